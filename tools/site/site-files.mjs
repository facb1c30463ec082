// The files Excel needs of a built site: what the manifest names, and whatever those files name in turn. Nothing is listed
// by hand, so a page the manifest gains is in the package, and what only the command needs is not.
import { checkManifest } from '../manifest/check-manifest.mjs';
import { problemLine } from '../manifest/problem.mjs';
import { reachable } from './reachable.mjs';

const start = 'manifest.xml';

/**
 * The files for an address, by their path below it.
 *
 * @param {{ site: string, from: string, to: string }} where the folder, the address it was built for, and the one wanted
 * @returns {Map<string, Buffer>}
 * @throws Error listing everything that is missing or loaded from elsewhere
 */
export function siteFiles({ site, from, to }) {
  const { files, problems } = reachable({ site, starts: [start], from, to });
  problems.push(...checkManifest(files.get(start) ?? Buffer.alloc(0), { files: site }).map(line));
  if (problems.length > 0) throw new Error(['The site is not complete:', ...problems].join('\n  '));
  return files;
}

function line(problem) {
  return problemLine(start, problem);
}
