/** `npm run browser`: what is found on each system, and what is done where there is nothing. */
import { evaluate, run } from './running';

const found = (machine: string) =>
  evaluate(`
    import { findBrowser } from './browser/find-browser.mjs';
    console.log(JSON.stringify(findBrowser(${machine})));`);

const installing = (platform: string, isRoot: boolean, hasApt: boolean) =>
  evaluate(`
    import { installing } from './browser/find-browser.mjs';
    console.log(JSON.stringify(installing(${JSON.stringify({ platform, isRoot, hasApt })})));`) as {
    commands: string[][];
    words: string;
  };

describe('npm run browser', () => {
  it('finds Edge on Windows, Chrome on a Mac, and Chromium on Linux', () => {
    const windows = `{ platform: 'win32', env: { 'ProgramFiles(x86)': 'C:\\\\P' }, has: (file) => /^C:.*msedge/.test(file) }`;
    expect(found(windows)).toBe('C:\\P\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(found(`{ platform: 'darwin', env: { HOME: '/u' }, has: (file) => file.startsWith('/u/') }`)).toBe(
      '/u/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    expect(found(`{ platform: 'linux', env: {}, has: (file) => file === '/usr/bin/chromium' }`)).toBe(
      '/usr/bin/chromium',
    );
    expect(found(`{ platform: 'linux', env: {}, has: () => false }`)).toBeNull();
  });

  it('takes the one that is named, and says when it is not there', () => {
    expect(found(`{ env: { COPC_BROWSER: '/my/one' }, has: () => true }`)).toBe('/my/one');
    const { status, stderr } = run('browser.mjs', ['--check'], { ...process.env, COPC_BROWSER: '/no/such' });
    expect([status, stderr]).toEqual([
      1,
      'COPC_BROWSER is "/no/such", which is not there. Correct it, or leave it out.\n',
    ]);
  });

  it('never stops the test command', () => {
    const { status, stderr } = run('browser.mjs', ['--or-skip'], {
      ...process.env,
      COPC_BROWSER: '/no/such',
    });
    expect(status).toBe(0);
    expect(stderr).toContain('"/no/such"');
  });

  it('installs as root on Debian, gives the command to others there, and words elsewhere', () => {
    const commands = installing('linux', true, true).commands.map((words) => words.join(' '));
    expect(commands[0]).toMatch(/^apt-get .*Timeout=\d+ update$/);
    expect(commands[1]).toMatch(/^apt-get install --yes --no-install-recommends chromium /);
    expect(installing('linux', false, true)).toEqual({
      commands: [],
      words: expect.stringContaining('sudo apt-get install --yes') as string,
    });
    for (const [platform, words] of [
      ['linux', 'package manager'],
      ['darwin', 'brew install --cask google-chrome'],
      ['win32', 'comes with Windows'],
    ] as const) {
      expect(installing(platform, true, false)).toEqual({
        commands: [],
        words: expect.stringContaining(words) as string,
      });
    }
  });

  it('brings Firefox on Debian, and leaves it be elsewhere', () => {
    const firefox = (machine: object) =>
      evaluate(`
        import { installingFirefox } from './browser/find-browser.mjs';
        console.log(JSON.stringify(installingFirefox(${JSON.stringify(machine)})));`) as string[][];
    const debian = { platform: 'linux', isRoot: true, hasApt: true, isDebian: true };
    expect(firefox(debian).map((words) => words.slice(0, 5).join(' '))).toEqual([
      expect.stringMatching(/^apt-get -o .*/),
      'apt-get install --yes --no-install-recommends firefox-esr',
    ]);
    for (const other of [{ isRoot: false }, { hasApt: false }, { isDebian: false }, { platform: 'darwin' }]) {
      expect(firefox({ ...debian, ...other })).toEqual([]);
    }
    expect(
      evaluate(`
        import { findFirefox } from './browser/find-browser.mjs';
        console.log(JSON.stringify(findFirefox({ env: {}, has: (file) => file === '/usr/bin/firefox-esr' })));`),
    ).toBe('/usr/bin/firefox-esr');
  });
});
