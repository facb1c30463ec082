/** `npm start`: scores the sample, serves the page to this machine, and ends when it is told to. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import path from 'node:path';
import { connect } from 'node:net';
import { dist } from '../built';
import { evaluate, freePort, project, run, temporary } from './running';

jest.setTimeout(60_000);

/** A built site as small as can be: the command, a page, and a file beside the folder that nobody may have. */
function smallSite(): string {
  const folder = temporary();
  const site = path.join(folder, 'site');
  mkdirSync(path.join(site, 'samples'), { recursive: true });
  for (const name of readdirSync(dist).filter((file) => /^copc\b/.test(file))) {
    cpSync(path.join(dist, name), path.join(site, name));
  }
  writeFileSync(path.join(site, 'workbench.html'), '<!doctype html><title>Workbench</title>');
  cpSync(path.join(project, 'assets/samples/toronto-311.xlsx'), path.join(site, 'samples/toronto-311.xlsx'));
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  if (process.platform !== 'win32')
    symlinkSync(path.join(folder, 'secret.txt'), path.join(site, 'linked.txt'));
  return site;
}

interface Started {
  readonly said: () => string;
  readonly address: string;
  readonly interrupt: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** `npm start -- --serve`, once it says where the page is. */
function start(args: readonly string[]): Promise<Started> {
  const all = [path.join(project, 'tools/start.mjs'), '--serve', '--out', temporary(), ...args];
  const child = spawn(process.execPath, all, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let said = '';
  return new Promise((resolve, reject) => {
    void ended.then((status) => reject(new Error(`It ended with ${status}: ${said}`)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /The workbench: (http:\S+)/.exec(said)?.[1];
      if (address === undefined || !said.includes('Ctrl+C ends it.')) return;
      resolve({ said: () => said, address, interrupt: (signal = 'SIGINT') => (child.kill(signal), ended) });
    });
  });
}

/** The first line of the answer to a path sent as it is. */
function askRaw(port: number, target: string, host = '127.0.0.1'): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect({ port, host }, () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    socket.once('error', reject).once('end', () => resolve(answer.split('\r\n', 1)[0] ?? ''));
  });
}

describe('npm start', () => {
  it('scores the sample and ends where the output is no terminal, as with --no-serve', () => {
    const site = smallSite();
    for (const more of [[], ['--no-serve']]) {
      const out = temporary();
      const { status, stdout, stderr } = run('start.mjs', ['--from', site, '--out', out, ...more]);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain('Gold not reached yet');
      expect(stdout).toContain(`The scored copy is ${path.join(out, 'contact-centre-scored.xlsx')}`);
      expect(stdout).not.toContain('http:');
      expect(existsSync(path.join(out, 'contact-centre-scored.xlsx'))).toBe(true);
    }
  });

  it.each([
    [['--port', '0'], '--port is "0". Give a number from 1 to 65535.'],
    [['--port', 'x'], '--port is "x".'],
    [['--serve', '--no-serve'], 'give one of them'],
    [['--wrong'], "Unknown option '--wrong'"],
    [['--from', 'no-such-folder'], 'Run "npm run build" first.'],
    [['--from', 'dist', '--out', 'package.json/below'], 'Name another with --out.'],
  ])('refuses %p in words', (args, words) => {
    const { status, stderr } = run('start.mjs', args);
    expect([status, stderr.includes(words), stderr.includes('    at ')]).toEqual([1, true, false]);
  });

  it('says that there is no page, rather than to serve nothing', () => {
    const site = temporary();
    for (const name of readdirSync(dist).filter((file) => /^copc\b/.test(file))) {
      cpSync(path.join(dist, name), path.join(site, name));
    }
    const { status, stderr } = run('start.mjs', ['--from', site, '--serve', '--out', temporary()]);
    expect(status).toBe(1);
    expect(stderr).toContain('has no workbench.html');
  });
});

