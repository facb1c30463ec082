/** Words that open a span of time at one end: "from April", "t/m maart", 4月起. */
import type { SheetLanguage } from '../vocabulary/types';
import { PERIOD_VOCABULARY } from './languages';
import { fold, isChinese, lazily } from './normalise';
import { listed } from './word-list';

/** `since`: from the period on; `until`: up to it. */
export type Reach = 'since' | 'until';

/** A text with such a word, and what it is without it. */
export interface OpenSpan {
  readonly reach: Reach;
  readonly rest: string;
}

const LONGEST = 80;

/**
 * The ways to take such a word off a text. Whether a period stands beside it is for the caller to see.
 *
 * @example withoutReach('Norm vanaf april', ['nl']) // since: 'Norm april'
 */
export function withoutReach(text: string, languages: readonly SheetLanguage[]): OpenSpan[] {
  const folded = fold(text);
  // Where folding changes the length, places in the two texts differ.
  if (text.length > LONGEST || folded.length !== text.length) return [];
  const asked = languages.includes('en') ? languages : [...languages, 'en' as const];
  const found = asked.flatMap((language) =>
    patterns[language]().flatMap(({ reach, pattern }): OpenSpan[] => {
      const match = pattern.exec(folded);
      if (match === null) return [];
      const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
      return [{ reach, rest: rest.replace(/\s+/g, ' ').trim() }];
    }),
  );
  // 自4月起 says it on both sides of the period.
  const both = found.flatMap(({ reach, rest }) =>
    isChinese(rest) && rest.length < text.length
      ? withoutReach(rest, languages).filter((one) => one.reach === reach)
      : [],
  );
  return [...found, ...both];
}

function patternsOf(language: SheetLanguage): { reach: Reach; pattern: RegExp }[] {
  const { since, sinceBehind, until, untilBehind } = PERIOD_VOCABULARY[language];
  return [
    { reach: 'since' as const, pattern: patternOf(since, false) },
    { reach: 'since' as const, pattern: patternOf(sinceBehind, true) },
    { reach: 'until' as const, pattern: patternOf(until, false) },
    { reach: 'until' as const, pattern: patternOf(untilBehind, true) },
  ].flatMap(({ reach, pattern }) => (pattern === null ? [] : [{ reach, pattern }]));
}

/** Longest first; Chinese words stand right beside the period. */
function patternOf(list: string, isBehind: boolean): RegExp | null {
  const phrases = listed(list)
    .map(fold)
    .sort((a, b) => b.length - a.length);
  const [first] = phrases;
  if (first === undefined) return null;
  const any = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
  if (isChinese(first))
    return new RegExp(isBehind ? `(?<=[月季度年周日])(?:${any})` : `(?:${any})(?=\\d)`, 'u');
  return isBehind
    ? new RegExp(`(?<=[\\p{L}\\d.]\\s)(?:${any})(?![\\p{L}\\d])`, 'u')
    : new RegExp(`(?<![\\p{L}\\d])(?:${any})(?=[\\s:]+[\\p{L}\\d])`, 'u');
}

const patterns: Readonly<Record<SheetLanguage, () => { reach: Reach; pattern: RegExp }[]>> = {
  en: lazily(() => patternsOf('en')),
  es: lazily(() => patternsOf('es')),
  nl: lazily(() => patternsOf('nl')),
  zh: lazily(() => patternsOf('zh')),
  nb: lazily(() => patternsOf('nb')),
  pt: lazily(() => patternsOf('pt')),
};
