import { METRIC_FACTS } from '../../../src/worksheet/vocabulary/metric-facts';
import { normalise } from '../../../src/worksheet/words/normalise';
import * as en from '../../../src/worksheet/vocabulary/en';
import * as es from '../../../src/worksheet/vocabulary/es';
import * as nb from '../../../src/worksheet/vocabulary/nb';
import * as nl from '../../../src/worksheet/vocabulary/nl';
import * as pt from '../../../src/worksheet/vocabulary/pt';
import * as zh from '../../../src/worksheet/vocabulary/zh';
import type { CellWords, Vocabulary } from '../../../src/worksheet/vocabulary/types';
import { listed } from '../../../src/worksheet/words/word-list';

const languages: readonly Vocabulary[] = [
  { language: 'en', cells: en.enCells, headers: en.enHeaders, periods: en.enPeriods, metrics: en.enMetrics },
  { language: 'es', cells: es.esCells, headers: es.esHeaders, periods: es.esPeriods, metrics: es.esMetrics },
  { language: 'nl', cells: nl.nlCells, headers: nl.nlHeaders, periods: nl.nlPeriods, metrics: nl.nlMetrics },
  { language: 'zh', cells: zh.zhCells, headers: zh.zhHeaders, periods: zh.zhPeriods, metrics: zh.zhMetrics },
  { language: 'nb', cells: nb.nbCells, headers: nb.nbHeaders, periods: nb.nbPeriods, metrics: nb.nbMetrics },
];

const headerParts = [...languages, { language: 'pt', headers: pt.ptHeaders }];
const english = languages[0] ?? raise();

function raise(): never {
  throw new Error('no language');
}

function emptyLists(record: Readonly<Record<string, string>>): string[] {
  return Object.keys(record).filter((key) => listed(record[key] ?? '').length === 0);
}

/** Phrases that stand under more than one key. */
function clashes(record: Readonly<Record<string, string>>): string[] {
  const seen = new Map<string, string>();
  const found: string[] = [];
  for (const [key, list] of Object.entries(record)) {
    for (const phrase of listed(list).map((item) => normalise(item) || item)) {
      const before = seen.get(phrase);
      if (before !== undefined && before !== key) found.push(`${phrase}: ${before}, ${key}`);
      seen.set(phrase, key);
    }
  }
  return found;
}

describe.each(languages)('the vocabulary of $language', ({ cells, headers, periods, metrics }) => {
  it('has words for everything', () => {
    const { better, categories, outcomes, families, timeUnits, ...lists } = cells;
    for (const record of [better, categories, outcomes, families, timeUnits, lists, metrics, headers.roles]) {
      expect(emptyLists(record)).toEqual([]);
    }
    expect(emptyLists({ neutral: headers.neutral, totals: headers.totals, toDate: headers.toDate })).toEqual(
      [],
    );
    expect(periods.months.map((list) => listed(list).length > 0)).toEqual(Array(12).fill(true));
  });

  it('has the keys English has', () => {
    expect(Object.keys(metrics).sort()).toEqual(Object.keys(METRIC_FACTS).sort());
    expect(Object.keys(headers.roles).sort()).toEqual(Object.keys(english.headers.roles).sort());
    expect(Object.keys(cells).sort()).toEqual(Object.keys(english.cells).sort());
  });

  it('no direction, category, result, family or unit word means two things', () => {
    for (const record of [cells.better, cells.outcomes, cells.families, cells.timeUnits, cells.categories]) {
      expect(clashes(record)).toEqual([]);
    }
    expect(clashes({ atLeast: cells.atLeast, atMost: cells.atMost })).toEqual([]);
  });

  it('no metric name stands for two metrics', () => {
    expect(clashes(metrics)).toEqual([]);
  });
});

describe.each(headerParts)('the headers of $language', ({ headers }) => {
  it('no word names two roles', () => {
    expect(clashes(headers.roles)).toEqual([]);
  });
});

it('no direction, operator or result word means opposite things in two languages', () => {
  const merged = (pick: (cells: CellWords) => Readonly<Record<string, string>>): string[] => {
    const all = new Map<string, string[]>();
    for (const { cells } of languages) {
      for (const [key, list] of Object.entries(pick(cells))) all.set(key, [...(all.get(key) ?? []), list]);
    }
    return clashes(Object.fromEntries([...all].map(([key, lists]) => [key, lists.join(',')])));
  };
  expect(merged((cells) => cells.better)).toEqual([]);
  expect(merged((cells) => ({ atLeast: cells.atLeast, atMost: cells.atMost }))).toEqual([]);
  expect(merged((cells) => cells.outcomes)).toEqual([]);
  expect(merged((cells) => cells.timeUnits)).toEqual([]);
  expect(merged((cells) => cells.families)).toEqual([]);
  expect(merged((cells) => cells.categories)).toEqual([]);
});

it('no month name means two months in two languages', () => {
  const months = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      String(index + 1),
      [...languages.map(({ periods }) => periods), pt.ptPeriods]
        .map(({ months: lists }) => lists[index])
        .join(','),
    ]),
  );
  expect(clashes(months)).toEqual([]);
});

it('there are more than forty known metrics', () => {
  expect(Object.keys(METRIC_FACTS).length).toBeGreaterThan(40);
});
