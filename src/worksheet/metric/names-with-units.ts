/**
 * What a name means where its figures are times or scores: "Case resolution" in days is how long it takes, not how many
 * were resolved (worksheets §2, Direction).
 */
import { isTimeLimit } from '../cells/durations';
import type { Known, MetricFacts, WordLookup } from './metric-facts';
import type { WrittenTargets } from './written-targets';

export function knownOf(facts: MetricFacts, written: WrittenTargets, words: WordLookup): Known | null {
  const known = words.known(facts.name);
  const unit = facts.unit ?? '';
  // "Complaints handling" in points is how well it is done.
  if (unit !== '' && words.known(unit)?.unit === 'score')
    return words.known(`${facts.name} ${unit}`) ?? known;
  if (known?.unit === 'seconds' || known?.better === 'lower' || !areTimes(facts, written)) return known;
  const timed = words.known(`${facts.name} (h)`);
  if (timed?.better === 'lower') return { ...timed, category: known?.category ?? timed.category };
  // Hours of what is good as a share or a count: what else they may be, no word of the name says.
  return known?.better === 'higher' ? { ...known, better: null, unit: null, turning: true } : known;
}

/** By their unit, their clock, or their target's; figures in % are no times, whatever stands beside them. */
function areTimes({ unit, series }: MetricFacts, written: WrittenTargets): boolean {
  if (series.marked) return false;
  if (unit !== null) return isTimeUnit(unit);
  if (series.duration) return true;
  if (series.unit !== null) return isTimeUnit(series.unit);
  return written.some((target) => target?.duration === true || isTimeUnit(target?.unit ?? ''));
}

function isTimeUnit(text: string): boolean {
  return isTimeLimit(`1 ${text.trim()}`);
}
