/** The words of the sample sheet by language. */
import { sample as en, type SampleTexts } from './en/sample';
import { sample as es } from './es/sample';
import type { Language } from './language';
import { sample as nb } from './nb/sample';
import { sample as nl } from './nl/sample';
import { sample as zh } from './zh/sample';

const all: Readonly<Record<Language, SampleTexts>> = { en, es, nl, zh, nb };

/** `sampleFor('nl').headers.target` is `"Doel"`. */
export function sampleFor(language: Language): SampleTexts {
  return all[language];
}
