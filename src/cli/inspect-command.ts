/** `copc inspect`: what was found in a book and why, without scoring; `--json` prints what `--map` takes. */
import { inspectBook } from '../workflows/inspect-book';
import type { InspectCall } from './calls';
import { wantsColor, write, type Console } from './console';
import { exitStatus, type ExitStatus } from './exit-status';
import { failureDetails, failureLine } from './failure-line';
import { inspectionJson } from './inspection-json';
import { inspectionText } from './inspection-text';
import { openBookFile } from './open-book-file';

/** @throws OutputFailed when standard output can't be written; a book that can't be read is a line and status 1. */
export async function inspectCommand(call: InspectCall, console: Console): Promise<ExitStatus> {
  const { book, language } = call;
  let text: string;
  try {
    const inspection = await inspectBook(await openBookFile(book), call.sheet);
    text = call.json
      ? `${JSON.stringify(inspectionJson(book, inspection, language), null, 2)}\n`
      : inspectionText(inspection, { language, color: wantsColor(console.stdout, console.env) });
  } catch (failure) {
    await write(console.stderr, failureLine(book, failure, language));
    await write(console.stderr, failureDetails(failure, console.env));
    return exitStatus.someFailed;
  }
  await write(console.stdout, text);
  return exitStatus.done;
}
