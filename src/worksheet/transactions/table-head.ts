/**
 * Finds where a table of monitored transactions begins, and what its columns are: by the words of its header and by what
 * its first rows answer (scoring §9).
 */
import type { MonitoredFamily } from '../../scoring/monitored';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { readLabel } from '../words/label-words';
import type { TransactionColumn } from '../vocabulary/transactions/types';
import { ANSWER, ANSWERS, answerOf, answeredShare, type AnswerCounts } from './answers';
import { familiesOfCells, markedFamilies } from './family-marks';
import type { TransactionLabels } from './transaction-words';
import type { TransactionLayout, TransactionRole } from './transaction-reading';

export interface HeadColumn {
  readonly column: number;
  readonly header: string;
  readonly role: TransactionRole | null;
}

export interface AnswerColumn {
  readonly column: number;
  /** As the header writes it, a mark of the error type left out. */
  readonly name: string;
  readonly header: string;
  readonly family: MonitoredFamily | null;
  readonly whole: boolean;
}

export interface TableHead {
  readonly headerRow: number;
  /** The first row of transactions. */
  readonly firstRow: number;
  readonly left: number;
  readonly right: number;
  /** The first line above that belongs to it: error types over the attributes. */
  readonly top: number;
  readonly layout: Exclude<TransactionLayout, 'counts'>;
  readonly columns: readonly HeadColumn[];
  readonly answers: readonly AnswerColumn[];
  /** Of a list of answers: what the attribute and its error type stand in. */
  readonly attributeColumn: number | null;
  readonly familyColumn: number | null;
  readonly confidence: number;
}

const SAMPLE = 200;
const FEWEST_ANSWERED = 0.8;

/** The first table of monitored transactions at or below a row; null where there is none. */
export function findHead(
  sheet: TypedSheet,
  words: TransactionLabels,
  said: Readonly<Record<number, TransactionRole>>,
  from: number,
): TableHead | null {
  for (let row = Math.max(from, sheet.area.top); row < sheet.area.bottom; row += 1) {
    const labels = labelsOf(sheet, row);
    if (labels.filter(({ header }) => header !== '').length < 2) continue;
    const isLikely = labels.some(
      ({ header }) => header !== '' && (words.rolesOf(header).size > 0 || words.familyOf(header) !== null),
    );
    if (!isLikely) continue;
    const head = headAt(sheet, words, said, row, labels);
    if (head !== null) return head;
  }
  return null;
}

interface Label {
  readonly column: number;
  readonly header: string;
}

/** The header's texts; of a cell merged with those above the text it shows. */
function labelsOf(sheet: TypedSheet, row: number): Label[] {
  const found: Label[] = [];
  for (let column = sheet.area.left; column <= sheet.area.right; column += 1) {
    const anchor = sheet.anchorOf(row, column);
    const isWide = sheet.mergeAt(row, column) !== null && anchor.column !== column;
    const kind = sheet.kindAt(anchor.row, anchor.column);
    const isText = kind !== KIND.blank && kind !== KIND.figure && kind !== KIND.date && kind !== KIND.error;
    found.push({ column, header: isText && !isWide ? sheet.textAt(anchor.row, anchor.column).trim() : '' });
  }
  return found;
}

