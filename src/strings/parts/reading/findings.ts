/** What a reading has to say about the sheet, by code. */
import { findings as findingsEn, findingWords as findingWordsEn } from '../../en/reading/findings';
import { findings as findingsEs, findingWords as findingWordsEs } from '../../es/reading/findings';
import { findings as findingsNl, findingWords as findingWordsNl } from '../../nl/reading/findings';
import { findings as findingsZh, findingWords as findingWordsZh } from '../../zh/reading/findings';
import { findings as findingsNb, findingWords as findingWordsNb } from '../../nb/reading/findings';

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
