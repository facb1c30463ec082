/** The texts of the functions' script: what texts-loader.mjs stores behind this, one string a language, is read back here. */

/** The texts by their keys, in order; a key with keys of its own is a group. */
export const filled = (keys, texts, read = (text) => text) =>
  Object.fromEntries(
    keys.map((key) =>
      Array.isArray(key) ? [key[0], filled(key[1], texts, read)] : [key, read(texts.shift())],
    ),
  );

/** A text with {places} as the function it was; behind a tab stands what is said of a count of 1. */
export const clause = (text) => (given) => {
  const [many, one = many] = text.split('\t');
  return (given?.count === 1 ? one : many).replace(/\{(\w+):?([^}]*)\}/g, (_, name, between) =>
    Array.isArray(given[name]) ? given[name].join(between) : given[name],
  );
};
