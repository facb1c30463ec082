/** `npm run build:demo`: a folder with the workbench, to put on any web host, below any path. */
import path from 'node:path';
import { buildOlder, project } from './build/build-older.mjs';
import { program } from './program.mjs';
import { demoFiles } from './site/demo-files.mjs';
import { writePackage } from './site/write-package.mjs';

const help = `Makes a folder with the workbench, which runs in a browser without Excel, for any web host.

npm run build:demo                      into out/demo
npm run build:demo -- --out FOLDER
npm run build:demo -- --from FOLDER     from what was built elsewhere, taken as it is`;

await program(help, { out: { type: 'string', default: 'out/demo' }, from: { type: 'string' } }, make);

function make({ out, from }) {
  if (from === undefined) buildOlder(['functions', 'workbench', 'pages', 'samples']);
  const files = demoFiles({ project, site: path.resolve(project, from ?? 'dist') });
  const folder = path.resolve(project, out);
  console.log(`${writePackage(folder, files)}: ${folder}
Put the folder on a web host; the address of the folder is the address of the page. Nothing runs on the host.`);
}
