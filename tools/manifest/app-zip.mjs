// The zip that takes the unified manifest to Microsoft 365: the manifest, its languages and two icons.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { branded } from '../build/branding.mjs';
import { zipOf } from '../site/zip.mjs';
import { unifiedManifest } from './unified.mjs';

/** The schema's limits that a brand or a publisher can pass. */
const longest = { 'developer.name': 32, 'name.short': 30, 'name.full': 100, 'description.short': 80 };

/**
 * @param {{ project: string, xml: Buffer, version: string, brand: object, publisher: string | null,
 *   languageOf: (locale: string) => string }} given `xml` with the addresses the site has
 * @throws Error saying which text is too long, or that the publisher is missing
 */
export function appZip({ project, xml, version, brand, publisher, languageOf }) {
  if (publisher === null) {
    throw new Error('The unified manifest names who publishes it. Give --publisher "Your name".');
  }
  const read = (name) => readFileSync(path.join(project, name));
  const listing = JSON.parse(branded(read('docs/store/listing.json').toString('utf8'), brand));
  const files = unifiedManifest(xml, { version, brand, listing, publisher, languageOf });
  for (const [file, text] of textsOf(files)) refuseLong(file, text);
  return zipOf(
    new Map([
      ...[...files].map(([name, data]) => [name, Buffer.from(`${JSON.stringify(data, null, 2)}\n`)]),
      ['color.png', read('assets/icons/app-192.png')],
      ['outline.png', read('assets/icons/app-outline-32.png')],
    ]),
  );
}

/** The texts with a limit, of the manifest and of each language. */
function textsOf(files) {
  const { developer, name, description } = files.get('manifest.json');
  const main = {
    'developer.name': developer.name,
    'name.short': name.short,
    'name.full': name.full,
    'description.short': description.short,
  };
  return [...files].map(([file, data]) => [file, file === 'manifest.json' ? main : data]);
}

function refuseLong(file, texts) {
  for (const [name, most] of Object.entries(longest)) {
    const text = texts[name];
    if (text === undefined || text.length <= most) continue;
    const whence = name === 'developer.name' ? '--publisher' : 'brand.json or docs/store/listing.json';
    throw new Error(
      `${name} in ${file} has ${text.length} characters, and the unified manifest takes ${most}: "${text}". Shorten it in ${whence}.`,
    );
  }
}
