/** Finds the metric tables of a sheet: block by block, the reading that explains the figures best; doubt is told (worksheets §2, Layouts). */
import { formatArea, type Area } from '../../workbook/address';
import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import type { Block } from '../blocks/block';
import { findBlocks } from '../blocks/find-blocks';
import { withoutOwnResults } from '../blocks/own-results';
import { KIND, typedSheetOf, type TypedSheet } from '../cells/typed-sheet';
import { candidatesOf, type BlockReading } from '../choose/choose';
import { confidenceOf } from '../choose/confidence';
import { blockFacts } from '../choose/block-facts';
import { melted } from '../choose/melt';
import { runnerUpOf, type RunnerUp } from '../choose/runner-up';
import { coordinatesOf } from '../coordinates/coordinates';
import { hasName } from '../coordinates/figures';
import { foundByLines } from '../coordinates/found-lines';
import type { Lines } from '../coordinates/lines';
import { readingOfLines } from '../coordinates/reading-lines';
import { yearIn } from '../choose/block-facts';
import { sheetWords, type SheetWords } from '../dimensions/sheet-words';
import { CONFIDENCE_NEEDED } from '../sheet/confidence';
import { findTransactions } from '../transactions/find-transactions';
import type { Coverage, Reading, ReadingOutcome, UnreadPlace } from '../sheet/reading';

export { CONFIDENCE_NEEDED } from '../sheet/confidence';

/** A block with fewer figures is told of, but no reason to ask. */
const FAIR_BLOCK = 4;

interface ReadBlock {
  readonly lines: Lines;
  readonly candidates: readonly BlockReading[];
  readonly blocks: readonly Block[];
  readonly reading: Reading;
  readonly rival: Reading | null;
}

/**
 * The metric tables of a sheet and how sure each is, from top to bottom; or that there are none, with what was looked
 * for; or, when the only table can be read in two ways that are about equally likely, both readings. A table that is
 * not sure enough (`CONFIDENCE_NEEDED`) is given only for a person to confirm. Figures that no table takes in are named.
 *
 * @example findTables(sheet) // { kind: 'found', readings: [{ range: 'A4:O18', lines: { A: 'metric', … }, confidence: 0.95, … }], … }
 */
export function findTables(snapshot: SheetSnapshot): ReadingOutcome {
  return tablesOf(snapshot, []);
}

export interface ExplainedTables {
  readonly outcome: ReadingOutcome;
  /** For each reading of the outcome the one that came second; null where there was no other. */
  readonly runnersUp: ReadonlyMap<Reading, RunnerUp | null>;
}

/** As `findTables`, with what else was thought of. */
export function explainedTables(snapshot: SheetSnapshot): ExplainedTables {
  const read: ReadBlock[] = [];
  const outcome = tablesOf(snapshot, read);
  const runnersUp = new Map(read.map(({ reading, candidates }) => [reading, runnerUpOf(candidates)]));
  return { outcome, runnersUp };
}

/** @param read takes in what was read */
function tablesOf(snapshot: SheetSnapshot, read: ReadBlock[]): ReadingOutcome {
  const own = withoutOwnResults(snapshot);
  const monitored = findTransactions(own.rest);
  const sheet = typedSheetOf(monitored.rest);
  const empty: Coverage = { figures: 0, scored: 0 };
  const answers = [
    ...own.places.map((place) => ({ ...place, code: 'own-results' as const })),
    ...monitored.tables.map(({ area }) => ({
      range: formatArea(area),
      figures: filledIn(own.rest, area),
      code: 'monitored' as const,
    })),
  ].map(({ code, ...place }): UnreadPlace => ({ ...place, code, details: place }));
  if (sheet === null)
    return { kind: 'nothing', lookedFor: ['empty-sheet'], unread: answers, coverage: empty };
  const words = sheetWords(sheet.languages);
  const blocks = findBlocks(sheet);
  const tables = blocks.filter(({ isCopy }) => isCopy !== true);
  read.push(...readBlocks(sheet, tables, words));
  const sure = read.filter(({ reading }) => reading.confidence >= CONFIDENCE_NEEDED);
  const unsure = read.filter((one) => !sure.includes(one));
  const figures = blocks.reduce((sum, block) => sum + figuresOf(sheet, block), 0);
  const scored = sure.reduce((sum, { lines }) => sum + usedFigures(sheet, lines, words), 0);
  const coverage = { figures, scored };
  const taken = new Set(sure.flatMap((one) => one.blocks));
  const others = blocks
    .filter((block) => !taken.has(block))
    .flatMap((block) => unreadPlace(sheet, block, unsure));
  const unread = [...others, ...answers];
  if (sure.length > 0) {
    const readings = sure.map(({ reading }) => reading);
    const further = unsure.filter((one) => isFair(sheet, one)).map(({ reading }) => reading);
    return {
      kind: 'found',
      readings,
      ...(further.length === 0 ? {} : { unsure: further }),
      unread,
      coverage,
    };
  }
  const asked = unsure.filter((one) => isFair(sheet, one));
  const [only] = asked;
  if (only === undefined) {
    const lookedFor = isEmpty(sheet) ? EMPTY : LOOKED_FOR;
    return { kind: 'nothing', lookedFor, unread, coverage };
  }
  if (asked.length === 1 && only.rival !== null) {
    return { kind: 'ambiguous', readings: [only.reading, only.rival], coverage };
  }
  return { kind: 'found', readings: asked.map(({ reading }) => reading), unread: answers, coverage };
}

