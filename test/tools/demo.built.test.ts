/** `npm run build:demo`: the whole page for any web host below any path, or nothing. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { browserPath, openBrowser } from '../e2e/bed/browser';
import { dist } from '../built';
import { evaluate, run, temporary } from './running';

jest.setTimeout(120_000);

const made = (from: string, out: string) => run('demo.mjs', ['--from', from, '--out', out]);

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

/** A built site with one of everything, and things that are not the page's. */
function smallSite(): string {
  const site = temporary();
  const files = {
    'workbench.html':
      '<!doctype html><link rel="stylesheet" href="workbench.css"><script src="workbench.js"></script>',
    'workbench.css': 'body { background: url(assets/paper.png) }',
    'workbench.js': 'r.u=e=>"workbench-"+({7:"grid"}[e]||e)+".js";r.e(7);x.e("met")',
    'workbench.js.LICENSE.txt': 'MIT',
    'workbench-grid.js': '1',
    'workbench-grid.css': 'td {}',
    'workbench-old.js': 'of an earlier build',
    'workbench.licences.txt': 'MIT',
    'assets/paper.png': '',
    'about.html': '<a href="help/en/index.html">Help</a>',
    'about-nl.html': '',
    'help/en/index.html': '<a href="status.html">STATUS</a>',
    'help/en/status.html': '',
    'samples/a.xlsx': '',
    'samples/SOURCES.md': '',
    'copc.mjs': '',
    'taskpane.html': '',
    'manifest.xml': '',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(site, name)), { recursive: true });
    writeFileSync(path.join(site, name), text);
  }
  return site;
}

describe('npm run build:demo', () => {
  it('takes what the page names, what that names, the samples and the licences, and nothing else', () => {
    const out = path.join(temporary(), 'demo');
    expect(made(smallSite(), out)).toMatchObject({ status: 0, stderr: '' });
    expect(filesIn(out)).toEqual([
      'LICENSE.txt',
      'SHA256SUMS',
      'about-nl.html',
      'about.html',
      'assets/paper.png',
      'help/en/index.html',
      'help/en/status.html',
      'index.html',
      'samples/SOURCES.md',
      'samples/a.xlsx',
      'workbench-grid.css',
      'workbench-grid.js',
      'workbench.css',
      'workbench.html',
      'workbench.js',
      'workbench.js.LICENSE.txt',
      'workbench.licences.txt',
    ]);
    expect(readFileSync(path.join(out, 'index.html'))).toEqual(
      readFileSync(path.join(out, 'workbench.html')),
    );
  });

  it('replaces what it made before, and leaves a folder alone that holds anything else', () => {
    const site = smallSite();
    const out = path.join(temporary(), 'demo');
    made(site, out);
    rmSync(path.join(site, 'about-nl.html'));
    expect(made(site, out).status).toBe(0);
    expect(existsSync(path.join(out, 'about-nl.html'))).toBe(false);
    writeFileSync(path.join(out, 'thesis.docx'), 'mine');
    const { status, stderr } = made(site, out);
    expect([status, stderr.includes('thesis.docx'), stderr.includes('--out')]).toEqual([1, true, true]);
    expect(readFileSync(path.join(out, 'thesis.docx'), 'utf8')).toBe('mine');
  });

  it.each([
    ['workbench.html', null, 'workbench.html was not built'],
    ['workbench-grid.js', null, 'workbench.js names workbench-grid.js, which was not built'],
    [
      'workbench.html',
      '<script src="/workbench.js"></script>',
      'workbench.html loads https://any.example/workbench.js',
    ],
    ['workbench.html', '<script src="https://cdn.example/a.js"></script>', 'loads https://cdn.example/a.js'],
    ['samples', null, 'There are no samples.'],
  ])('makes nothing when %s is %p', (name, text, words) => {
    const site = smallSite();
    const out = path.join(temporary(), 'demo');
    if (text === null) rmSync(path.join(site, name), { recursive: true });
    else writeFileSync(path.join(site, name), text);
    const { status, stderr } = made(site, out);
    expect([status, stderr.includes(words), stderr]).toEqual([1, true, stderr]);
    expect(existsSync(out)).toBe(false);
  });
});

const canOpen = browserPath !== null;

describe('the demo on a web host', () => {
  const folder = temporary();
  let server: Server;
  let browser: Browser | null = null;
  let address = '';
  const missed: string[] = [];

  beforeAll(async () => {
    const out = path.join(folder, 'any/path');
    mkdirSync(path.dirname(out), { recursive: true });
    expect(made(dist, out)).toMatchObject({ status: 0, stderr: '' });
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://host');
      const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      const kinds: Record<string, string> = {
        '.html': 'text/html',
        '.js': 'text/javascript',
        '.css': 'text/css',
      };
      if (existsSync(file)) {
        response.setHeader('content-type', kinds[path.extname(file)] ?? 'application/octet-stream');
        response.end(readFileSync(file));
      } else {
        missed.push(pathname);
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const at = server.address();
    address = `http://127.0.0.1:${typeof at === 'object' && at !== null ? at.port : 0}/any/path/`;
    if (canOpen) browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => server.close(resolve));
  });

  (canOpen ? it : it.skip)('opens below a path, finds all it asks for, and asks nobody else', async () => {
    if (browser === null) throw new Error('No browser.');
    const page = await browser.newPage();
    const errors: string[] = [];
    const foreign: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address))
        foreign.push(request.url());
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.getByRole('tab').first().waitFor({ timeout: 60_000 });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Gold not reached yet: /);
    expect({ errors, foreign, missed }).toEqual({ errors: [], foreign: [], missed: [] });
  });

  it('has the samples and where their figures are from', async () => {
    const sources = await (await fetch(`${address}samples/SOURCES.md`)).text();
    expect(sources).toContain('Open Government Licence');
  });
});

describe('the licences of a bundle', () => {
  it('are found by where the files are, each package once', () => {
    expect(
      evaluate(`
        import { packageFolders } from './build/licences.mjs';
        console.log(JSON.stringify(packageFolders([
          '/p/src/a.ts', '/p/node_modules/@univerjs/core/lib/es/index.js', '/p/node_modules/@univerjs/core/lib/b.js',
          '/p/node_modules/x/node_modules/rxjs/dist/c.js', 'C:\\\\p\\\\node_modules\\\\react\\\\index.js'])));`),
    ).toEqual([
      '/p/node_modules/@univerjs/core',
      '/p/node_modules/x/node_modules/rxjs',
      'C:\\p\\node_modules\\react',
    ]);
  });

  it('are written with their texts, a text that is shared once', () => {
    const folder = temporary();
    for (const [name, licence] of [
      ['a', 'Be kind.'],
      ['b', 'Be kind.'],
      ['c', null],
    ] as const) {
      mkdirSync(path.join(folder, name));
      writeFileSync(
        path.join(folder, name, 'package.json'),
        JSON.stringify({ name, version: '1.0.0', license: 'MIT' }),
      );
      if (licence !== null) writeFileSync(path.join(folder, name, 'LICENSE'), licence);
    }
    const folders = JSON.stringify(['a', 'b', 'c'].map((name) => path.join(folder, name)));
    const text = evaluate(`
      import { licencesText } from './build/licences.mjs';
      console.log(JSON.stringify(licencesText(${folders})));`);
    expect(text).toBe(
      `a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\nBe kind.\n\n${'-'.repeat(80)}\n\nc 1.0.0 (MIT)\n\nLicence: MIT. The package has no text of it.\n`,
    );
  });
});
