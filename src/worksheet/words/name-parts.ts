/** Cuts the name of a metric into words and phrases that are known, and what is left over. */
import type { SheetLanguage } from '../vocabulary/types';
import { nameLexicon, wordIn, type NameLexicon, type NameWord } from './name-lexicon';
import { isChinese, normalise } from './normalise';

export interface NamePart extends NameWord {
  readonly text: string;
  /** How many words of the name it is. */
  readonly words: number;
  /** A unit of time behind a number. */
  readonly isTime?: true;
}

export interface NameParts {
  readonly parts: readonly NamePart[];
  /** Words nobody knows. */
  readonly leftover: readonly string[];
}

const MOST_WORDS = 24;
const MOST_IN_PHRASE = 8;
/** Shorter pieces of a compound are found everywhere. */
const SHORTEST_PIECE = 3;
/** Letters that join the halves of a compound. */
const LINKS = ['', 's', 'e', 'en', 'n', 'er'];

const NUMBER = /^[\d.,:/%]+$|^\d+(?:s|sec|seg|sek|h|t|u|min|m|d|x|k|st|nd|rd|th|º|ª|e)$|^[qp]\d$/;

/** How a time is written, no word of the name. */
const CLOCK =
  /(?<![\p{L}\d])(?:\[?hh?\]?:)?\[?mm?\]?:ss(?![\p{L}\d])|(?<![\p{L}\d])\[?hh?\]?:mm(?![\p{L}\d])/giu;

const HARMLESS: NameWord = { kind: 'harmless', category: null, id: null, event: false, voice: false };

/**
 * The parts of a name, longest phrases first, words of the earlier language before those of the later ones.
 *
 * @example nameParts('Lost sales', ['en']).parts.map((part) => part.kind) // ['undone', 'good']
 */
export function nameParts(
  name: string,
  languages: readonly SheetLanguage[],
  isHarmless: (word: string) => boolean = () => false,
): NameParts {
  const asked = languages.includes('en') ? languages : [...languages, 'en' as const];
  const words = tokensOf(name.replace(CLOCK, ' ')).slice(0, MOST_WORDS);
  const parts: NamePart[] = [];
  const leftover: string[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = phraseFrom(words, at, asked);
    if (phrase !== null) {
      // "24 h" is a limit, "hours" a figure.
      const isLimit = phrase.kind === 'units' && /^\d/.test(words[at - 1] ?? '');
      parts.push(isLimit ? { ...phrase, kind: 'harmless', isTime: true } : phrase);
      at += phrase.words;
      continue;
    }
    const word = words[at] ?? '';
    const pieces = piecesOf(word, asked);
    if (pieces !== null) parts.push(...pieces);
    else if (NUMBER.test(word) || isHarmless(word)) parts.push({ ...HARMLESS, text: word, words: 1 });
    else if (isChinese(word)) addChinese(word, asked, parts, leftover);
    else leftover.push(word);
    at++;
  }
  const cut = name.trim().length === LONGEST_SHEET_NAME ? words.at(-1) : undefined;
  if (cut !== undefined && leftover.at(-1) === cut) {
    const whole = completed(cut, asked);
    if (whole !== null) return { parts: [...parts, whole], leftover: leftover.slice(0, -1) };
  }
  return { parts, leftover };
}

/** Names of sheets are cut at this length. */
const LONGEST_SHEET_NAME = 31;
const SHORTEST_CUT = 5;
/** Letters that may be missing; more of them are a second word. */
const MOST_CUT = 4;

/** The word that was cut off, when all words that begin so do the same in a name. */
function completed(start: string, languages: readonly SheetLanguage[]): NamePart | null {
  if (start.length < SHORTEST_CUT) return null;
  for (const language of languages) {
    const words = [...nameLexicon(language).phrases].filter(
      ([phrase]) => phrase.startsWith(start) && phrase.length <= start.length + MOST_CUT,
    );
    const [first] = words;
    if (first === undefined) continue;
    return words.every(([, { kind }]) => kind === first[1].kind)
      ? { ...first[1], text: start, words: 1 }
      : null;
  }
  return null;
}

