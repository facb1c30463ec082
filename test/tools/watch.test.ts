/** `npm run watch` runs the tests of what changed: a source's tests have to be found from the source. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

function testsOf(source: string): readonly string[] {
  const jest = path.join(root, 'node_modules/jest/bin/jest.js');
  const asked = ['--selectProjects', 'fast', '--listTests', '--json', '--findRelatedTests', source];
  const { stdout, stderr, status } = spawnSync(process.execPath, [jest, ...asked], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const found: readonly string[] = JSON.parse(stdout.slice(stdout.indexOf('[')));
  return found.map((file) => path.relative(root, file).replaceAll('\\', '/'));
}

describe('the tests of a changed source are found', () => {
  it.each([
    ['src/workbook/serial-dates.ts', 'test/workbook/serial-dates.test.ts'],
    ['src/scoring/mann-kendall.ts', 'test/scoring/trend.test.ts'],
  ])('%s', (source, test) => {
    expect(testsOf(source)).toContain(test);
  });
});
