/**
 * The matrix of all metrics: one line each with figures, verdicts and owner. A single table's is a table to sort and
 * filter; those of several stand under their titles with their own verdicts, in one list.
 */
import { showCount } from '../../strings/notation';
import type { PlannedCell } from '../../workbook/plan/plan';
import { actionTints, nearnessBarColor, statusTints, trendTints } from '../look/palette';
import type { Tint } from '../look/palette';
import { nameWithUnit } from '../scorecard/metric-rows';
import { tableTitle } from '../scorecard/whole';
import { verdictLine } from '../scorecard/verdict-line';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { wordsFor } from '../../strings/words-for';
import type { DraftCell } from '../look/sheet-draft';
import {
  at,
  columnWidths,
  first,
  headerCells,
  headerHeight,
  last,
  looks,
  most,
  noteHeight,
  noteRow,
  ROW,
  rowHeight,
  sectionTitle,
} from './layout';
import { linesOf } from '../look/text-lines';
import type { SummaryContext } from './layout';
import { matrixCells } from './matrix-cells';
import { metricLooks } from './metric-looks';

const GROUP = 18;
/** Points of a section's title and the room around it. */
const TITLE = 33;

/** Columns whose texts take several lines. */
const wrapped = [at.category, at.metric, at.status, at.variation, at.assurance, at.action, at.owner];

interface MatrixRow {
  readonly cells: readonly PlannedCell[];
  readonly points: number;
}

export interface MetricMatrix {
  /** Points it takes with its title and remarks. */
  readonly height: number;
  /** Writes it; returns the row of its header. */
  readonly write: () => number;
}

/** The matrix of a scorecard, ready to be written where there is room for it. */
export function metricMatrixOf(context: SummaryContext): MetricMatrix {
  const { card } = context;
  const style = metricLooks(context.draft);
  let room: number = most.metricRows;
  const groups = card.tables.map(({ table, score }) => {
    const rows = table.metrics.slice(0, room).flatMap((metric, index): MatrixRow[] => {
      const verdict = score.scores[index];
      if (verdict === undefined) return [];
      const of = { metric, score: verdict, name: nameWithUnit(metric) };
      const cells = matrixCells(context, style, of);
      return [{ cells, points: index < most.fittedRows ? pointsOf(cells) : ROW }];
    });
    room -= rows.length;
    return rows;
  });
  const all = groups.flat();
  const remark = remarks(context).join(wordsFor(explainTexts, context.language).joints.sentences);
  const titles = card.tables.length > 1 ? card.tables.length * GROUP : 0;
  const height =
    TITLE +
    noteHeight(remark) +
    headerPoints(context) +
    titles +
    all.reduce((sum, { points }) => sum + points, 0);
  return { height, write: () => writeMatrix(context, groups, remark) };
}

function writeMatrix(context: SummaryContext, groups: readonly MatrixRow[][], remark: string): number {
  const { draft, words, language, card, pages } = context;
  sectionTitle(context, words.report.metrics, noteHeight(remark) + headerPoints(context) + 2 * ROW);
  const from = draft.row();
  const header = draft.append(first, headerCells(labels(context), right).map(beside), headerPoints(context));
  for (const [number, rows] of groups.entries()) {
    if (groups.length > 1) writeGroup(context, number);
    const top = draft.appendRows(
      first,
      rows.map(({ cells }) => cells),
    );
    for (const [offset, { points }] of rows.entries()) if (points !== ROW) draft.fit(top + offset, points);
  }
  const bottom = draft.row() - 1;
  if (bottom > header) {
    const area = { top: header, left: first, bottom, right: last };
    if (groups.length === 1) draft.table({ name: 'COPC_Metrics', area, bandedRows: true });
    colour(context, header + 1, bottom);
  }
  noteRow(context, remark);
  pages.flow(from);
  const written = groups.reduce((sum, rows) => sum + rows.length, 0);
  const more = card.tables.reduce((sum, { table }) => sum + table.metrics.length, 0) - written;
  if (more > 0) noteRow(context, words.report.more({ count: showCount(more, language) }));
  return header;
}

/** A table's title with its own verdict, over the whole width. */
function writeGroup({ draft, card, language, profile }: SummaryContext, number: number): void {
  const score = card.tables[number]?.score;
  if (score === undefined) return;
  const style = { ...looks.group };
  const cells = Array.from({ length: last - first + 1 }, (): DraftCell => ({ value: '', style }));
  cells[0] = { value: tableTitle(card, number, language), style };
  cells[at.status - first] = {
    value: verdictLine(score.gold, profile, language),
    style: { ...style, bold: false },
  };
  draft.append(first, cells, GROUP);
}

/** Labels above figures: latest, target, gap, misses in a row. */
const right = [at.latest, at.target, at.gap, at.streak].map((column) => column - first);

/** Characters a filter button takes at the right end of a header. */
const BUTTON = 2;

function headerPoints(context: SummaryContext): number {
  return headerHeight(labels(context), first, right, BUTTON);
}

function labels({ words: { report } }: SummaryContext): string[] {
  return [
    report.category,
    report.metric,
    report.latest,
    report.target,
    report.gap,
    report.status,
    report.variation,
    report.assurance,
    report.reached,
    report.streak,
    report.action,
    report.ownerTitle,
  ];
}

/** Characters the sign before a status takes, with its indent. */
const SIGN = 3.5;

/** Not every program fits a row to its texts by itself. */
function pointsOf(cells: readonly PlannedCell[]): number {
  const lines = wrapped.map((column) =>
    linesOf(
      String(cells[column - first]?.value ?? ''),
      (columnWidths[column]?.characters ?? 10) - (column === at.status ? SIGN : 0),
    ),
  );
  return rowHeight(Math.max(...lines));
}

/** Excel's filter button covers the right end of a header. */
function beside(cell: DraftCell): DraftCell {
  return cell.style?.horizontal === 'right' ? { ...cell, style: { ...cell.style, indent: 2 } } : cell;
}

function colour({ draft, words }: SummaryContext, top: number, bottom: number): void {
  const { verdicts } = words;
  const area = (column: number) => ({ top, left: column, bottom, right: column });
  const bar = { area: area(at.bar), color: nearnessBarColor, min: 0, max: 1, showValue: true };
  draft.format({ kind: 'bar', ...bar });
  tint(at.status, verdicts.status, statusTints);
  tint(at.variation, verdicts.trend, trendTints);
  tint(at.action, verdicts.action, actionTints);

  function tint<Verdict extends string>(
    column: number,
    texts: Readonly<Record<Verdict, string>>,
    tints: Readonly<Record<Verdict, Tint | null>>,
  ): void {
    for (const verdict in tints) {
      const style = tints[verdict];
      if (style !== null) {
        draft.format({ kind: 'text', area: area(column), equals: texts[verdict], style });
      }
    }
  }
}

function remarks({ words, card }: SummaryContext): string[] {
  const { report } = words;
  const metrics = card.tables.flatMap(({ table }) => table.metrics);
  const inferred = metrics.some(
    (metric) => metric.inferred.includes('category') || metric.inferred.includes('better'),
  );
  return [
    report.metricsNote,
    ...(inferred ? [report.inferredNote] : []),
    ...(metrics.some(({ override }) => override !== undefined) ? [report.overrideNote] : []),
  ];
}
