// The files of the page that needs no Excel: the page, what it names, the pages its pane links to, the samples, the licences.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { reachable } from './reachable.mjs';

const page = 'workbench.html';
/** Stands for any place on any host: what isn't below it would not be found there. */
const anywhere = 'https://any.example/some/path/';

/**
 * The files by their path below whatever address they will have.
 *
 * @param {{ project: string, site: string }} places `site` is the built folder
 * @returns {Map<string, Buffer>} with the page under the name a web host looks for, too
 * @throws Error listing everything that is missing, loaded from elsewhere, or named from the host's root
 */
export function demoFiles({ project, site }) {
  const built = readdirSync(site, { recursive: true }).map((name) => name.split(path.sep).join('/'));
  const pick = (pattern) => built.filter((name) => pattern.test(name));
  const starts = [
    page,
    ...pick(/^workbench[^/]*\.html$/),
    ...pick(/^(about|support|privacy|terms)(-\w\w)?\.html$/),
    ...pick(/^help\/\w\w\/index\.html$/),
    ...pick(/^samples\/[^/]+\.(xlsx|csv|md)$/),
  ];
  const { files, problems } = reachable({ site, starts, from: anywhere, to: anywhere });
  if (!starts.some((name) => name.startsWith('samples/'))) problems.push('There are no samples.');
  if (problems.length > 0) throw new Error(['The demo is not complete:', ...problems].join('\n  '));
  files.set('index.html', files.get(page));
  files.set('LICENSE.txt', readFileSync(path.join(project, 'LICENSE')));
  return files;
}
