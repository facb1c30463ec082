/** Which parts of dist/ are built again: those older than what they are made from, and no others. */
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { evaluate, temporary } from './running';

const all = ['copc', 'functions', 'taskpane', 'commands', 'workbench', 'pages', 'samples'];
const outputs = [
  'copc.mjs',
  'functions.json',
  'taskpane.html',
  'commands.html',
  'workbench.html',
  'manifest.xml',
  'samples/SOURCES.md',
];

/** A project built at ten o'clock from sources of nine o'clock. */
function project() {
  const root = temporary();
  const put = (name: string, hour: number) => {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, '');
    const at = new Date(2024, 0, 1, hour);
    utimesSync(file, at, at);
  };
  const sources = [
    'scoring/gold.ts',
    'cli/main.ts',
    'taskpane/main.tsx',
    'workbench/main.tsx',
    'hosts/excel/host.ts',
  ];
  for (const source of sources) put(`src/${source}`, 9);
  for (const name of ['package.json', 'webpack.config.js', 'assets/pages/page.html', 'assets/samples/a.xlsx'])
    put(name, 9);
  for (const output of outputs) put(`dist/${output}`, 10);
  for (const folder of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const place = path.join(root, folder);
    if (statSync(place).isDirectory()) utimesSync(place, new Date(2024, 0, 1, 9), new Date(2024, 0, 1, 9));
  }
  const older = () =>
    evaluate(`
      import { olderParts } from './build/build-older.mjs';
      console.log(JSON.stringify(olderParts(${JSON.stringify(all)}, ${JSON.stringify(root)})));`);
  return { root, put, older };
}

describe('what is built again', () => {
  it('is nothing where nothing changed', () => {
    expect(project().older()).toEqual([]);
  });

  it.each([
    ['src/scoring/gold.ts', ['copc', 'functions', 'taskpane', 'commands', 'workbench', 'pages']],
    ['src/cli/main.ts', ['copc']],
    ['src/taskpane/main.tsx', ['taskpane', 'workbench']],
    ['src/workbench/main.tsx', ['workbench']],
    ['src/hosts/excel/host.ts', ['taskpane', 'commands']],
    ['assets/samples/a.xlsx', ['pages', 'samples']],
    ['assets/pages/page.html', ['pages']],
  ])('after a change of %s is %p', (source, expected) => {
    const { put, older } = project();
    put(source, 11);
    expect(older()).toEqual(expected);
  });

  it('is what is not there', () => {
    const { root, older } = project();
    rmSync(path.join(root, 'dist/workbench.html'));
    expect(older()).toEqual(['workbench']);
  });
});

it('is out of reach of a test that nothing is built for', async () => {
  await expect(import('../built')).rejects.toThrow('name its file *.built.test.ts');
});
