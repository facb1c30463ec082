/** `copc compare`: what changed between two books, two snapshots, or a snapshot and today, and why (scoring §14). */
import { existsSync } from 'node:fs';
import {
  compareStates,
  comparisonJson,
  comparisonLines,
  stateName,
  type ComparedState,
} from '../../report/snapshots/comparison';
import { snapshotTexts } from '../../strings/parts/sheets/snapshot';
import { wordsFor } from '../../strings/words-for';
import {
  readSnapshots,
  snapshotNamed,
  snapshotState,
  todayState,
  type BookSnapshot,
} from '../../workflows/audit/snapshots';
import { readStanding, type StandingOptions } from '../../workflows/audit/standing';
import { version } from '../../doors/version';
import { exitStatus, type CompareCall, type ExitStatus } from '../call/calls';
import { loadMap, loadProfile } from '../call/options';
import { terminalText, write, type Console } from '../console';
import { openBookFile } from '../files/book-file';
import { BookFailure, failureDetails, failureLine } from '../print/failure-line';
import { periodOf, scoredOrNone } from './scored-book';

/** @throws WrongCall when an option can't be carried out; a book that can't be read is a line and status 1. */
export async function compareCommand(call: CompareCall, console: Console): Promise<ExitStatus> {
  const { language } = call;
  const profile = call.profile === null ? null : loadProfile(call.profile, language);
  const map = call.map === null ? null : loadMap(call.map, language);
  const asOf = call.asOf === null ? null : periodOf(call.asOf, call);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const options: StandingOptions = { language, now: new Date(), timeZone, version, asOf };
  const words = wordsFor(snapshotTexts, language);
  const sideOf = async ({ file, wanted }: Side): Promise<ComparedState> => {
    const opened = await openBookFile(file);
    const state =
      wanted === null
        ? todayState(
            file,
            await readStanding(
              opened,
              (await scoredOrNone(opened, { profile, map, asOf, language })).scorecards,
              options,
            ),
            options,
          )
        : snapshotOf(file, await readSnapshots(opened), wanted);
    if (state === null) throw new BookFailure(words.print.noMetrics);
    return state;
  };
  const snapshotOf = (file: string, snapshots: readonly BookSnapshot[], wanted: string): ComparedState => {
    const found =
      wanted === LAST
        ? (snapshots.findLast(({ frozen }) => frozen !== null) ?? null)
        : snapshotNamed(snapshots, wanted);
    if (found === null) {
      if (snapshots.length === 0) throw new BookFailure(words.print.none);
      const names = snapshots.map(({ sheet }) => sheet).join(', ');
      throw new BookFailure(words.print.noSnapshot({ name: wanted, book: file, names }));
    }
    const state = snapshotState(found);
    if (state === null) throw new BookFailure(`${found.sheet}: ${words.states[found.state]}`);
    return state;
  };
  const sides: readonly Side[] =
    call.now === null
      ? [
          { file: call.before, wanted: LAST },
          { file: call.before, wanted: null },
        ]
      : [sideIn(call.before), sideIn(call.now)];
  const states: ComparedState[] = [];
  for (const side of sides) {
    try {
      states.push(await sideOf(side));
    } catch (failure) {
      await write(console.stderr, failureLine(side.file, failure, language));
      await write(console.stderr, failureDetails(failure, console.env));
    }
  }
  const [before, now] = states;
  if (before === undefined || now === undefined) return exitStatus.someFailed;
  const comparison = compareStates(before, now);
  if (call.json) {
    await write(console.stdout, `${JSON.stringify(comparisonJson(comparison), null, 2)}\n`);
    return exitStatus.done;
  }
  const named = (side: ComparedState): string =>
    side.state === null && call.now !== null ? side.name : stateName(side, language);
  const head = words.changes.between({ before: named(before), now: named(now) });
  const lines = [head, ...comparisonLines(comparison, language)];
  await write(console.stdout, lines.map((line) => `${terminalText(line)}\n`).join(''));
  return exitStatus.done;
}

/** The last snapshot there is. */
const LAST = '';

interface Side {
  readonly file: string;
  /** A snapshot's name or day; null: today. */
  readonly wanted: string | null;
}

/** `BOOK.xlsx#2024-05-02`; a file whose own name has such a sign in it is that file. */
function sideIn(text: string): Side {
  const at = text.lastIndexOf('#');
  if (at <= 0 || existsSync(text)) return { file: text, wanted: null };
  return { file: text.slice(0, at), wanted: text.slice(at + 1) };
}
