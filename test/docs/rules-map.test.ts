/** The README's map of the rules: every section of docs/rules, and the files of src that hold it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { headings, page, project } from './pages';

const map = page('README.md').split('### Where each rule is')[1]?.split('\n### ')[0] ?? '';

describe.each(['scoring', 'worksheets', 'functions'])('the map of %s', (name) => {
  const rules = page(`docs/rules/${name}.md`);
  const sections = headings(rules).filter(({ level }) => level > 1);
  const table = map.split(`| [${name}](docs/rules/${name}.md)`)[1]?.split('\n\n')[0] ?? '';
  const rows = new Map(
    [...table.matchAll(/^\| (?!-)(.+?) +\| (.+?) +\|$/gm)].map(([, section = '', files = '']) => [
      section,
      files,
    ]),
  );

  it('has every section, in order, and no other', () => {
    expect([...rows.keys()]).toEqual(sections.map(({ text }) => text));
  });

  const named = [...rows].flatMap(([section, files]) =>
    [...files.matchAll(/`([^`]+)`/g)].map(([, file = '']): [string, string] => [section, `src/${file}`]),
  );

  it.each(named)('%s is in %s, which cites it', (section, file) => {
    expect(existsSync(path.join(project, file))).toBe(true);
    const text = page(file).replace(/\n\s*(?:\*|\/\/)?\s*/g, ' ');
    expect(
      citations(
        name,
        section,
        sections.map((heading) => heading.text),
      ).some((cited) => cited.test(text)),
    ).toBe(true);
  });

  it('says of a section without a file that it is not built, as the section does', () => {
    const bare = [...rows].filter(([, files]) => !files.includes('`'));
    for (const [section, files] of bare) {
      expect(files).toBe('not built yet');
      expect(textOf(rules, section)).toContain('**Not built yet.**');
    }
  });
});

/** The ways a comment cites a section: by its number, alone or in a list; by the heading it has within one; by its title. */
function citations(name: string, section: string, all: readonly string[]): RegExp[] {
  const number = /^(\d+)\. /.exec(section)?.[1];
  if (number !== undefined)
    return [new RegExp(`\\b${name} (§[\\d.–-]+, )*§(${number}|\\d+–§?${number})\\b`), ranged(name, number)];
  const parent = all
    .slice(0, all.indexOf(section))
    .reverse()
    .find((title) => /^\d+\. /.test(title));
  const within = parent === undefined ? '' : ` §${/^\d+/.exec(parent)?.[0] ?? ''}`;
  return [new RegExp(`\\b${name}${within}, ${section}\\b`), new RegExp(`\\b${name}, ${section}\\b`)];
}

/** `scoring §3–§6` holds section 4, too. */
function ranged(name: string, number: string): RegExp {
  const from = Array.from({ length: Number(number) }, (_, index) => index + 1).join('|');
  const to = Array.from({ length: 20 }, (_, index) => Number(number) + index).join('|');
  return new RegExp(`\\b${name} §(${from})–§?(${to})\\b`);
}

function textOf(markdown: string, section: string): string {
  const lines = markdown.split('\n');
  const all = headings(markdown);
  const at = all.findIndex(({ text }) => text === section);
  return lines.slice(all[at]?.line ?? 0, all[at + 1]?.line ?? lines.length).join('\n');
}
