/** The words of a part of the program in a language. A bundle carries the parts it names, and no other. */
import { countingIn } from './counting';
import { parseMessage, said, type Message, type Values } from './format';
import type { Language } from './language';
import type { Texts, Translated, Words } from './messages';

/** The texts of a part in every language, as the files below `parts/` hold them. */
export type Part<T extends Texts> = Readonly<Record<Language, Translated<T>>> & { readonly en: T };

const made = new WeakMap<object, unknown>();

/**
 * The words of a part: strings, and functions of values where a text takes some.
 *
 * @example wordsFor(pane, 'nl').start.score // 'Dit blad beoordelen'
 * @example wordsFor(pane, 'en').write.written({ sheets: 1, cells: 1200 }) // 'Written: 1 sheet, 1,200 cells.'
 */
export function wordsFor<T extends Texts>(part: Part<T>, language: Language): Words<T> {
  const texts: object = part[language];
  const words = made.get(texts) ?? wordsOf(texts, language);
  made.set(texts, words);
  return words as Words<T>;
}

const messages = new Map<string, Message>();

/**
 * One sentence, for a caller who knows the text by a code and not by its values. The same as `wordsFor` otherwise.
 *
 * @example sentence(findings.en['few-periods'], { count: 1 }, 'en') // 'Only 1 period was found.'
 */
export function sentence(text: string, values: Values, language: Language): string {
  // Taken apart when first said: a run says few of its texts.
  const message = messages.get(text) ?? parseMessage(text);
  messages.set(text, message);
  return said(message, values, countingIn(language));
}

function wordsOf(texts: unknown, language: Language): unknown {
  if (typeof texts !== 'string') {
    return Object.fromEntries(
      Object.entries(texts ?? {}).map(([key, inner]) => [key, wordsOf(inner, language)]),
    );
  }
  if (!/[{']/.test(texts)) return texts;
  return takesValues(texts)
    ? (values: Values) => sentence(texts, values, language)
    : sentence(texts, {}, language);
}

/** Whether a brace stands in it that isn't quoted. */
function takesValues(text: string): boolean {
  return text.replace(/'\{[^']*'/g, '').includes('{');
}
