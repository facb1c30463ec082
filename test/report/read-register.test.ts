/** The register read from a sheet, whoever wrote its titles and words. */
import { fingerprint } from '../../src/report/people-sheet/row-marks';
import { formatMarks, parseMarks } from '../../src/report/register/marks';
import { readRegister } from '../../src/report/register/read-register';
import { isComplete } from '../../src/report/register/register';
import { dayIn } from '../../src/report/look/day-in';
import { serialOf } from '../../src/workbook/serial-dates';
import { languages } from '../../src/strings/language';
import { actionTexts } from '../../src/strings/parts/sheets/actions';
import { wordsFor } from '../../src/strings/words-for';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';

function sheet(values: readonly (readonly CellValue[])[]): SheetSnapshot {
  const right = Math.max(0, ...values.map(({ length }) => length - 1));
  return {
    name: 'COPC Actions',
    used: { top: 0, left: 0, bottom: values.length - 1, right },
    values,
    formats: ['General'],
    formatIndex: [],
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    date1904: false,
    uncalculated: { count: 0, first: [] },
  };
}

const titles = ['ID', 'Source', 'Plan', 'Owner', 'Expected end result', 'Due', 'Status', 'Closed on'];
const row = (status: string, closed: CellValue = '') =>
  ['A-001', 'KPI › Calls', 'Hire', 'Ana', 'Met in May', 45550, status, closed] as const;
const read = (...rows: (readonly CellValue[])[]) => readRegister(sheet([titles, ...rows]))?.rows ?? [];

describe('reading the register', () => {
  it.each(languages)('finds every column by its title in %s', (language) => {
    const { columns } = wordsFor(actionTexts, language);
    const names = Object.keys(columns);
    const found = readRegister(sheet([['Title'], [], Object.values(columns)]));
    expect(found?.header).toBe(2);
    expect(found?.columns).toEqual(Object.fromEntries(names.map((name, index) => [name, index])));
  });

  it('takes our own title before a person’s column of a similar word', () => {
    const found = readRegister(sheet([['Actions', 'Goal', ...titles]]));
    expect(found?.columns).toMatchObject({ plan: 4, endResult: 6 });
  });

  it('takes a person’s word where ours is gone', () => {
    const renamed = titles.map((title) => (title === 'Owner' ? 'Actiehouder' : title));
    expect(readRegister(sheet([renamed]))?.columns.owner).toBe(3);
  });

  it('knows no register without the source or with hardly a title', () => {
    expect(readRegister(sheet([titles.filter((title) => title !== 'Source')]))).toBeNull();
    expect(
      readRegister(
        sheet([
          ['Source', 'Plan', 'Owner'],
          ['KPI', 'x'],
        ]),
      ),
    ).toBeNull();
  });

  it.each([
    ['Open', true],
    ['', true],
    ['In progress', true],
    ['Not done', true],
    ['nearly there', true],
    ['Closed', false],
    ['DONE!', false],
    ['Cerrada', false],
    ['Afgerond', false],
    ['已完成', false],
    ['Lukket', false],
  ])('a row with the status %j is open: %j', (status, open) => {
    expect(read(row(status))[0]?.isOpen).toBe(open);
  });

  it('goes by the closing date where the status says nothing', () => {
    expect(read(row('', 45500))[0]?.isOpen).toBe(false);
    expect(read(row('see minutes', 45500))[0]?.isOpen).toBe(false);
    expect(read(row('Reopened', 45500))[0]?.isOpen).toBe(true);
  });

  it('is complete with plan, owner, end result and due date, while it is open', () => {
    expect(read(row('Open')).map(isComplete)).toEqual([true]);
    expect(read(row('Closed')).map(isComplete)).toEqual([false]);
    expect(read(['A-001', 'KPI › Calls', 'Hire', ' ', 'Met', 45550]).map(isComplete)).toEqual([false]);
  });

  it('passes blank rows over and gives dates as ISO', () => {
    const rows = read([], row('Open'), ['', ''], ['', 'Audit 3.2']);
    expect(rows.map(({ row: at, text }) => [at, text.source, text.due])).toEqual([
      [2, 'KPI › Calls', '2024-09-15'],
      [4, 'Audit 3.2', ''],
    ]);
  });
});

describe('a mark', () => {
  it('is read as it was written, and nothing else is one', () => {
    const marks = { source: fingerprint('a'), trigger: null, finding: fingerprint(''), suggestion: null };
    expect(parseMarks(formatMarks(marks))).toEqual(marks);
    for (const text of ['', 'copc:', 'copc:1.2.3', 'copc:1.2.3.4.5', 'Copc:1.2.3.4', 'copc:A.b.c.d']) {
      expect(parseMarks(text)).toBeNull();
    }
  });

  it('tells texts of one letter’s difference apart', () => {
    expect(fingerprint('missed 3 periods')).not.toBe(fingerprint('missed 4 periods'));
  });
});

describe('a day', () => {
  it.each([
    ['2024-07-01T09:00:00Z', 'UTC', 45474],
    ['2024-07-01T01:00:00Z', 'America/Lima', 45473],
    ['2024-07-01T23:00:00Z', 'Asia/Shanghai', 45475],
  ])('of %s in %s is %i', (moment, zone, serial) => {
    expect(serialOf(dayIn(new Date(moment), zone), false)).toBe(serial);
  });
});
