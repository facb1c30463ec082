/**
 * Reads durations as Excel keeps time: in days. `0:10:53` is hours, minutes and seconds. `9:27` is minutes and seconds,
 * as contact centres write handle and wait times, unless the cell's number format shows hours (`h:mm`).
 */
import { readDigits } from './decimal-mark';
import { lazily } from '../words/normalise';
import { fold } from '../words/normalise';
import { cellMeanings } from '../words/cell-phrases';
import type { TimeUnit } from '../vocabulary/types';

export type { TimeUnit };

const SECONDS: Readonly<Record<TimeUnit, number>> = { s: 1, min: 60, h: 3600, d: 86400 };
const SECONDS_A_DAY = 86400;

/**
 * The days of a text such as `9:27`, `00:10:53`, `1:02:03.5`, or null.
 *
 * @example readClock('00:10:53', false) // 653 / 86400
 * @example readClock('9:27', false) // 567 / 86400
 * @example readClock('9:27', true) // 9.45 / 24
 */
export function readClock(text: string, showsHours: boolean): number | null {
  const parts = /^(\d{1,6}):(\d{2})(?::(\d{2}))?(?:[.,](\d{1,6}))?$/.exec(text);
  if (parts === null) return null;
  const [, first = '', second = '', third, fraction] = parts;
  const decimals = fraction === undefined ? 0 : Number(`0.${fraction}`);
  if (Number(second) > 59 || Number(third ?? 0) > 59) return null;
  if (third !== undefined) {
    return (Number(first) * 3600 + Number(second) * 60 + Number(third) + decimals) / SECONDS_A_DAY;
  }
  if (showsHours) return fraction === undefined ? (Number(first) * 60 + Number(second)) / 1440 : null;
  return (Number(first) * 60 + Number(second) + decimals) / SECONDS_A_DAY;
}

/**
 * The days of a duration of two or more parts with units, or null.
 *
 * @example readUnitParts('9 min 27 s') // 567 / 86400
 */
export function readUnitParts(text: string): number | null {
  const parts = fold(text).match(/\d+|[^\d\s]+/g) ?? [];
  if (parts.length < 4 || parts.length > 8 || parts.length % 2 !== 0) return null;
  let seconds = 0;
  let previous = Infinity;
  for (let at = 0; at < parts.length; at += 2) {
    const unit = timeUnitOf(parts[at + 1] ?? '');
    const amount = Number(parts[at]);
    if (unit === null || SECONDS[unit] >= previous || !Number.isFinite(amount)) return null;
    previous = SECONDS[unit];
    seconds += amount * previous;
  }
  return seconds / SECONDS_A_DAY;
}

/**
 * Splits a time unit off the end of a text. `'30 sec'` → `{ rest: '30', unit: 's' }`; null when it ends in none.
 */
export function splitTimeUnit(text: string): { rest: string; unit: TimeUnit } | null {
  const match = /^(.*?[\d)])\s*([^\d\s()%.,:]+)\.?$/u.exec(text);
  if (match === null) return null;
  const unit = timeUnitOf(fold(match[2] ?? ''));
  return unit === null ? null : { rest: match[1] ?? '', unit };
}

/** An amount with its unit, in days as the sheet's clock keeps time: 6 min beside 5:58. */
export function inDays(amount: number, unit: TimeUnit): number {
  return (amount * SECONDS[unit]) / SECONDS_A_DAY;
}

/** True when digits and a unit make a time limit such as `20 s`. */
export function isTimeLimit(text: string): boolean {
  const split = splitTimeUnit(text.trim());
  return split !== null && readDigits(split.rest) !== null;
}

const units = lazily(() => new Map(cellMeanings('timeUnits')));

/** The time unit a folded word names. */
function timeUnitOf(word: string): TimeUnit | null {
  return units().get(word.replace(/\.$/, '')) ?? null;
}
