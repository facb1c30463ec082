/** `npm run host-test`: the add-in with a page that runs the contract suite inside a real Excel. `-- --help` lists the options. */
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { hostTestSite } from './host-test/build.mjs';
import { program } from './program.mjs';
import { builtSite, project } from './site/built-site.mjs';

const help = `Serves the add-in with a page of buttons in its pane: they run, inside your Excel, the suite of promises every host keeps.

npm run host-test                    build, serve, open Excel
npm run host-test -- --no-sideload   serve only; says how to load it in Excel on the web
npm run host-test -- --build         build it and end
npm run host-test -- --out FOLDER    where it is built; out/host-test otherwise
npm run host-test -- --remove        takes it out of Excel again

Only in a new, blank workbook: each case deletes all sheets. What to look at besides: docs/host-test.md. Ctrl+C ends it.`;

const options = {
  'no-sideload': { type: 'boolean' },
  build: { type: 'boolean' },
  out: { type: 'string', default: path.join('out', 'host-test') },
  port: { type: 'string', default: '3000' },
  remove: { type: 'boolean' },
};

await program(help, options, hostTest);

async function hostTest({ out, port, build, remove, 'no-sideload': noSideload }) {
  const folder = path.resolve(project, out);
  if (!remove) {
    await hostTestSite({ site: builtSite(undefined), folder });
    console.log(`Built: ${path.join(folder, 'host-test.html')}`);
    if (build) return;
  }
  const how = remove
    ? ['--remove']
    : ['--from', folder, '--port', port, ...(noSideload ? ['--no-sideload'] : [])];
  const args = [path.join(project, 'tools/excel.mjs'), ...how, '--out', `${folder}-manifest`];
  const { status, error } = spawnSync(process.execPath, args, { cwd: project, stdio: 'inherit' });
  if (error !== undefined) throw new Error(`Serving it could not start: ${error.message}`);
  process.exitCode = status ?? 0;
}
