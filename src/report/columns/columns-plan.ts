/**
 * Result columns beside the manager's own table: status, trend, gap, streak and action, in cells that are empty
 * (worksheets §3).
 */
import { reportWordsFor, type ReportWords } from '../look/report-words';
import { displayWidth } from '../../strings/display-width';
import type { Language } from '../../strings/language';
import { editions, type Edition } from '../../strings/editions';
import type { Cell } from '../../workbook/address';
import type { OccupiedArea } from '../../workbook/occupied';
import { headerRowOf, orientationOf } from '../../worksheet/sheet/reading';
import type { CellStyle, PlannedCell, SheetPlan } from '../../workbook/plan/plan';
import { valueAt } from '../../workbook/snapshot';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { figureFormat, signedFormat } from '../look/cell-format';
import { finite } from '../look/show-value';
import { live, liveFacts, valuesOnly, type LiveFact, type LiveFormulas } from '../scorecard/metric-rows';
import { actionTints, headerTint, ink, statusTints, trendTints } from '../look/palette';
import { COLUMNS, freeColumn, leavingMonths, SPACER } from './free-column';
import type { Tint } from '../look/palette';
import { isTime } from '../look/number-format';
import type { MetricScore } from '../../scoring/metric';
import type { TableMetric } from '../../worksheet/metric/table';
import type { ScoredTable, Scorecard } from '../scorecard/scored';
import { planDraft } from '../look/sheet-draft';
import type { PlanDraft } from '../look/sheet-draft';
import { showGap } from '../look/show-value';
import { shownTrend } from '../scorecard/verdict-line';

export type ColumnsOutcome =
  | { readonly kind: 'plan'; readonly plan: SheetPlan }
  /** `message` says why and what to do instead. */
  | { readonly kind: 'not-possible'; readonly message: string };

/** Which of the five hold figures, and how those stand. */
const GAP = 2;
const STREAK = 3;
const right = { horizontal: 'right', indent: 1 } as const;

/** Characters; a column is wider where a language's header or verdicts need it. */
const narrowest = [14, 20, 12, 12, 12];

/** Room beside a text: for the dagger of a status set by hand, and the button of a filter. */
const BESIDE_TEXT = 3;

/**
 * The plan of five columns beside the tables, a row per metric: behind 12 empty columns for periods to come where the
 * periods are the last that stands there and the stretch is free, else right of everything the sheet holds, one empty
 * column between. What is blank there and yet not free (a merge, a note, a picture, a hidden column) moves them on. Only tables with a metric
 * per row can have them.
 *
 * @param options.sheet the sheet as it is now, to find the first free column
 * @param options.occupied what of the sheet is not free, though blank
 * @example a table in A4:O18 of a sheet used to column O: headers in Q4:U4, verdicts in Q5:U18
 */
export function columnsPlan(
  scorecard: Scorecard,
  options: {
    readonly language: Language;
    readonly sheet: SheetSnapshot;
    readonly occupied: readonly OccupiedArea[];
    readonly formulas?: LiveFormulas;
  },
): ColumnsOutcome {
  const { language, sheet, occupied, formulas = valuesOnly } = options;
  const words = reportWordsFor(language);
  const { report } = words;
  const refuse = (message: string): ColumnsOutcome => ({ kind: 'not-possible', message });
  if (scorecard.tables.length === 0 || sheet.used === null) return refuse(report.columnsNoTable);
  for (const { table } of scorecard.tables) {
    const { range } = table.reading;
    if (orientationOf(table.reading) !== 'rows') return refuse(report.columnsNotRows({ range }));
  }
  const left =
    leavingMonths(sheet, scorecard.tables, occupied) ??
    freeColumn(sheet.used.right + 1 + SPACER, scorecard.tables, occupied);
  if (left === null) return refuse(report.columnsNoRoom);

  const draft = planDraft();
  for (const scored of scorecard.tables) writeColumns(draft, scored, left, words, language, formulas);
  const columnWidths = textsOf(words).map((texts, index) => ({
    column: left + index,
    characters: Math.max(
      ...texts.map(displayWidth).map((width) => width + BESIDE_TEXT),
      narrowest[index] ?? 0,
    ),
  }));
  return { kind: 'plan', plan: draft.finish({ kind: 'existing', name: sheet.name }, { columnWidths }) };
}

