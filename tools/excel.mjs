/**
 * `npm run excel`: serves the built add-in on this machine and opens Excel with it. `-- --help` lists the options.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addressOfSite, builtSite, project, readdress } from './site/built-site.mjs';
import { certificates } from './excel/certificates.mjs';
import { serve } from './excel/serve.mjs';
import { hasDesktopExcel, sideload } from './excel/sideload.mjs';
import { trustOf } from './excel/trust.mjs';
import { intoFolder, onEnd, portNumber, program } from './program.mjs';
import { checkManifest } from './manifest/check-manifest.mjs';
import { problemLine } from './manifest/problem.mjs';

const help = `Serves the add-in on this machine and opens Excel with it.

npm run excel                      build what is older than its sources, serve it, open Excel
npm run excel -- --no-sideload     serve only; says how to load it in Excel on the web
npm run excel -- --port 4000       another port than 3000
npm run excel -- --out FOLDER      where the manifest is written; out/ otherwise
npm run excel -- --from FOLDER     a site built elsewhere, served as it is
npm run excel -- --remove          takes the add-in out of Excel again

Ctrl+C ends it.`;

const options = {
  'no-sideload': { type: 'boolean' },
  port: { type: 'string', default: '3000' },
  out: { type: 'string', default: 'out' },
  from: { type: 'string' },
  remove: { type: 'boolean' },
};

await program(help, options, (values) => (values.remove ? remove(values) : start(values)));

async function start({ from, out, port: given, 'no-sideload': noSideload }) {
  const wanted = portNumber(given);
  const site = builtSite(from);
  const built = addressOfSite(site);
  const { cert, key, made, ...kept } = await certificates();
  if (made !== null)
    console.log(`Made certificates for localhost, because ${made}: ${path.dirname(kept.caFile)}`);
  for (const line of trustOf(kept).lines) console.log(line);

  const at = (port) => `https://localhost:${port}/`;
  const { port, stop } = await serve({
    cert,
    key,
    port: wanted,
    site: (free) => ({ folder: site, from: built, to: at(free) }),
  });
  const opensExcel = !noSideload && hasDesktopExcel();
  const ending = new AbortController();
  onEnd(() => end(stop, ending, opensExcel));

  if (port !== wanted) {
    console.log(`Port ${wanted} is taken by another program, so it is ${port}, in the manifest too.`);
  }
  try {
    const manifest = writeManifest({ site, built, address: at(port), folder: path.resolve(project, out) });
    console.log(`Serving ${site} at ${at(port)}`);
    console.log(`The manifest: ${manifest}`);
    if (opensExcel) await open(manifest, at(port), ending.signal);
    else sayHow(manifest, at(port));
    if (!ending.signal.aborted) console.log('Ctrl+C ends it.');
  } catch (error) {
    await stop();
    throw error;
  }
}

async function end(stop, ending, wasLoaded) {
  ending.abort();
  await stop();
  const left = 'Excel keeps the add-in in its list; "npm run excel -- --remove" takes it out.';
  console.log(wasLoaded ? `\nStopped. ${left}` : '\nStopped.');
}

function writeManifest({ site, built, address, folder }) {
  const name = 'manifest.xml';
  const bytes = readdress(name, readFileSync(path.join(site, name)), built, address);
  const problems = checkManifest(bytes, { files: site });
  if (problems.length > 0) {
    throw new Error(
      ['The manifest is not right:', ...problems.map((one) => problemLine(name, one))].join('\n'),
    );
  }
  intoFolder(folder, 'The manifest', () => writeFileSync(path.join(folder, name), bytes));
  return path.join(folder, name);
}

async function open(manifest, address, signal) {
  console.log('Opening Excel with the add-in (the first time, npm fetches the tool for it) …');
  const problem = await sideload('sideload', {
    manifest: path.relative(project, manifest),
    folder: project,
    signal,
  });
  if (signal.aborted) return;
  if (problem === null) {
    console.log('Excel has the add-in: on the Home tab, in the group COPC. Its server is this window.');
    return;
  }
  console.error(problem);
  sayHow(manifest, address);
}

function sayHow(manifest, address) {
  console.log(`
To load it in Excel on the web, in a browser on this machine:
  1. Open ${address}taskpane.html once. If the browser warns, trust the certificate first (above).
  2. Open a workbook at https://excel.cloud.microsoft; Home, Add-ins, More Settings, Upload My Add-in.
  3. Browse to ${manifest}, Upload.
Windows, Mac and what may go wrong: docs/install.md
`);
}

async function remove({ out }) {
  const manifest = path.resolve(project, out, 'manifest.xml');
  if (!existsSync(manifest)) throw new Error(`There is no ${manifest}, so nothing was loaded from it.`);
  if (!hasDesktopExcel())
    throw new Error('In Excel on the web: Home, Add-ins, My Add-ins, … beside it, Remove.');
  const problem = await sideload('unregister', {
    manifest: path.relative(project, manifest),
    folder: project,
  });
  if (problem !== null) throw new Error(problem);
  console.log('Excel no longer has the add-in. Restart Excel.');
}
