/** The result: verdict and shares, and behind tabs the metrics, what is to be done, what was found, and writing. */
import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { showPeriod } from '../../../report/look/show-period';
import { tableTitle } from '../../../report/scorecard/whole';
import type { Scorecard } from '../../../report/scorecard/scored';
import { verdictLine } from '../../../report/scorecard/verdict-line';
import { reportTexts } from '../../../strings/parts/sheets/report';
import { resultTexts } from '../../../strings/parts/pane/result';
import { workTexts } from '../../../strings/parts/pane/work';
import { wordsFor } from '../../../strings/words-for';
import type { Result } from '../../session/state';
import { usePane } from '../frame/pane-context';
import { WritePanel } from '../writing/write-panel';
import { ActionList, dueItems } from './action-list';
import { FindingList } from './finding-list';
import { FreshnessNote } from './freshness-note';
import { ChangesLine } from './head/changes-line';
import { FoldedNotes } from './head/folded-notes';
import { VerdictHead } from './head/verdict-head';
import { listRows, type ListRow } from './list/list-rows';
import { MetricList } from './list/metric-list';
import { noWish, type Wish } from './list/shown-metrics';
import { MetricDetail } from './metric/metric-detail';
import { rowAddress } from './metric/row-address';
import { PanelTabs, type Panel } from './panel-tabs';
import { problemText } from './problem-text';
import { changedIn, scopeOf } from './scope';
import { SharedNote, ShareMenu, type Shared } from './share/share-menu';
import { Strip, type AskedDirections } from './waits/strip';

const BalanceNote = lazy(() => import(/* webpackChunkName: "chart" */ './head/balance-note'));

const useStyles = makeStyles({
  // A result is read from the top: the pane's own padding would push its first metric down.
  top: { marginTop: `calc(-1 * ${tokens.spacingVerticalXS})` },
  tables: { marginBottom: tokens.spacingVerticalXS },
});

