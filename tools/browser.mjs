/** `npm run browser`: a browser for the tests. `-- --help` lists the options. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser, findFirefox, installing, installingFirefox } from './browser/find-browser.mjs';
import { program } from './program.mjs';

/** Without a network apt-get would try for a long time. */
const LONGEST = 240_000;

const help = `Finds the browsers the tests open, Chromium and Firefox, or installs them where that is usual.

npm run browser
npm run browser -- --check     only looks
npm run browser -- --or-skip   ends well whatever comes of it, as in npm test, because the tests do without one`;

let goesOn = false;

await program(help, { check: { type: 'boolean' }, 'or-skip': { type: 'boolean' } }, (values) => {
  goesOn = values['or-skip'] === true;
  const onlyLooks = values.check === true;
  const found = findBrowser();
  if (found === null) install(onlyLooks);
  else console.log(`The tests use ${found}`);
  const firefox = findFirefox();
  if (firefox !== null) console.log(`Some of them use ${firefox}, too`);
  else if (!onlyLooks) installFirefox();
  else console.log('No Firefox was found, so the few tests in it are skipped.');
});
if (goesOn) process.exitCode = 0;

function install(onlyLooks) {
  console.log('No Chromium, Chrome or Edge was found, so the tests in a browser are skipped.');
  const { commands, words } = installing(machine());
  if (commands.length === 0 || onlyLooks) {
    if (commands.length === 0) console.log(words);
    else console.log('"npm run browser" installs Chromium here.');
    process.exitCode = 1;
    return;
  }
  console.log(words);
  const failed = runAll(commands);
  if (failed !== null) throw new Error(failed);
  const found = findBrowser();
  if (found === null) {
    throw new Error('apt-get installed a package, but no browser. Set COPC_BROWSER to one by hand.');
  }
  console.log(`The tests use ${found}`);
}

/** The tests do without Firefox: what goes wrong is said, and no failure. */
function installFirefox() {
  const commands = installingFirefox(machine());
  console.log('No Firefox was found, so the few tests in it are skipped.');
  if (commands.length === 0) return;
  console.log('Installing Firefox with apt-get …');
  const failed = runAll(commands);
  const found = findFirefox();
  console.log(
    failed ?? (found === null ? 'It is not where Debian puts it.' : `Some tests use ${found}, too`),
  );
}

function machine() {
  return {
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync('/usr/bin/apt-get'),
    isDebian: existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')),
  };
}

/** Null when all went well, else what didn't. */
function runAll(commands) {
  for (const [program, ...args] of commands) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status, error } = spawnSync(program, args, { stdio: 'inherit', env, timeout: LONGEST });
    if (error !== undefined) return `${program} could not be run to its end: ${error.message}`;
    if (status !== 0) return `${program} ${args[0]} ended with ${status}; the reason is above.`;
  }
  return null;
}
