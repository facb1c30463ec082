/**
 * Stores the texts of a `…For(language)` module as one string a language and its keys once, for the functions' script.
 * Texts may be grouped one level deep; `only` names the groups that are kept, `except` the texts that are left out. A text
 * that is a function in the sources is stored with {places}: a list's place holds what stands between its parts
 * (`{clauses:; }`), and behind a tab stands what is said of a count of 1. `stored-texts.mjs` reads them back.
 */
import { fileURLToPath } from 'node:url';

const languages = ['en', 'es', 'nl', 'zh', 'nb'];
const mark = '|';
const lists = ['clauses', 'parts'];
const reader = fileURLToPath(new URL('stored-texts.mjs', import.meta.url));

export default async function textsLoader() {
  const { only, except = [] } = this.getOptions();
  const [[name, textsFor]] = Object.entries(await this.importModule(`${this.resourcePath}?whole`));
  const kept = Object.fromEntries(
    languages.map((language) => [
      language,
      Object.entries(textsFor(language))
        .filter(([key]) => !except.includes(key) && (only === undefined || only.includes(key)))
        .map(([key, texts]) => [key, typeof texts === 'object' ? Object.entries(texts) : texts]),
    ]),
  );
  const keys = kept.en.map(([key, texts]) =>
    Array.isArray(texts) ? [key, texts.map(([inside]) => inside)] : key,
  );
  const reads = kept.en.some(([, text]) => typeof text === 'function') ? 'clause' : 'plain';

  const stored = Object.fromEntries(
    languages.map((language) => {
      const texts = kept[language].flatMap(([key, texts]) => (Array.isArray(texts) ? texts : [[key, texts]]));
      const expected = keys.flatMap((key) => (Array.isArray(key) ? key[1] : [key]));
      if (texts.map(([key]) => key).join() !== expected.join())
        throw new Error(`The texts of ${name} have another order in ${language} than in en.`);
      const written = texts.map(([, text]) => (typeof text === 'function' ? textOf(text) : text));
      if (written.some((text) => text.includes(mark)))
        throw new Error(`A text of ${name} in ${language} holds "${mark}".`);
      return [language, written.join(mark)];
    }),
  );
  return `
    import { filled, ${reads} } from ${JSON.stringify(reader)};
    const stored = ${JSON.stringify(stored)};
    export const ${name} = (language) => filled(${JSON.stringify(keys)}, stored[language].split('${mark}'), ${reads});`;
}

function textOf(clause) {
  const many = clause(places()).replace(
    /\u0001(.*?)\u0001(\w+)\u0001/g,
    (_, between, name) => `{${name}:${between}}`,
  );
  const one = clause(places(1));
  return one === many.replaceAll('{count}', '1') || lists.some((name) => many.includes(`{${name}:`))
    ? many
    : `${many}\t${one}`;
}

/** Gives `{name}` for whatever is asked, and two marked parts for a list. */
function places(count = '{count}') {
  return new Proxy(
    {},
    {
      get: (_, name) =>
        name === 'count' ? count : lists.includes(name) ? ['\u0001', `\u0001${name}\u0001`] : `{${name}}`,
    },
  );
}
