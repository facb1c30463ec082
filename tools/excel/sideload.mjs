// Hands the manifest to Excel on this machine through Microsoft's public tool, which is fetched when it is needed: as a
// library it doesn't install beside the others.
import { spawn } from 'node:child_process';
import path from 'node:path';

// It needs semver and doesn't say so; the toolkit it names as its peer is for other kinds of manifest, and large.
const packages = ['office-addin-dev-settings@4.0.0', 'semver@7.7.3'];

/** Where Excel is a program one can start. */
export const hasDesktopExcel = (platform = process.platform) => platform === 'win32' || platform === 'darwin';

/**
 * Registers the manifest with Excel and opens Excel with it, or takes the registration back.
 *
 * @param {'sideload' | 'unregister'} what
 * @param {{ manifest: string, folder: string, signal?: AbortSignal }} options the manifest's path below `folder`
 * @returns {Promise<string | null>} null when it was done, or what went wrong and what to do
 */
export async function sideload(what, { manifest, folder, signal }) {
  const more = what === 'sideload' ? ['desktop', '--app', 'excel'] : [];
  const fetched = packages.map((name) => `--package=${name}`);
  const args = ['exec', '--yes', '--legacy-peer-deps', ...fetched, '--'];
  const { code, said } = await npm([...args, 'office-addin-dev-settings', what, manifest, ...more], {
    cwd: folder,
    signal,
  });
  // The tool ends with 0 whatever happens, and says what went wrong.
  const isDone = code === 0 && !/^Error: /m.test(said);
  return isDone || signal?.aborted ? null : explained(code, said);
}

/** The npm this script was started by, so that no shell has to find it; else the one of the shell. */
function npm(args, { cwd, signal }) {
  const own = process.env['npm_execpath'] ?? '';
  const known = path.basename(own) === 'npm-cli.js';
  const [command, all] = known ? [process.execPath, [own, ...args]] : ['npm', args];
  return new Promise((resolve) => {
    const shell = !known && process.platform === 'win32';
    const child = spawn(command, all, { cwd, signal, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (said = (said + text).slice(-4000)));
    }
    child.on('error', (error) => resolve({ code: error.code ?? 1, said: error.message }));
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** What went wrong in plain words, from what npm or the tool said. */
export function explained(code, said) {
  if (code === 'ENOENT') return 'npm was not found. Install Node.js with npm from https://nodejs.org.';
  if (/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/.test(said)) {
    return `npm could not fetch ${packages[0]}: there is no network, or it is blocked.`;
  }
  if (/\bE40[134]\b/.test(said)) {
    return `The package registry npm uses here doesn't give out ${packages[0]} or one of its parts.`;
  }
  if (/Platform not supported/.test(said))
    return 'Excel can be opened from here on Windows and on a Mac only.';
  const last = said.trim().split('\n').slice(-5).join('\n    ');
  return `The tool that opens Excel failed (${code}):\n    ${last}`;
}
