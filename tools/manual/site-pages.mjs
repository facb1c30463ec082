// Which pages the site has, out of which file each is made, and what stands beside it.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** English pages by section, in the order of the list beside them; folders of the repository besides `docs` have no place on the site of their own. */
const sections = {
  rules: [
    'docs/scoring.md',
    'docs/rules/scoring.md',
    'docs/rules/worksheets.md',
    'docs/rules/functions.md',
    'docs/reading.md',
  ],
  limits: ['docs/limits.md'],
  administrators: ['docs/administrators.md', 'docs/install.md', 'docs/host-test.md'],
  developers: [
    'CONTRIBUTING.md',
    'docs/architecture.md',
    'docs/debugging.md',
    'docs/excel-faults.md',
    'docs/libraries.md',
    'docs/bench.md',
    'docs/scale.md',
    'docs/mutation.md',
    'docs/store/README.md',
    'src/workbench/README.md',
    'README.md',
    'CHANGELOG.md',
    'SECURITY.md',
    'CODE_OF_CONDUCT.md',
  ],
};
const outside = {
  'README.md': 'project/readme.html',
  'CONTRIBUTING.md': 'project/contributing.html',
  'CHANGELOG.md': 'project/changelog.html',
  'SECURITY.md': 'project/security.html',
  'CODE_OF_CONDUCT.md': 'project/conduct.html',
  'src/workbench/README.md': 'project/workbench.html',
};
const decisions = 'decisions/index.html';

/**
 * A page: `name` is its file on the site, `source` the file it is made of, `markdown` or `html` what it says, `view` what the
 * layout shows around that.
 *
 * @typedef {{ name: string, source: string | null, markdown?: string, html?: string, language: string, section: string,
 *   title: string, view: object }} SitePage
 */

/**
 * @param {{ project: string, languages: readonly string[], localeOf: (language: string) => string,
 *   functions: ReadonlyMap<string, string> }} given `functions`: the help pages by `es/gap.html`
 * @returns {SitePage[]}
 */
export function sitePages({ project, languages, localeOf, functions }) {
  const read = (file) => readFileSync(path.join(project, file), 'utf8');
  const json = (file) => JSON.parse(read(file));
  const allWords = json('docs/guides/words.json');
  const labels = json('assets/pages/labels.json');
  const groups = json('docs/guides/order.json');
  const page = (name, source, language, section, rest) => ({
    name,
    source,
    language,
    locale: localeOf(language),
    section,
    words: allWords[language],
    ...rest,
  });

  const pages = [];
  for (const language of languages) {
    const guides = groups.flatMap((group) =>
      group.guides.map((guide) => {
        const source = `docs/guides/${language}/${guide}.md`;
        const markdown = read(source);
        const lead = markdown.split('\n\n')[1] ?? '';
        return page(siteName(source), source, language, 'guides', { markdown, lead, group });
      }),
    );
    guides.forEach((guide, index) => {
      guide.title = titleOf(guide);
      guide.before = guides[index - 1] ?? null;
      guide.next = guides[index + 1] ?? null;
    });
    const parts = groups.map((group) => ({
      name: group.name[language],
      pages: guides.filter((guide) => guide.group === group),
    }));
    for (const guide of guides) guide.aside = parts;
    const home = { html: '', title: 'COPC Scorecard', groups: parts };
    pages.push(...guides, page(homeOf(language), null, language, 'home', home));
    pages.push(...functionPages(functions, language, page));
  }

  const records = readdirSync(path.join(project, 'docs/decisions')).filter((name) => /^\d{4}-/.test(name));
  for (const [section, sources] of Object.entries(sections)) {
    const own = sources.map((source) =>
      page(siteName(source), source, 'en', section, { markdown: read(source) }),
    );
    if (section === 'developers') {
      const made = records.map((name) => {
        const source = `docs/decisions/${name}`;
        return page(siteName(source), source, 'en', section, { markdown: read(source) });
      });
      for (const record of made) record.title = titleOf(record);
      const list = made.map(({ title, source }) => `- [${title}](${path.basename(source)})`).join('\n');
      const markdown = `# Decisions\n\nWhy things are as they are, in short records.\n\n${list}\n`;
      own.splice(3, 0, page(decisions, 'docs/decisions/index.md', 'en', section, { markdown }));
      pages.push(...made.map((record) => ({ ...record, aside: [{ name: '', pages: own }] })));
    }
    for (const one of own) {
      one.title = titleOf(one);
      one.aside = own.length > 1 ? [{ name: '', pages: own }] : [];
    }
    pages.push(...own);
  }
  const there = new Set(pages.map(({ name }) => name));
  return pages.map((one) => ({ ...one, view: viewOf(one, { languages, labels, localeOf, there }) }));
}

