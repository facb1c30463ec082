/** One name, one thing: a search for an exported name finds what was meant. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** Names that may stand in several files, by why. */
const shared: Readonly<Record<string, readonly string[]>> = {
  'the same thing of another host, done by its own means': [
    'areaOf',
    'DoneWrite',
    'growTables',
    'rangeOf',
    'readFormulas',
    'readOccupied',
    'readSettings',
    'refuseConflicts',
    'removeNotes',
    'replaceCells',
    'selectedAddress',
    'takeBack',
    'TakenBack',
    'WatchOptions',
    'writeNotes',
    'writeSettings',
  ],
};

const SOURCE = join(__dirname, '../../src');
/** One file a language, all of one shape. */
const OF_A_LANGUAGE = /(^|\/)(strings\/)?(en|es|nl|zh|nb|pt)(\/|\.ts$)|-(en|es|nl|zh|nb|pt)\.ts$/;

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /(?<!\.d)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** What a file declares and exports; what it passes on is no second thing. */
function exportedNames(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const names = source.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) !== true) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText(source));
    }
    const isNamed =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isEnumDeclaration(statement);
    return isNamed && statement.name !== undefined ? [statement.name.text] : [];
  });
  return [...new Set(names)];
}

function filesByName(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of sourceFiles(SOURCE)) {
    const file = relative(SOURCE, path).replaceAll('\\', '/');
    if (OF_A_LANGUAGE.test(file)) continue;
    for (const name of exportedNames(path, readFileSync(path, 'utf8'))) {
      found.set(name, [...(found.get(name) ?? []), file]);
    }
  }
  return found;
}

describe('an exported name', () => {
  const found = filesByName();
  const allowed = new Set(Object.values(shared).flat());
  const twice = [...found].filter(([, files]) => files.length > 1);

  it('is that of one thing', () => {
    expect(twice.filter(([name]) => !allowed.has(name))).toEqual([]);
  });

  it('is shared by hosts alone, one file each', () => {
    for (const [name, files] of twice.filter(([one]) => allowed.has(one))) {
      const hosts = files.map((file) => /^hosts\/(\w+)\//.exec(file)?.[1] ?? file);
      expect([name, new Set(hosts).size]).toEqual([name, files.length]);
      expect([name, files.every((file) => file.startsWith('hosts/'))]).toEqual([name, true]);
    }
  });

  it('is not allowed twice when it stands once', () => {
    expect([...allowed].filter((name) => (found.get(name) ?? []).length < 2)).toEqual([]);
  });

  it('is read from every kind of declaration', () => {
    const text =
      'export const a = 1, b = 2; export function c() {} export class D {} export type E = 1; const f = 1;';
    expect(exportedNames('x.ts', text)).toEqual(['a', 'b', 'c', 'D', 'E']);
  });
});
