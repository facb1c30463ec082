/** One number, and the range it must be in. */
import { decimalMarkOf } from '../../worksheet/cells/decimal-mark';
import { badArgument } from '../problem';
import { singleOf, type RawArgument } from './cells';
import { pointOf } from './series';

/** A number or percent text. @throws `#VALUE!` when it is none. */
export function numberOf(argument: RawArgument, allowed?: string): number {
  const cell = singleOf(argument);
  const value = pointOf(cell, decimalMarkOf([cell]), argument.name, {}, allowed);
  if (value === null) throw badArgument('missingArgument', { argument: argument.name });
  return value;
}

/**
 * A date as Excel keeps one: its serial number. A date typed as text is not guessed at (is 03/04 in March or April?).
 * @throws `#VALUE!` that shows how a date is written in a formula
 */
export function dateOf(argument: RawArgument): number {
  return numberOf(argument, 'DATE(2026,3,31)');
}

/** A whole number; Excel's own functions cut decimals off silently, these say so. */
export function readWholeNumber(argument: RawArgument): number {
  const value = numberOf(argument);
  mustHold(Number.isInteger(value), argument.name, value, '1, 2, 3, …');
  return value;
}

/**
 * @param allowed the range in signs, the same in every language: `"> 0 s"`
 * @throws `#VALUE!` naming the argument unless `holds`
 */
export function mustHold(holds: boolean, argument: string, value: number, allowed: string): void {
  if (!holds) throw badArgument('outOfRange', { argument, value, allowed });
}
