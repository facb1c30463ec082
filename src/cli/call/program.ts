/** The options of `copc`, exactly as worksheets §5 has them, and the help that goes with them. */
import { Command, CommanderError } from 'commander';
import type { Cli } from '../../strings/parts/doors/cli';
import type { Language } from '../../strings/language';
import { auditTexts } from '../../strings/parts/sheets/audit';
import { gapSheetTexts } from '../../strings/parts/sheets/gap-sheet';
import { accuracyTexts } from '../../strings/parts/sheets/accuracy';
import { forgetTexts } from '../../strings/parts/doors/forget';
import { readinessTexts } from '../../strings/parts/sheets/readiness';
import { snapshotTexts } from '../../strings/parts/sheets/snapshot';
import { vendorTexts } from '../../strings/parts/sheets/vendors';
import { wordsFor } from '../../strings/words-for';
import type {
  AccuracyCall,
  AssessCall,
  AuditCall,
  CompareCall,
  EvalCall,
  ForgetCall,
  InspectCall,
  RollupCall,
  ScoreCall,
} from './calls';
import type { ExitStatus } from './calls';
import { WrongCall } from './calls';

/** What each command does with its call. */
export interface Commands {
  score(call: ScoreCall): Promise<ExitStatus>;
  inspect(call: InspectCall): Promise<ExitStatus>;
  assess(call: AssessCall): Promise<ExitStatus>;
  gaps(call: AuditCall): Promise<ExitStatus>;
  accuracy(call: AccuracyCall): Promise<ExitStatus>;
  audit(call: AuditCall): Promise<ExitStatus>;
  snapshot(call: AuditCall): Promise<ExitStatus>;
  ready(call: AuditCall): Promise<ExitStatus>;
  compare(call: CompareCall): Promise<ExitStatus>;
  evaluate(call: EvalCall): Promise<ExitStatus>;
  rollup(call: RollupCall): Promise<ExitStatus>;
  forget(call: ForgetCall): Promise<ExitStatus>;
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
  readonly rollup?: string;
  readonly rollupJson?: true;
  readonly resume?: string;
  readonly jobs?: string;
}

interface AssessFlags {
  readonly map?: string;
  readonly profile?: string;
  readonly out?: string;
  readonly addMissing?: true;
  readonly json?: true;
}

interface AuditFlags {
  readonly map?: string;
  readonly profile?: string;
  readonly asOf?: string;
  readonly out?: string;
  readonly json?: true;
}

interface AccuracyFlags {
  readonly sheet?: string;
  readonly map?: string;
  readonly out?: string;
  readonly json?: true;
}

interface InspectFlags {
  readonly sheet?: string;
  readonly json?: true;
}

interface RollupFlags {
  readonly out?: string;
  readonly into?: string;
  readonly map?: string;
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
  const many = wordsFor(vendorTexts, language).command;
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
    .option('--rollup <file>', many.helpRollup)
    .option('--rollup-json', many.helpRollupJson)
    .option('--resume <file>', many.helpResume)
    .option('--jobs <number>', many.helpJobs)
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

  const assess = baseCommand('assess', settings)
    .description(strings.assess.help)
    .argument('<book>', strings.assess.book)
    .option('--map <file>', strings.help.map)
    .option('--profile <profile>', strings.help.profile)
    .option('--lang <language>', strings.help.lang)
    .option('--out <file|folder>', strings.assess.out)
    .option('--add-missing', strings.assess.addMissing)
    .option('--json', strings.evaluation.json)
    .action(async (book: string, flags: AssessFlags) => {
      if (flags.addMissing === true && flags.out === undefined)
        throw new WrongCall(strings.assess.addMissingNeedsOut);
      status = await commands.assess({
        book,
        map: flags.map ?? null,
        profile: flags.profile ?? null,
        language,
        out: flags.out ?? null,
        addMissing: flags.addMissing === true,
        json: flags.json === true,
      });
    });

  const audits = (['gaps', 'audit', 'snapshot', 'ready'] as const).map((name) => {
    const words = auditWords(language)[name];
    return baseCommand(name, settings)
      .description(words.help)
      .argument('<book>', words.book)
      .option('--map <file>', strings.help.map)
      .option('--profile <profile>', strings.help.profile)
      .option('--as-of <period>', strings.help.asOf)
      .option('--lang <language>', strings.help.lang)
      .option('--out <file|folder>', words.out)
      .option('--json', strings.evaluation.json)
      .action(async (book: string, flags: AuditFlags) => {
        status = await commands[name]({
          book,
          map: flags.map ?? null,
          profile: flags.profile ?? null,
          asOf: flags.asOf ?? null,
          language,
          out: flags.out ?? null,
          json: flags.json === true,
        });
      });
  });

