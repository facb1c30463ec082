/** `copc inspect`: what was found in a book and why, without scoring; `--json` prints what `--map` takes. */
import { inspectBook } from '../../workflows/score/inspect-book';
import { rememberedMap } from '../../workflows/write/remembered';
import type { InspectCall } from '../call/calls';
import { wantsColor, write, type Console } from '../console';
import { exitStatus, type ExitStatus } from '../call/calls';
import { failureDetails, failureLine } from '../print/failure-line';
import { inspectionJson } from '../print/inspection-json';
import { inspectionText } from '../print/inspection-text';
import { openBookFile } from '../files/book-file';

/** @throws OutputFailed when standard output can't be written; a book that can't be read is a line and status 1. */
export async function inspectCommand(call: InspectCall, console: Console): Promise<ExitStatus> {
  const { book, language } = call;
  let text: string;
  try {
    const opened = await openBookFile(book);
    const remembered = rememberedMap(await opened.readSettings(), null);
    const inspection = await inspectBook(opened, call.sheet, remembered);
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
