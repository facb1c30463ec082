/** The managers' guides: each in five languages that say the same, with the words that stand on the screen. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { languages, localeOf, type Language } from '../../src/strings/language';
import { filesBelow, headings, page, project } from './pages';

interface Group {
  readonly name: Readonly<Record<Language, string>>;
  readonly guides: readonly string[];
}

const groups = JSON.parse(page('docs/guides/order.json')) as readonly Group[];
const names = groups.flatMap(({ guides }) => guides);
const siteWords = JSON.parse(page('docs/guides/words.json')) as Record<Language, Record<string, string>>;
const read = (language: Language, name: string): string => page(`docs/guides/${language}/${name}.md`);

it('are in the order once, and in every language', () => {
  expect(new Set(names).size).toBe(names.length);
  for (const language of languages) {
    const files = readdirSync(path.join(project, 'docs/guides', language));
    expect([language, ...files.sort()]).toEqual([language, ...names.map((name) => `${name}.md`).sort()]);
  }
  expect(groups.map(({ name }) => Object.keys(name).sort())).toEqual(groups.map(() => [...languages].sort()));
});

it('have the words around them in every language', () => {
  expect(Object.keys(siteWords).sort()).toEqual([...languages].sort());
  for (const language of languages)
    expect(Object.keys(siteWords[language])).toEqual(Object.keys(siteWords.en));
});

it.each(names)('%s begins with its title and a paragraph that lists can show', (name) => {
  for (const language of languages) {
    const [title = '', empty, lead = ''] = read(language, name).split('\n');
    expect(title).toMatch(/^# \S/);
    expect(empty).toBe('');
    expect(lead).toMatch(/^[^#\-|!\d\s*].{12,}[.。]$/);
    expect(headings(read(language, name)).filter(({ level }) => level === 1)).toHaveLength(1);
  }
});

it.each(names)('%s has the same steps, tables, links and pictures in every language', (name) => {
  const english = frame(read('en', name), 'en');
  for (const language of languages)
    expect([language, ...frame(read(language, name), language)]).toEqual([language, ...english]);
});

it('tells a guide with a step, a link or a formula too few', () => {
  const whole = '# A\n\nText.\n\n1. See [b](b.md) and `=COPC.GAP(1,2)`.\n2. ![p](../../pictures/p-en.png)\n';
  expect(frame(whole, 'en')).toEqual([
    '#',
    '1.',
    'b.md',
    '`=COPC.GAP(1,2)`',
    '1.',
    '../../pictures/p-XX.png',
  ]);
  expect(frame(whole.replace('p-en', 'p-nl'), 'nl')).toEqual(frame(whole, 'en'));
});

it.each(languages)('name in %s what the screen shows', (language) => {
  const shown = shownIn(language);
  const unknown = names.flatMap((name) =>
    [...read(language, name).matchAll(/\*\*([^*]+)\*\*/g)]
      .map(([, words = '']) => words)
      .filter((words) => !shown.has(plain(words)))
      .map((words) => `${name}: ${words}`),
  );
  expect(unknown).toEqual([]);
});

/** What all languages have alike: headings, list items, lines of tables, targets of links and pictures, and formulas. */
function frame(markdown: string, language: Language): readonly string[] {
  return markdown.split('\n').flatMap((line) => {
    const mark = /^\s*(#+|\d+\.|-|\|)(?= )/.exec(line)?.[1] ?? '';
    const parts = line.match(/\]\([^)\s]+\)|`=COPC[^`]+`/g) ?? [];
    return [
      ...(mark === '' ? [] : [mark.replace(/\d+/, '1')]),
      ...parts.map((part) => part.replace(/^\]\(|\)$/g, (edge) => (part.startsWith('`') ? edge : ''))),
    ].map((part) => part.replace(`-${language}.png`, '-XX.png'));
  });
}

/** Every text the product shows in a language, without the values in it. */
function shownIn(language: Language): ReadonlySet<string> {
  const shown = new Set(Object.values(siteWords[language]).map(plain));
  for (const file of filesBelow(`src/strings/${language}`, /\.ts$/)) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- which files there are is not known before
    for (const part of Object.values(require(path.join(project, file)) as object)) collect(part, shown);
  }
  const locale = localeOf(language);
  const wanted =
    language === 'en' ? /DefaultValue="([^"]+)"/g : new RegExp(`Locale="${locale}" Value="([^"]+)"`, 'g');
  for (const [, text = ''] of page('manifest.xml').matchAll(wanted)) shown.add(plain(text));
  return shown;
}

function collect(part: unknown, shown: Set<string>): void {
  if (typeof part === 'string') shown.add(plain(part));
  else if (typeof part === 'object' && part !== null)
    for (const one of Object.values(part)) collect(one, shown);
}

/** `Actions ({count})` is shown as "Actions (3)" and named "Actions"; how spaces and dots are set does not matter. */
function plain(text: string): string {
  return text
    .replace(/\s*[(（]\{count\}[)）]$/, '')
    .replace(/(\s*(…|⋯|\.\.\.))+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
