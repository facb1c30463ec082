/** The verdict of a table in one line, its period, the profile, and the two shares. */
import { reportTexts } from '../../../strings/parts/report';
import { wordsFor } from '../../../strings/words-for';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { QuestionCircleFilled } from '@fluentui/react-icons/svg/question-circle';
import type { Scorecard, ScoredTable } from '../../../report/scorecard/scored';
import { showPeriod } from '../../../report/look/show-period';
import { verdictLine } from '../../../report/scorecard/verdict-line';
import { Heading } from '../frame/heading';
import { usePane } from '../frame/pane-context';
import { ProfileSwitch } from './profile-switch';
import { ShareBar } from './share-bar';

const useStyles = makeStyles({
  verdict: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  sign: { fontSize: '28px', flexShrink: 0 },
  gold: { color: tokens.colorStatusSuccessForeground1 },
  short: { color: tokens.colorStatusDangerForeground1 },
  none: { color: tokens.colorNeutralForeground2 },
  period: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
  shares: { marginTop: tokens.spacingVerticalM },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The verdict line of a table; `""` without one. */
export function useVerdict(scorecard: Scorecard, scored: ScoredTable | undefined): string {
  const { state } = usePane();
  return scored === undefined ? '' : verdictLine(scored.score.gold, scorecard.profile, state.language);
}

interface Props {
  readonly scorecard: Scorecard;
  readonly scored: ScoredTable;
  readonly verdict: string;
}

export function VerdictHead({ scorecard, scored, verdict }: Props) {
  const { state, words } = usePane();
  const styles = useStyles();
  const report = wordsFor(reportTexts, state.language);
  const { gold, reportingIndex } = scored.score;
  const period = reportingIndex === null ? undefined : scored.table.periods[reportingIndex];
  const look = gold.score === null ? 'none' : gold.gold ? 'gold' : 'short';
  const Sign =
    look === 'none' ? QuestionCircleFilled : look === 'gold' ? CheckmarkCircleFilled : DismissCircleFilled;
  return (
    <>
      <div className={styles.verdict}>
        <Sign className={mergeClasses(styles.sign, styles[look])} aria-hidden />
        <Heading>{verdict}</Heading>
      </div>
      <p className={styles.period}>
        {scorecard.sheet}
        {' · '}
        {words.result.period({
          period: period === undefined ? report.nothingMeasured : showPeriod(period, state.language),
        })}
      </p>
      <ProfileSwitch />
      {scorecard.profile.unconfirmed && (
        <p className={styles.note}>{report.unconfirmedWhy({ profile: scorecard.profile.name })}</p>
      )}
      {gold.score === null ? (
        <p>{words.result.notScored}</p>
      ) : (
        <div className={styles.shares}>
          <ShareBar
            label={report.met}
            count={gold.metCount}
            of={gold.scored}
            threshold={gold.thresholds.met}
            short={gold.shortMet}
          />
          <ShareBar
            label={report.metOrImproving}
            count={gold.metCount + gold.improvingCount}
            of={gold.scored}
            threshold={gold.thresholds.metOrImproving}
            short={gold.shortMetOrImproving}
          />
        </div>
      )}
      {gold.leftOut.length > 0 && (
        <p className={styles.note}>{words.result.leftOut({ count: gold.leftOut.length })}</p>
      )}
    </>
  );
}
