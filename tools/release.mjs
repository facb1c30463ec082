/**
 * `npm run release -- --url https://host/path --publisher NAME --support ADDRESS`: what a release hands out, each as one file,
 * with checksums: the add-in for its host, the app with the unified manifest, the command, and the demo.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildAll, project } from './build/build-older.mjs';
import { intoFolder, program } from './program.mjs';
import { zipOf } from './site/zip.mjs';

const help = `Makes the files of a release, with SHA256SUMS beside them.

npm run release -- --url https://example.com/copc --publisher "Example Ltd" --support help@example.com
npm run release -- … --keep FOLDER    with the parts of the last release's package (npm run package -- --help)
npm run release -- … --out FOLDER     into FOLDER, else out/release`;

const options = {
  url: { type: 'string' },
  publisher: { type: 'string' },
  support: { type: 'string' },
  keep: { type: 'string' },
  out: { type: 'string', default: 'out/release' },
};

await program(help, options, make);

function make({ url, publisher, support, keep, out }) {
  buildAll();
  const work = mkdtempSync(path.join(tmpdir(), 'copc-release-'));
  const { name, version } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
  try {
    const given = { url, publisher, support, keep };
    const who = Object.entries(given).flatMap(([key, value]) =>
      value === undefined ? [] : [`--${key}`, value],
    );
    run('tools/package.mjs', [...who, '--store', '--unified', '--out', path.join(work, 'addin')]);
    run('tools/demo.mjs', ['--out', path.join(work, 'demo')]);
    const files = new Map([
      [`${name}-${version}-addin.zip`, zipOf(filesIn(path.join(work, 'addin')))],
      [`${name}-${version}-app.zip`, readFileSync(path.join(work, 'addin.zip'))],
      [`${name}-${version}-command.tgz`, packed(work)],
      [`${name}-${version}-demo.zip`, zipOf(filesIn(path.join(work, 'demo')))],
    ]);
    const sums = [...files].map(
      ([file, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`,
    );
    const folder = path.resolve(project, out);
    intoFolder(folder, 'The release', () => {
      for (const [file, bytes] of files) writeFileSync(path.join(folder, file), bytes);
      writeFileSync(path.join(folder, 'SHA256SUMS'), sums.join(''));
    });
    for (const [file, { length }] of files) console.log(`${file}: ${Math.round(length / 1024)} KB`);
    console.log(`In ${folder}. Check them with: sha256sum -c SHA256SUMS`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The command as npm packs it. */
function packed(work) {
  const { status, stdout, stderr, error } = spawnSync(
    'npm',
    ['pack', '--silent', '--ignore-scripts', '--pack-destination', work],
    { cwd: project, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (error !== undefined) throw new Error(`npm could not start: ${error.message}`);
  if (status !== 0) throw new Error(`npm pack ended with ${status}: ${stderr.trim()}`);
  return readFileSync(path.join(work, stdout.trim().split('\n').at(-1)));
}

function run(tool, args) {
  const { status, stderr } = spawnSync(process.execPath, [path.join(project, tool), ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr.trim());
}

function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
  return new Map(
    names.map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(folder, name))]),
  );
}
