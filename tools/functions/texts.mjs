/** The texts of the functions' script: what texts-loader.mjs stores behind this, one string a language, is read back here. */

/** The texts from a place on by their keys, which stand in one text. */
export const filled = (keys, texts, from, read = (text) => text) => {
  const all = texts.split('|').slice(from);
  return Object.fromEntries(keys.split(' ').map((key, at) => [key, read(all[at])]));
};

/** A text with {places} as the function it was; behind a tab stands what is said of a count of 1. */
export const clause = (text) => (given) => {
  const [many, one = many] = text.split('\t');
  return (given?.count === 1 ? one : many).replace(/\{(\w+):?([^}]*)\}/g, (_, name, between) =>
    Array.isArray(given[name]) ? given[name].join(between) : given[name],
  );
};
