/** `npm run site`: the documentation as a folder of pages, to put on any web host, below any path. */
import path from 'node:path';
import { buildOlder, project } from './build/build-older.mjs';
import { manualFiles } from './manual/manual-files.mjs';
import { program } from './program.mjs';
import { demoFiles } from './site/demo-files.mjs';
import { writePackage } from './site/write-package.mjs';

const help = `Makes the documentation site: guides in five languages, functions, rules, limits, search, and the workbench to try.

npm run site                      into out/site
npm run site -- --out FOLDER
npm run site -- --from FOLDER     with the workbench that was built elsewhere`;

await program(help, { out: { type: 'string', default: 'out/site' }, from: { type: 'string' } }, make);

async function make({ out, from }) {
  if (from === undefined) buildOlder(['functions', 'workbench', 'pages', 'samples']);
  const demo = demoFiles({ project, site: path.resolve(project, from ?? 'dist') });
  const files = await manualFiles({ project, demo });
  const folder = path.resolve(project, out);
  console.log(`${writePackage(folder, files)}: ${folder}
Every link and picture was looked up. Put the folder on a web host, below any path; nothing runs on the host.`);
}
