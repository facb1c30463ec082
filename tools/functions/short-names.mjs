/**
 * Gives the functions' script short names for its own fields, which a minifier leaves as they are, and for the words its
 * parts say only to each other. A name stays when the language has it, or when it is a text somewhere as well: then it may
 * be a parameter or an input. `words` are the texts that nobody types or reads.
 */
import ts from 'typescript';
import webpack from 'webpack';

export class ShortNames {
  constructor({ words }) {
    this.words = words;
  }

  apply(compiler) {
    const when = {
      name: 'short names',
      stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_COMPATIBILITY,
    };
    compiler.hooks.thisCompilation.tap(when, (compilation) =>
      compilation.hooks.processAssets.tap(when, (assets) => {
        for (const [file, source] of Object.entries(assets)) {
          compilation.updateAsset(
            file,
            new webpack.sources.RawSource(withShortNames(source.source(), this.words)),
          );
        }
      }),
    );
  }
}

/** Names of the language, and the fields of what iterators and matches give. */
const native = new Set(['value', 'done', 'index']);
for (const type of [
  Array,
  Date,
  Error,
  Float64Array,
  Function,
  Map,
  Math,
  Number,
  Object,
  RegExp,
  Set,
  String,
  Symbol,
]) {
  for (const start of [type, type.prototype]) {
    for (let holder = start; holder; holder = Object.getPrototypeOf(holder)) {
      for (const name of Object.getOwnPropertyNames(holder)) native.add(name);
    }
  }
}

function withShortNames(script, words) {
  const places = placesOf(script);
  const given = new Set([...words, ...places.filter(({ gives }) => gives).map(({ name }) => name)]);
  const texts = new Set(places.filter(({ isText }) => isText).map(({ name }) => name));
  const stays = (name) => native.has(name) || !given.has(name) || (texts.has(name) && !words.includes(name));

  const uses = new Map();
  for (const { name } of places) uses.set(name, (uses.get(name) ?? 0) + 1);
  const names = [...uses.keys()];
  const kept = new Set(names.filter(stays));
  const free = shortNames(kept);
  const short = new Map(
    names
      .filter((name) => !kept.has(name))
      .sort((one, other) => uses.get(other) - uses.get(one))
      .map((name) => [name, free.next().value]),
  );

  let rest = script;
  for (const { name, at, end, write } of places.reverse()) {
    if (short.has(name)) rest = rest.slice(0, at) + write(short.get(name)) + rest.slice(end);
  }
  return rest;
}

/** Every place where a field is named or a text stands, in order, and how to write another name there. */
function placesOf(script) {
  const file = ts.createSourceFile('functions.js', script, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const places = [];
  const field = (node, { gives = false, write = (short) => short } = {}) =>
    places.push({ name: node.text, at: node.getStart(file), end: node.end, gives, write });
  const visit = (node) => {
    const { parent, name } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.name === node) field(node);
    else if (ts.isShorthandPropertyAssignment(node)) {
      field(name, { gives: true, write: (short) => `${short}:${name.text}` });
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(parent) && !node.dotDotDotToken) {
      if (!node.propertyName) field(name, { write: (short) => `${short}:${name.text}` });
    } else if (ts.isBindingElement(parent) && parent.propertyName === node) field(node);
    else if (parent.name === node && (ts.isObjectLiteralElement(parent) || ts.isClassElement(parent))) {
      if (!ts.isComputedPropertyName(node) && !ts.isShorthandPropertyAssignment(parent))
        field(node, { gives: true });
    } else if (ts.isStringLiteral(node)) {
      places.push({
        name: node.text,
        at: node.getStart(file),
        end: node.end,
        isText: true,
        write: (short) => `'${short}'`,
      });
      // What fills a {place} of a text is handed over in a field of its name.
      for (const place of node.getText(file).matchAll(/(?<=\{)\w+(?=[}:])/g)) {
        const at = node.getStart(file) + place.index;
        places.push({ name: place[0], at, end: at + place[0].length, write: (short) => short });
      }
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return places.sort((one, other) => one.at - other.at);
}

function* shortNames(taken) {
  const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const name of [...letters, ...letters.flatMap((first) => letters.map((second) => first + second))]) {
    if (!taken.has(name) && !ts.stringToToken(name)) yield name;
  }
}
