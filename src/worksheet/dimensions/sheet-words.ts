/** What words mean in one sheet, asked once each: a list asks for the same words a hundred thousand times. */
import type { Better, Category } from '../../scoring/metric';
import { remembered, rememberedByShape, sharedMemory } from '../words/remembered';
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

/** The words of a sheet in these languages; sheets of one kind ask for the same ones. */
export const sheetWords: (languages: readonly SheetLanguage[]) => SheetWords = sharedMemory((languages) => {
  const label = rememberedByShape((text) => readLabel(text, languages));
  const better = remembered((text: string) => betterOf(text));
  const category = remembered((text: string) => categoryOf(text));
  const name = rememberedByShape((text) => understandName(text, languages));
  return { memories: [label, better, category, name], made: { languages, label, better, category, name } };
});
