// The manifest and the icons of a built site.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFor } from './manifest-for.mjs';
import { LOCAL_SITE } from './site-url.mjs';

/**
 * Writes manifest.xml and the icons into the built site.
 *
 * @param {{ project: string, site: string, address: string, brand: object, languages: object }} what `site` is the built
 *   folder, `address` where it will be served, without a slash at its end
 */
export function writeManifest({ project, site, address, brand, languages }) {
  const text = readFileSync(path.join(project, 'manifest.xml'), 'utf8');
  writeFileSync(
    path.join(site, 'manifest.xml'),
    manifestFor(text, { from: LOCAL_SITE, address, brand, languages }),
  );
  const icons = path.join('assets', 'icons');
  mkdirSync(path.join(site, icons), { recursive: true });
  const isPicture = (from) => !path.extname(from) || from.endsWith('.png');
  cpSync(path.join(project, icons), path.join(site, icons), { recursive: true, filter: isPicture });
}
