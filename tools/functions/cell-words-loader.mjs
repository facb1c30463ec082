/**
 * Stores the words of cells for the functions' script the way they are looked up: all languages in one list a meaning,
 * folded, none twice. The vocabulary itself stays as people write it, by language.
 */

/** Lists looked up as whole phrases in one index, in the order in which the first meaning of a phrase stays. */
const indexes = [['better', 'betterFillers'], ['categories'], ['outcomes'], ['families']];

export default async function cellWordsLoader() {
  const { CELL_WORDS: languages } = await this.importModule(`${this.resourcePath}?whole`);
  const { fold, normalise, wordsOf } = await this.importModule('../normalise.ts');
  const { listed } = await this.importModule('./word-list.ts');
  const folded = (phrase) => fold(phrase);
  const joined = (phrase) => wordsOf(normalise(phrase)).join('');

  const words = {};
  for (const parts of indexes) {
    const known = new Set(['']);
    for (const part of parts) {
      for (const language of languages) addTo(part, language[part], (phrase) => fresh(known, joined(phrase)));
    }
  }
  for (const part of Object.keys(languages[0]).filter((name) => !(name in words))) {
    const known = new Set();
    for (const language of languages) addTo(part, language[part], (phrase) => fresh(known, folded(phrase)));
  }
  return `export const CELL_WORDS = [${JSON.stringify(words, (_, value) => (Array.isArray(value) ? value.join(',') : value))}];`;

  function addTo(part, given, form) {
    if (typeof given === 'string') {
      (words[part] ??= []).push(
        ...listed(given)
          .map(form)
          .filter((phrase) => phrase !== null),
      );
      return;
    }
    for (const [key, list] of Object.entries(given)) {
      ((words[part] ??= {})[key] ??= []).push(
        ...listed(list)
          .map(form)
          .filter((phrase) => phrase !== null),
      );
    }
  }
}

function fresh(known, phrase) {
  if (known.has(phrase)) return null;
  known.add(phrase);
  return phrase;
}
