/** The words of the command line: help, what went wrong with a call, and the printed scorecard. */
import { counted } from '../counted';

type Details = Readonly<Record<string, string | number>>;

export const cli = {
  help: {
    program:
      'Scores contact-centre metrics in the worksheets managers already keep. Independent of COPC Inc.; COPC® is ' +
      'its trademark.',
    score: 'score the metrics of workbooks (.xlsx, .xlsm, .csv)',
    inspect: 'print what was found in a workbook and why, without scoring',
    books: 'workbooks to score; - reads their names from standard input, one a line',
    book: 'the workbook to look into',
    sheet: 'only this sheet',
    map: 'how to read the sheets: readings as "copc inspect --json" prints them, corrected by hand',
    profile: 'rules: gold (65/75, the default), base (50/75, unconfirmed), another pair, or a JSON file',
    asOf: 'score as if this were the latest period: 2024-03, 2024-Q1, 2024-W12 or 2024-03-15',
    lang: 'language of texts: en, es, nl, zh or nb (default: from the surroundings)',
    out: 'write a copy with the summary sheets to this file, or into this folder',
    formulas: 'with --out: live COPC formulas instead of values where they give the same',
    columns: 'with --out: also write result columns beside each table, where cells are empty',
    json: 'print JSON: an object for one book, an array for several',
    ndjson: 'print JSON, one book a line',
    require: 'gold: end with 3 when a book is not Gold',
    version: 'print the version',
    help: 'print this help',
    helpCommand: 'print the help of a command',
    exit: [
      'Ends with 0: done · 1: some books could not be read (each failure is one line on standard error) ·',
      '2: wrong call · 3: with --require gold, a book is not Gold.',
    ].join('\n'),
    titles: {
      'Usage:': 'Usage:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
      'Arguments:': 'Arguments:',
    } satisfies Record<string, string>,
  },
  call: {
    unknownOption: (option: string) => `there is no option ${option}.`,
    valueMissing: (option: string) => `${option} needs a value.`,
    argumentMissing: (name: string) =>
      name === 'formula' ? 'write a formula.' : `name at least one book (${name}).`,
    tooManyArguments: () => 'there are too many arguments.',
    unknownCommand: (command: string) => `there is no command ${command}; there are score, inspect and eval.`,
    commandMissing: 'say what to do: score, inspect or eval.',
    other: (message: string) => message,
    tryHelp: 'See copc --help.',
    language: (asked: string, available: string) => `--lang ${asked}: the texts are there in ${available}.`,
    period: (asked: string) =>
      `--as-of ${asked} is no period. Write 2024-03, 2024-Q1, 2024-W12, 2024-03-15 or 2024.`,
    profile: (asked: string) =>
      `--profile ${asked} is neither gold, base, a pair such as 50/75, nor a file that exists.`,
    profileFile: (file: string, problem: string) => `--profile ${file}: ${problem}`,
    mapFile: (file: string, problem: string) => `--map ${file}: ${problem}`,
    unreadable: 'the file could not be read. Check its name and your permission.',
    notJson: (problem: string) => `the file is not valid JSON (${problem}).`,
    requireWhat: (asked: string) => `--require ${asked}: only gold can be required.`,
    jsonTwice: '--json and --ndjson exclude each other; give one.',
    formulasNeedOut: '--formulas writes into a copy of the book: say where with --out.',
    columnsNeedOut: '--columns writes into a copy of the book: say where with --out.',
    outExtension: (file: string, extension: string) =>
      `--out ${file}: a copy of this book must end in ${extension}, or Excel would refuse to open it.`,
    outIsBook: (file: string) =>
      `--out ${file} is the book itself. It is never overwritten: name another file or a folder.`,
  },
  /** What an override in a map must hold. */
  override: (path: string, expected: string) => `${path} must be ${expected}.`,
  overrideExpected: {
    text: 'a text that is not empty',
    date: 'a date such as 2024-03-15',
    status: 'one of met, improving, not-met, no-data and no-target',
    list: 'a list',
    object: 'an object',
  },
  profileProblems: {
    'unknown-profile': (d: Details) => `the profile is "${d['found']}". Allowed: ${d['allowed']}.`,
    'unknown-field': (d: Details) => `${d['field']} is no setting. There are: ${d['allowed']}.`,
    'not-an-object': (d: Details) => `${d['field']} must be an object; it is ${d['found']}.`,
    'not-text': (d: Details) => `${d['field']} must be a text; it is ${d['found']}.`,
    'not-a-number': (d: Details) => `${d['field']} must be a number; it is ${d['found']}.`,
    'not-whole': (d: Details) => `${d['field']} must be a whole number; it is ${d['found']}.`,
    'not-true-or-false': (d: Details) => `${d['field']} must be true or false; it is ${d['found']}.`,
    'out-of-range': (d: Details) =>
      `${d['field']} is ${d['found']}; it must be from ${d['least']} to ${d['most']}.`,
    'too-many-decimals': (d: Details) => `${d['field']} is ${d['found']}, which has too many decimals.`,
    'unknown-value': (d: Details) => `${d['field']} is "${d['found']}". Allowed: ${d['allowed']}.`,
  } satisfies Record<string, (d: Details) => string>,
  wholeProfile: 'the profile',
  failure: (book: string, sentence: string) => `${book}: ${sentence}`,
  unexpected: (what: string) =>
    `an error of this program stopped it (${what}). The book is as it was. Please report it; ` +
    'with COPC_DEBUG=1 the details are printed.',
  outputFailed: (why: string) => `standard output could not be written (${why}).`,
  writtenTwice: (file: string, other: string) =>
    `${file} was already written in this call, for ${other}. Score books of the same name into different folders.`,
  overAnotherBook: (file: string) =>
    `the copy would replace ${file}, another book of this call. Choose another folder with --out.`,
  scorecard: {
    share: (d: { share: string; count: string; of: string; needed: string }) =>
      `${d.share}  ${d.count} of ${d.of}, ${d.needed} needed`,
    categoryShare: (d: { met: string; of: string }) => `${d.met} of ${d.of} met`,
    findings: (d: { errors: number; warnings: number; notes: number }) =>
      `Findings: ${d.errors} ${d.errors === 1 ? 'error' : 'errors'}, ${d.warnings} ` +
      `${d.warnings === 1 ? 'warning' : 'warnings'}, ${d.notes} ${d.notes === 1 ? 'note' : 'notes'}`,
    more: (d: { count: string }) => `… and ${d.count} more; --json lists all`,
    inferred: '* concluded, not written in the sheet',
    setByHand: (d: { metric: string; by: string; on: string; reason: string }) =>
      `† ${d.metric}: set by hand by ${d.by} on ${d.on}: ${d.reason}`,
    live: (d: { count: string }) =>
      `Live formulas for ${counted(d.count, 'metric', 'metrics')}; everything else holds values.`,
    written: (d: { file: string; cells: string }) =>
      `Written: ${d.file} (${counted(d.cells, 'cell', 'cells')})`,
    renamed: (d: { wanted: string; used: string }) =>
      `Sheet "${d.wanted}" is named "${d.used}" to fit Excel's limits.`,
    clamped: (d: { cell: string; length: string }) =>
      `The text in ${d.cell} had ${d.length} characters and was cut to what a cell holds.`,
  },
  evaluation: {
    help: 'print what a COPC formula with constants gives',
    formula: 'such as \'=COPC.TRENDOK({0.7,0.72,0.71,0.75,0.78,0.8})\'; rows end with ";"',
    json: 'print a JSON object',
    unreadable: (d: { at: number; found: string }) =>
      `the formula can't be read from character ${d.at} on: ${d.found}. Write values, as in {0.7,0.72;31,29}; ` +
      'addresses of cells mean nothing here.',
    endsEarly: 'the formula ends too early. Close its brackets and quotes.',
    unknownFunction: (name: string) => `COPC has no function ${name}.`,
    nearFunction: (d: { name: string; near: string }) =>
      `COPC has no function ${d.name}. Did you mean ${d.near}?`,
    tooManyArguments: (d: { name: string; most: number; have: number }) =>
      `${d.name} takes at most ${counted(d.most, 'argument', 'arguments')}; the formula has ${d.have}.`,
  },
  inspect: {
    sheet: (d: { name: string }) => `Sheet "${d.name}"`,
    hidden: 'hidden',
    notAWorksheet: 'not a worksheet',
    ours: 'a sheet of this program, passed over',
    nothing: 'No metrics found. Looked for:',
    ambiguous:
      'More than one reading is equally likely: keep the right one of --json and give it with --map.',
    certainty: (d: { share: string }) => `certainty ${d.share}`,
    enough: 'enough to score',
    notEnough: 'too little to score unasked: correct the reading of --json and give it with --map',
    header: 'Header',
    lines: 'Meaning',
    skipped: 'Left out',
    periods: (d: { first: string; last: string; count: string }) =>
      `Periods: ${d.first} to ${d.last} (${d.count})`,
    noPeriods: 'No periods',
    metrics: 'Metrics',
    inferred: (d: { what: string }) => `concluded, not written: ${d.what}`,
    why: 'Why',
  },
};

export type Cli = typeof cli;
