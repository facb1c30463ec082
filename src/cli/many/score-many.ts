/**
 * Many books: each a line of JSON, or all of them rolled up, scored in several threads and told in the order of the call.
 * Memory is bounded by the books in flight; one that can't be read, or takes its thread down, never ends the rest.
 */
import { availableParallelism } from 'node:os';
import { rollupLines, parseUnitLine, type UnreadBook } from '../../report/vendors/unit-lines';
import { unionOf, type ReportedUnit } from '../../scoring/units/union';
import { vendorTexts } from '../../strings/parts/sheets/vendors';
import { wordsFor } from '../../strings/words-for';
import { WrongCall, exitStatus, type ExitStatus, type ScoreCall } from '../call/calls';
import { terminalText, write, type Console } from '../console';
import { undecidedKinds } from '../commands/scored-book';
import { bookNames } from '../files/book-names';
import { sayVendorsFile, sayWithoutUnit, writeVendorsFile } from '../files/vendors-file';
import { noProgress, progressOn } from '../print/progress';
import { settledCall, type LineOutcome } from './book-line';
import { nothingResumed, resumedFrom, type Resumed } from './resume';
import { here, scoredBy, workersOf, type Workers } from './workers';

/** Fewer books are done before a thread has started. */
const fewestForThreads = 8;

interface InFlight {
  readonly book: string;
  readonly outcome: Promise<LineOutcome>;
}

interface Tally {
  done: number;
  failed: number;
  notGold: number;
  readonly units: ReportedUnit[];
  readonly notRead: UnreadBook[];
}

/**
 * Runs a call with `--ndjson`, `--rollup` or `--rollup-json`.
 * @throws WrongCall before any book is opened
 */
export async function scoreMany(call: ScoreCall, console: Console): Promise<ExitStatus> {
  const words = wordsFor(vendorTexts, call.language).command;
  const resumed = await resume(call, console);
  const named = call.books.filter((book) => book !== '-').length;
  const ahead = await firstBooks(bookNames(call.books, console));
  const isMany = ahead.first.length >= fewestForThreads;
  const count = isMany ? (call.jobs ?? availableParallelism()) : 1;
  const workers = await workersOf(count);
  const progress = isMany || named > 1 ? await progressOn(console.stderr) : noProgress;
  const tally: Tally = { done: 0, failed: 0, notGold: 0, units: [], notRead: [] };
  const stop = stopped();
  const queue: InFlight[] = [];
  const room = workers === here ? 1 : 2 * count;
  const settle = async (): Promise<void> => {
    const next = queue.shift();
    if (next === undefined) return;
    const outcome = await Promise.race([next.outcome, stop.asked]);
    progress.hide();
    if (outcome !== null) await tell(next.book, outcome, { call, console, resumed, tally });
    tally.done++;
  };
  try {
    const names = ahead.all();
    for (;;) {
      // A name that nobody has written yet is waited for no longer than a person wants.
      const next = await Promise.race([names.next(), stop.asked]);
      if (next === null || next.done === true) break;
      const book = next.value;
      progress.start(book, tally.done, Math.max(named, tally.done + queue.length + 1));
      queue.push({ book, outcome: scored(book, call, console, workers, resumed) });
      while (queue.length >= room && !stop.isAsked()) await settle();
    }
    while (queue.length > 0 && !stop.isAsked()) await settle();
  } finally {
    progress.hide();
    stop.forget();
    await workers.end();
    await resumed.close();
  }
  if (stop.isAsked()) {
    const total = Math.max(named, tally.done + queue.length);
    await write(console.stderr, `copc: ${words.interrupted({ done: tally.done, total })}\n`);
    return exitStatus.interrupted;
  }
  await end(call, console, tally);
  if (tally.failed > 0) return exitStatus.someFailed;
  return call.requireGold && tally.notGold > 0 ? exitStatus.notGold : exitStatus.done;
}

async function scored(
  book: string,
  call: ScoreCall,
  console: Console,
  workers: Workers,
  resumed: Resumed,
): Promise<LineOutcome> {
  const { COPC_DEBUG } = console.env;
  const { profile, map, asOf, sheet, language } = call;
  const how = { profile, map, asOf, sheet, language };
  return scoredBy(workers, { book, call: how, env: { COPC_DEBUG }, known: resumed.hashOf(book) });
}