function headAt(
  sheet: TypedSheet,
  words: TransactionLabels,
  said: Readonly<Record<number, TransactionRole>>,
  row: number,
  labels: readonly Label[],
): TableHead | null {
  const run = runOf(labels, words);
  if (run === null) return null;
  const under = familiesUnder(sheet, words, row, run);
  const firstRow = under === null ? row + 1 : row + 2;
  const rows: number[] = [];
  for (let at = firstRow; at <= sheet.area.bottom && rows.length < SAMPLE; at += 1)
    if (sheet.endOf(at) >= sheet.area.left && !isSum(sheet, words, at, run)) rows.push(at);
  if (rows.length === 0) return null;
  // A table under another header is none of this one's.
  const facts = run.map(({ column, header }) => ({ column, header, counts: countsOf(sheet, column, rows) }));
  const roles = new Map<number, TransactionRole | null>();
  for (const { column, header, counts } of facts)
    roles.set(column, said[column] ?? roleOf(words.rolesOf(header), counts, header, words));
  const isNumbered = nameIds(sheet, facts, roles, said, rows);
  const list = listOfAnswers(sheet, words, facts, roles, said, rows);
  const area = { left: run[0]?.column ?? 0, right: run.at(-1)?.column ?? 0 };
  const base = { headerRow: row, firstRow, ...area };
  const columns = (): HeadColumn[] =>
    facts.map(({ column, header }) => ({ column, header, role: roles.get(column) ?? null }));
  if (list !== null) {
    for (const [column, role] of list.roles) roles.set(column, role);
    return {
      ...base,
      top: row,
      layout: 'answers',
      columns: columns(),
      answers: [{ column: list.answer, name: '', header: list.header, family: null, whole: false }],
      attributeColumn: list.attribute,
      familyColumn: list.family,
      confidence: 0.9,
    };
  }
  const answered = facts.filter(({ column, header, counts }) => {
    const role = roles.get(column) ?? null;
    if (role === 'attribute' || role === 'family') return true;
    return role === null && isAnswered(counts, header, words);
  });
  if (answered.length === 0 || isOfMetrics(sheet, row, facts, answered)) return null;
  const marked = markedFamilies(
    answered.map(({ header }) => header),
    words,
  );
  const above = under === null ? familiesAbove(sheet, words, row, area) : null;
  const answers = answered.map(({ column, header }, index): AnswerColumn => {
    const own = words.familyOf(header);
    const over = under?.get(column) ?? above?.families.get(column) ?? null;
    const mark = marked[index] ?? null;
    if (mark !== null) return { column, header, name: mark.name, family: mark.family, whole: false };
    const isWhole = own?.whole === true && (over === null || over === own.family);
    return { column, header, name: header, family: own?.family ?? over, whole: isWhole && own !== null };
  });
  const confidence = confidenceOf(words, roles, answers, facts, isNumbered);
  if (confidence === 0) return null;
  for (const { column, whole } of answers) roles.set(column, whole ? 'family' : 'attribute');
  return {
    ...base,
    top: above === null || above.families.size === 0 ? row : above.row,
    layout: answers.every(({ whole }) => whole) ? 'families' : 'attributes',
    columns: columns(),
    answers,
    attributeColumn: null,
    familyColumn: null,
    confidence,
  };
}

/** The labels that stand side by side around the ones that are known; one empty column between is bridged. */
function runOf(labels: readonly Label[], words: TransactionLabels): readonly Label[] | null {
  const isKnown = ({ header }: Label): boolean =>
    header !== '' && (words.rolesOf(header).size > 0 || words.familyOf(header) !== null);
  const at = labels.findIndex(isKnown);
  if (at < 0) return null;
  let first = at;
  while (first > 0 && labels[first - 1]?.header !== '') first -= 1;
  let last = at;
  for (let next = at + 1; next < labels.length; next += 1) {
    if (labels[next]?.header === '') {
      if (labels[next + 1] === undefined || labels[next + 1]?.header === '') break;
      continue;
    }
    last = next;
  }
  return labels.slice(first, last + 1).filter(({ header }) => header !== '');
}

/** A line of sums, told by a word for them. */
function isSum(sheet: TypedSheet, words: TransactionLabels, row: number, run: readonly Label[]): boolean {
  const first = run.find(({ column }) => sheet.kindAt(row, column) !== KIND.blank);
  return first !== undefined && words.isTotal(sheet.textAt(row, first.column));
}

function countsOf(sheet: TypedSheet, column: number, rows: readonly number[]): AnswerCounts {
  const counts: AnswerCounts = new Uint32Array(ANSWERS);
  for (const row of rows) {
    const answer = answerOf(sheet.valueAt(row, column));
    counts[answer] = (counts[answer] ?? 0) + 1;
  }
  return counts;
}

/** A column of answers: nearly all that is filled; counts of errors only under a header that speaks of errors. */
function isAnswered(counts: AnswerCounts, header: string, words: TransactionLabels): boolean {
  const { filled, share } = answeredShare(counts);
  const said = (counts[ANSWER.pass] ?? 0) + (counts[ANSWER.fail] ?? 0) + (counts[ANSWER.notApplicable] ?? 0);
  if (filled === 0 || (share < FEWEST_ANSWERED && said < filled / 2)) return false;
  const isCount = (counts[ANSWER.count] ?? 0) > 0;
  // "Critical errors %" holds shares, whole as they may be.
  return !isCount || (words.polarityOf(header) === 'fail' && !/[%％‰]/.test(header));
}

