// Opens an address in the browser a person has, where there is one. That there is none is no fault: the address is printed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The command that opens an address, or null where nothing can be opened, as on a machine without a screen.
 *
 * @param {string} address
 * @param {{ platform?: string, env?: Record<string, string | undefined>, has?: (file: string) => boolean }} [machine]
 * @returns {readonly string[] | null} the program and its arguments
 * @example opener('http://127.0.0.1:8080/', { platform: 'darwin' }) // ['open', 'http://127.0.0.1:8080/']
 */
export function opener(address, { platform = process.platform, env = process.env, has = existsSync } = {}) {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', address];
  if (platform === 'darwin') return ['open', address];
  if (!env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return null;
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  const file = folders.map((folder) => path.posix.join(folder, 'xdg-open')).find((place) => has(place));
  return file === undefined ? null : [file, address];
}

/**
 * Opens an address, and waits for nothing.
 *
 * @returns {Promise<boolean>} false where no browser could be started
 */
export function openAddress(address, machine) {
  const command = opener(address, machine);
  if (command === null) return Promise.resolve(false);
  const [program, ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore', windowsHide: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
