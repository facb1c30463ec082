/** `npm run package`: a whole site for an address, or nothing; and what it made, in a browser. */
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { bedScript } from '../e2e/bed/build-bed';
import { browserPath, noBrowser, openBrowser } from '../e2e/bed/browser';
import type { BedSeed } from '../e2e/bed/excel-page';
import { kpiSheet } from '../e2e/kpi-seed';
import { paneTexts } from '../../src/strings/parts/pane/pane';
import { wordsFor } from '../../src/strings/words-for';
import { checkFiles } from '../manifest/checker';
import { dist } from '../built';
import { run, temporary } from './running';

jest.setTimeout(120_000);

const address = 'https://example.com/tools/copc/';
const made = (out: string, from = dist, url = address) =>
  run('package.mjs', ['--from', from, '--out', out, '--url', url]);

/** The name of a part of the pane, which says what is in it. */
function part(name: string): string {
  const found = readdirSync(dist).find((file) => file.startsWith(`pane-${name}.`) && file.endsWith('.js'));
  if (found === undefined) throw new Error(`the pane has no part "${name}"`);
  return found;
}

/** Every file below a folder, with "/" and sorted. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

describe('npm run package', () => {
  const out = path.join(temporary(), 'package');
  const text = (name: string) => readFileSync(path.join(out, name), 'utf8');
  beforeAll(() => expect(made(out, dist, address.slice(0, -1))).toMatchObject({ status: 0, stderr: '' }));

  it('has a manifest the checker accepts, with every file it names', () => {
    const file = path.join(out, 'manifest.xml');
    expect(checkFiles([file], ['--files', out])).toMatchObject([{ accepted: true, problems: [] }]);
  });

  it('names its address everywhere, and the one it was built for nowhere', () => {
    // The workbench's grid names ports of its own makers that nothing here asks for.
    const holding = filesIn(out).filter(
      (name) => /localhost(?::3000|\/)/.test(text(name)) && name !== 'README.txt',
    );
    expect(holding).toEqual([]);
    expect(text('functions.json')).toContain(`"helpUrl": "${address}help/en/status.html"`);
  });

  it('has what Excel loads, the later parts of the pane among it, and nothing of the command', () => {
    const files = filesIn(out);
    expect(files).toEqual(
      expect.arrayContaining([
        'taskpane.js',
        'taskpane.licences.txt',
        expect.stringMatching(/^pane-work\.[0-9a-f]{8}\.js$/),
        expect.stringMatching(/^pane-chart\.[0-9a-f]{8}\.js$/),
        'functions.js',
        'help/zh/gap.html',
      ]),
    );
    expect(files.filter((name) => /\.(mjs|map)$|^bench\/|^copc/.test(name))).toEqual([]);
  });

  it('lists the checksum of every file', () => {
    const listed = text('SHA256SUMS').trim().split('\n');
    const sums = filesIn(out)
      .filter((name) => name !== 'SHA256SUMS')
      .map(
        (name) =>
          `${createHash('sha256')
            .update(readFileSync(path.join(out, name)))
            .digest('hex')}  ${name}`,
      );
    expect([...listed].sort()).toEqual([...sums].sort());
  });

  it('replaces a package of ours, and leaves nothing beside it', () => {
    const folder = temporary();
    const place = path.join(folder, 'package');
    expect(made(place).status).toBe(0);
    expect(made(place, dist, 'https://other.example').status).toBe(0);
    expect(readFileSync(path.join(place, 'manifest.xml'), 'utf8')).toContain(
      '"https://other.example/taskpane.html"',
    );
    expect(readdirSync(folder)).toEqual(['package']);
  });

  it('does not replace a folder that holds a file of somebody else', () => {
    const place = path.join(temporary(), 'package');
    expect(made(place).status).toBe(0);
    writeFileSync(path.join(place, 'web.config'), 'mine');
    const before = filesIn(place);
    const { status, stderr } = made(place, dist, 'https://other.example');
    expect([status, stderr]).toEqual([1, expect.stringContaining('no package of this program (web.config)')]);
    expect(filesIn(place)).toEqual(before);
    expect(readFileSync(path.join(place, 'manifest.xml'), 'utf8')).toContain(`"${address}taskpane.html"`);
  });

  it('keeps the parts of the last release for panes that are open, and not those of the one before', () => {
    const folder = temporary();
    const [first, second, third] = ['1', '2', '3'].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ];
    const next = (out: string, last: string) =>
      run('package.mjs', ['--from', dist, '--out', out, '--url', address, '--keep', last]);
    expect(made(first).status).toBe(0);
    const old = ['pane-work.00000000.js', 'pane-old.11111111.js'];
    for (const name of old) {
      writeFileSync(path.join(first, name), 'of the last release');
      appendFileSync(path.join(first, 'SHA256SUMS'), `${'0'.repeat(64)}  ${name}\n`);
    }
    expect(next(second, first)).toMatchObject({ status: 0, stderr: '' });
    expect(filesIn(second)).toEqual(expect.arrayContaining([...old, part('work')]));
    expect(readFileSync(path.join(second, old[0] ?? ''), 'utf8')).toBe('of the last release');
    expect(next(third, second)).toMatchObject({ status: 0, stderr: '' });
    expect(filesIn(third)).not.toContain(old[0]);
    expect(filesIn(third)).toContain(part('work'));
    expect(next(path.join(folder, '4'), folder).stderr).toContain('is no package of this program');
  });

  it.each([
    ['', 'The address is missing.'],
    ['http://example.com/copc', 'Office loads add-ins by https only.'],
    ['example.com/copc', 'that is no web address.'],
    ['https://me:secret@example.com', 'it holds a name or password.'],
    ['https://example.com/copc?v=1', 'nothing may follow the path.'],
    ['https://example.com/copc/taskpane.html', 'it names a file; the folder is wanted.'],
    ['https://example.com/a&b', 'it holds signs other than'],
  ])('refuses the address "%s"', (url, why) => {
    const place = path.join(temporary(), 'package');
    const { status, stderr } = made(place, dist, url);
    expect([status, stderr]).toEqual([1, expect.stringContaining(why)]);
    expect(existsSync(place)).toBe(false);
  });

  describe('from a built site in which something is wrong', () => {
    let site: string;
    beforeEach(() => {
      site = path.join(temporary(), 'dist');
      cpSync(dist, site, { recursive: true, filter: (from) => !from.endsWith('.mjs') });
    });
    const refused = (): string => {
      const folder = temporary();
      const { status, stderr } = made(path.join(folder, 'package'), site);
      expect(status).toBe(1);
      expect(readdirSync(folder)).toEqual([]);
      return stderr;
    };
    const change = (name: string, edit: (text: string) => string) =>
      writeFileSync(path.join(site, name), edit(readFileSync(path.join(site, name), 'utf8')));

    it.each([
      ['taskpane.js', 'taskpane-zh.html names taskpane.js, which was not built.'],
      [part('chart'), `${part('work')} names ${part('chart')}, which was not built.`],
      ['functions-nl.json', 'manifest.xml names functions-nl.json, which was not built.'],
      ['help/es/gap.html', 'names help/es/gap.html, which was not built.'],
      ['page.css', 'names page.css, which was not built.'],
      ['message.html', 'commands.js names message.html, which was not built.'],
    ])('says that %s is missing', (name, words) => {
      rmSync(path.join(site, name));
      expect(refused()).toContain(words);
    });

    it('refuses a page that loads a script from elsewhere', () => {
      change('privacy.html', (page) =>
        page.replace('</head>', '<script src="https://cdn.example/x.js"></script></head>'),
      );
      expect(refused()).toContain(
        "privacy.html loads https://cdn.example/x.js, which is neither ours nor Microsoft's",
      );
    });

    it('refuses a manifest the checker refuses', () => {
      change('manifest.xml', (manifest) =>
        manifest.replace('<Permissions>ReadWriteDocument</Permissions>', ''),
      );
      expect(refused()).toContain('<OfficeApp> has no <Permissions>');
    });
  });
});

const canOpen = browserPath !== null;
const why = ` (skipped: ${noBrowser})`;

(canOpen ? describe : describe.skip)(
  `a package on a plain web server, in a browser${canOpen ? '' : why}`,
  () => {
    const root = temporary();
    const kinds: Readonly<Record<string, string>> = {
      '.html': 'text/html',
      '.js': 'text/javascript',
      '.css': 'text/css',
    };
    let server: Server;
    let site: string;
    let browser: Browser;
    let office: string;

    beforeAll(async () => {
      mkdirSync(path.join(root, 'tools'));
      expect(made(path.join(root, 'tools/copc')).status).toBe(0);
      server = createServer((request, response) => {
        const file = path.join(root, new URL(request.url ?? '', 'http://localhost').pathname);
        const found = file.startsWith(root) && existsSync(file) && statSync(file).isFile();
        response.writeHead(found ? 200 : 404, { 'content-type': kinds[path.extname(file)] ?? 'text/plain' });
        response.end(found ? readFileSync(file) : '');
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      const bound = server.address();
      site = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/tools/copc/`;
      [office, browser] = await Promise.all([bedScript(), openBrowser()]);
    });
    afterAll(async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    });

    /** Opens a page; what stands for Office.js is given, and every complaint and foreign address kept. */
    async function open(name: string, scripts: string) {
      const page: Page = await browser.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on(
        'response',
        (answer) => answer.status() >= 400 && complaints.push(`${answer.status()} ${answer.url()}`),
      );
      await page.route(
        (url) => !url.href.startsWith(site),
        async (route) => {
          const asked = route.request().url();
          if (asked.startsWith('https://appsforoffice.microsoft.com/')) {
            await route.fulfill({ contentType: 'text/javascript', body: scripts });
            return;
          }
          complaints.push(asked);
          await route.abort();
        },
      );
      const seed: BedSeed = { sheets: [kpiSheet], selected: { sheet: 'KPI 2024', range: 'B2' } };
      await page.addInitScript((given) => (window.bedSeed = given), seed);
      await page.goto(`${site}${name}`);
      return { page, complaints };
    }

    it('opens the pane, scores a sheet and opens a metric with its chart', async () => {
      const words = wordsFor(paneTexts, 'en');
      const { page, complaints } = await open('taskpane.html?_host_Info=Excel$Web$16.01$en-US$$$$0', office);
      await page.getByRole('button', { name: words.start.score }).click();
      await page.getByRole('tab', { name: words.result.tabs.metrics }).click();
      await page.getByText('Service level').first().click();
      await page.locator('svg[role="img"]').first().waitFor();
      expect(complaints).toEqual([]);
    });

    it('asks to be loaded again when its page is of another release than its script', async () => {
      const page = path.join(root, 'tools/copc/taskpane-nl.html');
      const text = readFileSync(page, 'utf8');
      expect(text).toMatch(/data-build="?[0-9a-f]{20}\b/);
      writeFileSync(
        page,
        text.replace(/data-build="?[0-9a-f]+/, (build) => build.replace(/[0-9a-f]+$/, '0'.repeat(20))),
      );
      const words = wordsFor(paneTexts, 'nl');
      const shown = await open('taskpane-nl.html?_host_Info=Excel$Web$16.01$nl-NL$$$$0', office);
      await shown.page.getByText(words.otherBuild).waitFor();
      writeFileSync(page, text);
      await shown.page.getByRole('button', { name: words.reload }).click();
      await shown.page.getByRole('button', { name: words.start.score }).waitFor();
      expect(shown.complaints).toEqual([]);
    });

    it('loads the functions in the page older versions of Excel run them in', async () => {
      const runtime =
        'var known = []; var CustomFunctions = { associate: (id) => known.push(id), Error, ErrorCode: {} };';
      const { page, complaints } = await open('functions.html', runtime);
      const known = await page.evaluate(() => (window as unknown as { known: string[] }).known);
      expect(known).toEqual(expect.arrayContaining(['STATUS', 'SCORECARD', 'EXPLAIN']));
      expect(complaints).toEqual([]);
    });

    it.each(['about.html', 'support-es.html', 'help/en/index.html'])(
      'shows %s within its policy',
      async (name) => {
        const { page, complaints } = await open(name, 'var Office = { onReady: () => {} };');
        expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
        expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1);
        const sized = await page.evaluate(() => getComputedStyle(document.body).margin);
        expect(sized).not.toBe('8px');
        expect(complaints).toEqual([]);
      },
    );
  },
);
