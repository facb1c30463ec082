/**
 * How Excel is told about each kind of argument (`functions.json`). Ranges and values are declared `any`, so that error
 * values, texts and blank cells reach the function. Words from a closed list are `string`, as Excel asks for where it is
 * to offer the list; `better`, `rule` and `profile` take more than a list could name and stay `any`.
 */
import type { Kind } from './kinds';

export interface Declaration {
  readonly type: 'any' | 'string';
  readonly matrix: boolean;
  /** Every word there is; offered while the formula is typed. */
  readonly choices?: readonly string[];
}

const range: Declaration = { type: 'any', matrix: true };
const value: Declaration = { type: 'any', matrix: false };

export const declarations: Readonly<Record<Kind, Declaration>> = {
  series: range,
  table: range,
  numbers: range,
  targets: range,
  better: value,
  betters: range,
  categories: range,
  owners: range,
  levelRule: value,
  method: word('mann-kendall', 'theil-sen', 'halves'),
  measure: word('wape', 'bias', 'within'),
  profile: value,
  language: word('en', 'es', 'nl', 'zh', 'nb'),
  // As `any`, so that what is neither gets a message of ours.
  yesNo: value,
  answer: value,
  number: value,
  whole: value,
  date: value,
  results: range,
  families: range,
  family: word('customer', 'business', 'compliance', 'non-critical'),
  cell: value,
};

function word(...choices: readonly string[]): Declaration {
  return { type: 'string', matrix: false, choices };
}
