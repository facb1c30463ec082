// The manifest as it is given out: the one in the repository, with the address the site will have, and the icons.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LOCAL_SITE } from './site-url.mjs';

/**
 * Writes manifest.xml and the icons into the built site.
 *
 * @param {{ project: string, site: string, address: string }} places `site` is the built folder, `address` where it will
 *   be served, without a slash at its end
 */
export function writeManifest({ project, site, address }) {
  const manifest = readFileSync(path.join(project, 'manifest.xml'), 'utf8');
  const escaped = address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  writeFileSync(
    path.join(site, 'manifest.xml'),
    manifest.replaceAll(`"${LOCAL_SITE}/`, () => `"${escaped}/`),
  );
  const icons = path.join('assets', 'icons');
  mkdirSync(path.join(site, icons), { recursive: true });
  const isPicture = (from) => !path.extname(from) || from.endsWith('.png');
  cpSync(path.join(project, icons), path.join(site, icons), { recursive: true, filter: isPicture });
}
