/** Messages and the sentences they make, one rule each. */
import { countingIn } from '../../src/strings/counting';
import { parseMessage, said, type Values } from '../../src/strings/format';
import { languages, localeOf } from '../../src/strings/language';
import { sentence, wordsFor } from '../../src/strings/words-for';

const say = (text: string, values: Values = {}) => said(parseMessage(text), values, countingIn('en'));

describe('a message', () => {
  it.each<[string, Values, string]>([
    ['No values.', {}, 'No values.'],
    ['{a} before {b}', { a: 'x', b: 'y' }, 'x before y'],
    ['{share}: {n}', { share: 'Met', n: 1200 }, 'Met: 1200'],
    ['on "{sheet}".', {}, 'on "{sheet}".'],
    ['{n, plural, one {# cell} other {# cells}}', { n: 1 }, '1 cell'],
    ['{n, plural, one {# cell} other {# cells}}', { n: 1200 }, '1,200 cells'],
    ['{n, plural, =0 {none} one {# cell} other {# cells}}', { n: 0 }, 'none'],
    ['{n, plural, =1 {just one} other {# cells}}', { n: 1 }, 'just one'],
    ['{n, plural, one {# cell of {s}} other {# cells of {s}}}.', { n: 2, s: 'KPI' }, '2 cells of KPI.'],
    ['# {n, plural, other {#}} #', { n: 3 }, '# 3 #'],
    ['{k, select, row {row} other {column}} {k}', { k: 'row' }, 'row row'],
    ['{k, select, row {row} other {{k}}}', { k: 'C' }, 'C'],
    ['{n, plural, other {{k, select, a {# of a} other {#}}}}', { n: 2, k: 'a' }, '2 of a'],
    ['{f, select, missing {The file} other {"{f}"}} is gone.', {}, 'The file is gone.'],
    ['{f, select, missing {The file} other {"{f}"}} is gone.', { f: 'missing' }, '"missing" is gone.'],
    [
      '{f, select, missing {The file} other {"{f}"}} is gone.',
      { f: 'constructor' },
      '"constructor" is gone.',
    ],
    ["can't be {what}", { what: 'read' }, "can't be read"],
    ["as in '{0.7;31}', {n} times", { n: 2 }, 'as in {0.7;31}, 2 times'],
    ["the sheet''s '{a ''b'' c}'", {}, "the sheet's {a 'b' c}"],
    ["{n, plural, other {'#' #}}", { n: 2 }, '# 2'],
  ])('%s with %j', (text, values, expected) => {
    expect(say(text, values)).toBe(expected);
  });

  it('takes a value as text, whatever it looks like', () => {
    const odd = `{count} '{' # \\x41 $& <b>`;
    expect(say('Sheet "{sheet}".', { sheet: odd })).toBe(`Sheet "${odd}".`);
  });

  it.each([
    '{',
    '}',
    '{a',
    '{a b}',
    '{}',
    '{n, plural, one {# cell}}',
    '{n, plural, one {# cell} other {# cells}',
    '{n, plural, other}',
    '{n, number}',
    'a } b',
  ])('that is none is refused: %s', (text) => {
    expect(() => parseMessage(text)).toThrow('no message');
  });
});

describe('a count written already', () => {
  it.each([
    ['1', '1 cell'],
    ['0', '0 cells'],
    ['11', '11 cells'],
    ['1,000', '1,000 cells'],
    ['1.0', '1.0 cells'],
  ])('%s', (n, expected) => {
    expect(say('{n, plural, one {# cell} other {# cells}}', { n })).toBe(expected);
  });
});

describe.each(languages)('counting in %s', (language) => {
  const counts = [...Array(1201).keys(), 9999, 10_000, 12_345, 999_999, 1_234_567, -1, -12_345];
  const { form, written } = countingIn(language);

  it('takes the plural forms Intl has', () => {
    const rules = new Intl.PluralRules(localeOf(language));
    const differing = counts.filter((count) => count >= 0 && form(count) !== rules.select(count));
    expect(differing).toEqual([]);
  });

  it('groups as Intl does', () => {
    const { format } = new Intl.NumberFormat(localeOf(language));
    const plain = (text: string) => text.replace('\u2212', '-');
    expect(counts.filter((count) => written(count) !== plain(format(count)))).toEqual([]);
  });
});

describe('the words of a part', () => {
  const part = {
    en: {
      plain: 'Cells',
      quoted: "'{'",
      of: { cells: '{n, plural, one {# cell} other {# cells}} of {sheet}' },
    },
    es: { plain: 'Celdas', quoted: "'{'", of: { cells: '{sheet}: {n}' } },
    nl: { plain: '', quoted: '', of: { cells: '' } },
    zh: { plain: '', quoted: '', of: { cells: '' } },
    nb: { plain: '', quoted: '', of: { cells: '' } },
  } as const;

  it('are strings, and functions of the values a text takes', () => {
    const { plain, quoted, of } = wordsFor(part, 'en');
    expect([plain, quoted, of.cells({ n: 1, sheet: 'KPI' })]).toEqual(['Cells', '{', '1 cell of KPI']);
    expect(wordsFor(part, 'es').of.cells({ n: 2, sheet: 'KPI' })).toBe('KPI: 2');
  });

  it('are made once', () => {
    expect(wordsFor(part, 'nl')).toBe(wordsFor(part, 'nl'));
  });

  it('do not compile with another value, nor without one', () => {
    const { of } = wordsFor(part, 'en');
    // @ts-expect-error The text takes a sheet.
    expect(of.cells({ n: 2 })).toBe('2 cells of {sheet}');
    // @ts-expect-error It takes no cells.
    expect(of.cells({ n: 2, sheet: 'KPI', cells: 2 })).toBe('2 cells of KPI');
  });

  it('can be said by a code', () => {
    expect(sentence(part.en.of.cells, { n: '1', sheet: 'KPI' }, 'en')).toBe('1 cell of KPI');
  });
});
