/** The languages people can be answered in, and how each writes numbers and dates. */

export type Language = 'en' | 'es' | 'nl' | 'zh' | 'nb';

export const languages: readonly Language[] = ['en', 'es', 'nl', 'zh', 'nb'];

const locales: Readonly<Record<Language, string>> = {
  en: 'en-US',
  es: 'es-ES',
  nl: 'nl-NL',
  zh: 'zh-CN',
  nb: 'nb-NO',
};

/**
 * The other locales a language answers. Office looks for exactly the one it is set to, so the manifest names each
 * (`tools/site/manifest-for.mjs`).
 */
export const alsoAnswered: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  es: ['es-MX', 'es-419', 'es-AR', 'es-CL', 'es-CO', 'es-PE', 'es-US'],
  nl: ['nl-BE'],
  zh: ['zh-TW', 'zh-HK', 'zh-SG'],
  nb: ['nn-NO'],
};

/** The locale whose notation a language uses: `localeOf('es')` is `"es-ES"`. */
export function localeOf(language: Language): string {
  return locales[language];
}

/**
 * `languageOf('ES-mx')` is `"es"`; null for a language there are no words in. Norwegian goes by three codes, of which
 * Nynorsk (`nn`) readers read Bokmål too: `languageOf('no')` and `languageOf('nn')` are `"nb"`.
 */
export function languageOf(tag: string): Language | null {
  const first = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  if (first === 'no' || first === 'nn') return 'nb';
  return languages.find((language) => language === first) ?? null;
}

/** True for the code of a language there are words in: `isLanguage('nl')`. */
export function isLanguage(code: string): code is Language {
  return languages.some((language) => language === code);
}
