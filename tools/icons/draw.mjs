/**
 * `npm run icons`: draws every icon size from two SVG files an icon. Small sizes have a simpler drawing, because lines
 * thinner than a pixel blur. Needs `rsvg-convert` (Debian: librsvg2-bin); the PNG files are kept, so a build doesn't need it.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folder = 'assets/icons';
/** The add-in itself, and the buttons that don't stand for it. */
const icons = {
  icon: [32, 40, 48, 64, 80, 128],
  summary: [32, 40, 48, 64, 80],
  refresh: [32, 40, 48, 64, 80],
};
const sizes = Object.entries(icons).flatMap(([icon, large]) => [
  ...[16, 20, 24].map((size) => [`${icon}-small.svg`, size, `${folder}/${icon}-${size}.png`]),
  ...large.map((size) => [`${icon}.svg`, size, `${folder}/${icon}-${size}.png`]),
]);
/** What a store and the unified manifest ask for besides. */
const besides = [
  ['icon.svg', 192, `${folder}/app-192.png`],
  ['app-outline.svg', 32, `${folder}/app-outline-32.png`],
  ['icon.svg', 300, 'docs/store/icon-300.png'],
];

for (const [drawing, size, picture] of [...sizes, ...besides]) {
  const options = [
    '--width',
    String(size),
    '--height',
    String(size),
    '--output',
    path.join(project, picture),
  ];
  const { status, error } = spawnSync('rsvg-convert', [...options, path.join(project, folder, drawing)], {
    stdio: 'inherit',
  });
  if (error !== undefined || status !== 0) {
    console.error(`${picture} wasn't drawn. Install rsvg-convert (Debian: librsvg2-bin) and try again.`);
    process.exit(1);
  }
}