/** The file on the site that is made of a file of the repository; null: none is. */
export function siteName(source) {
  if (source in outside) return outside[source];
  if (/^assets\/samples\/[^/]+\.(xlsx|csv)$/.test(source)) return source.replace('assets', 'workbench');
  if (source === 'assets/samples/SOURCES.md') return 'workbench/samples/SOURCES.md';
  if (/^docs\/pictures\/[^/]+\.png$/.test(source)) return source.slice('docs/'.length);
  if (source === 'docs/decisions') return decisions;
  if (source === 'docs/guides/en') return 'index.html';
  if (/^docs\/guides\/[^/]+\.(md|json)$/.test(source) || !/^docs\/.+\.md$/.test(source)) return null;
  return source
    .replace(/^docs\//, '')
    .replace(/^functions\//, 'functions/en/')
    .replace(/README\.md$/, 'index.md')
    .replace(/\.md$/, '.html');
}

/** The first page of a language. */
export function homeOf(language) {
  return language === 'en' ? 'index.html' : `guides/${language}/index.html`;
}

function titleOf({ markdown }) {
  return (/^# (.+)$/m.exec(markdown)?.[1] ?? '').replace(/[`*_]/g, '').replace(/^\d{4} /, '');
}

/** The functions' own help pages, without the frame they have in Excel. */
function functionPages(functions, language, page) {
  const own = [...functions].filter(([name]) => name.startsWith(`${language}/`));
  const made = own.map(([file, text]) => {
    const html = scrolled(/<main>([\s\S]*)<\/main>/.exec(text)?.[1] ?? '');
    const title = /<h1>([^<]+)<\/h1>/.exec(html)?.[1];
    if (title === undefined) throw new Error(`The help page ${file} has no heading.`);
    return page(`functions/${file}`, `functions/${file}`, language, 'functions', { html, title });
  });
  const index = made.find(({ name }) => name.endsWith('/index.html'));
  const rest = made.filter((one) => one !== index).sort((a, b) => (a.title < b.title ? -1 : 1));
  for (const one of made) one.aside = [{ name: '', pages: [index, ...rest] }];
  return made;
}

/** What may be wider than a small screen is scrolled by itself, with the keyboard too. */
function scrolled(html) {
  return html
    .replace(/<div class="wide">(<table[\s\S]*?<\/table>)<\/div>/g, '$1')
    .replace(/<table[\s\S]*?<\/table>/g, '<div class="wide" tabindex="0">$&</div>')
    .replaceAll('<pre>', '<pre tabindex="0">');
}

/** What the layout shows of a page and around it, with addresses as they are from there. */
function viewOf(page, { languages, labels, localeOf, there }) {
  const { name, source, words, language, locale, section, title } = page;
  const from = path.posix.dirname(name);
  const to = (other) => path.posix.relative(from, other);
  const entry = (target, text, own) => ({
    address: to(target),
    text,
    isHere: section === own,
    isEnglish: language !== 'en' && !target.includes(`/${language}/`) && own !== 'workbench',
  });
  const menu = [
    entry(homeOf(language), words.guides, section === 'home' ? 'home' : 'guides'),
    entry(`functions/${language}/index.html`, words.functions, 'functions'),
    entry('workbench/index.html', words.workbench, 'workbench'),
    entry(siteName('docs/scoring.md'), words.rules, 'rules'),
    entry('limits.html', words.limits, 'limits'),
    entry('administrators.html', words.administrators, 'administrators'),
    entry('project/contributing.html', words.developers, 'developers'),
  ];
  // The same page in another language, or where there is none that language's first.
  const inLanguage = (other) => {
    if (other === language) return name;
    const same = name.replace(`/${language}/`, `/${other}/`);
    return section !== 'home' && same !== name && there.has(same) ? same : homeOf(other);
  };
  const link = (other) =>
    other && { address: to(other.name), text: other.title, lead: other.lead, isHere: other.name === name };
  return {
    name,
    source,
    words,
    language,
    locale,
    section,
    title,
    menu,
    root: from === '.' ? '' : `${path.posix.relative(from, '.')}/`,
    home: to(homeOf(language)),
    languages: languages.map((other) => ({
      address: to(inLanguage(other)),
      text: labels[other].language,
      locale: localeOf(other),
      isHere: other === language,
    })),
    aside: (page.aside ?? []).map((group) => ({ name: group.name, links: group.pages.map(link) })),
    before: link(page.before),
    next: link(page.next),
    groups: (page.groups ?? []).map((group) => ({ name: group.name, links: group.pages.map(link) })),
    workbench: to('workbench/index.html'),
    picture: to(`pictures/workbench-${language}.png`),
  };
}
