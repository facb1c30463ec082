// Puts a package on the disk, whole or not at all, and never over something that isn't a package of ours.
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

const list = 'SHA256SUMS';

/**
 * Writes files and a list of their checksums (`sha256sum -c SHA256SUMS`) into a folder.
 *
 * @param {string} folder is replaced when it is empty or holds a package and nothing else
 * @param {Map<string, Buffer>} files by their path below the folder, with "/"
 * @returns {string} how much it is, such as '12 files, 340 KB'
 * @throws Error when the folder holds something else, or can't be written; it is as it was then
 */
export function writePackage(folder, files) {
  const before = existsSync(folder);
  if (before) refuseOthers(folder);
  const fresh = `${folder}.${process.pid}.new`;
  const old = `${folder}.${process.pid}.old`;
  let isMoved = false;
  try {
    for (const [name, bytes] of [...files, [list, Buffer.from(checksums(files))]]) {
      const file = path.join(fresh, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    if (before) {
      renameSync(folder, old);
      isMoved = true;
    }
    renameSync(fresh, folder);
  } catch (error) {
    if (isMoved) renameSync(old, folder);
    throw new Error(`The package can't be written to ${folder}: ${error.message}. Nothing was changed.`);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return `${files.size} files, ${Math.round(bytes / 1024)} KB`;
}

/** @example checksums(new Map([['a.js', Buffer.from('')]])) // 'e3b0c442…  a.js\n' */
function checksums(files) {
  const lines = [...files].map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
  );
  return lines.join('');
}

function refuseOthers(folder) {
  if (!lstatSync(folder).isDirectory()) throw new Error(`${folder} is no folder. Name another with --out.`);
  const present = readdirSync(folder, { recursive: true })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => !lstatSync(path.join(folder, name)).isDirectory());
  if (present.length === 0) return;
  const sums = path.join(folder, list);
  const own = new Set([list]);
  if (existsSync(sums)) {
    for (const [, name] of readFileSync(sums, 'utf8').matchAll(/^[0-9a-f]{64} {2}(.+)$/gm)) own.add(name);
  }
  const foreign = present.filter((name) => !own.has(name));
  if (foreign.length === 0) return;
  const some = foreign.slice(0, 3).join(', ') + (foreign.length > 3 ? ' and more' : '');
  throw new Error(
    `${folder} holds files that are no package of this program (${some}). Empty it, or name another with --out.`,
  );
}
