/**
 * What a COPC function says beside an error: which argument, where, what it held, what is allowed. Plain texts with
 * {places} for values, because the script that formulas load carries all five languages of them.
 */
import type { Translated } from '../../messages';

export const functionMessages = {
  /** Where in an argument: `point 3`, `row 2, column 4`; `only` where there is but one cell. */
  only: 'the cell',
  point: 'point',
  cell: 'cell',
  row: 'row',
  column: 'column',
  ambiguousNumber: '{argument}: {place} holds "{text}", which can be read in two ways. Enter it as a number.',
  missingArgument: '{argument} is missing.',
  notAllowed: '{argument}: {place} holds "{text}". Allowed: {allowed}.',
  outOfRange: '{argument} is {value}. Allowed: {allowed}.',
  wrongSize: '{argument} has {cells} cells. Allowed: {allowed}.',
  contradiction: '{argument}: {place} says "{text}", but better says {better}.',
  mixedTargets: '{argument} holds both "{text}" and "{other}". Use one direction.',
  tooFewPoints: 'Not enough data: {have} of {need} points in a row up to the latest.',
  tooFewMeasured: 'Not enough data: {have} of {need} points.',
  noTarget: 'No target for the latest point.',
  nothingScored: 'No metric has both a target and one of the five categories.',
  nothingToCount: 'Not enough data: {argument} has nothing to count.',
  neverShown: 'Never: accuracy ≤ target.',
  queueNeverEnds: 'The work keeps {work} agents busy and there are {agents}: the queue never ends.',
  notReachable: 'Even {most} agents do not reach this.',
  noFiniteNumber: 'The result is no finite number.',
  fault: 'A fault of COPC Scorecard: {text}. Please report it.',
} as const;

export type FunctionMessageTexts = Translated<typeof functionMessages>;
