/** Profiles by name: all that a formula needs, apart from the reading of whole profiles, which is larger (scoring §7). */
import { baseProfile, goldProfile, type Profile } from './profile';

export const leastPercent = 0.01;

/**
 * The profile of `"gold"`, `"base"` or two percentages; null for anything else. Thresholds the sources do not state come
 * back as unconfirmed.
 * @example parseProfileName('50/75') // { ...goldProfile, name: '50/75', met: 50, metOrImproving: 75, unconfirmed: true }
 */
export function parseProfileName(source: string): Profile | null {
  const name = source.trim().toLowerCase();
  if (name === 'gold') return goldProfile;
  if (name === 'base') return baseProfile;
  const thresholds = thresholdsIn(name);
  if (thresholds === null || !thresholds.every(isThreshold)) return null;
  const [met, metOrImproving] = thresholds;
  const stated = met === goldProfile.met && metOrImproving === goldProfile.metOrImproving;
  return { ...goldProfile, name: `${met}/${metOrImproving}`, met, metOrImproving, unconfirmed: !stated };
}

/** The two numbers of a text such as `"50/75"` or `"50 % / 75 %"`; null when it is none. */
export function thresholdsIn(text: string): readonly [number, number] | null {
  const shares = /^(\d+(?:[.,]\d+)?)\s*%?\s*\/\s*(\d+(?:[.,]\d+)?)\s*%?$/.exec(text.trim());
  if (shares === null) return null;
  const [, met = '', metOrImproving = ''] = shares;
  return [Number(met.replace(',', '.')), Number(metOrImproving.replace(',', '.'))];
}

/** Two decimals at most, so that Gold can be judged in whole numbers. */
export function hasFewDecimals(percent: number): boolean {
  return Math.abs(percent * 100 - Math.round(percent * 100)) <= 1e-6;
}

function isThreshold(percent: number): boolean {
  return percent >= leastPercent && percent <= 100 && hasFewDecimals(percent);
}
