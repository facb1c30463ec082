// The built site: where its files are, whether it is older than what it is made from, and the address it was made for.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const sources = ['src', 'assets', 'tools', 'manifest.xml', 'package.json', 'webpack.config.js'];
const steps = [
  ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--stats', 'errors-only'],
  ['tools/functions/build.mjs'],
  ['tools/pages/build.mjs'],
];

/** The latest change of a file, or of anything in a folder; 0 when it is not there. */
export function changed(place) {
  if (!existsSync(place)) return 0;
  const facts = statSync(place);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => changed(path.join(place, name))));
}

/**
 * The folder of the built site, built first when a source is newer than the last whole build.
 *
 * @param {string | undefined} given a site built elsewhere, which is taken as it is
 * @returns {string} the folder
 * @throws Error when the libraries aren't installed, the build fails, or the given folder is no built site
 */
export function builtSite(given) {
  const site = path.resolve(project, given ?? 'dist');
  if (given === undefined) buildWhenOlder(site);
  if (existsSync(path.join(site, 'manifest.xml'))) return site;
  throw new Error(`${site} is no built site: it has no manifest.xml. Run "npm run build" first.`);
}

function buildWhenOlder(site) {
  // The last step of the build writes the manifest every time; webpack leaves what didn't change as it is.
  const last = changed(path.join(site, 'manifest.xml'));
  if (last >= Math.max(...sources.map((name) => changed(path.join(project, name))))) return;
  if (!existsSync(path.join(project, steps[0][0]))) {
    throw new Error('The libraries are not installed. Run "npm ci" first.');
  }
  console.log('Building the add-in …');
  for (const step of steps) {
    const { status, error } = spawnSync(process.execPath, step, { cwd: project, stdio: 'inherit' });
    if (error !== undefined) throw new Error(`The build could not start: ${error.message}`);
    if (status !== 0) throw new Error('The build failed; the reason is above.');
  }
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
