// The documentation site: pages made by Eleventy out of what the repository says, the workbench beside them, and a search that
// needs nobody.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { branded, readBrand } from '../build/branding.mjs';
import { checkPages } from './check-pages.mjs';
import { renderPages } from './render-pages.mjs';
import { searchIndexes } from './search-indexes.mjs';
import { sitePages } from './site-pages.mjs';

const require = createRequire(import.meta.url);
const assets = ['look.css', 'search.js', 'search-options.js'];

/**
 * The files by their path below whatever address the site will have.
 *
 * @param {{ project: string, demo: Map<string, Buffer> }} places `demo`: the workbench, by `demoFiles`
 * @returns {Promise<Map<string, Buffer>>}
 * @throws Error listing every link, picture and heading that is not there, and all a page would load from elsewhere
 */
export async function manualFiles({ project, demo }) {
  const { languages, localeOf } = await loadTypeScript('src/strings/language.ts');
  const { htmlFiles } = await loadTypeScript('src/catalogue/documents/index.ts');
  const brand = readBrand();
  const pages = sitePages({ project, languages, localeOf, functions: htmlFiles() });
  const files = new Map();
  const add = (name, content) => files.set(name, Buffer.from(content));
  const rendered = await renderPages({ project, pages });
  for (const [name, html] of rendered) add(name, branded(html, brand));
  for (const [name, script] of searchIndexes(pages, rendered)) add(name, script);
  for (const name of assets) add(name, readFileSync(path.join(project, 'assets/manual', name)));
  const minisearch = path.join(path.dirname(require.resolve('minisearch')), '../umd/index.js');
  add('minisearch.js', readFileSync(minisearch, 'utf8').replace(/^\/\/# sourceMappingURL.*$/m, ''));
  add('minisearch.LICENSE.txt', readFileSync(path.join(path.dirname(minisearch), '../../LICENSE.txt')));
  add('icon.svg', readFileSync(path.join(project, 'assets/icons/icon.svg')));
  for (const name of readdirSync(path.join(project, 'docs/pictures')))
    add(`pictures/${name}`, readFileSync(path.join(project, 'docs/pictures', name)));
  for (const [name, bytes] of demo) add(`workbench/${name}`, bytes);
  const problems = checkPages(files);
  if (problems.length > 0) throw new Error(['The site is not whole:', ...problems].join('\n  '));
  return files;
}
