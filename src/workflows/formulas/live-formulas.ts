/**
 * Live COPC formulas for the verdicts of a report. A formula is only written where it gives, from the very cells it
 * names, what the scorecard says: it is run here first. Everywhere else the value stands.
 */
import { linesWith, orientationOf } from '../../worksheet/sheet/reading';
import { functionNamed } from '../../catalogue/catalogue';
import { answer } from '../../catalogue/run';
import { figureFormat } from '../../report/look/cell-format';
import { isTime } from '../../report/look/number-format';
import { liveFacts, type LiveFact, type LiveFormulas } from '../../report/scorecard/metric-rows';
import type { ScoredTable } from '../../report/scorecard/scored';
import type { MetricScore } from '../../scoring/metric';
import type { Profile } from '../../scoring/profile';
import { goldProfile } from '../../scoring/profile';
import type { Language } from '../../strings/language';
import { verdictTexts } from '../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../strings/words-for';
import {
  columnIndex,
  contains,
  formatReference,
  parseArea,
  type Area,
  type Cell,
} from '../../workbook/address';
import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import type { MetricTable, TableMetric } from '../../worksheet/metric/table';
import { called } from '../../workbook/own/brand';

/** More single calls than this make a workbook slow to open; the metrics beyond hold values. */
const MOST_LIVE_METRICS = 500;

export interface FormulaMaker {
  readonly formulas: LiveFormulas;
  /** Metrics with at least one live formula so far. */
  readonly count: () => number;
}

/**
 * @param sheetNamed the sheet a table was read from, as it is now
 * @example formulas(scored, 0, 'status') // COPC.STATUS(KPI!$E$2:$P$2,KPI!$C$2,"lower")
 */
function formulaMaker(
  sheetNamed: (name: string) => SheetSnapshot | null,
  profile: Profile,
  language: Language,
): FormulaMaker {
  const liveMetrics = new Set<TableMetric>();
  const rows = new Map<TableMetric, Row>();
  const expressible = sameRules(profile);
  return {
    count: () => liveMetrics.size,
    formulas: (scored, index, fact) => {
      const metric = scored.table.metrics[index];
      const score = scored.score.scores[index];
      const sheet = sheetNamed(scored.table.reading.sheet);
      if (!expressible || metric === undefined || score === undefined || sheet === null) return null;
      if (metric.override !== undefined) return null;
      if (!liveMetrics.has(metric) && liveMetrics.size >= MOST_LIVE_METRICS) return null;
      const row = rows.get(metric) ?? wholeRow(sheet, scored, metric, score, language);
      rows.set(metric, row);
      if (row !== 'values') liveMetrics.add(metric);
      return row === 'values' ? null : row[fact];
    },
  };
}

/** Makers on sheets as they are now, one a language. */
export function makersFor(
  sheets: ReadonlyMap<string, SheetSnapshot>,
  profile: Profile,
): (language: Language) => FormulaMaker {
  const made = new Map<Language, FormulaMaker>();
  return (language) => {
    const maker = made.get(language) ?? formulaMaker((name) => sheets.get(name) ?? null, profile, language);
    made.set(language, maker);
    return maker;
  };
}

/** The formulas of a metric, or that it holds values: half a row live beside half a photograph would contradict itself. */
type Row = Readonly<Record<LiveFact, string>> | 'values';

function wholeRow(
  sheet: SheetSnapshot,
  scored: ScoredTable,
  metric: TableMetric,
  score: MetricScore,
  language: Language,
): Row {
  // A gap in time is written out as text, which no formula gives.
  if (isTime(figureFormat(metric.numberFormat))) return 'values';
  const row: Partial<Record<LiveFact, string>> = {};
  for (const fact of liveFacts) {
    const formula = formulaOf(sheet, scored, metric, score, fact, language);
    if (formula === null) return 'values';
    row[fact] = formula;
  }
  const { status, trend, gap, streak, action } = row;
  return status !== undefined &&
    trend !== undefined &&
    gap !== undefined &&
    streak !== undefined &&
    action !== undefined
    ? { status, trend, gap, streak, action }
    : 'values';
}