  const told = wordsFor(accuracyTexts, language).command;
  const accuracy = baseCommand('accuracy', settings)
    .description(told.help)
    .argument('<book...>', told.books)
    .option('--sheet <name>', strings.help.sheet)
    .option('--map <file>', strings.help.map)
    .option('--lang <language>', strings.help.lang)
    .option('--out <file|folder>', told.out)
    .option('--json', strings.evaluation.json)
    .action(async (books: string[], flags: AccuracyFlags) => {
      status = await commands.accuracy({
        books,
        sheet: flags.sheet ?? null,
        map: flags.map ?? null,
        language,
        out: flags.out ?? null,
        json: flags.json === true,
      });
    });

  const comparing = wordsFor(snapshotTexts, language).command.compare;
  const compare = baseCommand('compare', settings)
    .description(comparing.help)
    .argument('<before>', comparing.before)
    .argument('[now]', comparing.now)
    .option('--map <file>', strings.help.map)
    .option('--profile <profile>', strings.help.profile)
    .option('--as-of <period>', strings.help.asOf)
    .option('--lang <language>', strings.help.lang)
    .option('--json', strings.evaluation.json)
    .action(async (before: string, now: string | undefined, flags: AuditFlags) => {
      status = await commands.compare({
        before,
        now: now ?? null,
        map: flags.map ?? null,
        profile: flags.profile ?? null,
        asOf: flags.asOf ?? null,
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

  const rollup = baseCommand('rollup', settings)
    .description(many.help)
    .argument('[file...]', many.helpFiles)
    .option('--out <file>', many.helpOut)
    .option('--into <book>', many.helpInto)
    .option('--map <file>', many.helpMap)
    .option('--lang <language>', strings.help.lang)
    .action(async (files: string[], flags: RollupFlags) => {
      if (flags.into !== undefined && flags.out === undefined) throw new WrongCall(many.intoNeedsOut);
      const { out = null, into = null, map = null } = flags;
      status = await commands.rollup({ files, out, into, map, language });
    });

  const words = wordsFor(forgetTexts, language).command;
  const forget = baseCommand('forget', settings)
    .description(words.help)
    .argument('<book>', words.book)
    .option('--lang <language>', strings.help.lang)
    .option('--out <file>', words.out)
    .action(async (book: string, flags: { readonly out?: string }) => {
      status = await commands.forget({ book, language, out: flags.out ?? null });
    });

  program.addCommand(score).addCommand(inspect).addCommand(assess);
  for (const audit of audits) program.addCommand(audit);
  program.addCommand(accuracy).addCommand(compare).addCommand(evaluate).addCommand(rollup).addCommand(forget);
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (problem) {
    if (!(problem instanceof CommanderError)) throw problem;
    if (problem.exitCode === 0) return null;
    throw new WrongCall(sentence(problem, strings), { cause: problem });
  }
  return status;
}

/** What the commands about a book's audit say of themselves. */
function auditWords(language: Language) {
  return {
    gaps: wordsFor(gapSheetTexts, language).command,
    audit: wordsFor(auditTexts, language).command,
    snapshot: wordsFor(snapshotTexts, language).command.snapshot,
    ready: wordsFor(readinessTexts, language).command,
  } as const;
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
  const many = manyFlags(flags, format ?? null, language);
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
    // An earlier run's lines go on as lines.
    format: format ?? (many.resume !== null && many.rollup === null && !many.rollupJson ? 'ndjson' : 'print'),
    requireGold: flags.require === 'gold',
    ...many,
  };
}

/** What concerns many books at once. */
function manyFlags(
  flags: ScoreFlags,
  format: string | null,
  language: Language,
): Pick<ScoreCall, 'rollup' | 'rollupJson' | 'resume' | 'jobs'> {
  const words = wordsFor(vendorTexts, language).command;
  const given = [
    ...(flags.rollup === undefined ? [] : ['--rollup']),
    ...(flags.rollupJson === true ? ['--rollup-json'] : []),
    ...(flags.resume === undefined ? [] : ['--resume']),
  ];
  const [option] = given;
  if (option !== undefined && flags.out !== undefined) throw new WrongCall(words.withOut({ option }));
  const other = format === null || (format === 'ndjson' && flags.rollupJson !== true) ? null : format;
  if (option !== undefined && other !== null) {
    const named = flags.rollupJson === true ? '--rollup-json' : option;
    throw new WrongCall(words.formatWith({ option: named, format: `--${other}` }));
  }
  const jobs = flags.jobs === undefined ? null : Number(flags.jobs);
  if (jobs !== null && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= 64)) {
    throw new WrongCall(words.jobsWhat({ asked: flags.jobs ?? '' }));
  }
  return {
    rollup: flags.rollup ?? null,
    rollupJson: flags.rollupJson === true,
    resume: flags.resume ?? null,
    jobs,
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
