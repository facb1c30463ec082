/** Another name for the product: what the build makes of texts, pages and the manifest. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { languages, type Language } from '../../src/strings/language';
import { checkTexts } from '../manifest/checker';
import { evaluate, temporary } from './running';

jest.setTimeout(60_000);

const ledger = { product: 'KPI Ledger', namespace: 'KPI', label: 'Ledger' };
const branded = (text: string, brand: object = ledger): unknown =>
  evaluate(
    `import { branded } from './build/branding.mjs';
     console.log(JSON.stringify(branded(${JSON.stringify(text)}, ${JSON.stringify(brand)})));`,
  );

/** Every text below an object, with the keys that lead to it. */
function texts(of: object, at: string): readonly (readonly [string, string])[] {
  return Object.entries(of).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${at}.${key}`, value] as const]
      : typeof value === 'object' && value !== null
        ? texts(value, `${at}.${key}`)
        : [],
  );
}

describe('a product of another name', () => {
  const text = 'COPC formulas of COPC Scorecard: =COPC.GAP(). Type =COPC. in a cell. It says COPC. Å, COPC.';

  it('says its names, and tells a namespace from the end of a sentence', () => {
    expect(branded(text)).toBe(
      'Ledger formulas of KPI Ledger: =KPI.GAP(). Type =KPI. in a cell. It says Ledger. Å, Ledger.',
    );
    expect(branded(text, { product: 'COPC Scorecard', namespace: 'COPC', label: 'COPC' })).toBe(text);
  });

  it('keeps COPC in its bundles only where the standard and its owner are meant', () => {
    const folder = temporary();
    const parts = evaluate(
      `import { brandRule } from './build/branding.mjs';
       import { loadTypeScript } from './build/load-typescript.mjs';
       const how = { folder: ${JSON.stringify(folder)}, rules: [brandRule(${JSON.stringify(ledger)})] };
       const { parts } = await loadTypeScript('test/strings/parts.ts', how);
       console.log(JSON.stringify(parts));`,
    ) as Readonly<Record<string, Readonly<Record<Language, object>>>>;
    const said = (language: Language) =>
      new Map(Object.entries(parts).flatMap(([name, part]) => texts(part[language], name)));
    expect(said('nl').get('report.sheetName')).toBe('Ledger Overzicht');
    expect(said('zh').get('report.program')).toBe('KPI Ledger {version}');
    expect(said('en').get('work.cell.unknown')).toContain('KPI.{name} is not a function');
    for (const language of languages) {
      const keeping = [...said(language)].filter(([, one]) =>
        one.replaceAll('COPC_DEBUG', '').includes('COPC'),
      );
      expect([language, keeping.map(([key]) => key).sort()]).toEqual([
        language,
        [
          'cli.help.program',
          'functionPage.labels.intro',
          'pane.about.independent',
          'report.disclaimer',
          'result.head.profileText',
        ],
      ]);
      for (const [, one] of keeping) expect(one).toMatch(/COPC®|COPC Inc/);
    }
  });

  it('has a manifest of its names that the checker accepts', () => {
    const manifest = evaluate(
      `import { readFileSync } from 'node:fs';
       import { loadTypeScript } from './build/load-typescript.mjs';
       import { manifestFor } from './site/manifest-for.mjs';
       const text = readFileSync('../manifest.xml', 'utf8');
       const how = { from: 'https://localhost:3000', address: 'https://a.example', languages: await loadTypeScript('src/strings/language.ts') };
       console.log(JSON.stringify(manifestFor(text, { ...how, brand: ${JSON.stringify(ledger)} })));`,
    ) as string;
    expect(checkTexts([manifest])).toMatchObject([{ accepted: true }]);
    expect(manifest).toContain('<DisplayName DefaultValue="KPI Ledger for Excel">');
    expect(manifest).toContain('<bt:String id="Functions.Namespace" DefaultValue="KPI">');
    expect(manifest).toContain('<bt:String id="Group.Label" DefaultValue="Ledger">');
    expect(manifest).toContain('=KPI. in a cell');
    const left = [...manifest.matchAll(/.{20}COPC(?!®| Inc).{10}/g)].map(([found]) => found);
    expect(left).toEqual([]);
  });

  it.each([
    ['namespace', 'K.PI', 'letters and digits only'],
    ['label', 'A/B', 'a sheet may be named with'],
    ['product', '', 'a name of at most 20 characters'],
  ])('is refused where its %s is "%s"', (name, value, why) => {
    const file = path.join(temporary(), 'brand.json');
    writeFileSync(file, JSON.stringify({ ...ledger, [name]: value }));
    const said = evaluate(
      `import { readBrand } from './build/branding.mjs';
       let said; try { readBrand(${JSON.stringify(file)}); } catch (error) { said = error.message; }
       console.log(JSON.stringify(said));`,
    );
    expect(said).toContain(
      `"${name}" in brand.json is ${JSON.stringify(value)}. It has to be ${why}`.slice(0, 40),
    );
    expect(said).toContain(why);
  });
});
