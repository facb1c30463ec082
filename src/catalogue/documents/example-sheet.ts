/**
 * Lays an example out as a manager would have it in a sheet: its arrays as ranges, its formula with their addresses. So
 * the help pages show what to type beside real cells, and the example that is run as a test stays the only source.
 */
import { formatArea } from '../../workbook/address';
import { parseFormula, type Constant, type Scalar } from '../formula';
import { namespace } from '../../workbook/own/brand';

export interface ExampleSheet {
  /** Rows of cells from A1; `""` where there is nothing. */
  readonly cells: readonly (readonly string[])[];
  /** With addresses in place of arrays: `=COPC.STATUS(B1:G1,0.85)`. */
  readonly formula: string;
}

type Block = readonly (readonly Scalar[])[];

interface Placed {
  readonly name: string;
  readonly block: Block;
  /** Of the first cell, counted from 0. */
  readonly row: number;
  readonly column: number;
}

/**
 * Arrays with as many rows as each other, more than one, stand side by side under their names; others below each other,
 * behind their names.
 * @param names the function's parameter names
 * @returns null when the formula has no array: then it is its own illustration
 * @example exampleSheet('=COPC.GAP({30,25},20,"lower")', ['values', 'target', 'better'])
 *   // { cells: [['values', '30', '25']], formula: '=COPC.GAP(B1:C1,20,"lower")' }
 */
export function exampleSheet(formula: string, names: readonly string[]): ExampleSheet | null {
  const call = parseFormula(formula);
  const blocks = call.values.flatMap((value, index) => {
    const name = names[index] ?? '';
    return isBlock(value) ? [{ index, name, block: value }] : [];
  });
  if (blocks.length === 0) return null;

  const heights = new Set(blocks.map(({ block }) => block.length));
  const beside = heights.size === 1 && !heights.has(1);
  const placed = new Map<number, Placed>();
  let next = 0;
  for (const { index, name, block } of blocks) {
    placed.set(index, beside ? { name, block, row: 1, column: next } : { name, block, row: next, column: 1 });
    next += beside ? widthOf(block) : block.length;
  }
  const args = call.values.map((value, index) => {
    const place = placed.get(index);
    return place === undefined ? constantText(value) : rangeOf(place);
  });
  return {
    cells: drawn([...placed.values()], beside),
    formula: `=${namespace}.${call.name}(${args.join(',')})`,
  };
}

/** A value as a cell shows it in an English sheet. */
export function exampleText(value: Scalar): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  return String(value);
}

function drawn(placed: readonly Placed[], beside: boolean): string[][] {
  const height = Math.max(...placed.map(({ row, block }) => row + block.length));
  const width = Math.max(...placed.map(({ column, block }) => column + widthOf(block)));
  const cells = Array.from({ length: height }, () => new Array<string>(width).fill(''));
  const put = (row: number, column: number, text: string): void => {
    const line = cells[row];
    if (line !== undefined) line[column] = text;
  };
  for (const { name, block, row, column } of placed) {
    put(beside ? 0 : row, beside ? column : 0, name);
    block.forEach((line, r) => line.forEach((value, c) => put(row + r, column + c, exampleText(value))));
  }
  return cells;
}

function rangeOf({ block, row, column }: Placed): string {
  const bottom = row + block.length - 1;
  return formatArea({ top: row, left: column, bottom, right: column + widthOf(block) - 1 });
}

function widthOf(block: Block): number {
  return Math.max(...block.map((line) => line.length));
}

function isBlock(value: Constant): value is Block {
  return Array.isArray(value);
}

function constantText(value: Constant): string {
  if (isBlock(value)) return `{${value.map((line) => line.map(constantText).join(',')).join(';')}}`;
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : exampleText(value);
}
