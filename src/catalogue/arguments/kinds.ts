/** Every kind of argument a function can have: how it is read, and how Excel is told about it. */
import { readBetter, readBetters, readCategories, readLanguage, readLevelRule } from './choices';
import { readMeasure, readMethod, readOwners, readProfile } from './choices';
import { cellOf, type RawArgument } from './cells';
import { readNumber as readPlainNumber, readWholeNumber } from './number';
import { readFamilies, readFamily, readResults } from './results';
import { readNumbers, readSeries, readTable } from './series';
import { readTargets } from './targets';

export const kinds = {
  series: readSeries,
  table: readTable,
  numbers: readNumbers,
  targets: readTargets,
  better: readBetter,
  betters: readBetters,
  categories: readCategories,
  owners: readOwners,
  levelRule: readLevelRule,
  method: readMethod,
  measure: readMeasure,
  profile: readProfile,
  language: readLanguage,
  number: readPlainNumber,
  whole: readWholeNumber,
  results: readResults,
  families: readFamilies,
  family: readFamily,
  cell: ({ value }: RawArgument) => value,
} as const;

export type Kind = keyof typeof kinds;
export type ArgumentOf<K extends Kind> = ReturnType<(typeof kinds)[K]>;

/** How `functions.json` declares a kind: its type, whether it is a range, and the closed choice it offers. */
export interface Declaration {
  readonly type: 'any' | 'number' | 'string';
  readonly matrix: boolean;
  readonly choices?: readonly string[];
}

const range: Declaration = { type: 'any', matrix: true };

export const declarations: Readonly<Record<Kind, Declaration>> = {
  series: range,
  table: range,
  numbers: range,
  targets: range,
  better: { type: 'any', matrix: false, choices: ['higher', 'lower', 'within'] },
  betters: range,
  categories: range,
  owners: range,
  levelRule: { type: 'any', matrix: false, choices: ['latest', 'mean 3', '4 of 6'] },
  method: { type: 'any', matrix: false, choices: ['mann-kendall', 'theil-sen', 'halves'] },
  measure: { type: 'any', matrix: false, choices: ['wape', 'bias', 'within'] },
  profile: { type: 'any', matrix: false, choices: ['gold', 'base', '50/75'] },
  language: { type: 'any', matrix: false, choices: ['en', 'es', 'nl', 'zh', 'nb'] },
  number: { type: 'any', matrix: false },
  whole: { type: 'any', matrix: false },
  results: range,
  families: range,
  family: {
    type: 'any',
    matrix: false,
    choices: ['customer', 'business', 'compliance', 'non-critical'],
  },
  cell: { type: 'any', matrix: false },
};

/** True for what Excel hands over for an argument left out, or a blank cell in its place. */
export function isLeftOut(value: unknown): boolean {
  if (Array.isArray(value)) {
    const rows: readonly unknown[] = value;
    if (rows.length !== 1) return rows.length === 0;
    const [row] = rows;
    return Array.isArray(row) ? row.length <= 1 && isLeftOut(row[0]) : isLeftOut(row);
  }
  return cellOf(value) === '';
}
