/** What kind of thing a cell holds, as far as finding a table needs to know. */
import type { CellValue } from '../../workbook/snapshot';
import { isBlank, type View } from '../sheet/grid';
import { isDateFormat, isMissing, readNumber } from '../cells/numbers';

/** `figure`: a number, a text that is one, or an error a formula left; `date`: a number shown as a date. */
export type CellKind = 'blank' | 'figure' | 'date' | 'missing' | 'text';

const PLAIN_FIGURE = /^\s*[-+−]?[\d.,'\u00a0\u202f ]{1,20}\s?%?\s*$/;

/** The kind of one cell of a view. */
export function kindAt(view: View, line: number, position: number): CellKind {
  const value = view.valueAt(line, position);
  if (typeof value === 'number') return isDateFormat(view.formatAt(line, position)) ? 'date' : 'figure';
  if (isBlank(value)) return 'blank';
  return kindOfText(value);
}

function kindOfText(value: CellValue): CellKind {
  if (typeof value === 'boolean') return 'text';
  if (isMissing(value)) return 'missing';
  if (typeof value === 'object') return 'figure';
  if (typeof value === 'number') return 'figure';
  if (value.length > 60) return 'text';
  if (PLAIN_FIGURE.test(value) && /\d/.test(value)) return 'figure';
  const reading = readNumber(value, 'General', 'unknown');
  return reading.kind === 'number' || reading.kind === 'ambiguous' ? 'figure' : 'text';
}

/** A text cell's text, `''` for anything else. */
export function textAt(view: View, line: number, position: number, filled = false): string {
  const value = filled ? view.filledAt(line, position) : view.valueAt(line, position);
  return typeof value === 'string' && !isBlank(value) ? value : '';
}

/** Up to `most` items spread evenly over all of them, the first ones complete. */
export function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  const head = Math.floor(most / 2);
  const rest = most - head;
  const step = (items.length - head) / rest;
  return [
    ...items.slice(0, head),
    ...Array.from({ length: rest }, (_, index) => items[head + Math.floor(index * step)]).filter(
      (item): item is T => item !== undefined,
    ),
  ];
}
