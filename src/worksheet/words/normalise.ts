/**
 * Indexes of words are made when the first cell needs them, not when a program starts.
 */

/** Works something out when it is first asked for, and once. */
export function lazily<T extends object>(work: () => T): () => T {
  let known: T | undefined;
  return () => (known ??= work());
}

/** Brings the many ways people write the same words to one form, so that vocabularies can stay short. */

const LONGEST_TEXT = 1000;
const LONGEST_RESULT = 300;
/** Letters without decomposition, and what they fold to. */
const WHOLE_LETTERS = 'øæœßđłı';
const FOLDED_LETTERS = ['o', 'ae', 'oe', 'ss', 'd', 'l', 'i'];

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** The small accented letters of Latin-1 that fold to letters, and common Chinese characters: no sign, no capital. */
const PLAIN_BUT_ACCENTS = /^[a-z0-9à-öø-ÿ\u4e00-\u9fff]+(?: [a-z0-9à-öø-ÿ\u4e00-\u9fff]+)*$/;

/** Words with capitals, but none within that a new word begins with. */
const PLAIN_BUT_CAPITALS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const CAPITALS_WITHIN = /[a-z0-9][A-Z]|[A-Z]{2}[a-z]{2}/;

/** Lower case, without accents, full-width forms as plain ones. `Måned`, `ＭÅＮＥＤ` → `maned`. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øæœßđłı]/g, (letter) => FOLDED_LETTERS[WHOLE_LETTERS.indexOf(letter)] ?? letter)
    .normalize('NFC');
}

/**
 * One form for the words of a cell: lower case, accents folded, `_`, `-`, punctuation and CamelCase as spaces,
 * full-width forms and any kind of space as plain ones, `A.H.T.` as `aht`; round brackets stay, so that units are
 * kept apart. Idempotent; only the first thousand characters are read.
 *
 * @example normalise('AverageSpeedOfAnswer_s') // 'average speed of answer s'
 * @example normalise('Métrica（％）') // 'metrica (%)'
 */
export function normalise(text: string): string {
  // Most words of the vocabularies are this plain, and thousands of them are read before the first cell.
  if (text.length <= LONGEST_RESULT && PLAIN.test(text)) return text;
  if (text.length <= LONGEST_RESULT && PLAIN_BUT_CAPITALS.test(text) && !CAPITALS_WITHIN.test(text))
    return text.toLowerCase();
  if (text.length <= LONGEST_RESULT / 2 && PLAIN_BUT_ACCENTS.test(text)) return fold(text);
  const spaced = text
    .slice(0, LONGEST_TEXT)
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll}{2})/gu, '$1 $2');
  const words = fold(spaced)
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')
    .replace(/[^\p{L}\p{N}\p{Sc}%#().]/gu, ' ')
    .replace(/[()]/g, ' $& ')
    .split(' ')
    .map(withoutDots)
    .join(' ')
    .replace(/ +/g, ' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .replace(/\)\(/g, ') (')
    .trim();
  return words.length <= LONGEST_RESULT ? words : wholeWords(words.slice(0, LONGEST_RESULT));
}

/** `a.h.t.` → `aht`; `2.5` stays; other dots are spaces. */
function withoutDots(word: string): string {
  if (!word.includes('.')) return word;
  if (/^(?:\p{L}\.)+\p{L}?$/u.test(word)) return word.replaceAll('.', '');
  return word.replace(/\d\.(?=\d)|\./g, (dot) => (dot === '.' ? ' ' : dot));
}

function wholeWords(cut: string): string {
  const lastSpace = cut.lastIndexOf(' ');
  return lastSpace > 0 ? cut.slice(0, lastSpace) : cut.replace(/[\ud800-\udbff]$/, '');
}

const CJK = /[\u3400-\u9fff\uf900-\ufaff]/;

/** True for a text that holds Chinese characters, which have no spaces between words. */
export function isChinese(text: string): boolean {
  return CJK.test(text);
}

/** The words of a normalised text, brackets dropped, each Chinese character a word of its own. */
export function wordsOf(normalised: string): string[] {
  return normalised.match(/[\u3400-\u9fff\uf900-\ufaff]|[^\s()\u3400-\u9fff\uf900-\ufaff]+/g) ?? [];
}

/** The normalised text without what stands in brackets, or all of it when nothing else is there. */
export function withoutBrackets(normalised: string): string {
  const outside = normalised
    .replace(/\([^()]*\)/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return outside === '' ? normalised : outside;
}

/** What a name is about: without brackets, units of measure in them, and the percent sign. */
export function coreOf(text: string): string {
  return wordsOf(withoutBrackets(normalise(text)).replaceAll('%', ' ')).join(' ');
}
