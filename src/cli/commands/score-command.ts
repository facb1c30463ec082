/** `copc score`: book after book, each read, scored, written with `--out`, and printed; one failing stops none. */
import { cliTexts } from '../../strings/parts/doors/cli';
import { wordsFor } from '../../strings/words-for';
import type { BookOptions, BookScore } from '../../workflows/score/score-book';
import { readAssessment } from '../../workflows/assess/assess-book';
import { readAudit } from '../../workflows/audit/audit-book';
import { version } from '../../doors/version';
import type { FileBook } from '../../hosts/file/open';
import { accuracyBeside, besideForJson, type Beside } from '../print/beside-score';
import { bookNames, booksNamed } from '../files/book-names';
import type { ScoreCall } from '../call/calls';
import { OutputFailed, terminalText, write, type Console } from '../console';
import { exitStatus, type ExitStatus } from '../call/calls';
import { failureDetails, failureLine } from '../print/failure-line';
import { openBookFile, writeScoredBook } from '../files/book-file';
import { outputs, type Outputs } from '../files/outputs';
import { noProgress, progressOn } from '../print/progress';
import { reporter, type WrittenBook } from '../print/reporter';
import { checkVendorsFile } from '../files/vendors-file';
import { scoreMany } from '../many/score-many';
import { isGold, optionsOf, scoreOpened } from './scored-book';

/**
 * Runs the call.
 *
 * @throws WrongCall before any book is opened, when an option can't be carried out.
 */
export async function scoreCommand(given: ScoreCall, console: Console): Promise<ExitStatus> {
  const call = { ...given, books: await booksNamed(given.books) };
  if (call.rollup !== null) checkVendorsFile('--rollup', call.rollup, call.books, call.language);
  const isOfMany = call.rollup !== null || call.rollupJson || call.resume !== null;
  if (isOfMany || (call.format === 'ndjson' && call.out === null)) return scoreMany(call, console);
  const cli = wordsFor(cliTexts, call.language);
  const options = optionsOf(call);
  const copies = call.out === null ? null : outputs(call.out, call.books, cli);
  const several = call.books.length > 1 || call.books.includes('-');
  const report = reporter(call, several, console);
  const progress = several ? await progressOn(console.stderr) : noProgress;
  const named = call.books.filter((book) => book !== '-').length;
  let done = 0;
  let failed = 0;
  let notGold = 0;
  for await (const book of bookNames(call.books, console)) {
    progress.start(book, done, Math.max(named, done + 1));
    try {
      const { score, written, beside } = await scoreOne(book, options, copies, call);
      progress.hide();
      await report.book(book, score, written, beside);
      for (const problem of beside.problems)
        await write(console.stderr, `${terminalText(`${book}: ${problem}`)}\n`);
      if (!isGold(score)) notGold++;
    } catch (failure) {
      if (failure instanceof OutputFailed) throw failure;
      progress.hide();
      failed++;
      await write(console.stderr, failureLine(book, failure, call.language));
      await write(console.stderr, failureDetails(failure, console.env));
    }
    done++;
  }
  progress.hide();
  await report.end();
  if (failed > 0) return exitStatus.someFailed;
  return call.requireGold && notGold > 0 ? exitStatus.notGold : exitStatus.done;
}

async function scoreOne(
  book: string,
  options: BookOptions,
  copies: Outputs | null,
  call: ScoreCall,
): Promise<{ score: BookScore; written: WrittenBook | null; beside: Beside }> {
  const opened = await openBookFile(book);
  const score = await scoreOpened(opened, options, call);
  const beside = await besideScore(opened, score, call, options);
  if (copies === null) return { score, written: null, beside };
  const file = await copies.place(book);
  const result = await writeScoredBook(book, file, opened, score, call, {
    map: options.map,
    profile: call.profile === null ? null : options.profile,
  });
  copies.done(book, file);
  return { score, written: { file, result }, beside };
}

async function besideScore(
  opened: FileBook,
  score: BookScore,
  { language, format }: ScoreCall,
  { map, asOf }: BookOptions,
): Promise<Beside> {
  const { scorecards } = score;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const today = { language, now: new Date(), timeZone };
  if (format === 'json') return besideForJson(opened, score, { ...today, version, asOf, map });
  const assessed = await readAssessment(opened, scorecards, today);
  const audited = await readAudit(opened, { ...today, asOf });
  return {
    assessment: assessed.assessment,
    audit: audited.audit,
    accuracy: accuracyBeside(score),
    readiness: null,
    balance: [],
    problems: [assessed.problem, audited.problem].filter((problem) => problem !== null),
  };
}
