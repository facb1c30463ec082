// A picture of the summary sheet as LibreOffice prints it: the one of our sheets that everybody sees, whatever opens it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { project } from '../build/build-older.mjs';

/** The page's width on the picture, and the part without its margins and its foot. */
const whole = 1120;
const part = { x: 26, y: 26, W: 1068, H: 540 };

/**
 * @param {{ language: string, title: string, width?: number }} sheet `title` stands on the summary's first page; `width` is the
 *   picture's
 * @returns {Promise<Buffer | null>} null where LibreOffice or poppler are not installed
 */
export async function summarySheet({ language, title, width = part.W }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'copc-summary-'));
  try {
    const sample = path.join('assets', 'samples', 'contact-centre.xlsx');
    const command = path.join('dist', 'copc.mjs');
    const scored = path.join(folder, 'contact-centre-scored.xlsx');
    run(process.execPath, [command, 'score', sample, '--lang', language, '--out', scored]);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const printed = run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      scored,
    ]);
    if (printed === null) return null;
    const pdf = path.join(folder, 'contact-centre-scored.pdf');
    const text = run('pdftotext', [pdf, '-']);
    if (text === null) return null;
    const page = text.split('\f').findIndex((one) => one.includes(title)) + 1;
    if (page === 0) throw new Error(`No page of the scored sample says "${title}".`);
    const only = ['-png', '-singlefile', '-f', String(page), '-l', String(page)];
    const scaled = (points) => String(Math.round((points * width) / part.W));
    const size = ['-scale-to-x', scaled(whole), '-scale-to-y', '-1'];
    size.push(...Object.entries(part).flatMap(([side, points]) => [`-${side}`, scaled(points)]));
    run('pdftoppm', [...only, ...size, pdf, path.join(folder, 'summary')]);
    return readFileSync(path.join(folder, 'summary.png'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a program printed; null where it is not installed. */
function run(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: project, encoding: 'utf8' });
  if (error?.code === 'ENOENT') return null;
  if (error !== undefined) throw new Error(`${program} could not start: ${error.message}`);
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.trim()}`);
  return stdout;
}
