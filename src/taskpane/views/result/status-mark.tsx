/** A status as sign, word and colour together: colour alone says nothing to many. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSortRegular } from '@fluentui/react-icons/svg/arrow-sort';
import { ArrowTrendingRegular } from '@fluentui/react-icons/svg/arrow-trending';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import type { Status } from '../../../scoring/metric';

const signs = {
  met: CheckmarkCircleRegular,
  improving: ArrowTrendingRegular,
  'not-met': DismissCircleRegular,
  'no-data': QuestionCircleRegular,
  'no-target': SubtractCircleRegular,
  unclear: ArrowSortRegular,
} satisfies Record<Status, unknown>;

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  sign: { fontSize: '18px', flexShrink: 0 },
});

/** A class for each status that gives its colour; never the only sign of it. */
export const useStatusColours = makeStyles({
  met: { color: tokens.colorStatusSuccessForeground1 },
  improving: { color: tokens.colorPaletteBlueForeground2 },
  'not-met': { color: tokens.colorStatusDangerForeground1 },
  'no-data': { color: tokens.colorNeutralForeground2 },
  'no-target': { color: tokens.colorNeutralForeground2 },
  unclear: { color: tokens.colorStatusWarningForeground3 },
});

export function StatusMark({ status, text }: { readonly status: Status; readonly text: string }) {
  const styles = useStyles();
  const colours = useStatusColours();
  const Sign = signs[status];
  return (
    <span className={mergeClasses(styles.mark, colours[status])}>
      <Sign className={styles.sign} aria-hidden />
      {text}
    </span>
  );
}

/** The sign alone, where many stand beside each other; `label` says it. */
export function StatusSign({ status, label }: { readonly status: Status; readonly label: string }) {
  const styles = useStyles();
  const colours = useStatusColours();
  const Sign = signs[status];
  return (
    <span role="img" aria-label={label} className={mergeClasses(styles.mark, colours[status])}>
      <Sign className={styles.sign} aria-hidden />
    </span>
  );
}
