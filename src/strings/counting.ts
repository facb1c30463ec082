/**
 * How each language counts: which form a word takes beside a number, and how a whole number is grouped. Written down
 * here, as formulas run where there is no `Intl`; a test holds both to what `Intl` says.
 */
import type { Language } from './language';

export interface Counting {
  /** The plural form (CLDR) of a count; of what is no number, `other`. */
  readonly form: (count: number) => 'one' | 'other';
  /** `1,200`; a broken number as it is. */
  readonly written: (count: number) => string;
}

/** The sign between thousands, from so many digits on. */
interface Groups {
  readonly sign: string;
  readonly from: number;
}

function counting(one: readonly number[], { sign, from }: Groups): Counting {
  return {
    form: (count) => (one.includes(count) ? 'one' : 'other'),
    written: (count) => {
      const digits = String(Math.abs(count));
      return digits.length < from || !/^\d+$/.test(digits)
        ? String(count)
        : String(count).replace(/\B(?=(?:\d{3})+$)/g, sign);
    },
  };
}

const byLanguage: Readonly<Record<Language, Counting>> = {
  en: counting([1], { sign: ',', from: 4 }),
  es: counting([1], { sign: '.', from: 5 }),
  nl: counting([1], { sign: '.', from: 4 }),
  zh: counting([], { sign: ',', from: 4 }),
  nb: counting([1], { sign: '\u00a0', from: 4 }),
};

/** `countingIn('nl').written(1200)` is `"1.200"`. */
export function countingIn(language: Language): Counting {
  return byLanguage[language];
}
