/** `npm run package` for a store, a cloud, and with the unified manifest: what the store would refuse is refused here. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import { unzipSync } from 'fflate';
import { languages } from '../../src/strings/language';
import { dist } from '../built';
import { checkFiles } from '../manifest/checker';
import { project, run, temporary } from './running';

jest.setTimeout(120_000);

const address = 'https://example.com/tools/copc/';
const who = ['--publisher', 'Example Ltd', '--support', 'help@example.com'];
const made = (out: string, ...options: readonly string[]) =>
  run('package.mjs', ['--from', dist, '--out', out, '--url', address, ...options]);
const pageEndings = ['', '-es', '-nl', '-zh', '-nb'];

describe('a package with a publisher', () => {
  const out = path.join(temporary(), 'package');
  const text = (name: string) => readFileSync(path.join(out, name), 'utf8');
  beforeAll(() => expect(made(out, '--store', ...who)).toMatchObject({ status: 0, stderr: '' }));

  it('names them in the manifest, which stays right', () => {
    expect(text('manifest.xml')).toContain('<ProviderName>Example Ltd</ProviderName>');
    expect(checkFiles([path.join(out, 'manifest.xml')], ['--files', out])).toMatchObject([
      { accepted: true },
    ]);
  });

  it.each(pageEndings)('says on the pages%s who publishes it and where help is', (ending) => {
    for (const name of ['about', 'privacy', 'support', 'terms']) {
      expect(text(`${name}${ending}.html`)).toContain('Example Ltd');
    }
    expect(text(`support${ending}.html`)).toContain('<a href="mailto:help@example.com">help@example.com</a>');
  });

  it('names nobody where nobody is given', () => {
    const plain = path.join(temporary(), 'package');
    expect(made(plain).status).toBe(0);
    const support = readFileSync(path.join(plain, 'support.html'), 'utf8');
    expect(support).not.toMatch(/Example|This copy is published|mailto:/);
  });
});

describe('what a package is refused for', () => {
  it.each([
    [['--store'], '--publisher "Your name"'],
    [['--store', '--publisher', 'Example Ltd'], 'the store asks where users find help'],
    [['--store', '--support', 'help@example.com'], 'the store shows who publishes an add-in'],
    [['--store', ...who, '--cloud', 'gcc'], 'the public store isn’t open in it'],
    [['--publisher', ' '], 'that is empty. Give the name people know you by.'],
    [['--publisher', 'A & B'], 'it holds <, >, ", & or a control character.'],
    [['--publisher', 'x'.repeat(126)], 'it has 126 characters, and Office takes 125.'],
    [['--support', 'http://example.com'], 'Office shows https addresses only. Give a page'],
    [['--support', 'help at example'], 'that is no web address and no mail address.'],
    [['--support', 'https://me:it@example.com'], 'it holds a name'],
    [['--cloud', 'gov'], 'there is no such cloud. Give one of gcc, gcch, dod, china'],
    [['--unified'], 'Give --publisher "Your name".'],
    [['--unified', '--publisher', 'x'.repeat(33)], 'has 33 characters, and the unified manifest takes 32'],
  ])('%j', (options, why) => {
    const folder = temporary();
    const { status, stderr } = made(path.join(folder, 'package'), ...options);
    expect([status, stderr]).toEqual([1, expect.stringContaining(why)]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a package for a cloud', () => {
  it.each([
    ['gcc', 'https://appsforoffice.gcc.cdn.office.net'],
    ['gcch', 'https://appsforoffice.gcch.cdn.office.net'],
    ['dod', 'https://appsforoffice.dod.cdn.office.net'],
    ['china', 'https://appsforoffice.cdn.partner.office365.cn'],
  ])('%s has its own Office.js in every page and policy', (cloud, origin) => {
    const out = path.join(temporary(), 'package');
    expect(made(out, '--cloud', cloud)).toMatchObject({ status: 0, stderr: '' });
    const pages = readdirSync(out).filter((name) => name.endsWith('.html'));
    const loading = pages.filter((name) =>
      readFileSync(path.join(out, name), 'utf8').includes('/hosted/office.js'),
    );
    expect(loading).toEqual(
      expect.arrayContaining([
        'taskpane.html',
        'taskpane-nb.html',
        'commands.html',
        'message.html',
        'about.html',
      ]),
    );
    for (const name of loading) {
      const page = readFileSync(path.join(out, name), 'utf8');
      expect(page).not.toContain('appsforoffice.microsoft.com');
      expect(page).toMatch(new RegExp(`src="?${origin}/appsforoffice/lib/1/hosted/office\\.js[" >]`));
      expect(/script-src ([^;]+);/.exec(page)?.[1]).toBe(`'self' ${origin}`);
    }
    expect(readFileSync(path.join(out, 'README.txt'), 'utf8')).toContain(origin);
    // What runs the functions in a page lies beside it, and nothing else names the public one.
    expect(readFileSync(path.join(out, 'functions.html'), 'utf8')).toContain(
      `src="${origin}/appsforoffice/lib/1/hosted/custom-functions-runtime.js"`,
    );
    const naming = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
      (name) =>
        statSync(path.join(out, name)).isFile() &&
        readFileSync(path.join(out, name)).includes('appsforoffice.microsoft.com'),
    );
    expect(naming).toEqual([]);
  });
});

describe('the app with the unified manifest', () => {
  const folder = temporary();
  const out = path.join(folder, 'package');
  let files: Readonly<Record<string, Uint8Array>>;
  const json = (name: string): Record<string, unknown> =>
    JSON.parse(new TextDecoder().decode(files[name])) as Record<string, unknown>;
  const schema = (name: string): object =>
    JSON.parse(
      readFileSync(
        path.join(project, 'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.29', name),
        'utf8',
      ),
    ) as object;
  const ajv = new Ajv({ strict: false, allErrors: true, formats: { uri: true }, unicodeRegExp: false });
  const isManifest = ajv.compile(schema('MicrosoftTeams.schema.json'));
  const isLocalization = ajv.compile(schema('MicrosoftTeams.Localization.schema.json'));

  beforeAll(() => {
    expect(made(out, '--unified', ...who)).toMatchObject({ status: 0, stderr: '' });
    files = unzipSync(readFileSync(`${out}.zip`));
  });

  it("is what Microsoft's public schemas ask for, in every language", () => {
    expect([isManifest(json('manifest.json')), isManifest.errors]).toEqual([true, null]);
    const others = Object.keys(files).filter((name) => /^\w\w-\w+\.json$/.test(name));
    expect(others).toHaveLength(16);
    for (const name of others) {
      expect([name, isLocalization(json(name)), isLocalization.errors]).toEqual([name, true, null]);
    }
  });

  it('would be refused by the schema with a name too long or an unknown key', () => {
    const manifest = json('manifest.json');
    expect(isManifest({ ...manifest, name: { short: 'x'.repeat(31) } })).toBe(false);
    expect(isManifest({ ...manifest, extra: 1 })).toBe(false);
  });

  it('names only files that are in the zip, or in the package at their address', () => {
    const manifest = json('manifest.json');
    const inZip = [...JSON.stringify(manifest).matchAll(/"(?:file|color|outline)":"([^"]+)"/g)].map(
      ([, name = '']) => name,
    );
    expect(inZip).toHaveLength(18);
    expect(inZip.filter((name) => files[name] === undefined)).toEqual([]);
    const texts = Object.keys(files)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.stringify(json(name)));
    const sites = new Set(
      texts.flatMap((one) =>
        [...one.matchAll(/"(https:\/\/example\.com[^"]+)"/g)].map(([, url = '']) => url),
      ),
    );
    expect(sites.size).toBeGreaterThan(40);
    const missing = [...sites].filter((url) => !existsSync(path.join(out, url.slice(address.length))));
    expect(missing).toEqual([]);
  });

  it('has the ribbon of the XML manifest, with a key tip for each button', () => {
    const manifest = JSON.stringify(json('manifest.json'));
    const xml = readFileSync(path.join(out, 'manifest.xml'), 'utf8');
    const controls = [...xml.matchAll(/<(?:Control|Item)(?: xsi:type="\w+")? id="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(controls.length).toBeGreaterThan(5);
    for (const id of controls) expect(manifest).toContain(`"id":"${id}"`);
    const tips = [...manifest.matchAll(/"keytip":"(\w+)"/g)].map(([, tip]) => tip);
    expect(new Set(tips).size).toBe(tips.length);
    const top = [...xml.matchAll(/<Control xsi:type="\w+" id="([^"]+)"/g)];
    expect(tips).toHaveLength(top.length);
    const actions = [...manifest.matchAll(/"actionId":"([^"]+)"/g)].map(([, id]) => id);
    for (const id of actions) expect(manifest).toContain(`{"id":"${id}","type":"`);
  });

  it('speaks to Norwegians of both kinds', () => {
    expect(json('nn-no.json')).toEqual(json('nb-no.json'));
    expect(json('nb-no.json')['extensions[0].ribbons[0].tabs[0].groups[0].controls[0].label']).toBe(
      'Vurder arket',
    );
    expect(languages).toHaveLength(5);
  });
});
