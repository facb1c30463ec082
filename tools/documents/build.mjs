/**
 * `node tools/documents/build.mjs` writes what a built site says about the functions into dist, for the address in
 * COPC_SITE; with `--docs` it writes the committed pages instead (`npm run functions`), and with
 * `--check` besides only says which are out of date.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { siteUrl } from '../site/site-url.mjs';
import { writeDocs } from './write-docs.mjs';
import { writeSite } from './write-site.mjs';

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

try {
  const documents = await loadTypeScript('src/catalogue/documents/index.ts');
  if (process.argv.includes('--docs')) {
    const changed = await writeDocs({ documents, project, dry: process.argv.includes('--check') });
    process.stdout.write(
      changed.length === 0 ? 'The pages are up to date.\n' : `Changed: ${changed.join(', ')}\n`,
    );
  } else {
    writeSite({ documents, project, site: path.join(project, 'dist'), address: siteUrl() });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
