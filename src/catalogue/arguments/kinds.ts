/** Every kind of argument a function can have: and how it is read. */
import { readBetter, readBetters, readCategories, readLanguage, levelRuleArgument } from './choices';
import { readAnswer, readMeasure, readMethod, readOwners, readProfile, readYesNo } from './choices';
import { cellOf, matrixOf, type RawArgument } from './cells';
import { dateOf, numberOf, readWholeNumber } from './number';
import { readFamilies, readFamily, readResults } from './results';
import { seriesOf, readTable } from './series';
import { readTargets } from './targets';

export const kinds = {
  series: seriesOf,
  table: readTable,
  /** Numbers in any shape. */
  numbers: readTable,
  targets: readTargets,
  better: readBetter,
  betters: readBetters,
  categories: readCategories,
  owners: readOwners,
  levelRule: levelRuleArgument,
  method: readMethod,
  measure: readMeasure,
  profile: readProfile,
  language: readLanguage,
  yesNo: readYesNo,
  answer: readAnswer,
  number: numberOf,
  whole: readWholeNumber,
  date: dateOf,
  results: readResults,
  families: readFamilies,
  family: readFamily,
  cell: ({ value }: RawArgument) => value,
} as const;

export type Kind = keyof typeof kinds;
export type ArgumentOf<K extends Kind> = ReturnType<(typeof kinds)[K]>;

/**
 * True for what Excel hands over for an argument left out, or with a blank or `#N/A` cell in its place: missing, so the
 * default applies.
 */
export function isLeftOut(value: unknown): boolean {
  const { rows, columns, cells } = matrixOf({ name: '', value });
  if (rows > 1 || columns > 1) return false;
  const cell = cellOf(cells[0]?.[0]);
  return cell === '' || (typeof cell === 'object' && cell.error === '#N/A');
}
