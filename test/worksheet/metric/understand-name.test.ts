import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { understandName, type NameMeaning } from '../../../src/worksheet/metric/understand-name';
import { METRIC_FACTS } from '../../../src/worksheet/vocabulary/metric-facts';
import type { SheetLanguage } from '../../../src/worksheet/vocabulary/types';
import { NAMES_BY_LANGUAGE } from '../../../src/worksheet/words/metric-phrases';
import { listed } from '../../../src/worksheet/words/word-list';
import { INVENTED } from './invented-names';

const LANGUAGES: readonly SheetLanguage[] = ['en', 'es', 'nl', 'zh', 'nb', 'pt'];
const way = ({ better, strength }: NameMeaning): string => (strength === 'open' ? 'open' : String(better));

describe.each(LANGUAGES)('invented names in %s', (language) => {
  it.each(['higher', 'lower', 'within', 'open'] as const)('%s', (expected) => {
    const names = INVENTED[language][expected];
    expect(names.map((name) => [name, way(understandName(name, [language]))])).toEqual(
      names.map((name) => [name, expected]),
    );
  });
});

describe('every name of the vocabulary', () => {
  const facts: Readonly<Record<string, { readonly better: string | null }>> = METRIC_FACTS;
  /** Harmless additions; where a name is not understood with them, it is open, never reversed. */
  const additions: Readonly<Record<SheetLanguage, readonly string[]>> = {
    en: ['Average {}', '{} (%)', '{} voice', 'Monthly {}', '{} – chat'],
    es: ['{} mensual', '{} (%)', '{} voz', 'Promedio {}'],
    nl: ['Gemiddelde {}', '{} (%)', '{} telefonie'],
    zh: ['平均{}', '{}（%）', '月度{}', '语音{}'],
    nb: ['{} per måned', '{} (%)', '{} telefon', 'Snitt {}'],
    pt: ['{} mensal', '{} (%)', '{} voz'],
  };
  const names = LANGUAGES.flatMap((language) =>
    Object.entries(NAMES_BY_LANGUAGE[language]).flatMap(([id, list]) =>
      listed(list).map((name) => ({ language, name, better: facts[id]?.better ?? null })),
    ),
  );

  it('is known by itself', () => {
    const wrong = names.filter(({ language, name, better }) => {
      return understandName(name, [language]).better !== better;
    });
    expect(wrong).toEqual([]);
  });

  it('is never turned by a harmless word', () => {
    const reversed = names.flatMap(({ language, name, better }) =>
      additions[language]
        .map((form) => form.replace('{}', name))
        .filter((text) => {
          const found = understandName(text, [language]).better;
          return found !== null && better !== null && found !== better && text.includes(name);
        }),
    );
    expect(reversed).toEqual([]);
  });
});

describe('what turns a name', () => {
  it.each([
    ['Customer complaints', 'lower'],
    ['Customer complaints resolved', 'higher'],
    ['Customer complaints not resolved', 'lower'],
    ['Calls answered within 20 s', 'higher'],
    ['Calls not answered %', 'lower'],
    ['Repeat calls within 7 days', 'lower'],
    ['Cancelled sales', 'lower'],
    ['Defective sales', 'lower'],
    ['Share of wrong sales', 'lower'],
    ['Complaint orders', 'lower'],
    ['Error sales', 'open'],
    ['Sales errors', 'lower'],
    ['Debt recovery', 'higher'],
    ['Items out of stock', 'open'],
    ['Customer satisfaction (out of 5)', 'higher'],
    ['Sales calls', 'open'],
    ['Quality audits', 'open'],
    ['Stock turnover', 'open'],
    ['Agent turnover', 'lower'],
    ['Response time', 'lower'],
    ['Response time %', 'open'],
    ['Hours to resolution', 'lower'],
    ['Staffed hours', 'open'],
  ])('%s: %s', (name, expected) => {
    expect(way(understandName(name, ['en']))).toBe(expected);
  });

  it('an unknown word takes the conclusion away, and is told', () => {
    expect(understandName('Zorgle complaints', ['en'])).toMatchObject({
      better: null,
      strength: 'open',
      leftover: 'zorgle',
    });
  });

  it('unless the sheet shows that it is harmless', () => {
    const harmless = (word: string): boolean => word === 'porto';
    expect(understandName('AHT Porto', ['en'], { harmless })).toMatchObject({
      better: 'lower',
      strength: 'known',
    });
  });

  it('figures that are shares make a rate of what was answered', () => {
    expect(way(understandName('Calls answered', ['en']))).toBe('open');
    expect(way(understandName('Calls answered', ['en'], { share: true }))).toBe('higher');
  });

  it('a wrong order is less wanted in every language', () => {
    expect(way(understandName('Aandeel foute orders', ['nl']))).toBe('lower');
    expect(way(understandName('Dubbele verkopen', ['nl']))).toBe('lower');
  });

  it('a Norwegian time is an hour', () => {
    expect(way(understandName('Salg per time', ['nb']))).toBe('higher');
  });
});

it.each([
  ['AHT', 'time', 'cost'],
  ['Gemiddelde wachttijd', 'time', 'service'],
  ['Complaints resolved %', 'share', 'satisfaction'],
  ['Cost per contact', 'money', 'cost'],
  ['Number of errors', 'count', 'quality'],
  ['Survey score', 'score', 'satisfaction'],
])('%s has figures of kind %s and belongs to %s', (name, kind, category) => {
  expect(understandName(name, ['en', 'nl'])).toMatchObject({ kind, category });
});

it('any text is understood or open, without an error', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom(...LANGUAGES),
      (name, language) => {
        const { strength, better } = understandName(name, [language]);
        expect(better !== null).toBe(strength !== 'open');
      },
    ),
    { numRuns: 500 },
  );
});

it('a name cut off at the length of a sheet name is completed', () => {
  expect(way(understandName('Bedrijfskritische nauwkeurighei', ['nl']))).toBe('higher');
  expect(way(understandName('Resolvido no primeiro atendimen', ['pt']))).toBe('higher');
  expect(way(understandName('Kritische nauwkeurighei', ['nl']))).toBe('open');
});

it('a long text is open', () => {
  expect(way(understandName('error '.repeat(100_000), ['en']))).toBe('open');
});

const words = path.resolve('../shared/reading/reading_words.py');
const python = ((): boolean => {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch (problem) {
    return !(problem instanceof Error);
  }
})();
const strangers = existsSync(words) && python ? it : it.skip;

strangers(
  "names of a stranger's desk are read the right way, or open (skipped without ../shared and python3)",
  () => {
    const script = `
import json, sys
sys.path.insert(0, sys.argv[1])
import reading_words as w
rows = [(l, n, w.METRICS[k][1], w.METRICS[k][2]) for l, ks in w.NAMES.items() for k, ns in ks.items() for n in ns]
rows += [(l, t[0], t[1], t[2]) for part in (w.TURN, w.PERN, w.COUNTS) for l, ts in part.items() for t in ts]
print(json.dumps(rows))`;
    const printed = execFileSync('python3', ['-c', script, path.dirname(words)], { encoding: 'utf8' });
    const rows: readonly (readonly [SheetLanguage, string, string | null, string])[] = JSON.parse(printed);
    const read = rows.map(([language, name, better, kind]) => {
      const found = way(understandName(name, [language], { share: kind === 'pct' }));
      return { name, better: better ?? 'open', found };
    });
    expect(read.filter(({ better, found }) => found !== 'open' && found !== better)).toEqual([]);
    const open = read.filter(({ better, found }) => found === 'open' && better !== 'open');
    expect(open.length).toBeLessThan(read.length * 0.03);
  },
);
