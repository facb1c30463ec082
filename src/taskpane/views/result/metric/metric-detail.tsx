/** One metric: its verdict, why, its figures over time, and what to do. */
import { resultTexts } from '../../../../strings/parts/result';
import { reportTexts } from '../../../../strings/parts/report';
import { wordsFor } from '../../../../strings/words-for';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { lazy, Suspense } from 'react';
import { explainMetric } from '../../../../report/scorecard/explain';
import { plainVerdict } from '../../../../report/scorecard/plain-verdict';
import type { MetricRow } from '../../../../report/scorecard/metric-rows';
import type { Scorecard } from '../../../../report/scorecard/scored';
import { showCount } from '../../../../strings/notation';
import type { RegisterReading } from '../../../../workflows/score/action-register';
import { formatCell } from '../../../../workbook/address';
import { Heading } from '../../frame/heading';
import { LoadGuard } from '../../frame/load-guard';
import { usePane } from '../../frame/pane-context';
import { OverridePart } from './override-part';
import { StatusMark } from '../status-mark';
import { TrustPart } from './trust-part';

const RunChart = lazy(() => import(/* webpackChunkName: "chart" */ './run-chart'));

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0 },
  },
  section: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  sure: { width: '100%' },
  summary: {
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
  },
  chart: { width: '100%', minHeight: '190px' },
});

interface Props {
  readonly scorecard: Scorecard;
  readonly row: MetricRow;
  /** Null: not looked up yet. */
  readonly register: RegisterReading | null;
  readonly onBack: () => void;
}

export function MetricDetail({ scorecard, row, register, onBack }: Props) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { language } = state;
  const { detail } = words;
  const report = wordsFor(reportTexts, language);
  const scored = scorecard.tables[row.table];
  const metric = scored?.table.metrics[row.index];
  const score = scored?.score.scores[row.index];
  if (scored === undefined || metric === undefined || score === undefined) return null;
  const { better, worse, ties } = score.trend;
  const plain = plainVerdict(scored, row.index, language);
  const facts = [
    [report.category, row.category],
    [report.latest, row.latest],
    [report.target, row.target],
    [report.gap, row.gap],
    [report.trend, row.trend],
    [report.streak, row.streak],
    [report.action, row.action],
  ] as const;
  return (
    <div className={styles.stack}>
      <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
        {detail.back}
      </Button>
      <Heading>{row.name}</Heading>
      <StatusMark status={row.verdicts.status} text={row.status} />
      {plain.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      <dl className={styles.facts}>
        {facts.flatMap(([label, value]) =>
          value === '' ? [] : [<dt key={label}>{label}</dt>, <dd key={`${label} value`}>{value}</dd>],
        )}
      </dl>
      {score.computedStatus === 'unclear' && (
        <>
          <h2 className={styles.section}>{detail.whichWay}</h2>
          <p className={styles.text}>{detail.whichWayHow}</p>
        </>
      )}
      <h2 className={styles.section}>{detail.why}</h2>
      <p className={styles.text}>{explainMetric(scored, row.index, scorecard.profile, language)}</p>
      <OverridePart metric={metric} score={score} sheet={scorecard.sheet} />
      <h2 className={styles.section}>{detail.history}</h2>
      <div className={styles.chart}>
        <LoadGuard instead={<p className={styles.text}>{words.problems['not-loaded']}</p>}>
          <Suspense fallback={null}>
            <RunChart metric={metric} score={score} table={scored.table} name={row.name} />
          </Suspense>
        </LoadGuard>
      </div>
      <Button onClick={() => void session.showCell(scorecard.sheet, formatCell(metric.cell))}>
        {detail.show}
      </Button>
      <details className={styles.sure}>
        <summary className={styles.summary}>{wordsFor(resultTexts, language).howSure}</summary>
        {better + worse + ties > 0 && (
          <p className={styles.text}>
            {detail.evidence({
              better: showCount(better, language),
              worse: showCount(worse, language),
              ties: showCount(ties, language),
              of: showCount(better + worse + ties, language),
            })}
            .
          </p>
        )}
        <TrustPart scorecard={scorecard} place={row} register={register} />
      </details>
    </div>
  );
}
