import { shownTrend } from '../../src/report/scorecard/verdict-line';
import { goldProfile } from '../../src/scoring/profile';
import { scoreMetric } from '../../src/scoring/score-metric';
import { verdictTexts } from '../../src/strings/parts/verdicts/verdicts';
import { wordsFor } from '../../src/strings/words-for';
import type { TableMetric } from '../../src/worksheet/metric/table';

const falling = [60, 58, 55, 51, 48, 40];

function metric(extra: Partial<TableMetric>): TableMetric {
  return {
    name: 'Letters received',
    category: 'other',
    better: 'higher',
    targets: null,
    points: falling,
    unit: null,
    owner: null,
    vendor: null,
    definition: null,
    targetText: null,
    inferred: ['better'],
    grounds: {
      better: { strength: 'known', by: 'name', cell: null, text: null },
      target: null,
      category: null,
    },
    numberFormat: '0',
    cell: { row: 1, column: 0 },
    cellOf: () => null,
    ...extra,
  };
}

function shown(given: TableMetric) {
  return shownTrend(scoreMetric(given, goldProfile, null), wordsFor(verdictTexts, 'en'));
}

describe('the trend as shown', () => {
  it('is a verdict where the direction is known', () => {
    expect(shown(metric({}))).toEqual({ text: 'Adverse', verdict: 'adverse' });
  });

  it('only says where it goes when nothing tells what is better', () => {
    expect(shown(metric({ better: null }))).toEqual({ text: 'Falling', verdict: 'none' });
    const rising = metric({ better: null, points: [...falling].reverse() });
    expect(shown(rising)).toEqual({ text: 'Rising', verdict: 'none' });
  });
});
