/** The result of an item as sign, word and colour together; one that results contradict has another sign. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { itemResultName } from '../../../report/assessment/judged-items';
import type { ItemResult } from '../../../scoring/items/item-result';
import { usePane } from '../frame/pane-context';

const signs = {
  compliant: CheckmarkCircleRegular,
  'approach-only': DismissCircleRegular,
  'not-compliant': DismissCircleRegular,
  'not-assessed': QuestionCircleRegular,
  'not-applicable': SubtractCircleRegular,
} satisfies Record<ItemResult, unknown>;

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  sign: { fontSize: '18px', flexShrink: 0 },
  compliant: { color: tokens.colorStatusSuccessForeground1 },
  'approach-only': { color: tokens.colorStatusWarningForeground3 },
  'not-compliant': { color: tokens.colorStatusDangerForeground1 },
  'not-assessed': { color: tokens.colorNeutralForeground2 },
  'not-applicable': { color: tokens.colorNeutralForeground2 },
  contradicted: { color: tokens.colorStatusWarningForeground3 },
});

interface Props {
  readonly result: ItemResult;
  readonly isContradicted: boolean;
}

export function ItemMark({ result, isContradicted }: Props) {
  const { state } = usePane();
  const styles = useStyles();
  const Sign = isContradicted ? WarningRegular : signs[result];
  return (
    <span className={mergeClasses(styles.mark, isContradicted ? styles.contradicted : styles[result])}>
      <Sign className={styles.sign} aria-hidden />
      {itemResultName(result, state.language)}
    </span>
  );
}
