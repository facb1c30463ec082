/**
 * Stores the texts of a `…For(language)` module as one string a language and its keys once, for the functions' script.
 * Texts may be grouped one level deep; `only` names the groups that are kept.
 */
const languages = ['en', 'es', 'nl', 'zh', 'nb'];
const mark = '|';

export default async function textsLoader() {
  const { only } = this.getOptions();
  const [[name, textsFor]] = Object.entries(await this.importModule(`${this.resourcePath}?whole`));
  const kept = Object.fromEntries(languages.map((language) => [language, pick(textsFor(language), only)]));

  const shape = keysOf(kept.en);
  const stored = Object.fromEntries(
    languages.map((language) => {
      if (JSON.stringify(keysOf(kept[language])) !== JSON.stringify(shape)) {
        throw new Error(`The texts of ${name} have another order in ${language} than in en.`);
      }
      const texts = leaves(kept[language]);
      if (texts.some((text) => text.includes(mark))) throw new Error(`A text of ${name} holds "${mark}".`);
      return [language, texts.join(mark)];
    }),
  );
  return `
    const all = Object.fromEntries(Object.entries(${JSON.stringify(stored)}).map(([language, stored]) => {
      const texts = stored.split('${mark}');
      let at = 0;
      const filled = (keys) => Object.fromEntries(keys.split('${mark}').map((key) => [key, texts[at++]]));
      return [language, ${
        typeof shape === 'string'
          ? `filled(${JSON.stringify(shape)})`
          : `Object.fromEntries(Object.entries(${JSON.stringify(shape)}).map(([key, keys]) => [key, filled(keys)]))`
      }];
    }));
    export const ${name} = (language) => all[language];`;
}

function pick(texts, only) {
  return only === undefined ? texts : Object.fromEntries(only.map((group) => [group, texts[group]]));
}

function keysOf(texts) {
  const isFlat = typeof Object.values(texts)[0] === 'string';
  if (isFlat) return Object.keys(texts).join(mark);
  return Object.fromEntries(Object.entries(texts).map(([group, inside]) => [group, keysOf(inside)]));
}

function leaves(texts) {
  return Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : leaves(text)));
}
