/**
 * Stores the clauses of `explainFor(language)`, which are functions in the sources, as texts with {places}, for the
 * functions' script. `except` names the clauses that a single series never needs. A list's place holds what stands
 * between its parts (`{clauses:; }`); behind a tab stands what is said of a count of 1.
 */
const languages = ['en', 'es', 'nl', 'zh', 'nb'];
const mark = '|';
const lists = ['clauses', 'parts'];

export default async function clausesLoader() {
  const { except } = this.getOptions();
  const { explainFor } = await this.importModule(`${this.resourcePath}?whole`);
  const keys = Object.keys(explainFor('en')).filter((key) => !except.includes(key));
  const stored = Object.fromEntries(
    languages.map((language) => {
      const texts = keys.map((key) => textOf(explainFor(language)[key]));
      if (texts.some((text) => text.includes(mark)))
        throw new Error(`A clause in ${language} holds "${mark}".`);
      return [language, texts.join(mark)];
    }),
  );
  return `
    const keys = ${JSON.stringify(keys.join(mark))}.split('${mark}');
    const all = Object.fromEntries(Object.entries(${JSON.stringify(stored)}).map(([language, stored]) => {
      const texts = stored.split('${mark}');
      return [language, Object.fromEntries(keys.map((key, at) => {
        const [many, one = many] = texts[at].split('\\t');
        return [key, (given) => (given?.count === 1 ? one : many).replace(
          /\\{(\\w+):?([^}]*)\\}/g,
          (_, name, between) => Array.isArray(given[name]) ? given[name].join(between) : given[name],
        )];
      }))];
    }));
    export const explainFor = (language) => all[language];`;
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
