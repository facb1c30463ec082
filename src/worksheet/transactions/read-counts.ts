/**
 * Counts of monitored transactions: how many were looked at and how many failed, or were right, per error type, period
 * and unit. Whichever way they lie: each figure takes what the labels over and beside it say (scoring §9).
 */
import { MONITORED_FAMILIES, type MonitoredFamily } from '../../scoring/monitored';
import { formatArea, type Area } from '../../workbook/address';
import { readNumber } from '../cells/numbers';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { readTarget } from '../metric/target-text';
import { familiesOfCells } from './family-marks';
import { dateReader } from './read-dimensions';
import { findingsOf, place, type TableContext } from './read-table';
import type { TransactionColumn } from '../vocabulary/transactions/types';
import {
  BREAKDOWNS,
  type Breakdown,
  type CountedTransactions,
  type TransactionRole,
  type TransactionTable,
} from './transaction-reading';

type CountMeasure = 'monitored' | 'failed' | 'accurate' | 'target' | 'share';

/** What labels say of a line or cell; undefined where they say nothing of it. */
interface Says {
  readonly family?: MonitoredFamily;
  readonly measure?: CountMeasure;
  readonly groups: Readonly<Partial<Record<Breakdown, string>>>;
}

const MOST_ROWS = 400;
const FEWEST_FIGURES = 2;

/** Reads counts where every line of figures is told by words of monitoring; null for anything else. */
export function readCounts(context: TableContext): TransactionTable | null {
  const { sheet } = context;
  if (sheet.area.bottom - sheet.area.top > MOST_ROWS) return null;
  const header = headerOf(context);
  if (header === null) return null;
  const rows = dataRows(sheet, header.row);
  if (rows.length === 0) return null;
  const heads = usedColumns(sheet, [header.row, ...rows]).map((column) => ({
    column,
    ...saysOfColumn(context, header, column),
  }));
  const labels = heads.filter(({ column }) => !isFigures(sheet, rows, column));
  const figures = heads.filter(
    ({ column }) => isFigures(sheet, rows, column) && !isPeriodColumn(context, rows, column),
  );
  const periods = heads.filter(
    ({ column }) => isFigures(sheet, rows, column) && isPeriodColumn(context, rows, column),
  );
  if (figures.length === 0) return null;
  const roles = labelRoles(context, rows, [...labels, ...periods]);
  if (roles === null) return null;
  const lines = rows.map((row) => ({ row, says: saysOfRow(context, row, roles) }));
  return assembled(context, header, lines, figures, roles);
}

interface Header {
  readonly row: number;
  readonly top: number;
  readonly columns: readonly number[];
}

/** The lowest row of labels above figures that speaks of monitoring, or above rows that do. */
function headerOf({ sheet, words }: TableContext): Header | null {
  for (let row = sheet.area.top; row < sheet.area.bottom; row += 1) {
    const columns = filledOf(sheet, row);
    if (columns.length < 2) continue;
    const below = filledOf(sheet, row + 1);
    const figures = below.filter((column) => isFigureAt(sheet, row + 1, column)).length;
    if (figures < 1 || columns.some((column) => isFigureAt(sheet, row, column))) continue;
    const texts = [...columns, ...below].map((column) =>
      sheet.textAt(columns.includes(column) ? row : row + 1, column),
    );
    const isTold = texts.some((text) => isCountWord(words.rolesOf(text)) || words.familyOf(text) !== null);
    if (!isTold) continue;
    const above = row > sheet.area.top ? filledOf(sheet, row - 1) : [];
    const isHeader = above.some((column) => words.familyOf(sheet.textAt(row - 1, column)) !== null);
    const top = above.length >= 2 || isHeader ? row - 1 : row;
    return { row, top, columns };
  }
  return null;
}

function usedColumns(sheet: TypedSheet, rows: readonly number[]): number[] {
  return [...new Set(rows.flatMap((row) => filledOf(sheet, row)))].sort((a, b) => a - b);
}

function isCountWord(roles: ReadonlySet<TransactionColumn>): boolean {
  return roles.has('monitored') || roles.has('failed') || roles.has('accurate');
}

function filledOf(sheet: TypedSheet, row: number): number[] {
  const found: number[] = [];
  for (let column = sheet.area.left; column <= sheet.endOf(row); column += 1)
    if (sheet.kindAt(row, column) !== KIND.blank) found.push(column);
  return found;
}

