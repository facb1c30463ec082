/** The result: verdict, shares, and behind tabs the metrics, the findings and writing. */
import { Button, makeStyles, Select, Tab, TabList, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { needsRow } from '../../../report/register/due-metrics';
import { metricRows } from '../../../report/scorecard/metric-rows';
import { workTexts } from '../../../strings/parts/work';
import { wordsFor } from '../../../strings/words-for';
import type { Result } from '../../session/state';
import { usePane } from '../frame/pane-context';
import { ActionList } from './action-list';
import { FindingList } from './finding-list';
import { MetricDetail } from './metric-detail';
import { MetricList } from './metric-list';
import { problemText } from './problem-text';
import { SampleNote } from '../writing/sample-note';
import type { Wish } from './shown-metrics';
import { useVerdict, VerdictHead } from './verdict-head';
import { WritePanel } from '../writing/write-panel';

type Panel = 'metrics' | 'findings' | 'actions' | 'write';
const panels: readonly Panel[] = ['metrics', 'findings', 'actions', 'write'];

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  tabs: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`, flexWrap: 'wrap' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export default function ResultView({ result }: { readonly result: Result }) {
  const { session, state, words, announce } = usePane();
  const styles = useStyles();
  const { scorecard, passedOver, writing, trouble, opened, register } = result;
  const [table, setTable] = useState(0);
  const [panel, setPanel] = useState<Panel>('metrics');
  const [wish, setWish] = useState<Wish>({ search: '', filter: 'all', sort: 'sheet' });
  const scored = scorecard.tables[table] ?? scorecard.tables[0];
  const verdict = useVerdict(scorecard, scored);
  const spoken =
    result.refreshed > 0
      ? words.result.scoredAgain({ verdict })
      : words.result.scored({ sheet: scorecard.sheet, verdict });
  // A later refresh with the same verdict is said again: the region hears it as new by the space at its end.
  const heard = result.refreshed % 2 === 0 ? spoken : `${spoken} `;
  useEffect(() => announce(heard), [announce, heard]);
  const findings = useMemo(
    () => [...scorecard.findings, ...scorecard.tables.flatMap(({ table: one }) => one.findings)],
    [scorecard],
  );
  const isWorking = writing.kind === 'working';
  useEffect(() => {
    // The register says another thing once it is written to; while that goes on its sheet may come or go.
    if (!isWorking) void session.lookUpRegister();
  }, [session, scorecard, isWorking]);
  if (scored === undefined) return null;

  const due = scorecard.tables.reduce((sum, { score }) => sum + score.scores.filter(needsRow).length, 0);
  const problem = trouble !== null && <p role="alert">{problemText(trouble, state.language)}</p>;
  const row =
    opened === null
      ? undefined
      : metricRows(scorecard, state.language).find(
          (one) => one.table === opened.table && one.index === opened.index,
        );
  if (row !== undefined) {
    return (
      <>
        {problem}
        <MetricDetail
          scorecard={scorecard}
          row={row}
          register={register}
          onBack={() => session.openMetric(null)}
        />
      </>
    );
  }
  return (
    <>
      <SampleNote sheet={scorecard.sheet} />
      {scorecard.tables.length > 1 && (
        <Select
          aria-label={words.result.table}
          value={String(table)}
          onChange={(_, { value }) => setTable(Number(value))}
        >
          {scorecard.tables.map(({ table: { reading } }, index) => (
            <option key={reading.range} value={index}>
              {`${words.result.table} ${reading.range}`}
            </option>
          ))}
        </Select>
      )}
      <VerdictHead scorecard={scorecard} scored={scored} verdict={verdict} />
      {passedOver.length > 0 && (
        <p className={styles.note}>
          {words.result.passedOver({ ranges: passedOver.map(({ range }) => range).join(', ') })}
        </p>
      )}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isWorking} onClick={() => void session.score()}>
          {words.result.again}
        </Button>
        <Button size="small" disabledFocusable={isWorking} onClick={() => void session.askReading()}>
          {words.result.reading}
        </Button>
        <Button size="small" onClick={() => void session.explainCell()}>
          {words.explainCell}
        </Button>
      </div>
      <TabList
        className={styles.tabs}
        selectedValue={panel}
        onTabSelect={(_, { value }) => setPanel(panels.find((one) => one === value) ?? 'metrics')}
      >
        {panels.map((one) => (
          <Tab key={one} value={one} id={`tab-${one}`} aria-controls="panel">
            {tabText(one)}
          </Tab>
        ))}
      </TabList>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${panel}`}>
        {problem}
        {panel === 'metrics' && (
          <MetricList
            scorecard={scorecard}
            table={scorecard.tables.indexOf(scored)}
            wish={wish}
            onWish={setWish}
            onOpen={session.openMetric}
          />
        )}
        {panel === 'findings' && (
          <>
            <FindingList findings={findings} />
            {!state.lacks.functions && (
              <Button size="small" onClick={() => session.go('formulas')}>
                {words.settings.check}
              </Button>
            )}
          </>
        )}
        {panel === 'actions' && <ActionList scorecard={scorecard} register={register} />}
        {panel === 'write' && <WritePanel writing={writing} />}
      </div>
    </>
  );

  function tabText(one: Panel): string {
    if (one === 'findings') return words.findings.tab({ count: findings.length });
    if (one === 'actions') return wordsFor(workTexts, state.language).actions.tab({ count: due });
    return words.result.tabs[one];
  }
}
