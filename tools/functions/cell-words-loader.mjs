/**
 * Stores the words of cells for the functions' script the way they are looked up: the words of each part in one text, all
 * languages together, folded, none twice. The vocabulary itself stays as people write it, by language.
 */

/** Parts looked up as whole phrases, whatever their spacing. */
const phrases = ['better', 'categories', 'outcomes', 'families'];
const mark = ',';

export default async function cellWordsLoader() {
  const { CELL_WORDS } = await this.importModule('./cell-words.ts');
  const { cellMeanings, cellWords } = await this.importModule(`${this.resourcePath}?whole`);
  const { normalise, wordsOf } = await this.importModule('../normalise.ts');

  const stored = {};
  for (const [part, words] of Object.entries(CELL_WORDS[0])) {
    if (typeof words === 'string') stored[part] = [...new Set(cellWords(part))].join(mark);
    else stored[part] = byMeaning(part);
  }
  return `
    const stored = ${JSON.stringify(stored)};
    export const cellWords = (part) => stored[part].split('${mark}');
    export const cellMeanings = (part) => stored[part].flatMap(([meaning, words]) =>
      words.split('${mark}').map((word) => [word, meaning]));`;

  /** The words of each meaning; the first meaning of a word counts among phrases, the last one elsewhere. */
  function byMeaning(part) {
    const isPhrases = phrases.includes(part);
    const known = new Map();
    for (const [word, meaning] of cellMeanings(part)) {
      const form = isPhrases ? wordsOf(normalise(word)).join('') : word;
      if (form !== '' && !(isPhrases && known.has(form))) known.set(form, meaning);
    }
    return [...new Set(known.values())].map((meaning) => [
      meaning,
      [...known.keys()].filter((form) => known.get(form) === meaning).join(mark),
    ]);
  }
}
