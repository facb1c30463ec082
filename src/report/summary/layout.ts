/** Where things stand on the summary sheet, and the few looks they have. One page wide, landscape. */
import type { ReportWords } from '../look/report-words';
import type { CellStyle } from '../../workbook/plan';
import type { Profile } from '../../scoring/profile';
import { displayWidth } from '../../strings/display-width';
import type { Language } from '../../strings/language';
import { faintInk, heading, headerTint, ink, line } from '../look/palette';
import type { LiveFormulas } from '../scorecard/metric-rows';
import type { DraftCell, PlanDraft } from '../look/sheet-draft';

/** Columns of the metric table; the other sections use the same grid. */
export const at = {
  category: 1,
  metric: 2,
  latest: 3,
  target: 4,
  gap: 5,
  mark: 6,
  status: 7,
  trend: 8,
  streak: 9,
  action: 10,
} as const;

export const first = at.category;
export const last = at.action;

export const columnWidths = [2, 23, 33, 12, 15, 13, 7, 16, 19, 14, 15].map((characters, column) => ({
  column,
  characters,
}));

/** How long the lists of one sheet get before "… and N more"; a sheet is for reading, the rest is in `--json`. */
export const most = {
  tables: 40,
  chartTables: 5,
  runCharts: 3,
  chartPoints: 24,
  actions: 40,
  leftOut: 40,
  overrides: 200,
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
  readonly formulas: LiveFormulas;
}

export const looks = {
  title: { bold: true, fontSize: 20, color: heading, vertical: 'center' },
  subtitle: { fontSize: 12, color: faintInk },
  section: { bold: true, fontSize: 13, color: heading, border: { edge: 'bottom', color: heading } },
  label: { color: faintInk, vertical: 'top' },
  text: { color: ink, vertical: 'top' },
  wrapped: { color: ink, vertical: 'top', wrap: true },
  strong: { color: ink, bold: true, vertical: 'top', wrap: true },
  note: { color: faintInk, italic: true, fontSize: 10, vertical: 'top', wrap: true },
  header: { ...headerTint, vertical: 'center', wrap: true },
  headerRight: { ...headerTint, vertical: 'center', wrap: true, horizontal: 'right', indent: 1 },
  cell: { color: ink, vertical: 'center', border: { edge: 'bottom', color: line } },
  count: {
    color: ink,
    vertical: 'center',
    horizontal: 'right',
    indent: 1,
    border: { edge: 'bottom', color: line },
  },
  share: {
    color: ink,
    vertical: 'center',
    horizontal: 'right',
    indent: 1,
    numberFormat: '0.0%',
    border: { edge: 'bottom', color: line },
  },
  item: { color: ink, vertical: 'top', wrap: true, border: { edge: 'bottom', color: line } },
  strongItem: {
    color: ink,
    bold: true,
    vertical: 'top',
    wrap: true,
    border: { edge: 'bottom', color: line },
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

const LINE_HEIGHT = 15;

/** Excel has no higher rows. */
export const HIGHEST = 409;

/** Points a row with so many lines takes. */
export function rowHeight(lines: number): number {
  return Math.min(lines * LINE_HEIGHT + 3, HIGHEST);
}

/** Points between a section's line and what follows. */
const AIR = 5;

/** A section's title over the full width, with a line under it and room above. */
export function sectionTitle(draft: PlanDraft, title: string): void {
  draft.skip();
  const blanks = Array.from({ length: last - first }, (): DraftCell => ({ value: '', style: looks.section }));
  draft.append(first, [{ value: title, style: looks.section }, ...blanks], 21);
  draft.space(AIR);
}

/** Text over the columns `from` … `to` of the next row, wrapped, the row as high as it needs; `before` fills the columns left of it. */
export function wrappedRow(
  draft: PlanDraft,
  before: readonly (DraftCell | null)[],
  text: DraftCell,
  from: number = first + before.length,
  to: number = last,
): void {
  const width = columnWidths.slice(from, to + 1).reduce((sum, column) => sum + column.characters, 0);
  const beside = before.map((cell, index) =>
    typeof cell?.value === 'string' ? linesOf(cell.value, columnWidths[first + index]?.characters ?? 10) : 1,
  );
  const lines = Math.max(linesOf(String(text.value), width), ...beside);
  const drawn = text.style?.border !== undefined || text.style?.fill !== undefined;
  const rest = Array.from({ length: drawn ? to - from : 0 }, (): DraftCell => ({ ...text, value: '' }));
  const row = draft.append(first, [...before, text, ...rest], rowHeight(lines));
  if (to > from) draft.merge({ top: row, left: from, bottom: row, right: to });
}

/** A remark under a section. */
export function noteRow(draft: PlanDraft, text: string): void {
  wrappedRow(draft, [], { value: text, style: looks.note });
}

/** A header row of labels from the first column on; numbers stand right, and so do their headers. */
export function headerCells(labels: readonly string[], right: readonly number[] = []): DraftCell[] {
  return labels.map((value, index) => ({
    value,
    style: right.includes(index) ? looks.headerRight : looks.header,
  }));
}

/** Lines a text needs in a column so many characters wide. */
export function linesOf(text: string, characters: number): number {
  return text.split('\n').reduce((sum, paragraph) => {
    return sum + Math.max(1, Math.ceil((displayWidth(paragraph) * PROPORTIONAL) / characters));
  }, 0);
}

/** Letters are narrower than the figures a column's width is counted in; a little is kept for words that don't split. */
const PROPORTIONAL = 0.95;
