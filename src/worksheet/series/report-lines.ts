/** Says what a reading leaves out: totals and comparisons, and figures nobody could place. No figure goes without a word. */
import { columnName, formatArea, formatCell, type Cell } from '../../workbook/address';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { isMeasureRole } from '../coordinates/measure-role';
import type { Lines } from '../coordinates/lines';
import { isDimension, type LineRole } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';
import { sharedTargetRows } from '../proofs/shared-target-row';
import type { LabelMeaning } from '../words/label-words';
import type { FindingsLog } from '../sheet/finding';
import type { Gathered } from './collect';

/** Measures that are read; all others are told as left out. */
const USED: ReadonlySet<LineRole> = new Set<LineRole>([
  'actual',
  'target',
  'target-low',
  'target-high',
  'target-year',
  'target-day',
  'rag-green',
  'comment',
  'status',
]);

/** True for a line whose figures count, or are read beside them. */
export function isUsed(role: LineRole): boolean {
  return USED.has(role);
}

/**
 * Reports lines with figures that are not used. `loud`: no target was found otherwise, so one may be among them; then means
 * and sums that only their figures tell are no more than likely.
 */
export function reportLines(
  sheet: TypedSheet,
  lines: Lines,
  words: SheetWords,
  loud: boolean,
  log: FindingsLog,
): void {
  const isTotal = ({ total, whole, measure }: LabelMeaning): boolean =>
    total && whole && measure?.startsWith('target') !== true;
  const isSure = (role: LineRole, labels: () => readonly string[]): boolean =>
    role !== 'total' || !loud || labels().some((text) => isTotal(words.label(text)));
  for (const [column, role] of lines.columns) {
    if (isDimension(role)) continue;
    const leftOut = isLeftOut(role);
    if (!(leftOut || role === 'unused') || !hasFigures(sheet, lines, column)) continue;
    const head = columnHead(sheet, lines, column);
    if (leftOut && isSure(role, () => labelsOver(sheet, lines, column)))
      log.add('total-left-out', 'info', head.cell, { text: called(head) });
    else {
      log.add('unused-figures', loud ? 'warning' : 'info', head.cell, {
        text: head.text,
        line: columnName(column),
      });
    }
  }
  const units = [...lines.columns].flatMap(([column, role]) => (role === 'unit' ? [column] : []));
  for (const [row, role] of lines.rows) {
    if (isDimension(role) || role === 'actual') continue;
    if (role.startsWith('target')) {
      const column = units.find((one) => words.label(sheet.textAt(row, one)).measure?.startsWith('target'));
      if (column !== undefined)
        log.add('targets-of-all-units', 'info', { row, column }, { text: sheet.textAt(row, column) });
      continue;
    }
    const leftOut = isLeftOut(role);
    if (!leftOut && role !== 'unused') continue;
    const label = rowHead(sheet, lines, row);
    if (leftOut && isSure(role, () => labelsBeside(sheet, lines, row))) {
      log.add('total-left-out', 'info', label.cell, { text: called(label) });
      continue;
    }
    const period =
      leftOut || (loud && mayBeTargets(sheet, lines, row)) ? null : unreadPeriod(sheet, lines, row);
    const kind = leftOut ? null : unreadKind(sheet, lines, row, words);
    if (period !== null)
      log.add('unreadable-period', 'error', period, { text: sheet.textAt(period.row, period.column) });
    else if (words.label(label.text).measure === 'target' && isShared(sheet, lines, row))
      log.add('shared-targets', 'warning', rowPlace(sheet, lines, row, label.cell), {
        text: label.text,
        line: String(row + 1),
      });
    else if (kind !== null)
      log.add('kind-unknown', 'warning', kind, { text: sheet.textAt(kind.row, kind.column) });
    else
      log.add('unused-figures', loud ? 'warning' : 'info', rowPlace(sheet, lines, row, label.cell), {
        text: label.text,
        line: String(row + 1),
      });
  }
}

/** True for a row that would be the targets of several others, were it said to be targets. */
function isShared(sheet: TypedSheet, lines: Lines, row: number): boolean {
  const names = [...lines.columns].find(([, role]) => role === 'metric')?.[0];
  if (names === undefined) return false;
  const rows = new Map(lines.rows).set(row, 'target');
  return sharedTargetRows(sheet, { ...lines, rows }, names).has(row);
}

/** From the label to the last figure of a row. */
function rowPlace(sheet: TypedSheet, { area }: Lines, row: number, label: Cell): string {
  let right = area.right;
  while (right > label.column && sheet.kindAt(row, right) === KIND.blank) right -= 1;
  return formatArea({ top: row, bottom: row, left: label.column, right });
}

