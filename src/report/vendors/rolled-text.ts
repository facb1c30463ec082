/** A metric over all units in words, as the sheet of vendors and the pane say it. */
import type { RolledMetric } from '../../scoring/units/sums';
import type { Language } from '../../strings/language';
import type { Vendors } from '../../strings/parts/sheets/vendors';
import { showValue } from '../look/show-value';

/** What came of all units together: met or missed, or why neither is said. */
export function rolledResult(
  { sums: found, level, unjudged, units, weight }: RolledMetric,
  words: Vendors,
): string {
  if (unjudged === 'unequal-weights') return words.unequalWeights;
  if (found.length === 0) return words.noCounts;
  switch (unjudged) {
    case 'weighted':
      return words.weighted({ weight: weight ?? '' });
    case 'no-target':
      return words.noTarget;
    case 'unequal-targets':
      return words.unequalTargets;
    case 'unequal-directions':
      return words.unequalDirections;
    case 'units-missing':
      return words.unitsMissing({ units: found.at(-1)?.units ?? 0, of: units });
    case null:
      return level === 'met' ? words.met : words.missed;
  }
}

/** `"≥ 80%"`; empty where all of them together have none. */
export function rolledTarget({ target, better, format }: RolledMetric, language: Language): string {
  if (target === null) return '';
  if (typeof target === 'object') {
    return `${showValue(target.low, format, language)} – ${showValue(target.high, format, language)}`;
  }
  return `${better === 'lower' ? '≤' : '≥'} ${showValue(target, format, language)}`;
}
