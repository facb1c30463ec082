/** One metric: its picture first, then why, how sure that is, its facts, what to do, and what a person may know better. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { lazy, Suspense, useMemo } from 'react';
import { explainMetric } from '../../../../report/scorecard/explain';
import { plainVerdict } from '../../../../report/scorecard/plain-verdict';
import type { Scorecard } from '../../../../report/scorecard/scored';
import { showCount } from '../../../../strings/notation';
import { resultTexts } from '../../../../strings/parts/pane/result';
import { wordsFor } from '../../../../strings/words-for';
import { dueActions, type RegisterReading } from '../../../../workflows/score/action-register';
import { Heading } from '../../frame/heading';
import { LoadGuard } from '../../frame/load-guard';
import { usePane } from '../../frame/pane-context';
import type { ListRow } from '../list/list-rows';
import { StatusMark } from '../status-mark';
import { HEIGHT } from './chart-shape';
import { FactList } from './metric-facts';
import { MarksPart } from './marks-part';
import { OverridePart } from './override-part';
import { RegisterRowPart } from './register-part';
import { rowAddress } from './row-address';
import { SaidPart } from './said-part';
import { TrustPart } from './trust-part';

const RunChart = lazy(() => import(/* webpackChunkName: "chart" */ './run-chart'));

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  bar: { display: 'flex', flexWrap: 'wrap', width: '100%', justifyContent: 'space-between' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    width: '100%',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  latest: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  target: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  section: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  chart: { width: '100%', minHeight: `${HEIGHT}px` },
  sure: { width: '100%' },
  summary: {
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly scorecard: Scorecard;
  readonly row: ListRow;
  /** Null: not looked up yet. */
  readonly register: RegisterReading | null;
  readonly onBack: () => void;
}

export function MetricDetail({ scorecard, row, register, onBack }: Props) {
  const { session, state, words } = usePane();
  const styles = useStyles();
  const { language } = state;
  const { detail } = words;
  const { chart, howSure } = wordsFor(resultTexts, language);
  const { metric, score } = row;
  const scored = scorecard.tables[row.table];
  const due = useMemo(() => {
    if (register?.kind !== 'found') return null;
    const all = dueActions([scorecard], register.register);
    return all.find(({ table, index }) => table === row.table && index === row.index) ?? null;
  }, [scorecard, register, row.table, row.index]);
  if (scored === undefined) return null;
  const { better, worse, ties } = score.trend;
  const plain = plainVerdict(scored, row.index, language);
  return (
    <div
      className={styles.stack}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onBack();
      }}
    >
      <div className={styles.bar}>
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {detail.back}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() =>
            void session.showCell(scored?.table.reading.sheet ?? scorecard.sheet, rowAddress(scored, metric))
          }
        >
          {detail.show}
        </Button>
      </div>
      <Heading size="small">{row.name}</Heading>
      <div className={styles.head}>
        <StatusMark status={row.verdicts.status} text={row.status} />
        <span>
          <span className={styles.latest}>{row.latest}</span>
          {row.target !== '' && (
            <span className={styles.target}>{` ${chart.target({ target: row.target })}`}</span>
          )}
        </span>
      </div>
      <div className={styles.chart}>
        <LoadGuard instead={<p className={styles.text}>{words.problems['not-loaded']}</p>}>
          <Suspense fallback={null}>
            <RunChart metric={metric} score={score} table={scored.table} name={row.name} />
          </Suspense>
        </LoadGuard>
      </div>
      {plain.sentences.map((text) => (
        <strong key={text}>{text}</strong>
      ))}
      <p className={styles.text}>{explainMetric(scored, row.index, scorecard.profile, language)}</p>
      {score.computedStatus === 'unclear' && <p className={styles.text}>{detail.whichWayHow}</p>}
      <details className={styles.sure}>
        <summary className={styles.summary}>{howSure}</summary>
        {plain.trend !== null && <p className={styles.text}>{plain.trend}</p>}
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
      <FactList row={row} />
      {due !== null && register?.kind === 'found' && (
        <>
          <h2 className={styles.section}>{row.action}</h2>
          <RegisterRowPart row={due.row} isProtected={register.isProtected} />
        </>
      )}
      <SaidPart key={`${row.table} ${row.index}`} row={row} sheet={scorecard.sheet} />
      <MarksPart scored={scored} index={row.index} profile={scorecard.profile} />
      <OverridePart metric={metric} score={score} sheet={scorecard.sheet} />
    </div>
  );
}
