// What Excel and people read about the functions, written into a built site: metadata, help pages, the functions' page.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes functions.json and its four other languages, functions.html, and help/<language>/<name>.html.
 *
 * @param {{ documents: object, project: string, site: string, address: string }} places `documents` is the bundled
 *   src/catalogue/documents/index.ts, `site` the built folder, `address` where it will be served
 * @returns {string[]} the names of the files written, below the site
 */
export function writeSite({ documents, project, site, address }) {
  const { languages, functionsJson, htmlFiles } = documents;
  const written = [];
  const write = (name, text) => {
    const file = path.join(site, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    written.push(name);
  };
  for (const language of languages) {
    const name = language === 'en' ? 'functions.json' : `functions-${language}.json`;
    write(name, `${JSON.stringify(functionsJson(language, address), null, 2)}\n`);
  }
  for (const [name, html] of htmlFiles()) write(`help/${name}`, html);
  const asset = (name) => path.join(project, 'assets/functions', name);
  const page = readFileSync(asset('functions.html'), 'utf8');
  write(
    'functions.html',
    page.replace('<!-- outside -->', () => documents.functionsPageWords()),
  );
  copyFileSync(asset('help.css'), path.join(site, 'help/help.css'));
  return [...written, 'help/help.css'];
}
