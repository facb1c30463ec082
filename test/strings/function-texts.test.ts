/** What a person types is never translated, and the rules have the same figures, in what the functions say about themselves. */
import { languages } from '../../src/strings/language';
import { functionPageTexts } from '../../src/strings/parts/functions/function-pages';
import { functionTexts } from '../../src/strings/parts/functions/functions';

/** What a person types or sees in a formula: quoted values, names of functions, error values. */
function typed(text: string): string {
  const words =
    text.match(/"(?:[a-z]+(?:-[a-z]+)?|\d[^"]*|[≥≤<][^"]*|mean 3)"|\b[A-Z]{5,}\b|#[A-Z/0]+[!?A]/g) ?? [];
  return [...new Set(words.map((word) => word.replace(/\s%/g, '%')))].sort().join(' ');
}

const figures = (text: string): string =>
  (text.replaceAll(',', '.').match(/\d+(?:\.\d+)?/g) ?? []).map(Number.parseFloat).sort().join();

describe.each(languages.filter((language) => language !== 'en'))('the functions in %s', (language) => {
  it('name the same words to type, untranslated', () => {
    const texts: Readonly<Record<string, string>> = functionTexts[language].parameters;
    const differing = Object.entries(functionTexts.en.parameters).filter(
      ([name, text]) => typed(texts[name] ?? '') !== typed(text),
    );
    expect(differing.map(([name]) => name)).toEqual([]);
  });

  it('give the same figures in the rules', () => {
    const rules: Readonly<Record<string, string>> = functionPageTexts[language].rules;
    const differing = Object.entries(functionPageTexts.en.rules).filter(
      ([name, text]) => figures(rules[name] ?? '') !== figures(text),
    );
    expect(differing.map(([name]) => name)).toEqual([]);
  });
});