/** Words; a run of Chinese characters is one. */
function tokensOf(name: string): string[] {
  const spaced = normalise(name.replace(/[/]/g, ' / '))
    .replace(/[()]/g, ' ')
    .replace(/([\u3400-\u9fff\uf900-\ufaff]+)/g, ' $1 ')
    .replace(/%/g, ' % ')
    .replace(/#/g, ' # ')
    .replace(/\p{Sc}/gu, ' ');
  return spaced.split(' ').filter((word) => word !== '');
}

function phraseFrom(
  words: readonly string[],
  at: number,
  languages: readonly SheetLanguage[],
): NamePart | null {
  for (let end = Math.min(words.length, at + MOST_IN_PHRASE); end > at; end--) {
    const text = words.slice(at, end).join('');
    if (end - at > 1 && text.length < 4 && !/\d/.test(text)) continue;
    // "E-mails" is one word.
    const isOneWord = end - at === 1 || (end - at === 2 && words[at]?.length === 1);
    for (const language of languages) {
      const lexicon = nameLexicon(language);
      const found = isOneWord ? wordIn(text, lexicon) : lexicon.phrases.get(text);
      if (found === undefined || found === null) continue;
      // "atendidas en plazo": what was in time is told by its own words.
      if (end - at > 1 && found.kind !== 'intime' && isCutByTimely(words, at, end, lexicon)) continue;
      return { ...found, text, words: end - at };
    }
  }
  return null;
}

/** True when a phrase such as "en plazo" begins inside these words and goes on behind them. */
function isCutByTimely(words: readonly string[], at: number, end: number, lexicon: NameLexicon): boolean {
  for (let start = at + 1; start < end; start++) {
    for (let to = Math.min(words.length, start + MOST_IN_PHRASE); to > end; to--) {
      if (lexicon.phrases.get(words.slice(start, to).join(''))?.kind === 'intime') return true;
    }
  }
  return false;
}

/** The halves of a compound, when every piece of it is known: `oplostijd` is `oplos` and `tijd`. */
function piecesOf(word: string, languages: readonly SheetLanguage[]): NamePart[] | null {
  if (word.length < 2 * SHORTEST_PIECE || isChinese(word) || /\d/.test(word)) return null;
  for (const language of languages) {
    if (language !== 'nl' && language !== 'nb') continue;
    const pieces = split(word, nameLexicon(language), 0);
    if (pieces !== null) return pieces;
  }
  return null;
}

function split(word: string, lexicon: NameLexicon, depth: number): NamePart[] | null {
  for (let at = word.length - SHORTEST_PIECE; at >= SHORTEST_PIECE; at--) {
    const head = word.slice(0, at);
    for (const link of LINKS) {
      if (!head.endsWith(link) || head.length - link.length < SHORTEST_PIECE) continue;
      const first = wordIn(head.slice(0, head.length - link.length), lexicon);
      if (first === null) continue;
      const rest = word.slice(at);
      const last = wordIn(rest, lexicon);
      const tail =
        last !== null
          ? [{ ...last, text: rest, words: 1 }]
          : depth < 2
            ? split(rest, lexicon, depth + 1)
            : null;
      if (tail !== null) return [{ ...first, text: head, words: 0 }, ...tail];
    }
  }
  return null;
}

/** Chinese has no spaces: the cut with the fewest characters left over, then with the fewest pieces. */
function addChinese(
  run: string,
  languages: readonly SheetLanguage[],
  parts: NamePart[],
  leftover: string[],
): void {
  const { phrases, longest } = nameLexicon(languages.includes('zh') ? 'zh' : 'en');
  const best: { cost: number; length: number; word: NameWord | null }[] = [];
  best[run.length] = { cost: 0, length: 0, word: null };
  for (let at = run.length - 1; at >= 0; at--) {
    let choice = { cost: 100 + (best[at + 1]?.cost ?? 0), length: 1, word: null as NameWord | null };
    for (let length = Math.min(longest, run.length - at); length > 0; length--) {
      const word = phrases.get(run.slice(at, at + length));
      const cost = 1 + (best[at + length]?.cost ?? 0);
      if (word !== undefined && cost < choice.cost) choice = { cost, length, word };
    }
    best[at] = choice;
  }
  let unknown = '';
  for (let at = 0; at < run.length;) {
    const { length, word } = best[at] ?? { length: 1, word: null };
    const text = run.slice(at, at + length);
    if (word === null) unknown += text;
    else {
      if (unknown !== '') leftover.push(unknown);
      unknown = '';
      parts.push({ ...word, text, words: 1 });
    }
    at += length;
  }
  if (unknown !== '') leftover.push(unknown);
}
