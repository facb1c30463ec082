/** `copc accuracy`: the accuracy of monitored transactions, printed or as JSON; several books count as one. */
import type { Accuracy } from '../../report/accuracy/accuracy-of';
import { accuracyJson } from '../../report/accuracy/json';
import { accuracyTexts } from '../../strings/parts/accuracy';
import { cliTexts } from '../../strings/parts/cli';
import { wordsFor } from '../../strings/words-for';
import { version } from '../../doors/version';
import { hostOf } from '../../hosts/file/file-host';
import { nodeCodec, writeBookFile } from '../../hosts/file/node';
import { writeAccuracy } from '../../workflows/accuracy/write-accuracy';
import { outputs } from '../files/outputs';
import { readAccuracy } from '../../workflows/accuracy/book-accuracy';
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
    const accuracy = opened.length === 0 ? null : await readAccuracy(opened, { sheet: call.sheet, map });
    if (accuracy === null && opened.length > 0) {
      await write(console.stderr, `${terminalText(`${books.join(', ')}: ${words.none}`)}\n`);
      status = exitStatus.someFailed;
    }
    const [only] = opened;
    const written =
      copies === null || accuracy === null || only === undefined
        ? null
        : await writeCopy(only, book, await copies.place(book), accuracy, language);
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

/** Writes a copy of the book with the sheet, or none where the sheet could not be written. */
async function writeCopy(
  opened: FileBook,
  book: string,
  file: string,
  accuracy: Accuracy,
  language: AccuracyCall['language'],
): Promise<{ readonly said: readonly string[]; readonly isWhole: boolean }> {
  const words = wordsFor(accuracyTexts, language).command;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const host = hostOf(opened, nodeCodec);
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