function isFigureAt(sheet: TypedSheet, row: number, column: number): boolean {
  const kind = sheet.kindAt(row, column);
  return kind === KIND.figure || kind === KIND.limit;
}

/** Rows with figures down to the first that is none behind a gap. */
function dataRows(sheet: TypedSheet, header: number): number[] {
  const rows: number[] = [];
  for (let row = header + 1; row <= sheet.area.bottom; row += 1) {
    const filled = filledOf(sheet, row);
    if (filled.length === 0) {
      if (rows.length > 0) break;
      continue;
    }
    if (filled.some((column) => isFigureAt(sheet, row, column) || sheet.kindAt(row, column) === KIND.year))
      rows.push(row);
    else if (filled.length > 1) break;
  }
  return rows;
}

function isFigures(sheet: TypedSheet, rows: readonly number[], column: number): boolean {
  const filled = rows.filter((row) => sheet.kindAt(row, column) !== KIND.blank);
  const figures = filled.filter((row) => {
    const kind = sheet.kindAt(row, column);
    return kind === KIND.figure || kind === KIND.limit || kind === KIND.year || kind === KIND.missing;
  });
  return figures.length > filled.length / 2;
}

/** A column of years or months under a word for periods. */
function isPeriodColumn({ sheet, words }: TableContext, rows: readonly number[], column: number): boolean {
  const header = filledHeader(sheet, rows[0] ?? 0, column);
  const years = rows.filter((row) => sheet.kindAt(row, column) === KIND.year).length;
  return words.rolesOf(header).has('date') && years > rows.length / 2;
}

function filledHeader(sheet: TypedSheet, firstRow: number, column: number): string {
  for (let row = firstRow - 1; row >= sheet.area.top; row -= 1) {
    const text = sheet.textAt(row, column).trim();
    if (text !== '') return text;
  }
  return '';
}

/** What a column's header rows say together: "Customer critical" over "Monitored" and "Failed". */
function saysOfColumn(context: TableContext, header: Header, column: number): Says {
  const { sheet } = context;
  const cells: { readonly row: number; readonly column: number }[] = [{ row: header.row, column }];
  if (header.top < header.row) {
    const anchor = sheet.anchorOf(header.top, column);
    let at = anchor.column;
    // A label stands over the columns up to the next one's.
    while (at > sheet.area.left && sheet.kindAt(anchor.row, at) === KIND.blank) at -= 1;
    cells.unshift({ row: anchor.row, column: at });
  }
  return merged(cells.map((cell) => saysOfCell(context, cell.row, cell.column)));
}

function merged(all: readonly Says[]): Says {
  return all.reduce<Says>(
    (before, next) => ({
      ...before,
      ...(next.family === undefined ? {} : { family: next.family }),
      ...(next.measure === undefined ? {} : { measure: next.measure }),
      groups: { ...before.groups, ...next.groups },
    }),
    { groups: {} },
  );
}

/** A label by itself: an error type, a measure, a period. */
function saysOfCell(context: TableContext, row: number, column: number): Says {
  const { sheet, words } = context;
  const text = sheet.textAt(row, column).trim();
  if (text === '') return { groups: {} };
  const month = periodOf(context, row, column);
  if (month !== null) return { groups: { month } };
  const family = words.familyOf(text);
  const roles = words.rolesOf(text);
  const measure = measureOf(context, text, roles);
  return {
    ...(family === null ? {} : { family: family.family }),
    ...(measure === null ? {} : { measure }),
    groups: {},
  };
}

function measureOf(
  { words }: TableContext,
  text: string,
  roles: ReadonlySet<TransactionColumn>,
): CountMeasure | null {
  if (roles.has('target')) return 'target';
  if (
    /%|\brate\b|率|percent|porcentaje|procent|prosent|accuracy|precisión|exactitud|nauwkeurigheid|nøyaktighet|precisão|acurácia|exatidão/iu.test(
      text,
    )
  )
    return 'share';
  const family = words.familyOf(text);
  const polarity = words.polarityOf(text);
  if (roles.has('failed')) return 'failed';
  if (roles.has('accurate')) return 'accurate';
  if (roles.has('monitored')) return 'monitored';
  if (family !== null && family.whole && polarity === 'fail') return 'failed';
  if (polarity === 'pass') return 'share';
  return null;
}

