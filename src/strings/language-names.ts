/** Every language by its own name, so that each is found by those who speak it. */
import type { Language } from './language';

export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  nl: 'Nederlands',
  zh: '简体中文',
  nb: 'Norsk bokmål',
};
