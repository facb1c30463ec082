/** The page of what new users met names tests that are there. */
import { page } from './pages';

const lines = page('docs/findings.md').split('\n');
const tests = lines.flatMap((line) => {
  const [, file, name] = /^ {2}- test: `([^`]+)`: (.+)$/.exec(line) ?? [];
  return file === undefined || name === undefined ? [] : [{ file, name }];
});

it('has a test for everything that was mended', () => {
  const end = lines.indexOf('## Not mended');
  const bare = lines.filter(
    (line, at) => at < end && line.startsWith('- ') && lines[at + 1]?.startsWith('  - test: ') !== true,
  );
  expect(bare).toEqual([]);
  expect(tests.length).toBeGreaterThan(60);
});

it.each(tests)('$file: $name', ({ file, name }) => {
  const title = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  expect(page(file)).toMatch(new RegExp(`\\(\\s*(['"])${title}\\1,`));
});
