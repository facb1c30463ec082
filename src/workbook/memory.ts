/**
 * What a workbook remembers for us, kept in the workbook itself as custom XML: one part a sheet and one for the whole
 * book, alike in every host and in the command, so that what a person said in one place holds in all (worksheets §6).
 * Above the hosts it is one plain object; here it is cut by sheet and put together again.
 */
import { WorkbookProblem } from './problem';

import type { BookName } from './own/own-sheets';

/** The namespace the parts are found by. A later form gets a later number, and this one leaves such parts alone. */
export const MEMORY_NAMESPACE = 'urn:copc-scorecard:memory:1';

const NEWER = /^urn:copc-scorecard:memory:(?!1$)\d+$/;

/** True for the namespace of parts that a later version wrote: they are told, left alone, and taken out with all else. */
export function isNewerMemory(namespace: string): boolean {
  return NEWER.test(namespace);
}

/** What is remembered, with the word that a later version remembers more (`newerIn`). */
export function withNewer(remembered: unknown): unknown {
  return { ...record(remembered), newer: true };
}

/** True where a later version remembers what this one can't read. */
export function newerIn(remembered: unknown): boolean {
  return record(remembered)['newer'] === true;
}

/** One part: what is remembered for a sheet, by the sheet's name, or for the book where `sheet` is null. */
export interface MemoryPart {
  readonly sheet: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A workbook that keeps what is remembered. */
export interface RememberingBook {
  /** What was remembered, of any shape; null when nothing was. */
  readSettings(): Promise<unknown>;
  /**
   * Keeps plain data in place of what was remembered.
   * @throws WorkbookProblem `too-much-to-remember`
   */
  writeSettings(value: unknown): Promise<void>;
  /**
   * Changes what is remembered at the moment it is written, so that what another page remembered meanwhile stays.
   * @param change gets what is remembered now and gives what shall be; null: it stays as it is
   * @throws WorkbookProblem `too-much-to-remember`
   */
  changeSettings(change: (remembered: unknown) => unknown): Promise<void>;
}

/** The most a part may take; a workbook is opened and saved with all of them. */
const MOST_KILOBYTES = 500;

/** @throws WorkbookProblem `too-much-to-remember` with the sheet, when one of the parts is larger than 500 KB */
export function checkMemory(remembered: unknown): void {
  for (const part of memoryParts(remembered)) {
    // All of it is ASCII.
    if (memoryXml(part).length <= MOST_KILOBYTES * 1024) continue;
    const sheet = part.sheet === null ? {} : { sheet: part.sheet };
    throw new WorkbookProblem('too-much-to-remember', { ...sheet, limit: MOST_KILOBYTES });
  }
}

/** A workbook out of which all that is ours besides cells can be taken. */
export interface ForgettingBook extends RememberingBook {
  /** The hidden names by which sheets of ours are found again, also those whose sheet is gone (worksheets §3). */
  readHiddenNames(): Promise<readonly BookName[]>;
  /**
   * Makes these all the hidden names of ours there are. No cell is touched; a sheet without its names is the person's.
   * @throws WorkbookProblem such as `protected-workbook`
   */
  writeHiddenNames(names: readonly BookName[]): Promise<void>;
}

/**
 * Cuts what is remembered into parts: entries of the lists in `map` go to the part of the sheet they name, everything
 * else to the part of the book. A part that would hold nothing is not made.
 *
 * @example memoryParts({ profile: 'gold', map: { readings: [{ sheet: 'KPI' }] } })
 *   // [{ sheet: null, data: { profile: 'gold' } }, { sheet: 'KPI', data: { readings: [{ sheet: 'KPI' }] } }]
 */
export function memoryParts(remembered: unknown): MemoryPart[] {
  const { map, newer: _, ...rest } = record(remembered);
  const sheets = new Map<string, Record<string, unknown[]>>();
  const bookMap: Record<string, unknown> = {};
  for (const [key, list] of Object.entries(record(map))) {
    if (!Array.isArray(list)) {
      bookMap[key] = list;
      continue;
    }
    for (const entry of list as readonly unknown[]) {
      const sheet = record(entry)['sheet'];
      if (typeof sheet === 'string') {
        const part = sheets.get(sheet) ?? {};
        sheets.set(sheet, part);
        (part[key] ??= []).push(entry);
      } else bookMap[key] = [...listOf(bookMap[key]), entry];
    }
  }
  const book = { ...rest, ...(Object.keys(bookMap).length === 0 ? {} : { map: bookMap }) };
  return [
    ...(Object.keys(book).length === 0 ? [] : [{ sheet: null, data: book }]),
    ...[...sheets].map(([sheet, data]) => ({ sheet, data })),
  ];
}

/** Puts the parts together again; null when there are none. The other way round than `memoryParts`. */
export function rememberedOf(parts: readonly MemoryPart[]): unknown {
  if (parts.length === 0) return null;
  const [book] = parts.filter(({ sheet }) => sheet === null);
  const map: Record<string, unknown> = { ...record(book?.data['map']) };
  for (const { sheet, data } of parts) {
    if (sheet === null) continue;
    for (const [key, list] of Object.entries(data)) {
      if (Array.isArray(list)) map[key] = [...listOf(map[key]), ...(list as readonly unknown[])];
    }
  }
  return { ...book?.data, ...(Object.keys(map).length === 0 ? {} : { map }) };
}

/**
 * A part as custom XML: one element with the sheet's name, and the data as JSON in its text, so that nothing of it can
 * be taken for markup and every character survives.
 */
export function memoryXml({ sheet, data }: MemoryPart): string {
  const name = sheet === null ? '' : ` sheet="${escaped(asciiJson(sheet))}"`;
  return `<memory xmlns="${MEMORY_NAMESPACE}"${name}>${escaped(asciiJson(data))}</memory>`;
}

/**
 * A part from the `sheet` attribute and the text of its element; null when it is not one we wrote, or somebody spoilt
 * it.
 */
export function memoryPart(sheet: string | null, text: string): MemoryPart | null {
  const data = parsed(text);
  const name = sheet === null ? null : parsed(sheet);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  return name === null || typeof name === 'string' ? { sheet: name, data: { ...data } } : null;
}

/** JSON without characters that XML cannot hold or a program on the way might change. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
