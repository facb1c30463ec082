/**
 * Which way a metric gets better, from the parts of its name: heads, turning words, joints. Every part is known here;
 * null wherever the parts could be meant two ways (worksheets §2, Direction).
 */
import type { NamePart } from '../words/name-parts';
import { ofDoneBadly } from './how-done';
import {
  type Grammar,
  type NameVerdict,
  UNDECIDED,
  ofBad,
  ofCost,
  ofDone,
  ofGood,
  ofLess,
  ofRate,
  ofScore,
  ofSpecial,
  ofTime,
  ofTimely,
  ofUndone,
  ofUnits,
} from './name-verdicts';
import { isDeed, ToldParts, withNegations, withoutBase } from './told-parts';

/**
 * @param share true when the figures are shares: "calls answered" is a rate then
 */
export function judgeName(given: readonly NamePart[], grammar: Grammar, share: boolean): NameVerdict {
  const numerator = withoutBase(given);
  const parts = withNegations(numerator.parts);
  if (parts === null) return UNDECIDED;
  const told = new ToldParts(parts, share || parts.some(({ kind }) => kind === 'share'));
  const verdict = ofTold(told, numerator.base, grammar);
  return isBeyondLimit(verdict, told) ? { ...UNDECIDED, category: verdict.category } : verdict;
}

/**
 * "Calls answered after 60 s" were answered too late, and "quality scores under 75" are too low: what is good without its
 * limit may be bad with it, as is what comes "after the SLA". More of what is good ("scores over 90") stays good.
 */
function isBeyondLimit({ better, head }: NameVerdict, told: ToldParts): boolean {
  if (better !== 'higher') return false;
  const isDone = told.has('done') || told.has('handled') || told.has('intime');
  if (told.hasValueWithin && !isDone) return true;
  const isValue =
    head?.kind === 'score' || (head?.kind === 'good' && head.category !== 'service' && !isDeed(head));
  return (told.hasLimitBehindBeyond || told.hasAimBehindBeyond) && !isValue;
}

function ofTold(told: ToldParts, base: readonly NamePart[] | null, grammar: Grammar): NameVerdict {
  if (told.has('more')) return UNDECIDED;
  const special = told.first('within-limits') ?? told.first('open');
  if (special !== null) return ofSpecial(special, told);
  if (told.has('less')) return ofLess(told);
  const badly = ofDoneBadly(told);
  if (badly !== null) return badly;
  if (told.has('undone')) return ofUndone(told);
  if (told.has('intime') || (told.has('within') && told.hasTimeBehindWithin)) {
    const timely = ofTimely(told);
    if (timely !== null) return timely;
  }
  if (told.has('time')) return ofTime(told);
  if (told.has('cost')) return ofCost(told);
  if (told.has('bad')) return ofBad(told, grammar);
  if (told.has('units') && told.all.every(({ kind, event }) => kind !== 'good' || event)) {
    const timed = ofUnits(told);
    if (timed.better !== null) return timed;
  }
  if (told.has('good')) return ofGood(told, grammar.headFirst);
  if (base !== null && told.has('thing') && !told.has('came')) return ofRate(base, told);
  if (told.has('done') || told.has('handled')) return ofDone(told);
  if (told.has('score')) return ofScore(told);
  return UNDECIDED;
}
