/** Codes of the program never reach a person: each finding and reason is said by words, whatever its details hold. */
import { languages, type Language } from '../../src/strings/language';
import { periodWords } from '../../src/strings/period-words';
import { findingTexts, findingWordTexts } from '../../src/strings/parts/reading/findings';
import { readingReasonTexts, readingRoleTexts } from '../../src/strings/parts/reading/reading';
import { findingSentence, reasonSentence } from '../../src/strings/reading-sentences';
import type { FindingTexts } from '../../src/strings/en/reading/findings';
import type { ReadingReasonTexts } from '../../src/strings/en/reading/reading';

const findingCodes = Object.keys(findingTexts.en) as (keyof FindingTexts)[];
const reasonCodes = Object.keys(readingReasonTexts.en) as (keyof ReadingReasonTexts)[];
const { better, kinds, roles } = findingWordTexts.en;

/** Details as the readers give them: codes where they give codes, and words of a sheet for the rest. */
function detailsOf(text: string, code: string): Record<string, string | number> {
  const names = [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? '');
  const known: Readonly<Record<string, string | number>> = {
    count: 3,
    line: 'C',
    other: '5',
    code,
    column: 'higher',
    operator: 'lower',
    stated: 'within',
    kind: 'fiscal-period',
    usual: 'month',
    role: 'vendor',
    first: 'day',
    from: '--01',
    to: '--04',
    last: '--06',
    period: 'FY2024-P03',
  };
  return Object.fromEntries(names.map((name) => [name, known[name] ?? 'X']));
}

/** A period without a year as the tables carry it, a code of two words, a code alone. */
function codesIn(said: string, codes: readonly string[]): readonly string[] {
  return codes.filter((code) => new RegExp(`(?<![\\p{L}\\d-])${code}(?![\\p{L}\\d-])`, 'u').test(said));
}

const joined = (list: readonly string[]) => list.filter((code) => /-/.test(code));

describe.each(languages)('in %s', (language) => {
  it.each(findingCodes)('the finding %s says no code', (code) => {
    const said = findingSentence(code, detailsOf(findingTexts.en[code], code), language);
    const codes = joined([...findingCodes, ...Object.keys(kinds), ...Object.keys(readingRoleTexts.en)]);
    expect(codesIn(said, codes)).toEqual([]);
    expect(said).not.toMatch(/--\d|\{|\}|undefined/);
  });

  it.each(reasonCodes)('the reason %s says no code', (code) => {
    const details = { ...detailsOf(readingReasonTexts.en[code], code), role: 'target-low' };
    const said = reasonSentence(code, details, language);
    expect(codesIn(said, joined([...reasonCodes, ...Object.keys(readingRoleTexts.en)]))).toEqual([]);
    expect(said).not.toMatch(/--\d|\{|\}|undefined/);
  });

  it('has a word for every code a finding names', () => {
    const words = findingWordTexts[language];
    for (const [list, codes] of [
      [words.better, better],
      [words.kinds, kinds],
      [words.roles, roles],
    ] as const) {
      expect(Object.keys(list).sort()).toEqual(Object.keys(codes).sort());
    }
  });
});

describe('a period without a year', () => {
  const axis = { count: 5, line: '1' };

  it.each(languages)('is a name to a person, whatever its kind (%s)', (language) => {
    for (const [first, last] of [
      ['--01', '--05'],
      ['--01-W1', '--02-W1'],
      ['--01-07', '--02-04'],
      ['W01', 'W05'],
      ['Q1', 'Q4'],
      ['H1', 'H2'],
      ['T1', 'T3'],
      ['P01', 'P12'],
    ] as const) {
      const said = reasonSentence('periods-across', { ...axis, first, last }, language);
      expect(said).toContain(periodWords(first, language));
      expect(said).toContain(periodWords(last, language));
      expect(said).not.toMatch(/--/);
    }
  });

  it('is said in the sentence as in the line above it', () => {
    const said = (first: string, last: string, language: Language) =>
      reasonSentence('periods-across', { ...axis, first, last }, language);
    expect(said('--01-W1', '--02-W1', 'en')).toBe('5 periods, Jan, week 1 to Feb, week 1, across row 1.');
    expect(said('Q1', 'Q4', 'es')).toContain('T1');
    expect(said('W01', 'W05', 'nb')).toContain('uke 01');
    const details = { metric: 'CSAT', period: 'Q1', text: 'Q1' };
    expect(findingSentence('not-a-number', details, 'nb')).toMatch(/1\. kv\..*«?Q1/);
  });
});