function formulaOf(
  sheet: SheetSnapshot,
  scored: ScoredTable,
  metric: TableMetric,
  score: MetricScore,
  fact: LiveFact,
  language: Language,
): string | null {
  const values = lineOf(scored.table, metric);
  const target = targetCell(scored.table, metric);
  if (values === null || (target === null && fact !== 'trend')) return null;
  // A function takes a direction that is not said as higher: it would give a verdict where there is none.
  if (metric.better === null) return null;
  const targetArea = target === null ? null : areaOf(target);
  const spoken = language === 'en' ? null : language;
  const calls: Readonly<Record<LiveFact, readonly [string, readonly Argument[]]>> = {
    status: ['STATUS', [values, targetArea, metric.better, null, null, spoken]],
    trend: ['TREND', [values, metric.better, null, null, spoken]],
    gap: ['GAP', [values, targetArea, metric.better]],
    streak: ['STREAK', [values, targetArea, metric.better]],
    action: ['ACTION', [values, targetArea, metric.better, spoken]],
  };
  const [name, given] = calls[fact];
  // The function judges by a direction; these have a band instead, or none at all.
  if (fact === 'trend' && (metric.better === 'within' || metric.better === null)) return null;
  const entry = functionNamed(name);
  if (entry === null) return null;
  const found = answer(
    entry,
    given.map((argument) => (isArea(argument) ? cellsOf(sheet, argument) : argument)),
  );
  if (found.kind !== 'value' || found.value !== factOf(score, fact, language)) return null;
  return `${called(name)}(${spelled(given, scored.table.reading.sheet)})`;
}

/** An area of the sheet, a text, or left out. */
type Argument = Area | string | null;

function isArea(argument: Argument): argument is Area {
  return typeof argument === 'object' && argument !== null;
}

function factOf(score: MetricScore, fact: LiveFact, language: Language): string | number | null {
  const words = wordsFor(verdictTexts, language);
  switch (fact) {
    case 'status':
      return words.status[score.status];
    case 'trend':
      return score.trend.verdict && words.trend[score.trend.verdict];
    case 'gap':
      return score.gap;
    case 'streak':
      return score.streak;
    case 'action':
      return words.action[score.action];
  }
}

function spelled(given: readonly Argument[], sheet: string): string {
  const texts = given.map((argument) => {
    if (argument === null) return '';
    return isArea(argument) ? formatReference({ sheet, area: argument }) : `"${argument}"`;
  });
  while (texts.at(-1) === '') texts.pop();
  return texts.join(',');
}

function cellsOf(sheet: SheetSnapshot, area: Area): unknown[][] {
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(valueAt(sheet, row, column));
    rows.push(cells);
  }
  return rows;
}

/**
 * The metric's cells as one line, oldest first, a cell for each period; null where they stand otherwise. A period without
 * a figure has its place between, before or behind the others.
 */
function lineOf({ periods, reading }: MetricTable, metric: TableMetric): Area | null {
  const measured = periods.flatMap((_, index) => {
    const cell = metric.cellOf(index);
    return cell === null ? [] : [{ index, cell }];
  });
  const [first] = measured;
  const last = measured.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const steps = last.index - first.index;
  const down = (last.cell.row - first.cell.row) / steps;
  const across = (last.cell.column - first.cell.column) / steps;
  if (!((down === 1 && across === 0) || (down === 0 && across === 1))) return null;
  const top = first.cell.row - down * first.index;
  const left = first.cell.column - across * first.index;
  if (
    measured.some(
      ({ index, cell }) => cell.row !== top + down * index || cell.column !== left + across * index,
    )
  ) {
    return null;
  }
  const length = periods.length - 1;
  const line = { top, left, bottom: top + down * length, right: left + across * length };
  const table = parseArea(reading.range);
  const ends = [
    { row: line.top, column: line.left },
    { row: line.bottom, column: line.right },
  ];
  return table !== null && ends.every((end) => contains(table, end)) ? line : null;
}

/** The one cell that holds the metric's target; null without, or where a period has its own. */
function targetCell({ reading }: MetricTable, metric: TableMetric): Cell | null {
  const orientation = orientationOf(reading);
  const lines = linesWith(reading, 'target').filter(
    (line) => /\d/.test(line) === (orientation === 'columns'),
  );
  const [line] = lines;
  if (line === undefined || lines.length > 1 || orientation === 'list' || line.includes(':')) return null;
  if (orientation === 'rows') {
    const column = columnIndex(line);
    return column === null ? null : { row: metric.cell.row, column };
  }
  const row = Number(line) - 1;
  return Number.isInteger(row) && row >= 0 ? { row, column: metric.cell.column } : null;
}

function areaOf({ row, column }: Cell): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** The functions know the Gold profile's rules; thresholds play no part in a single metric. */
function sameRules({ level, trend, season, escalateAfter }: Profile): boolean {
  return (
    season === undefined &&
    level.kind === goldProfile.level.kind &&
    trend.method === goldProfile.trend.method &&
    trend.periods === goldProfile.trend.periods &&
    trend.minimum === goldProfile.trend.minimum &&
    trend.p === goldProfile.trend.p &&
    escalateAfter === goldProfile.escalateAfter
  );
}
