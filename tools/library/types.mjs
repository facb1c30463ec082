/**
 * `node tools/library/types.mjs`: the types of the library entries, as files that every way of resolving modules finds.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnSync } from 'node:child_process';

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folder = path.join(project, 'dist/lib/types');
const entries = ['src/scoring/index.ts', 'src/cli/library.ts'];

rmSync(folder, { recursive: true, force: true });
const { status, stdout } = spawnSync(
  process.execPath,
  [
    path.join(project, 'node_modules/typescript/bin/tsc'),
    ...['--declaration', '--emitDeclarationOnly', '--rootDir', 'src', '--outDir', folder],
    ...['--target', 'es2022', '--module', 'esnext', '--moduleResolution', 'bundler', '--strict'],
    ...['--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--esModuleInterop'],
    ...['--resolveJsonModule', '--skipLibCheck', '--types', 'node', '--lib', 'es2023,dom', '--ignoreConfig'],
    ...entries,
  ],
  { cwd: project, encoding: 'utf8' },
);
if (status !== 0) {
  console.error(stdout);
  process.exitCode = 1;
} else {
  const named = new Set();
  for (const entry of entries) keep(path.join(folder, entry.replace(/^src\/(.*)\.ts$/, '$1.d.ts')), named);
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, name);
    if (name.endsWith('.d.ts') && !named.has(file)) rmSync(file);
  }
}

/** Gives what a file names the ending that Node's own resolution wants, and follows it. */
function keep(file, named) {
  if (named.has(file)) return;
  named.add(file);
  const places = /((?:from|import\(|import) ?['"])(\.{1,2}\/[^'"]+)(['"])/g;
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll(places, '$1$2.js$3'));
  for (const [, , place] of text.matchAll(places))
    keep(path.resolve(path.dirname(file), `${place}.d.ts`), named);
}
