/**
 * Writes the functions of a minified script as arrows, which are shorter. A minifier doesn't, because a function may be
 * called above its place: so they go to the top here. It runs behind the minifier, which sees through functions better.
 */
import ts from 'typescript';
import webpack from 'webpack';

export class ArrowFunctions {
  apply(compiler) {
    const when = {
      name: 'arrow functions',
      stage: webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
    };
    compiler.hooks.thisCompilation.tap(when, (compilation) =>
      compilation.hooks.processAssets.tap(when, (assets) => {
        for (const [file, source] of Object.entries(assets)) {
          compilation.updateAsset(file, new webpack.sources.RawSource(withArrows(source.source())));
        }
      }),
    );
  }
}

/** The script, one function that is called at once, with all functions it declares as arrows at its beginning. */
function withArrows(script) {
  const file = ts.createSourceFile('functions.js', script, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const functions = bodyOf(file).statements.filter(ts.isFunctionDeclaration);
  if (functions.length === 0) return script;
  const rest = functions.reduceRight(
    (text, one) => text.slice(0, one.getStart()) + text.slice(one.end),
    script,
  );
  const start = bodyOf(file).getStart() + 1;
  return `${rest.slice(0, start)}let ${functions.map(arrow).join(',')};${rest.slice(start)}`;
}

function bodyOf(file) {
  const find = (node) => (ts.isBlock(node) ? node : ts.forEachChild(node, find));
  return find(file);
}

function arrow(declared) {
  const name = declared.name.text;
  if (declared.modifiers || declared.asteriskToken || hasOwn(declared.body)) {
    throw new Error(`${name} can't be an arrow.`);
  }
  const parameters = declared.parameters.map((one) => one.getText());
  const given = /^\w+$/.test(parameters.join()) ? parameters : `(${parameters})`;
  return `${name}=${given}=>${body(declared)}`;
}

/** Whether a function says what an arrow has not: `this`, `arguments` or `new.target`. */
function hasOwn(node) {
  if (ts.isClassLike(node)) return false;
  const says =
    node.kind === ts.SyntaxKind.ThisKeyword ||
    ts.isMetaProperty(node) ||
    (ts.isIdentifier(node) && node.text === 'arguments');
  return says || ts.forEachChild(node, hasOwn) || false;
}

/** What the function returns, where it does nothing else. */
function body({ body: block }) {
  const [only, more] = block.statements;
  if (more !== undefined || only === undefined || !ts.isReturnStatement(only)) return block.getText();
  const { expression } = only;
  if (expression === undefined) return block.getText();
  const isSequence =
    ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.CommaToken;
  const text = expression.getText();
  return isSequence || text.startsWith('{') ? `(${text})` : text;
}
