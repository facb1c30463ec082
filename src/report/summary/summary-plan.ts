/** The summary sheet: the scorecard as one page-wide sheet that reads well to someone who never saw the program. */
import { reportWordsFor } from '../look/report-words';
import type { Language } from '../../strings/language';
import type { SheetPlan } from '../../workbook/plan';
import { landscapePage } from '../../workbook/print-plan';
import { valuesOnly, type LiveFormulas } from '../scorecard/metric-rows';
import type { ScoredTable, Scorecard } from '../scorecard/scored';
import { planDraft } from '../look/sheet-draft';
import { writeActions } from './actions';
import { sharesChart, writeRunCharts } from './charts';
import type { PendingChart } from './charts';
import { writeFigures } from './figures';
import { writeHeading, writeVerdict } from './heading';
import { columnWidths, most } from './layout';
import type { SummaryContext } from './layout';
import { writeFindings, writeLeftOut, writeOverrides } from './lists';
import { writeMetrics } from './metric-table';
import { writeOverview, writeTableTitle } from './overview';
import { writeProvenance } from './provenance';
import { writeShares } from './shares';

export interface SummaryOptions {
  readonly language: Language;
  /** The moment of making; nothing else in the plan depends on the clock. */
  readonly now: Date;
  /** The program's version, for the provenance block. */
  readonly version: string;
  /** IANA name of the zone the moment is written in; default `UTC`. */
  readonly timeZone?: string;
  /** The sheet's name; default the language's ("COPC Summary", "COPC Resumen"). */
  readonly sheetName?: string;
  /** Live formulas for the verdicts of each metric; default values only. */
  readonly formulas?: LiveFormulas;
}

/**
 * The plan of the own sheet `summary` (worksheets §3). Equal scorecards and options give equal plans. Lists are bounded
 * and say how much more there is; the metric table has every metric up to 500,000.
 *
 * @throws RangeError for a time zone that is not known.
 * @example summaryPlan(scorecard, { language: 'en', now: new Date(), version: '0.1.0' }).target
 *   // { kind: 'own', own: 'summary', name: 'COPC Summary' }
 */
export function summaryPlan(scorecard: Scorecard, options: SummaryOptions): SheetPlan {
  const { language, now, version, timeZone = 'UTC', formulas = valuesOnly } = options;
  const words = reportWordsFor(language);
  const name = options.sheetName ?? words.report.sheetName;
  const draft = planDraft();
  const context: SummaryContext = { draft, words, language, profile: scorecard.profile, formulas };
  const charts: PendingChart[] = [];
  let room: number = most.metricRows;

  writeHeading(context, scorecard);
  if (scorecard.tables.length > 1) writeOverview(context, scorecard);
  scorecard.tables.slice(0, most.tables).forEach((scored, number) => {
    if (scorecard.tables.length > 1) writeTableTitle(context, scorecard, number);
    charts.push(...writeTable(context, scored, number, room));
    room -= Math.min(room, scored.table.metrics.length);
  });
  writeFindings(context, scorecard);
  writeFigures(context, charts, name);
  writeProvenance(context, scorecard, { now, version, timeZone });

  return draft.finish(
    { kind: 'own', own: 'summary', name },
    { columnWidths, print: landscapePage, hideGridLines: true },
  );
}

/** One table's sections; returns its charts, whose figures come at the end of the sheet. */
function writeTable(
  context: SummaryContext,
  scored: ScoredTable,
  number: number,
  room: number,
): PendingChart[] {
  const charts: PendingChart[] = [];
  const withCharts = number < most.chartTables;
  writeVerdict(context, scored.score.gold);
  const free = writeShares(context, scored, withCharts);
  if (free !== null) charts.push(sharesChart(context, scored, free, `${number} shares`));
  // Before the lists, whose length varies: so the charts of the first table are on the first page and whole.
  if (withCharts) charts.push(...writeRunCharts(context, scored, `${number} runs`));
  writeActions(context, scored);
  writeMetrics(context, scored, room, number === 0 ? 'COPC_Metrics' : `COPC_Metrics_${number + 1}`);
  writeOverrides(context, scored);
  writeLeftOut(context, scored);
  return charts;
}
