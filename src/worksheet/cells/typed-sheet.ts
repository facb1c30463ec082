/** What every cell of a sheet is, decided once: figure, label, period, limit, missing marker (worksheets §2, Cells understood). */
import type { Area, Cell } from '../../workbook/address';
import { isCellError, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import { decimalMarkOf, type DecimalMark } from './decimal-mark';
import { isMissing } from './missing-markers';
import { readNumber } from './numbers';
import { formatFacts } from './number-formats';
import { isLetterOf, rawPeriod } from '../periods/one-cell';
import { readTarget } from '../metric/target-text';
import { dayOrderOf, type DayOrder } from '../periods/day-order';
import { sheetLanguages, type SheetLanguage } from '../words/languages';
import { sharedMemory } from '../words/remembered';

/** `year`: a plain number or text that may be a year (2024, 202401) or a figure; its line decides. */
export const KIND = {
  blank: 0,
  figure: 1,
  missing: 2,
  date: 3,
  year: 4,
  limit: 5,
  period: 6,
  text: 7,
  error: 8,
} as const;

export type CellKind = (typeof KIND)[keyof typeof KIND];

export interface TypedSheet {
  readonly snapshot: SheetSnapshot;
  /** The part of the used area that has values. */
  readonly area: Area;
  readonly mark: DecimalMark;
  readonly languages: readonly SheetLanguage[];
  /** Which comes first in dates written as text. */
  readonly dayOrder: DayOrder;
  /** The last column a row has values in; one before the first when it has none. */
  readonly endOf: (row: number) => number;
  readonly kindAt: (row: number, column: number) => CellKind;
  readonly valueAt: (row: number, column: number) => CellValue;
  readonly formatAt: (row: number, column: number) => string;
  /** The text of a label cell as a person reads it: dates and numbers as their digits, `''` for a blank. */
  readonly textAt: (row: number, column: number) => string;
  /** The first cell of the merged area a cell lies in, else the cell itself. */
  readonly anchorOf: (row: number, column: number) => Cell;
  /** The merged area a cell starts or lies in, null without one. */
  readonly mergeAt: (row: number, column: number) => Area | null;
}

const MOST_TEXTS = 4000;
const LONGEST_LABEL = 120;
const MOST_KINDS = 50_000;
/** What a cell of Excel holds at most. */
const LONGEST_TEXT = 32_767;
const MOST_MERGED_CELLS = 500_000;

/** The sheet with the kind of each cell; null for a sheet without values. */
function typedSheet(snapshot: SheetSnapshot): TypedSheet | null {
  const { used } = snapshot;
  if (used === null || snapshot.values.length === 0) return null;
  const { top, left } = used;
  const width = used.right - left + 1;
  const height = Math.min(snapshot.values.length, used.bottom - top + 1);
  const texts = someTexts(snapshot);
  const mark = decimalMarkOf(texts);
  const languages = sheetLanguages(texts);
  const kinds = kindsOf(snapshot, width, height, mark, languages);
  // Asked several times for every cell. `kindsOf` puts nothing but kinds there.
  const kindAt = (row: number, column: number): CellKind =>
    (kinds[row - top]?.[column - left] ?? KIND.blank) as CellKind;
  const valueAt = (row: number, column: number): CellValue =>
    snapshot.values[row - top]?.[column - left] ?? '';
  const fallback = snapshot.formats[0] ?? 'General';
  const formatAt = (row: number, column: number): string => {
    const index = snapshot.formatIndex[row - top]?.[column - left];
    return index === undefined ? fallback : (snapshot.formats[index] ?? fallback);
  };
  const merged = mergesOf(snapshot.merges, used);
  return {
    snapshot,
    area: { top, left, bottom: top + height - 1, right: used.right },
    mark,
    languages,
    dayOrder: dayOrderOf(texts, languages),
    endOf: (row) => left + (kinds[row - top]?.length ?? 0) - 1,
    kindAt,
    valueAt,
    formatAt,
    textAt: (row, column) => labelText(valueAt(row, column)),
    anchorOf: (row, column) => {
      const area = merged(row, column);
      return area === null ? { row, column } : { row: area.top, column: area.left };
    },
    mergeAt: merged,
  };
}

const known = new WeakMap<SheetSnapshot, TypedSheet | null>();

/** As `typedSheet`, remembered while the snapshot is: finding tables and reading them ask for the same. */
export function typedSheetOf(snapshot: SheetSnapshot): TypedSheet | null {
  const before = known.get(snapshot);
  if (before !== undefined) return before;
  const made = typedSheet(snapshot);
  known.set(snapshot, made);
  return made;
}

/** White space that is more than single spaces between words. */
const UNEVEN = /[^\S ]|^ | $| {2}/;
const SPACE = 32;
const LAST_PRINTED = 126;

/** A cell as the text of a label, single spaces, without a line break. */
function labelText(value: CellValue): string {
  if (isCellError(value)) return '';
  if (typeof value !== 'string') return String(value);
  if (value.length <= LONGEST_TEXT && isEven(value)) return value;
  return value.slice(0, LONGEST_TEXT).replace(/\s+/g, ' ').trim();
}

/** True for single spaces between words, as in nearly all labels; each is asked for many times, and most are plain ASCII. */
function isEven(text: string): boolean {
  let isAfterSpace = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > LAST_PRINTED) return !UNEVEN.test(text);
    if (code < SPACE || (code === SPACE && isAfterSpace)) return false;
    isAfterSpace = code === SPACE;
  }
  return !isAfterSpace;
}

