/** Makes a reading of a block for one choice of what the metric names are (worksheets §2, Layouts). */
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { type CellSays, type Constants, type Lines, cellKey } from '../coordinates/lines';
import type { LineRole } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';
import { type TargetInName, targetInName } from '../metric/target-in-name';
import { readPeriod } from '../periods/one-cell';
import type { Tail } from '../proofs/kinds-of-rows';
import type { ProvedKind } from '../proofs/prove-kinds';
import { sharedTargetRows } from '../proofs/shared-target-row';
import type { BlockFacts } from './block-facts';
import type { NameSource } from './name-source';
import { resultByExclusion, sayFigureColumns } from './figure-columns';
import { labelTextAt } from './label-says';
import { type NamePlace, proveTargetsInNames, proveTargetsUnderNames } from './label-targets';
import { headerRole, labelRole } from './line-roles';
import { headedKinds, provedHeads, provedTails, resultColumns } from './proved-names';
import { setOtherTargetsAside } from './other-targets';
import { rowRole, sectionRoles } from './row-roles';
import { splitColumnNames } from './split-names';
import { type MeasureSection, measureSections, saySectionMeasures } from './section-measures';
import { sayTitleMeasure } from './title-measure';
import { markTotalsOfNames } from './totals-of-names';

/** A column whose texts are proved to be kinds of figures, though no word says so. */
export interface KindColumn {
  readonly column: number;
  readonly kinds: ReadonlyMap<string, ProvedKind>;
}

export interface Draft {
  readonly lines: Lines;
  /** Words that make what names hold, or lines under them, targets: proved, known to no vocabulary. */
  readonly targetWords: readonly string[];
}

