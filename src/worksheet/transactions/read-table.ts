/**
 * A table of monitored transactions as codes: which attribute of which transaction passed, failed, or did not apply; and
 * what has to be asked before an error type can be told (scoring §9).
 */
import { RESULT, type MonitoredAttribute, type MonitoredFamily } from '../../scoring/monitored';
import { columnName, formatArea, formatCell, type Area } from '../../workbook/address';
import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import type { TypedSheet } from '../cells/typed-sheet';
import type { PeriodContext } from '../periods/one-cell';
import {
  ANSWER,
  ANSWERS,
  answerReader,
  hangsOnHeader,
  outcomesOf,
  type MonitoredAnswer,
  type AnswerCounts,
  type AnswerOutcome,
} from './answers';
import { familiesOfCells, markedFamilies } from './family-marks';
import {
  constantDimension,
  dateReader,
  dimensionReader,
  noDimension,
  type ReadDate,
} from './read-dimensions';
import { transactionRows, type TableRows } from './table-rows';
import type { AnswerColumn, TableHead } from './table-head';
import type { HeaderPolarity, TransactionLabels } from './transaction-words';
import type { SheetLanguage } from '../vocabulary/types';
import type { Legend } from './legend';
import {
  type Breakdown,
  type CodedDimension,
  type ReadTransactions,
  type SaidOfTransactions,
  type TransactionAttribute,
  type TransactionFinding,
  type TransactionReading,
  type TransactionRole,
  type TransactionTable,
} from './transaction-reading';

export interface TableContext {
  readonly sheet: TypedSheet;
  /** The whole sheet; `sheet` may be its first rows. */
  readonly snapshot: SheetSnapshot;
  readonly across: boolean;
  readonly words: TransactionLabels;
  readonly language: SheetLanguage;
  readonly said: SaidOfTransactions | null;
  readonly legend: Legend;
  /** The channel the sheet's name tells. */
  readonly channel: string | null;
}

/** How many cells of a kind are named one by one. */
const MOST_NAMED = 20;

interface OpenAttribute extends AnswerColumn {
  readonly yes: 'pass' | 'fail' | 'answers' | null;
  readonly why: 'unknown' | 'mixed' | 'blank' | null;
  readonly outcomes: readonly AnswerOutcome[];
}

export function readTransactionTable(context: TableContext, head: TableHead): TransactionTable {
  const answer = answerReader();
  const table = transactionRows(context.snapshot, head, context.words, answer);
  const log = findingsOf(context);
  if (table.passedOver.length > 0) {
    const [first = 0] = table.passedOver;
    log.add('passed-over', 'info', place(context, first, head.left), {
      count: table.passedOver.length,
      first: first + 1,
    });
  }
  return head.layout === 'answers'
    ? readList(context, head, table, answer, log)
    : readRows(context, head, table, answer, log);
}

interface Log {
  readonly add: (
    code: TransactionFinding['code'],
    severity: TransactionFinding['severity'],
    cell: string | null,
    details?: TransactionFinding['details'],
  ) => void;
  readonly all: () => readonly TransactionFinding[];
}

export function findingsOf({ snapshot }: Pick<TableContext, 'snapshot'>): Log {
  const found: TransactionFinding[] = [];
  return {
    add: (code, severity, cell, details = {}) => {
      found.push({ code, severity, sheet: snapshot.name, cell, details });
    },
    all: () => found,
  };
}

/** The A1 name of a cell; across, rows and columns have changed places. */
export function place({ across }: Pick<TableContext, 'across'>, row: number, column: number): string {
  return formatCell(across ? { row: column, column: row } : { row, column });
}

function lineName({ across }: TableContext, column: number): string {
  return across ? String(column + 1) : columnName(column);
}

function areaOf({ across }: TableContext, head: TableHead, last: number): Area {
  const area = { top: head.top, bottom: Math.max(last, head.headerRow), left: head.left, right: head.right };
  return across ? { top: area.left, bottom: area.right, left: area.top, right: area.bottom } : area;
}

