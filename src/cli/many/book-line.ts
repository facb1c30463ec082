/** One book as a line of JSON, in whichever thread: read, scored, and told with what a later run and a roll-up need. */
import { openBook } from '../../hosts/file/open';
import { nodeCodec, readBookFile } from '../../hosts/file/node';
import { fingerprintOf } from '../../report/fingerprint';
import { sha256 } from '../../report/sha256';
import type { UnitsOfBook } from '../../report/vendors/units-of-book';
import type { BookScore } from '../../workflows/score/score-book';
import { version } from '../../doors/version';
import type { ScoreCall } from '../call/calls';
import { scoreOpened, isGold, optionsOf } from '../commands/scored-book';
import type { BookOptions } from '../../workflows/score/score-book';
import type { Console } from '../console';
import { bookJson, unitsIn, type BookJson } from '../print/book-json';
import { failureDetails, failureLine, failureSentence } from '../print/failure-line';

/** What a line says beyond `--json`: by it a later run knows the book again, and a roll-up its figures. */
interface Line extends BookJson {
  readonly fingerprint: string;
  readonly version: string;
  /** SHA-256 of the file's bytes, and of the call's options. */
  readonly file: string;
  readonly options: string;
}

/** What of a call says how one book is scored. It travels with every book, so the names of all books stay behind. */
export type LineCall = Pick<ScoreCall, 'profile' | 'map' | 'asOf' | 'sheet' | 'language'>;

export interface LineTask {
  readonly book: string;
  readonly call: LineCall;
  readonly env: Console['env'];
  /** Hash of the file an earlier line with these options and this version is about; null for none. */
  readonly known: string | null;
}

export type LineOutcome =
  | { readonly kind: 'line'; readonly text: string; readonly gold: boolean }
  /** The earlier line still holds. */
  | { readonly kind: 'known' }
  | { readonly kind: 'failed'; readonly said: string; readonly why: string };

/** Never throws for what is wrong with the book. */
export async function scoreLine({ book, call, env, known }: LineTask): Promise<LineOutcome> {
  try {
    const { name, bytes } = await readBookFile(book);
    const file = hashOf(bytes);
    if (file === known) return { kind: 'known' };
    const settled = settledCall(call);
    const score = await scoreOpened(openBook(name, bytes, nodeCodec), settled.options, call);
    const line = lineOf(book, score, call, { file, options: settled.hash });
    return { kind: 'line', text: JSON.stringify(line), gold: isGold(score) };
  } catch (failure) {
    const said = failureLine(book, failure, call.language) + failureDetails(failure, env);
    return { kind: 'failed', said, why: failureSentence(failure, call.language) };
  }
}

function lineOf(book: string, score: BookScore, call: LineCall, file: Pick<Line, 'file' | 'options'>): Line {
  const of = unitsIn(score, call.asOf);
  const json = bookJson(book, score, null, call.language, call.asOf, {}, of);
  return {
    ...json,
    fingerprint: fingerprintOfBook(score, of, call.asOf),
    version,
    ...file,
    units: json.units ?? of.units.map(withoutBooks),
  };
}

/** Of a book that is one unit, the unit's: the same figures. */
function fingerprintOfBook(
  { scorecards }: BookScore,
  { by, units }: UnitsOfBook,
  asOf: string | null,
): string {
  const [first] = scorecards;
  const [only] = units;
  if (first === undefined) return '';
  if (by === 'book' && only !== undefined) return only.fingerprint;
  return fingerprintOf({ profile: first.profile, tables: scorecards.flatMap(({ tables }) => tables) }, asOf);
}

function hashOf(bytes: Uint8Array): string {
  const hash = sha256();
  hash.update(bytes);
  return hash.hex();
}

function withoutBooks<T extends { readonly books: unknown }>({ books: _, ...unit }: T): Omit<T, 'books'> {
  return unit;
}

interface SettledCall {
  readonly options: BookOptions;
  readonly hash: string;
}

let last: { readonly key: string; readonly settled: SettledCall } | null = null;

/** Profile and map are read once for all books of a call. */
export function settledCall(call: LineCall): SettledCall {
  const { profile, map, asOf, sheet, language } = call;
  const key = JSON.stringify([profile, map, asOf, sheet, language]);
  if (last?.key !== key) {
    const options = optionsOf(call);
    const said = JSON.stringify({ ...options, profile: profile === null ? null : options.profile, language });
    last = { key, settled: { options, hash: hashOf(new TextEncoder().encode(said)) } };
  }
  return last.settled;
}