function writeColumns(
  draft: PlanDraft,
  scored: ScoredTable,
  left: number,
  words: ReportWords,
  language: Language,
  formulas: LiveFormulas,
): void {
  const { table, score } = scored;
  const header = headerRowOf(table.reading);
  const cells = new Map<number, PlannedCell[]>();
  let bottom = header;
  table.metrics.forEach((metric, index) => {
    const verdict = score.scores[index];
    if (verdict === undefined) return;
    bottom = Math.max(bottom, metric.cell.row);
    const values = resultCells(draft, metric, verdict, words, language);
    cells.set(
      metric.cell.row,
      values.map((cell, column) => withFormula(cell, liveFacts[column], scored, index, formulas)),
    );
  });
  draft.moveTo(header);
  draft.append(
    left,
    labelsOf(words).map((value, index) => ({
      value,
      style: index === GAP || index === STREAK ? { ...headerTint, ...right } : headerTint,
    })),
  );
  const rows = Array.from({ length: bottom - header }, (_, index) => cells.get(header + 1 + index) ?? empty);
  draft.appendRows(left, rows);
  if (rows.length === 0) return;
  tintVerdicts(draft, header + 1, bottom, left, words);
}

/** The rules that colour the verdicts in these rows. */
export function tintVerdicts(
  draft: PlanDraft,
  top: number,
  bottom: number,
  left: number,
  { verdicts }: ReportWords,
): void {
  tint(draft, top, bottom, left, verdicts.status, statusTints);
  tint(draft, top, bottom, left + 1, verdicts.trend, trendTints);
  tint(draft, top, bottom, left + 4, verdicts.action, actionTints);
}

/** The five cells of a metric, without formulas. */
export function resultCells(
  draft: PlanDraft,
  metric: TableMetric,
  score: MetricScore,
  { verdicts }: ReportWords,
  language: Language,
): PlannedCell[] {
  const { status, gap, streak, action } = score;
  const format = figureFormat(metric.numberFormat);
  const cell = (value: number | string | null, extra: CellStyle): PlannedCell => ({
    value: value ?? '',
    style: draft.style({ color: ink, ...extra }),
  });
  return [
    cell(verdicts.status[status], metric.override === undefined ? {} : { numberFormat: '@" †"' }),
    cell(shownTrend(score, verdicts).text, {}),
    // Excel shows ##### for a time below zero, so a gap in time is written out.
    isTime(format) && gap !== null
      ? cell(showGap(gap, format, language), right)
      : cell(finite(gap), { numberFormat: signedFormat(format), ...right }),
    cell(streak, { numberFormat: '0', ...right }),
    cell(verdicts.action[action], {}),
  ];
}

/** A time gap stands as text, which no formula gives. */
function withFormula(
  cell: PlannedCell,
  fact: LiveFact | undefined,
  scored: ScoredTable,
  index: number,
  formulas: LiveFormulas,
): PlannedCell {
  if (fact === undefined || (fact === 'gap' && typeof cell.value === 'string')) return cell;
  return live(cell, formulas(scored, index, fact));
}

const empty: readonly null[] = Array.from({ length: COLUMNS }, () => null);

function tint<Verdict extends string>(
  draft: PlanDraft,
  top: number,
  bottom: number,
  column: number,
  texts: Readonly<Record<Verdict, string>>,
  tints: Readonly<Record<Verdict, Tint | null>>,
): void {
  for (const verdict in tints) {
    const style = tints[verdict];
    const area = { top, left: column, bottom, right: column };
    if (style !== null) draft.format({ kind: 'text', area, equals: texts[verdict], style });
  }
}

/** All that each of the five columns may say, its label first, figures apart. */
export function textsOf(words: Pick<Edition, 'report' | 'verdicts'>): string[][] {
  const { status, trend, course, action } = words.verdicts;
  const said = [
    Object.values(status),
    [...Object.values(trend), ...Object.values(course)],
    [],
    [],
    Object.values(action),
  ];
  return labelsOf(words).map((label, index) => [label, ...(said[index] ?? [])]);
}

export function labelsOf({ report }: Pick<Edition, 'report'>): string[] {
  return [report.status, report.trend, report.gap, report.streak, report.action];
}

/** Where our five headers already stand side by side in a table's header row, and which version's words they are. */
export function writtenBefore(
  scorecard: Scorecard,
  sheet: SheetSnapshot,
): { readonly cell: Cell; readonly edition: Edition } | null {
  const known = editions();
  for (const { table } of scorecard.tables) {
    const row = headerRowOf(table.reading);
    const used = sheet.used;
    for (let column = used?.left ?? 0; used !== null && column + COLUMNS - 1 <= used.right; column += 1) {
      const labels = Array.from({ length: COLUMNS }, (_, index) => valueAt(sheet, row, column + index));
      const edition = known.find((one) => labelsOf(one).every((label, index) => label === labels[index]));
      if (edition !== undefined) return { cell: { row, column }, edition };
    }
  }
  return null;
}
