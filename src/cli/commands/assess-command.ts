/** `copc assess`: the assessment of approach and deployment of a book, printed, and written into a copy with `--out`. */
import { assessmentJson } from '../../report/assessment/json';
import { hostOf } from '../../hosts/file/file-host';
import { nodeCodec, writeBookFile } from '../../hosts/file/node';
import { assessmentTexts } from '../../strings/parts/sheets/assessment';
import { cliTexts } from '../../strings/parts/doors/cli';
import { wordsFor } from '../../strings/words-for';
import { readAssessment, writeAssessment, type AssessedBook } from '../../workflows/assess/assess-book';
import { version } from '../../doors/version';
import { exitStatus, type AssessCall, type ExitStatus } from '../call/calls';
import { loadMap, loadProfile } from '../call/options';
import { terminalText, write, type Console } from '../console';
import { openBookFile } from '../files/book-file';
import { outputs } from '../files/outputs';
import { assessmentText } from '../print/assessment-text';
import { scoredOrNone } from './scored-book';
import { failureDetails, failureLine } from '../print/failure-line';

/** @throws WrongCall when an option can't be carried out; a book that can't be read is a line and status 1. */
export async function assessCommand(call: AssessCall, console: Console): Promise<ExitStatus> {
  const { book, language } = call;
  const copies = call.out === null ? null : outputs(call.out, [book], wordsFor(cliTexts, language));
  const profile = call.profile === null ? null : loadProfile(call.profile, language);
  const map = call.map === null ? null : loadMap(call.map, language);
  try {
    const opened = await openBookFile(book);
    const { scorecards } = await scoredOrNone(opened, { profile, map, asOf: null, language });
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const making = { language, now: new Date(), timeZone, version };
    const words = wordsFor(assessmentTexts, language).print;
    const lines: string[] = [];
    let assessed: AssessedBook;
    if (copies === null) {
      assessed = await readAssessment(opened, scorecards, making);
      if (assessed.assessment === null && assessed.problem === null) lines.push(words.noSheet);
    } else {
      const file = await copies.place(book);
      const host = hostOf(opened, nodeCodec);
      const written = await writeAssessment(host, scorecards, { ...making, addMissing: call.addMissing });
      assessed = written;
      if (written.problem === null) {
        await writeBookFile(file, host.toBytes(), { input: book });
        const { sheet, added, updated, missing, cellsWritten } = written;
        lines.push(words.written({ file, sheet, added, updated }));
        if (cellsWritten === 0) lines.push(words.unchanged({ sheet }));
        if (missing > 0) lines.push(words.removed({ count: missing }));
      }
    }
    const { assessment, problem } = assessed;
    const shown = assessment === null ? '' : assessmentText(assessment, language);
    const json = assessment === null ? null : assessmentJson(assessment, language);
    const said = lines.map((line) => `${terminalText(line)}\n`).join('');
    if (call.json) await write(console.stdout, `${JSON.stringify({ book, assessment: json }, null, 2)}\n`);
    else await write(console.stdout, `${shown}${said}`);
    if (problem === null) return exitStatus.done;
    await write(console.stderr, `${terminalText(`${book}: ${problem}`)}\n`);
    return exitStatus.someFailed;
  } catch (failure) {
    await write(console.stderr, failureLine(book, failure, language));
    await write(console.stderr, failureDetails(failure, console.env));
    return exitStatus.someFailed;
  }
}
