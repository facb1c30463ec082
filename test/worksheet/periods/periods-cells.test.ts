import { comparePeriods, nextPeriod, parseIso } from '../../../src/worksheet/periods/period';
import { readPeriod, readPeriodBeside } from '../../../src/worksheet/periods/one-cell';
import { dayOf, dayOfSerial } from '../../../src/workbook/serial-dates';
import { weekOfDay } from '../../../src/worksheet/periods/period';
import type { CellValue } from '../../../src/workbook/snapshot';

const context = { date1904: false };
const iso = (value: CellValue, format = 'General', more = {}) =>
  readPeriod(value, format, { ...context, ...more })?.iso ?? null;

describe('a period in one cell', () => {
  it.each([
    ['2024-01', '2024-01'],
    ['2024-1', '2024-01'],
    ['2024/01', '2024-01'],
    ['2024.01', '2024-01'],
    ['202401', '2024-01'],
    ['2024M01', '2024-01'],
    ['01/2024', '2024-01'],
    ['1-2024', '2024-01'],
    ['01/98', '1998-01'],
    ['Jan-24', '2024-01'],
    ["Jan'24", '2024-01'],
    ['JAN/13', '2013-01'],
    ['Jan2024', '2024-01'],
    ['January 2024', '2024-01'],
    ['2024 January', '2024-01'],
    ['Apr-15', '2015-04'],
    ['Sept 2023', '2023-09'],
    ['Mar 2024 (p)', '2024-03'],
    ['Mar 2024*', '2024-03'],
    ['ene-24', '2024-01'],
    ['ene.-24', '2024-01'],
    ['enero de 2024', '2024-01'],
    ['set/23', '2023-09'],
    ['Maart 2024', '2024-03'],
    ['mrt 24', '2024-03'],
    ['okt. 2024', '2024-10'],
    ['desember 2024', '2024-12'],
    ['dez/24', '2024-12'],
    ['2024年1月', '2024-01'],
    ['24年12月', '2024-12'],
    ['2024年十二月', '2024-12'],
    ['2024年01月份', '2024-01'],
    ['２０２４年１月', '2024-01'],
    ['2024/01/15', '2024-01-15'],
    ['2016-04-01', '2016-04-01'],
    ['2023-12-31 00:00:00', '2023-12-31'],
    ['2023-12-31T08:30', '2023-12-31'],
    ['20240115', '2024-01-15'],
    ['15.01.2024', '2024-01-15'],
    ['1.2.24', '2024-02-01'],
    ['25/12/2024', '2024-12-25'],
    ['12/25/2024', '2024-12-25'],
    ['5/5/2024', '2024-05-05'],
    ['15 Jan 2024', '2024-01-15'],
    ['Jan 15, 2024', '2024-01-15'],
    ['January 1st, 2024', '2024-01-01'],
    ['15 de enero de 2024', '2024-01-15'],
    ['2024年1月15日', '2024-01-15'],
    ['Q1 2024', '2024-Q1'],
    ['2024 Q1', '2024-Q1'],
    ['2024-Q1', '2024-Q1'],
    ['2024Q1', '2024-Q1'],
    ['1Q24', '2024-Q1'],
    ['24Q1', '2024-Q1'],
    ['Q1-24', '2024-Q1'],
    ['T1 2024', '2024-Q1'],
    ['1T24', '2024-Q1'],
    ['1er trimestre 2024', '2024-Q1'],
    ['K1 2024', '2024-Q1'],
    ['1e kwartaal 2024', '2024-Q1'],
    ['4. kvartal 2023', '2023-Q4'],
    ['2024年第一季度', '2024-Q1'],
    ['2024年Q1', '2024-Q1'],
    ['FY24 P3', 'FY2024-P03'],
    ['FY2024-P03', 'FY2024-P03'],
    ['P12 FY24', 'FY2024-P12'],
    ['2024 P3', 'FY2024-P03'],
    ['FY19 Q1', 'FY2019-Q1'],
    ['Q1 FY19', 'FY2019-Q1'],
    ['FY2023/24 Q1', 'FY2023-Q1'],
    ['24财年Q1', 'FY2024-Q1'],
    ['FY24', 'FY2024'],
    ['2024-W12', '2024-W12'],
    ['2024W12', '2024-W12'],
    ['W12 2024', '2024-W12'],
    ['week 12 2024', '2024-W12'],
    ['2024年第12周', '2024-W12'],
    ['semana 12 de 2024', '2024-W12'],
    ['uke 12 2024', '2024-W12'],
    ['2015-16', '2015'],
    ['2015/2016', '2015'],
    ['2011-12', '2011-12'],
    ['2024年', '2024'],
    ['Year 2024', '2024'],
    ['2008', '2008'],
  ])('%s is %s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it.each([
    ['Jan', '--01'],
    ['ene', '--01'],
    ['mrt', '--03'],
    ['mai', '--05'],
    ['okt.', '--10'],
    ['dez', '--12'],
    ['sept', '--09'],
    ['1月', '--01'],
    ['十二月', '--12'],
    ['Month 3', '--03'],
    ['M3', '--03'],
    ['W12', 'W12'],
    ['Wk 5', 'W05'],
    ['uke 12', 'W12'],
    ['Semana 5', 'W05'],
    ['第12周', 'W12'],
    ['Q4', 'Q4'],
    ['一季度', 'Q1'],
    ['P3', 'P03'],
  ])('%s is %s, without a year', (text, expected) => {
    expect(readPeriod(text, 'General', context)).toMatchObject({ iso: expected, yearless: true });
  });

  it('puts a period without year in the year that holds for it', () => {
    expect(iso('Jan', 'General', { year: 2024 })).toBe('2024-01');
    expect(iso('W12', 'General', { year: 2024 })).toBe('2024-W12');
    expect(iso('Q4', 'General', { year: 2024 })).toBe('2024-Q4');
    expect(iso('15 Jan', 'General', { year: 2024 })).toBe('2024-01-15');
    expect(iso('Jan-23', 'General', { year: 2024 })).toBe('2023-01');
  });

  it.each([
    'Target',
    'Metric',
    'Month',
    'Week',
    '12',
    '1.5',
    '85%',
    '2024-54',
    '13/2024',
    '30/02/2024',
    'W54',
    'W53 2021',
    'Q5',
    'Q12',
    'Q0 2024',
    '24-Jan',
    'Jan Feb',
    'Q1 W2',
    'Mayor',
    'Marta',
    'Decline',
    '80-90',
    '5 en 10',
    'constructor',
    '__proto__',
    '',
    ' ',
    'x'.repeat(1000),
  ])('"%s" is no period', (text) => {
    expect(iso(text)).toBeNull();
  });

  it('leaves 03/04/2024 open unless the order of day and month is known', () => {
    expect(iso('03/04/2024')).toBeNull();
    expect(iso('03/04/2024', 'General', { dayFirst: true })).toBe('2024-04-03');
    expect(iso('03/04/2024', 'General', { dayFirst: false })).toBe('2024-03-04');
  });

  it('reads a number as a period by its date format, showing no more than the cell does', () => {
    expect(iso(45292, 'mmm-yy')).toBe('2024-01');
    expect(iso(45292, '[$-416]mmm/yy')).toBe('2024-01');
    expect(iso(45292.75, 'dd/mm/yyyy hh:mm')).toBe('2024-01-01');
    expect(iso(45292, 'yyyy')).toBe('2024');
    expect(iso(45292, 'General')).toBeNull();
    expect(iso(45292, '0%')).toBeNull();
    expect(iso(0.4, 'h:mm')).toBeNull();
  });

  it('takes plain numbers only as years, year and month, or dates', () => {
    expect(iso(2024)).toBe('2024');
    expect(iso(202401)).toBe('2024-01');
    expect(iso(202440)).toBe('2024-W40');
    expect(iso(20240115)).toBe('2024-01-15');
    expect(iso(2024.5)).toBeNull();
    expect(iso(1850)).toBeNull();
    expect(iso(202499)).toBeNull();
    expect(iso(2024, '0%')).toBeNull();
  });

  it('is no period: booleans and errors', () => {
    expect(iso(true)).toBeNull();
    expect(iso({ error: '#N/A' })).toBeNull();
  });
});