/** Texts that prove the decimal mark and the language; of a large sheet the first thousands. */
function someTexts(snapshot: SheetSnapshot): string[] {
  const texts = new Set<string>();
  for (const row of snapshot.values) {
    // A sheet may hold a cell in its last corner and nothing between.
    for (let at = 0; at < (row?.length ?? 0); at += 1) {
      const value = row?.[at];
      if (typeof value === 'string' && value !== '') texts.add(value);
    }
    if (texts.size > MOST_TEXTS) break;
  }
  return [...texts];
}

/** Kinds by row; a row without values has none, and a sheet with a cell in its last corner costs little. */
function kindsOf(
  snapshot: SheetSnapshot,
  width: number,
  height: number,
  mark: DecimalMark,
  languages: readonly SheetLanguage[],
): readonly (Uint8Array | undefined)[] {
  const rows: (Uint8Array | undefined)[] = [];
  const shapes = snapshot.formats.map(shapeOf);
  const kindOf = kindsOfTexts(mark)(languages);
  for (let row = 0; row < height; row += 1) {
    const values = snapshot.values[row];
    if (values === undefined || values.length === 0) continue;
    const formats = snapshot.formatIndex[row];
    const kinds = new Uint8Array(Math.min(width, values.length));
    rows[row] = kinds;
    for (let item = 0; item < kinds.length; item += 1) {
      const value = values[item];
      if (value === undefined || value === '') continue;
      if (typeof value === 'number') {
        const shape = shapes[formats?.[item] ?? 0] ?? 'plain';
        kinds[item] = kindOfNumber(value, shape);
      } else if (typeof value === 'string') {
        kinds[item] = kindOf(value);
      } else if (typeof value === 'boolean') kinds[item] = KIND.text;
      else kinds[item] = value.error === '#N/A' ? KIND.missing : KIND.error;
    }
  }
  return rows;
}

type KindOfText = (text: string) => CellKind;

const byMark = new Map<DecimalMark, (languages: readonly SheetLanguage[]) => KindOfText>();

/** The kinds of texts where this is the decimal mark; sheets of one kind hold the same labels. */
function kindsOfTexts(mark: DecimalMark): (languages: readonly SheetLanguage[]) => KindOfText {
  const before = byMark.get(mark);
  if (before !== undefined) return before;
  const made = sharedMemory((languages) => {
    const known = new Map<string, CellKind>();
    const kindOf: KindOfText = (text) => {
      const key = text.length <= LONGEST_LABEL ? shapeOfText(text) : null;
      const kind = key === null ? undefined : known.get(key);
      if (kind !== undefined) return kind;
      const found = kindOfText(text, mark, languages);
      if (key !== null && known.size < MOST_KINDS) known.set(key, found);
      return found;
    };
    return { memories: [{ size: () => known.size }], made: kindOf };
  });
  byMark.set(mark, made);
  return made;
}

/** Texts of several letters that differ in their digits alone are of one kind: "Site 1204", "Site 1377". */
function shapeOfText(text: string): string {
  return /\d/.test(text) && /\p{L}{5}/u.test(text) ? text.replace(/\d/g, '0') : text;
}

type Shape = 'date' | 'marked' | 'plain';

function shapeOf(format: string): Shape {
  const facts = formatFacts(format);
  if (facts.date) return 'date';
  return facts.percent || facts.money || facts.duration ? 'marked' : 'plain';
}

function kindOfNumber(value: number, shape: Shape): CellKind {
  if (shape === 'date') return value >= 1 ? KIND.date : KIND.figure;
  if (shape === 'marked' || !Number.isInteger(value)) return KIND.figure;
  return isYearNumber(value) ? KIND.year : KIND.figure;
}

/** 2024, 202403, 20240315. */
function isYearNumber(value: number): boolean {
  if (value >= 1990 && value <= 2100) return true;
  if (value >= 199_001 && value <= 210_053) return value % 100 >= 1 && value % 100 <= 12;
  return value >= 19_900_101 && value <= 21_001_231 && rawPeriod(value, 'General', false) !== null;
}

function kindOfText(text: string, mark: DecimalMark, languages: readonly SheetLanguage[]): CellKind {
  const trimmed = text.trim();
  if (isMissing(text)) return trimmed === '' ? KIND.blank : KIND.missing;
  if (trimmed.length > 60) return KIND.text;
  if (/^\d{4}(?:\d{2}){0,2}$/.test(trimmed)) return isYearNumber(Number(trimmed)) ? KIND.year : KIND.figure;
  const number = readNumber(text, 'General', mark);
  if (number.kind === 'number' || number.kind === 'ambiguous') return KIND.figure;
  if (number.kind === 'error') return KIND.error;
  if (rawPeriod(text, 'General', false) !== null && isLetterOf(trimmed, languages)) return KIND.period;
  if (/\d/.test(trimmed)) {
    const target = readTarget(text, 'General', mark);
    if (target.kind === 'target') return KIND.limit;
  }
  return KIND.text;
}

function mergesOf(merges: readonly Area[], used: Area): (row: number, column: number) => Area | null {
  if (merges.length === 0) return () => null;
  let made: Map<number, Area> | null = null;
  return (row, column) => {
    if (made === null) {
      made = new Map();
      for (const area of merges) {
        const bottom = Math.min(area.bottom, used.bottom);
        const right = Math.min(area.right, used.right);
        const size = (bottom - area.top + 1) * (right - area.left + 1);
        if (made.size + size > MOST_MERGED_CELLS) continue;
        for (let r = area.top; r <= bottom; r += 1)
          for (let c = area.left; c <= right; c += 1) made.set(r * 16_384 + c, area);
      }
    }
    return made.get(row * 16_384 + column) ?? null;
  };
}
