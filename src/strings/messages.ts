/**
 * Texts kept as ICU messages and put into words by Lingui: values by name, plural forms and their numbers as the language
 * has them. The types read the values a message takes out of the English text, so a wrong or missing one doesn't compile.
 */
import { setupI18n } from '@lingui/core';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { localeOf, type Language } from './language';

export interface Texts {
  readonly [key: string]: string | Texts;
}

/** The texts of another language: the same keys, any words. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** What views use: a text without values is a string, one with values a function of them. */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? [ValueName<T[K]>] extends [never]
      ? string
      : (values: Values<T[K]>) => string
    : Words<T[K]>;
};

/** A value a plural depends on is a number; any other may be written already. */
type Values<S extends string> = {
  readonly [K in ValueName<S>]: K extends PluralName<S> ? number : string | number;
};

type ValueName<S extends string> = S extends `${string}{${infer Rest}`
  ? NameIn<UpToBrace<Rest>> | ValueName<Rest>
  : never;
type PluralName<S extends string> = S extends `${string}{${infer Rest}`
  ? (Rest extends `${infer Name}, plural,${string}` ? OneWord<Name> : never) | PluralName<Rest>
  : never;
type UpToBrace<S extends string> = S extends `${infer Head}}${string}` ? Head : never;
/** The text of a plural form stands in braces too; it holds a space or `#`, a name never does. */
type NameIn<S extends string> = S extends `${infer Name}, plural,${string}` ? OneWord<Name> : OneWord<S>;
type OneWord<S extends string> = S extends `${string}${' ' | '#' | '{' | '（'}${string}` ? never : S;

/**
 * The words of one language. Values are text to the message, whatever they hold.
 *
 * @throws Error for a message that can't be parsed; `test/strings` puts every text of every language into words.
 * @example wordsOf({ cells: '{n, plural, one {# cell} other {# cells}}' }, 'en').cells({ n: 1200 }) // '1,200 cells'
 */
export function wordsOf<const T extends Texts>(texts: Translated<T>, language: Language): Words<T> {
  const locale = localeOf(language);
  const i18n = setupI18n({ locale, messages: { [locale]: {} } });
  const put = (part: unknown): unknown => {
    if (typeof part !== 'string') {
      return Object.fromEntries(Object.entries(part ?? {}).map(([key, inner]) => [key, put(inner)]));
    }
    if (!part.includes('{')) return part;
    return (values: Readonly<Record<string, string | number>>) => {
      // Parsed when first said: a pane says few of its texts.
      if (!(part in i18n.messages)) i18n.load(locale, { [part]: compileMessageOrThrow(part) });
      return i18n._(part, literal(values));
    };
  };
  return put(texts) as Words<T>;
}

/** Lingui reads `\\x41` in a finished sentence as an escape, also where it came from a cell: so the backslash is one. */
function literal(values: Readonly<Record<string, string | number>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll('\\', '\\u005c') : value,
    ]),
  );
}