/** What yes is in a column, and what each answer comes to. */
function judged(
  { words, said, legend }: TableContext,
  { header, name }: { readonly header: string; readonly name: string },
  counts: AnswerCounts,
  beside: HeaderPolarity | null,
): Pick<OpenAttribute, 'yes' | 'why' | 'outcomes'> {
  const told = saidOf(said?.yesOf, header) ?? saidOf(said?.yesOf, name) ?? said?.yes ?? null;
  if (!hangsOnHeader(counts)) {
    const outcomes = outcomesOf(counts, told);
    return { yes: 'answers', why: null, outcomes };
  }
  const own = words.polarityOf(header) ?? beside;
  const isContradicted = legend.yes !== null && own !== null && own !== legend.yes;
  const mixed = told === null && (own === 'both' || isContradicted);
  const yes = told ?? (mixed ? null : own === 'both' ? null : (own ?? legend.yes));
  const outcomes = [...outcomesOf(counts, yes)];
  if (yes === null) return { yes, why: mixed ? 'mixed' : 'unknown', outcomes };
  const has = (one: MonitoredAnswer): number => counts[one] ?? 0;
  const marked = has(ANSWER.yes) + has(ANSWER.mark) + has(ANSWER.count) + has(ANSWER.letterTrue);
  const others = has(ANSWER.no) + has(ANSWER.pass) + has(ANSWER.fail) + has(ANSWER.letterFalse);
  // A blank error count, or a tick here and there: is it none, or not looked at?
  const isOnlyMarked = others === 0 && has(ANSWER.blank) > marked * 0.2;
  const isBlankCount = has(ANSWER.count) > 0 && yes === 'fail' && has(ANSWER.blank) > 0;
  if (!isOnlyMarked && !isBlankCount) return { yes, why: null, outcomes };
  if (said?.blank === null || said === null) return { yes, why: 'blank', outcomes };
  outcomes[ANSWER.blank] = said.blank === 'pass' ? (yes === 'fail' ? 'pass' : 'fail') : 'blank';
  return { yes, why: null, outcomes };
}

/** What a person said under a name, whatever its case and spaces. */
function saidOf<T>(said: Readonly<Record<string, T>> | undefined, name: string): T | null {
  if (said === undefined) return null;
  const key = keyOf(name);
  const found = Object.entries(said).find(([one]) => keyOf(one) === key);
  return found?.[1] ?? null;
}

function keyOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A row a transaction. */
function readRows(
  context: TableContext,
  head: TableHead,
  { rows, last }: TableRows,
  answer: (value: CellValue) => MonitoredAnswer,
  log: Log,
): TransactionTable {
  const { snapshot, said } = context;
  const [top, left] = [snapshot.used?.top ?? 0, snapshot.used?.left ?? 0];
  const count = rows.length;
  const codes = head.answers.map(() => new Uint8Array(count));
  const counted = head.answers.map((): AnswerCounts => new Uint32Array(ANSWERS));
  head.answers.forEach(({ column }, index) => {
    const at = column - left;
    const own = codes[index] ?? new Uint8Array(0);
    const sums = counted[index] ?? new Uint32Array(ANSWERS);
    for (let row = 0; row < count; row += 1) {
      const value = snapshot.values[(rows[row] ?? 0) - top]?.[at] ?? '';
      const code = value === '' ? ANSWER.blank : answer(value);
      own[row] = code;
      sums[code] = (sums[code] ?? 0) + 1;
    }
  });
  const judgedColumns = head.answers.map((column, index): OpenAttribute => {
    const family =
      saidOf(said?.families, column.header) ?? saidOf(said?.families, column.name) ?? column.family;
    const judgement = judged(context, column, counted[index] ?? new Uint32Array(ANSWERS), null);
    return { ...column, family, ...judgement };
  });
  const derived = derivedOf(judgedColumns);
  const open = new Set<MonitoredFamily>();
  const kept: number[] = [];
  judgedColumns.forEach((column, index) => {
    const cell = place(context, head.headerRow, column.column);
    const named = { attribute: column.header };
    if (derived.has(column)) {
      log.add('derived-column', 'info', cell, named);
      return;
    }
    if (column.why !== null) {
      const code =
        column.why === 'blank'
          ? 'blank-asked'
          : column.why === 'mixed'
            ? 'polarity-mixed'
            : 'polarity-unknown';
      log.add(code, 'warning', cell, named);
      if (column.family !== null) open.add(column.family);
    }
    if (column.family === null) log.add('family-unknown', 'warning', cell, named);
    else if (column.whole && column.family === 'non-critical') log.add('no-attributes', 'info', cell);
    else if (column.why === null) kept.push(index);
  });
  const attributes = kept.map((index): MonitoredAttribute => {
    const column = judgedColumns[index] ?? judgedColumns[0];
    return { name: column?.name ?? '', family: column?.family ?? 'customer', whole: column?.whole ?? false };
  });
  const hasNone = counted.some((one) => (one[ANSWER.notApplicable] ?? 0) > 0);
  const results = new Uint8Array(count * attributes.length);
  const blanks = { count: 0, first: -1, column: 0 };
  kept.forEach((index, attribute) => {
    const column = judgedColumns[index];
    const own = codes[index];
    if (column === undefined || own === undefined) return;
    const byCode = Uint8Array.from(column.outcomes.map(resultOf));
    for (let row = 0; row < count; row += 1)
      results[row * attributes.length + attribute] = byCode[own[row] ?? 0] ?? RESULT.none;
    const unknown = column.outcomes.map(
      (outcome, code) => outcome === 'unknown' && (counted[index]?.[code] ?? 0) > 0,
    );
    if (unknown.includes(true))
      tellUnknown(
        context,
        log,
        own,
        unknown,
        column,
        rows,
        (row) => snapshot.values[row - top]?.[column.column - left] ?? '',
      );
    if (column.outcomes[ANSWER.blank] === 'blank') {
      blanks.count += counted[index]?.[ANSWER.blank] ?? 0;
      if (blanks.first < 0 && (counted[index]?.[ANSWER.blank] ?? 0) > 0) {
        blanks.first = rows[own.indexOf(ANSWER.blank)] ?? 0;
        blanks.column = column.column;
      }
    }
  });
  tellBlanks(context, log, blanks, hasNone);
  const dimensions = dimensionsOf(context, head, rows, log);
  const reading = readingOf(
    context,
    head,
    last,
    judgedColumns.filter((one) => !derived.has(one)),
    hasNone,
  );
  tellOthers(context, head, log);
  return {
    reading,
    language: context.language,
    area: areaOf(context, head, last),
    transactions: { count, attributes, results, rows, ...dimensions },
    counted: [],
    open: [...open],
    targets: said?.targets ?? {},
    findings: log.all(),
  };
}

function resultOf(outcome: AnswerOutcome): number {
  return outcome === 'pass' ? RESULT.pass : outcome === 'fail' ? RESULT.fail : RESULT.none;
}

/** Columns of an error type as a whole beside the attributes it is made of. */
function derivedOf(columns: readonly OpenAttribute[]): ReadonlySet<OpenAttribute> {
  const split = new Set(columns.filter(({ whole }) => !whole).map(({ family }) => family));
  return new Set(columns.filter(({ whole, family }) => whole && split.has(family)));
}

function tellUnknown(
  context: TableContext,
  log: Log,
  codes: Uint8Array,
  unknown: readonly boolean[],
  { column, name }: { readonly column: number; readonly name: string },
  rows: Int32Array,
  valueOf: (row: number) => CellValue,
): void {
  let count = 0;
  for (let index = 0; index < codes.length; index += 1) {
    if (unknown[codes[index] ?? 0] !== true) continue;
    count += 1;
    if (count > MOST_NAMED) continue;
    const row = rows[index] ?? 0;
    const value = valueOf(row);
    const text = typeof value === 'object' ? value.error : String(value).slice(0, 80);
    log.add('answer-unknown', 'warning', place(context, row, column), { attribute: name, text });
  }
  if (count > MOST_NAMED) log.add('answers-more', 'warning', null, { count: count - MOST_NAMED });
}

