/** Where things stand on the summary sheet, and the few looks they have. One page wide, landscape. */
import type { ReportWords } from '../look/report-words';
import type { CellStyle } from '../../workbook/plan/plan';
import type { RegisteredAction } from '../../scoring/cuika';
import type { Profile } from '../../scoring/profile';
import type { Language } from '../../strings/language';
import { faintInk, heading, headerTint, ink, line } from '../look/palette';
import type { Register } from '../register/register';
import { linesOf } from '../look/text-lines';
import { nameWithUnit } from '../scorecard/metric-rows';
import type { Scorecard } from '../scorecard/scored';
import { tableTitle, type Whole } from '../scorecard/whole';
import type { TableMetric } from '../../worksheet/metric/table';
import { showCount } from '../../strings/notation';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { wordsFor } from '../../strings/words-for';
import type { Pages } from './pages';
import type { DraftCell, PlanDraft } from '../look/sheet-draft';

/** Columns of the matrix of all metrics; the other sections use the same grid. */
export const at = {
  category: 1,
  metric: 2,
  latest: 3,
  target: 4,
  gap: 5,
  status: 6,
  variation: 7,
  assurance: 8,
  bar: 9,
  streak: 10,
  action: 11,
  owner: 12,
} as const;

export const first = at.category;
export const last = at.owner;

/** The figures behind the charts, right of what is printed. */
export const figuresColumn = last + 2;

/** Marks of what we wrote, right of every block of figures. */
export const summaryMarksColumn = figuresColumn + 12;

export const columnWidths = [2, 20.5, 35.5, 10, 12, 13, 15, 16.5, 17, 8, 16.5, 14.2, 17, 4, 22].map(
  (characters, column) => ({ column, characters }),
);

/** How long the lists of one sheet get before "… and N more"; a sheet is for reading, the rest is in `--json`. */
export const most = {
  runCharts: 3,
  chartPoints: 24,
  chartMarks: 4,
  actions: 40,
  changed: 5,
  faulty: 3,
  leftOut: 40,
  overrides: 200,
  marks: 100,
  findings: 60,
  sources: 10,
  metricRows: 500_000,
  fittedRows: 5_000,
} as const;

/** What every section needs. */
export interface SummaryContext {
  readonly draft: PlanDraft;
  readonly words: ReportWords;
  readonly language: Language;
  readonly profile: Profile;
  readonly pages: Pages;
  readonly card: Scorecard;
  /** All tables together; a single one is the whole. */
  readonly whole: Whole;
  readonly planned: PlannedActions;
  /** Null: there is no register. */
  readonly register: Pick<Register, 'rows'> | null;
  /** The rows of the action register about a metric; null: there is no register. */
  readonly actionsOf: RegisteredActionsOf | null;
  /** ISO, the day the summary is made. */
  readonly today: string;
}

/** The rows of the action register about a metric, by the index of its table and its own. */
export type RegisteredActionsOf = (table: number, metric: number) => readonly RegisteredAction[];

/** The open row of the action register about a metric, by the index of its table and its own. */
export type PlannedActions = (table: number, metric: number) => PlannedAction | null;

export interface PlannedAction {
  /** As the register has them; `""` where nobody wrote one. The date is ISO, or what a person wrote. */
  readonly owner: string;
  readonly due: string;
}

/** How a metric is called: with its table's title in front where there are several. */
export function nameIn({ card, language }: SummaryContext, table: number, metric: TableMetric): string {
  const name = nameWithUnit(metric);
  if (card.tables.length < 2) return name;
  const title = tableTitle(card, table, language);
  return title === metric.name ? name : `${title} › ${name}`;
}

export const looks = {
  title: { bold: true, fontSize: 20, color: heading, vertical: 'center' },
  subtitle: { fontSize: 12, color: faintInk, horizontal: 'right', vertical: 'center' },
  section: { bold: true, fontSize: 13, color: heading, border: { edge: 'bottom', color: heading } },
  label: { color: faintInk, fontSize: 10, vertical: 'top' },
  text: { color: ink, fontSize: 10, vertical: 'top' },
  wrapped: { color: ink, fontSize: 10, vertical: 'top', wrap: true },
  note: { color: faintInk, italic: true, fontSize: 9, vertical: 'top', wrap: true },
  header: { ...headerTint, fontSize: 10, vertical: 'center', wrap: true },
  headerRight: {
    ...headerTint,
    fontSize: 10,
    vertical: 'center',
    wrap: true,
    horizontal: 'right',
    indent: 1,
  },
  cell: { color: ink, fontSize: 10, vertical: 'center', border: { edge: 'bottom', color: line } },
  count: {
    color: ink,
    fontSize: 10,
    vertical: 'center',
    horizontal: 'right',
    indent: 1,
    border: { edge: 'bottom', color: line },
  },
  /** Of a bar beside its figure: the value is not shown. */
  bar: { numberFormat: '0%', border: { edge: 'bottom', color: line } },
  share: {
    color: ink,
    fontSize: 10,
    vertical: 'center',
    horizontal: 'right',
    indent: 1,
    numberFormat: '0.0%',
    border: { edge: 'bottom', color: line },
  },
  item: { color: ink, fontSize: 10, vertical: 'top', wrap: true, border: { edge: 'bottom', color: line } },
  strongItem: {
    color: ink,
    fontSize: 10,
    bold: true,
    vertical: 'top',
    wrap: true,
    border: { edge: 'bottom', color: line },
  },
  group: {
    color: heading,
    bold: true,
    vertical: 'center',
    fill: 'E8EDF5',
    border: { edge: 'bottom', color: heading },
  },
  figure: { color: faintInk, fontSize: 9 },
  figureHeader: {
    color: faintInk,
    fontSize: 9,
    bold: true,
    wrap: true,
    vertical: 'bottom',
    border: { edge: 'bottom', color: faintInk },
  },
} as const satisfies Record<string, CellStyle>;

