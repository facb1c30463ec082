/**
 * Stores the words of cells for the functions' script the way they are looked up: the words of each part in one text, all
 * languages together, folded, none twice. A word is stored by how many characters it has in common with the one before
 * it, and its rest (`0mayores5`: mayores, mayor), so they are sorted where their order says nothing, long words first. The
 * vocabulary itself stays as people write it, by language.
 */

/** Parts looked up as whole phrases, whatever their spacing. */
const phrases = ['better', 'categories', 'outcomes', 'families'];
/** Parts whose words are tried one after another, so that they keep their order. */
const ordered = ['atLeast', 'atMost', 'bandBefore', 'bandBetween', 'timeLimit'];

export default async function cellWordsLoader() {
  const { CELL_WORDS } = await this.importModule('./cell-words.ts');
  const { cellMeanings, cellWords } = await this.importModule(`${this.resourcePath}?whole`);
  const { normalise, wordsOf } = await this.importModule('../normalise.ts');

  const stored = {};
  for (const [part, words] of Object.entries(CELL_WORDS[0])) {
    if (typeof words !== 'string') stored[part] = byMeaning(part);
    else stored[part] = short([...new Set(cellWords(part))], ordered.includes(part));
  }
  return `
    const stored = ${JSON.stringify(stored)};
    const words = (text) => {
      let last = '';
      return text.split(/(?=\\d)/).map((word) => (last = last.slice(0, word[0]) + word.slice(1)));
    };
    export const cellWords = (part) => words(stored[part]);
    export const cellMeanings = (part) => Object.entries(stored[part]).flatMap(([meaning, text]) =>
      words(text).map((word) => [word, meaning]));`;

  /** The words of each meaning; the first meaning of a word counts among phrases, the last one elsewhere. */
  function byMeaning(part) {
    const isPhrases = phrases.includes(part);
    const known = new Map();
    for (const [word, meaning] of cellMeanings(part)) {
      const form = isPhrases ? wordsOf(normalise(word)).join('') : word;
      if (form !== '' && !(isPhrases && known.has(form))) known.set(form, meaning);
    }
    const formsOf = (meaning) => [...known.keys()].filter((form) => known.get(form) === meaning);
    return Object.fromEntries(
      [...new Set(known.values())].map((meaning) => [meaning, short(formsOf(meaning))]),
    );
  }
}

/** Each word as a digit, how much of the word before it begins with, and the rest. */
function short(words, keepOrder = false) {
  const digit = words.find((word) => /\d/.test(word));
  if (digit !== undefined) throw new Error(`The word ${digit} holds a digit.`);
  return (keepOrder ? words : words.toSorted().reverse())
    .map((word, at, all) => {
      const before = all[at - 1] ?? '';
      let same = 0;
      while (same < Math.min(9, before.length) && before[same] === word[same]) same++;
      return `${same}${word.slice(same)}`;
    })
    .join('');
}
