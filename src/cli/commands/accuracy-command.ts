/** `copc accuracy`: the accuracy of monitored transactions, printed or as JSON; several books count as one. */
import { accuracyOf, type Accuracy } from '../../report/accuracy/accuracy-of';
import { accuracyJson } from '../../report/accuracy/json';
import { accuracyTexts } from '../../strings/parts/sheets/accuracy';
import { cliTexts } from '../../strings/parts/doors/cli';
import { wordsFor } from '../../strings/words-for';
import { version } from '../../doors/version';
import { hostOf } from '../../hosts/file/file-host';
import { nodeCodec, writeBookFile } from '../../hosts/file/node';
import { writeAccuracy } from '../../workflows/accuracy/write-accuracy';
import { outputs } from '../files/outputs';
import { readTransactionTables } from '../../workflows/accuracy/book-accuracy';
import { mapOver } from '../../workflows/score/apply-map';
import type { BookMap } from '../../workflows/score/book-map';
import { monitoredTargets } from '../../workflows/score/monitored-tables';
import { rememberedMap, withTransactions } from '../../workflows/write/remembered';
import type { TransactionTable } from '../../worksheet/transactions/transaction-reading';
import { exitStatus, WrongCall, type AccuracyCall, type ExitStatus } from '../call/calls';
import { loadMap } from '../call/options';
import { OutputFailed, terminalText, write, type Console } from '../console';
import { openBookFile } from '../files/book-file';
import { booksNamed } from '../files/book-names';
import type { FileBook } from '../../hosts/file/open';
import { accuracyText } from '../print/accuracy-text';
import { failureDetails, failureLine } from '../print/failure-line';

/** @throws WrongCall when an option can't be carried out; a book that can't be read is a line and status 1. */
export async function accuracyCommand(call: AccuracyCall, console: Console): Promise<ExitStatus> {
  const { language } = call;
  const books = await booksNamed(call.books);
  const words = wordsFor(accuracyTexts, language).command;
  if (call.out !== null && books.length > 1) throw new WrongCall(words.outOne);
  const copies = call.out === null ? null : outputs(call.out, books, wordsFor(cliTexts, language));
  const map = call.map === null ? null : loadMap(call.map, language);
  const opened: FileBook[] = [];
  let status: ExitStatus = exitStatus.done;
  for (const book of books) {
    try {
      opened.push(await openBookFile(book));
    } catch (failure) {
      await write(console.stderr, failureLine(book, failure, language));
      await write(console.stderr, failureDetails(failure, console.env));
      status = exitStatus.someFailed;
    }
  }
  const [book = ''] = books;
  try {
    const accuracy = await accuracyOfBooks(opened, call.sheet, map);
    if (accuracy === null && opened.length > 0) {
      await write(console.stderr, `${terminalText(`${books.join(', ')}: ${words.none}`)}\n`);
      status = exitStatus.someFailed;
    }
    const [only] = opened;
    const written =
      copies === null || accuracy === null || only === undefined
        ? null
        : await writeCopy(only, book, await copies.place(book), accuracy, map, language);
    if (call.json) {
      const json = accuracy === null ? null : accuracyJson(accuracy, language);
      await write(console.stdout, `${JSON.stringify({ books, accuracy: json }, null, 2)}\n`);
    } else if (accuracy !== null) await write(console.stdout, accuracyText(accuracy, language));
    if (written !== null) {
      await write(
        call.json ? console.stderr : console.stdout,
        `${written.said.map(terminalText).join('\n')}\n`,
      );
      if (!written.isWhole) status = exitStatus.someFailed;
    }
  } catch (failure) {
    if (failure instanceof OutputFailed) throw failure;
    await write(console.stderr, failureLine(book, failure, language));
    await write(console.stderr, failureDetails(failure, console.env));
    return exitStatus.someFailed;
  }
  return status;
}

/** Of all books together, each read as it remembers and the map says; null where none holds any transactions. */
async function accuracyOfBooks(
  books: readonly FileBook[],
  sheet: string | null,
  given: BookMap | null,
): Promise<Accuracy | null> {
  const tables: TransactionTable[] = [];
  let targets = {};
  for (const book of books) {
    const map = mapOver(rememberedMap(await book.readSettings(), null), given);
    tables.push(...(await readTransactionTables(book, { sheet, map })));
    targets = { ...targets, ...monitoredTargets(map) };
  }
  return tables.length === 0 ? null : accuracyOf(tables, targets);
}

/** Writes a copy of the book with the sheet, or none where the sheet could not be written. */
async function writeCopy(
  opened: FileBook,
  book: string,
  file: string,
  accuracy: Accuracy,
  map: BookMap | null,
  language: AccuracyCall['language'],
): Promise<{ readonly said: readonly string[]; readonly isWhole: boolean }> {
  const words = wordsFor(accuracyTexts, language).command;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const host = hostOf(opened, nodeCodec);
  // So that a refresh reads the transactions as they were read for it.
  if (map?.transactions !== undefined)
    await host.changeSettings(
      (settings) => map.transactions?.reduce<unknown>(withTransactions, settings) ?? null,
    );
  const { sheet, cellsWritten, kept, problem } = await writeAccuracy(host, accuracy, {
    language,
    now: new Date(),
    timeZone,
    version,
  });
  if (problem !== null) return { said: [`${book}: ${problem}`], isWhole: false };
  await writeBookFile(file, host.toBytes(), { input: book });
  const unchanged = cellsWritten === 0 ? [words.unchanged({ sheet })] : [];
  return { said: [...kept, words.written({ file, sheet }), ...unchanged], isWhole: true };
}
