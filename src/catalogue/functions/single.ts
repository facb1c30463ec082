/** Functions about one metric: level, trend, status, gap, streak, action, and the sentence behind them. */
import { goldProfile, type Profile } from '../../scoring/profile';
import type { LevelRule, MetricScore, TrendMethod } from '../../scoring/metric';
import { neededS } from '../../scoring/order-chance';
import { seriesShape } from '../../scoring/points';
import { scoreMetric } from '../../scoring/score-metric';
import { longestWindow, slopeOf, trendOf } from '../../scoring/trend';
import { explanation } from '../../strings/explanation';
import { verdictsFor } from '../../strings/verdicts-for';
import { mustHold } from '../arguments/number';
import { seriesMetric } from '../arguments/targets';
import { define } from '../define';
import { notEnough } from '../problem';
import { plainNumber } from '../plain-number';

const values = { name: 'values', kind: 'series' } as const;
const target = { name: 'target', kind: 'targets' } as const;
const better = { name: 'better', kind: 'better', optional: true } as const;
const periods = { name: 'periods', kind: 'whole', optional: true } as const;
const rule = { name: 'rule', kind: 'levelRule', optional: true } as const;
const method = { name: 'method', kind: 'method', optional: true } as const;
const language = { name: 'language', kind: 'language', optional: true } as const;

const rising = '{0.7,0.72,0.71,0.75,0.78,0.8}';

export const levelOk = define({
  name: 'LEVELOK',
  parameters: [values, target, better, rule],
  result: 'boolean',
  examples: [
    { formula: '=COPC.LEVELOK({0.78,0.82},0.8)', result: true },
    { formula: '=COPC.LEVELOK({31},"<= 30")', result: false },
    { formula: `=COPC.LEVELOK({0.78,0.82,0.79,0.83},0.8,"higher","3 of 4")`, result: false },
    { formula: '=COPC.LEVELOK({31},"<= 30","higher")', result: { error: '#VALUE!' } },
  ],
  call: (given) => {
    const metric = seriesMetric(given.values, given.target, given.better);
    const profile = profileWith({ rule: given.rule });
    const score = scoreMetric(metric, profile, null);
    if (score.level === null) {
      judgeable(score);
      const { level } = profile;
      const need = level.kind === 'mean' ? level.points : level.kind === 'k-of-n' ? level.of : 1;
      throw notEnough('tooFewMeasured', { have: seriesShape(given.values).measured, need });
    }
    return score.level === 'met';
  },
});

export const trendOk = define({
  name: 'TRENDOK',
  parameters: [values, better, periods, method],
  result: 'boolean',
  examples: [
    { formula: `=COPC.TRENDOK(${rising})`, result: true },
    { formula: `=COPC.TRENDOK(${rising},"lower")`, result: false },
    { formula: '=COPC.TRENDOK({0.7,0.72,0.71,0.75,0.78})', result: { error: '#N/A' } },
  ],
  call: (given) => {
    const { trend } = profileWith(given);
    const evidence = trendOf({ points: given.values, better: given.better ?? 'higher', target: null }, trend);
    if (evidence.verdict === 'too-few') {
      throw notEnough('tooFewPoints', { have: evidence.points, need: trend.minimum });
    }
    return evidence.verdict === 'improving';
  },
});

export const trendText = define({
  name: 'TREND',
  parameters: [values, better, periods, method, language],
  result: 'text',
  examples: [
    { formula: `=COPC.TREND(${rising})`, result: 'Improving' },
    { formula: `=COPC.TREND(${rising},"lower",,,"es")`, result: verdictsFor('es').trend.adverse },
  ],
  call: (given) => {
    const { trend } = profileWith(given);
    const evidence = trendOf({ points: given.values, better: given.better ?? 'higher', target: null }, trend);
    return verdictsFor(given.language ?? 'en').trend[evidence.verdict];
  },
});

export const trendSlope = define({
  name: 'TRENDSLOPE',
  parameters: [values, periods],
  result: 'number',
  examples: [
    { formula: '=COPC.TRENDSLOPE({10,11,12,13,14,15})', result: 1 },
    { formula: '=COPC.TRENDSLOPE({10,11,12})', result: { error: '#N/A' } },
  ],
  call: (given) => {
    const { trend } = profileWith({ periods: given.periods });
    const shape = seriesShape(given.values);
    const slope = slopeOf(given.values, trend, shape);
    if (slope === null) throw notEnough('tooFewPoints', { have: shape.run, need: trend.minimum });
    return slope;
  },
});

