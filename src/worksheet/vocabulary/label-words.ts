/** The words of headers and labels by language. */
import { enLabels } from './en';
import { esLabels } from './es';
import { nbLabels } from './nb';
import { nlLabels } from './nl';
import { ptLabels } from './pt';
import type { LabelWords, SheetLanguage } from './types';
import { zhLabels } from './zh';

export const LABEL_WORDS: Readonly<Record<SheetLanguage, LabelWords>> = {
  en: enLabels,
  es: esLabels,
  nl: nlLabels,
  zh: zhLabels,
  nb: nbLabels,
  pt: ptLabels,
};
