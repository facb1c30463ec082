// Where a browser the tests can drive is, and what to do where there is none.
import { existsSync, readFileSync } from 'node:fs';

const places = JSON.parse(readFileSync(new URL('./places.json', import.meta.url), 'utf8'));

/**
 * The first browser that is installed: the one COPC_BROWSER names, or Chromium, Chrome or Edge where they are usually put.
 *
 * @param {{ platform?: string, env?: Record<string, string | undefined>, has?: (file: string) => boolean }} [machine]
 * @returns {string | null}
 * @throws Error when COPC_BROWSER names something that isn't there
 */
export function findBrowser({ platform = process.platform, env = process.env, has = existsSync } = {}) {
  const named = env['COPC_BROWSER'] ?? '';
  if (named !== '') {
    if (has(named)) return named;
    throw new Error(`COPC_BROWSER is "${named}", which is not there. Correct it, or leave it out.`);
  }
  const usual = places[platform] ?? places.linux;
  const whole = usual.map((place) => place.replace(/%([^%]+)%/g, (_, name) => env[name] ?? ''));
  return whole.find((place) => has(place)) ?? null;
}

/**
 * Firefox, the second engine of the tests: the one COPC_FIREFOX names, or where Debian and its makers put it.
 *
 * @param {{ env?: Record<string, string | undefined>, has?: (file: string) => boolean }} [machine]
 * @returns {string | null}
 */
export function findFirefox({ env = process.env, has = existsSync } = {}) {
  return [env['COPC_FIREFOX'] ?? '', ...places.firefox].find((place) => place !== '' && has(place)) ?? null;
}

const patience = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20'];
const packageOf = (name) => ['apt-get', 'install', '--yes', '--no-install-recommends', name];
const update = ['apt-get', ...patience, 'update'];

/**
 * What to do where no browser was found.
 *
 * @param {{ platform: string, isRoot: boolean, hasApt: boolean }} machine
 * @returns {{ commands: readonly (readonly string[])[], words: string }} `commands` to be run after `words` were said; none
 *   where a person has to act
 */
export function installing({ platform, isRoot, hasApt }) {
  if (platform === 'darwin') {
    const words =
      'Install Google Chrome from https://www.google.com/chrome, or with Homebrew:\n    brew install --cask google-chrome';
    return { commands: [], words };
  }
  if (platform === 'win32') {
    const words =
      'Microsoft Edge, which comes with Windows, is not where it usually is. Set COPC_BROWSER to its msedge.exe.';
    return { commands: [], words };
  }
  if (!hasApt) {
    const words =
      'Install Chromium with the package manager of this system, or set COPC_BROWSER to the browser it has.';
    return { commands: [], words };
  }
  if (!isRoot) {
    const words = `Installing takes an administrator:\n    sudo apt-get update && sudo ${packageOf('chromium').join(' ')}`;
    return { commands: [], words };
  }
  return {
    commands: [update, [...packageOf('chromium'), ...patience]],
    words: 'Installing Chromium with apt-get; that takes a network, and a few hundred MB …',
  };
}

/**
 * What brings Firefox where there is none: Debian alone has a package of it that the tests can drive. Elsewhere the few tests
 * in it are skipped.
 *
 * @param {{ platform: string, isRoot: boolean, hasApt: boolean, isDebian: boolean }} machine
 * @returns {readonly (readonly string[])[]} none where nothing is to be done
 */
export function installingFirefox({ platform, isRoot, hasApt, isDebian }) {
  if (platform !== 'linux' || !isRoot || !hasApt || !isDebian) return [];
  return [update, [...packageOf('firefox-esr'), ...patience]];
}