/** Of what a header may mean, what fits its column. */
function roleOf(
  roles: ReadonlySet<TransactionColumn>,
  counts: AnswerCounts,
  header: string,
  words: TransactionLabels,
): TransactionRole | null {
  const order = [
    'id',
    'evaluated',
    'evaluator',
    'agent',
    'date',
    'channel',
    'site',
    'team',
    'feedback',
    'reason',
    'comment',
    'score',
  ] as const;
  const found = order.find((role) => roles.has(role)) ?? null;
  if (found === null) return null;
  const { filled, share } = answeredShare(counts);
  const isAnswer = filled > 0 && share >= FEWEST_ANSWERED;
  // "Customer" heads names, and answers where it is an error type.
  if (
    isAnswer &&
    found !== 'feedback' &&
    found !== 'score' &&
    found !== 'id' &&
    words.familyOf(header) !== null
  )
    return null;
  return found;
}

const FEWEST_IDS = 8;

/**
 * Where no header says what a transaction is called: the first column, left of all answers, that numbers its rows.
 * @returns true when there is one
 */
function nameIds(
  sheet: TypedSheet,
  facts: readonly ColumnFacts[],
  roles: Map<number, TransactionRole | null>,
  said: Readonly<Record<number, TransactionRole>>,
  rows: readonly number[],
): boolean {
  if ([...roles.values()].includes('id')) return false;
  for (const { column, header, counts } of facts) {
    if (said[column] !== undefined) continue;
    const role = roles.get(column) ?? null;
    // "Monitor #" is no monitor's name.
    if ((role === null || role === 'evaluator') && numbersRows(sheet, column, rows)) {
      roles.set(column, 'id');
      return true;
    }
    const { filled, share } = answeredShare(counts);
    if (role === null && header !== '' && filled > 0 && share >= FEWEST_ANSWERED) return false;
  }
  return false;
}

