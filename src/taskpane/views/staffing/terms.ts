/** What a person typed about an interval, and what of it can be worked with. */
import type { StaffingTerms } from '../../../workflows/staffing/insert-plan';

/** As typed; shares in percent, the interval in minutes. */
export interface TypedTerms {
  readonly calls: string;
  readonly interval: string;
  readonly aht: string;
  readonly target: string;
  readonly threshold: string;
  readonly shrinkage: string;
  readonly maxOccupancy: string;
}

export const firstTerms: TypedTerms = {
  calls: '100',
  interval: '30',
  aht: '180',
  target: '80',
  threshold: '20',
  shrinkage: '30',
  maxOccupancy: '100',
};

/**
 * @returns null where a figure is missing or can't be
 * @example termsOf(firstTerms)?.interval // 1800
 */
export function termsOf(typed: TypedTerms): StaffingTerms | null {
  const terms: StaffingTerms = {
    interval: 60 * typedNumber(typed.interval),
    aht: typedNumber(typed.aht),
    target: share(typed.target),
    threshold: typedNumber(typed.threshold),
    shrinkage: share(typed.shrinkage),
    maxOccupancy: share(typed.maxOccupancy),
  };
  const isFine =
    terms.interval > 0 &&
    terms.aht > 0 &&
    terms.target > 0 &&
    terms.target < 1 &&
    terms.threshold >= 0 &&
    terms.shrinkage >= 0 &&
    terms.shrinkage < 1 &&
    terms.maxOccupancy > 0 &&
    terms.maxOccupancy <= 1;
  return isFine ? terms : null;
}

/** Null for what is no number of calls. */
export function callsOf({ calls }: TypedTerms): number | null {
  const number = typedNumber(calls);
  return number >= 0 ? number : null;
}

/** NaN for what is no number, and a blank. */
export function typedNumber(text: string): number {
  const trimmed = text.trim().replace(',', '.');
  return trimmed === '' ? Number.NaN : Number(trimmed);
}

/** 85 is 0.85, without the dust of dividing. */
function share(text: string): number {
  return Number((typedNumber(text) / 100).toPrecision(12));
}
