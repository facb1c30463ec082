/** A difference of percentages in words, singular where it is written as 1 or -1. */
import { explainTexts } from './parts/verdicts/explain';
import { wordsFor } from './words-for';
import type { Language } from './language';

/**
 * @param value as it is written in the language
 * @example percentagePoints('1', 'en') // '1 percentage point'
 * @example percentagePoints('1.0', 'en') // '1.0 percentage points'
 */
export const percentagePoints = (value: string, language: Language): string =>
  wordsFor(explainTexts, language).percentagePoints({ value, count: /^-?1$/.test(value) ? 1 : 0 });
