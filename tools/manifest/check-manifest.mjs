// All checks of a manifest in one call. Stands in for Microsoft's validation, which needs its service: it accepts what
// Office accepts, and holds this project's own manifest to more.
import { checkFiles } from './files.mjs';
import { checkLocales } from './locales.mjs';
import { at, readXml } from './read-xml.mjs';
import { checkReferences } from './references.mjs';
import { checkStructure } from './structure.mjs';

/**
 * Checks a manifest's bytes.
 *
 * @param {Uint8Array} bytes
 * @param {{ pictures?: string, files?: string }} [folders] where the manifest's own site is on this machine: for
 *   pictures only, or for every file it names
 * @returns {import('./problem.mjs').Problem[]} by line; empty for a manifest there is nothing to say of
 * @example checkManifest(Buffer.from('<a>'))[0].code // 'not-well-formed'
 */
export function checkManifest(bytes, folders = {}) {
  const { root, problems } = readXml(bytes);
  if (root === null) return problems;
  const { problems: structure, typeOf } = checkStructure(root);
  const all = [...structure];
  if (typeOf.size > 0) {
    all.push(...checkReferences(root, typeOf), ...checkLocales(root, typeOf));
    if (folders.files !== undefined) all.push(...checkFiles(root, folders.files));
    else if (folders.pictures !== undefined) all.push(...checkFiles(root, folders.pictures, true));
  }
  const seen = new Set();
  return all
    .filter(({ code, line, message }) => {
      const key = `${code} ${line} ${message}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.line - b.line);
}

/** The `<Id>` of a manifest, in lower case; null when it has none or can't be read. */
export function idOf(bytes) {
  const { root } = readXml(bytes);
  return root === null ? null : (at(root, 'Id')?.text.trim().toLowerCase() ?? null);
}
