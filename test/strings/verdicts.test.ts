import { languages } from '../../src/strings/language';
import { verdictTexts } from '../../src/strings/parts/verdicts/verdicts';
import { wordsFor } from '../../src/strings/words-for';

describe('verdict words', () => {
  it('are, in English, the texts the functions promise, and two that only read sheets can have', () => {
    const { status, trend, action, assurance } = wordsFor(verdictTexts, 'en');
    expect(Object.values(status)).toEqual(['Met', 'Improving', 'Not met', 'No data', 'No target', 'Unclear']);
    expect(Object.values(trend)).toEqual(['Improving', 'No clear trend', 'Adverse', 'Too few points']);
    expect(Object.values(action)).toEqual(['None', 'Watch', 'Act', 'Escalate', 'Measure', 'Clarify']);
    expect(Object.values(assurance)).toEqual(['Consistently meets', 'Hit or miss', 'Consistently misses']);
  });

  it.each(languages)('tell the verdicts of one kind apart (%s)', (language) => {
    for (const words of Object.values(wordsFor(verdictTexts, language))) {
      const texts = Object.values(words);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.every((text) => text.trim() === text && text !== '')).toBe(true);
    }
  });

  it.each(['es', 'nl', 'zh', 'nb'] as const)('are not left in English (%s)', (language) => {
    const translated = wordsFor(verdictTexts, language);
    const english = wordsFor(verdictTexts, 'en');
    for (const kind of ['status', 'trend', 'action', 'assurance', 'level', 'better'] as const) {
      const left = Object.values(translated[kind]).filter((text) =>
        Object.values(english[kind]).includes(text),
      );
      expect({ kind, left }).toEqual({ kind, left: [] });
    }
  });
});
