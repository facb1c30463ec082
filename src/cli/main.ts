/** The `copc` command: reads the call, runs it, and ends with its status (worksheets §5). */
import { isMainThread } from 'node:worker_threads';
import { cliTexts, type Cli } from '../strings/parts/doors/cli';
import { wordsFor } from '../strings/words-for';
import { OutputFailed, terminalText, wantsColor, write, type Console } from './console';
import { exitStatus, type ExitStatus } from './call/calls';
import { failureDetails, failureSentence } from './print/failure-line';
import { chooseLanguage } from './call/language';
import { runProgram } from './call/program';
import { accuracyCommand } from './commands/accuracy-command';
import { assessCommand } from './commands/assess-command';
import { auditDatesCommand } from './commands/audit-dates-command';
import { compareCommand } from './commands/compare-command';
import { readyCommand } from './commands/ready-command';
import { snapshotCommand } from './commands/snapshot-command';
import { evalCommand } from './commands/eval-command';
import { forgetCommand } from './commands/forget-command';
import { gapsCommand } from './commands/gaps-command';
import { inspectCommand } from './commands/inspect-command';
import { rollupCommand } from './commands/rollup-command';
import { scoreCommand } from './commands/score-command';
import { serveBooks } from './many/workers';
import { version } from '../doors/version';
import { WrongCall } from './call/calls';

async function main(argv: readonly string[], console: Console): Promise<ExitStatus> {
  const choice = chooseLanguage(argv, console.env);
  const language = choice.kind === 'language' ? choice.language : 'en';
  const cli = wordsFor(cliTexts, language);
  let help = '';
  try {
    if (choice.kind === 'unavailable') {
      throw new WrongCall(cli.call.language({ asked: choice.asked, available: choice.available.join(', ') }));
    }
    const status = await runProgram(
      argv,
      {
        score: (call) => scoreCommand(call, console),
        inspect: (call) => inspectCommand(call, console),
        assess: (call) => assessCommand(call, console),
        audit: (call) => auditDatesCommand(call, console),
        ready: (call) => readyCommand(call, console),
        snapshot: (call) => snapshotCommand(call, console),
        compare: (call) => compareCommand(call, console),
        gaps: (call) => gapsCommand(call, console),
        accuracy: (call) => accuracyCommand(call, console),
        evaluate: (call) => evalCommand(call, console),
        rollup: (call) => rollupCommand(call, console),
        forget: (call) => forgetCommand(call, console),
      },
      {
        version,
        language,
        strings: cli,
        print: (text) => (help += text),
        hasColors: wantsColor(console.stdout, console.env),
        width: console.stdout.columns ?? 100,
      },
    );
    await write(console.stdout, help);
    return status ?? exitStatus.done;
  } catch (failure) {
    if (failure instanceof OutputFailed) return outputFailed(failure, console, cli.outputFailed);
    if (failure instanceof WrongCall) {
      await write(console.stderr, `copc: ${terminalText(failure.message)} ${cli.call.tryHelp}\n`);
      return exitStatus.wrongCall;
    }
    await write(console.stderr, `copc: ${terminalText(failureSentence(failure, language))}\n`);
    await write(console.stderr, failureDetails(failure, console.env));
    return exitStatus.someFailed;
  }
}

async function outputFailed(
  failure: OutputFailed,
  { stderr }: Console,
  say: Cli['outputFailed'],
): Promise<ExitStatus> {
  if (failure.closed) return exitStatus.done;
  await write(stderr, `copc: ${say({ why: failure.message })}\n`);
  return exitStatus.someFailed;
}

const { stdout, stderr, env } = process;
let hasInput = false;
const console: Console = {
  // Standard input is opened when it is asked for: nearly no call reads it.
  get stdin() {
    hasInput = true;
    return process.stdin;
  },
  stdout,
  stderr,
  env,
};
// Each write reports its own failure (console.ts); unheard, the event would end the process with a stack trace.
for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
/** When the call is over, whichever way it ended; for those who run several in one process (tools/build/warm-up.mjs). */
export const ended = (isMainThread ? command() : serveBooks()).catch(() => {
  // Even standard error is gone: the status is all that can be told.
  process.exitCode = exitStatus.someFailed;
});

async function command(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), console);
  // Standard input may still be open when the output was closed early.
  if (hasInput) process.stdin.destroy();
}
