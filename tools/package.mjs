/**
 * `npm run package -- --url https://host/path`: the files to put on a web server, and the manifest for their address.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readBrand } from './build/branding.mjs';
import { loadTypeScript } from './build/load-typescript.mjs';
import { appZip } from './manifest/app-zip.mjs';
import { intoFolder, program } from './program.mjs';
import { addressOfSite, builtSite, project } from './site/built-site.mjs';
import { cloudOf, inCloud } from './site/clouds.mjs';
import { hostingNote } from './site/hosting-note.mjs';
import { packageAddress } from './site/package-address.mjs';
import { published, publisherOf, refuseUnpublished, supportOf } from './site/publication.mjs';
import { keptParts } from './site/kept-parts.mjs';
import { siteFiles } from './site/site-files.mjs';
import { writePackage } from './site/write-package.mjs';

const help = `Makes the folder to put on a web server, with the manifest for its address.

npm run package -- --url https://example.com/copc      into out/package
npm run package -- --url https://example.com/copc --out FOLDER
npm run package -- --url … --publisher "Example Ltd" --support help@example.com
                                                       says on its pages and in the manifest who publishes it
npm run package -- --url … --store                     for Microsoft's store: refuses what the store would
npm run package -- --url … --unified                   the app's zip with the unified manifest besides, FOLDER.zip
npm run package -- --url … --cloud gcc|gcch|dod|china  for a cloud with an Office.js of its own
npm run package -- --url … --keep FOLDER               with the parts of the last release, from its package, for panes
                                                       that are open while the site is updated
npm run package -- --url … --from FOLDER               from a site built elsewhere, taken as it is`;

const options = {
  url: { type: 'string' },
  out: { type: 'string', default: 'out/package' },
  from: { type: 'string' },
  publisher: { type: 'string' },
  support: { type: 'string' },
  store: { type: 'boolean' },
  unified: { type: 'boolean' },
  cloud: { type: 'string' },
  keep: { type: 'string' },
};

await program(help, options, make);

async function make({ url, out, from, unified, store, ...given }) {
  const to = packageAddress(url);
  const cloud = cloudOf(given.cloud);
  const publisher = publisherOf(given.publisher);
  const support = supportOf(given.support);
  if (store) refuseUnpublished({ publisher, support, cloud });
  const site = builtSite(from);
  const built = siteFiles({ site, from: addressOfSite(site), to });
  const files = inCloud(published(built, { project, publisher, support }), cloud);
  const app = unified ? await unifiedApp(files, publisher) : null;
  if (given.keep !== undefined) {
    for (const [name, bytes] of keptParts(path.resolve(project, given.keep), files)) files.set(name, bytes);
  }
  files.set('LICENSE.txt', readFileSync(path.join(project, 'LICENSE')));
  files.set('README.txt', Buffer.from(hostingNote(to, cloud)));
  const folder = path.resolve(project, out);
  console.log(`${writePackage(folder, files)}, for ${to}
  The package: ${folder}
  The manifest: ${path.join(folder, 'manifest.xml')}`);
  if (app !== null) {
    const file = `${folder}.zip`;
    intoFolder(path.dirname(file), 'The app', () => writeFileSync(file, app));
    console.log(`  The app with the unified manifest: ${file}`);
  }
  console.log(
    `Put the folder's files at that address, then give Excel the manifest: docs/install.md says how.`,
  );
}

async function unifiedApp(files, publisher) {
  const { version } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
  const { languageOf } = await loadTypeScript('src/strings/language.ts');
  return appZip({
    project,
    xml: files.get('manifest.xml'),
    version,
    brand: readBrand(),
    publisher,
    languageOf,
  });
}
