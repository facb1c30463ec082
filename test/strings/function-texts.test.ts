/** The words of the functions in five languages: all there, all translated, with the same values and words to type. */
import { functionMessagesFor } from '../../src/strings/function-messages-for';
import { functionPageTexts } from '../../src/strings/parts/function-pages';
import { functionTexts } from '../../src/strings/parts/functions';
import { wordsFor } from '../../src/strings/words-for';
import { goldLabelTexts } from '../../src/strings/parts/gold-labels';
import { languages, type Language } from '../../src/strings/language';

interface Said {
  readonly path: string;
  readonly text: string;
}

function said(node: unknown, path = ''): Said[] {
  if (typeof node === 'string') return [{ path, text: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => said(value, path === '' ? key : `${path}.${key}`));
}

const everything = (language: Language): Said[] =>
  said({
    messages: functionMessagesFor(language),
    texts: wordsFor(functionTexts, language),
    pages: wordsFor(functionPageTexts, language),
    gold: wordsFor(goldLabelTexts, language),
  });

/** Words that are the same in a language by chance or by right. */
const sameOnPurpose: Readonly<Partial<Record<Language, readonly string[]>>> = {
  es: ['pages.labels.error'],
};

const english = everything('en');
const others = languages.filter((language) => language !== 'en');

const places = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join();

/** What a person types or sees in a formula: quoted values, names of functions, error values. */
function typed(text: string): string {
  const words =
    text.match(/"(?:[a-z]+(?:-[a-z]+)?|\d[^"]*|[≥≤<][^"]*|mean 3)"|\b[A-Z]{5,}\b|#[A-Z/0]+[!?A]/g) ?? [];
  return [...new Set(words.map((word) => word.replace(/\s%/g, '%')))].sort().join(' ');
}

describe.each(others)('the functions in %s', (language) => {
  const texts = new Map(everything(language).map(({ path, text }) => [path, text]));

  it('have every text', () => {
    expect([...texts.keys()].sort()).toEqual(english.map(({ path }) => path).sort());
    expect([...texts.values()].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('are translated', () => {
    const same = english.filter(({ path, text }) => texts.get(path) === text);
    expect(same.map(({ path }) => path)).toEqual(sameOnPurpose[language] ?? []);
  });

  it('fill in the same values', () => {
    const differing = english.filter(({ path, text }) => places(texts.get(path) ?? '') !== places(text));
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  it('name the same words to type, untranslated', () => {
    const arguments_ = english.filter(({ path }) => path.startsWith('texts.parameters.'));
    const differing = arguments_.filter(({ path, text }) => typed(texts.get(path) ?? '') !== typed(text));
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  it('give the same figures in the rules', () => {
    const figures = (text: string): string =>
      (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map(Number.parseFloat).sort().join();
    const rules = english.filter(({ path }) => path.startsWith('pages.rules.'));
    const differing = rules.filter(
      ({ path, text }) => figures((texts.get(path) ?? '').replaceAll(',', '.')) !== figures(text),
    );
    expect(differing.map(({ path }) => path)).toEqual([]);
  });
});

describe('the functions in English', () => {
  it.each(languages)('and every other language claim no more than the rules (%s)', (language) => {
    const claims = everything(language).filter(({ text }) =>
      /statistically significant|estadísticamente significativ|statistisch significant|statistisk signifikant|显著/i.test(
        text,
      ),
    );
    expect(claims).toEqual([]);
  });
});
