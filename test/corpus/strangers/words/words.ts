/** The words of all six languages. */
import { enStranger } from './en';
import { esStranger } from './es';
import { nbStranger } from './nb';
import { nlStranger } from './nl';
import { ptStranger } from './pt';
import type { StrangerLanguage, StrangerWords } from './types';
import { zhStranger } from './zh';

export const strangerWords: Readonly<Record<StrangerLanguage, StrangerWords>> = {
  en: enStranger,
  es: esStranger,
  nl: nlStranger,
  zh: zhStranger,
  nb: nbStranger,
  pt: ptStranger,
};
