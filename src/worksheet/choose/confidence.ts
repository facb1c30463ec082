/** How sure the reading of a block is, and why: each doubt takes its share and is kept as a reason. */
import { columnName } from '../../workbook/address';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { coordinatesOf } from '../coordinates/coordinates';
import { isMeasureRole } from '../coordinates/measure-role';
import type { SheetWords } from '../dimensions/sheet-words';
import { WEEKDAYS } from '../vocabulary/weekdays';
import { fold } from '../words/normalise';
import type { Period } from '../periods/period';
import { rowHead } from '../series/report-lines';
import { weigh } from '../sheet/confidence';
import type { ReadingReason } from '../sheet/reading';
import type { LabelMeaning } from '../words/label-words';
import type { BlockReading } from './choose';
import type { BlockFacts } from './block-facts';

export interface Weighed {
  readonly confidence: number;
  readonly reasons: readonly ReadingReason[];
  /** True when the runner-up is about as likely and reads other metrics. */
  readonly rivals: boolean;
}

/** Readings whose scores differ by less are about equally likely (worksheets §2). */
const CLEAR_MARGIN = 1;

export function confidenceOf(
  sheet: TypedSheet,
  facts: BlockFacts,
  candidates: readonly BlockReading[],
  words: SheetWords,
): Weighed {
  const [best, second] = candidates;
  const scale = weigh();
  if (best === undefined) return { confidence: 0, reasons: [], rivals: false };
  const { source, grounds } = best;
  if (source.kind === 'column') {
    const head = facts.columns.find(({ column }) => column === source.column)?.headers.at(-1) ?? '';
    const line = columnName(source.column);
    if (head === '') scale.because('content-says', { line, role: 'metric' });
    else scale.because('header-says', { text: head, line, role: 'metric' });
  } else if (source.kind === 'header') {
    scale.because('content-says', { line: String((facts.headers.at(-1)?.row ?? 0) + 1), role: 'metric' });
  } else if (source.kind === 'title') scale.because('title-names', { text: facts.title });
  periodReasons(sheet, best, words, scale);
  for (const [column, role] of best.lines.columns) {
    if (!isMeasureRole(role) || role === 'actual') continue;
    const text = facts.columns.find((one) => one.column === column)?.headers.at(-1) ?? '';
    if (text !== '') scale.because('header-says', { text, line: columnName(column), role });
  }
  for (const column of best.provedTargets) {
    const text = facts.columns.find((one) => one.column === column)?.headers.at(-1) ?? '';
    scale.because('target-proved', { text, line: columnName(column) });
  }
  if (best.kinds !== null) {
    const { column, kinds } = best.kinds;
    for (const [text, kind] of kinds)
      if (kind === 'target') scale.because('target-proved', { text, line: columnName(column) });
  }
  if (best.provedRow !== null) {
    const { text } = rowHead(sheet, best.lines, best.provedRow);
    scale.because('target-proved', { text, line: String(best.provedRow + 1) });
  }
  for (const text of best.targetWords)
    scale.because('target-proved', { text, line: lineOfNames(best, facts) });
  if (grounds.clashing > 0.02) scale.although('rows-repeat', { percent: Math.round(grounds.clashing * 100) });
  if (grounds.explained < 0.5 || grounds.nameless >= 0.3)
    scale.although('figures-unexplained', { percent: Math.round(100 - grounds.explained * 100) });
  if (!grounds.hasPeriods && !saysWhatFiguresAre(facts, best, words)) scale.although('no-measure', {});
  if (!grounds.hasPeriods && source.kind === 'title' && facts.block.data.length < 2)
    scale.although('no-measure', {});
  if (!hasResults(sheet, best)) scale.although('no-results', {});
  const isSetAside = (column: number): boolean =>
    [...best.lines.columns.values()].includes('target') && headOf(facts, column, words).other;
  const unplaced = [...best.lines.columns].find(
    ([column, role]) =>
      role === 'unused' && headOf(facts, column, words).measure === 'target' && !isSetAside(column),
  );
  if (unplaced !== undefined) {
    const text = facts.columns.find((one) => one.column === unplaced[0])?.headers.at(-1) ?? '';
    scale.although('target-unplaced', { text, line: columnName(unplaced[0]) });
  }
  if (areWeekdays(sheet, best, facts)) scale.although('weekdays', {});
  if (areRecords(best, facts)) {
    const text =
      source.kind === 'column'
        ? (facts.columns.find((one) => one.column === source.column)?.headers.at(-1) ?? '')
        : '';
    scale.although('rows-are-records', { text, line: placeOf(best, facts) });
  }
  // Where nothing says what the figures are, neither reading is likely.
  const isMeasured = grounds.hasPeriods || saysWhatFiguresAre(facts, best, words);
  const rivals = second !== undefined && isMeasured && isRival(best, second);
  if (rivals)
    scale.although('names-uncertain', { line: placeOf(best, facts), other: placeOf(second, facts) });
  return { confidence: scale.confidence(), reasons: scale.reasons(), rivals };
}

