/** Where things stand in a register that is made anew, and the few looks it has. One page wide, landscape. */
import type { CellStyle } from '../../workbook/plan';
import { faintInk, heading, headerTint, ink, line } from '../look/palette';
import { registerColumns } from './read-register';
import type { RegisterColumn } from './register';

/** Column A is a margin, as on the summary. */
export const firstColumn = 1;

/** The person's own columns: written empty, and never again. */
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
  id: 7,
  opened: 11,
  source: 20,
  trigger: 21,
  finding: 32,
  plan: 27,
  owner: 13,
  endResult: 19,
  due: 11,
  status: 11,
  closed: 11,
  result: 19,
  suggestion: 18,
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
/** People look at what a mark stands beside, not at the mark. */
const HIDDEN = ';;;';
/** A cell a person is to fill in. */
const PAPER = 'FFFBEA';
const personalHeader = '7A4B00';

const cell = { color: ink, fontSize: 10, vertical: 'top', border: { edge: 'all', color: line } } as const;
const date = { ...cell, numberFormat: DATE, horizontal: 'left' } as const;

export const registerLooks = {
  title: { bold: true, fontSize: 20, color: heading, vertical: 'center' },
  note: { color: ink, fontSize: 10, vertical: 'center' },
  line: { color: faintInk, fontSize: 9, vertical: 'center' },
  hidden: { numberFormat: HIDDEN, color: faintInk, fontSize: 9 },
} as const satisfies Record<string, CellStyle>;

export function headerLook(name: RegisterColumn): CellStyle {
  const fill = personal.includes(name) ? personalHeader : headerTint.fill;
  if (name === 'marks') return { ...headerTint, fontSize: 10, numberFormat: HIDDEN };
  return { ...headerTint, fill, fontSize: 10, vertical: 'center', wrap: true };
}

export function cellLook(name: RegisterColumn): CellStyle {
  if (name === 'marks') return registerLooks.hidden;
  const fill = personal.includes(name) ? { fill: PAPER } : {};
  if (name === 'opened' || name === 'due' || name === 'closed') return { ...date, ...fill };
  return { ...cell, ...fill, wrap: true, ...(name === 'source' ? { bold: true } : {}) };
}
