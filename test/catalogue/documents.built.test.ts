/** The help pages: what they say, and that the committed ones are those of the catalogue as it is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { execFileSync } from 'node:child_process';
import { catalogue, functionNamed } from '../../src/catalogue/catalogue';
import { ruleHeadings } from '../../src/catalogue/documents/facts';
import { exampleSheet } from '../../src/catalogue/documents/example-sheet';
import { htmlFiles } from '../../src/catalogue/documents/help-html';
import { helpPage } from '../../src/catalogue/documents/help-page';
import { functionPageTexts } from '../../src/strings/parts/functions/function-pages';
import { wordsFor } from '../../src/strings/words-for';
import { languages } from '../../src/strings/language';
import { dist } from '../built';

const project = path.join(__dirname, '../..');
const shown = catalogue.filter(({ hidden }) => !hidden);
const html = htmlFiles();

function entryNamed(name: string) {
  const entry = functionNamed(name);
  if (entry === null) throw new Error(`no function ${name}`);
  return entry;
}

describe('docs/functions', () => {
  it('is up to date: npm run functions writes it', () => {
    const write = pathToFileURL(path.join(project, 'tools/documents/build.mjs')).pathname;
    const changed = execFileSync(process.execPath, [write, '--docs', '--check'], { encoding: 'utf8' });
    expect(changed).toBe('The pages are up to date.\n');
  });

  it('has a page for every function people see, and no other', () => {
    const pages = readdirSync(path.join(project, 'docs/functions')).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(shown.map(({ name }) => `${name.toLowerCase()}.md`).sort());
  });

  it('links to headings that docs/scoring.md has', () => {
    const headings = readFileSync(path.join(project, 'docs/scoring.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('## '))
      .map((line) =>
        line
          .slice(3)
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s-]/gu, '')
          .replaceAll(' ', '-'),
      );
    for (const heading of Object.values(ruleHeadings)) expect(headings).toContain(heading);
  });
});

describe('the help pages for the site', () => {
  it('are there for every function and language, with a list in each', () => {
    expect(html.size).toBe(languages.length * (shown.length + 1));
  });

  it('run nothing, load nothing but their style sheet, and say so to the browser', () => {
    for (const page of html.values()) {
      expect(page).not.toMatch(/<script|javascript:|\son\w+=|<img|<iframe|style=/i);
      expect(page).toContain(`content="default-src 'none'; style-src 'self'`);
    }
  });

  it('link to pages that exist', () => {
    for (const [name, page] of html) {
      for (const [, address = ''] of page.matchAll(/href="([^"]+)"/g)) {
        const target = path.posix.join(path.posix.dirname(name), address);
        expect(html.has(target) || target === 'help.css').toBe(true);
      }
    }
  });

  it('are well formed: every element is closed in its turn', () => {
    for (const page of html.values()) {
      const open: string[] = [];
      for (const [, close, name = '', rest = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>/g)) {
        if (close === '/') expect(open.pop()).toBe(name);
        else if (!rest.endsWith('/')) open.push(name);
      }
      expect(open).toEqual([]);
    }
  });

  it.each(languages)('never claim more than the rules do (%s)', (language) => {
    const pages = [...html].filter(([name]) => name.startsWith(`${language}/`));
    const claims = pages.filter(([, page]) =>
      /significant|significativ|signifikan|estad[ií]stic|显著/i.test(page),
    );
    expect(claims.map(([name]) => name)).toEqual([]);
  });

  it.each(languages)('say of a trend how often noise passes for one, and its weakness (%s)', (language) => {
    for (const name of ['TREND', 'TRENDOK', 'TRENDSLOPE']) {
      const { rule } = helpPage(entryNamed(name), language);
      expect(rule?.text).toMatch(/7.*100|100.*7/);
      expect(rule?.text).toMatch(/57\s?%/);
    }
  });

  it.each(languages)('name the code of every error they explain (%s)', (language) => {
    const texts = new Set(Object.values(wordsFor(functionPageTexts, language).errors));
    for (const entry of shown) {
      const { errors } = helpPage(entry, language);
      expect(errors[0]?.code).toBe('#VALUE!');
      expect(errors.every(({ code, text }) => code.startsWith('#') && texts.has(text))).toBe(true);
    }
  });
});

describe('the examples on a page', () => {
  it("ask for the page's language, and show what that gives", () => {
    const { example } = helpPage(entryNamed('SCORECARD'), 'nl');
    expect(example.formula).toMatch(/\{"higher";"lower"\},,"nl"\)$/);
    expect(example.result[1]?.slice(0, 4)).toEqual(['Niet gehaald', 'FALSE', 'Te weinig punten', '−3']);
    expect(example.sheet?.formula).toBe('=COPC.SCORECARD(A2:B3,C2:C3,D2:D3,,"nl")');
  });

  it('keep the language a formula asks for itself, figures included', () => {
    const { more } = helpPage(entryNamed('SCORECARD'), 'en');
    expect(more[0]?.formula).toContain('"es"');
    expect(more[0]?.result[0]).toEqual([
      'Cumple',
      'TRUE',
      'Datos insuficientes',
      '0,02',
      '0',
      'Ninguna',
      '2',
    ]);
  });
});

describe('an example as a sheet', () => {
  it('puts a series behind its name, and its range into the formula', () => {
    expect(exampleSheet('=COPC.GAP({30,25},20,"lower")', ['values', 'target', 'better'])).toEqual({
      cells: [['values', '30', '25']],
      formula: '=COPC.GAP(B1:C1,20,"lower")',
    });
  });

  it('puts the columns of a table side by side, under their names', () => {
    expect(exampleSheet('=COPC.GOLDOK({1,2;3,4},{5;6})', ['table', 'targets'])).toEqual({
      cells: [
        ['table', '', 'targets'],
        ['1', '2', '5'],
        ['3', '4', '6'],
      ],
      formula: '=COPC.GOLDOK(A2:B3,C2:C3)',
    });
  });

  it('keeps arguments that were left out', () => {
    const sheet = exampleSheet('=COPC.LEVELOK({1},2,,"mean 3")', ['values', 'target', 'better', 'rule']);
    expect(sheet?.formula).toBe('=COPC.LEVELOK(B1,2,,"mean 3")');
  });

  it('is not needed without arrays', () => {
    expect(exampleSheet('=COPC.NEXTAUDIT(45351)', ['certified'])).toBeNull();
  });
});

const built = path.join(dist, 'functions.json');

describe('the built site', () => {
  it('has the metadata, the page and the help', () => {
    const names = ['functions.json', 'functions.html', 'functions.js', 'help/help.css', 'help/zh/trend.html'];
    for (const name of names) expect(existsSync(path.join(dist, name))).toBe(true);
  });

  it('names help pages that are there', () => {
    const { functions } = JSON.parse(readFileSync(built, 'utf8')) as { functions: { helpUrl: string }[] };
    for (const { helpUrl } of functions) {
      const [, page = ''] = helpUrl.split('/help/');
      expect(existsSync(path.join(dist, 'help', page))).toBe(true);
    }
  });
});