/** The reading of a block with its names in one place. */
export function draftOf(
  sheet: TypedSheet,
  facts: BlockFacts,
  source: NameSource,
  units: readonly number[],
  words: SheetWords,
  kinds: KindColumn | null = null,
): Draft {
  const { block } = facts;
  const columns = new Map<number, LineRole>();
  const rows = new Map<number, LineRole>();
  const cells = new Map<number, CellSays>();
  const named = source.kind === 'header';
  for (const row of facts.headers) rows.set(row.row, headerRole(facts, row, named));
  for (const one of facts.columns) {
    columns.set(one.column, one.kind === 'label' ? labelRole(one, source, units, words) : 'actual');
  }
  if (kinds !== null) columns.set(kinds.column, 'measure');
  const inRows = source.kind === 'column' || source.kind === 'section';
  sayFigureColumns(sheet, facts, columns, rows, cells, words, inRows);
  const names = namePlaces(facts, source, columns, rows);
  if (source.kind === 'column') splitColumnNames(sheet, block, source.column, columns, cells, words);
  const hasTargets = [...columns.values()].some((role) => role.startsWith('target'));
  targetsInNames(sheet, names, cells, words, hasTargets);
  const targetWords = hasTargets ? [] : [...proveTargetsInNames(sheet, names, cells, words)];
  const isSaid = [...cells.values()].some(({ metric }) => metric !== undefined);
  const heads =
    source.kind === 'header' && !isSaid ? provedHeads(sheet, facts, columns, rows, cells, words) : [];
  const measures = [...columns].find(([, role]) => role === 'measure')?.[0];
  const addTarget = ({ tail, kind }: Tail): void => {
    if (kind === 'target' && tail !== '' && !targetWords.includes(tail)) targetWords.push(tail);
  };
  const result =
    measures === undefined
      ? null
      : resultByExclusion(
          block.data.slice(0, 600).map((row) => sheet.textAt(row, measures)),
          words,
        );
  const isOpen = source.kind === 'column' && !isSaid;
  const tails = isOpen ? provedTails(sheet, facts, columns, source.column, words) : null;
  const headed = isOpen && tails === null ? headedKinds(sheet, facts, columns, source.column, words) : null;
  const labels = facts.columns.filter(({ kind }) => kind === 'label').map(({ column }) => column);
  const having = (role: LineRole): number[] =>
    facts.columns.flatMap(({ column }) => (columns.get(column) === role ? [column] : []));
  const needed = [having('measure'), having('metric')];
  for (const tail of [...heads, ...(tails?.values() ?? []), ...(headed?.values() ?? [])]) addTarget(tail);
  for (const row of block.data) {
    const proved = kinds === null ? undefined : kinds.kinds.get(labelTextAt(sheet, row, kinds.column));
    const tail =
      source.kind === 'column'
        ? (headed?.get(row) ?? tails?.get(labelTextAt(sheet, row, source.column)))
        : undefined;
    if (kinds !== null && proved !== undefined) {
      if (proved !== 'unused') cells.set(cellKey(row, kinds.column), { measure: proved });
      rows.set(row, proved === 'unused' ? 'unused' : 'actual');
    } else if (source.kind === 'column' && tail !== undefined) {
      const says = { metric: tail.name, ...(tail.kind === 'unused' ? {} : { measure: tail.kind }) };
      cells.set(cellKey(row, source.column), says);
      rows.set(row, tail.kind === 'unused' ? 'unused' : 'actual');
    } else rows.set(row, rowRole(sheet, row, labels, needed, columns, cells, words, source, result));
  }
  setOtherTargetsAside(sheet, facts, columns, rows, cells, words);
  const isDown = source.kind === 'column';
  const lined = {
    lines: isDown ? rows : columns,
    others: isDown ? columns : rows,
    lineOf: ({ row, column }: { readonly row: number; readonly column: number }): number =>
      isDown ? row : column,
  };
  markTotalsOfNames(sheet, names, lined, words);
  sayTitleMeasure(sheet, facts.title, names, lined, cells, words);
  const notes =
    source.kind === 'column' && !hasTargets
      ? proveTargetsUnderNames(sheet, block, source.column, resultColumns(columns), cells, words)
      : null;
  targetWords.push(...(notes?.words ?? []));
  const said = isDown ? measureSections(sheet, block, source.column, words) : NO_SECTIONS;
  if (isDown) saySectionMeasures(sheet, said, source.column, rows, cells);
  const sections = sectionRoles(sheet, block, source, words, notes?.rows ?? NO_ROWS, said);
  const last = block.data.at(-1) ?? Infinity;
  block.sections.forEach((row, index) => {
    const role = sections[index] ?? 'note';
    // Behind the last figures only a target belongs to the table.
    if (row < last || role === 'target-note') rows.set(row, role);
  });
  const { yearRow } = facts;
  if (yearRow !== null && needsYear(sheet, facts)) {
    rows.set(yearRow.row, 'period');
    cells.set(cellKey(yearRow.row, yearRow.column), { period: String(yearRow.year) });
  }
  const all = [...rows.keys()];
  const lines: Lines = {
    area: {
      top: Math.min(
        ...block.headers.slice(0, 1),
        block.data[0] ?? 0,
        rows.has(yearRow?.row ?? -1) ? (yearRow?.row ?? 0) : Infinity,
      ),
      bottom: Math.max(block.headers.at(-1) ?? 0, block.data.at(-1) ?? 0, ...(all.length < 1000 ? all : [])),
      left: block.columns[0] ?? 0,
      right: block.columns.at(-1) ?? 0,
    },
    rows,
    columns,
    cells,
    constants: constantsOf(facts, source, namesPeriods(rows, columns, cells)),
    periods: new Map(),
  };
  // Whose targets they are is asked: the person's answer makes them those of all.
  if (source.kind === 'column')
    for (const row of sharedTargetRows(sheet, lines, source.column).keys()) rows.set(row, 'unused');
  return { lines, targetWords };
}

const NO_ROWS: ReadonlySet<number> = new Set();
const NO_SECTIONS: ReadonlyMap<number, MeasureSection> = new Map();

