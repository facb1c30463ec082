/**
 * What the compiler knows of texts: that a language has every key, and which values a message takes. Both are read out of
 * the English text, so a missing text and a wrong or missing value don't compile.
 */

export interface Texts {
  readonly [key: string]: string | Texts;
}

/** The texts of another language: the same keys, any words. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** What the program uses: a text without values is a string, one with values a function of them. */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? [ValueName<T[K]>] extends [never]
      ? string
      : (values: { readonly [Name in ValueName<T[K]>]: string | number }) => string
    : Words<T[K]>;
};

/** `'sheet' | 'cells'` for `'{sheet}: {cells, plural, one {# cell} other {# cells}}'`. */
type ValueName<S extends string> = InText<Unquoted<S>>[0] & string;

/** Braces between apostrophes are meant as braces. */
type Unquoted<S extends string> = S extends `${infer Before}'{${string}'${infer After}`
  ? Unquoted<`${Before}${After}`>
  : S;

/** The names in a text up to its end, or to the brace that closes it, and what stands behind. */
type InText<S extends string, Names = never> = S extends `${infer Before}{${infer Inside}`
  ? Before extends `${string}}${string}`
    ? [Names, Behind<S>]
    : InArgument<Inside> extends [infer Name, infer Rest extends string]
      ? InText<Rest, Names | Name>
      : never
  : [Names, Behind<S>];

type Behind<S extends string> = S extends `${string}}${infer Rest}` ? Rest : '';

type InArgument<S extends string> = S extends `${infer Name}}${infer Rest}`
  ? Name extends `${infer Counted}, ${'plural' | 'select'}, ${string}`
    ? S extends `${string}, ${'plural' | 'select'}, ${infer Forms}`
      ? InForms<Forms, Counted>
      : never
    : [Name, Rest]
  : never;

type InForms<S extends string, Names> = S extends `${infer Form}{${infer Body}`
  ? Form extends `${string}}${string}`
    ? [Names, Behind<S>]
    : InText<Body> extends [infer Name, infer Rest extends string]
      ? InForms<Rest, Names | Name>
      : never
  : [Names, Behind<S>];
