/** Verdicts in plain words, as a person who has not read the rules is told them. */
import { scoreMetric } from '../../src/scoring/score-metric';
import { goldProfile } from '../../src/scoring/profile';
import { plainAction, plainStatus, plainTrend } from '../../src/strings/plain-words';
import { languages } from '../../src/strings/language';
import type { Better, Point } from '../../src/scoring/metric';

const scored = (points: readonly Point[], better: Better | null = 'higher', target: number | null = 80) =>
  scoreMetric(
    { name: 'm', category: 'service', better, targets: target, points },
    goldProfile,
    points.length - 1,
  );

const rising = [60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71];
const falling = [95, 94, 93, 92, 91, 90, 89, 88, 87, 86, 85, 84];

describe('a verdict in plain words', () => {
  it('says that a metric improves and misses all the same, and that a plan is needed', () => {
    const score = scored(rising);
    expect(plainStatus(score, 'April 2024', 'en')).toBe('Improving, still missed 12×');
    expect(plainAction(score, 'en')).toBe('Plan needed: missed 12 times in a row');
    expect(plainTrend(score, 'higher', 'month', 'en')).toBe('clearly rising over 12 months');
  });

  it('says that a metric is met and gets worse', () => {
    const score = scored(falling);
    expect(plainStatus(score, 'April 2024', 'en')).toBe('Met, getting worse');
    expect(plainAction(score, 'en')).toBeNull();
    expect(plainTrend(score, 'higher', 'month', 'nl')).toBe('duidelijk dalend over 12 maanden');
  });

  it('tells falling from getting worse where lower is better', () => {
    expect(plainTrend(scored(falling, 'lower'), 'lower', 'week', 'en')).toBe('clearly falling over 12 weeks');
    expect(plainTrend(scored(rising, 'lower'), 'lower', 'quarter', 'nb')).toBe(
      'klart stigende over 12 kvartaler',
    );
    expect(plainTrend(scored(falling, null), null, 'day', 'en')).toBe('clearly falling over 12 days');
  });

  it('asks for the figure that is missing, by the name of its period', () => {
    expect(plainStatus(scored([null, null]), 'April 2024', 'en')).toBe('No figures yet: enter them');
    const late = { ...scored([81]), status: 'no-data', computedStatus: 'no-data' } as const;
    expect(plainStatus(late, 'April 2024', 'en')).toBe('No figure for April 2024: enter it');
    expect(plainStatus(late, '2024年4月', 'zh')).toBe('缺少2024年4月的数据：请填写');
  });

  it('asks for no figure where a person set the status', () => {
    const late = { ...scored([null]), status: 'met', computedStatus: 'no-data' } as const;
    expect(plainStatus(late, 'April 2024', 'en')).toBeNull();
  });

  it.each(languages)('says nothing where the word says it all (%s)', (language) => {
    const met = scored([81, 82]);
    expect(plainStatus(met, null, language)).toBeNull();
    expect(plainAction(met, language)).toBeNull();
    expect(plainTrend(met, 'higher', 'month', language)).toBeNull();
    expect(plainStatus(scored([79]), null, language)).toBeNull();
  });
});
