/** The sentences about a metric that only a sheet can bring about: rules of a profile, old figures, open directions. */
import type { LevelRule } from '../scoring/metric';
import { limitFor } from '../scoring/target';
import type { Explained, SheetSentences } from './explained';
import { targetPhrase } from './explanation';
import type { Language } from './language';
import { answerTexts } from './parts/verdicts/answers';
import { explainTexts } from './parts/verdicts/explain';
import { explainSheetTexts, type ExplainSheet } from './parts/verdicts/explain-sheet';
import { showDate } from './notation';
import { wordsFor } from './words-for';

/**
 * `explanation({ …, sheet: sheetSentences('en') }, 'en')` tells all there is to tell of a metric of a sheet.
 * @param isWeekly whether its periods are weeks
 */
export function sheetSentences(language: Language, isWeekly = false): SheetSentences {
  const words = wordsFor(explainSheetTexts, language);
  const { status } = wordsFor(answerTexts, language);
  return {
    before({ override, score }) {
      if (override === undefined) return [];
      const { by, on, reason } = override;
      const computed = status[score.computedStatus];
      const day = showDate(on, language);
      return [words.override({ status: status[override.status], computed, by, on: day, reason })];
    },
    open({ score, better, show }) {
      if (score.latest === null) return score.computedStatus === 'unclear' ? [words.noDirection] : [];
      if (better !== null || score.target === null) return [];
      const target = targetPhrase(score.target, null, show, wordsFor(explainTexts, language));
      return [words.toClarify({ latest: show(score.latest), target })];
    },
    first(explained) {
      const { score, show, profile } = explained;
      const behind = periodsBehind(explained);
      if (behind > 0) {
        const latest = score.latest === null ? '' : show(score.latest);
        return { clauses: [words.stale({ latest, periods: behind })], isCurrent: false };
      }
      if (profile.level.kind === 'latest') return { clauses: [], isCurrent: true };
      const rule = levelRulePhrase(profile.level, words);
      const said = score.level === null ? words.tooFewForRule({ rule }) : words.judgedBy({ rule });
      return { clauses: [said], isCurrent: true };
    },
    course({ course, points }) {
      if (course === 'rising') return words.rising({ points });
      return course === 'falling' ? words.falling({ points }) : words.noCourse({ points });
    },
    evidence({ score, showDifference }) {
      if (score.trend.method === 'halves') return [words.halves];
      return score.slope === null ? [] : [words.slope({ slope: showDifference(score.slope) })];
    },
    heldBack(explained, evidence) {
      const { points, heldBack } = explained.score.trend;
      const beaten = heldBack?.beaten ?? null;
      const why =
        beaten === null
          ? words.askedMean({ figures: yearFigures(explained, words) })
          : words.askedBeaten({ beaten });
      return words.heldBack({ points, evidence, why });
    },
    season(explained) {
      const { verdict, yearAgo } = explained.score.trend;
      if (yearAgo === undefined) return [];
      const span = isWeekly ? 'week' : yearAgo.points === 2 ? 'quarter' : 'month';
      const said = { span, figures: yearFigures(explained, words) };
      if (verdict === 'improving' && yearAgo.verdict !== 'better') return [words.betterOnly(said)];
      return verdict === 'adverse' && yearAgo.verdict !== 'worse' ? [words.worseOnly(said)] : [];
    },
  };
}

/** Both means that tell the season, written so that they can be told apart. */
function yearFigures({ score, better, show, showDifference }: Explained, words: ExplainSheet): string {
  const { yearAgo } = score.trend;
  if (yearAgo === undefined) return '';
  const { points, recentMean, yearAgoMean } = yearAgo;
  const limit = score.target === null || better === null ? null : limitFor(score.target, better);
  return typeof limit === 'object' && limit !== null
    ? words.yearMeansOutside({
        points,
        recent: showDifference(recentMean),
        then: showDifference(yearAgoMean),
      })
    : words.yearMeans({
        points,
        recent: show(recentMean, yearAgoMean),
        then: show(yearAgoMean, recentMean),
      });
}

/** The level rule in words: `"the mean of the last 3 points"`. */
export function levelRulePhrase(
  rule: LevelRule,
  words: Pick<ExplainSheet, 'ruleLatest' | 'ruleMean' | 'ruleKofN'>,
): string {
  switch (rule.kind) {
    case 'latest':
      return words.ruleLatest;
    case 'mean':
      return words.ruleMean({ points: rule.points });
    case 'k-of-n':
      return words.ruleKofN({ met: rule.met, of: rule.of });
  }
}

/** How many periods the latest point is behind the reporting period; 0 while its cadence allows the lag (scoring §2.6). */
function periodsBehind(explained: Explained): number {
  const reporting = explained.reportingIndex;
  if (reporting === null) return 0;
  const { latestIndex, cadence } = explained.score;
  const behind = latestIndex === null ? 0 : reporting - latestIndex;
  return behind >= cadence ? behind : 0;
}
