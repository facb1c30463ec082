/**
 * Stores the texts of the `…For(language)` modules of src/strings for the functions' script: one string a language, and
 * the keys once. By module, `only` names the groups that are kept, `except` the texts that are left out. A text that is a
 * function in the sources is stored with {places}: a list's place holds what stands between its parts (`{clauses:; }`),
 * and behind a tab stands what is said of a count of 1. `texts.mjs` reads them back.
 */
/** Those that share letters and words stand next to each other. */
const languages = ['en', 'es', 'nl', 'nb', 'zh'];
const mark = '|';
const lists = ['clauses', 'parts'];

export default async function textsLoader(source) {
  const texts = Object.fromEntries(languages.map((language) => [language, []]));
  const exported = [];
  for (const [module, choice] of Object.entries(this.getOptions())) {
    const strings = await this.importModule(`../../src/strings/${module}.ts?whole`);
    const [[name, textsFor]] = Object.entries(strings);
    const from = texts.en.length;
    const kept = languages.map((language) => pick(textsFor(language), choice));
    if (kept.some((one) => JSON.stringify(keysOf(one)) !== JSON.stringify(keysOf(kept[0])))) {
      throw new Error(`The texts of ${name} have another order in some language than in en.`);
    }
    languages.forEach((language, at) => texts[language].push(...leaves(kept[at])));
    let at = from;
    const filled = (entries) => {
      const isClauses = entries.some(([, text]) => typeof text === 'function');
      const keys = entries.map(([key]) => key).join(' ');
      at += entries.length;
      return `filled('${keys}', stored[language], ${at - entries.length}${isClauses ? ', clause' : ''})`;
    };
    const isGroups = kept[0].every(([, inside]) => Array.isArray(inside));
    const all = isGroups
      ? `({ ${kept[0].map(([key, inside]) => `${key}: ${filled(inside)}`).join(', ')} })`
      : filled(kept[0]);
    exported.push(`export const ${name} = (language) => ${all};`);
  }
  const marked = languages.find((language) => texts[language].some((text) => text.includes(mark)));
  if (marked !== undefined) throw new Error(`A text in ${marked} holds "${mark}".`);
  const stored = Object.fromEntries(languages.map((language) => [language, texts[language].join(mark)]));
  return [source, `const stored = ${JSON.stringify(stored)};`, ...exported].join('\n');
}

/** Keys with their texts, or with such pairs where texts are grouped. */
function pick(texts, { only, except = [] }) {
  return Object.entries(texts)
    .filter(([key]) => !except.includes(key) && (only === undefined || only.includes(key)))
    .map(([key, inside]) => [key, typeof inside === 'object' ? Object.entries(inside) : inside]);
}

function keysOf(texts) {
  return texts.map(([key, inside]) => (Array.isArray(inside) ? [key, keysOf(inside)] : key));
}

function leaves(texts) {
  return texts.flatMap(([, inside]) => {
    if (Array.isArray(inside)) return leaves(inside);
    return [typeof inside === 'function' ? textOf(inside) : inside];
  });
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
