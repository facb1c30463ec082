import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { alsoAnswered, languageOf, languages, localeOf } from '../../src/strings/language';
import { dist } from '../built';
import { checkFiles, own, project } from './checker';

const samples = path.join(project, '../shared/fixtures/manifests');

/** The locales a manifest has overrides for, in the order they first stand. */
const localesIn = (manifest: string): readonly (string | undefined)[] => [
  ...new Set([...manifest.matchAll(/Locale="([^"]+)"/g)].map(([, locale]) => locale)),
];

describe('our manifest', () => {
  it('is accepted', () => {
    expect(checkFiles([path.join(project, 'manifest.xml')])).toMatchObject([
      { accepted: true, problems: [] },
    ]);
  });

  it('has the version of the package, with "1." before it', () => {
    const { version } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(own).toContain(`<Version>1.${version}</Version>`);
  });

  it('gives the functions a runtime of their own', () => {
    expect(own).toContain('xsi:type="CustomFunctions"');
    expect(own).not.toMatch(/<Runtimes|SharedRuntime/);
  });

  it('asks for ExcelApi 1.9 in the base, and for custom functions in the overrides only', () => {
    const [base = '', overrides = ''] = own.split('<VersionOverrides');
    expect(base).toContain('<Set Name="ExcelApi" MinVersion="1.9"/>');
    expect(base).not.toContain('CustomFunctionsRuntime');
    expect(overrides).toContain('<bt:Set Name="CustomFunctionsRuntime" MinVersion="1.1"/>');
  });

  it('speaks every language of the functions', () => {
    expect(localesIn(own)).toEqual(languages.filter((language) => language !== 'en').map(localeOf));
  });

  it('speaks each of them wherever Office is set to a relative of it, once it is built', () => {
    const built = readFileSync(path.join(dist, 'manifest.xml'), 'utf8');
    const answered = languages.flatMap((language) => [localeOf(language), ...alsoAnswered[language]]);
    expect(localesIn(built)).toEqual(answered.filter((locale) => locale !== 'en-US'));
    expect(localesIn(built)).toEqual(
      expect.arrayContaining(
        'es-MX es-419 es-AR es-CL es-CO es-PE es-US nl-BE zh-TW zh-HK zh-SG nn-NO'.split(' '),
      ),
    );
    expect(built).toContain('<Override Locale="es-419" Value="https://localhost:3000/taskpane-es.html"/>');
    expect(answered.map((locale) => languageOf(locale))).not.toContain(null);
  });
});

describe('the built site', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'copc-site-'));
  const entry = {
    name: 'STATUS',
    description: 'Met < "Not met" & more',
    helpUrl: 'https://example.com/h?a=1&b=2',
  };
  const hidden = { ...entry, name: 'PROBE', options: { excludeFromAutoComplete: true } };
  for (const language of ['', '-es', '-nl', '-zh', '-nb']) {
    writeFileSync(
      path.join(folder, `functions${language}.json`),
      JSON.stringify({ functions: [entry, hidden] }),
    );
  }
  const build = (site: string, to = folder) =>
    spawnSync(process.execPath, [path.join(project, 'tools/site/build-pages.mjs'), to], {
      encoding: 'utf8',
      env: { ...process.env, COPC_SITE: site },
    });
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

  it('has the manifest for the address it is served from', () => {
    expect(build('https://example.com/copc/').status).toBe(0);
    expect(read('manifest.xml')).toContain('"https://example.com/copc/taskpane-es.html"');
    expect(read('manifest.xml')).not.toContain('localhost');
    expect(checkFiles([path.join(folder, 'manifest.xml')])).toMatchObject([{ accepted: true }]);
  });

  it('is the local server when no address is set', () => {
    expect(build('').status).toBe(0);
    expect(read('manifest.xml')).toContain('"https://localhost:3000/taskpane.html"');
  });

  it.each(['http://example.com', 'example.com', 'https://example.com/?a=1', 'https://me:it@example.com'])(
    'refuses the address %s and says what to set',
    (site) => {
      const { status, stderr } = build(site);
      expect(status).toBe(1);
      expect(stderr).toContain(`COPC_SITE is "${site}". Set it to an https address`);
    },
  );

  it('says what to build first when there is no metadata', () => {
    const { status, stderr } = build('', mkdtempSync(path.join(tmpdir(), 'copc-empty-')));
    expect(status).toBe(1);
    expect(stderr).toContain("functions.json isn't there. Build the functions' metadata before the pages.");
  });

  it('lists the functions a person may choose, safely quoted', () => {
    expect(read('about-nl.html')).toContain('href="https://example.com/h?a=1&amp;b=2"');
    expect(read('about-nl.html')).toContain('Met &lt; &quot;Not met&quot; &amp; more');
    expect(read('about-nl.html')).not.toContain('PROBE');
  });

  it('has pages that lead only to pages that are there', () => {
    const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
    expect(pages).toHaveLength(20);
    for (const page of pages) {
      const links = [...read(page).matchAll(/(?:href|src)="(?!https:)([^"]+)"/g)].map(
        ([, link = '']) => link,
      );
      expect(links.length).toBeGreaterThan(8);
      expect(links.filter((link) => !existsSync(path.join(folder, link)))).toEqual([]);
    }
  });

  it('has pages without a script in them, in their language, with every blank filled', () => {
    expect(read('privacy-nb.html')).toContain('<html lang="nb-NO">');
    for (const page of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
      expect(read(page)).not.toMatch(/<script>|\son\w+=|\{\{|undefined/);
    }
  });

  it('says on every page about the add-in that it is independent', () => {
    for (const language of ['', '-es', '-nl', '-zh', '-nb']) {
      expect(read(`about${language}.html`)).toContain('COPC Inc.');
      expect(read(`terms${language}.html`)).toContain('COPC®');
    }
  });

  it('names only files that were built', () => {
    const built = path.join(dist, 'manifest.xml');
    expect(checkFiles([built], ['--files', dist])).toMatchObject([{ accepted: true, problems: [] }]);
  });
});

describe("Microsoft's sample manifests (skipped where they aren't)", () => {
  const files = existsSync(samples)
    ? readdirSync(samples)
        .filter((file) => file.endsWith('.xml'))
        .map((file) => path.join(samples, file))
    : [];
  (files.length > 0 ? it : it.skip)('are accepted', () => {
    const refused = checkFiles(files).filter(({ accepted }) => !accepted);
    expect(refused).toEqual([]);
  });
});
