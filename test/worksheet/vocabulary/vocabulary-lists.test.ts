import * as en from '../../../src/worksheet/vocabulary/en';
import * as es from '../../../src/worksheet/vocabulary/es';
import { METRIC_FACTS } from '../../../src/worksheet/vocabulary/metric-facts';
import * as nb from '../../../src/worksheet/vocabulary/nb';
import * as nl from '../../../src/worksheet/vocabulary/nl';
import * as pt from '../../../src/worksheet/vocabulary/pt';
import type { CellWords, Vocabulary } from '../../../src/worksheet/vocabulary/types';
import * as zh from '../../../src/worksheet/vocabulary/zh';
import { normalise } from '../../../src/worksheet/words/normalise';
import { listed } from '../../../src/worksheet/words/word-list';

const english: Vocabulary = {
  language: 'en',
  cells: en.enCells,
  labels: en.enLabels,
  marks: en.enMarks,
  periods: en.enPeriods,
  names: en.enNames,
  metrics: en.enMetrics,
};

const languages: readonly Vocabulary[] = [
  english,
  {
    language: 'es',
    cells: es.esCells,
    labels: es.esLabels,
    marks: es.esMarks,
    periods: es.esPeriods,
    names: es.esNames,
    metrics: es.esMetrics,
  },
  {
    language: 'nl',
    cells: nl.nlCells,
    labels: nl.nlLabels,
    marks: nl.nlMarks,
    periods: nl.nlPeriods,
    names: nl.nlNames,
    metrics: nl.nlMetrics,
  },
  {
    language: 'zh',
    cells: zh.zhCells,
    labels: zh.zhLabels,
    marks: zh.zhMarks,
    periods: zh.zhPeriods,
    names: zh.zhNames,
    metrics: zh.zhMetrics,
  },
  {
    language: 'nb',
    cells: nb.nbCells,
    labels: nb.nbLabels,
    marks: nb.nbMarks,
    periods: nb.nbPeriods,
    names: nb.nbNames,
    metrics: nb.nbMetrics,
  },
  {
    language: 'pt',
    cells: pt.ptCells,
    labels: pt.ptLabels,
    marks: pt.ptMarks,
    periods: pt.ptPeriods,
    names: pt.ptNames,
    metrics: pt.ptMetrics,
  },
];

function emptyLists(record: Readonly<Record<string, string>>): string[] {
  return Object.keys(record).filter((key) => listed(record[key] ?? '').length === 0);
}

/** The lists of a record, as one. */
function flat(record: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, list]) => (typeof list === 'string' ? [[key, list] as const] : [])),
  );
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

describe.each(languages)(
  'the vocabulary of $language',
  ({ language, cells, labels, marks, periods, names, metrics }) => {
    it('has words for everything', () => {
      const { better, categories, outcomes, answers, families, timeUnits, ...lists } = cells;
      // Only formulas read results and families, and they are in the languages of the product.
      const transactions = language === 'pt' ? [] : [outcomes, answers, families];
      for (const record of [
        better,
        categories,
        ...transactions,
        timeUnits,
        lists,
        metrics,
        flat(labels),
        flat(marks),
      ]) {
        expect(emptyLists(record)).toEqual([]);
      }
      const { good, bad, ...words } = names;
      for (const record of [good, bad, words]) expect(emptyLists(record)).toEqual([]);
      expect(periods.months.map((list) => listed(list).length > 0)).toEqual(Array(12).fill(true));
    });

    it('has the keys English has', () => {
      expect(Object.keys(metrics).sort()).toEqual(Object.keys(METRIC_FACTS).sort());
      expect(Object.keys(labels).sort()).toEqual(Object.keys(english.labels).sort());
      expect(Object.keys(marks).sort()).toEqual(Object.keys(english.marks).sort());
      expect(Object.keys(names).sort()).toEqual(Object.keys(english.names).sort());
      expect(Object.keys(periods).sort()).toEqual(Object.keys(english.periods).sort());
      expect(Object.keys(cells).sort()).toEqual(Object.keys(english.cells).sort());
    });

    it('no direction, category, result, family or unit word means two things', () => {
      for (const record of [
        cells.better,
        cells.outcomes,
        cells.families,
        cells.timeUnits,
        cells.categories,
      ]) {
        expect(clashes(record)).toEqual([]);
      }
      expect(clashes({ atLeast: cells.atLeast, atMost: cells.atMost })).toEqual([]);
    });

    it('no mark is a status and a unit', () => {
      expect(clashes(flat(marks))).toEqual([]);
    });

    it('no metric name stands for two metrics', () => {
      expect(clashes(metrics)).toEqual([]);
    });
  },
);

describe.each(languages)('the labels of $language', ({ labels }) => {
  it('no word says two things', () => {
    const {
      neutral: _neutral,
      yearly: _yearly,
      daily: _daily,
      low: _low,
      high: _high,
      ...said
    } = flat(labels);
    expect(clashes(said)).toEqual([]);
  });
});

describe.each(languages)('the words of names in $language', ({ names, metrics }) => {
  it('what turns a meaning is no harmless word', () => {
    const { no, less, undone, more, harmless } = names;
    const turning = new Set([no, less, undone, more].flatMap((list) => listed(list).map(normalise)));
    expect(listed(harmless).filter((word) => turning.has(normalise(word)))).toEqual([]);
  });

  it('nothing is good and bad', () => {
    const bad = new Set(Object.values(names.bad).flatMap((list) => listed(list).map(normalise)));
    const both = Object.values(names.good).flatMap((list) =>
      listed(list).filter((word) => bad.has(normalise(word))),
    );
    expect(both).toEqual([]);
  });

  it('no known metric of which less is better stands among the good, nor the other way', () => {
    const idsOf = new Map(
      Object.entries(metrics).flatMap(([id, list]) =>
        listed(list).map((name) => [normalise(name), id] as const),
      ),
    );
    const facts: Readonly<Record<string, { readonly better: string | null }>> = METRIC_FACTS;
    const against = (words: Readonly<Record<string, string>>, better: string): string[] =>
      Object.values(words).flatMap((list) =>
        listed(list).filter((word) => facts[idsOf.get(normalise(word)) ?? '']?.better === better),
      );
    expect(against(names.good, 'lower')).toEqual([]);
    expect(against(names.bad, 'higher')).toEqual([]);
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
      languages.map(({ periods }) => periods.months[index]).join(','),
    ]),
  );
  expect(clashes(months)).toEqual([]);
});

it('there are more than forty known metrics', () => {
  expect(Object.keys(METRIC_FACTS).length).toBeGreaterThan(40);
});
