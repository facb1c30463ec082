/** Every part of the texts, by the name its file in `src/strings/parts` gives it. */
import type { Language } from '../../src/strings/language';
import { checkingTexts } from '../../src/strings/parts/checking';
import { functionPageTexts } from '../../src/strings/parts/function-pages';
import { functionTexts } from '../../src/strings/parts/functions';
import { goldLabelTexts } from '../../src/strings/parts/gold-labels';
import { paneTexts } from '../../src/strings/parts/pane';
import { sampleTexts } from '../../src/strings/parts/sample';
import { verdictTexts } from '../../src/strings/parts/verdicts';
import { workbenchTexts } from '../../src/strings/parts/workbench';
import { workTexts } from '../../src/strings/parts/work';

export const parts: Readonly<Record<string, Readonly<Record<Language, object>>>> = {
  checking: checkingTexts,
  functionPage: functionPageTexts,
  function: functionTexts,
  goldLabel: goldLabelTexts,
  pane: paneTexts,
  sample: sampleTexts,
  verdict: verdictTexts,
  workbench: workbenchTexts,
  work: workTexts,
};