describe('serial numbers', () => {
  it.each([
    [1, false, { year: 1900, month: 1, day: 1 }],
    [59, false, { year: 1900, month: 2, day: 28 }],
    [60, false, null],
    [61, false, { year: 1900, month: 3, day: 1 }],
    [44927, false, { year: 2023, month: 1, day: 1 }],
    [43465, true, { year: 2023, month: 1, day: 1 }],
    [0, true, { year: 1904, month: 1, day: 1 }],
    [0, false, null],
    [-1, true, null],
    [2958465, false, { year: 9999, month: 12, day: 31 }],
    [2958466, false, null],
    [Number.NaN, false, null],
  ])('%d (1904: %s)', (serial, date1904, expected) => {
    expect(dayOfSerial(serial, date1904)).toEqual(expected);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(readPeriod(43465, 'mmm-yy', { date1904: true })?.iso).toBe('2023-01');
  });
});

describe('the order of periods', () => {
  it.each([
    ['2024-12', '2025-01'],
    ['2024-W52', '2025-W01'],
    ['2020-W52', '2020-W53'],
    ['2020-W53', '2021-W01'],
    ['2024-Q4', '2025-Q1'],
    ['FY2024-Q4', 'FY2025-Q1'],
    ['FY2024-P12', 'FY2025-P01'],
    ['2024-02-28', '2024-02-29'],
    ['2023-02-28', '2023-03-01'],
    ['2024', '2025'],
    ['FY2024', 'FY2025'],
    ['--12', '--01'],
    ['W52', 'W01'],
    ['Q4', 'Q1'],
    ['P12', 'P01'],
  ])('after %s comes %s, one ordinal on', (text, expected) => {
    const period = parseIso(text);
    if (period === null) throw new Error(`${text} is not read`);
    expect(period.iso).toBe(text);
    const next = nextPeriod(period);
    expect(next.iso).toBe(expected);
    expect(next.ordinal).toBe(period.ordinal + 1);
    expect(comparePeriods(period, next)).toBeLessThan(0);
  });

  it.each([
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
  ])('the week of %s is %s', (text, week) => {
    const day = dayOf(parseIso(text)?.ordinal ?? Number.NaN);
    expect(weekOfDay(day).iso).toBe(week);
    expect(weekOfDay(day)).toEqual(parseIso(week));
  });

  it.each(['2024-1', '2024-13', '2021-W53', 'Q5', '2024-02-30', 'Jan-24', '', 'FY24', '2024-Q0'])(
    'parseIso refuses "%s"',
    (text) => {
      expect(parseIso(text)).toBeNull();
    },
  );
});

describe('a period beside other words', () => {
  it.each([
    ['2012-Q4 CPT (£)', '2012-Q4', 'CPT (£)'],
    ['Jan 2024 - Actual', '2024-01', 'Actual'],
    ['Digital vol. Q1 2014', '2014-Q1', 'Digital vol.'],
    ['Jan Target', '--01', 'Target'],
  ])('%s is %s and "%s"', (text, expected, rest) => {
    const found = readPeriodBeside(text, context);
    expect(found?.period.iso).toBe(expected);
    expect(found?.rest).toBe(rest);
  });

  it.each(['Target 2024', 'Service level', 'Jan-24', '80 20', ''])(
    '"%s" holds none beside a word',
    (text) => {
      expect(readPeriodBeside(text, context)).toBeNull();
    },
  );
});
