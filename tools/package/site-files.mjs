// The files Excel needs of a built site: what the manifest names, and whatever those files name in turn. Nothing is listed
// by hand, so a page the manifest gains is in the package, and what only the command needs is not.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readdress } from '../built-site.mjs';
import { checkManifest } from '../manifest/check-manifest.mjs';
import { problemLine } from '../manifest/problem.mjs';
import { isOffice, referencesIn } from './references.mjs';

const start = 'manifest.xml';

/**
 * The files for an address, by their path below it.
 *
 * @param {{ site: string, from: string, to: string }} where the folder, the address it was built for, and the one wanted
 * @returns {Map<string, Buffer>}
 * @throws Error listing everything that is missing or loaded from elsewhere
 */
export function siteFiles({ site, from, to }) {
  const files = new Map();
  const problems = [];
  const waiting = [{ name: start, by: null }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (files.has(next.name)) continue;
    const file = path.join(site, next.name);
    if (!existsSync(file) || !statSync(file).isFile()) {
      problems.push(`${next.by} names ${next.name}, which was not built.`);
      continue;
    }
    const bytes = readdress(next.name, readFileSync(file), from, to);
    files.set(next.name, bytes);
    const { loads, links, naming } = referencesIn(next.name, bytes.toString('utf8'), to, next.naming);
    for (const address of [...loads, ...links]) {
      const name = nameAt(address, to);
      if (name !== null) waiting.push({ name, by: next.name, naming });
      else if (loads.includes(address) && !isOffice(address)) {
        problems.push(`${next.name} loads ${address}, which is neither ours nor Microsoft's Office.js.`);
      }
    }
    const licences = `${next.name}.LICENSE.txt`;
    if (existsSync(path.join(site, licences))) waiting.push({ name: licences, by: next.name });
  }
  problems.push(...checkManifest(files.get(start) ?? Buffer.alloc(0), { files: site }).map(line));
  if (problems.length > 0) throw new Error(['The site is not complete:', ...new Set(problems)].join('\n  '));
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function line(problem) {
  return problemLine(start, problem);
}

/** The path below the site that an address names; null for an address elsewhere. */
function nameAt(address, site) {
  const { origin, pathname } = new URL(address);
  const plain = `${origin}${pathname}`;
  return plain.startsWith(site) ? decodeURIComponent(plain.slice(site.length)) : null;
}