function periodOf({ sheet, snapshot }: TableContext, row: number, column: number): string | null {
  const kind = sheet.kindAt(row, column);
  if (kind !== KIND.period && kind !== KIND.date && kind !== KIND.year) return null;
  const { take } = dateReader(snapshot, {
    date1904: snapshot.date1904,
    languages: sheet.languages,
    ...(sheet.dayOrder.dayFirst === null ? {} : { dayFirst: sheet.dayOrder.dayFirst }),
  });
  return take(sheet.valueAt(row, column), sheet.formatAt(row, column))?.period ?? null;
}

type LabelColumnRole = 'family' | 'measure' | 'month' | Exclude<Breakdown, 'month'> | 'ignore';

/** What each column of labels is; null where one can't be told, so that the sheet is not taken for what it isn't. */
function labelRoles(
  context: TableContext,
  rows: readonly number[],
  labels: readonly { readonly column: number }[],
): ReadonlyMap<number, LabelColumnRole> | null {
  const { sheet, words } = context;
  const found = new Map<number, LabelColumnRole>();
  for (const { column } of labels) {
    const filled = rows.filter((row) => sheet.kindAt(row, column) !== KIND.blank);
    if (filled.length === 0) continue;
    const texts = filled.map((row) => sheet.textAt(row, column).trim());
    const families = familiesOfCells(texts, words).filter((family) => family !== null).length;
    const measures = texts.filter((text) => measureOf(context, text, words.rolesOf(text)) !== null).length;
    const months = filled.filter((row) => periodOf(context, row, column) !== null).length;
    const roles = words.rolesOf(filledHeader(sheet, rows[0] ?? 0, column));
    const sums = texts.filter((text) => words.isTotal(text)).length;
    const role = BREAKDOWNS.find((one) => one !== 'month' && roles.has(one));
    if (months + sums >= texts.length && months > 0) found.set(column, 'month');
    else if (families + sums >= texts.length && families > 0)
      found.set(column, measures === texts.length ? 'measure' : 'family');
    else if (measures + sums >= texts.length && measures > 0) found.set(column, 'measure');
    else if (role !== undefined && role !== 'month') found.set(column, role);
    else if (roles.has('comment') || roles.has('evaluator')) found.set(column, 'ignore');
    else return null;
  }
  return found;
}

function saysOfRow(
  context: TableContext,
  row: number,
  roles: ReadonlyMap<number, LabelColumnRole>,
): Says | 'sum' {
  const { sheet, words } = context;
  const said: Says[] = [];
  for (const [column, role] of roles) {
    let at = row;
    // A name written once for several rows.
    while (at > sheet.area.top && sheet.kindAt(at, column) === KIND.blank && role !== 'ignore') at -= 1;
    const text = sheet.textAt(at, column).trim();
    if (words.isTotal(text)) return 'sum';
    if (role === 'family') {
      const [family] = familiesOfCells([text], words);
      said.push({ ...(family === null || family === undefined ? {} : { family }), groups: {} });
    } else if (role === 'measure' || role === 'month') said.push(saysOfCell(context, at, column));
    else if (role !== 'ignore' && text !== '') said.push({ groups: { [role]: text } });
  }
  return merged(said);
}

interface CountCell {
  monitored: number | null;
  failed: number | null;
  accurate: number | null;
  cell: string;
}

function assembled(
  context: TableContext,
  header: Header,
  lines: readonly { readonly row: number; readonly says: Says | 'sum' }[],
  figures: readonly (Says & { readonly column: number })[],
  roles: ReadonlyMap<number, LabelColumnRole>,
): TransactionTable | null {
  const { sheet } = context;
  const log = findingsOf(context);
  const cells = new Map<
    string,
    { family: MonitoredFamily | null; groups: Says['groups']; cell: CountCell }
  >();
  const targets: Partial<Record<MonitoredFamily, number>> = {};
  let used = 0;
  for (const { row, says } of lines) {
    if (says === 'sum') {
      log.add('summed-up', 'info', place(context, row, header.columns[0] ?? 0), { row: row + 1 });
      continue;
    }
    for (const { column, ...over } of figures) {
      const { family = null, measure, groups } = merged([over, says]);
      const kind = sheet.kindAt(row, column);
      if (kind === KIND.blank || kind === KIND.missing) continue;
      // A figure nobody has words for makes it a table of something else.
      if (measure === undefined) return null;
      if (measure === 'share') continue;
      const value = numberAt(sheet, row, column, measure);
      if (value === null) return null;
      if (measure === 'target') {
        if (family === null) for (const one of MONITORED_FAMILIES) targets[one] ??= value;
        else targets[family] = value;
        continue;
      }
      if (!Number.isInteger(value) || value < 0) return null;
      used += 1;
      const key = JSON.stringify([
        family,
        groups.month,
        groups.channel,
        groups.team,
        groups.agent,
        groups.site,
      ]);
      const own = cells.get(key) ?? {
        family,
        groups,
        cell: { monitored: null, failed: null, accurate: null, cell: place(context, row, column) },
      };
      own.cell[measure] = value;
      cells.set(key, own);
    }
  }
  const counted = used < FEWEST_FIGURES ? [] : countedOf(context, [...cells.values()], log);
  if (counted.length === 0) return null;
  const area = tableArea(sheet, header, lines);
  return {
    reading: {
      sheet: context.snapshot.name,
      range: formatArea(turned(context, area)),
      layout: 'counts',
      across: context.across,
      lines: linesOf(context, roles),
      attributes: [],
      blank: 'not-applicable',
      confidence: 0.9,
    },
    language: context.language,
    area: turned(context, area),
    transactions: null,
    counted,
    open: [],
    targets: { ...targets, ...(context.said?.targets ?? {}) },
    findings: log.all(),
  };
}

