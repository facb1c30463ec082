/** The rows of a table of monitored transactions: where it ends, which lines of it are none (scoring §9). */
import { isCellError, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import { isMissing } from '../cells/missing-markers';
import { ANSWER, type MonitoredAnswer } from './answers';
import type { TableHead } from './table-head';
import type { TransactionLabels } from './transaction-words';

export interface TableRows {
  /** Zero-based rows that are transactions, or answers. */
  readonly rows: Int32Array;
  /** The last line of the table: sums under the transactions belong to it. */
  readonly last: number;
  /** Lines between that are none: sums, headers again, sections. */
  readonly passedOver: readonly number[];
}

/** @param answer reads a cell as an answer, remembered */
export function transactionRows(
  snapshot: SheetSnapshot,
  head: TableHead,
  words: TransactionLabels,
  answer: (value: CellValue) => MonitoredAnswer,
): TableRows {
  const { used } = snapshot;
  if (used === null) return { rows: new Int32Array(0), last: head.headerRow, passedOver: [] };
  const offset = used.left;
  const columns = head.answers.map(({ column }) => column - offset);
  const id = head.columns.find(({ role }) => role === 'id')?.column ?? null;
  const labelled = head.columns
    .filter(({ role }) => role !== null && role !== 'attribute' && role !== 'family' && role !== 'answer')
    .map(({ column }) => column - offset);
  const header = new Map(head.columns.map((one) => [one.column - offset, one.header]));
  const height = snapshot.values.length;
  const rows: number[] = [];
  const passedOver: number[] = [];
  let pending: number[] = [];
  let isBehindGap = false;
  // In a list a transaction's id may stand once, over the answers that follow.
  let isUnderId = false;
  const attribute = head.attributeColumn === null ? null : head.attributeColumn - offset;
  const family = head.familyColumn === null ? null : head.familyColumn - offset;
  /** The id of the last transaction that is answered: those of others are made alike. */
  let before: CellValue | undefined;
  let end = head.headerRow;
  for (let at = head.firstRow - used.top; at < height; at += 1) {
    const values = snapshot.values[at];
    const isBlank = values === undefined || isEmpty(values, head.left - offset, head.right - offset);
    if (isBlank || values === undefined) {
      isBehindGap = true;
      continue;
    }
    const isAnswered = columns.some((column) => {
      const value = values[column];
      if (value === undefined || value === '') return false;
      const found = answer(value);
      return found !== ANSWER.blank && found !== ANSWER.unknown;
    });
    const isInList = isUnderId && attribute !== null && isFilled(values[attribute]);
    const hasId =
      id === null
        ? labelled.some((column) => isFilled(values[column]))
        : isFilled(values[id - offset]) || isInList;
    // Words are looked up only where a line is no plain transaction.
    const isSum =
      (id === null || !hasId || !isAnswered) && labelled.some((column) => isTotal(values[column], words));
    const isLine = isInList && (family === null || isFilled(values[family]));
    const own = id === null ? undefined : values[id - offset];
    const isAlike = !isAnswered && isFilled(own) && shapeOf(own) === shapeOf(before);
    const isUnanswered =
      hasId && id !== null && !isBehindGap && (isLine || isAlike || fills(values, labelled) > 1);
    const isTransaction =
      !isSum && ((isAnswered && (hasId || (id === null && !isBehindGap))) || isUnanswered);
    if (isTransaction) {
      passedOver.push(...pending);
      pending = [];
      if (isAnswered) before = own;
      rows.push(at + used.top);
      end = at + used.top;
      isBehindGap = false;
      isUnderId = id !== null && head.layout === 'answers';
      continue;
    }
    // Behind a gap a line that is none begins something else; another header does so anywhere.
    const isHeaderAgain =
      [...header].filter(([column, text]) => text !== '' && textOf(values[column]) === text).length >= 2;
    if (!isHeaderAgain && !isSum && isBehindGap && pending.length > 0) break;
    if (!isHeaderAgain && pending.length >= 3) break;
    pending.push(at + used.top);
    if (isSum && pending.length <= 3) end = at + used.top;
  }
  passedOver.push(...pending.filter((row) => row <= end));
  return { rows: Int32Array.from(rows), last: end, passedOver };
}

function isEmpty(values: readonly CellValue[], left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) if (isFilled(values[column])) return false;
  return true;
}

/** How an id is made: "C-1004" as "a-0". */
function shapeOf(value: CellValue | undefined): string {
  if (typeof value === 'number') return '0';
  return textOf(value)
    .replace(/\p{L}+/gu, 'a')
    .replace(/\d+/g, '0');
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== undefined && value !== '';
}

function fills(values: readonly CellValue[], columns: readonly number[]): number {
  return columns.filter((column) => isFilled(values[column]) && !isMissing(values[column] ?? '')).length;
}

function textOf(value: CellValue | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}

function isTotal(value: CellValue | undefined, words: TransactionLabels): boolean {
  if (value === undefined || isCellError(value) || typeof value !== 'string' || value === '') return false;
  return words.isTotal(value);
}
