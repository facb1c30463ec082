/**
 * `npm run icons`: draws every icon size from two SVG files an icon. Small sizes have a simpler drawing, because lines
 * thinner than a pixel blur. Needs `rsvg-convert` (Debian: librsvg2-bin); the PNG files are kept, so a build doesn't need it.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../assets/icons');
/** The add-in itself, and the buttons that don't stand for it. */
const icons = {
  icon: [32, 40, 48, 64, 80, 128],
  summary: [32, 40, 48, 64, 80],
  refresh: [32, 40, 48, 64, 80],
};
const drawings = Object.entries(icons).flatMap(([icon, sizes]) => [
  { icon, drawing: `${icon}-small.svg`, sizes: [16, 20, 24] },
  { icon, drawing: `${icon}.svg`, sizes },
]);

for (const { icon, drawing, sizes } of drawings) {
  for (const size of sizes) {
    const picture = path.join(folder, `${icon}-${size}.png`);
    const options = ['--width', String(size), '--height', String(size), '--output', picture];
    const { status, error } = spawnSync('rsvg-convert', [...options, path.join(folder, drawing)], {
      stdio: 'inherit',
    });
    if (error !== undefined || status !== 0) {
      console.error(
        `${icon}-${size}.png wasn't drawn. Install rsvg-convert (Debian: librsvg2-bin) and try again.`,
      );
      process.exit(1);
    }
  }
}
