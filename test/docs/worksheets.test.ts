/** What docs/rules/worksheets.md says is understood is understood, and its command line and JSON are the command's. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bookJson } from '../../src/cli/print/book-json';
import { nodeCodec } from '../../src/hosts/file/node';
import { openBook } from '../../src/hosts/file/open';
import { goldProfile } from '../../src/scoring/profile';
import { dayOfSerial, isoDay } from '../../src/workbook/serial-dates';
import { scoreBook } from '../../src/workflows/score/score-book';
import { decimalMarkOf, readNumber } from '../../src/worksheet/cells/numbers';
import { isMissing } from '../../src/worksheet/cells/missing-markers';
import { readTarget } from '../../src/worksheet/metric/target-text';
import { readPeriod } from '../../src/worksheet/periods/one-cell';
import { page, project } from './pages';

const rules = page('docs/rules/worksheets.md');

it.each(rowsOf('period written'))('reads the period %s as %s', (written = '', is) => {
  const period = readPeriod(code(written), 'General', { date1904: false });
  expect(period === null ? 'asked' : `\`${period.iso}\``).toBe(is);
});

it.each(rowsOf('serial'))('takes serial %s for %s, and from 1904 on for %s', (serial = '', ...told) => {
  const days = [false, true].map((date1904) => dayOfSerial(Number(serial), date1904));
  expect(days.map((day) => (day === null ? 'no day' : `\`${isoDay(day)}\``))).toEqual(told);
});

it.each(rowsOf('cell written'))('reads the cell %s as %s', (written = '', is) => {
  const found = readNumber(code(written), 'General', decimalMarkOf([code(written)]));
  if (found.kind !== 'number') return expect(found.kind).toBe(is);
  const seconds = found.form === 'duration';
  const value = seconds ? Math.round(found.value * 86_400) : found.value;
  const note = found.notes.includes('footnote') ? ', footnote' : '';
  return expect(`\`${value}\`${seconds ? ' seconds' : ''}${note}`).toBe(is);
});

it.each(rowsOf('target written'))('reads the target %s as %s, %s', (written = '', is, direction) => {
  const found = readTarget(code(written), 'General', decimalMarkOf([code(written)]));
  if (found.kind !== 'target') throw new Error(found.kind);
  const { target, better } = found;
  const said = typeof target === 'number' ? `\`${target}\`` : `\`${target.low}\`–\`${target.high}\``;
  expect([said, better ?? '']).toEqual([is, direction]);
});

const markers = /_Missing_: blank, ([^]*?)\n\n/.exec(rules)?.[1]?.match(/`[^`]+`/g) ?? [];

it.each(markers)('takes %s for missing', (marker) => {
  const text = code(marker);
  expect(isMissing(text === '#N/A' ? { error: text } : text)).toBe(true);
});

it('has its tables', () => {
  const counts = ['period written', 'serial', 'cell written', 'target written'].map(
    (first) => rowsOf(first).length,
  );
  expect([...counts, markers.length]).toEqual([23, 6, 10, 7, 17]);
});

it('has every option of the command, and no other', () => {
  const program = page('src/cli/call/program.ts');
  const options = [...program.matchAll(/\.option\('(--[a-z-]+)/g)].map(([, option]) => option);
  const told = /## 5\. Command line\n\n```\n([^]*?)```/.exec(rules)?.[1]?.match(/--[a-z-]+/g);
  expect(new Set(told)).toEqual(new Set(options));
});

it('has every key of the JSON', async () => {
  const name = 'contact-centre.xlsx';
  const bytes = readFileSync(path.join(project, 'assets/samples', name));
  const book = openBook(name, new Uint8Array(bytes), nodeCodec);
  const score = await scoreBook(book, { sheet: null, profile: goldProfile, asOf: null, map: null });
  const json: unknown = JSON.parse(JSON.stringify(bookJson(name, score, null, 'en', null)));
  const keys = keysOf(json);
  expect(keys).toContain('latestPeriod');
  expect(keys.filter((key) => !rules.includes(`\`${key}\``))).toEqual([]);
});

/** The keys of plain data at every depth; within `faults`, which are for the pane, they are not told. */
function keysOf(data: unknown): string[] {
  if (Array.isArray(data)) return [...new Set(data.flatMap(keysOf))];
  if (typeof data !== 'object' || data === null) return [];
  const below = Object.entries(data).flatMap(([key, value]) => [
    key,
    ...(key === 'faults' ? [] : keysOf(value)),
  ]);
  return [...new Set(below)];
}

/** The rows of the table whose first column has that title. */
function rowsOf(title: string): string[][] {
  const table = rules.split(new RegExp(`^\\| ${title} .*\\n\\|.*\\n`, 'm'))[1]?.split('\n\n')[0] ?? '';
  return table.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function code(cell: string): string {
  return cell.replace(/^`|`$/g, '');
}