/** The cells with names, and where their figures stand. */
function namePlaces(
  { block, headers }: BlockFacts,
  source: NameSource,
  columns: ReadonlyMap<number, LineRole>,
  rows: ReadonlyMap<number, LineRole>,
): NamePlace[] {
  if (source.kind === 'column') {
    const figures = resultColumns(columns);
    return block.data.map((row) => ({
      row,
      column: source.column,
      figures: () => figures.map((column) => ({ row, column })),
    }));
  }
  if (source.kind !== 'header') return [];
  return headers
    .filter(({ row }) => rows.get(row) === 'metric')
    .flatMap(({ row, free }) =>
      free.map((column) => ({
        row,
        column,
        figures: () => block.data.map((line) => ({ row: line, column })),
      })),
    );
}

function constantsOf(facts: BlockFacts, source: NameSource, hasPeriods: boolean): Constants {
  return {
    ...(source.kind === 'title' && facts.title !== '' ? { metric: facts.title } : {}),
    ...yearOf(facts),
    ...(hasPeriods || facts.period === null ? {} : { period: facts.period.iso }),
  };
}

function namesPeriods(
  rows: ReadonlyMap<number, LineRole>,
  columns: ReadonlyMap<number, LineRole>,
  cells: ReadonlyMap<number, CellSays>,
): boolean {
  for (const lines of [rows, columns]) for (const role of lines.values()) if (role === 'period') return true;
  for (const { period } of cells.values()) if (period !== undefined) return true;
  return false;
}

/** The year of a title that stands over periods down a column, or over an earlier block. */
function yearOf(facts: BlockFacts): { year?: number } {
  const across = facts.headers.some(({ dimension }) => dimension === 'period');
  const year = facts.year ?? (across ? null : (facts.yearRow?.year ?? null));
  return year === null ? {} : { year };
}

/** True when a header has periods without a year, which a title's year completes. */
function needsYear(sheet: TypedSheet, facts: BlockFacts): boolean {
  return facts.headers.some(
    ({ row, dimension }) =>
      dimension === 'period' &&
      facts.columns.some(({ column, kind }) => {
        if (kind === 'label') return false;
        const value = sheet.valueAt(row, column);
        if (typeof value === 'number') return sheet.kindAt(row, column) === KIND.figure;
        return readPeriod(value, sheet.formatAt(row, column), { date1904: false })?.yearless === true;
      }),
  );
}

/** Names that hold their target, wherever they stand. */
function targetsInNames(
  sheet: TypedSheet,
  places: readonly { readonly row: number; readonly column: number }[],
  cells: Map<number, CellSays>,
  words: SheetWords,
  hasTargets: boolean,
): void {
  const known = new Map<string, ReturnType<typeof targetInName>>();
  for (const { row, column } of places) {
    const key = cellKey(row, column);
    const text = sheet.textAt(row, column);
    // A target needs a digit; names that differ in their digits alone are asked about once.
    if (!/\d/.test(text) || cells.has(key)) continue;
    const shape = text.replace(/\d+/g, '0');
    if (known.get(shape) === null) continue;
    const found = targetInName(text, words.languages);
    known.set(shape, found);
    if (found === null || found.name === '' || (hasTargets && isLimitOfName(found, words))) continue;
    cells.set(key, { metric: found.name, target: found.target });
  }
}

/**
 * Beside targets of their own, "Surveys with a score ≤ 2" is the name of those surveys, and "AHT ≤ 300 s" one with its
 * target: there the sign says what the name says.
 */
function isLimitOfName({ name, target }: TargetInName, words: SheetWords): boolean {
  const sign = /^\s*=?([<>≤≥≦≧⩽⩾])/u.exec(target)?.[1];
  if (sign === undefined) return false;
  return words.name(name).better !== (/[<≤≦⩽]/u.test(sign) ? 'lower' : 'higher');
}
