// Which mutants compile: one that the compiler refuses is no gap in the tests.
import ts from 'typescript';

/**
 * @param {string} tsconfig path
 * @param {readonly string[]} files the program: the mutated files and what they import
 * @returns {(path: string, text: string) => boolean} whether the file would compile with this text
 */
export function compilerFor(tsconfig, files) {
  const { config } = ts.readConfigFile(tsconfig, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, '.');
  // What is left unused by a change is no fault of it.
  Object.assign(options, { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true });
  // The rules know no page and no Node: the language alone is checked far sooner.
  Object.assign(options, { lib: ['lib.es2023.d.ts'], types: [] });
  const changed = new Map();
  const versions = new Map();
  const service = ts.createLanguageService(
    {
      getScriptFileNames: () => [...files],
      getScriptVersion: (path) => String(versions.get(path) ?? 0),
      getScriptSnapshot: (path) => {
        const text = changed.get(path) ?? ts.sys.readFile(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => process.cwd(),
      getCompilationSettings: () => options,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
    },
    ts.createDocumentRegistry(),
  );
  const set = (path, text) => {
    changed.set(path, text);
    versions.set(path, (versions.get(path) ?? 0) + 1);
  };
  return (path, text) => {
    const before = changed.get(path) ?? ts.sys.readFile(path);
    set(path, text);
    const clean =
      service.getSyntacticDiagnostics(path).length === 0 && service.getSemanticDiagnostics(path).length === 0;
    set(path, before);
    return clean;
  };
}
