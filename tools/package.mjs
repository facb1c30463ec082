/**
 * `npm run package -- --url https://host/path`: the files to put on a web server, and the manifest for their address.
 */
import path from 'node:path';
import { program } from './program.mjs';
import { addressOfSite, builtSite, project } from './site/built-site.mjs';
import { packageAddress } from './site/package-address.mjs';
import { hostingNote } from './site/hosting-note.mjs';
import { siteFiles } from './site/site-files.mjs';
import { writePackage } from './site/write-package.mjs';

const help = `Makes the folder to put on a web server, with the manifest for its address.

npm run package -- --url https://example.com/copc      into out/package
npm run package -- --url https://example.com/copc --out FOLDER
npm run package -- --url … --from FOLDER               from a site built elsewhere, taken as it is`;

const options = {
  url: { type: 'string' },
  out: { type: 'string', default: 'out/package' },
  from: { type: 'string' },
};

await program(help, options, make);

function make({ url, out, from }) {
  const to = packageAddress(url);
  const site = builtSite(from);
  const files = siteFiles({ site, from: addressOfSite(site), to });
  files.set('README.txt', Buffer.from(hostingNote(to)));
  const folder = path.resolve(project, out);
  console.log(`${writePackage(folder, files)}, for ${to}
  The package: ${folder}
  The manifest: ${path.join(folder, 'manifest.xml')}
Put the folder's files at that address, then give Excel the manifest: docs/install.md says how.`);
}
