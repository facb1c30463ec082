/**
 * The command's work for other programs, in Node: a book's bytes in, out what `copc score --json` prints
 * (`import { scoreFile } from 'copc-scorecard/score'`).
 */
import { openBook } from '../hosts/file/open';
import { nodeCodec } from '../hosts/file/node';
import { goldProfile } from '../scoring/profile';
import { parseProfile } from '../scoring/parse-profile';
import type { Language } from '../strings/language';
import { scoreBook } from '../workflows/score/score-book';
import { parseBookMap } from '../workflows/score/book-map';
import { rememberedMap, rememberedProfile } from '../workflows/write/remembered';
import { version } from '../doors/version';
import { besideForJson } from './print/beside-score';
import { bookJson, type BookJson } from './print/book-json';

export type { BookJson } from './print/book-json';
export { WorkbookProblem } from '../workbook/problem';

export interface ScoreFileOptions {
  /** Only this sheet; left out: all that hold metrics. */
  readonly sheet?: string;
  /** `'gold'`, `'base'`, `'60/80'` or an object as a profile file holds it; left out: the workbook's own, or Gold. */
  readonly profile?: unknown;
  /** How sheets are read and what a person knows better, as `copc inspect --json` prints it. */
  readonly map?: unknown;
  /** Of texts; English otherwise. */
  readonly language?: Language;
}

/**
 * Scores the metrics of a workbook or CSV file held in memory.
 *
 * @param name the file's name, for messages and to tell a macro workbook
 * @param bytes .xlsx, .xlsm or .csv
 * @throws WorkbookProblem when the book can't be read; its `code` says why
 * @throws TypeError when the profile or the map can't be used
 * @example (await scoreFile('kpi.xlsx', await readFile('kpi.xlsx'))).tables[0].gold.score // 0.72
 */
export async function scoreFile(
  name: string,
  bytes: Uint8Array,
  { sheet, profile, map, language = 'en' }: ScoreFileOptions = {},
): Promise<BookJson> {
  const book = openBook(name, bytes, nodeCodec);
  const settings = await book.readSettings();
  const given = map === undefined ? null : mapOf(map);
  const score = await scoreBook(book, {
    profile: profile === undefined ? (rememberedProfile(settings) ?? goldProfile) : profileOf(profile),
    map: given,
    asOf: null,
    sheet: sheet ?? null,
    remembered: rememberedMap(settings, null),
  });
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const making = { language, now: new Date(), timeZone, version, asOf: null };
  // As the command reads it: with the map that was given, not with what the book remembers besides.
  const beside = await besideForJson(book, score, { ...making, map: given });
  return bookJson(name, score, null, language, null, beside);
}

function profileOf(given: unknown) {
  const parsed = parseProfile(given);
  if (parsed.ok) return parsed.profile;
  throw new TypeError(`the profile can't be used: ${JSON.stringify(parsed.problems)}`);
}

function mapOf(given: unknown) {
  const parsed = parseBookMap(given);
  if (parsed.ok) return parsed.map;
  throw new TypeError(`the map can't be used: ${JSON.stringify(parsed.problems)}`);
}