const LINE_HEIGHT = 13;

/** Excel has no higher rows. */
export const HIGHEST = 409;

/** Points a row with so many lines takes. */
export function rowHeight(lines: number): number {
  return Math.min(lines * LINE_HEIGHT + 2, HIGHEST);
}

/** Points between a section's line and what follows. */
const AIR = 4;

/** A section's title over the full width, with a line under it and room above; on a new page unless so much fits below it. */
export function sectionTitle(
  { draft, pages }: Pick<SummaryContext, 'draft' | 'pages'>,
  title: string,
  needed: number,
): void {
  if (!pages.keep(ABOVE + TITLE + AIR + needed)) draft.space(ABOVE);
  const blanks = Array.from({ length: last - first }, (): DraftCell => ({ value: '', style: looks.section }));
  draft.append(first, [{ value: title, style: looks.section }, ...blanks], TITLE);
  draft.space(AIR);
}

/** Points of a row nobody gave a height, of a section's title, and above it. */
export const ROW = 15;
const TITLE = 20;
const ABOVE = 9;

/** A text from one column of the grid to another. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly cell: DraftCell;
}

/** Characters an indent takes. */
const INDENTED = 1.5;

/** Points a row of such texts takes, each wrapped in its columns. */
export function spansHeight(spans: readonly Span[]): number {
  const lines = spans.map(({ from, to, cell }) => {
    const indented = (cell.style?.indent ?? 0) * INDENTED;
    return linesOf(String(cell.value), charactersOf(from, to) - indented);
  });
  return rowHeight(Math.max(1, ...lines));
}

/** The next row, as high as its texts need; what lies between them is left alone. */
export function spansRow(draft: PlanDraft, spans: readonly Span[]): void {
  const cells = Array.from({ length: last - first + 1 }, (): DraftCell | null => null);
  for (const { from, to, cell } of spans) {
    const drawn = cell.style?.border !== undefined || cell.style?.fill !== undefined;
    for (let column = from + 1; drawn && column <= to; column++)
      cells[column - first] = { ...cell, value: '' };
    cells[from - first] = cell;
  }
  while (cells.length > 1 && cells.at(-1) === null) cells.pop();
  const row = draft.append(first, cells, spansHeight(spans));
  for (const { from, to } of spans) {
    if (to > from) draft.merge({ top: row, left: from, bottom: row, right: to });
  }
}

function charactersOf(from: number, to: number): number {
  return columnWidths.slice(from, to + 1).reduce((sum, column) => sum + column.characters, 0);
}

/** A list with a header, which is written again where a page begins. */
export function writeList(
  { draft, pages }: SummaryContext,
  header: readonly Span[],
  rows: readonly (readonly Span[])[],
): void {
  const title = apart(header);
  spansRow(draft, title);
  for (const row of rows.map(apart)) {
    if (pages.keep(spansHeight(row))) spansRow(draft, title);
    spansRow(draft, row);
  }
}

/** The third text and those after it a bit to the right: a name that fills its column would touch what stands beside it. */
function apart(spans: readonly Span[]): readonly Span[] {
  return spans.map((span) => {
    const { from, cell } = span;
    if (from <= at.metric) return span;
    return { ...span, cell: { ...cell, style: { ...cell.style, horizontal: 'left', indent: 1 } } };
  });
}

/** Points the first rows of a list take: what a section's title must not be parted from. */
export function listHead(header: readonly Span[], rows: readonly (readonly Span[])[]): number {
  return [header, ...rows.slice(0, 2)].reduce((sum, row) => sum + spansHeight(apart(row)), 0);
}

/** A header cell over its columns. */
export function headerSpan(from: number, to: number, value: string): Span {
  return { from, to, cell: { value, style: looks.header } };
}

/** `"AHT, ASA, +3"`: at most so many names, each short. */
export function namesShortened(
  names: readonly string[],
  count: number,
  { words, language }: SummaryContext,
): string {
  const shown = names.slice(0, count);
  const more = names.length - shown.length;
  if (more > 0) shown.push(words.report.andMore({ count: showCount(more, language) }));
  return shown.join(wordsFor(explainTexts, language).joints.parts);
}

/** A remark under a section. */
export function noteRow({ draft, pages }: Pick<SummaryContext, 'draft' | 'pages'>, text: string): void {
  const spans = [{ from: first, to: last, cell: { value: text, style: looks.note } }];
  pages.keep(spansHeight(spans));
  spansRow(draft, spans);
}

/** Points a remark takes. */
export function noteHeight(text: string): number {
  return spansHeight([{ from: first, to: last, cell: { value: text } }]);
}

/** A header row of labels from the first column on; numbers stand right, and so do their headers. */
export function headerCells(labels: readonly string[], right: readonly number[] = []): DraftCell[] {
  return labels.map((value, index) => ({
    value,
    style: right.includes(index) ? looks.headerRight : looks.header,
  }));
}

/** Characters that a header loses at its right end where figures stand right below it. */
const INDENT = 3;

/**
 * Points a header row takes from a column on.
 *
 * @param right indices of the labels that stand right, as `headerCells` takes them
 * @param inset characters of the others that are the filter button's; it covers the indent of those that stand right
 */
export function headerHeight(
  labels: readonly string[],
  from: number,
  right: readonly number[],
  inset = 0,
): number {
  const lines = labels.map((label, index) => {
    const lost = right.includes(index) ? INDENT : inset;
    return linesOf(label, Math.max(4, (columnWidths[from + index]?.characters ?? 10) - lost));
  });
  return rowHeight(Math.max(1, ...lines)) + 2;
}
