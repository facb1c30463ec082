/** How the command starts: from what was compiled when it was built, or without it. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { dist } from '../built';
import { temporaryFolder } from './run';

/** Tells on standard error what became of compiled code that is handed to V8. */
const tellingHook = `data:text/javascript,${encodeURIComponent(`
  import vm from 'node:vm';
  import { syncBuiltinESMExports } from 'node:module';
  vm.Script = class extends vm.Script {
    constructor(text, options) {
      super(text, options);
      process.stderr.write('rejected: ' + this.cachedDataRejected);
    }
  };
  syncBuiltinESMExports();`)}`;

const files = readdirSync(dist).filter((name) => /^copc\b/.test(name));
const compiled = files.filter((name) => name.endsWith('.cache'));

function version(folder: string) {
  const run = spawnSync(
    process.execPath,
    ['--import', tellingHook, path.join(folder, 'copc.mjs'), '--version'],
    { encoding: 'utf8' },
  );
  return { status: run.status, isVersion: /^\d+\.\d+\.\d+\n$/.test(run.stdout), told: run.stderr };
}

function copyOf(names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) cpSync(path.join(dist, name), path.join(folder, name));
  return folder;
}

it('takes what was compiled when it was built', () => {
  expect(compiled).toHaveLength(1);
  expect(version(dist)).toEqual({ status: 0, isVersion: true, told: 'rejected: false' });
});

it('does without it: another Node, or files copied without it', () => {
  const folder = copyOf(files.filter((name) => !compiled.includes(name)));
  expect(version(folder)).toEqual({ status: 0, isVersion: true, told: '' });
});

it.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['empty', () => Buffer.alloc(0)],
  ['of something else', (bytes: Buffer) => Buffer.alloc(bytes.length, 'copc')],
])('does without it where it is %s', (_what, damaged) => {
  const folder = copyOf(files);
  for (const name of compiled) {
    const file = path.join(folder, name);
    writeFileSync(file, damaged(readFileSync(file)));
  }
  expect(version(folder)).toEqual({ status: 0, isVersion: true, told: 'rejected: true' });
});