/** A monitored count that names no error type holds for all of its period and unit. */
function countedOf(
  context: TableContext,
  cells: readonly {
    readonly family: MonitoredFamily | null;
    readonly groups: Says['groups'];
    readonly cell: CountCell;
  }[],
  log: ReturnType<typeof findingsOf>,
): CountedTransactions[] {
  const keyOf = (groups: Says['groups']): string =>
    JSON.stringify(BREAKDOWNS.map((one) => groups[one] ?? null));
  const shared = new Map(
    cells.filter(({ family }) => family === null).map((one) => [keyOf(one.groups), one.cell]),
  );
  return cells.flatMap(({ family, groups, cell }): CountedTransactions[] => {
    if (family === null) return [];
    const total = cell.monitored ?? shared.get(keyOf(groups))?.monitored ?? sumOf(cell);
    const passed = cell.accurate ?? (total === null || cell.failed === null ? null : total - cell.failed);
    if (total === null || passed === null) return [];
    const isOff = cell.accurate !== null && cell.failed !== null && cell.accurate + cell.failed !== total;
    if (passed < 0 || passed > total || isOff) {
      log.add('count-impossible', 'warning', cell.cell, { total, failed: cell.failed ?? total - passed });
      return [];
    }
    void context;
    return total === 0 ? [] : [{ family, passed, total, groups, cell: cell.cell }];
  });
}

function sumOf({ failed, accurate }: CountCell): number | null {
  return failed === null || accurate === null ? null : failed + accurate;
}

function numberAt(sheet: TypedSheet, row: number, column: number, measure: CountMeasure): number | null {
  const [value, format] = [sheet.valueAt(row, column), sheet.formatAt(row, column)];
  if (measure === 'target') {
    const target = readTarget(value, format, sheet.mark);
    if (target.kind !== 'target' || typeof target.target !== 'number') return null;
    const share = target.target > 1 && target.target <= 100 ? target.target / 100 : target.target;
    return share > 0 && share <= 1 ? share : null;
  }
  const read = readNumber(value, format, sheet.mark);
  return read.kind === 'number' && read.form !== 'percent' ? read.value : null;
}

function tableArea(sheet: TypedSheet, header: Header, lines: readonly { readonly row: number }[]): Area {
  return {
    top: header.top,
    bottom: lines.at(-1)?.row ?? header.row,
    left: Math.min(...header.columns, ...lines.flatMap(({ row }) => filledOf(sheet, row).slice(0, 1))),
    right: Math.max(...header.columns),
  };
}

function turned({ across }: TableContext, { top, bottom, left, right }: Area): Area {
  return across ? { top: left, bottom: right, left: top, right: bottom } : { top, bottom, left, right };
}

function linesOf(
  context: TableContext,
  roles: ReadonlyMap<number, LabelColumnRole>,
): Record<string, TransactionRole> {
  const named: Partial<Record<LabelColumnRole, TransactionRole>> = {
    month: 'date',
    family: 'family',
    measure: 'answer',
  };
  return Object.fromEntries(
    [...roles].map(([column, role]) => [
      columnOrRow(context, column),
      named[role] ?? (role === 'family' || role === 'measure' || role === 'month' ? 'ignore' : role),
    ]),
  );
}

function columnOrRow(context: TableContext, column: number): string {
  const name = place(context, 0, column);
  return context.across ? name.replace(/^\D+/, '') : name.replace(/\d+$/, '');
}
