/** What words mean in one sheet, asked once each: a list asks for the same words a hundred thousand times. */
import type { Better, Category } from '../../scoring/metric';
import { remembered, rememberedByShape } from '../metric/metric-facts';
import { understandName, type NameMeaning } from '../metric/understand-name';
import { betterOf, categoryOf } from '../words/meanings';
import { readLabel, type LabelMeaning } from '../words/label-words';
import type { SheetLanguage } from '../words/languages';

export interface SheetWords {
  readonly languages: readonly SheetLanguage[];
  readonly label: (text: string) => LabelMeaning;
  readonly better: (text: string) => Better | null;
  readonly category: (text: string) => Category | null;
  readonly name: (text: string) => NameMeaning;
}

/** The words of a sheet in these languages. */
export function sheetWords(languages: readonly SheetLanguage[]): SheetWords {
  return {
    languages,
    label: rememberedByShape((text) => readLabel(text, languages)),
    better: remembered((text: string) => betterOf(text)),
    category: remembered((text: string) => categoryOf(text)),
    name: rememberedByShape((text) => understandName(text, languages)),
  };
}
