/** Functions about a table of metrics: the scorecard and Gold. */
import type { Metric } from '../../scoring/metric';
import { goldProfile } from '../../scoring/profile';
import { scoreTable } from '../../scoring/score-table';
import type { TableScore } from '../../scoring/scorecard';
import { verdictsFor } from '../../strings/verdicts-for';
import type { Profile } from '../../scoring/profile';
import { goldLabelsFor } from '../../strings/gold-labels-for';
import { tableMetrics, type TableArguments } from '../arguments/targets';
import { define, type ResultCell } from '../define';
import { notEnough } from '../problem';

const table = { name: 'table', kind: 'table' } as const;
const targets = { name: 'targets', kind: 'targets' } as const;
const betters = { name: 'better', kind: 'betters', optional: true } as const;
const categories = { name: 'categories', kind: 'categories', optional: true } as const;
const profile = { name: 'profile', kind: 'profile', optional: true } as const;
const language = { name: 'language', kind: 'language', optional: true } as const;

const threeMetrics = '{0.82,0.84;31,29;0.9,0.88},{0.8;30;0.95},{"higher";"lower";"higher"}';

export const scorecard = define({
  name: 'SCORECARD',
  parameters: [table, targets, betters, categories, language],
  result: 'table',
  examples: [
    {
      formula: '=COPC.SCORECARD({0.78,0.82;31,33},{0.8;30},{"higher";"lower"})',
      result: [
        ['Met', true, 'Too few points', 0.82 - 0.8, 0, 'None', 2],
        ['Not met', false, 'Too few points', -3, 2, 'Act', 2],
      ],
    },
  ],
  call: (given) => {
    const words = verdictsFor(given.language ?? 'en');
    const { rows, score } = scored(given, goldProfile);
    let next = 0;
    return rows.map((metric): ResultCell[] => {
      if (metric === null) return ['', '', '', '', '', '', ''];
      const verdict = score.scores[next++];
      if (verdict === undefined) return ['', '', '', '', '', '', ''];
      return [
        words.status[verdict.status],
        verdict.level === null ? '' : verdict.level === 'met',
        words.trend[verdict.trend.verdict],
        verdict.gap ?? '',
        verdict.streak ?? 0,
        words.action[verdict.action],
        verdict.trend.points,
      ];
    });
  },
});

export const goldScore = define({
  name: 'GOLDSCORE',
  parameters: [table, targets, betters, categories, profile],
  result: 'number',
  examples: [
    { formula: `=COPC.GOLDSCORE(${threeMetrics})`, result: 2 / 3 / 0.75 },
    { formula: '=COPC.GOLDSCORE({1;2},"")', result: { error: '#N/A' } },
  ],
  call: (given) => {
    const { gold } = scored(given, given.profile ?? goldProfile).score;
    if (gold.score === null) throw notEnough('nothingScored');
    return gold.score;
  },
});

export const goldOk = define({
  name: 'GOLDOK',
  parameters: [table, targets, betters, categories, profile],
  result: 'boolean',
  examples: [
    { formula: `=COPC.GOLDOK(${threeMetrics})`, result: false },
    { formula: `=COPC.GOLDOK(${threeMetrics},,"50/65")`, result: true },
  ],
  call: (given) => {
    const { gold } = scored(given, given.profile ?? goldProfile).score;
    if (gold.score === null) throw notEnough('nothingScored');
    return gold.gold;
  },
});

export const goldDetail = define({
  name: 'GOLDDETAIL',
  parameters: [table, targets, betters, categories, profile, language],
  result: 'table',
  examples: [
    {
      formula: `=COPC.GOLDDETAIL(${threeMetrics})`,
      result: [
        ['Met', 2 / 3],
        ['Threshold', 0.65],
        ['Reached', true],
        ['Short by', 0],
        ['Met or improving', 2 / 3],
        ['Threshold', 0.75],
        ['Reached', false],
        ['Short by', 1],
        ['Scored', 3],
        ['Left out', 0],
      ],
    },
  ],
  call: (given) => {
    const { gold } = scored(given, given.profile ?? goldProfile).score;
    if (gold.met === null || gold.metOrImproving === null) throw notEnough('nothingScored');
    const words = goldLabelsFor(given.language ?? 'en');
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

/** The rows as metrics (null: nothing in the row at all) and the score of those that are. */
function scored(
  given: TableArguments,
  chosen: Profile,
): { readonly rows: readonly (Metric | null)[]; readonly score: TableScore } {
  const rows = tableMetrics(given);
  return {
    rows,
    score: scoreTable(
      rows.filter((row) => row !== null),
      chosen,
    ),
  };
}
