/**
 * Makes the functions' script small where a minifier leaves it as it is. Fields that nobody reads go, the others get short
 * names, and so do the `words` its parts say only to each other, which nobody types or reads. A name stays when the
 * language has it, or when it is a text somewhere as well: then it may be a parameter or an input. Stored texts move
 * behind the code, where they compress better; nothing reads them before the first call.
 */
import ts from 'typescript';
import webpack from 'webpack';

export class SmallScript {
  constructor({ words }) {
    this.words = words;
  }

  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_COMPATIBILITY;
    const when = { name: 'small script', stage };
    compiler.hooks.thisCompilation.tap(when, (compilation) =>
      compilation.hooks.processAssets.tap(when, (assets) => {
        for (const [file, source] of Object.entries(assets)) {
          const read = withoutUnread(source.source(), this.words);
          const script = withStoredLast(withOneKeyword(withShortNames(read, this.words)));
          compilation.updateAsset(file, new webpack.sources.RawSource(script));
        }
      }),
    );
  }
}

/** Names of the language, and the fields of what iterators, matches and Excel give. */
const native = new Set(`value done index code error basicType basicValue`.split(' '));
for (const type of `Array Date Error Float64Array Function Map Math Number Object RegExp Set String`.split(
  ' ',
)) {
  for (const start of [globalThis[type], globalThis[type].prototype]) {
    for (let holder = start; holder; holder = Object.getPrototypeOf(holder)) {
      for (const name of Object.getOwnPropertyNames(holder)) native.add(name);
    }
  }
}

/** The script without the fields that are given and never read. Working out a field does nothing else in our code. */
function withoutUnread(script, words) {
  const places = placesOf(script);
  const isOurs = ours(places, words);
  const read = new Set(places.filter(({ gives }) => !gives).map(({ name }) => name));
  let rest = script;
  let from = Infinity;
  for (const { name, given } of places.toReversed()) {
    if (given === undefined || read.has(name) || !isOurs(name) || given.end > from) continue;
    rest = rest.slice(0, given.at) + rest.slice(given.end);
    from = given.at;
  }
  return rest === script ? script : withoutUnread(rest, words);
}

function withShortNames(script, words) {
  const places = placesOf(script);
  const isOurs = ours(places, words);
  const uses = new Map();
  for (const { name } of places) uses.set(name, (uses.get(name) ?? 0) + 1);
  const names = [...uses.keys()];
  const free = shortNames(new Set(names.filter((name) => !isOurs(name))));
  const short = new Map(
    names
      .filter(isOurs)
      .sort((one, other) => uses.get(other) - uses.get(one))
      .map((name) => [name, free.next().value]),
  );
  let rest = script;
  for (const { name, at, end, write } of places.toReversed()) {
    if (short.has(name)) rest = rest.slice(0, at) + write(short.get(name)) + rest.slice(end);
  }
  return rest;
}

/** `let` for every `const`: what never changes doesn't need to say so in the script. */
function withOneKeyword(script) {
  const file = ts.createSourceFile('functions.js', script, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const starts = [];
  const visit = (node) => {
    if (ts.isVariableDeclarationList(node) && node.flags & ts.NodeFlags.Const) starts.push(node.getStart());
    ts.forEachChild(node, visit);
  };
  visit(file);
  return starts
    .sort((one, other) => other - one)
    .reduce((rest, at) => `${rest.slice(0, at)}let${rest.slice(at + 'const'.length)}`, script);
}

/** What the loaders stored is in constants of that name, one a module. */
function withStoredLast(script) {
  const stored = script.match(/^ *let (?:\w+_)?stored = .*$/gm);
  const code = stored.reduce((rest, line) => rest.replace(line, () => ''), script);
  const end = code.lastIndexOf('})()');
  return `${code.slice(0, end)}\n${stored.reverse().join('\n')}\n${code.slice(end)}`;
}

/** Which names are for the script alone to give. */
function ours(places, words) {
  const given = new Set(places.filter(({ gives }) => gives).map(({ name }) => name));
  const texts = new Set(places.filter(({ isText }) => isText).map(({ name }) => name));
  return (name) => words.includes(name) || (given.has(name) && !texts.has(name) && !native.has(name));
}

/** Every place where a field is named or a text stands, in order, and how to write another name there. */
function placesOf(script) {
  const file = ts.createSourceFile('functions.js', script, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const places = [];
  const put = (node, more) =>
    places.push({ name: node.text, at: node.getStart(), end: node.end, write: (short) => short, ...more });
  const visit = (node) => {
    const { parent, name } = node;
    const spelledOut = { write: (short) => `${short}:${name.text}` };
    if (ts.isShorthandPropertyAssignment(node)) put(name, { ...given(node), ...spelledOut });
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(parent) && !node.dotDotDotToken) {
      if (!node.propertyName) put(name, spelledOut);
    } else if (ts.isPropertyAccessExpression(parent) && parent.name === node) put(node);
    else if (ts.isBindingElement(parent) && parent.propertyName === node) put(node);
    else if (ts.isPropertyAssignment(parent) && parent.name === node) put(node, nameGiven(parent));
    else if (ts.isClassElement(parent) && parent.name === node) put(node, { gives: true });
    else if (ts.isMethodDeclaration(parent) && parent.name === node) put(node, { gives: true });
    else if (ts.isStringLiteral(node)) {
      const isKeys = isFilled(parent) && parent.arguments[0] === node;
      if (!isKeys) put(node, { isText: true, write: (short) => `'${short}'` });
      // What fills a {place} of a text is handed over in a field of its name; so are texts under their keys.
      for (const found of node.getText().matchAll(isKeys ? /[\w-]+/g : /(?<=\{)\w+(?=[}:])/g)) {
        const at = node.getStart() + found.index;
        places.push({ name: found[0], at, end: at + found[0].length, write: (short) => short });
      }
    }
    ts.forEachChild(node, visit);
  };
  const given = (node) => {
    const end = node.end + /^\s*,?/.exec(script.slice(node.end))[0].length;
    return { gives: true, given: { at: node.getStart(), end } };
  };
  // A name in quotes may be what a text says: a meaning of words is both.
  const nameGiven = (node) => (ts.isStringLiteral(node.name) ? { isText: true } : given(node));
  ts.forEachChild(file, visit);
  return places.sort((one, other) => one.at - other.at);
}

/** A call of `filled` in texts.mjs. */
function isFilled(node) {
  return ts.isCallExpression(node) && /^(?:\w+_)?filled$/.test(node.expression.getText());
}

/** Letters first that a minifier gives to variables most: what repeats compresses. */
function* shortNames(taken) {
  const letters = [...'entroaliscudmfgphbvkwyxMAjNSTCERLOIzqFUDPBGHVKWYXJQZ'];
  for (const name of [...letters, ...letters.flatMap((first) => letters.map((second) => first + second))]) {
    if (!taken.has(name) && !ts.stringToToken(name)) yield name;
  }
}
