/**
 * Books as strangers keep them, any number of them, with what is true of each beside it. The same seed gives the same books.
 * Layouts are those of worksheets §2; words are of the books' own.
 */
import { makeDesk, type Desk } from './strangers/desk';
import { layouts } from './strangers/layouts/layouts';
import { randomFrom } from './strangers/random';
import { csvOf, xlsxOf } from './strangers/sheet';
import type { StrangerBook } from './strangers/truth';
import type { StrangerLanguage } from './strangers/words/types';
import { strangerWords } from './strangers/words/words';

const LANGUAGES: readonly StrangerLanguage[] = ['en', 'es', 'nl', 'zh', 'nb', 'pt'];

/**
 * So many books: layout after layout, language after language.
 *
 * @example strangerBooks(1, 120).map(({ name }) => name)[0] // '0000-rows-en.xlsx'
 */
export function strangerBooks(seed: number, count: number): StrangerBook[] {
  return Array.from({ length: count }, (_, index) => strangerBook(seed, index));
}

function strangerBook(seed: number, index: number): StrangerBook {
  const random = randomFrom(seed * 100_003 + index);
  const layout = layouts[index % layouts.length] ?? layouts[0];
  const round = Math.floor(index / layouts.length);
  const language = LANGUAGES[(round + (index % layouts.length)) % LANGUAGES.length] ?? 'en';
  if (layout === undefined) throw new Error('no layouts');
  const desk = makeDesk(random, language, strangerWords[language]);
  const { sheets, truth, asks = null } = layout.make(desk);
  const [sheet, ...others] = sheets;
  if (sheet === undefined) throw new Error(`${layout.name} made no sheet`);
  const asCsv = others.length === 0 && sheet.merges.length === 0 && random.chance(0.35);
  if (asCsv) desk.features.add('csv');
  const number = String(index).padStart(4, '0');
  const name = `${number}-${layout.name}-${language}`;
  const bytes = asCsv ? csvOf(sheet, csvManner(desk)) : xlsxOf(sheets);
  return {
    name: `${name}.${asCsv ? 'csv' : 'xlsx'}`,
    layout: layout.name,
    language,
    features: [...desk.features].sort(),
    bytes,
    // The only sheet of a .csv file is called after it.
    truth: asCsv ? truth.map((one) => ({ ...one, sheet: name })) : truth,
    asks,
  };
}

function csvManner({ random, words }: Desk): Parameters<typeof csvOf>[1] {
  const separator = words.decimal === ',' ? ';' : random.pick([',', '\t', ';'] as const);
  return { separator, decimal: words.decimal, mark: random.chance(0.5) };
}
