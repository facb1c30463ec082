/** What the commands about a book and its audit do alike: open, score, write a copy where asked for, tell. */
import { hostOf, type FileHost } from '../../hosts/file/file-host';
import { nodeCodec, writeBookFile } from '../../hosts/file/node';
import type { FileBook } from '../../hosts/file/open';
import { cliTexts } from '../../strings/parts/doors/cli';
import { wordsFor } from '../../strings/words-for';
import type { StandingOptions } from '../../workflows/audit/standing';
import { version } from '../../doors/version';
import { exitStatus, type AuditCall, type ExitStatus } from '../call/calls';
import { loadMap, loadProfile } from '../call/options';
import { terminalText, write, type Console } from '../console';
import { openBookFile } from '../files/book-file';
import { outputs } from '../files/outputs';
import { failureDetails, failureLine } from '../print/failure-line';
import { periodOf, scoredOrNone, type ScoredOrNone } from './scored-book';

export interface AuditBook {
  readonly opened: FileBook;
  readonly score: ScoredOrNone;
  readonly options: StandingOptions;
  /** Where a copy goes, and the book to be written; null where none was asked for. */
  readonly copy: { readonly file: string; readonly host: FileHost } | null;
}

/** What came of it. */
export interface AuditOutcome {
  /** Printed without `--json`. */
  readonly text: string;
  readonly json: unknown;
  /** What else there is to say, a sentence each. */
  readonly said: readonly string[];
  /** What went wrong, a sentence each: the command ends with 1. */
  readonly problems: readonly string[];
  /** False: the copy is not written, as what was asked for could not be done. */
  readonly isWhole: boolean;
}

/** @throws WrongCall when an option can't be carried out; a book that can't be read is a line and status 1. */
export async function auditCommand(
  call: AuditCall,
  console: Console,
  work: (book: AuditBook) => Promise<AuditOutcome>,
): Promise<ExitStatus> {
  const { book, language } = call;
  const copies = call.out === null ? null : outputs(call.out, [book], wordsFor(cliTexts, language));
  const profile = call.profile === null ? null : loadProfile(call.profile, language);
  const map = call.map === null ? null : loadMap(call.map, language);
  const asOf = call.asOf === null ? null : periodOf(call.asOf, call);
  try {
    const opened = await openBookFile(book);
    const score = await scoredOrNone(opened, { profile, map, asOf, language });
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const options = { language, now: new Date(), timeZone, version, asOf };
    const copy = copies === null ? null : { file: await copies.place(book), host: hostOf(opened, nodeCodec) };
    const { text, json, said, problems, isWhole } = await work({ opened, score, options, copy });
    if (copy !== null && isWhole) await writeBookFile(copy.file, copy.host.toBytes(), { input: book });
    if (call.json) await write(console.stdout, `${JSON.stringify(json, null, 2)}\n`);
    else await write(console.stdout, `${text}${lines(said)}`);
    if (call.json && said.length > 0) await write(console.stderr, lines(said));
    await write(console.stderr, lines(problems.map((problem) => `${book}: ${problem}`)));
    return problems.length === 0 ? exitStatus.done : exitStatus.someFailed;
  } catch (failure) {
    await write(console.stderr, failureLine(book, failure, language));
    await write(console.stderr, failureDetails(failure, console.env));
    return exitStatus.someFailed;
  }
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${terminalText(text)}\n`).join('');
}
