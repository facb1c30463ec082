// The committed pages about the functions: docs/functions, and the table of formulas in the README.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import prettier from 'prettier';

const begin = '<!-- functions -->';
const end = '<!-- /functions -->';

/**
 * The files as they should be, by their paths below the project. The README is among them only when it has the markers.
 *
 * @param {{ documents: object, project: string }} places `documents` is the bundled src/catalogue/documents/index.ts
 * @returns {Promise<Map<string, string>>}
 */
export async function documentFiles({ documents, project }) {
  const options = await prettier.resolveConfig(path.join(project, 'docs/functions/README.md'));
  const format = (text) => prettier.format(text, { ...options, parser: 'markdown' });
  const files = new Map();
  for (const [name, text] of documents.markdownFiles()) {
    files.set(`docs/functions/${name}`, await format(text));
  }
  const readme = path.join(project, 'README.md');
  if (existsSync(readme)) {
    const text = readFileSync(readme, 'utf8');
    const from = text.indexOf(begin);
    const to = text.indexOf(end);
    if (from >= 0 && to > from) {
      const table = `${begin}\n\n${documents.markdownMostUseful()}\n\n`;
      files.set('README.md', await format(text.slice(0, from) + table + text.slice(to)));
    }
  }
  return files;
}

/**
 * Writes the files, and takes away pages of functions that are no more; with `dry` only says what it would.
 *
 * @returns {Promise<string[]>} what was changed
 */
export async function writeDocs({ documents, project, dry = false }) {
  const files = await documentFiles({ documents, project });
  const folder = path.join(project, 'docs/functions');
  mkdirSync(folder, { recursive: true });
  const changed = [];
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.md') && !files.has(`docs/functions/${name}`)) {
      if (!dry) rmSync(path.join(folder, name));
      changed.push(`docs/functions/${name}`);
    }
  }
  for (const [name, text] of files) {
    const file = path.join(project, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    if (!dry) writeFileSync(file, text);
    changed.push(name);
  }
  return changed;
}