function tellBlanks(
  context: TableContext,
  log: Log,
  { count, first, column }: { readonly count: number; readonly first: number; readonly column: number },
  hasNone: boolean,
): void {
  if (count === 0) return;
  const cell = place(context, first, column);
  if (hasNone) log.add('blank-unanswered', 'warning', cell, { count });
  else log.add('blank-not-applicable', 'info', cell, { count });
}

/** Columns that are no part of the accuracy, said once. */
function tellOthers(context: TableContext, head: TableHead, log: Log): void {
  const scores = head.columns.filter(({ role }) => role === 'score');
  const unused = head.columns.filter(({ role, column }) => {
    const isAnswer = head.answers.some((one) => one.column === column);
    return (role === null || role === 'ignore') && !isAnswer;
  });
  const told = [...scores, ...unused];
  if (told.length === 0) return;
  const names = told.slice(0, 8).map(({ header }) => header.slice(0, 40));
  log.add('left-out', 'info', place(context, head.headerRow, told[0]?.column ?? head.left), {
    attribute: names.join(', '),
    count: told.length,
  });
}

function readingOf(
  context: TableContext,
  head: TableHead,
  last: number,
  attributes: readonly (Pick<OpenAttribute, 'name' | 'family' | 'yes'> & {
    readonly column: number | null;
  })[],
  hasNone: boolean,
): TransactionReading {
  const lines: Record<string, TransactionRole> = {};
  for (const { column, role } of head.columns) if (role !== null) lines[lineName(context, column)] = role;
  return {
    sheet: context.snapshot.name,
    range: formatArea(areaOf(context, head, last)),
    layout: head.layout,
    across: context.across,
    lines,
    attributes: attributes.map(({ name, column, family, yes }): TransactionAttribute => ({
      name,
      line: column === null ? null : lineName(context, column),
      family,
      yes,
    })),
    blank: hasNone ? 'unanswered' : 'not-applicable',
    confidence: head.confidence,
  };
}

type Dimensions = Pick<ReadTransactions, 'keys' | 'evaluated' | 'dimensions' | 'feedback'>;

/** @param rows of the sheet, one for each transaction */
function dimensionsOf(context: TableContext, head: TableHead, rows: Int32Array, log: Log): Dimensions {
  const { snapshot, sheet } = context;
  const [top, left] = [snapshot.used?.top ?? 0, snapshot.used?.left ?? 0];
  const count = rows.length;
  const columnOf = (role: TransactionRole): number | null =>
    head.columns.find((one) => one.role === role)?.column ?? null;
  const valueOf = (row: number, column: number): CellValue =>
    snapshot.values[row - top]?.[column - left] ?? '';
  const coded = (role: TransactionRole): CodedDimension => {
    const column = columnOf(role);
    if (column === null) return noDimension(count);
    const { take, values } = dimensionReader();
    const codes = new Int32Array(count);
    for (let index = 0; index < count; index += 1) codes[index] = take(valueOf(rows[index] ?? 0, column));
    return { values, codes };
  };
  const periods: PeriodContext = {
    date1904: snapshot.date1904,
    languages: sheet.languages,
    ...(sheet.dayOrder.dayFirst === null ? {} : { dayFirst: sheet.dayOrder.dayFirst }),
  };
  const dates = (role: TransactionRole): ((row: number) => ReadDate | null) | null => {
    const column = columnOf(role);
    if (column === null) return null;
    const { take } = dateReader(snapshot, periods);
    return (row) => take(valueOf(row, column), formatOf(snapshot, row, column));
  };
  const dayOf = dates('date');
  const evaluatedOf = dates('evaluated');
  const months = new Map<string, number>();
  const monthCodes = new Int32Array(count).fill(-1);
  const days = new Int32Array(count).fill(-1);
  const evaluated = new Float64Array(count).fill(Number.NaN);
  let unreadable = 0;
  for (let index = 0; index < count; index += 1) {
    const row = rows[index] ?? 0;
    const date = dayOf?.(row) ?? null;
    if (dayOf !== null && date === null) {
      unreadable += 1;
      if (unreadable <= MOST_NAMED) {
        const column = columnOf('date') ?? 0;
        const value = valueOf(row, column);
        const text = typeof value === 'object' ? value.error : String(value).slice(0, 80);
        log.add('date-unreadable', 'warning', place(context, row, column), { text });
      }
    }
    if (date !== null && date.period !== null) {
      let code = months.get(date.period);
      if (code === undefined) months.set(date.period, (code = months.size));
      monthCodes[index] = code;
      days[index] = date.day;
    }
    const when = evaluatedOf?.(row);
    if (when !== undefined && when !== null && when.day >= 0) evaluated[index] = when.day;
  }
  const ids = columnOf('id');
  const hasChannel = columnOf('channel') !== null;
  const channel =
    hasChannel || context.channel === null ? coded('channel') : constantDimension(context.channel, count);
  const monthNames = [...months.keys()];
  const isRunning = ids !== null && areRunning(rows, (row) => valueOf(row, ids));
  const keys = Array.from({ length: count }, (_, index): string => {
    if (ids === null || isRunning) return '';
    const id = valueOf(rows[index] ?? 0, ids);
    const text = typeof id === 'string' ? id.trim() : typeof id === 'object' ? '' : String(id);
    if (text === '') return '';
    const day = days[index] ?? -1;
    const when = day >= 0 ? String(day) : (monthNames[monthCodes[index] ?? -1] ?? '');
    return `${text}\n${when}\n${(channel.values[channel.codes[index] ?? -1] ?? '').toLowerCase()}`;
  });
  return {
    keys,
    evaluated,
    feedback: feedbackOf(columnOf('feedback'), rows, valueOf),
    dimensions: {
      month: { values: monthNames, codes: monthCodes },
      channel,
      team: coded('team'),
      agent: coded('agent'),
      site: coded('site'),
    } satisfies Record<Breakdown, CodedDimension>,
  };
}