export default function ResultView({ result }: { readonly result: Result }) {
  const { session, state, words, announce } = usePane();
  const styles = useStyles();
  const { language } = state;
  const { head } = wordsFor(resultTexts, language);
  const { scorecard, passedOver, writing, trouble, opened, register, edited, older } = result;
  /** The table that is looked at; null: all of them as one. */
  const [table, setTable] = useState<number | null>(null);
  const [panel, setPanel] = useState<Panel>('metrics');
  const [wish, setWish] = useState<Wish>(noWish);
  const [asking, setAsking] = useState<AskedDirections | null>(null);
  const [shared, setShared] = useState<Shared | null>(null);
  /** The metric that was looked at last: the place to come back to. */
  const [left, setLeft] = useState<string | null>(null);
  const shown = scorecard.tables.length === 1 ? 0 : table;
  const scope = useMemo(() => scopeOf(scorecard, shown), [scorecard, shown]);
  // Scores the table of the month before: the result is on screen first.
  const told = useDeferredValue<Scorecard | null>(scorecard, null);
  const changed = useMemo(() => (told === null ? null : changedIn(told)), [told]);
  const { gold, period } = scope;
  const verdict = verdictLine(gold, scorecard.profile, language);
  const spoken =
    result.refreshed > 0
      ? words.result.scoredAgain({ verdict })
      : words.result.scored({ sheet: scorecard.sheet, verdict });
  // A later refresh with the same verdict is said again: the region hears it as new by the space at its end.
  const heard = result.refreshed % 2 === 0 ? spoken : `${spoken} `;
  useEffect(() => announce(heard), [announce, heard]);
  // What is said of the sheet as a whole holds for each of its tables.
  const findings = useMemo(() => {
    const tables = scorecard.tables.filter((_, index) => shown === null || index === shown);
    return [...scorecard.findings, ...tables.flatMap(({ table: one }) => one.findings)];
  }, [scorecard, shown]);
  const isWorking = writing.kind === 'working';
  useEffect(() => {
    // The register says another thing once it is written to; while that goes on its sheet may come or go.
    if (!isWorking) void session.lookUpRegister();
  }, [session, scorecard, isWorking]);
  const rows = useMemo(() => listRows(scorecard, language), [scorecard, language]);
  /** Of the whole sheet also metrics that stand in two tables: the register has a row for either. */
  const listed = useMemo(
    () => (shown === null ? rows : rows.filter((row) => row.table === shown)),
    [rows, shown],
  );
  const inScope = useMemo(() => rows.filter(scope.isIn), [rows, scope]);
  const titles = useMemo(
    () => scorecard.tables.map((_, index) => tableTitle(scorecard, index, language)),
    [scorecard, language],
  );
  const open = useCallback(
    (row: ListRow) => {
      session.openMetric(row);
      const scored = scorecard.tables[row.table];
      const sheet = scored?.table.reading.sheet ?? scorecard.sheet;
      void session.pointAt(sheet, rowAddress(scored, row.metric));
    },
    [session, scorecard],
  );

  const problem = trouble !== null && <p role="alert">{problemText(trouble, language)}</p>;
  const row =
    opened === null
      ? undefined
      : rows.find((one) => one.table === opened.table && one.index === opened.index);
  if (row !== undefined) {
    return (
      <>
        {problem}
        <FreshnessNote />
        <MetricDetail
          scorecard={scorecard}
          row={row}
          register={register}
          onBack={() => {
            setLeft(`${row.table} ${row.index}`);
            session.openMetric(null);
          }}
        />
      </>
    );
  }
  const { nothingMeasured } = wordsFor(reportTexts, language);
  const isMeasured = inScope.some(({ score }) => score.latest !== null);
  const when = period === null ? (isMeasured ? [] : [nothingMeasured]) : [showPeriod(period, language)];
  const what = [scorecard.sheet, ...when].join(' · ');
  return (
    <div className={styles.top}>
      {scorecard.tables.length > 1 && (
        <Select
          size="small"
          className={styles.tables}
          aria-label={words.result.table}
          value={String(shown ?? '')}
          onChange={(_, { value }) => setTable(value === '' ? null : Number(value))}
        >
          <option value="">{head.whole}</option>
          {titles.map((title, index) => (
            <option key={index} value={index}>
              {title}
            </option>
          ))}
        </Select>
      )}
      <VerdictHead gold={gold} verdict={verdict} what={what} takesFocus={left === null}>
        <ShareMenu
          of={{ scorecard, gold, verdict, what, table: shown ?? 0, language }}
          onShared={setShared}
        />
      </VerdictHead>
      {shared !== null && <SharedNote shared={shared} onClose={() => setShared(null)} />}
      <ChangesLine
        rows={inScope}
        changed={changed}
        onWish={(wished) => {
          setWish(wished);
          setPanel('metrics');
        }}
      />
      <FoldedNotes scorecard={scorecard} scope={scope} />
      <FreshnessNote />
      {(asking !== null || (edited === null && older.length === 0)) && (
        // One thing at a time: what is older comes first.
        <Strip
          scorecard={scorecard}
          rows={rows}
          passedOver={passedOver}
          asking={asking}
          onAsking={setAsking}
        />
      )}
      <PanelTabs panel={panel} onPanel={setPanel} text={tabText} isWorking={isWorking} />
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${panel}`}>
        {problem}
        {panel === 'metrics' && (
          <MetricList
            rows={inScope}
            isChanged={changed?.isChanged ?? null}
            tables={shown === null ? titles : []}
            wish={wish}
            onWish={setWish}
            onOpen={open}
            start={left}
          />
        )}
        {panel === 'metrics' && told !== null && (
          // Under the list: above it the first metric would leave a low window.
          <Suspense fallback={null}>
            <BalanceNote scorecard={told} scope={scope} />
          </Suspense>
        )}
        {panel === 'findings' && (
          <>
            <FindingList findings={findings} onDirections={setAsking} />
            {!state.lacks.functions && (
              <Button size="small" onClick={() => session.go('formulas')}>
                {words.settings.check}
              </Button>
            )}
          </>
        )}
        {panel === 'actions' && <ActionList scorecard={scorecard} rows={listed} register={register} />}
        {panel === 'write' && <WritePanel writing={writing} />}
      </div>
    </div>
  );

  function tabText(one: Panel): string {
    if (one === 'findings') return head.findings({ count: findings.length });
    if (one === 'actions') {
      return wordsFor(workTexts, language).actions.tab({ count: dueItems(listed) });
    }
    return words.result.tabs[one];
  }
}
