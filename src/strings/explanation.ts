/**
 * From a verdict to the sentence that defends it, in any of the five languages. Lives with the words because both the
 * reports and the EXPLAIN function say it, and it needs nothing but the verdict and a way to write numbers.
 */
import type { Better, Target } from '../scoring/metric';
import { asBand } from '../scoring/target';
import type { Explain } from './parts/verdicts/explain';
import { explainTexts } from './parts/verdicts/explain';
import type { Explained } from './explained';
import type { Language } from './language';
import { trendSentence } from './trend-sentence';
import { answerTexts } from './parts/verdicts/answers';
import { wordsFor } from './words-for';

export type { Explained } from './explained';

/**
 * The status in plain sentences with the figures behind it (scoring §3–§6), e.g. `"Not met: 78.2% misses the target of
 * at least 80% by 1.8 percentage points; missed 3 periods in a row. Trend improving over the last 6 points: 12 of the 15 comparisons got
 * better (12 needed), mean of the last 3 points 77.6%, of the 3 before 75.1%. Action: Escalate."`
 */
export function explanation(explained: Explained, language: Language): string {
  const { score } = explained;
  const words = wordsFor(explainTexts, language);
  const { action } = wordsFor(answerTexts, language);
  const parts = [verdictSentence(explained, language)];
  parts.unshift(...(explained.sheet?.before(explained) ?? []));
  if (score.latest !== null && score.target !== null)
    parts.push(trendSentence(explained, language), ...(explained.sheet?.season(explained) ?? []));
  if (score.action !== 'none') parts.push(words.action({ action: action[score.action] }));
  return parts.join(words.joints.sentences);
}

/** The first of those sentences alone: the status by the rules, with the figures that make it. */
export function verdictSentence(explained: Explained, language: Language): string {
  const words = wordsFor(explainTexts, language);
  const status = wordsFor(answerTexts, language).status[explained.score.computedStatus];
  return words.head({ status, clauses: clauses(explained, words).join(words.joints.clauses) });
}

/** A target as a person says it: `"at least 80%"`, `"at most 30"`, `"80% to 90%"`; `"80%"` where nothing says which way. */
export function targetPhrase(
  target: Target,
  better: Better | null,
  show: (value: number) => string,
  words: Explain,
): string {
  if (typeof target !== 'number' || better === 'within') {
    const { low, high } = asBand(target);
    return words.between({ low: show(low), high: show(high) });
  }
  if (better === null) return show(target);
  return better === 'lower'
    ? words.atMost({ target: show(target) })
    : words.atLeast({ target: show(target) });
}

function clauses(explained: Explained, words: Explain): string[] {
  const { score, show, sheet } = explained;
  if (score.latest === null) return [words.neverMeasured, ...(sheet?.open(explained) ?? [])];
  if (score.target === null) return [words.noTarget({ latest: show(score.latest) })];
  const open = sheet?.open(explained) ?? [];
  if (open.length > 0) return [...open];
  const { clauses: first, isCurrent } = sheet?.first(explained) ?? { clauses: [], isCurrent: true };
  const parts = [...first];
  if (isCurrent) parts.push(distance(explained, score.latest, score.target, words));
  if (score.streak !== null && score.streak > 0) parts.push(words.streak({ count: score.streak }));
  return parts;
}

function distance(
  { score, better, show, showDifference }: Explained,
  value: number,
  target: Target,
  words: Explain,
): string {
  const latest = show(value, typeof target === 'number' ? target : undefined);
  const of = targetPhrase(target, better, (limit) => show(limit, value), words);
  const gap = score.gap ?? 0;
  const size = showDifference(Math.abs(gap));
  // A streak counts misses up to the latest point, so it says whether this point met, exactly as the rules judged it.
  if (score.streak !== null && score.streak > 0) return words.misses({ latest, target: of, gap: size });
  const sameWritten = typeof target === 'number' && show(target, value) === latest;
  return gap === 0 || sameWritten
    ? words.meets({ latest, target: of })
    : words.beats({ latest, target: of, gap: size });
}
