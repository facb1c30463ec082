/** What every part of a printed scorecard needs: language, words and colours. */
import pc from 'picocolors';
import { stringsFor, type Strings } from '../strings';
import type { Language } from '../strings/language';

export interface TextSettings {
  readonly language: Language;
  readonly color: boolean;
  /** Width of the terminal; null: as wide as it needs. */
  readonly columns: number | null;
}

export type Colors = ReturnType<typeof pc.createColors>;
export type Paint = (text: string) => string;

export interface TextContext extends TextSettings {
  readonly words: Strings;
  readonly colors: Colors;
}

export function textContext(settings: TextSettings): TextContext {
  return { ...settings, words: stringsFor(settings.language), colors: pc.createColors(settings.color) };
}
