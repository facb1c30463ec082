/** `npm run excel` without Excel: certificates, server, manifest, and how it ends. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { checkFiles } from '../manifest/checker';
import { dist } from '../built';
import { evaluate, freePort, run, temporary } from './running';
import { ask, askRaw, excel, type Served } from './serving';

jest.setTimeout(60_000);

describe('npm run excel', () => {
  let port: number;
  let served: Served;
  beforeAll(async () => {
    port = await freePort();
    served = await excel(port);
  });
  afterAll(async () => {
    await served.interrupt();
  });
  const get = (place: string, method = 'GET') => ask(`https://localhost:${port}/${place}`, served.ca, method);

  it('makes certificates in the own folder, with a key for its owner only', () => {
    const key = path.join(served.home, '.office-addin-dev-certs/localhost.key');
    expect(served.said()).toContain('Made certificates for localhost, because there were none');
    if (process.platform !== 'win32') expect(statSync(key).mode & 0o077).toBe(0);
  });

  it('writes a manifest for its own address that the checker accepts, and hands out all it names', async () => {
    const file = path.join(served.out, 'manifest.xml');
    expect(checkFiles([file], ['--files', dist])).toMatchObject([{ accepted: true, problems: [] }]);
    const addresses = [...readFileSync(file, 'utf8').matchAll(/"(https:\/\/localhost[^"]+)"/g)].map(
      ([, a]) => a ?? '',
    );
    const own = addresses.filter((address) => address.startsWith(`https://localhost:${port}/`));
    expect(own).toEqual(addresses);
    expect(addresses.length).toBeGreaterThan(20);
    const answers = await Promise.all([...new Set(addresses)].map((address) => ask(address, served.ca)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  });

  it.each([
    ['taskpane.html', 'text/html; charset=utf-8', 'no-store'],
    ['functions.js', 'text/javascript; charset=utf-8', 'no-store'],
    ['functions.json', 'application/json; charset=utf-8', 'no-store'],
    ['assets/icons/icon-32.png', 'image/png', 'max-age=60'],
  ])('serves %s as %s', async (place, type, keep) => {
    const { headers } = await get(place);
    expect(headers).toMatchObject({
      'content-type': type,
      'cache-control': keep,
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    });
  });

  it('names its own address for help, whatever address the site was built for', async () => {
    const { body } = await get('functions.json');
    const help = [...body.matchAll(/"helpUrl": "([^"]+)"/g)].map(([, address]) => address);
    expect(help.length).toBeGreaterThan(10);
    expect(help.filter((address) => !address?.startsWith(`https://localhost:${port}/help/`))).toEqual([]);
  });

  it.each(['copc.mjs', '', 'help/', 'no-such-page.html'])('does not hand out "%s"', async (place) =>
    expect((await get(place)).status).toBe(404),
  );

  it.each([
    '/../package.json',
    '/help/../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '/help/..%5c..%5cpackage.json',
    '/%00taskpane.html',
    '/%zz',
    'https://localhost/taskpane.html',
    '//../package.json',
  ])('refuses the path %s', async (target) =>
    expect(await askRaw(port, served.ca, target)).toBe('HTTP/1.1 400 Bad Request'),
  );

  it('answers HEAD without a body, lets browsers ask first, and takes nothing', async () => {
    expect(await get('taskpane.html', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect((await get('taskpane.html', 'OPTIONS')).headers).toMatchObject({
      'access-control-allow-private-network': 'true',
    });
    expect((await get('taskpane.html', 'POST')).status).toBe(405);
  });

  it('takes the next port when another program has the wanted one, and uses the same certificates', async () => {
    const wanted = await freePort();
    const other = createServer().listen(wanted, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const second = await excel(wanted, served.home);
    other.close();
    expect(second.said()).not.toContain('Made certificates');
    expect(second.said()).toContain(`Port ${wanted} is taken by another program`);
    const [, used] = /Serving .* at https:\/\/localhost:(\d+)\//.exec(second.said()) ?? [];
    expect(Number(used)).toBeGreaterThan(wanted);
    const manifest = readFileSync(path.join(second.out, 'manifest.xml'), 'utf8');
    expect(manifest).toContain(`"https://localhost:${used}/taskpane.html"`);
    expect(await second.interrupt()).toBe(process.platform === 'win32' ? null : 0);
    if (process.platform !== 'win32') expect(second.said()).toMatch(/Stopped\.\n$/);
    await expect(ask(`https://localhost:${used}/taskpane.html`, served.ca)).rejects.toThrow('ECONNREFUSED');
  });
});

describe('npm run excel, where something is in the way', () => {
  const withHome = (home: string, args: readonly string[] = []) =>
    run('excel.mjs', ['--no-sideload', '--from', dist, '--out', path.join(home, 'out'), ...args], {
      ...process.env,
      HOME: home,
      USERPROFILE: home,
    });

  it('says where the certificates could not be written', () => {
    const home = path.join(temporary(), 'a-file');
    writeFileSync(home, '');
    const { status, stderr } = withHome(home);
    expect(status).toBe(1);
    expect(stderr).toContain(
      `The certificates could not be written to ${path.join(home, '.office-addin-dev-certs')}`,
    );
    expect(stderr).toContain('Make sure that you may write to');
  });

  it('says that a folder is no built site', () => {
    const { status, stderr } = run('excel.mjs', ['--no-sideload', '--from', temporary()]);
    expect([status, stderr]).toEqual([
      1,
      expect.stringContaining('is no built site: it has no manifest.xml'),
    ]);
  });

  it.each(['0', '70000', 'x', '3000.5'])('refuses the port %s', (port) => {
    const { status, stderr } = run('excel.mjs', ['--port', port]);
    expect([status, stderr]).toEqual([1, `--port is "${port}". Give a number from 1 to 65535.\n`]);
  });

  it('makes new certificates when the ones there cannot be read', () => {
    const home = temporary();
    const folder = path.join(home, '.office-addin-dev-certs');
    mkdirSync(folder);
    for (const name of ['ca.crt', 'localhost.crt', 'localhost.key'])
      writeFileSync(path.join(folder, name), 'x');
    mkdirSync(path.join(home, 'out'));
    // The manifest's place is a folder, so it ends by itself after the certificates.
    mkdirSync(path.join(home, 'out/manifest.xml'));
    const { status, stdout, stderr } = withHome(home, ['--port', '39271']);
    expect(stdout).toContain("because the ones there can't be read");
    expect(readFileSync(path.join(folder, 'ca.crt'), 'utf8')).toContain('BEGIN CERTIFICATE');
    expect([status, stderr]).toEqual([1, expect.stringContaining("The manifest can't be written to")]);
  });
});

describe('what is said about trust', () => {
  const told = (platform: string, status: number, missing = false) =>
    evaluate(`
      import { mkdtempSync } from 'node:fs';
      import { tmpdir } from 'node:os';
      import { certificates } from './excel/certificates.mjs';
      import { trustOf } from './excel/trust.mjs';
      const made = await certificates(mkdtempSync(tmpdir() + '/copc-trust-'));
      const run = () => ({ status: ${status}, stdout: ${status} === 0 ? made.ca : '', missing: ${missing} });
      console.log(JSON.stringify(trustOf(made, { platform: '${platform}', run })));
    `) as { readonly trusted: boolean | null; readonly lines: readonly string[] };

  it.each([
    ['win32', 'certutil -user -addstore Root "'],
    ['darwin', 'security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "'],
    ['linux', 'certutil -d sql:$HOME/.pki/nssdb -A -t C,, -n'],
  ])('on %s gives one command without an administrator', (platform, command) => {
    const { trusted, lines } = told(platform, 1);
    expect(trusted).toBe(false);
    expect(lines[1]).toContain(command);
    expect(lines[1]).not.toContain('sudo');
    expect(told(platform, 0).trusted).toBe(true);
  });

  it('does not claim to know where the command to ask with is missing', () => {
    const { trusted, lines } = told('linux', 1, true);
    expect(trusted).toBeNull();
    expect(lines[0]).toContain('could not be found out');
  });
});

describe('what is said when Excel could not be opened', () => {
  it.each([
    [1, 'npm error code ENOTFOUND', 'there is no network, or it is blocked'],
    [1, 'npm error code E404', "doesn't give out office-addin-dev-settings"],
    [1, 'Error: Platform not supported: linux.', 'on Windows and on a Mac only'],
    ['ENOENT', 'spawn npm ENOENT', 'npm was not found'],
    [7, 'Something else', 'failed (7):\n    Something else'],
  ])('explains %s, %s', (code, said, words) => {
    const script = `import { explained } from './excel/sideload.mjs';
      console.log(JSON.stringify(explained(${JSON.stringify(code)}, ${JSON.stringify(said)})));`;
    expect(evaluate(script)).toContain(words);
  });
});

describe('handing the manifest to Excel', () => {
  /** Runs it with a stand-in for npm that notes its arguments, says something and ends. */
  function handed(said: string, status: number): { readonly problem: string | null; readonly args: string } {
    const folder = temporary();
    const npm = path.join(folder, 'npm-cli.js');
    const noted = `require('node:fs').writeFileSync('noted.txt', process.argv.slice(2).join(' '))`;
    writeFileSync(npm, `${noted}; console.error(${JSON.stringify(said)}); process.exitCode = ${status};`);
    const problem = evaluate(`
      import { sideload } from './excel/sideload.mjs';
      process.env['npm_execpath'] = ${JSON.stringify(npm)};
      const given = { manifest: 'out/manifest.xml', folder: ${JSON.stringify(folder)} };
      console.log(JSON.stringify(await sideload('sideload', given)));
    `) as string | null;
    return { problem, args: readFileSync(path.join(folder, 'noted.txt'), 'utf8') };
  }

  it("fetches Microsoft's tool in a fixed version and names Excel", () => {
    const { problem, args } = handed('', 0);
    expect(problem).toBeNull();
    expect(args).toContain('--package=office-addin-dev-settings@4.0.0');
    expect(args).toMatch(/-- office-addin-dev-settings sideload out\/manifest\.xml desktop --app excel$/);
  });

  it('does not take the 0 that the tool ends with for success when it says that it failed', () => {
    expect(handed('Error: The add-in could not be registered.', 0).problem).toContain(
      'could not be registered',
    );
  });
});
