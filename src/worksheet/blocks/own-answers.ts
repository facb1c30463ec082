/** Finds answers of COPC functions by what they say: the verdicts of a metric in their order, and the ten lines of Gold. */
import { editions } from '../../strings/editions';
import type { Area } from '../../workbook/address';
import { isCellError, valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';

type Fits = (value: CellValue) => boolean;
type Form = 'scorecard' | 'columns' | 'gold';

interface Answers extends Area {
  readonly form: Form;
}

/** A number, or a text that is written like one. */
export function isFigure(value: CellValue): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^[^\p{L}]*\d[^\p{L}]*$/u.test(value));
}

/**
 * From top to bottom; lines of one form under each other are one area. Result columns that stand beside figures are none:
 * what is read of that table says what they are.
 */
export function ownAnswers(sheet: SheetSnapshot, used: Area): readonly Area[] {
  const found: Answers[] = [];
  sheet.values.forEach((line, index) => {
    // A sheet may hold a cell in its last corner and nothing between.
    (line ?? []).forEach((value, at) => {
      if (typeof value !== 'string' || value === '') return;
      const answers = answersAt(sheet, used.top + index, used.left + at);
      if (answers !== null) add(found, answers);
    });
  });
  const isAnswer = (row: number, column: number): boolean =>
    found.some((one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right);
  const beside = new Set(
    found
      .filter(({ form }) => form === 'columns')
      .flatMap((area) => (isBesideFigures(sheet, used, area, isAnswer) ? [area.left] : [])),
  );
  return found.filter(({ form, left }) => form !== 'columns' || !beside.has(left));
}

function add(found: Answers[], next: Answers): void {
  const above = found.findIndex(
    ({ form, left, bottom }) => form === next.form && left === next.left && bottom + 1 === next.top,
  );
  const before = found[above];
  if (before === undefined || next.form === 'gold') found.push(next);
  else found[above] = { ...before, bottom: next.bottom };
}

function answersAt(sheet: SheetSnapshot, row: number, column: number): Answers | null {
  const at = (down: number, right: number): CellValue => valueAt(sheet, row + down, column + right);
  if (isGold(at)) return { top: row, bottom: row + 9, left: column, right: column + 1, form: 'gold' };
  if (!isStatus(at(0, 0))) return null;
  for (const [form, cells] of LINES)
    if (cells.every((fits, step) => fits(at(0, step))))
      return { top: row, bottom: row, left: column, right: column + cells.length - 1, form };
  return null;
}

function isBesideFigures(
  sheet: SheetSnapshot,
  used: Area,
  area: Area,
  isAnswer: (row: number, column: number) => boolean,
): boolean {
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = used.left; column <= used.right; column += 1)
      if (!isAnswer(row, column) && isFigure(valueAt(sheet, row, column))) return true;
  return false;
}

const isStatus: Fits = (value) => said().status.has(value);
const isTrend: Fits = (value) => said().trend.has(value);
const isAction: Fits = (value) => said().action.has(value);
const isBlank: Fits = (value) => value === '';
const isTruth: Fits = (value) =>
  typeof value === 'boolean' ||
  (typeof value === 'string' && /^\p{L}+$/u.test(value) && !said().all.has(value));
const isNumber: Fits = (value) => isFigure(value);
/** A gap may be blank, an error, or written out as a time. */
const isGap: Fits = (value) =>
  isBlank(value) || isCellError(value) || typeof value === 'number' || /\d/.test(String(value));
const either =
  (...fits: Fits[]): Fits =>
  (value) =>
    fits.some((one) => one(value));

/** What SCORECARD spills, and what the result columns hold: status, [level,] trend, gap, misses in a row, action[, points]. */
const LINES: readonly (readonly [Form, readonly Fits[]])[] = [
  [
    'scorecard',
    [isStatus, either(isBlank, isTruth), either(isBlank, isTrend), isGap, isNumber, isAction, isNumber],
  ],
  ['columns', [isStatus, isTrend, isGap, either(isBlank, isNumber), isAction]],
];

/** Ten lines of label and figure; threshold, reached and still needed stand twice, so no word need be known. */
function isGold(at: (down: number, right: number) => CellValue): boolean {
  const label = (line: number): CellValue => at(line, 0);
  // Nearly every text of a sheet is told apart by this alone.
  if (label(1) === '' || label(1) !== label(5)) return false;
  const areSame = [2, 3].every((line) => label(line) !== '' && label(line) === label(line + 4));
  // A list names one metric in every line.
  if (!areSame || new Set([0, 1, 2, 3].map(label)).size < 4) return false;
  return Array.from({ length: 10 }, (_, line) => line).every((line) => {
    const fits = line === 2 || line === 6 ? isTruth : isNumber;
    return typeof label(line) === 'string' && !isFigure(label(line)) && fits(at(line, 1));
  });
}

interface Said {
  readonly status: ReadonlySet<CellValue>;
  readonly trend: ReadonlySet<CellValue>;
  readonly action: ReadonlySet<CellValue>;
  readonly all: ReadonlySet<CellValue>;
}

let known: Said | null = null;

/** What verdicts are called, today and in 0.2, in all languages. */
function said(): Said {
  if (known !== null) return known;
  const verdicts = editions().map((edition) => edition.verdicts);
  const status = verdicts.flatMap((words) => Object.values(words.status));
  const trend = verdicts.flatMap((words) => [...Object.values(words.trend), ...Object.values(words.course)]);
  const action = verdicts.flatMap((words) => Object.values(words.action));
  known = {
    status: new Set<CellValue>(status),
    trend: new Set<CellValue>(trend),
    action: new Set<CellValue>(action),
    all: new Set<CellValue>([...status, ...trend, ...action]),
  };
  return known;
}
