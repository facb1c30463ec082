/** The languages people can be answered in, and how each writes numbers and dates. */

export type Language = 'en' | 'es' | 'nl' | 'zh' | 'nb';

/** The languages that have every text: reports, findings, problems and the command line. */
export type FullLanguage = 'en' | 'es';

export const languages: readonly Language[] = ['en', 'es', 'nl', 'zh', 'nb'];
export const fullLanguages: readonly FullLanguage[] = ['en', 'es'];

const locales: Readonly<Record<Language, string>> = {
  en: 'en-US',
  es: 'es-ES',
  nl: 'nl-NL',
  zh: 'zh-CN',
  nb: 'nb-NO',
};

/** The locale whose notation a language uses: `localeOf('es')` is `"es-ES"`. */
export function localeOf(language: Language): string {
  return locales[language];
}

/** `languageOf('ES-mx')` is `"es"`, `languageOf('no')` is `"nb"`; null for a language there are no words in. */
export function languageOf(tag: string): Language | null {
  const first = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  if (first === 'no') return 'nb';
  return languages.find((language) => language === first) ?? null;
}

/** True for the code of a language there are words in: `isLanguage('nl')`. */
export function isLanguage(code: string): code is Language {
  return languages.some((language) => language === code);
}

/** True for a language that has every text. */
export function isFullLanguage(language: Language): language is FullLanguage {
  return fullLanguages.some((full) => full === language);
}
