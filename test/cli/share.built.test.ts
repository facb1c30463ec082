import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { books, copc, temporaryFolder } from './run';

jest.setTimeout(60_000);

const english = path.join(books, 'en-rows.xlsx');
const sites = path.join(__dirname, 'inspections', 'sites.csv');

function inFolder(name: string, text: string): string {
  const file = path.join(temporaryFolder(), name);
  writeFileSync(file, text);
  return file;
}

describe('copc score --csv', () => {
  it('prints one head and a row a metric, for several books too', async () => {
    const { status, stdout, stderr } = await copc(['score', english, sites, '--csv']);
    expect([status, stderr]).toEqual([0, '']);
    const lines = stdout.split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffbook,sheet,range,reportingPeriod,name,/);
    expect(lines.filter((line) => line.includes('book,sheet,'))).toHaveLength(1);
    expect(lines.at(-1)).toBe('');
    const json = JSON.parse((await copc(['score', english, sites, '--json'])).stdout) as {
      tables: { metrics: unknown[] }[];
    }[];
    const metrics = json.flatMap(({ tables }) => tables.flatMap((table) => table.metrics));
    expect(lines).toHaveLength(metrics.length + 2);
    expect(lines.slice(-5, -1).map((line) => line.split(',')[0])).toEqual([sites, sites, sites, sites]);
  });

  it('can be read back, and holds no formula', async () => {
    const book = inFolder(
      'risky.csv',
      'Metric,Better,Target,Jan-24,Feb-24\n=1+1 calls,Lower,5,4,6\n@late,Lower,5,4,3\n',
    );
    const { stdout } = await copc(['score', book, '--csv']);
    expect(stdout).toContain(",'=1+1 calls,");
    expect(stdout).toContain(",'@late,");
  });

  it('is the same in every language', async () => {
    const one = await copc(['score', sites, '--csv', '--lang', 'zh']);
    expect(one.stdout).toBe((await copc(['score', sites, '--csv', '--lang', 'en'])).stdout);
  });

  it('says on standard error what it has no place for, and ends with 1 when a book is gone', async () => {
    const folder = temporaryFolder();
    const { status, stdout, stderr } = await copc(['score', sites, 'gone.xlsx', '--csv', '--out', folder]);
    expect(status).toBe(1);
    expect(stdout.split('\r\n')).toHaveLength(6);
    expect(stderr).toMatch(/sites\.csv: Written: .*sites-scored\.xlsx/);
    expect(stderr).toMatch(/gone\.xlsx: .*not found/);
  });

  it('prints the head alone where no book could be read', async () => {
    const { status, stdout } = await copc(['score', 'gone.xlsx', '--csv']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^\ufeffbook,[^\n]*\r\n$/);
  });
});

describe('copc score --text', () => {
  it('prints plain text for a mail', async () => {
    const { status, stdout, stderr } = await copc(['score', sites, '--text']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^sites\.csv · sites · March 2024\n\nGold/);
    expect(stdout).toContain('- Escalate: Complaints resolved · York. No owner named.');
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it('in the language asked for, book after book', async () => {
    const { stdout } = await copc(['score', sites, english, '--text', '--lang', 'nl']);
    expect(stdout.split('\n').filter((line) => / · .*202\d$/.test(line))).toHaveLength(2);
    expect(stdout).toContain('Geen verantwoordelijke genoemd.');
  });

  it('says what of the book the verdict does not cover', async () => {
    const sheet = [
      'Metric,Target,Jan-24,Feb-24',
      'Service level,80%,78%,81%',
      ...['', '', '', 'Lookup,Factor,Cost', 'x,1,2', 'y,4,5', 'z,4,5'],
    ].join('\n');
    const book = inFolder('half.csv', sheet);
    const json = JSON.parse((await copc(['score', book, '--json'])).stdout) as {
      unscored: { why: string }[];
    };
    const { stdout } = await copc(['score', book, '--text']);
    expect(json.unscored.length).toBeGreaterThan(0);
    for (const { why } of json.unscored) expect(stdout).toContain(why);
    expect(stdout).toContain('This covers 3 of the 9 figures in the workbook (33.3%).');
    const printed = await copc(['score', book]);
    for (const { why } of json.unscored) expect(printed.stdout).toContain(why);
    expect(printed.stdout).toContain('This covers 3 of the 9 figures in the workbook (33.3%).');
    const csv = await copc(['score', book, '--csv']);
    for (const { why } of json.unscored) expect(csv.stderr).toContain(why);
  });
});
