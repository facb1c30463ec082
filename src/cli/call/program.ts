/** The options of `copc`, exactly as worksheets §5 has them, and the help that goes with them. */
import { Command, CommanderError } from 'commander';
import type { Cli } from '../../strings/parts/cli';
import type { Language } from '../../strings/language';
import type { EvalCall, InspectCall, ScoreCall } from './calls';
import type { ExitStatus } from './calls';
import { WrongCall } from './calls';

/** What each command does with its call. */
export interface Commands {
  score(call: ScoreCall): Promise<ExitStatus>;
  inspect(call: InspectCall): Promise<ExitStatus>;
  evaluate(call: EvalCall): Promise<ExitStatus>;
}

export interface ProgramSettings {
  readonly version: string;
  readonly language: Language;
  readonly strings: Cli;
  /** Where help goes: standard output when asked for. */
  readonly print: (text: string) => void;
  readonly hasColors: boolean;
  readonly width: number;
}

interface ScoreFlags {
  readonly sheet?: string;
  readonly map?: string;
  readonly profile?: string;
  readonly asOf?: string;
  readonly out?: string;
  readonly columns?: true;
  readonly formulas?: true;
  readonly json?: true;
  readonly ndjson?: true;
  readonly csv?: true;
  readonly text?: true;
  readonly require?: string;
}

interface InspectFlags {
  readonly sheet?: string;
  readonly json?: true;
}

/**
 * Reads the arguments and runs the command they name.
 *
 * @returns the command's exit status; null when only help or the version was asked for and printed.
 * @throws WrongCall with a sentence that says what is wrong with the arguments.
 */
export async function runProgram(
  argv: readonly string[],
  commands: Commands,
  settings: ProgramSettings,
): Promise<ExitStatus | null> {
  const { strings, language } = settings;
  let status: ExitStatus | null = null;
  const program = baseCommand('copc', settings).description(strings.help.program);
  program.version(settings.version, '-V, --version', strings.help.version);
  program.addHelpText('after', `\n${strings.help.exit}`);
  program.helpCommand('help [command]', strings.help.helpCommand);

  const score = baseCommand('score', settings)
    .description(strings.help.score)
    .argument('<book...>', strings.help.books)
    .option('--sheet <name>', strings.help.sheet)
    .option('--map <file>', strings.help.map)
    .option('--profile <profile>', strings.help.profile)
    .option('--as-of <period>', strings.help.asOf)
    .option('--lang <language>', strings.help.lang)
    .option('--out <file|folder>', strings.help.out)
    .option('--columns', strings.help.columns)
    .option('--formulas', strings.help.formulas)
    .option('--json', strings.help.json)
    .option('--ndjson', strings.help.ndjson)
    .option('--csv', strings.help.csv)
    .option('--text', strings.help.text)
    .option('--require <verdict>', strings.help.require)
    .action(async (books: string[], flags: ScoreFlags) => {
      status = await commands.score(scoreCall(books, flags, language, strings));
    });

  const inspect = baseCommand('inspect', settings)
    .description(strings.help.inspect)
    .argument('<book>', strings.help.book)
    .option('--sheet <name>', strings.help.sheet)
    .option('--lang <language>', strings.help.lang)
    .option('--json', strings.help.json)
    .action(async (book: string, flags: InspectFlags) => {
      status = await commands.inspect({
        book,
        sheet: flags.sheet ?? null,
        language,
        json: flags.json === true,
      });
    });

  const evaluate = baseCommand('eval', settings)
    .description(strings.evaluation.help)
    .argument('<formula>', strings.evaluation.formula)
    .option('--lang <language>', strings.help.lang)
    .option('--json', strings.evaluation.json)
    .action(async (formula: string, flags: { readonly json?: true }) => {
      status = await commands.evaluate({ formula, language, json: flags.json === true });
    });

  program.addCommand(score).addCommand(inspect).addCommand(evaluate);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (problem) {
    if (!(problem instanceof CommanderError)) throw problem;
    if (problem.exitCode === 0) return null;
    throw new WrongCall(sentence(problem, strings), { cause: problem });
  }
  return status;
}

function baseCommand(name: string, settings: ProgramSettings): Command {
  const titles: Readonly<Record<string, string>> = settings.strings.help.titles;
  return new Command(name)
    .exitOverride()
    .helpOption('-h, --help', settings.strings.help.help)
    .configureHelp({ helpWidth: settings.width, styleTitle: (title) => titles[title] ?? title })
    .configureOutput({
      writeOut: settings.print,
      getOutHasColors: () => settings.hasColors,
      // A wrong call is told by the caller, in the person's language.
      writeErr: () => undefined,
      outputError: () => undefined,
    });
}

function scoreCall(books: string[], flags: ScoreFlags, language: Language, strings: Cli): ScoreCall {
  const { call } = strings;
  const formats = (['json', 'ndjson', 'csv', 'text'] as const).filter((format) => flags[format] === true);
  const [format, other] = formats;
  if (format !== undefined && other !== undefined) {
    throw new WrongCall(call.formatTwice({ one: `--${format}`, other: `--${other}` }));
  }
  if (flags.columns === true && flags.out === undefined) throw new WrongCall(call.columnsNeedOut);
  if (flags.formulas === true && flags.out === undefined) throw new WrongCall(call.formulasNeedOut);
  if (flags.require !== undefined && flags.require !== 'gold') {
    throw new WrongCall(call.requireWhat({ asked: flags.require }));
  }
  return {
    books,
    sheet: flags.sheet ?? null,
    map: flags.map ?? null,
    profile: flags.profile ?? null,
    asOf: flags.asOf ?? null,
    language,
    out: flags.out ?? null,
    columns: flags.columns === true,
    formulas: flags.formulas === true,
    format: format ?? 'print',
    requireGold: flags.require === 'gold',
  };
}

/** The library's English message in the words of the person's language; what it names stands in quotes in it. */
function sentence(problem: CommanderError, { call }: Cli): string {
  const named = /'([^']*)'/.exec(problem.message)?.[1] ?? '';
  switch (problem.code) {
    case 'commander.unknownOption':
      return call.unknownOption({ option: named });
    case 'commander.optionMissingArgument':
      return call.valueMissing({ option: named });
    case 'commander.missingArgument':
      return call.argumentMissing({ name: named });
    case 'commander.excessArguments':
      return call.tooManyArguments;
    case 'commander.unknownCommand':
      return call.unknownCommand({ command: named });
    case 'commander.help':
      return call.commandMissing;
    default:
      return problem.message;
  }
}
