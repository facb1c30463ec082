// The mutants of a file: one small change of meaning each, found in its syntax tree. The kinds are those StrykerJS makes
// (https://stryker-mutator.io/docs/mutation-testing-elements/supported-mutators), without string literals.
import ts from 'typescript';

const { SyntaxKind: Kind } = ts;

const swapped = {
  [Kind.PlusToken]: ['-'],
  [Kind.MinusToken]: ['+'],
  [Kind.AsteriskToken]: ['/'],
  [Kind.SlashToken]: ['*'],
  [Kind.PercentToken]: ['*'],
  [Kind.LessThanToken]: ['<=', '>='],
  [Kind.LessThanEqualsToken]: ['<', '>'],
  [Kind.GreaterThanToken]: ['>=', '<='],
  [Kind.GreaterThanEqualsToken]: ['>', '<'],
  [Kind.EqualsEqualsEqualsToken]: ['!=='],
  [Kind.ExclamationEqualsEqualsToken]: ['==='],
  [Kind.AmpersandAmpersandToken]: ['||'],
  [Kind.BarBarToken]: ['&&'],
  [Kind.QuestionQuestionToken]: ['&&'],
  [Kind.PlusEqualsToken]: ['-='],
  [Kind.MinusEqualsToken]: ['+='],
  [Kind.AsteriskEqualsToken]: ['/='],
  [Kind.SlashEqualsToken]: ['*='],
  [Kind.QuestionQuestionEqualsToken]: ['&&='],
};

const boolean = new Set([
  ...[Kind.LessThanToken, Kind.LessThanEqualsToken, Kind.GreaterThanToken, Kind.GreaterThanEqualsToken],
  ...[Kind.EqualsEqualsEqualsToken, Kind.ExclamationEqualsEqualsToken],
  ...[Kind.AmpersandAmpersandToken, Kind.BarBarToken],
]);

const otherMethod = {
  ...{ some: 'every', every: 'some', min: 'max', max: 'min' },
  ...{ toLowerCase: 'toUpperCase', floor: 'ceil', ceil: 'floor' },
};
const leftOutMethod = new Set(['filter', 'slice', 'sort', 'trim', 'reverse']);

/**
 * @param {string} path
 * @param {string} source
 * @returns {{ path: string, kind: string, line: number, start: number, end: number, text: string, was: string }[]}
 */
export function mutantsOf(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  const found = [];
  const add = (kind, node, text) => {
    const start = node.getStart(file);
    const was = source.slice(start, node.end);
    if (was === text) return;
    const line = file.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ path, kind, line, start, end: node.end, text, was });
  };
  const truths = (node) => {
    add('condition', node, 'true');
    add('condition', node, 'false');
  };

  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) {
      const { operatorToken: sign } = node;
      for (const other of swapped[sign.kind] ?? []) add('operator', sign, other);
      if (boolean.has(sign.kind)) truths(node);
    } else if (ts.isIfStatement(node)) {
      if (!isBoolean(node.expression)) truths(node.expression);
    } else if (ts.isConditionalExpression(node)) {
      if (!isBoolean(node.condition)) truths(node.condition);
    } else if (ts.isWhileStatement(node) || ts.isForStatement(node)) {
      const condition = ts.isWhileStatement(node) ? node.expression : node.condition;
      if (condition && !isBoolean(condition)) add('condition', condition, 'false');
    } else if (ts.isBlock(node)) {
      if (node.statements.length > 0) add('block', node, '{}');
    } else if (node.kind === Kind.TrueKeyword) add('boolean', node, 'false');
    else if (node.kind === Kind.FalseKeyword) add('boolean', node, 'true');
    else if (ts.isPrefixUnaryExpression(node)) {
      const operand = node.operand.getText(file);
      if (node.operator === Kind.ExclamationToken) add('boolean', node, operand);
      else if (node.operator === Kind.MinusToken) add('sign', node, `+${operand}`);
      else if (node.operator === Kind.PlusPlusToken) add('step', node, `--${operand}`);
      else if (node.operator === Kind.MinusMinusToken) add('step', node, `++${operand}`);
    } else if (ts.isPostfixUnaryExpression(node)) {
      const step = node.operator === Kind.PlusPlusToken ? '--' : '++';
      add('step', node, `${node.operand.getText(file)}${step}`);
    } else if (ts.isArrayLiteralExpression(node)) {
      if (node.elements.length > 0) add('array', node, '[]');
    } else if (ts.isObjectLiteralExpression(node)) {
      if (node.properties.length > 0) add('object', node, '{}');
    } else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) {
      add('function', node.body, 'undefined');
    } else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression: owner } = node.expression;
      const other = otherMethod[name.text];
      if (other !== undefined) add('method', name, other);
      else if (leftOutMethod.has(name.text)) add('method', node, owner.getText(file));
    } else if (node.kind === Kind.RegularExpressionLiteral) {
      const [, body, flags] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
      if (body?.startsWith('^')) add('pattern', node, `/${body.slice(1)}/${flags}`);
      if (body?.endsWith('$')) add('pattern', node, `/${body.slice(0, -1)}/${flags}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** @param {ts.Expression} node */
function isBoolean(node) {
  return ts.isBinaryExpression(node) && boolean.has(node.operatorToken.kind);
}