describe("the workbench's server", () => {
  let started: Started;
  let port: number;
  beforeAll(async () => {
    port = await freePort();
    started = await start(['--from', smallSite(), '--port', String(port)]);
  });
  afterAll(async () => {
    await started.interrupt();
  });

  it('hands out the page, kept nowhere, under a policy that lets nothing in from elsewhere', async () => {
    expect(started.address).toBe(`http://127.0.0.1:${port}/workbench.html`);
    const answer = await fetch(started.address);
    expect([answer.status, await answer.text()]).toEqual([200, '<!doctype html><title>Workbench</title>']);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
    });
    expect(answer.headers.get('content-security-policy')).not.toMatch(/unsafe-eval|\*/);
    expect(answer.headers.has('access-control-allow-origin')).toBe(false);
  });

  it('hands out a sample as a workbook', async () => {
    const answer = await fetch(new URL('samples/toronto-311.xlsx', started.address));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/samples/..%2f..%2fsecret.txt',
    '/linked.txt',
    '/copc.mjs',
    '/copc-program.cjs',
    '/',
    '/samples/',
  ])('does not hand out %s', async (target) => {
    expect(await askRaw(port, target)).toMatch(/^HTTP\/1\.1 40[04] /);
  });

  it('takes nothing', async () => {
    expect((await fetch(started.address, { method: 'POST', body: 'x' })).status).toBe(405);
  });

  it('is not there for other machines', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others) {
      await expect(askRaw(port, '/workbench.html', address)).rejects.toThrow();
    }
  });
});

(process.platform !== 'win32' ? describe : describe.skip)('ending it', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends with status 0 at %s, also while a page is open',
    async (signal) => {
      const started = await start(['--from', smallSite(), '--port', String(await freePort())]);
      const { port } = new URL(started.address);
      const open = connect({ port: Number(port), host: '127.0.0.1' });
      open.on('error', () => undefined);
      await new Promise((resolve) => open.once('connect', resolve));
      expect(await started.interrupt(signal)).toBe(0);
      expect(started.said()).toContain('Stopped.');
      await expect(fetch(started.address)).rejects.toThrow();
    },
  );

  it('takes the next port when one is taken, and says so', async () => {
    const taken = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve));
    const started = await start(['--from', smallSite(), '--port', String(port)]);
    expect(started.said()).toContain(`Port ${port} is taken by another program, so it is `);
    expect(new URL(started.address).port).not.toBe(String(port));
    expect(await started.interrupt()).toBe(0);
    await new Promise((resolve) => taken.close(resolve));
  });
});

describe('opening a browser', () => {
  it('uses what each system has, and nothing on a machine without a screen', () => {
    expect(
      evaluate(`
        import { opener } from './site/open-address.mjs';
        const at = 'http://127.0.0.1:8080/';
        const linux = (env, has) => opener(at, { platform: 'linux', env, has });
        console.log(JSON.stringify([
          opener(at, { platform: 'win32', env: {} }),
          opener(at, { platform: 'darwin', env: {} }),
          linux({ DISPLAY: ':0', PATH: '/bin:/usr/bin' }, (file) => file === '/usr/bin/xdg-open'),
          linux({ DISPLAY: ':0', PATH: '/usr/bin' }, () => false),
          linux({ PATH: '/usr/bin' }, () => true),
        ]));`),
    ).toEqual([
      ['rundll32', 'url.dll,FileProtocolHandler', 'http://127.0.0.1:8080/'],
      ['open', 'http://127.0.0.1:8080/'],
      ['/usr/bin/xdg-open', 'http://127.0.0.1:8080/'],
      null,
      null,
    ]);
  });

  it('is no fault where the program cannot be started', () => {
    expect(
      evaluate(`
        import { openAddress } from './site/open-address.mjs';
        const machine = { platform: 'linux', env: { DISPLAY: ':0', PATH: '/no/such' }, has: () => true };
        console.log(JSON.stringify(await openAddress('http://127.0.0.1:8080/', machine)));`),
    ).toBe(false);
  });
});
