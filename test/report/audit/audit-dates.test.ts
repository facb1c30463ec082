import { auditDates, dateOfText } from '../../../src/report/audit/audit-dates';
import { auditSheet } from '../../../src/report/audit/audit-sheet';
import { readPeopleSheet } from '../../../src/report/people-sheet/people-sheet';
import type { CellValue } from '../../../src/workbook/snapshot';

const header = [
  'Standard',
  'Release',
  'Scope',
  'Baseline assessment',
  'Certification',
  'Next audit',
  'Auditor',
  'Notes',
];

function dates(
  rows: readonly (readonly CellValue[])[],
  date1904 = false,
  today = { year: 2024, month: 5, day: 2 },
) {
  const values = [header, ...rows];
  const read = readPeopleSheet(
    {
      name: 'COPC Audit',
      used: { top: 0, left: 0, bottom: values.length - 1, right: header.length - 1 },
      values,
      formats: ['General'],
      formatIndex: [],
      merges: [],
      tables: [],
      hiddenRows: [],
      hiddenColumns: [],
      date1904,
      uncalculated: { count: 0, first: [] },
    },
    auditSheet,
  );
  if (read === null) throw new Error('no audit sheet');
  return auditDates(read, today, 'en');
}

const row = (baseline: CellValue, certification: CellValue, next: CellValue = '') =>
  ['CX', '6.2', 'Lima', baseline, certification, next, 'Ana', ''] as const;

describe('the dates of certification', () => {
  it.each<[string, CellValue, boolean, string, number]>([
    ['a date of the sheet', 45382, false, '2026-03-31', 698],
    ['a date of the 1904 system', 43920, true, '2026-03-31', 698],
    ['29 February', 45351, false, '2026-02-28', 667],
    ['the end of a month, as a text', '2023-11-30', false, '2025-11-30', 577],
    ['a text in words', '31 March 2024', false, '2026-03-31', 698],
    ['a text in Spanish', '31 de marzo de 2024', false, '2026-03-31', 698],
    ['a text in Chinese', '2024年3月31日', false, '2026-03-31', 698],
    ['a text whose day is above 12', '31/03/2024', false, '2026-03-31', 698],
  ])('%s gives the next audit two years later', (_, certification, date1904, next, daysLeft) => {
    const { cycles, findings } = dates([row('', certification)], date1904);
    const [cycle] = cycles;
    const { year = 0, month = 0, day = 0 } = cycle?.next ?? {};
    const iso = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
    expect([iso, cycle?.daysLeft, findings]).toEqual([next, daysLeft, []]);
  });

  it.each<[string, readonly CellValue[], string, RegExp]>([
    ['a text that is no date', row('', 'soon'), 'E2', /“soon” in cell E2 is no date/],
    ['a year alone', row('', 2024), 'E2', /no date that can be read/],
    ['day and month that may be either', row('03/04/2024', ''), 'D2', /may be two dates/],
    ['a certification in the future', row('', '2024-06-01'), 'E2', /lies in the future: no next audit/],
    ['a baseline assessment in the future', row('2024-06-01', ''), 'D2', /lies in the future/],
    [
      'a baseline assessment after certification',
      row('2024-04-01', '2024-03-31'),
      'D2',
      /later than the certification/,
    ],
    ['a next audit of a person’s own', row('', '2024-03-31', '2026-05-01'), 'F2', /Yours counts/],
  ])('%s is told with its cell', (_, cells, cell, message) => {
    const { findings, cycles } = dates([cells]);
    expect(findings.map((finding) => finding.cell)).toEqual([cell]);
    expect(findings[0]?.message).toMatch(message);
    expect(cycles).toHaveLength(1);
  });

  it('of rows nobody filled in are none', () => {
    expect(dates([['', '', '', '', '', '', '', '']]).cycles).toEqual([]);
  });

  it('are read in any form of a period that is a day, and in no other', () => {
    expect(['2024-03', 'Q1 2024', 'W12 2024', '1/1/1989'].map(dateOfText)).toEqual([null, null, null, null]);
  });
});
