/** What a reading has to say about the sheet, by code. */
import { findings as findingsEn, findingWords as findingWordsEn } from '../en/findings';
import { findings as findingsEs, findingWords as findingWordsEs } from '../es/findings';
import { findings as findingsNl, findingWords as findingWordsNl } from '../nl/findings';
import { findings as findingsZh, findingWords as findingWordsZh } from '../zh/findings';
import { findings as findingsNb, findingWords as findingWordsNb } from '../nb/findings';

export const findingTexts = {
  en: findingsEn,
  es: findingsEs,
  nl: findingsNl,
  zh: findingsZh,
  nb: findingsNb,
};

export const findingWordTexts = {
  en: findingWordsEn,
  es: findingWordsEs,
  nl: findingWordsNl,
  zh: findingWordsZh,
  nb: findingWordsNb,
};
