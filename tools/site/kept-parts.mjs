// Parts of the last release that stay in the package of the next one: a pane that was opened before the update asks for them
// when it needs them. Their names say what is in them, so they are in nobody's way.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const list = 'KEPT.txt';
const part = /^(?:pane|commands)-[\w-]+\.[0-9a-f]{8}\.js$/;

/**
 * The last release's own parts that the new one doesn't have, and a list of them, by which the release after that leaves
 * them out.
 *
 * @param {string} folder the package of the last release
 * @param {Map<string, Buffer>} files of the new one
 * @throws Error when the folder is no package
 */
export function keptParts(folder, files) {
  const sums = path.join(folder, 'SHA256SUMS');
  if (!existsSync(sums)) {
    throw new Error(
      `--keep: ${folder} is no package of this program. Name the folder of the last release, or leave it out.`,
    );
  }
  const before = path.join(folder, list);
  const older = existsSync(before) ? readFileSync(before, 'utf8').split('\n') : [];
  const names = [...readFileSync(sums, 'utf8').matchAll(/^[0-9a-f]{64} {2}(.+)$/gm)]
    .map(([, name]) => name)
    .filter((name) => part.test(name) && !older.includes(name) && !files.has(name));
  const kept = new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
  if (kept.size > 0) kept.set(list, Buffer.from(`${names.join('\n')}\n`));
  return kept;
}