/** Every row another whole number, counted through or of four digits and more, or another code with a digit in it. */
function numbersRows(sheet: TypedSheet, column: number, rows: readonly number[]): boolean {
  const values = rows.map((row) => sheet.valueAt(row, column));
  if (values.length < FEWEST_IDS || new Set(values).size < values.length) return false;
  if (values.every((value) => typeof value === 'string')) {
    return values.every((value) => /^[\p{L}\p{N}#_/.-]*\d[\p{L}\p{N}#_/.-]*$/u.test(value.trim()));
  }
  const isWhole = values.every((value) => typeof value === 'number' && Number.isInteger(value) && value >= 0);
  const numbers = values.filter((value) => typeof value === 'number');
  const isCounted = numbers.every((value, at) => at === 0 || value === (numbers[at - 1] ?? 0) + 1);
  return isWhole && (isCounted || numbers.every((value) => value >= FOUR_DIGITS));
}

const FOUR_DIGITS = 1000;

interface ListOfAnswers {
  readonly attribute: number;
  readonly family: number | null;
  readonly answer: number;
  readonly header: string;
  readonly roles: ReadonlyMap<number, TransactionRole>;
}

interface ColumnFacts {
  readonly column: number;
  readonly header: string;
  readonly counts: AnswerCounts;
}

/** A row an answer: attributes by name in one column, answers in another. */
function listOfAnswers(
  sheet: TypedSheet,
  words: TransactionLabels,
  facts: readonly ColumnFacts[],
  roles: ReadonlyMap<number, TransactionRole | null>,
  said: Readonly<Record<number, TransactionRole>>,
  rows: readonly number[],
): ListOfAnswers | null {
  const answers = facts.filter(({ column, header, counts }) => {
    if (said[column] !== undefined) return said[column] === 'answer';
    const { filled, share } = answeredShare(counts);
    if (filled === 0 || share < FEWEST_ANSWERED) return false;
    const role = roles.get(column);
    if (role === 'feedback' || role === 'id' || role === 'date') return false;
    const isNamed = words.rolesOf(header).has('answer') || words.polarityOf(header) !== null;
    return isNamed && ((counts[ANSWER.count] ?? 0) === 0 || words.polarityOf(header) === 'fail');
  });
  const isWordy = ({ counts }: ColumnFacts): number =>
    (counts[ANSWER.pass] ?? 0) + (counts[ANSWER.fail] ?? 0) + (counts[ANSWER.notApplicable] ?? 0);
  const [answer] = [...answers].sort((a, b) => isWordy(b) - isWordy(a));
  if (answer === undefined) return null;
  const families = facts.find(({ column, header }) => {
    if (column === answer.column) return false;
    if (said[column] !== undefined) return said[column] === 'family';
    const texts = textsOf(sheet, column, rows);
    const told = familiesOfCells(texts, words).filter((family) => family !== null).length;
    if (texts.length === 0 || texts.length > 12) return false;
    return told >= texts.length * 0.6 || (words.rolesOf(header).has('family') && told > 0);
  });
  const named = facts.filter(({ column, header }) => {
    if (column === answer.column || column === families?.column) return false;
    if (said[column] !== undefined) return said[column] === 'attribute';
    return words.rolesOf(header).has('attribute') && textsOf(sheet, column, rows).length > 0;
  });
  const unnamed = facts.find(
    ({ column, counts }) =>
      families !== undefined &&
      roles.get(column) === null &&
      column !== answer.column &&
      column !== families.column &&
      answeredShare(counts).share < 0.2 &&
      textsOf(sheet, column, rows).length > 1,
  );
  const attribute = named[0] ?? unnamed;
  if (attribute === undefined) return null;
  const texts = textsOf(sheet, attribute.column, rows).length;
  // Attributes come again with every transaction; what stands once each are names of metrics.
  const isAgain = texts <= Math.max(1, rows.length * 0.75);
  const hasId = [...roles.values()].includes('id');
  if (!isAgain || (!hasId && families === undefined)) return null;
  const own = new Map<number, TransactionRole>();
  for (const { column } of answers) own.set(column, 'ignore');
  own.set(answer.column, 'answer');
  own.set(attribute.column, 'attribute');
  if (families !== undefined) own.set(families.column, 'family');
  if (!hasId) {
    const taken = new Set([answer.column, attribute.column, families?.column]);
    const free = facts.filter(({ column }) => {
      const role = roles.get(column) ?? null;
      return said[column] === undefined && !taken.has(column) && (role === null || role === 'evaluator');
    });
    const id = free.find(({ column }) => tellsApart(sheet, column, attribute.column, rows));
    if (id !== undefined) own.set(id.column, 'id');
  }
  return {
    attribute: attribute.column,
    family: families?.column ?? null,
    answer: answer.column,
    header: answer.header,
    roles: own,
  };
}

/** Names of transactions: each comes with several attributes, and with none of them twice. */
function tellsApart(sheet: TypedSheet, column: number, attribute: number, rows: readonly number[]): boolean {
  const pairs = new Set<string>();
  const names = new Set<string>();
  let name = '';
  for (const row of rows) {
    if (sheet.kindAt(row, column) !== KIND.blank) name = sheet.textAt(row, column).trim();
    if (name === '') return false;
    names.add(name);
    pairs.add(`${name}\n${sheet.textAt(row, attribute).trim()}`);
  }
  return pairs.size === rows.length && names.size > 1 && names.size < rows.length;
}

/** The different texts of a column's first rows. */
function textsOf(sheet: TypedSheet, column: number, rows: readonly number[]): string[] {
  const texts = new Set<string>();
  for (const row of rows)
    if (sheet.kindAt(row, column) !== KIND.blank) texts.add(sheet.textAt(row, column).trim());
  return [...texts];
}

/** Error types in the row right under the header. */
function familiesUnder(
  sheet: TypedSheet,
  words: TransactionLabels,
  row: number,
  run: readonly Label[],
): ReadonlyMap<number, MonitoredFamily> | null {
  const cells = run.map(({ column }) => sheet.textAt(row + 1, column).trim());
  const told = familiesOfCells(cells, words);
  const filled = cells.filter((cell) => cell !== '').length;
  const known = told.filter((family) => family !== null).length;
  if (known === 0 || known < filled * 0.6 || (known === 1 && filled > 1)) return null;
  const isAnswerLine = cells.every((cell) => cell === '' || answerOf(cell) !== ANSWER.unknown);
  if (isAnswerLine && cells.some((cell) => cell !== '')) return null;
  return new Map(
    run.flatMap(({ column }, index) => {
      const family = told[index] ?? null;
      return family === null ? [] : [[column, family] as const];
    }),
  );
}

/** Error types in a row above the header, each over the columns up to the next one's. */
function familiesAbove(
  sheet: TypedSheet,
  words: TransactionLabels,
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
): { readonly row: number; readonly families: ReadonlyMap<number, MonitoredFamily> } | null {
  for (let above = row - 1; above >= Math.max(sheet.area.top, row - 3); above -= 1) {
    const cells: { column: number; text: string; end: number }[] = [];
    for (let column = left; column <= right; column += 1) {
      const anchor = sheet.anchorOf(above, column);
      if (anchor.column !== column) continue;
      const text = sheet.textAt(anchor.row, column).trim();
      if (text === '') continue;
      cells.push({ column, text, end: sheet.mergeAt(above, column)?.right ?? -1 });
    }
    if (cells.length === 0) continue;
    const told = familiesOfCells(
      cells.map(({ text }) => text),
      words,
    );
    if (!told.some((family) => family !== null)) continue;
    // One title over the whole table that speaks of critical errors names no columns.
    if (cells.length === 1 && cells[0]?.column === left) continue;
    const families = new Map<number, MonitoredFamily>();
    cells.forEach(({ column, end }, index) => {
      const family = told[index] ?? null;
      const next = cells[index + 1]?.column ?? right + 1;
      const last = end >= 0 ? end : next - 1;
      for (let at = column; at <= last && family !== null; at += 1) families.set(at, family);
    });
    return { row: above, families };
  }
  return null;
}

/** Figures under a target, or answers under months: metrics, whatever else stands beside them. */
function isOfMetrics(
  sheet: TypedSheet,
  row: number,
  facts: readonly ColumnFacts[],
  answered: readonly ColumnFacts[],
): boolean {
  const isPeriod = ({ column }: ColumnFacts): boolean => {
    const { row: at, column: left } = sheet.anchorOf(row, column);
    const kind = sheet.kindAt(at, left);
    return kind === KIND.period || kind === KIND.date || kind === KIND.year;
  };
  if (answered.some(isPeriod)) return true;
  const labels = facts.map(({ header }) => readLabel(header, sheet.languages));
  return facts.some(({ counts }, index) => {
    const { measure, whole, leftover } = labels[index] ?? NO_LABEL;
    if (measure === null || !measure.startsWith('target')) return false;
    const { filled, share } = answeredShare(counts);
    if (filled === 0 || share >= 0.5) return false;
    // "Service level (Norm)" beside "Service level (Result)".
    return whole || labels.some((one, other) => other !== index && one.leftover === leftover);
  });
}

const NO_LABEL = { measure: null, whole: false, leftover: '' } as const;

/** Enough that speaks of single transactions, or 0: metrics by month have answers and dates, too. */
function confidenceOf(
  words: TransactionLabels,
  roles: ReadonlyMap<number, TransactionRole | null>,
  answers: readonly AnswerColumn[],
  facts: readonly ColumnFacts[],
  isNumbered: boolean,
): number {
  const held = new Set(roles.values());
  // Numbered rows are transactions only where something else says so: any list may be numbered.
  const hasId = held.has('id') && !isNumbered;
  const hasAgent = held.has('agent') || held.has('evaluator');
  const hasPlace = hasAgent || held.has('channel') || held.has('team');
  const families = answers.filter(({ family }) => family !== null).length;
  const counts = (column: number): AnswerCounts | undefined =>
    facts.find((one) => one.column === column)?.counts;
  const wordy = answers.filter(({ column }) => {
    const own = counts(column);
    if (own === undefined) return false;
    // 0 and 1 are figures of metrics as well.
    return [ANSWER.pass, ANSWER.fail, ANSWER.notApplicable].some((answer) => (own[answer] ?? 0) > 0);
  }).length;
  const polar = answers.filter(({ header }) => words.polarityOf(header) !== null).length;
  if (isNumbered && families > 0) return 0.9;
  if (hasId && families > 0) return 0.95;
  if (hasId && (wordy >= 2 || polar > 0)) return 0.8;
  if (hasId && answers.length >= 2) return 0.7;
  if (hasPlace && families > 0 && wordy > 0) return 0.8;
  if (hasAgent && wordy >= 2) return 0.7;
  if (held.has('date') && families > 0 && wordy > 0) return 0.7;
  return 0;
}
