/**
 * `node tools/site/build-pages.mjs [dist]` completes a built site: pages, icons and the manifest for the address in COPC_SITE.
 * Runs when the functions' metadata is there.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBrand } from '../build/branding.mjs';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { writeManifest } from './write-manifest.mjs';
import { siteUrl } from './site-url.mjs';
import { writePages } from './write-pages.mjs';

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const site = path.resolve(project, process.argv[2] ?? 'dist');
const read = (file) => JSON.parse(readFileSync(path.join(project, file), 'utf8'));
const { version } = read('package.json');
const languages = await loadTypeScript('src/strings/language.ts');

try {
  const brand = readBrand();
  writePages({ source: path.join(project, 'assets', 'pages'), site, version, brand, languages });
  writeManifest({ project, site, address: siteUrl(), brand, languages });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
