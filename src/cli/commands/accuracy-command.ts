/** `copc accuracy`: the accuracy of monitored transactions, printed or as JSON; several books count as one. */
import { accuracyJson } from '../../report/accuracy/json';
import { accuracyTexts } from '../../strings/parts/accuracy';
import { wordsFor } from '../../strings/words-for';
import { readAccuracy } from '../../workflows/accuracy/book-accuracy';
import { exitStatus, type AccuracyCall, type ExitStatus } from '../call/calls';
import { loadMap } from '../call/options';
import { terminalText, write, type Console } from '../console';
import { openBookFile } from '../files/book-file';
import type { FileBook } from '../../hosts/file/open';
import { accuracyText } from '../print/accuracy-text';
import { failureDetails, failureLine } from '../print/failure-line';

/** @throws WrongCall when an option can't be carried out; a book that can't be read is a line and status 1. */
export async function accuracyCommand(call: AccuracyCall, console: Console): Promise<ExitStatus> {
  const { books, language } = call;
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
      const { none } = wordsFor(accuracyTexts, language).command;
      await write(console.stderr, `${terminalText(`${books.join(', ')}: ${none}`)}\n`);
      status = exitStatus.someFailed;
    }
    if (call.json) {
      const json = accuracy === null ? null : accuracyJson(accuracy, language);
      await write(console.stdout, `${JSON.stringify({ books, accuracy: json }, null, 2)}\n`);
    } else if (accuracy !== null) await write(console.stdout, accuracyText(accuracy, language));
  } catch (failure) {
    await write(console.stderr, failureLine(book, failure, language));
    await write(console.stderr, failureDetails(failure, console.env));
    return exitStatus.someFailed;
  }
  return status;
}
