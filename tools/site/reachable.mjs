// Everything of the built site that can be come to from some of its files: what those name, what that names in turn, and the
// licences beside the scripts.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readdress } from './built-site.mjs';
import { isOffice, referencesIn } from './references.mjs';

/**
 * The files by their path below the site, and what is missing or loaded from elsewhere, a line each.
 *
 * @param {{ site: string, starts: readonly string[], from: string, to: string }} where the folder, the files to start from,
 *   the address the site was built for, and the one wanted
 * @returns {{ files: Map<string, Buffer>, problems: string[] }}
 */
export function reachable({ site, starts, from, to }) {
  const files = new Map();
  const problems = [];
  const waiting = starts.map((name) => ({ name, by: null }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (files.has(next.name)) continue;
    const file = path.join(site, next.name);
    if (!existsSync(file) || !statSync(file).isFile()) {
      problems.push(
        next.by === null
          ? `${next.name} was not built.`
          : `${next.by} names ${next.name}, which was not built.`,
      );
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
    // Licences, and the styles that a part of a script brings along under its own name.
    const named = path.extname(next.name) === '.js' ? next.name.slice(0, -3) : next.name;
    for (const beside of [`${next.name}.LICENSE.txt`, `${named}.licences.txt`, `${named}.css`]) {
      if (existsSync(path.join(site, beside))) waiting.push({ name: beside, by: next.name });
    }
  }
  return {
    files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))),
    problems: [...new Set(problems)],
  };
}

/** The path below the site that an address names; null for an address elsewhere. */
function nameAt(address, site) {
  const { origin, pathname } = new URL(address);
  const plain = `${origin}${pathname}`;
  return plain.startsWith(site) ? decodeURIComponent(plain.slice(site.length)) : null;
}