interface Telling {
  readonly call: ScoreCall;
  readonly console: Console;
  readonly resumed: Resumed;
  readonly tally: Tally;
}

async function tell(
  book: string,
  outcome: LineOutcome,
  { call, console, resumed, tally }: Telling,
): Promise<void> {
  if (outcome.kind === 'failed') {
    tally.failed++;
    tally.notRead.push({ book, why: outcome.why });
    await write(console.stderr, outcome.said);
    return;
  }
  const text = outcome.kind === 'known' ? await resumed.lineOf(book) : outcome.text;
  if (outcome.kind === 'line' ? !outcome.gold : !isGoldLine(text)) tally.notGold++;
  if (call.format === 'ndjson') await write(console.stdout, `${text}\n`);
  if (call.rollup === null && !call.rollupJson) return;
  const line = parseUnitLine(text);
  if (line.kind !== 'units') return;
  tally.units.push(...line.units);
  await sayWithoutUnit(book, line.withoutUnit, call.language, console);
}

async function end(call: ScoreCall, console: Console, { units, notRead }: Tally): Promise<void> {
  if (call.rollup === null && !call.rollupJson) return;
  const union = unionOf(units);
  const targets = settledCall(call).options.map?.units?.rollup ?? [];
  if (call.rollupJson) {
    for (const line of rollupLines(union, notRead, targets)) await write(console.stdout, `${line}\n`);
  }
  if (call.rollup === null) return;
  const { language } = call;
  await writeVendorsFile(call.rollup, { units: union, notRead, targets, language }, call.books);
  await sayVendorsFile(
    call.rollup,
    union,
    notRead,
    call.language,
    call.format === 'print' && !call.rollupJson ? console.stdout : console.stderr,
  );
}

/** As `isGold` judged it when the line was written: by tables, and with nothing left to decide. */
function isGoldLine(text: string): boolean {
  const { tables, unscored } = JSON.parse(text) as {
    tables: readonly { gold: { score: number | null; gold: boolean }; goesOn?: true }[];
    unscored: readonly { code: string }[];
  };
  const verdicts = tables
    .filter(({ goesOn }) => goesOn !== true)
    .map(({ gold }) => gold)
    .filter(({ score }) => score !== null);
  const decided = unscored.every(({ code }) => !undecidedKinds.has(code));
  return decided && verdicts.length > 0 && verdicts.every(({ gold }) => gold);
}

async function resume(call: ScoreCall, console: Console): Promise<Resumed> {
  // Whatever is wrong with the options is told before anything is read.
  const { hash } = settledCall(call);
  const { resume: file, language } = call;
  if (file === null) return nothingResumed;
  const words = wordsFor(vendorTexts, language).command;
  try {
    return await resumedFrom(file, hash, (line) =>
      write(console.stderr, `copc: ${terminalText(words.cutLine({ file, line }))}\n`),
    );
  } catch (problem) {
    throw new WrongCall(words.resumeFile({ file }), { cause: problem });
  }
}

/** Looks at the first few names, and gives all of them afterwards. */
async function firstBooks(
  names: AsyncGenerator<string>,
): Promise<{ readonly first: readonly string[]; readonly all: () => AsyncGenerator<string> }> {
  const first: string[] = [];
  while (first.length < fewestForThreads) {
    const next = await names.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  return {
    first,
    async *all() {
      yield* first;
      yield* names;
    },
  };
}

/** Ctrl-C: no more books are begun, and those in flight are given up. A second one ends the process at once. */
function stopped(): {
  readonly asked: Promise<null>;
  readonly isAsked: () => boolean;
  readonly forget: () => void;
} {
  let asked = false;
  let answer: (value: null) => void = () => undefined;
  const promise = new Promise<null>((resolve) => {
    answer = resolve;
  });
  const onSignal = (): void => {
    asked = true;
    answer(null);
  };
  process.once('SIGINT', onSignal);
  return {
    asked: promise,
    isAsked: () => asked,
    forget: () => process.off('SIGINT', onSignal),
  };
}