function readBlocks(sheet: TypedSheet, blocks: readonly Block[], words: SheetWords): ReadBlock[] {
  let year = yearIn(sheet.snapshot.name);
  const chosen = blocks.flatMap((block) => {
    const facts = blockFacts(sheet, block, words, year);
    year = facts.yearRow?.year ?? year;
    const candidates = candidatesOf(sheet, facts, words);
    const [best] = candidates;
    return best === undefined ? [] : [{ lines: best.lines, candidates, blocks: [block], facts }];
  });
  return melted(sheet, chosen, words).map(({ lines, candidates, blocks: own, facts }) => {
    const weighed = confidenceOf(sheet, facts, candidates, words);
    const reading = readingOf(sheet, lines, weighed);
    const [, second] = candidates;
    const rival =
      weighed.rivals && second !== undefined
        ? readingOf(sheet, second.lines, { ...weighed, reasons: [...weighed.reasons] })
        : null;
    return { lines, candidates, blocks: own, reading, rival };
  });
}

function readingOf(
  sheet: TypedSheet,
  lines: Lines,
  weighed: Pick<Reading, 'confidence' | 'reasons'>,
): Reading {
  const reading: Reading = {
    sheet: sheet.snapshot.name,
    ...readingOfLines(lines),
    firstPeriod: null,
    lastPeriod: null,
    scale: 'as-is',
    confidence: weighed.confidence,
    reasons: weighed.reasons,
  };
  return foundByLines(sheet.snapshot, reading, lines);
}

const EMPTY = ['empty-sheet'] as const;
const LOOKED_FOR = ['no-period-line', 'no-period-column', 'no-list-header'] as const;

/** True for a sheet of blanks and spaces. */
function isEmpty(sheet: TypedSheet): boolean {
  for (let row = sheet.area.top; row <= sheet.area.bottom; row += 1)
    for (let column = sheet.area.left; column <= sheet.endOf(row); column += 1)
      if (sheet.kindAt(row, column) !== KIND.blank) return false;
  return true;
}

/** Cells that hold something. */
function filledIn(sheet: SheetSnapshot, { top, left, bottom, right }: Area): number {
  let count = 0;
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) if (valueAt(sheet, row, column) !== '') count += 1;
  return count;
}

/** Worth asking about: some figures, and a label that says something of them. */
function isFair(sheet: TypedSheet, one: ReadBlock): boolean {
  const isLabelled = one.blocks.some(
    (block) => block.headers.length > 0 || block.figureColumns.length < block.columns.length,
  );
  if (!isLabelled) return false;
  return one.blocks.reduce((sum, block) => sum + figuresOf(sheet, block), 0) >= FAIR_BLOCK;
}

/** Cells with figures in the columns of figures. */
function figuresOf(sheet: TypedSheet, block: Block): number {
  let count = 0;
  for (const row of block.data)
    for (const column of block.figureColumns) {
      const kind = sheet.kindAt(row, column);
      if (kind === KIND.figure || kind === KIND.limit || kind === KIND.year) count += 1;
    }
  return count;
}

/** Figures that are results, targets or told as left out. */
function usedFigures(sheet: TypedSheet, lines: Lines, words: SheetWords): number {
  const coordinates = coordinatesOf(sheet, lines, words);
  let count = 0;
  const constantName = lines.constants.metric ?? null;
  for (const group of coordinates.groups) {
    const columns = group.columns.filter(({ out }) => out === null);
    for (const row of group.data) {
      if (row.out !== null) continue;
      for (const column of columns) {
        const kind = sheet.kindAt(row.line, column.line);
        if (kind !== KIND.figure && kind !== KIND.limit && kind !== KIND.year) continue;
        if (hasName(row, column, constantName)) count += 1;
      }
    }
  }
  return count;
}

function unreadPlace(sheet: TypedSheet, block: Block, unsure: readonly ReadBlock[]): UnreadPlace[] {
  const figures = figuresOf(sheet, block);
  if (figures === 0) return [];
  const rows = [...block.headers, ...block.data];
  const range = formatArea({
    top: rows.reduce((least, row) => Math.min(least, row), Infinity),
    bottom: rows.reduce((most, row) => Math.max(most, row), 0),
    left: block.columns[0] ?? 0,
    right: block.columns.at(-1) ?? 0,
  });
  const isAsked = unsure.some((one) => one.blocks.includes(block)) && figures >= FAIR_BLOCK;
  return [{ range, figures, code: isAsked ? 'unsure-table' : 'unread-figures', details: { range, figures } }];
}
