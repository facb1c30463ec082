/** How a snapshot's sheet is laid out, for who writes it and who reads it back: a hidden first column tells what each row is. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isCellError, type CellValue } from '../../workbook/snapshot';

/** The first cell of a snapshot, with the version of its layout behind. */
export const SNAPSHOT_MARK = 'copc:snapshot:';
export const SNAPSHOT_VERSION = 1;

/** The column of the codes, of labels, and of values of facts. */
export const codeColumn = 0;
export const labelColumn = 1;
export const valueColumn = 3;

/** What stands in front of the values, from the column of labels on. */
export const frozenColumns = [
  'sheet',
  'unit',
  'name',
  'category',
  'better',
  'measure',
  'target',
  'status',
  'trend',
  'action',
  'override',
] as const;
export type FrozenColumn = (typeof frozenColumns)[number];

export const firstPeriodColumn = labelColumn + frozenColumns.length;

export function frozenColumn(name: FrozenColumn): number {
  return labelColumn + frozenColumns.indexOf(name);
}

/** The code of a row: parts between bars, which no code holds. */
export function rowCode(...parts: readonly string[]): string {
  return `copc:${parts.join('|')}`;
}

/** The parts of such a code; null for another text. */
export function partsOfCode(value: CellValue): readonly string[] | null {
  return typeof value === 'string' && value.startsWith('copc:')
    ? value.slice('copc:'.length).split('|')
    : null;
}

/** The code of the row that holds the hash. */
export const sealCode = 'seal';

/**
 * 64 hexadecimal digits over all cells of a snapshot but its row of the hash: SHA-256 of one line a cell, from above and
 * from the left, numbers with 12 significant digits: a program that saves the book again may change the last ones.
 */
export function sealOf(cells: Iterable<readonly [row: number, column: number, value: CellValue]>): string {
  const hash = sha256.create();
  for (const [row, column, value] of cells) {
    if (value === '') continue;
    hash.update(utf8ToBytes(`${row}\t${column}\t${cellText(value)}\n`));
  }
  return bytesToHex(hash.digest());
}

function cellText(value: CellValue): string {
  if (typeof value === 'number') return `number\t${Number(value.toPrecision(12))}`;
  if (isCellError(value)) return `error\t${value.error}`;
  // Programs end lines within a cell in their own way.
  const text = String(value).normalize('NFC').replaceAll('\r\n', '\n');
  return `text\t${text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}`;
}
