// The built site: where its files are, and the address it was made for.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildOlder, project } from '../build/build-older.mjs';

export { project };
const parts = ['functions', 'taskpane', 'commands', 'pages'];

/**
 * The folder of the built site; what is older than its sources is built first.
 *
 * @param {string | undefined} given a site built elsewhere, which is taken as it is
 * @returns {string} the folder
 * @throws Error when the libraries aren't installed, the build fails, or the given folder is no built site
 */
export function builtSite(given) {
  const site = path.resolve(project, given ?? 'dist');
  if (given === undefined) buildOlder(parts);
  if (existsSync(path.join(site, 'manifest.xml'))) return site;
  throw new Error(`${site} is no built site: it has no manifest.xml. Run "npm run build" first.`);
}

/**
 * The address a site was built for, with a slash at its end: the folder its task pane is in.
 *
 * @param {string} manifest the text of its manifest
 * @throws Error when the manifest doesn't say
 * @example addressOf('… <SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>') // 'https://localhost:3000/'
 */
export function addressOf(manifest) {
  const page = /<SourceLocation\s+DefaultValue="([^"]+)"/.exec(manifest)?.[1]?.replaceAll('&amp;', '&') ?? '';
  if (!URL.canParse(page)) throw new Error('The manifest names no page for the task pane.');
  return new URL('.', page).href;
}

/** As `addressOf`, of the manifest in a site's folder. */
export function addressOfSite(site) {
  return addressOf(readFileSync(path.join(site, 'manifest.xml'), 'utf8'));
}

const texts = ['.html', '.json', '.xml'];

/**
 * A file's bytes with another address in them, where the file is one that can hold the site's address.
 *
 * @param {string} name the file's name
 * @param {Buffer} bytes
 * @param {string} from with a slash at its end, as is `to`
 * @example readdress('a.json', Buffer.from('"https://localhost:3000/a"'), 'https://localhost:3000/', 'https://b.org/')
 */
export function readdress(name, bytes, from, to) {
  if (from === to || !texts.includes(path.extname(name))) return bytes;
  return Buffer.from(bytes.toString('utf8').replaceAll(from, () => to));
}
