/** Functions about a table of metrics: the scorecard and Gold (scoring §7; functions, Answers). */
import type { Metric, MetricScore } from '../../scoring/metric';
import { goldProfile, type Profile } from '../../scoring/profile';
import { scoreTable } from '../../scoring/score-table';
import type { TableScore } from '../../scoring/score-table';
import { goldLabelTexts } from '../../strings/parts/functions/gold-labels';
import { wordsFor } from '../../strings/words-for';
import type { Answers } from '../../strings/parts/verdicts/answers';
import { answerTexts } from '../../strings/parts/verdicts/answers';
import { scorecardTitleTexts } from '../../strings/parts/functions/scorecard-titles';
import { tableMetrics, type TableArguments } from '../arguments/targets';
import { define, type ResultCell } from '../define';
import { notEnough } from '../problem';

export const table = { name: 'table', kind: 'table' } as const;
export const targets = { name: 'targets', kind: 'targets' } as const;
export const betters = { name: 'better', kind: 'betters', optional: true, text: 'betters' } as const;
const categories = { name: 'categories', kind: 'categories', optional: true } as const;
const profile = { name: 'profile', kind: 'profile', optional: true } as const;
const language = { name: 'language', kind: 'language', optional: true } as const;
const headers = { name: 'headers', kind: 'yesNo', optional: true } as const;

export const scorecard = define({
  name: 'SCORECARD',
  parameters: [table, targets, betters, categories, language, headers],
  result: 'table',
  call: (given) => {
    const into = given.language ?? 'en';
    const words = wordsFor(answerTexts, into);
    const rows = scored(given, goldProfile).rows.map(({ score }) =>
      score === null ? ['', '', '', '', '', '', ''] : scorecardRow(score, words),
    );
    return given.headers === true ? [Object.values(scorecardTitleTexts[into]), ...rows] : rows;
  },
});

export const goldScore = define({
  name: 'GOLDSCORE',
  parameters: [table, targets, betters, categories, profile],
  result: 'number',
  call: (given) => goldFor(given).score,
});

export const goldOk = define({
  name: 'GOLDOK',
  parameters: [table, targets, betters, categories, profile],
  result: 'boolean',
  call: (given) => goldFor(given).gold,
});

/** Ten lines of label and figure, so that the spilled block reads by itself. */
export const goldDetail = define({
  name: 'GOLDDETAIL',
  parameters: [table, targets, betters, categories, profile, language],
  result: 'table',
  call: (given) => {
    const gold = goldFor(given);
    const words = wordsFor(goldLabelTexts, given.language ?? 'en');
    return [
      [words.met, gold.met],
      [words.threshold, gold.thresholds.met / 100],
      [words.reached, gold.shortMet === 0],
      [words.shortBy, gold.shortMet],
      [words.metOrImproving, gold.metOrImproving],
      [words.threshold, gold.thresholds.metOrImproving / 100],
      [words.reached, gold.shortMetOrImproving === 0],
      [words.shortBy, gold.shortMetOrImproving],
      [words.scored, gold.scored],
      [words.leftOut, gold.leftOut.length],
    ];
  },
});

/** A row of the table; metric and score are null when there is nothing in it at all. */
export interface ScoredRow {
  readonly metric: Metric | null;
  readonly score: MetricScore | null;
}

/** Every row with its score, in the table's order, and the score of all. @throws `#VALUE!` */
export function scored(
  given: TableArguments,
  chosen: Profile,
): { readonly rows: readonly ScoredRow[]; readonly score: TableScore } {
  const metrics = tableMetrics(given);
  const score = scoreTable(
    metrics.filter((metric) => metric !== null),
    chosen,
  );
  let next = 0;
  const rows = metrics.map((metric): ScoredRow => {
    const found = metric === null ? undefined : score.scores[next++];
    return { metric, score: found ?? null };
  });
  return { rows, score };
}

/** @throws `#N/A` when no metric can be scored. */
function goldFor(given: TableArguments & { readonly profile: Profile | null }): ScoredGold {
  const { gold } = scored(given, given.profile ?? goldProfile).score;
  const { score, met, metOrImproving } = gold;
  if (score === null || met === null || metOrImproving === null) throw notEnough('nothingScored');
  return { ...gold, score, met, metOrImproving };
}

type Gold = TableScore['gold'];
type ScoredGold = Gold & Readonly<Record<'score' | 'met' | 'metOrImproving', number>>;

/** Status, level, trend, gap, streak, action, points in the trend window; blank where there is no level or gap. */
function scorecardRow(score: MetricScore, words: Answers): ResultCell[] {
  return [
    words.status[score.status],
    score.level === null ? '' : score.level === 'met',
    score.trend.verdict === null ? '' : words.trend[score.trend.verdict],
    score.gap ?? '',
    // Nothing is missed where nothing is measured or asked for.
    score.streak ?? 0,
    words.action[score.action],
    score.trend.points,
  ];
}
