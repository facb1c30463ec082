/** The part of an explanation that defends the trend verdict with its counts and means (scoring §4). */
import type { TrendEvidence } from '../scoring/metric';
import { limitFor } from '../scoring/target';
import type { Explain } from './parts/verdicts/explain';
import type { Explained } from './explained';
import { explainTexts } from './parts/verdicts/explain';
import { wordsFor } from './words-for';
import type { Language } from './language';

/** `"No clear trend over the last 6 points: 7 of the 15 comparisons got better (12 needed), mean of the last 3 points 80%, of the 3 before 79%."` */
export function trendSentence(explained: Explained, language: Language): string {
  const { trend } = explained.score;
  const words = wordsFor(explainTexts, language);
  if (trend.verdict === 'too-few' || trend.course === 'too-few') {
    return words.trendTooFew({ points: trend.points, minimum: explained.profile.trend.minimum });
  }
  if (trend.verdict === null) return explained.sheet?.course(trend) ?? '';
  const evidence = evidenceOf(explained, words).join(words.joints.parts);
  if (trend.heldBack !== undefined) return explained.sheet?.heldBack(explained, evidence) ?? '';
  const said = { evidence, points: trend.points };
  if (trend.verdict === 'improving') return words.trendImproving(said);
  return trend.verdict === 'adverse' ? words.trendAdverse(said) : words.trendNone(said);
}

function evidenceOf(explained: Explained, words: Explain): string[] {
  switch (explained.score.trend.method) {
    case 'mann-kendall':
      return [...pairs(explained, words), ...means(explained, words)];
    case 'theil-sen':
      return [...(explained.sheet?.evidence(explained) ?? [])];
    case 'halves':
      return [...(explained.sheet?.evidence(explained) ?? []), ...means(explained, words)];
  }
}

function pairs(explained: Explained, words: Explain): string[] {
  const { trend } = explained.score;
  const all = trend.better + trend.worse + trend.ties;
  const adverse = trend.verdict === 'adverse';
  const count = adverse ? trend.worse : trend.better;
  const said = adverse ? words.pairsWorse({ count, pairs: all }) : words.pairsBetter({ count, pairs: all });
  const proof = trend.ties === 0 ? needed(explained, words, all) : chance(explained, words, trend);
  const first = proof === '' ? said : words.followed({ said, proof });
  return trend.ties === 0 ? [first] : [first, words.pairsEqual({ count: trend.ties })];
}

/** Without ties S = 2 · better − pairs, so the S needed is a number of pairs. */
function needed({ neededS }: Explained, words: Explain, all: number): string {
  return neededS === null ? '' : words.needed({ count: (all + neededS) / 2 });
}

/** With ties no count of pairs is the limit; the exact chance is. It is known for "improving" only. */
function chance({ profile, showShare }: Explained, words: Explain, trend: TrendEvidence): string {
  if (trend.p === null || trend.verdict === 'adverse') return '';
  return words.chance({ p: showShare(trend.p), limit: showShare(profile.trend.p) });
}

function means({ score, better, show, showDifference }: Explained, words: Explain): string[] {
  const { recentMean, earlierMean } = score.trend;
  if (recentMean === null || earlierMean === null) return [];
  const limit = score.target === null || better === null ? null : limitFor(score.target, better);
  return typeof limit === 'object' && limit !== null
    ? [words.meansOutside({ recent: showDifference(recentMean), earlier: showDifference(earlierMean) })]
    : [words.means({ recent: show(recentMean, earlierMean), earlier: show(earlierMean, recentMean) })];
}
