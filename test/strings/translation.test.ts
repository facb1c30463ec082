/** All languages say the same things: nothing left in English, no value forgotten. */
import { languages, stringsFor } from '../../src/strings';
import type { Language } from '../../src/strings';
import { commandStringsFor } from '../../src/strings/cli-for';
import { commandsFor } from '../../src/strings/commands-for';
import { explainFor } from '../../src/strings/explain-for';

/** Texts that are rightly the same as in English: names, words that happen to be equal, bare values. */
const sameOnPurpose: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  es: ['report.profileNames.base', 'report.severities.error'],
  nl: ['report.profileNames.gold', 'report.status', 'report.trend', 'verdicts.category.service'],
  zh: [],
  nb: ['report.profileNames.gold', 'report.status', 'report.trend', 'verdicts.category.service'],
};
const names = ['report.program', 'report.trendMethods.mann-kendall'];

interface Said {
  readonly path: string;
  readonly text: string;
}

/** Every text; a sentence is called with a stand-in for each value, so that `d.target` says "‹target›". */
function said(node: unknown, path = ''): Said[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (typeof node === 'function') {
    const text: unknown = node(
      ...Array.from({ length: Math.max(1, node.length) }, (_, index) => standIn(index)),
    );
    return [{ path, text: String(text) }];
  }
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => said(value, path === '' ? key : `${path}.${key}`));
}

/** Stands for the n-th argument: itself a text, and an object any of whose values is a text naming its key. */
function standIn(index: number): object {
  return new Proxy(
    {},
    {
      get: (_, key) => {
        if (key === Symbol.toPrimitive) return () => `‹argument ${index}›`;
        if (key === 'join') return () => `‹argument ${index}›`;
        const list = key === 'parts' || key === 'clauses';
        return list ? [`‹${key} 1›`, `‹${key} 2›`] : `‹${String(key)}›`;
      },
    },
  );
}

const hasWords = (text: string) => /\p{L}{2}/u.test(text.replace(/‹[^›]+›|--[a-z-]+/g, ''));
const values = (text: string) => [...new Set(text.match(/‹[^›]+›/g) ?? [])].sort();

const everything = (language: Language) =>
  said({ ...stringsFor(language), ...commandStringsFor(language), ribbon: commandsFor(language) });
const english = everything('en');
const others = languages.filter((language) => language !== 'en');

describe.each(others)('the texts in %s', (language) => {
  const translated = new Map(everything(language).map(({ path, text }) => [path, text]));

  it('are all there', () => {
    expect([...translated.keys()].sort()).toEqual(english.map(({ path }) => path).sort());
  });

  it('are all translated', () => {
    const allowed = [...names, ...sameOnPurpose[language]];
    const untranslated = english.filter(
      ({ path, text }) => translated.get(path) === text && hasWords(text) && !allowed.includes(path),
    );
    expect(untranslated).toEqual([]);
  });

  it('name the same values', () => {
    const differing = english.filter(
      ({ path, text }) => values(translated.get(path) ?? '').join() !== values(text).join(),
    );
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  it('claim nothing the rules do not', () => {
    const claiming = [...translated.values()].filter((text) =>
      /significa(nt|tiv)|signifi[ck]ant|显著/i.test(text),
    );
    expect(claiming).toEqual([]);
  });
});

describe('one and more', () => {
  const short = (language: Language, count: number) => stringsFor(language).report.shortOfMet({ count });

  it.each<[Language, string, string]>([
    ['en', '1 metric short of Met', '2 metrics short of Met'],
    ['es', 'falta 1 métrica en Cumple', 'faltan 2 métricas en Cumple'],
    ['nl', '1 metriek tekort voor Gehaald', '2 metrieken tekort voor Gehaald'],
    ['zh', '达标还差 1 个指标', '达标还差 2 个指标'],
    ['nb', '1 måltall mangler på Oppnådd', '2 måltall mangler på Oppnådd'],
  ])('are told apart where the language does (%s)', (language, one, two) => {
    expect([short(language, 1), short(language, 2)]).toEqual([one, two]);
  });
});

describe('the name of the summary sheet', () => {
  it.each<[Language, string]>([
    ['en', 'COPC Summary'],
    ['es', 'COPC Resumen'],
    ['nl', 'COPC Overzicht'],
    ['zh', 'COPC 汇总'],
    ['nb', 'COPC Sammendrag'],
  ])('is one Excel takes (%s)', (language, name) => {
    expect(stringsFor(language).report.sheetName).toBe(name);
    expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
  });
});

describe('the explaining sentences', () => {
  const explained = said(explainFor('en'));

  it.each(languages.filter((language) => language !== 'en'))(
    'are translated with all values (%s)',
    (language) => {
      const translated = new Map(said(explainFor(language)).map(({ path, text }) => [path, text]));
      const wrong = explained.filter(({ path, text }) => {
        const other = translated.get(path) ?? '';
        const sameWords = other === text && hasWords(text);
        return sameWords || values(other).join() !== values(text).join();
      });
      expect(wrong.map(({ path }) => path)).toEqual([]);
    },
  );

  it.each(languages)('claim nothing the rules do not (%s)', (language) => {
    const all = said(explainFor(language)).map(({ text }) => text.toLowerCase());
    expect(all.join(' ')).not.toMatch(/signifi[ck]|显著/);
  });
});
