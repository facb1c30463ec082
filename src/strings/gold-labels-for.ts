/** The labels of GOLDDETAIL by language. */
import { goldLabels as en, type GoldLabels } from './en/gold-labels';
import { goldLabels as es } from './es/gold-labels';
import type { Language } from './language';
import { goldLabels as nb } from './nb/gold-labels';
import { goldLabels as nl } from './nl/gold-labels';
import { goldLabels as zh } from './zh/gold-labels';

const all: Readonly<Record<Language, GoldLabels>> = { en, es, nl, zh, nb };

/** `goldLabelsFor('es').threshold` is `"Umbral"`. */
export function goldLabelsFor(language: Language): GoldLabels {
  return all[language];
}