function formatOf(snapshot: SheetSnapshot, row: number, column: number): string {
  const { used, formats, formatIndex } = snapshot;
  if (used === null) return 'General';
  const index = formatIndex[row - used.top]?.[column - used.left] ?? 0;
  return formats[index] ?? 'General';
}

/** 1, 2, 3 …: lines counted, which say nothing of another sheet's. */
function areRunning(rows: Int32Array, valueOf: (row: number) => CellValue): boolean {
  if (rows.length < 3) return false;
  for (let index = 0; index < rows.length; index += 1)
    if (Number(valueOf(rows[index] ?? 0)) !== index + 1) return false;
  return true;
}

function feedbackOf(
  column: number | null,
  rows: Int32Array,
  valueOf: (row: number, column: number) => CellValue,
): Uint8Array | null {
  if (column === null) return null;
  const answer = answerReader();
  return Uint8Array.from(rows, (row) => {
    const value = valueOf(row, column);
    // A date, a yes, or what was said.
    const found = typeof value === 'number' && value > 1 ? ANSWER.yes : answer(value);
    return found === ANSWER.blank ||
      found === ANSWER.no ||
      found === ANSWER.notApplicable ||
      found === ANSWER.fail
      ? 0
      : 1;
  });
}

/** A row an answer. */
function readList(
  context: TableContext,
  head: TableHead,
  { rows, last }: TableRows,
  answer: (value: CellValue) => MonitoredAnswer,
  log: Log,
): TransactionTable {
  const { snapshot, words, said } = context;
  const [top, left] = [snapshot.used?.top ?? 0, snapshot.used?.left ?? 0];
  const valueOf = (row: number, column: number): CellValue =>
    snapshot.values[row - top]?.[column - left] ?? '';
  const attributeColumn = head.attributeColumn ?? head.left;
  const answerColumn = head.answers[0]?.column ?? head.right;
  const { take, values: names } = dimensionReader();
  const familyReader = dimensionReader();
  const dimensions = dimensionsOf(context, head, rows, log);
  // Which transaction each answer is of.
  const transactions = new Map<string, number>();
  const of = new Int32Array(rows.length);
  const firstRows: number[] = [];
  const ids = head.columns.find(({ role }) => role === 'id')?.column ?? null;
  let above = '';
  for (let index = 0; index < rows.length; index += 1) {
    const id = ids === null ? '' : String(valueOf(rows[index] ?? 0, ids));
    // Where an id stands once over its answers, a blank is the one above.
    const key = ids !== null && id === '' ? above : dimensions.keys[index] || id;
    above = key;
    let transaction = transactions.get(key);
    if (transaction === undefined || key === '') {
      transaction = firstRows.length;
      transactions.set(key, transaction);
      firstRows.push(index);
    }
    of[index] = transaction;
  }
  const attributes = new Int32Array(rows.length);
  const answers = new Uint8Array(rows.length);
  const familyCodes = new Map<number, Map<number, number>>();
  const counts: AnswerCounts[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const attribute = take(valueOf(row, attributeColumn));
    attributes[index] = attribute;
    const value = valueOf(row, answerColumn);
    const code = value === '' ? ANSWER.blank : answer(value);
    answers[index] = code;
    if (attribute < 0) continue;
    const own = (counts[attribute] ??= new Uint32Array(ANSWERS));
    own[code] = (own[code] ?? 0) + 1;
    if (head.familyColumn === null) continue;
    const family = familyReader.take(valueOf(row, head.familyColumn));
    const seen = familyCodes.get(attribute) ?? new Map<number, number>();
    seen.set(family, (seen.get(family) ?? 0) + 1);
    familyCodes.set(attribute, seen);
  }
  const familiesSaid = familiesOfCells(familyReader.values, words);
  const marked = markedFamilies(names, words);
  const header = head.answers[0]?.header ?? '';
  const beside = words.polarityOf(header);
  const open = new Set<MonitoredFamily>();
  const judgedAttributes = names.map((name, attribute): OpenAttribute => {
    const told = [...(familyCodes.get(attribute) ?? [])]
      .filter(([code]) => code >= 0)
      .map(([code]) => saidOf(said?.families, familyReader.values[code] ?? '') ?? familiesSaid[code] ?? null);
    const families = new Set(told);
    const written = families.size === 1 ? (told[0] ?? null) : null;
    const own = words.familyOf(name);
    const family =
      saidOf(said?.families, name) ??
      written ??
      marked[attribute]?.family ??
      (own === null ? null : own.family);
    const sums = counts[attribute] ?? new Uint32Array(ANSWERS);
    const judgement = judged(context, { header: name, name }, sums, beside);
    return { column: attributeColumn, name, header: name, whole: false, family, ...judgement };
  });
  if (ids === null) {
    // One failure fails a transaction once: which answers are of one decides every figure but that of attributes.
    log.add('transaction-unknown', 'warning', place(context, head.headerRow, head.left));
    for (const { family } of judgedAttributes)
      if (family !== null && family !== 'non-critical') open.add(family);
  }
  const kept: number[] = [];
  judgedAttributes.forEach((one, attribute) => {
    const first = rows[attributes.indexOf(attribute)] ?? 0;
    const named = { attribute: one.name };
    if (one.why !== null) {
      const code =
        one.why === 'blank' ? 'blank-asked' : one.why === 'mixed' ? 'polarity-mixed' : 'polarity-unknown';
      log.add(code, 'warning', place(context, first, answerColumn), named);
      if (one.family !== null) open.add(one.family);
    }
    if (one.family === null)
      log.add(
        'family-unknown',
        'warning',
        place(context, first, head.familyColumn ?? attributeColumn),
        named,
      );
    else if (one.why === null) kept.push(attribute);
  });
  const at = new Int32Array(names.length).fill(-1);
  kept.forEach((attribute, index) => (at[attribute] = index));
  const own = kept.map((attribute): MonitoredAttribute => {
    const one = judgedAttributes[attribute];
    return { name: one?.name ?? '', family: one?.family ?? 'customer', whole: false };
  });
  const outcomes = judgedAttributes.map((one) => Uint8Array.from(one.outcomes.map(resultOf)));
  const count = firstRows.length;
  const results = new Uint8Array(count * own.length);
  const filledAt = new Int32Array(count * own.length).fill(-1);
  const hasNone = counts.some((one) => (one?.[ANSWER.notApplicable] ?? 0) > 0);
  let equal = 0;
  let blanks = 0;
  let firstBlank = -1;
  let unknownCount = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const attribute = attributes[index] ?? -1;
    const slot = attribute < 0 ? -1 : (at[attribute] ?? -1);
    if (slot < 0) continue;
    const row = rows[index] ?? 0;
    const code = answers[index] ?? 0;
    const outcome = judgedAttributes[attribute]?.outcomes[code];
    if (outcome === 'blank') {
      blanks += 1;
      if (firstBlank < 0) firstBlank = row;
    }
    if (outcome === 'unknown' && (unknownCount += 1) <= MOST_NAMED) {
      const value = valueOf(row, answerColumn);
      const text = typeof value === 'object' ? value.error : String(value).slice(0, 80);
      log.add('answer-unknown', 'warning', place(context, row, answerColumn), {
        attribute: names[attribute] ?? '',
        text,
      });
    }
    const result = outcomes[attribute]?.[code] ?? RESULT.none;
    const cell = (of[index] ?? 0) * own.length + slot;
    const before = filledAt[cell] ?? -1;
    if (before >= 0) {
      if (results[cell] === result) {
        equal += 1;
        continue;
      }
      // The latest evaluation counts, else the last row.
      const [earlier, later] = [dimensions.evaluated[before] ?? NaN, dimensions.evaluated[index] ?? NaN];
      const keepsFirst = earlier > later;
      const [used, other] = keepsFirst ? [before, index] : [index, before];
      log.add('duplicate-unequal', 'warning', place(context, rows[other] ?? 0, answerColumn), {
        id: ids === null ? '' : String(valueOf(row, ids)).slice(0, 60),
        used: place(context, rows[used] ?? 0, answerColumn),
      });
      if (keepsFirst) continue;
    }
    filledAt[cell] = index;
    results[cell] = result;
  }
  if (unknownCount > MOST_NAMED)
    log.add('answers-more', 'warning', null, { count: unknownCount - MOST_NAMED });
  if (equal > 0) log.add('duplicate-equal', 'info', null, { count: equal });
  tellBlanks(context, log, { count: blanks, first: firstBlank, column: answerColumn }, hasNone);
  tellOthers(context, head, log);
  const first = Int32Array.from(firstRows);
  const isCounted =
    ids !== null &&
    areRunning(
      Int32Array.from(first, (index) => rows[index] ?? 0),
      (row) => valueOf(row, ids),
    );
  const pick = (codes: Int32Array): Int32Array => Int32Array.from(first, (index) => codes[index] ?? -1);
  const { month, channel, team, agent, site } = dimensions.dimensions;
  const picked = (one: CodedDimension): CodedDimension => ({ values: one.values, codes: pick(one.codes) });
  const { feedback } = dimensions;
  return {
    reading: readingOf(
      context,
      head,
      last,
      judgedAttributes.map((one) => ({ ...one, column: null })),
      hasNone,
    ),
    language: context.language,
    area: areaOf(context, head, last),
    transactions: {
      count,
      attributes: own,
      results,
      rows: Int32Array.from(first, (index) => rows[index] ?? 0),
      keys: isCounted ? firstRows.map(() => '') : firstRows.map((index) => dimensions.keys[index] ?? ''),
      evaluated: Float64Array.from(first, (index) => dimensions.evaluated[index] ?? Number.NaN),
      feedback: feedback === null ? null : feedbackOfAll(feedback, of, count),
      dimensions: {
        month: picked(month),
        channel: picked(channel),
        team: picked(team),
        agent: picked(agent),
        site: picked(site),
      },
    },
    counted: [],
    open: [...open],
    targets: said?.targets ?? {},
    findings: log.all(),
  };
}

function feedbackOfAll(feedback: Uint8Array, of: Int32Array, count: number): Uint8Array {
  const all = new Uint8Array(count);
  of.forEach((transaction, index) => {
    if (feedback[index] === 1) all[transaction] = 1;
  });
  return all;
}
