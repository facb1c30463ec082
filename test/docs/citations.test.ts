/**
 * Comments cite the rules they follow: "scoring §4", "scoring §2.6", "scoring §3–§6", "worksheets §2, Targets",
 * "functions, Errors". Every citation names a section that docs/rules has.
 */
import { readdirSync } from 'node:fs';
import { filesBelow, headings, page, project } from './pages';

const rulePages = ['scoring', 'worksheets', 'functions'] as const;
type RulePage = (typeof rulePages)[number];

/** Headings of a rule page, and its numbered ones by number with the headings and numbered points within. */
interface Rules {
  readonly titles: ReadonlySet<string>;
  readonly sections: ReadonlyMap<string, { readonly titles: ReadonlySet<string>; readonly points: number }>;
}

const rules = new Map(rulePages.map((name) => [name, rulesOf(page(`docs/rules/${name}.md`))]));

const sources = [
  ...['src', 'test', 'tools']
    .flatMap((folder) => filesBelow(folder, /\.(tsx?|mjs|cjs|js|css|html|md)$/))
    // This file holds wrong ones on purpose.
    .filter((file) => file !== 'test/docs/citations.test.ts'),
  ...filesBelow('docs', /\.md$/).filter((file) => !file.startsWith('docs/rules/')),
  ...readdirSync(project).filter((name) => /\.(mjs|cjs|js|md)$/.test(name)),
];

describe('citations of the rules', () => {
  it('name sections that docs/rules has', () => {
    const wrong = sources.flatMap((file) => faults(page(file)).map((fault) => `${file}: ${fault}`));
    expect(wrong).toEqual([]);
  });

  it.each(rulePages)('within docs/rules/%s.md name sections, too', (name) => {
    expect(faults(page(`docs/rules/${name}.md`), name)).toEqual([]);
  });

  it('are found in many files', () => {
    const citing = sources.filter((file) => /\b(scoring|worksheets) §\d/.test(page(file)));
    expect(citing.length).toBeGreaterThan(80);
  });

  it.each([
    ['(scoring §4)', []],
    ['(scoring §2.3–2.5)', []],
    ['(scoring §3–§6, worksheets §2)', []],
    ['(worksheets §2, Targets)', []],
    ['(worksheets\n * §4)', []],
    ['(functions, Errors)', []],
    ['(scoring §16)', ['scoring §16']],
    ['(scoring §1–§17)', ['scoring §16', 'scoring §17']],
    ['(scoring §2.9)', ['scoring §2.9']],
    ['(scoring §3, §99)', ['scoring §99']],
    ['(worksheets §2, Goals)', ['worksheets §2, Goals']],
    ['(worksheets §3, Targets)', ['worksheets §3, Targets']],
    ['(functions, Mistakes)', ['functions, Mistakes']],
    ['(functions §2)', ['functions §2']],
    ['as §6 asks', ['§6 of no page']],
    ['model §24', ['§24 of no page']],
    ['(functions.md, Errors)', ['functions.md']],
    ['(functions "Errors")', ['(functions "Errors"']],
  ])('%j has the faults %j', (text, found) => {
    expect(faults(text)).toEqual(found);
  });
});

/** What a text cites that isn't there. @param own the page a bare sign belongs to; in other texts it belongs to none */
function faults(text: string, own: RulePage | null = null): string[] {
  const found: string[] = [];
  const joined = text.replace(/\n\s*(?:\*|\/\/)?\s*/g, ' ');
  const cited =
    /\b(scoring|worksheets|functions) §(\d[\d.]*\d|\d)((?:(?:[–-]§?|, §)(?:\d[\d.]*\d|\d))*)(?:, ([A-Z][a-z]+(?: [a-z]+)*)(?=[).,;:]))?/g;
  const rest = joined.replace(cited, (_, name: RulePage, first: string, more: string, title?: string) => {
    for (const section of expanded(first, more)) {
      const known = sectionOf(name, section);
      if (known === null) found.push(`${name} §${section}`);
      else if (title !== undefined && !known.titles.has(title)) found.push(`${name} §${section}, ${title}`);
    }
    return '';
  });
  for (const [, name, title] of rest.matchAll(
    /[(;,] ?(scoring|worksheets|functions), ([A-Z][^();,.:]*)(?=[);,.:])/g,
  )) {
    const page = rulePages.find((one) => one === name);
    if (page !== undefined && !rules.get(page)?.titles.has(title ?? '')) found.push(`${name}, ${title}`);
  }
  for (const [, section = ''] of rest.replace(/WCAG \d §[\d.]+/g, '').matchAll(/§(\d[\d.]*\d|\d)/g)) {
    if (own === null || sectionOf(own, section) === null) found.push(`§${section} of ${own ?? 'no page'}`);
  }
  for (const [form] of rest.matchAll(/\((?:[^()]*[;,] )?(scoring|worksheets|functions) ["“][^()"”]*["”]/g))
    found.push(form);
  for (const [name] of rest.matchAll(/(?<![\w/.\-`])(scoring|worksheets|functions|model|words)\.md/g)) {
    if (own === null && !text.includes(`](${name}`)) found.push(name);
  }
  return found;
}

/** `expanded('2.3', '–2.5')` is 2.3, 2.4, 2.5; `expanded('3', ', §6')` is 3, 6. */
function expanded(first: string, more: string): string[] {
  const all = [first];
  for (const [, joint = '', next = ''] of more.matchAll(/([–-]|, )§?([\d.]*\d)/g)) {
    const [before, last] = [all.at(-1) ?? '', next].map((section) => section.split('.').map(Number));
    const [from, to] = [before?.pop() ?? 0, last?.at(-1) ?? 0];
    if (joint === ', ') all.push(next);
    else for (let number = from + 1; number <= to; number++) all.push([...(before ?? []), number].join('.'));
  }
  return all;
}

function sectionOf(name: RulePage, section: string): { readonly titles: ReadonlySet<string> } | null {
  const [number = '', point] = section.split('.');
  const known = rules.get(name)?.sections.get(number);
  if (known === undefined) return null;
  return point === undefined || Number(point) <= known.points ? known : null;
}

function rulesOf(markdown: string): Rules {
  const lines = markdown.split('\n');
  const all = headings(markdown);
  const sections = all.flatMap(({ level, text, line }, index) => {
    const number = /^(\d+)\. /.exec(text)?.[1];
    if (level !== 2 || number === undefined) return [];
    const next = all.slice(index + 1).find((heading) => heading.level <= 2)?.line ?? lines.length;
    const titles = all
      .filter((heading) => heading.line > line && heading.line < next)
      .map(({ text: title }) => title);
    const points = lines.slice(line, next).filter((one) => /^\d+\. /.test(one)).length;
    return [[number, { titles: new Set(titles), points }] as const];
  });
  return { titles: new Set(all.map(({ text }) => text)), sections: new Map(sections) };
}
