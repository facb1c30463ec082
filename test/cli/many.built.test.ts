/** Many books through the built command: threads, resuming, rolling up, and what goes wrong on the way. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dist } from '../built';
import { copc, temporaryFolder } from './run';

jest.setTimeout(120_000);

const folder = temporaryFolder();
const months = 'Jan-24,Feb-24,Mar-24,Apr-24';
const names = Array.from({ length: 20 }, (_, index) =>
  path.join(folder, `Vendor ${String(index).padStart(2, '0')}.csv`),
);
for (const [index, name] of names.entries()) {
  const offered = [100, 200, 300, 400].map((calls) => calls + index);
  const inTime = offered.map((calls) => Math.floor(calls * (0.7 + index / 100)));
  const share = inTime.map((calls, at) => `${((100 * calls) / (offered[at] ?? 1)).toFixed(2)}%`);
  writeFileSync(
    name,
    [
      `Metric,Target,${months}`,
      `Service level,80%,${share.join(',')}`,
      `Calls offered,,${offered.join(',')}`,
      `Calls answered in time,,${inTime.join(',')}`,
    ].join('\n'),
  );
}
const scored = (...more: string[]) => copc(['score', ...names, '--ndjson', ...more]);
const turned = (text: string) => [...text.trim().split('\n')].reverse();

describe('many books', () => {
  it('give the same lines in one thread and in several, in the order of the call', async () => {
    const [one, two] = [await scored('--jobs', '1'), await scored('--jobs', '2')];
    expect([one.status, two.status, two.stderr]).toEqual([0, 0, '']);
    expect(two.stdout).toBe(one.stdout);
    const books = one.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { book: string }).book);
    expect(books).toEqual(names);
  });

  it('are found by a pattern the shell left as it is; one nothing fits is not found', async () => {
    const [pattern, none] = ['Vendor 0?.csv', 'Nobody*.csv'].map((name) => path.join(folder, name));
    const found = await copc(['score', pattern ?? '', '--ndjson']);
    const books = found.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { book: string }).book);
    expect(books).toEqual(names.slice(0, 10));
    const failed = await copc(['score', none ?? '', '--ndjson']);
    expect([failed.status, failed.stderr]).toEqual([1, expect.stringContaining('was not found')]);
  });

  it('say which metrics name no unit, so that no sum holds them', async () => {
    const file = path.join(folder, 'sites.csv');
    const rows = ['Oslo,Service level,80%,81%,79%,84%,83%', ',Complaints,3,4,4,5,4'];
    writeFileSync(file, [`Site,Metric,Target,${months}`, ...rows].join('\n'));
    const direct = await copc(['score', file, '--rollup-json']);
    expect([direct.status, direct.stderr]).toEqual([
      0,
      expect.stringMatching(/sites\.csv: 1 metric .*: Complaints/),
    ]);
    const line = await copc(['score', file, '--ndjson']);
    const rolled = await copc(['rollup'], { stdin: line.stdout });
    expect([rolled.stdout, rolled.stderr]).toEqual([direct.stdout, direct.stderr]);
  });

  it('roll up to the same bytes in any order and grouping, on one machine or several', async () => {
    const { stdout } = await scored();
    const lines = turned(stdout);
    const whole = await copc(['rollup'], { stdin: stdout });
    const parts = [lines.slice(0, 7), lines.slice(5, 12), lines.slice(12)];
    const rolled = await Promise.all(parts.map((part) => copc(['rollup', '-'], { stdin: part.join('\n') })));
    const files = rolled.map(({ stdout: text }, index) => {
      const file = path.join(folder, `part-${index}.ndjson`);
      writeFileSync(file, text);
      return file;
    });
    const merged = await copc(['rollup', ...files.reverse(), '-'], { stdin: lines.slice(3, 9).join('\n') });
    expect([whole.status, merged.status, merged.stderr]).toEqual([0, 0, '']);
    expect(merged.stdout).toBe(whole.stdout);
    const direct = await copc(['score', ...names, '--rollup-json']);
    expect(direct.stdout).toBe(whole.stdout);
    expect(whole.stdout).toContain('"rollup":"Service level","units":20');
  });

  it('are not read again when nothing changed, and are when something did', async () => {
    const file = path.join(folder, 'done.ndjson');
    const { stdout } = await scored();
    const marked = stdout.replaceAll('"sheet":"', '"earlier":true,"sheet":"');
    writeFileSync(file, `${marked}{"book":"cut`);
    const again = await copc(['score', ...names, '--resume', file]);
    expect(again.stdout).toBe(marked);
    expect([again.status, again.stderr]).toEqual([0, expect.stringContaining('done.ndjson, line 21: ')]);
    const other = await copc(['score', ...names, '--resume', file, '--profile', 'base']);
    expect(other.stdout).not.toContain('earlier');
    const [first = ''] = names;
    writeFileSync(first, readFileSync(first, 'utf8').replace('Calls offered', 'Offered calls'));
    const changed = await copc(['score', ...names, '--resume', file]);
    expect(
      changed.stdout
        .trim()
        .split('\n')
        .filter((line) => !line.includes('earlier')),
    ).toHaveLength(1);
  });

  it('go on when one can not be read, which is told and stands on the sheet', async () => {
    const bad = path.join(folder, 'bad.xlsx');
    writeFileSync(bad, 'no book');
    const sheet = path.join(folder, 'vendors.xlsx');
    const { status, stdout, stderr } = await copc(['score', bad, ...names, '--rollup', sheet]);
    expect(status).toBe(1);
    expect(stdout).toContain('20 units from 21 books');
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('bad.xlsx: ')]);
    const inspected = await copc(['inspect', sheet]);
    expect(inspected.status).not.toBe(2);
    expect(existsSync(sheet)).toBe(true);
  });

  it('stand in a copy of a workbook, too, and the second time nothing in it is changed', async () => {
    const own = path.join(__dirname, '../../assets/samples/contact-centre.xlsx');
    const [copy, again] = ['copy.xlsx', 'again.xlsx'].map((name) => path.join(folder, name));
    const map = path.join(folder, 'units.json');
    const rollup = [{ metric: 'Service level', better: 'higher', target: 0.99 }];
    writeFileSync(map, JSON.stringify({ units: { rollup } }));
    const { stdout: lines } = await scored();
    const into = (book: string, out: string) =>
      copc(['rollup', '--into', book, '--out', out, '--map', map], { stdin: lines });
    const first = await into(own, copy ?? '');
    expect([first.status, first.stderr]).toEqual([
      0,
      expect.stringMatching(/^20 units on sheet "COPC Vendors": /),
    ]);
    expect(first.stdout).toMatch(/"rollup":"Service level".*"target":0.99,"level":"missed"/);
    const second = await into(copy ?? '', again ?? '');
    expect(second.stderr).toContain('said the same already');
    const refused = await copc(['rollup', '--into', own], { stdin: lines });
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('--into needs --out')]);
    const missing = await into(path.join(folder, 'nowhere.xlsx'), path.join(folder, 'none.xlsx'));
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining('nowhere.xlsx')]);
    expect(existsSync(path.join(folder, 'none.xlsx'))).toBe(false);
  });

  it('leave a damaged line out and say where it is', async () => {
    const { stdout } = await scored();
    const [first = '', second = '', ...rest] = stdout.trim().split('\n');
    const {
      status,
      stderr,
      stdout: rolled,
    } = await copc(['rollup'], {
      stdin: [first, second.slice(0, 300), ...rest].join('\n'),
    });
    expect(status).toBe(1);
    expect(stderr).toContain('-, line 2: ');
    expect(rolled).toContain('"rollup":"Service level","units":19');
  });

  it('end cleanly at Ctrl-C: nothing half-written', async () => {
    const sheet = path.join(folder, 'never.xlsx');
    const child = spawn(
      process.execPath,
      [path.join(dist, 'copc.mjs'), 'score', '-', '--rollup', sheet, '--jobs', '2'],
      {
        env: { PATH: process.env['PATH'], LANG: 'C' },
      },
    );
    let stderr = '';
    child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
    child.stdin.write(`${names.join('\n')}\n`);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill('SIGINT');
    const status = await Promise.race([
      new Promise((resolve) => child.on('close', resolve)),
      new Promise((resolve) => setTimeout(resolve, 30_000, 'still running').unref()),
    ]);
    child.kill('SIGKILL');
    expect([status, stderr]).toEqual([130, expect.stringContaining('stopped after ')]);
    expect(existsSync(sheet)).toBe(false);
  });

  it.each([
    [['--rollup', 'vendors.csv'], 'name a file that ends in .xlsx'],
    [['--rollup', 'v.xlsx', '--json'], '--rollup and --json exclude each other'],
    [['--rollup-json', '--ndjson'], '--rollup-json and --ndjson exclude each other'],
    [['--rollup', 'v.xlsx', '--out', 'o'], '--rollup and --out exclude each other'],
    [['--resume', 'missing.ndjson'], '--resume missing.ndjson: the file could not be read'],
    [['--jobs', 'many'], '--jobs many: write a number from 1 to 64'],
  ])('refuse %j as a wrong call', async (args, said) => {
    const { status, stdout, stderr } = await copc(['score', names[0] ?? '', ...args], { cwd: folder });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });
});
