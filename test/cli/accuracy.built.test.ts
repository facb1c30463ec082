/** `copc accuracy` as people run it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copc } from './run';

const rows = [
  'Call ID,Date,Team,[C] Verified identity,[B] Offered,[NC] Greeting',
  ...Array.from({ length: 80 }, (_, index) =>
    [
      `C-${index}`,
      `2024-0${1 + (index % 3)}-15`,
      index % 2 === 0 ? 'North' : 'South',
      index % 8 === 0 ? 'Fail' : 'Pass',
      'Pass',
      'N/A',
    ].join(','),
  ),
];

describe('copc accuracy', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'copc-accuracy-'));
  const book = path.join(folder, 'evaluations.csv');
  writeFileSync(book, rows.join('\n'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('tells it as JSON, with the target of a map, and writes the sheet once', async () => {
    const map = path.join(folder, 'map.json');
    writeFileSync(map, JSON.stringify({ transactions: [{ targets: { customer: 0.85 } }] }));
    const told = await copc(['accuracy', book, '--map', map, '--json']);
    expect(told.status).toBe(0);
    const { accuracy } = JSON.parse(told.stdout);
    expect(
      accuracy.families.map((one: { family: string; n: number; failed: number }) => [
        one.family,
        one.n,
        one.failed,
      ]),
    ).toEqual([
      ['customer', 80, 10],
      ['business', 80, 0],
    ]);
    expect(accuracy.families[0]).toMatchObject({ accuracy: 0.875, verdict: 'met-not-shown', needed: 784 });
    expect(Object.keys(accuracy.breakdowns)).toEqual(['month', 'team']);
    const [one, two] = ['one.xlsx', 'two.xlsx'].map((name) => path.join(folder, name));
    expect((await copc(['accuracy', book, '--out', one ?? ''])).status).toBe(0);
    const again = await copc(['accuracy', one ?? '', '--out', two ?? '', '--lang', 'en']);
    expect(again.stdout).toContain('is up to date');
    expect(readFileSync(two ?? '').equals(readFileSync(one ?? ''))).toBe(true);
  });

  it('stands in the JSON of a book whose metrics are scored', async () => {
    const sample = path.resolve('assets/samples/three-vendors.xlsx');
    const scored = JSON.parse((await copc(['score', sample, '--json'])).stdout);
    const told = JSON.parse((await copc(['accuracy', sample, '--json'])).stdout);
    expect(told.accuracy.transactions).toBe(400);
    expect(scored.accuracy).toEqual(told.accuracy);
  });

  it('is inspected: what each attribute is, as a map takes it back', async () => {
    const asked = path.join(folder, 'asked.csv');
    writeFileSync(asked, 'Ticket,Verified (customer critical)\nT1,Yes\nT2,No\nT3,Yes\n');
    const shown = await copc(['inspect', asked, '--lang', 'en']);
    expect(shown.stdout).toContain('Verified: Customer-critical, to be asked');
    const map = path.join(folder, 'inspected.json');
    const told = JSON.parse((await copc(['inspect', asked, '--json'])).stdout);
    expect(told.sheets[0].transactions[0].findings[0].code).toBe('polarity-unknown');
    told.transactions[0].yes['Verified'] = 'pass';
    writeFileSync(map, JSON.stringify({ transactions: told.transactions }));
    const { accuracy } = JSON.parse((await copc(['accuracy', asked, '--map', map, '--json'])).stdout);
    expect(accuracy.families[0]).toMatchObject({ n: 3, failed: 1, open: false });
  });

  it('refuses a map it can’t read, and a book without transactions, with a sentence', async () => {
    const map = path.join(folder, 'wrong.json');
    writeFileSync(map, JSON.stringify({ transactions: [{ yes: 'maybe' }] }));
    const refused = await copc(['accuracy', book, '--map', map, '--lang', 'en']);
    expect([refused.status, refused.stderr]).toEqual([
      2,
      expect.stringContaining('transactions[0].yes must be one of pass and fail'),
    ]);
    const other = path.join(folder, 'kpi.csv');
    writeFileSync(other, 'Metric,Target,Jan-24,Feb-24\nService level,80%,81%,79%\n');
    const none = await copc(['accuracy', other, '--lang', 'en']);
    expect([none.status, none.stderr]).toEqual([
      1,
      expect.stringContaining('no monitored transactions were found'),
    ]);
  });
});
