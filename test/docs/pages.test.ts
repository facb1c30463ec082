/** The pages written by hand: links that lead somewhere, one page of architecture, every library in its table. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { anchor, filesBelow, headings, links, page, project } from './pages';

const pages = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  ...filesBelow('docs', /\.md$/),
  ...filesBelow('src', /^README\.md$/),
  ...filesBelow('tools', /^README\.md$/),
];

describe('links', () => {
  it.each(pages)('of %s lead to files and headings that are there', (name) => {
    const lost = links(page(name)).filter(
      (target) => !/^(https?|mailto):/.test(target) && isLost(name, target),
    );
    expect(lost).toEqual([]);
  });

  it('know a lost file and a lost heading', () => {
    expect(isLost('README.md', 'docs/nowhere.md')).toBe(true);
    expect(isLost('README.md', 'docs/limits.md#nowhere')).toBe(true);
    expect(isLost('docs/limits.md', 'limits.md#rules')).toBe(false);
  });
});

function isLost(from: string, target: string): boolean {
  const [file = '', heading] = target.split('#');
  const wanted = file === '' ? from : path.posix.join(path.posix.dirname(from), file);
  if (!existsSync(path.join(project, wanted))) return true;
  return heading !== undefined && !headings(page(wanted)).some(({ text }) => anchor(text) === heading);
}

describe('docs/architecture.md', () => {
  it('is one page of at most 900 words', () => {
    const words = page('docs/architecture.md').match(/\S*[\p{L}\p{N}]\S*/gu) ?? [];
    expect(words.length).toBeLessThanOrEqual(900);
  });
});

describe('docs/libraries.md', () => {
  const versions = libraries(JSON.parse(page('package.json')));
  const rows = page('docs/libraries.md')
    .split('## Tried')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| library'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('\\', '')));

  it.each([...versions])('has %s at %s', (library, version) => {
    const row = rows?.find(([, names = '']) => namesIn(names).some((name) => covers(name, library)));
    expect(row?.[2]?.split(', ')).toContain(version);
  });

  it('has no library package.json does not name', () => {
    const named = rows?.flatMap(([, names = '']) => namesIn(names)) ?? [];
    expect(named.filter((name) => ![...versions.keys()].some((library) => covers(name, library)))).toEqual(
      [],
    );
  });
});

/** The development dependencies of a package.json, with their versions. */
function libraries(manifest: unknown): Map<string, string> {
  const named: unknown =
    typeof manifest === 'object' && manifest !== null && 'devDependencies' in manifest
      ? manifest.devDependencies
      : null;
  return new Map(Object.entries(named ?? {}).map(([name, version]) => [name, String(version)]));
}

function namesIn(cell: string): string[] {
  return cell.split(', ').filter((name) => !name.startsWith('---'));
}

/** A name, or a family such as `@univerjs/*`. */
function covers(name: string, library: string): boolean {
  return name === library || (name.endsWith('/*') && library.startsWith(name.slice(0, -1)));
}