function headOf(facts: BlockFacts, column: number, words: SheetWords): LabelMeaning {
  return words.label(facts.columns.find((one) => one.column === column)?.headers.at(-1) ?? '');
}

const weekdays: ReadonlySet<string> = new Set(WEEKDAYS.split(' '));

/** Weekdays over or beside weeks: days without a date make no series, and no metrics. */
function areWeekdays(sheet: TypedSheet, { source, lines }: BlockReading, facts: BlockFacts): boolean {
  const texts =
    source.kind === 'column'
      ? [...(facts.columns.find(({ column }) => column === source.column)?.texts.keys() ?? [])]
      : facts.headers.flatMap(({ row }) =>
          [...lines.columns]
            .filter(([, role]) => role === 'actual')
            .map(([column]) => sheet.textAt(row, column)),
        );
  const named = texts.filter((text) => text !== '');
  return named.length >= 3 && named.every((text) => weekdays.has(fold(text).replace(/\.$/, '')));
}

/** A list in which nearly every row has a name of its own is a list of records, such as invoices. */
function areRecords({ source, lines }: BlockReading, facts: BlockFacts): boolean {
  if (![...lines.columns.values()].includes('period')) return false;
  const name = source.kind === 'column' ? source.column : -1;
  const names = facts.columns.find(({ column }) => column === name);
  const periods = facts.columns.filter(({ dimension }) => dimension === 'period');
  const rows = facts.block.data.length;
  if (rows < 8 || periods.length === 0) return false;
  if (names !== undefined && names.texts.size > names.filled * 0.6) return true;
  // A number or code of its own in every row is a record's, not a metric's.
  return facts.columns.some(
    ({ column, dimension, texts, filled }) =>
      column !== name &&
      (dimension === 'code' || dimension === 'text') &&
      filled === rows &&
      texts.size === rows,
  );
}

function isRival(best: BlockReading, second: BlockReading): boolean {
  return (
    best.score - second.score < CLEAR_MARGIN &&
    second.grounds.explained > 0.5 &&
    second.grounds.clashing < 0.02
  );
}

/** The column or row of the names. */
function lineOfNames({ source }: BlockReading, facts: BlockFacts): string {
  if (source.kind === 'column') return columnName(source.column);
  return String((facts.headers.at(-1)?.row ?? 0) + 1);
}

function placeOf({ source }: BlockReading, facts: BlockFacts): string {
  if (source.kind === 'column') return columnName(source.column);
  return source.kind === 'header' ? String((facts.headers.at(-1)?.row ?? 0) + 1) : facts.title;
}

/** A card without periods must at least say which figures are results. */
function saysWhatFiguresAre(facts: BlockFacts, best: BlockReading, words: SheetWords): boolean {
  if ([...best.lines.cells.values()].some(({ measure }) => measure !== undefined)) return true;
  if ([...best.lines.columns.values()].includes('measure')) return true;
  // A row called "Target" under the figures of sites or teams.
  if (best.provedRow === null && [...best.lines.rows.values()].some((role) => role === 'target')) return true;
  return facts.columns.some(({ column, headers }) => {
    const role = best.lines.columns.get(column);
    if (role === undefined || !isMeasureRole(role)) return false;
    const meaning = words.label(headers.at(-1) ?? '');
    return meaning.whole && meaning.measure !== null;
  });
}

function hasResults(sheet: TypedSheet, { lines }: BlockReading): boolean {
  const columns = [...lines.columns].filter(([, role]) => role === 'actual').map(([column]) => column);
  for (const [row, role] of lines.rows) {
    if (role !== 'actual') continue;
    for (const column of columns) if (sheet.kindAt(row, column) === KIND.figure) return true;
    if (columns.some((column) => sheet.kindAt(row, column) === KIND.year)) return true;
  }
  return false;
}

function periodReasons(
  sheet: TypedSheet,
  { lines }: BlockReading,
  words: SheetWords,
  scale: ReturnType<typeof weigh>,
): void {
  const { groups } = coordinatesOf(sheet, lines, words);
  const across = groups.flatMap(({ columns }) => columns.flatMap(({ period }) => period ?? []));
  const down = groups.flatMap(({ data }) => data.slice(0, 2000).flatMap(({ period }) => period ?? []));
  const say = (code: 'periods-across' | 'periods-down', periods: readonly Period[], line: string): void => {
    const isos = [...new Set(periods.map(({ iso }) => iso))];
    const [first] = isos;
    const last = isos.at(-1);
    if (first === undefined || last === undefined) return;
    scale.because(code, { count: isos.length, first, last, line });
    // In a grid of years and months the other line names the year.
    const isCrossed = across.length > 0 && down.length > 0;
    if (!isCrossed && periods.every(({ yearless }) => yearless)) scale.although('no-years', {});
  };
  const row = [...lines.rows].find(([, role]) => role === 'period')?.[0];
  const column = [...lines.columns].find(([, role]) => role === 'period')?.[0];
  if (row !== undefined) say('periods-across', across, String(row + 1));
  if (column !== undefined) say('periods-down', down, columnName(column));
}
