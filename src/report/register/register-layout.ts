/**
 * Where things stand in a register that is made anew, and the few looks it has. One page wide, landscape: so wide that
 * its letters are 8 points high on paper, and all of it is in view on a screen.
 */
import type { CellStyle } from '../../workbook/plan/plan';
import { cellInk, headerLookOf, peopleLooks, personalFill } from '../people-sheet/looks';
import { registerColumns } from './read-register';
import type { RegisterColumn } from './register';

/** Column A is a margin, as on the summary. */
export const firstColumn = 1;

/** The person's own columns: written when a row is made, empty but for the owner the sheet names, and never again. */
const personal: readonly RegisterColumn[] = [
  'plan',
  'owner',
  'endResult',
  'due',
  'status',
  'closed',
  'result',
];

export const characters: Readonly<Record<RegisterColumn, number>> = {
  id: 6,
  opened: 10,
  source: 19,
  trigger: 15,
  finding: 25,
  plan: 21,
  owner: 12,
  endResult: 13,
  due: 10,
  status: 9,
  closed: 10,
  result: 12,
  suggestion: 12,
  marks: 2,
};

export const registerWidths = [
  { column: 0, characters: 2 },
  ...registerColumns.map((name, index) => ({ column: firstColumn + index, characters: characters[name] })),
];

/** Points a line of a row takes, and what a row has besides. */
export const LINE_HEIGHT = 13.5;
export const ROW_PADDING = 3;

/** A date everyone reads the same way. */
const DATE = 'yyyy-mm-dd';

export function headerLook(name: RegisterColumn): CellStyle {
  return headerLookOf(name === 'marks' ? 'hidden' : personal.includes(name) ? 'personal' : 'ours');
}

export function cellLook(name: RegisterColumn): CellStyle {
  if (name === 'marks') return peopleLooks.hidden;
  const fill = personal.includes(name) ? { fill: personalFill } : {};
  if (name === 'opened' || name === 'due' || name === 'closed')
    return { ...cellInk, ...fill, numberFormat: DATE, horizontal: 'left' };
  return { ...cellInk, ...fill, wrap: true, ...(name === 'source' ? { bold: true } : {}) };
}
