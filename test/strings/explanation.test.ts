import { showShare } from '../../src/strings/notation';
import { goldProfile } from '../../src/scoring/profile';
import type { Better, MetricScore, TrendEvidence } from '../../src/scoring/metric';
import { explanation } from '../../src/strings/explanation';
import type { Explained } from '../../src/strings/explanation';
import { sheetSentences } from '../../src/strings/sheet-sentences';
import { languages } from '../../src/strings/language';

const trend: TrendEvidence = {
  verdict: 'improving',
  method: 'mann-kendall',
  points: 6,
  better: 12,
  worse: 3,
  ties: 0,
  p: 0.068056,
  recentMean: 77,
  earlierMean: 75,
};

const score: MetricScore = {
  status: 'improving',
  computedStatus: 'improving',
  level: 'missed',
  trend,
  slope: 0.5,
  gap: -1.8,
  relativeGap: -0.0225,
  streak: 3,
  action: 'escalate',
  latest: 78.2,
  latestIndex: 5,
  target: 80,
  cadence: 1,
};

function explain(
  changed: Partial<MetricScore> = {},
  rest: Partial<Explained> = {},
  better: Better = 'higher',
) {
  return explanation(
    {
      score: { ...score, ...changed },
      better,
      profile: goldProfile,
      reportingIndex: 5,
      neededS: 9,
      sheet: sheetSentences('en'),
      show: String,
      showDifference: String,
      showShare: (share) => showShare(share, 'en'),
      ...rest,
    },
    'en',
  );
}

describe('the sentence behind a status', () => {
  it('says how far off, how often missed, the pairs and the pairs needed, and what to do', () => {
    expect(explain()).toBe(
      'Improving: 78.2 misses the target of at least 80 by 1.8; missed 3 periods in a row. ' +
        'Improving trend over the last 6 points: 12 of 15 comparisons improved (12 needed), ' +
        'mean of the last 3 points 77, of the 3 before 75. Action: Escalate.',
    );
  });

  it('says a target met exactly is met, and by how much a better one is beaten', () => {
    const met = { computedStatus: 'met', status: 'met', level: 'met', streak: 0, action: 'none' } as const;
    expect(explain({ ...met, latest: 80, gap: 0 })).toMatch(/^Met: 80 meets the target of at least 80\. /);
    expect(explain({ ...met, latest: 83, gap: 3 })).toMatch(
      /^Met: 83 is 3 better than the target of at least 80\. /,
    );
    expect(explain({ ...met, latest: 83, gap: 3 })).not.toContain('Action');
  });

  it('says a band as from and to', () => {
    const text = explain({ target: { low: 80, high: 90 }, latest: 91, gap: -1, streak: 1 }, {}, 'within');
    expect(text).toContain('91 misses the target of 80 to 90 by 1; missed in the latest period');
    expect(text).toContain('mean distance outside the range 77 in the last 3 points, 75 in the 3 before');
  });

  it('gives the exact chance where ties make a needed count meaningless', () => {
    const tied = { ...trend, verdict: 'none', better: 9, worse: 4, ties: 2, p: 0.1306 } as const;
    expect(explain({ trend: tied })).toContain(
      '9 of 15 comparisons improved (by chance this would happen 13.1% of the time; the rule allows up to 10%), ' +
        '2 unchanged',
    );
  });

  it('counts what got worse when the trend is adverse', () => {
    const adverse = { ...trend, verdict: 'adverse', better: 2, worse: 13, p: 0.99 } as const;
    expect(explain({ trend: adverse })).toContain(
      'Adverse trend over the last 6 points: 13 of 15 comparisons worsened (12 needed)',
    );
  });

  it('names no number of pairs when none would do', () => {
    expect(explain({}, { neededS: null })).toContain('12 of 15 comparisons improved, mean');
  });

  it('says how many points a trend lacks', () => {
    expect(explain({ trend: { ...trend, verdict: 'too-few', points: 4 } })).toContain(
      'Trend: too few points (4 in a row, 6 needed).',
    );
  });

  it('names the more generous trend rules', () => {
    const slope = { ...trend, method: 'theil-sen' } as const;
    expect(explain({ trend: slope })).toContain('typical change 0.5 a period (Theil–Sen rule)');
    expect(explain({ trend: { ...trend, method: 'halves' } })).toContain(
      'rule: last 3 points against the 3 before, mean of the last 3 points 77, of the 3 before 75',
    );
  });

  it('tells no data from old data and from too few points for the rule', () => {
    const none = { status: 'no-data', computedStatus: 'no-data', level: null, action: 'measure' } as const;
    const blank = { latest: null, latestIndex: null, gap: null, streak: null };
    expect(explain({ ...none, ...blank })).toBe('No data: nothing was measured. Action: Measure.');
    expect(explain({ ...none, streak: 0 }, { reportingIndex: 7 })).toContain(
      'No data: nothing was measured for the reporting period; the latest value, 78.2, is 2 periods older.',
    );
    const profile = { ...goldProfile, level: { kind: 'mean', points: 8 } } as const;
    expect(explain({ ...none, streak: 0 }, { profile })).toContain(
      'No data: there are too few points to judge by the mean of the last 8 points; 78.2',
    );
  });

  it('lets a quarterly metric lag its cadence', () => {
    expect(explain({ cadence: 3 }, { reportingIndex: 7 })).toContain('78.2 misses the target');
  });

  it('says there is no target, and says nothing of a trend that is judged by none', () => {
    const text = explain({ status: 'no-target', computedStatus: 'no-target', target: null, action: 'none' });
    expect(text).toBe('No target: 78.2 was measured, but there is no target to judge it by.');
  });

  it('names the level rule when it is not the latest point', () => {
    const profile = { ...goldProfile, level: { kind: 'k-of-n', met: 4, of: 6 } } as const;
    expect(explain({}, { profile })).toMatch(
      /^Improving: judged by whether at least 4 of the last 6 points met; 78\.2 misses/,
    );
  });

  it('is never silent about a status set manually', () => {
    const override = { status: 'met', by: 'Jo', on: '2024-03-01', reason: 'recount' } as const;
    expect(explain({ status: 'met' }, { override })).toMatch(
      /^Set manually to Met by Jo on Mar 1, 2024: recount \(the rules say Improving\)\. Improving: 78\.2 misses/,
    );
  });

  it.each(languages)('carries the same figures in every language (%s)', (language) => {
    const text = explanation(
      {
        score,
        better: 'higher',
        profile: goldProfile,
        reportingIndex: 5,
        neededS: 9,
        sheet: sheetSentences(language),
        show: String,
        showDifference: String,
        showShare: (share) => showShare(share, language),
      },
      language,
    );
    for (const figure of ['78.2', '80', '1.8', '3', '12', '15', '6', '77', '75']) {
      expect(text).toContain(figure);
    }
  });
});
