import { categoryName } from '../../src/report/scorecard/category-name';
import { assuranceCode, picturesOf } from '../../src/report/scorecard/variation';
import { goldProfile } from '../../src/scoring/profile';
import { scoreMetric } from '../../src/scoring/score-metric';
import { verdictTexts } from '../../src/strings/parts/verdicts/verdicts';
import { wordsFor } from '../../src/strings/words-for';
import type { TableMetric } from '../../src/worksheet/metric/table';
import type { CategoryGround } from '../../src/worksheet/metric/grounds';
import { metric } from './sample';

function pictures(rest: Partial<TableMetric>) {
  const made = metric('Metric', rest);
  return picturesOf(made, scoreMetric(made, goldProfile, null));
}

describe('variation and assurance of a metric (scoring §4, §8)', () => {
  it('are the trend and the limits against the target', () => {
    const falling = [0.99, 0.985, 0.98, 0.975, 0.97, 0.965];
    expect(pictures({ points: falling, targets: 0.8 })).toEqual({
      variation: 'adverse',
      assurance: 'consistently-meets',
      provisional: true,
    });
    expect(pictures({ points: falling, targets: 0.8, better: 'lower' })).toMatchObject({
      variation: 'improving',
      assurance: 'consistently-misses',
    });
  });

  it('say common and hit or miss of what does neither', () => {
    const noise = [10, 12, 11, 13, 10, 12, 11, 13, 10, 12, 11, 13];
    expect(pictures({ points: noise, targets: 11, numberFormat: '0' })).toEqual({
      variation: 'common',
      assurance: 'hit-or-miss',
      provisional: false,
    });
  });

  it('say nothing without a direction, a target or two points', () => {
    expect(pictures({ points: [1, 2, 3, 4, 5, 6], better: null })).toMatchObject({
      variation: null,
      assurance: null,
    });
    expect(pictures({ points: [1, 2, 3], targets: null }).assurance).toBeNull();
    expect(pictures({ points: [1] })).toEqual({ variation: 'common', assurance: null, provisional: false });
  });

  it('has a code of its own for programs', () => {
    const all = ['consistently-meets', 'hit-or-miss', 'consistently-misses', null] as const;
    expect(all.map(assuranceCode)).toEqual(['meets', 'hit-or-miss', 'misses', null]);
  });
});

describe('a category as shown', () => {
  const words = wordsFor(verdictTexts, 'en');
  const name = (
    category: TableMetric['category'],
    text: string | null,
    by: CategoryGround['by'] = 'column',
  ) => {
    const { grounds } = metric('Metric');
    return categoryName({ category, grounds: { ...grounds, category: { by, cell: null, text } } }, words);
  };

  it('is the sheet’s own word, ours for letters, and nothing where there is none', () => {
    expect(name('other', 'Volume')).toBe('Volume');
    expect(name('service', 'Servicio')).toBe('Servicio');
    expect(name('service', '服务')).toBe('服务');
    expect(name('service', 'S')).toBe('Service');
    expect(name('service', 'Calls answered', 'name')).toBe('Service');
    expect(name('quality', null, 'person')).toBe('Quality');
    expect(name(null, null, 'missing')).toBe('');
  });
});
