/** Codes of the program never reach a person: each finding and reason is said by words, whatever its details hold. */
import { languages } from '../../src/strings/language';
import { findingTexts, findingWordTexts } from '../../src/strings/parts/findings';
import { readingReasonTexts, readingRoleTexts } from '../../src/strings/parts/reading';
import { findingSentence, reasonSentence } from '../../src/strings/reading-sentences';
import type { FindingTexts } from '../../src/strings/en/findings';
import type { ReadingReasonTexts } from '../../src/strings/en/reading';

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
