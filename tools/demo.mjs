/** `npm run build:demo`: a folder with the workbench, to put on any web host, below any path. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildOlder, project } from './build/build-older.mjs';
import { demoFiles } from './site/demo-files.mjs';
import { writePackage } from './site/write-package.mjs';

const help = `Makes a folder with the workbench, which runs in a browser without Excel, for any web host.

npm run build:demo                      into out/demo
npm run build:demo -- --out FOLDER
npm run build:demo -- --from FOLDER     from what was built elsewhere, taken as it is`;

try {
  const values = readOptions();
  if (values.help) console.log(help);
  else make(values);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function readOptions() {
  const options = {
    help: { type: 'boolean', short: 'h' },
    out: { type: 'string', default: 'out/demo' },
    from: { type: 'string' },
  };
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Error(`${error.message}\n\n${help}`);
  }
}

function make({ out, from }) {
  if (from === undefined) buildOlder(['functions', 'workbench', 'pages', 'samples']);
  const files = demoFiles({ project, site: path.resolve(project, from ?? 'dist') });
  const folder = path.resolve(project, out);
  writePackage(folder, files);
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(`${files.size} files, ${Math.round(bytes / 1024)} KB: ${folder}
Put the folder on a web host; the address of the folder is the address of the page. Nothing runs on the host.`);
}
