/** The command and the library as npm packs them: in an empty folder, with nothing of this one. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { project, temporary } from './running';

jest.setTimeout(180_000);

const folder = temporary();
const empty = path.join(folder, 'empty');
const sample = path.join(project, 'assets/samples/contact-centre.xlsx');

/** Other versions of Node the package has to run on: `COPC_NODES` names their programs, `;` between them. */
const others = (process.env['COPC_NODES'] ?? '').split(';').filter((file) => file !== '');

function npm(args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A script of another program, with the package installed. */
function node(script: string) {
  const file = path.join(empty, 'script.mjs');
  writeFileSync(file, script);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: empty, encoding: 'utf8' });
  return { status, stdout, stderr };
}

let packed: readonly string[] = [];

beforeAll(() => {
  const made = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], project);
  expect(made.stderr).not.toContain('ERR!');
  const [pack] = JSON.parse(made.stdout) as [{ filename: string; files: { path: string }[] }];
  packed = pack.files.map((file) => file.path);
  mkdirSync(empty);
  writeFileSync(path.join(empty, 'package.json'), '{"private":true}');
  copyFileSync(sample, path.join(empty, 'book.xlsx'));
  const installed = npm(
    ['install', '--offline', '--no-audit', '--no-fund', path.join(folder, pack.filename)],
    empty,
  );
  expect([installed.status, installed.stderr]).toEqual([0, '']);
});

describe('the packed command', () => {
  it('holds what it needs, with licences, and nothing else', () => {
    const others = packed.filter((name) => !name.startsWith('dist/lib/'));
    expect(others.sort()).toEqual(
      [
        'LICENSE',
        'README.md',
        'dist/copc-program.cjs',
        'dist/copc.licences.txt',
        'dist/copc.mjs',
        'package.json',
      ].sort(),
    );
    const licences = readFileSync(
      path.join(empty, 'node_modules/copc-scorecard/dist/copc.licences.txt'),
      'utf8',
    );
    for (const library of ['commander', 'papaparse', 'picocolors']) expect(licences).toContain(library);
  });

  it.each(['copc-scorecard', 'copc'])('runs as npx %s', (name) => {
    const { status, stdout, stderr } = npm(['exec', '--offline', '--', name, 'score', 'book.xlsx'], empty);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Service level');
  });
});

(others.length > 0 ? describe : describe.skip)(
  `the packed command on other versions of Node${others.length > 0 ? '' : ' (skipped: COPC_NODES names none)'}`,
  () => {
    it.each(others)('scores a book under %s as under this one', (node) => {
      const command = path.join(empty, 'node_modules/copc-scorecard/dist/copc.mjs');
      const said = [process.execPath, node].map((program) => {
        const options = { cwd: empty, encoding: 'utf8' } as const;
        const { status, stdout, stderr } = spawnSync(
          program,
          [command, 'score', 'book.xlsx', '--out', 'out.xlsx', '--json'],
          options,
        );
        rmSync(path.join(empty, 'out.xlsx'), { force: true });
        return { status, stdout, stderr };
      });
      expect(said[0]).toMatchObject({ status: 0, stderr: '' });
      expect(said[1]).toEqual(said[0]);
    });
  },
);

describe('the packed library', () => {
  it('scores a book as the command does', () => {
    const { status, stdout, stderr } = node(`
      import { readFile } from 'node:fs/promises';
      import { scoreFile, WorkbookProblem } from 'copc-scorecard/score';
      const book = await scoreFile('book.xlsx', await readFile('book.xlsx'));
      const refused = await scoreFile('x.xlsx', new Uint8Array([80, 75])).catch((error) => error);
      const wrong = await scoreFile('book.xlsx', await readFile('book.xlsx'), { profile: 'silver' }).catch((error) => error);
      console.log(JSON.stringify({ book, code: refused instanceof WorkbookProblem, wrong: wrong.message }));`);
    expect([status, stderr]).toEqual([0, '']);
    const { book, code, wrong } = JSON.parse(stdout) as { book: object; code: boolean; wrong: string };
    const told = npm(['exec', '--offline', '--', 'copc', 'score', 'book.xlsx', '--json'], empty);
    expect(book).toEqual(JSON.parse(told.stdout));
    expect([code, wrong]).toEqual([true, expect.stringContaining('silver')]);
  });

  it('gives the rules', () => {
    const { stdout, stderr } = node(`
      import { scoreTable, goldProfile } from 'copc-scorecard/scoring';
      console.log(typeof scoreTable, goldProfile.name);`);
    expect([stdout, stderr]).toEqual(['function gold\n', '']);
  });

  it.each(['node16', 'bundler'])('has types for %s resolution', (resolution) => {
    writeFileSync(
      path.join(empty, 'use.mts'),
      `import { scoreFile, type BookJson } from 'copc-scorecard/score';
       import { goldProfile, type Profile } from 'copc-scorecard/scoring';
       export const profile: Profile = goldProfile;
       export async function first(bytes: Uint8Array): Promise<string | undefined> {
         const book: BookJson = await scoreFile('a.xlsx', bytes, { profile: 'base', language: 'nl' });
         return book.tables[0]?.metrics[0]?.name;
       }
       // @ts-expect-error there is no such language
       export const wrong = scoreFile('a.xlsx', new Uint8Array(), { language: 'xx' });`,
    );
    const module = resolution === 'node16' ? 'node16' : 'esnext';
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        path.join(project, 'node_modules/typescript/bin/tsc'),
        ...[
          '--noEmit',
          '--strict',
          '--target',
          'es2022',
          '--module',
          module,
          '--moduleResolution',
          resolution,
        ],
        ...['--ignoreConfig', 'use.mts'],
      ],
      { cwd: empty, encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([0, '']);
  });
});
