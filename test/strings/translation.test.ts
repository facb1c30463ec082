/** Both full languages say the same things: nothing left in English, no value forgotten. */
import { languages, stringsFor } from '../../src/strings';
import type { FullLanguage } from '../../src/strings';
import { commandStringsFor } from '../../src/strings/cli-for';
import { explainFor } from '../../src/strings/explain-for';

/** Texts that are rightly the same in English and Spanish: names, words that happen to be equal, bare values. */
const sameOnPurpose = new Set([
  'report.profileNames.base',
  'report.severities.error',
  'report.program',
  'report.trendMethods.mann-kendall',
]);

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

const everything = (language: FullLanguage) =>
  said({ ...stringsFor(language), ...commandStringsFor(language) });
const english = everything('en');
const spanish = new Map(everything('es').map(({ path, text }) => [path, text]));

describe('the Spanish texts', () => {
  it('have every text of the English ones', () => {
    expect([...spanish.keys()].sort()).toEqual(english.map(({ path }) => path).sort());
  });

  it('are all translated', () => {
    const untranslated = english.filter(
      ({ path, text }) => spanish.get(path) === text && hasWords(text) && !sameOnPurpose.has(path),
    );
    expect(untranslated).toEqual([]);
  });

  it('name the same values', () => {
    const differing = english.filter(
      ({ path, text }) => values(spanish.get(path) ?? '').join() !== values(text).join(),
    );
    expect(differing.map(({ path }) => path)).toEqual([]);
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
