/** Every file, folder and command that the pages for developers name is there. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, page, project } from './pages';

const pages = ['CONTRIBUTING.md', 'docs/debugging.md', 'README.md'];
const roots = ['.vscode', 'assets', 'docs', 'src', 'test', 'tools'];
const { scripts } = JSON.parse(page('package.json')) as { scripts: Readonly<Record<string, string>> };

/** What a page says in code that is a path of this project. */
function pathsIn(markdown: string): readonly string[] {
  const inline = [...markdown.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '');
  const fenced = [...markdown.matchAll(/^```[\s\S]*?^```/gm)].map(([code]) => code);
  const words = [...inline, ...fenced].flatMap((code) => code.split(/[\s'"()]+/));
  const files = ['package.json', 'webpack.config.js', 'manifest.xml', '.dependency-cruiser.cjs'];
  return words.filter(
    (word) =>
      files.includes(word) || (roots.some((root) => word.startsWith(`${root}/`)) && !word.includes('NAME')),
  );
}

/** A star stands for any part of one name. */
function isThere(place: string): boolean {
  if (!place.includes('*')) return existsSync(path.join(project, place));
  const pattern = new RegExp(
    `^${place
      .split('*')
      .map((part) => part.replace(/[.\\/]/g, '\\$&'))
      .join('[^/]*')}$`,
  );
  return filesBelow(place.split('/')[0] ?? '', /./).some((file) => pattern.test(file));
}

it.each(pages)('%s names files and folders that are there', (name) => {
  const named = pathsIn(page(name));
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((place) => !isThere(place))).toEqual([]);
});

it.each(pages)('%s names commands that package.json has', (name) => {
  const named = [...page(name).matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? '');
  expect(named.length).toBeGreaterThan(1);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

it('knows what is not there', () => {
  expect(pathsIn('`src/no-such.ts` and `dist/copc.mjs`')).toEqual(['src/no-such.ts']);
  expect([isThere('src/no-such.ts'), isThere('src/strings/*/pane/no-such.ts')]).toEqual([false, false]);
  expect([isThere('src/strings/*/pane/pane.ts'), isThere('docs/rules/')]).toEqual([true, true]);
});
