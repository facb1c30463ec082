/** What the functions say about themselves by language; for metadata, help pages and the list in the pane, not for formulas. */
import { functionPages as pagesEn, type FunctionPages } from './en/function-pages';
import { functions as en, type FunctionTexts } from './en/functions';
import { functionPages as pagesEs } from './es/function-pages';
import { functions as es } from './es/functions';
import type { Language } from './language';
import { functionPages as pagesNb } from './nb/function-pages';
import { functions as nb } from './nb/functions';
import { functionPages as pagesNl } from './nl/function-pages';
import { functions as nl } from './nl/functions';
import { functionPages as pagesZh } from './zh/function-pages';
import { functions as zh } from './zh/functions';

const texts: Readonly<Record<Language, FunctionTexts>> = { en, es, nl, zh, nb };
const pages: Readonly<Record<Language, FunctionPages>> = {
  en: pagesEn,
  es: pagesEs,
  nl: pagesNl,
  zh: pagesZh,
  nb: pagesNb,
};

/** `functionTextsFor('es').parameters.certified` is `"Fecha de certificación."` */
export function functionTextsFor(language: Language): FunctionTexts {
  return texts[language];
}

/** `functionPagesFor('nl').labels.result` is `"Uitkomst"`. */
export function functionPagesFor(language: Language): FunctionPages {
  return pages[language];
}