export const statusText = define({
  name: 'STATUS',
  parameters: [values, target, better, rule, method, language],
  result: 'text',
  examples: [
    { formula: `=COPC.STATUS(${rising},0.85)`, result: 'Improving' },
    { formula: '=COPC.STATUS({0.8,0.9},"")', result: 'No target' },
    { formula: '=COPC.STATUS({0.8,0.78},0.8,,,,"nl")', result: verdictsFor('nl').status['not-met'] },
  ],
  call: (given) => {
    const metric = seriesMetric(given.values, given.target, given.better);
    const score = scoreMetric(metric, profileWith(given), null);
    return verdictsFor(given.language ?? 'en').status[score.status];
  },
});

export const gap = define({
  name: 'GAP',
  parameters: [values, target, better],
  result: 'number',
  examples: [
    { formula: '=COPC.GAP({30,25},20,"lower")', result: -5 },
    { formula: '=COPC.GAP({0.7,0.875},"80%-90%")', result: 0 },
    { formula: '=COPC.GAP({"n/a"},0.8)', result: { error: '#N/A' } },
  ],
  call: (given) => {
    const score = scoreMetric(seriesMetric(given.values, given.target, given.better), goldProfile, null);
    if (score.gap === null) throw judgeable(score);
    return score.gap;
  },
});

export const streak = define({
  name: 'STREAK',
  parameters: [values, target, better],
  result: 'number',
  examples: [
    { formula: '=COPC.STREAK({0.81,0.79,"",0.78},0.8)', result: 2 },
    { formula: '=COPC.STREAK({0.81,0.79,0.82},0.8)', result: 0 },
  ],
  call: (given) => {
    const score = scoreMetric(seriesMetric(given.values, given.target, given.better), goldProfile, null);
    if (score.streak === null) throw judgeable(score);
    return score.streak;
  },
});

export const actionText = define({
  name: 'ACTION',
  parameters: [values, target, better, language],
  result: 'text',
  examples: [
    { formula: '=COPC.ACTION({0.79,0.78,0.77},0.8)', result: 'Escalate' },
    { formula: '=COPC.ACTION({0.79,0.81},0.8)', result: 'None' },
    { formula: '=COPC.ACTION({"",""},0.8,,"nb")', result: verdictsFor('nb').action.measure },
  ],
  call: (given) => {
    const score = scoreMetric(seriesMetric(given.values, given.target, given.better), goldProfile, null);
    return verdictsFor(given.language ?? 'en').action[score.action];
  },
});

export const explain = define({
  name: 'EXPLAIN',
  parameters: [values, target, better, language],
  result: 'text',
  examples: [
    {
      formula: '=COPC.EXPLAIN({31,28,27,26,24,22},20,"lower")',
      result: '',
    },
  ],
  call: (given) => {
    const metric = seriesMetric(given.values, given.target, given.better);
    const score = scoreMetric(metric, goldProfile, null);
    const show = (value: number): string => plainNumber(value, given.language ?? 'en');
    return explanation(
      {
        score,
        better: metric.better,
        profile: goldProfile,
        reportingIndex: null,
        neededS: neededS(score.trend.points, goldProfile.trend.p),
        show,
        showDifference: show,
      },
      given.language ?? 'en',
    );
  },
});

/** The Gold profile's rules with what the arguments change. @throws `#VALUE!` when `periods` is out of range. */
export function profileWith(changed: {
  readonly rule?: LevelRule | null;
  readonly method?: TrendMethod | null;
  readonly periods?: number | null;
}): Profile {
  const { trend, level } = goldProfile;
  const count = changed.periods ?? trend.periods;
  mustHold(
    count >= trend.minimum && count <= longestWindow,
    'periods',
    count,
    `from ${trend.minimum} to ${longestWindow}`,
  );
  return {
    ...goldProfile,
    level: changed.rule ?? level,
    trend: { ...trend, periods: count, method: changed.method ?? trend.method },
  };
}

/** Why a score has no level, gap or streak. @throws `#N/A` */
function judgeable(score: MetricScore): Error {
  if (score.latest === null) throw notEnough('nothingMeasured');
  if (score.target === null) throw notEnough('noTarget');
  return notEnough('nothingMeasured');
}