function isLeftOut(role: LineRole): boolean {
  return role === 'total' || (isMeasureRole(role) && !USED.has(role));
}

function labelsOver(sheet: TypedSheet, lines: Lines, column: number): string[] {
  return [...lines.rows].flatMap(([row, role]) => (isDimension(role) ? [labelText(sheet, row, column)] : []));
}

function labelsBeside(sheet: TypedSheet, lines: Lines, row: number): string[] {
  return [...lines.columns].flatMap(([column, role]) =>
    isDimension(role) ? [labelText(sheet, row, column)] : [],
  );
}

function labelText(sheet: TypedSheet, row: number, column: number): string {
  const anchor = sheet.anchorOf(row, column);
  return sheet.textAt(anchor.row, anchor.column);
}

/** Results that no period belongs to, in a table that has periods: each line of them is told. */
export function reportUnplaced(
  sheet: TypedSheet,
  lines: Lines,
  gathered: readonly Gathered[],
  log: FindingsLog,
): void {
  const cells = gathered.flatMap(({ figures }) => {
    const all = figures.get('actual');
    if (all === undefined || !all.filled.periods.includes(null)) return [];
    return [...all].filter(
      ({ period, row, column }) => period === null && sheet.kindAt(row, column) !== KIND.blank,
    );
  });
  const columns = new Set(cells.map(({ column }) => column));
  const rows = new Set(cells.map(({ row }) => row));
  const heads =
    columns.size <= rows.size
      ? [...columns].map((column) => ({ line: columnName(column), ...columnHead(sheet, lines, column) }))
      : [...rows].map((row) => ({ line: String(row + 1), ...rowHead(sheet, lines, row) }));
  for (const { line, text, cell } of heads) log.add('unused-figures', 'warning', cell, { text, line });
}

/** A label in the column of measures that is none. */
function unreadKind(sheet: TypedSheet, lines: Lines, row: number, words: SheetWords): Cell | null {
  const column = [...lines.columns].find(([, role]) => role === 'measure')?.[0];
  if (column === undefined) return null;
  const text = sheet.textAt(row, column);
  return text === '' || words.label(text).other ? null : { row, column };
}

/** A word over or under all periods stands beside targets rather than in place of a period. */
function mayBeTargets(sheet: TypedSheet, lines: Lines, row: number): boolean {
  const period = unreadPeriod(sheet, lines, row);
  if (period === null || /\d/.test(sheet.textAt(period.row, period.column))) return false;
  const results = [...lines.rows].flatMap(([line, role]) => (role === 'actual' ? [line] : []));
  return results.every((line) => line > row) || results.every((line) => line < row);
}

/** A label in the column of periods that is none. */
function unreadPeriod(sheet: TypedSheet, lines: Lines, row: number): Cell | null {
  const column = [...lines.columns].find(([, role]) => role === 'period')?.[0];
  if (column === undefined || sheet.textAt(row, column) === '') return null;
  return { row, column };
}

/** The label over a column, the lowest. */
export function columnHead(sheet: TypedSheet, lines: Lines, column: number): { text: string; cell: Cell } {
  let found = { text: '', cell: { row: lines.area.top, column } };
  for (const [row, role] of lines.rows) {
    if (!isDimension(role)) continue;
    const anchor = sheet.anchorOf(row, column);
    const text = sheet.textAt(anchor.row, anchor.column);
    if (text !== '' && (role === 'period' || role === 'measure' || role === 'metric'))
      found = { text, cell: anchor };
  }
  return found;
}

/** The labels beside a row. */
export function rowHead(sheet: TypedSheet, lines: Lines, row: number): { text: string; cell: Cell } {
  const texts: string[] = [];
  let cell: Cell = { row, column: lines.area.left };
  for (const [column, role] of lines.columns) {
    if (!isDimension(role) || role === 'code') continue;
    const anchor = sheet.anchorOf(row, column);
    const text = sheet.textAt(anchor.row, anchor.column);
    if (text === '') continue;
    texts.push(text);
    if (anchor.row === row) cell = anchor;
  }
  return { text: texts.join(' · '), cell };
}

function hasFigures(sheet: TypedSheet, lines: Lines, column: number): boolean {
  for (let row = lines.area.top; row <= lines.area.bottom; row += 1) {
    const role = lines.rows.get(row);
    if (role === undefined || isDimension(role)) continue;
    const kind = sheet.kindAt(row, column);
    if (kind === KIND.figure || kind === KIND.limit || kind === KIND.year) return true;
  }
  return false;
}

/** What is written over it or beside it; its cell where nothing is. */
function called({ text, cell }: { readonly text: string; readonly cell: Cell }): string {
  return text.trim() === '' ? formatCell(cell) : text;
}
