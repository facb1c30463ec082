/** The verdict in a line or two, what was scored by which profile, and the two shares: all of it in little height. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFillFilled } from '@fluentui/react-icons/svg/circle-half-fill';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import { useRef, type ReactNode } from 'react';
import { generousWarning } from '../../../../report/scorecard/verdict-line';
import type { GoldJudgement } from '../../../../scoring/gold';
import { reportTexts } from '../../../../strings/parts/sheets/report';
import { wordsFor } from '../../../../strings/words-for';
import { Heading } from '../../frame/heading';
import { usePane } from '../../frame/pane-context';
import { ProfileSwitch } from './profile-switch';
import { ShareLine, useShareGrid } from './share-line';
import { StickyVerdict } from './sticky-verdict';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  verdict: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  text: { flex: '1 1 0', minWidth: 0 },
  sign: { fontSize: '22px', flexShrink: 0 },
  small: { fontSize: '18px' },
  // The same amber as on the summary sheet: what is not reached yet is no failure.
  gold: { color: tokens.colorStatusSuccessForeground1 },
  short: { color: tokens.colorStatusWarningForeground3 },
  none: { color: tokens.colorNeutralForeground2 },
  warning: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly gold: GoldJudgement;
  readonly verdict: string;
  /** The sheet and period that were scored. */
  readonly what: string;
  /** False where the focus goes elsewhere, as back to the metric that was looked at. */
  readonly takesFocus: boolean;
  /** A button or two at the verdict's end. */
  readonly children?: ReactNode;
}

export function VerdictHead({ gold, verdict, what, takesFocus, children }: Props) {
  const { state, words } = usePane();
  const styles = useStyles();
  const grid = useShareGrid();
  const place = useRef<HTMLDivElement>(null);
  const report = wordsFor(reportTexts, state.language);
  const warning = generousWarning(state.profile, state.language);
  const look = gold.score === null ? 'none' : gold.gold ? 'gold' : 'short';
  const Sign =
    look === 'none' ? QuestionCircleFilled : look === 'gold' ? CheckmarkCircleFilled : CircleHalfFillFilled;
  return (
    <>
      <StickyVerdict
        after={place}
        sign={<Sign className={mergeClasses(styles.sign, styles.small, styles[look])} />}
        text={verdict}
      />
      <div ref={place} className={styles.head}>
        <div className={styles.verdict}>
          <Sign className={mergeClasses(styles.sign, styles[look])} aria-hidden />
          <div className={styles.text}>
            <Heading size="small" takesFocus={takesFocus}>
              {verdict}
            </Heading>
          </div>
          {children}
        </div>
        {warning !== null && (
          <p className={styles.warning} role="note">
            {warning}
          </p>
        )}
        <ProfileSwitch what={what} />
        {gold.score === null ? (
          <p className={styles.note}>{words.result.notScored}</p>
        ) : (
          <div className={grid.grid}>
            <ShareLine
              label={report.met}
              count={gold.metCount}
              of={gold.scored}
              threshold={gold.thresholds.met}
              short={gold.shortMet}
            />
            <ShareLine
              label={report.metOrImproving}
              count={gold.metCount + gold.improvingCount}
              of={gold.scored}
              threshold={gold.thresholds.metOrImproving}
              short={gold.shortMetOrImproving}
            />
          </div>
        )}
      </div>
    </>
  );
}
