/** `npm run browser`: a browser for the tests. `-- --help` lists the options. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, installing } from './browser/find-browser.mjs';
import { program } from './program.mjs';

/** Without a network apt-get would try for a long time. */
const LONGEST = 240_000;

const help = `Finds the browser the tests open, or installs one where that is usual.

npm run browser
npm run browser -- --check     only looks
npm run browser -- --or-skip   ends well whatever comes of it, as in npm test, because the tests do without one`;

let goesOn = false;

await program(help, { check: { type: 'boolean' }, 'or-skip': { type: 'boolean' } }, (values) => {
  goesOn = values['or-skip'] === true;
  const found = findBrowser();
  if (found === null) install(values.check === true);
  else console.log(`The tests use ${found}`);
});
if (goesOn) process.exitCode = 0;

function install(onlyLooks) {
  console.log('No Chromium, Chrome or Edge was found, so the tests in a browser are skipped.');
  const { commands, words } = installing({
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    hasApt: existsSync('/usr/bin/apt-get'),
  });
  if (commands.length === 0 || onlyLooks) {
    if (commands.length === 0) console.log(words);
    else console.log('"npm run browser" installs Chromium here.');
    process.exitCode = 1;
    return;
  }
  console.log(words);
  for (const [program, ...args] of commands) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { status, error } = spawnSync(program, args, { stdio: 'inherit', env, timeout: LONGEST });
    if (error !== undefined) throw new Error(`${program} could not be run to its end: ${error.message}`);
    if (status !== 0) throw new Error(`${program} ${args[0]} ended with ${status}; the reason is above.`);
  }
  const found = findBrowser();
  if (found === null) {
    throw new Error('apt-get installed a package, but no browser. Set COPC_BROWSER to one by hand.');
  }
  console.log(`The tests use ${found}`);
}
