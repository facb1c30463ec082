/** The sheet COPC Vendors as a workbook of its own, replaced in one step. */
import path from 'node:path';
import { nodeCodec, writeBookFile } from '../../hosts/file/node';
import { newWorkbook } from '../../hosts/file/write/apply';
import { vendorsPlan } from '../../report/vendors/vendors-plan';
import type { UnreadBook } from '../../report/vendors/unit-lines';
import type { ReportedUnit } from '../../scoring/units/union';
import type { Language } from '../../strings/language';
import { vendorTexts } from '../../strings/parts/vendors';
import { wordsFor } from '../../strings/words-for';
import { version } from '../../doors/version';
import { WrongCall } from '../call/calls';
import { terminalText, write, type Console, type Stream } from '../console';

/** @throws WrongCall for a name Excel would refuse, and for one of the books */
export function checkVendorsFile(
  option: string,
  file: string,
  books: readonly string[],
  language: Language,
): void {
  const words = wordsFor(vendorTexts, language).command;
  if (path.extname(file).toLowerCase() !== '.xlsx') throw new WrongCall(words.notXlsx({ option, file }));
  const isBook = books.some((book) => book !== '-' && path.resolve(book) === path.resolve(file));
  if (isBook) throw new WrongCall(words.isBook({ option, file }));
}

/**
 * Writes the sheet of a union; nothing is written when anything fails.
 * @throws WorkbookProblem as `writeBookFile`, `output-is-input` when a link leads to one of the books
 */
export async function writeVendorsFile(
  file: string,
  units: readonly ReportedUnit[],
  notRead: readonly UnreadBook[],
  language: Language,
  books: readonly string[],
): Promise<void> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const plan = vendorsPlan(units, notRead, { language, now: new Date(), timeZone, version });
  const { bytes } = newWorkbook({ sheets: [plan] }, nodeCodec);
  const input = books.find((book) => book !== '-' && path.basename(book) === path.basename(file));
  await writeBookFile(file, bytes, input === undefined ? {} : { input });
}

/** How many units of how many books the file has. */
export async function sayVendorsFile(
  file: string,
  units: readonly ReportedUnit[],
  notRead: readonly UnreadBook[],
  language: Language,
  stream: Stream,
): Promise<void> {
  const books = new Set([...units.flatMap((unit) => unit.books), ...notRead.map(({ book }) => book)]).size;
  const words = wordsFor(vendorTexts, language).command;
  await write(stream, `${terminalText(words.summary({ units: units.length, books, file }))}\n`);
}

/** Metrics that name no unit are in no sum: silence about them would be a wrong total. Says nothing when there are none. */
export async function sayWithoutUnit(
  book: string,
  metrics: readonly string[],
  language: Language,
  { stderr }: Pick<Console, 'stderr'>,
): Promise<void> {
  if (metrics.length === 0) return;
  const words = wordsFor(vendorTexts, language).command;
  const said = words.withoutUnit({ book, count: metrics.length, metrics: metrics.join(', ') });
  await write(stderr, `copc: ${terminalText(said)}\n`);
}
