/**
 * The words of the grid's own menus. Univer has none in Dutch and Norwegian: there they are English (docs/limits.md).
 */
import { LocaleType } from '@univerjs/core';
import type { ILanguagePack } from '@univerjs/core';
import type { Language } from '../../strings/language';

const locales: Readonly<Record<Language, LocaleType>> = {
  en: LocaleType.EN_US,
  es: LocaleType.ES_ES,
  nl: LocaleType.EN_US,
  zh: LocaleType.ZH_CN,
  nb: LocaleType.EN_US,
};

/** The locale the grid speaks for a language: `gridLocale('nl')` is English. */
export function gridLocale(language: Language): LocaleType {
  return locales[language];
}

/** Fetches the words of a language's locale. */
export async function gridWords(language: Language): Promise<ILanguagePack> {
  switch (gridLocale(language)) {
    case LocaleType.ES_ES:
      return (await import(/* webpackChunkName: "grid-es" */ './words-es')).words;
    case LocaleType.ZH_CN:
      return (await import(/* webpackChunkName: "grid-zh" */ './words-zh')).words;
    default:
      return (await import(/* webpackChunkName: "grid-en" */ './words-en')).words;
  }
}
