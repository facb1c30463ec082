/**
 * `node tools/manifest/check.mjs manifest.xml [more.xml …] [--files dist] [--json]`
 *
 * Checks manifests without a network and ends with 1 if any has errors. A manifest of this project (it has the Id of
 * manifest.xml) is checked against the project's pictures too, and advice counts as an error; `--files` says where the
 * built site is, and every file the manifest names must be there.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkManifest, idOf } from './check-manifest.mjs';
import { problemLine } from './problem.mjs';

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const own = path.join(project, 'manifest.xml');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'string' }, json: { type: 'boolean' } },
});
if (positionals.length === 0) {
  console.error('Say which manifest: node tools/manifest/check.mjs manifest.xml');
  process.exit(2);
}

const ownId = existsSync(own) ? idOf(readFileSync(own)) : null;
const results = positionals.map(check);
if (values.json) console.log(JSON.stringify(results, null, 2));
else results.forEach(print);
process.exitCode = results.every(({ accepted }) => accepted) ? 0 : 1;

function check(file) {
  if (!existsSync(file)) {
    const fix = 'Correct the path.';
    return {
      file,
      accepted: false,
      problems: [{ code: 'no-file', line: 1, message: 'There is no such file.', fix }],
    };
  }
  const bytes = readFileSync(file);
  const isOwn = ownId !== null && idOf(bytes) === ownId;
  const folders = { ...(isOwn && { pictures: project }), ...(values.files && { files: values.files }) };
  const problems = checkManifest(bytes, folders);
  const accepted = isOwn ? problems.length === 0 : problems.every(({ advice }) => advice);
  return { file, accepted, problems };
}

function print({ file, accepted, problems }) {
  for (const problem of problems) console.log(problemLine(file, problem));
  console.log(accepted ? `${file}: accepted.` : `${file}: not accepted.`);
}
