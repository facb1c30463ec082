/** Which languages a sheet is written in, so that words of one are never read as words of another. */
import type { SheetLanguage } from '../vocabulary/types';
import { isChinese } from './normalise';

export type { SheetLanguage };

const ALL: readonly SheetLanguage[] = ['en', 'es', 'nl', 'zh', 'nb', 'pt'];

/**
 * The languages the texts of a sheet (or book) are in, the likeliest first; never empty. English is at least the last,
 * since its abbreviations are used everywhere.
 *
 * @example sheetLanguages(['Indicador', 'Meta', 'Nível de serviço']) // ['pt', 'en']
 */
export function sheetLanguages(texts: Iterable<string>): readonly SheetLanguage[] {
  for (const text of texts) if (isChinese(text)) return ['zh', 'en'];
  return ALL;
}
