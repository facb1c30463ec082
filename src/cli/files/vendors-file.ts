/** The sheet COPC Vendors as a workbook of its own, replaced in one step. */
import path from 'node:path';
import { nodeCodec, writeBookFile } from '../../hosts/file/node';
import { newWorkbook } from '../../hosts/file/write/apply';
import { hostOf } from '../../hosts/file/file-host';
import { planKeeping } from '../../report/own-sheet/own-marks';
import { vendorsPlan, type VendorsOptions } from '../../report/vendors/vendors-plan';
import type { RollupTarget } from '../../scoring/units/sums';
import { writeVendors } from '../../workflows/units/write-vendors';
import type { UnreadBook } from '../../report/vendors/unit-lines';
import type { ReportedUnit } from '../../scoring/units/union';
import type { Language } from '../../strings/language';
import { vendorTexts } from '../../strings/parts/sheets/vendors';
import { wordsFor } from '../../strings/words-for';
import { version } from '../../doors/version';
import { WrongCall } from '../call/calls';
import { terminalText, write, type Console, type Stream } from '../console';
import { openBookFile } from './book-file';

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

/** A union, and what its sheet says beside it. */
export interface VendorsContent {
  readonly units: readonly ReportedUnit[];
  readonly notRead: readonly UnreadBook[];
  readonly targets: readonly RollupTarget[];
  readonly language: Language;
}

function makingOf({ targets, language }: VendorsContent): VendorsOptions {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { language, now: new Date(), timeZone, version, targets };
}

/**
 * Writes the sheet of a union; nothing is written when anything fails.
 * @throws WorkbookProblem as `writeBookFile`, `output-is-input` when a link leads to one of the books
 */
export async function writeVendorsFile(
  file: string,
  content: VendorsContent,
  books: readonly string[],
): Promise<void> {
  const { plan, marks } = vendorsPlan(content.units, content.notRead, makingOf(content));
  const { bytes } = newWorkbook({ sheets: [planKeeping(plan, [], marks)] }, nodeCodec);
  const input = books.find((book) => book !== '-' && path.basename(book) === path.basename(file));
  await writeBookFile(file, bytes, input === undefined ? {} : { input });
}

/**
 * Writes the sheet into a copy of a workbook, or brings the one there up to date, and says so.
 * @throws WorkbookProblem when the workbook can't be read, take the sheet, or the copy be written; nothing is written then
 */
export async function writeVendorsInto(
  book: string,
  file: string,
  content: VendorsContent,
  stream: Stream,
): Promise<void> {
  const host = hostOf(await openBookFile(book), nodeCodec);
  const { sheet, cellsWritten, kept, problem } = await writeVendors(host, content.units, content.notRead, {
    ...makingOf(content),
    ...(isOnlyOf(book, content) ? { ofThisBook: true } : {}),
  });
  if (problem === null) await writeBookFile(file, host.toBytes(), { input: book });
  const { into, same } = wordsFor(vendorTexts, content.language).command;
  const done = [
    into({ units: content.units.length, sheet, file }),
    ...(cellsWritten === 0 ? [same({ sheet })] : []),
  ];
  const said = [...kept, ...(problem === null ? done : [problem])];
  for (const line of said) await write(stream, `${terminalText(line)}\n`);
}

/** A refresh of the copy then makes the sheet from its own figures. */
function isOnlyOf(book: string, { units, notRead }: VendorsContent): boolean {
  const books = new Set(units.flatMap((unit) => unit.books));
  const [only] = books;
  return notRead.length === 0 && books.size === 1 && path.resolve(only ?? '') === path.resolve(book);
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
