/** `copc forget`: what a book holds of this program besides its cells; with `--out`, a copy without it. */
import { hostOf } from '../../hosts/file/file-host';
import { nodeCodec, writeBookFile } from '../../hosts/file/node';
import { cliTexts } from '../../strings/parts/doors/cli';
import { forgetTexts } from '../../strings/parts/doors/forget';
import { wordsFor } from '../../strings/words-for';
import { forgetBook, isUntouched, tracesIn } from '../../workflows/write/forget-book';
import { forgetLines } from '../../workflows/write/forget-text';
import { exitStatus, type ExitStatus, type ForgetCall } from '../call/calls';
import { terminalText, write, type Console } from '../console';
import { openBookFile } from '../files/book-file';
import { outputs } from '../files/outputs';
import { failureDetails, failureLine } from '../print/failure-line';

/** @throws WrongCall when the copy would be the book itself, or have a name Excel refuses */
export async function forgetCommand(call: ForgetCall, console: Console): Promise<ExitStatus> {
  const { book, language, out } = call;
  const words = wordsFor(forgetTexts, language);
  const copies = out === null ? null : outputs(out, [book], wordsFor(cliTexts, language));
  const lines: string[] = [];
  try {
    const host = hostOf(await openBookFile(book), nodeCodec);
    const traces = await tracesIn(host);
    const { removed, kept } = forgetLines(traces, language);
    const list = (items: readonly string[]) => items.map((item) => `  - ${terminalText(item)}`);
    if (isUntouched(traces)) {
      lines.push(words.book.nothing, ...(copies === null ? [] : [words.command.noCopy]));
    } else {
      const heading = copies === null ? words.book.ask : words.book.removed;
      lines.push(heading, ...list(removed), words.book.keep, ...list(kept));
      if (copies === null) lines.push(words.command.dry);
    }
    if (copies !== null && !isUntouched(traces)) {
      const file = await copies.place(book);
      await forgetBook(host);
      await writeBookFile(file, host.toBytes(), { input: book });
      lines.push(terminalText(words.command.written({ file })));
    }
  } catch (failure) {
    await write(console.stderr, failureLine(book, failure, language));
    await write(console.stderr, failureDetails(failure, console.env));
    return exitStatus.someFailed;
  }
  await write(console.stdout, `${lines.join('\n')}\n`);
  return exitStatus.done;
}
