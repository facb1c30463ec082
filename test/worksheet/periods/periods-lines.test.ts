import { readPeriodLine } from '../../../src/worksheet/periods/period-line';
import { readPeriodPair, type PairedPart } from '../../../src/worksheet/periods/period-pair';
import { type PeriodContext } from '../../../src/worksheet/periods/one-cell';
import type { CellValue } from '../../../src/workbook/snapshot';

function line(values: readonly CellValue[], format = 'General', context: Partial<PeriodContext> = {}) {
  const cells = values.map((value) => ({ value, format }));
  return readPeriodLine(cells, { date1904: false, ...context });
}

const isos = (...given: Parameters<typeof line>) => line(...given).map((period) => period?.iso ?? null);
const ordinals = (...given: Parameters<typeof line>) =>
  line(...given).map((period) => period?.ordinal ?? null);

describe('a line of dates', () => {
  it('first of months a month apart are months', () => {
    expect(isos([45292, 45323, 45352], 'dd/mm/yyyy')).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(isos(['2016-04-01', '2016-05-01', '2016-06-01'])).toEqual(['2016-04', '2016-05', '2016-06']);
  });

  it('so are last days of months, and one day in each month', () => {
    expect(isos([45322, 45351, 45382], 'yyyy-mm-dd')).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(isos(['2024-01-15', '2024-02-15', '2024-03-15'])).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(isos(['2024-01-03', '2024-02-07', '2024-03-04'])).toEqual(['2024-01', '2024-02', '2024-03']);
  });

  it('months stay months with one missing, newest first, or repeated as in a long list', () => {
    expect(isos(['2024-04-01', '2024-02-01', '2024-01-01'])).toEqual(['2024-04', '2024-02', '2024-01']);
    expect(isos(['2024-01-01', '2024-01-01', '2024-02-01'])).toEqual(['2024-01', '2024-01', '2024-02']);
  });

  it('first of quarters three months apart are quarters', () => {
    expect(isos([45292, 45383, 45474], 'dd/mm/yyyy')).toEqual(['2024-Q1', '2024-Q2', '2024-Q3']);
    expect(isos(['2024-03-31', '2024-06-30', '2024-09-30'])).toEqual(['2024-Q1', '2024-Q2', '2024-Q3']);
  });

  it('but what the cells show as months are months', () => {
    expect(isos([45292, 45383, 45474], 'mmm-yy')).toEqual(['2024-01', '2024-04', '2024-07']);
  });

  it('dates seven days apart are weeks, right at the end of the year', () => {
    expect(isos(['2024-12-23', '2024-12-30', '2025-01-06'])).toEqual(['2024-W52', '2025-W01', '2025-W02']);
    expect(isos(['2020-12-21', '2020-12-28', '2021-01-04'])).toEqual(['2020-W52', '2020-W53', '2021-W01']);
    expect(isos([45292, 45299, 45313], 'd-mmm')).toEqual(['2024-W01', '2024-W02', '2024-W04']);
  });

  it('dates a fortnight apart are no weeks', () => {
    expect(isos(['2024-01-05', '2024-01-19', '2024-02-02'])[1]).toBe('2024-01-19');
  });

  it('anything else is days', () => {
    expect(isos([45292, 45293, 45296], 'd-mmm')).toEqual(['2024-01-01', '2024-01-02', '2024-01-05']);
    expect(isos(['2024-01-01'])).toEqual(['2024-01-01']);
  });

  it('new years days are years', () => {
    expect(isos([45292, 45658, 46023], 'yyyy')).toEqual(['2024', '2025', '2026']);
    expect(isos(['2023-01-01', '2024-01-01'])).toEqual(['2023', '2024']);
  });

  it('words between the dates change nothing', () => {
    expect(isos(['org_code', '2016-04-01', '2016-05-01', 'Total'])).toEqual([
      null,
      '2016-04',
      '2016-05',
      null,
    ]);
  });
});

describe('the order of day and month', () => {
  it('is told by a day above twelve anywhere in the line', () => {
    expect(isos(['01/02/2024', '02/02/2024', '13/02/2024'])).toEqual([
      '2024-02-01',
      '2024-02-02',
      '2024-02-13',
    ]);
    expect(isos(['02/01/2024', '02/02/2024', '02/13/2024'])).toEqual([
      '2024-02-01',
      '2024-02-02',
      '2024-02-13',
    ]);
  });

  it('is told by regular months', () => {
    expect(isos(['01/02/2024', '01/03/2024', '01/04/2024'])).toEqual(['2024-02', '2024-03', '2024-04']);
    expect(isos(['02/01/2024', '03/01/2024', '04/01/2024'])).toEqual(['2024-02', '2024-03', '2024-04']);
  });

  it('is told by weeks', () => {
    expect(isos(['03/06/2024', '10/06/2024', '17/06/2024'])).toEqual(['2024-W23', '2024-W24', '2024-W25']);
  });

  it('is taken from the caller when he knows', () => {
    expect(isos(['03/04/2024'], 'General', { dayFirst: true })).toEqual(['2024-04-03']);
  });

  it('stays open when nothing tells', () => {
    expect(isos(['03/04/2024'])).toEqual([null]);
    expect(isos(['03/04/2024', '05/06/2024'])).toEqual([null, null]);
  });
});

describe('a long list', () => {
  it('of three hundred thousand rows is read like a short one', () => {
    const months = Array.from({ length: 300_000 }, (_, row) => ['Nov', 'Dec', 'Jan'][row % 3] ?? '');
    expect(line(months)).toHaveLength(300_000);
    const days = Array.from({ length: 300_000 }, (_, row) => 45292 + 7 * (row % 1000));
    expect(line(days, 'd-m-yyyy')[1]?.iso).toBe('2024-W02');
  });
});

describe('years and numbers', () => {
  it('2008 is a year in a line of years', () => {
    expect(isos([2008, 2009, 2010])).toEqual(['2008', '2009', '2010']);
    expect(isos(['2008', '2009'])).toEqual(['2008', '2009']);
    expect(isos([2008, 2008, 2009])).toEqual(['2008', '2008', '2009']);
  });

  it('and no year in a line of figures or alone', () => {
    expect(isos([2008, 2009, 13])).toEqual([null, null, null]);
    expect(isos([2008, 2009, 2010.5])).toEqual([null, null, null]);
    expect(isos([2008])).toEqual([null]);
    expect(isos(['Metric', 'Target', 2008])).toEqual([null, null, null]);
  });

  it('a year between months is that year: a total, for the caller to leave out', () => {
    expect(isos(['Jan 2024', 'Feb 2024', 2024])).toEqual(['2024-01', '2024-02', '2024']);
  });

  it('202401 is a month, and 202440 makes weeks of its line', () => {
    expect(isos([202312, 202401])).toEqual(['2023-12', '2024-01']);
    expect(isos([202401, 202402, 202440])).toEqual(['2024-W01', '2024-W02', '2024-W40']);
    expect(isos([202401, 31])).toEqual([null, null]);
  });

  it('2011-12 is a year beside 2012-13, else December', () => {
    expect(isos(['2010-11', '2011-12', '2012-13'])).toEqual(['2010', '2011', '2012']);
    expect(isos(['2011-11', '2011-12'])).toEqual(['2011-11', '2011-12']);
    expect(isos(['2011-12'])).toEqual(['2011-12']);
  });
});

describe('a month name with a number of two digits', () => {
  it('Apr-15 is April 2015', () => {
    expect(isos(['Apr-15', 'May-15', 'Jun-15'])).toEqual(['2015-04', '2015-05', '2015-06']);
    expect(isos(['Apr-15', 'Apr-15', 'May-15'])).toEqual(['2015-04', '2015-04', '2015-05']);
  });

  it('15-Apr among its neighbours is a day', () => {
    expect(isos(['15-Apr', '16-Apr', '17-Apr'], 'General', { year: 2024 })).toEqual([
      '2024-04-15',
      '2024-04-16',
      '2024-04-17',
    ]);
    expect(isos(['Apr-15', 'Apr-16', 'Apr-17'], 'General', { year: 2024 })[0]).toBe('2024-04-15');
  });

  it('23-Dec before 24-Jan is a month of 2023', () => {
    expect(isos(['23-Nov', '23-Dec', '24-Jan'])).toEqual(['2023-11', '2023-12', '2024-01']);
  });
});

describe('periods without year', () => {
  it('months run on over the new year', () => {
    expect(ordinals(['Nov', 'Dec', 'Jan', 'Feb'])).toEqual([10, 11, 12, 13]);
    expect(isos(['Nov', 'Dec', 'Jan'])).toEqual(['--11', '--12', '--01']);
  });

  it('also newest first', () => {
    expect(ordinals(['Feb', 'Jan', 'Dec', 'Nov'])).toEqual([13, 12, 11, 10]);
  });

  it('a missing month leaves its place, a repeated one stays the same', () => {
    expect(ordinals(['Jan', 'Mar', 'Apr'])).toEqual([0, 2, 3]);
    expect(ordinals(['Jan', 'Jan', 'Feb', 'Feb'])).toEqual([0, 0, 1, 1]);
  });

  it('two years side by side follow each other', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    expect(ordinals([...months, ...months])).toEqual([...Array(24).keys()]);
  });

  it('quarters between the months do not disturb', () => {
    expect(ordinals(['Nov', 'Dec', 'Q4', 'Jan', 'Feb', 'Mar', 'Q1'])).toEqual([10, 11, 3, 12, 13, 14, 4]);
  });

  it('months in no order are those of one year', () => {
    expect(ordinals(['Nov', 'Mar', 'Jan', 'Jun', 'Feb', 'Dec', 'Apr'])).toEqual([10, 2, 0, 5, 1, 11, 3]);
  });

  it('every third month runs on too', () => {
    expect(ordinals(['Jan', 'Apr', 'Jul', 'Oct', 'Jan'])).toEqual([0, 3, 6, 9, 12]);
  });

  it('months named again, with others left out between, are the same months', () => {
    expect(ordinals(['Apr', 'May', 'Jun', 'Apr', 'May', 'Jun'])).toEqual([3, 4, 5, 3, 4, 5]);
    expect(ordinals(['Jun', 'May', 'Apr', 'Jun', 'May', 'Apr'])).toEqual([5, 4, 3, 5, 4, 3]);
    expect(ordinals(['Q1', 'Q2', 'Q1', 'Q2'])).toEqual([0, 1, 0, 1]);
  });

  it('a December that is missing leaves its place between two years', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov'];
    expect(ordinals([...months, ...months])).toEqual([
      ...Array(11).keys(),
      ...[...Array(11).keys()].map((n) => n + 12),
    ]);
    expect(ordinals(['Nov', 'Dec', 'Jan', 'Mar'])).toEqual([10, 11, 12, 14]);
  });

  it('weeks and quarters run on too', () => {
    expect(ordinals(['W51', 'W52', 'W1'])).toEqual([51, 52, 53]);
    expect(ordinals(['W52', 'W53', 'W1'])).toEqual([52, 53, 54]);
    expect(ordinals(['Q3', 'Q4', 'Q1'])).toEqual([2, 3, 4]);
  });

  it('a known year is the year of the earliest', () => {
    expect(isos(['Nov', 'Dec', 'Jan'], 'General', { year: 2023 })).toEqual(['2023-11', '2023-12', '2024-01']);
    expect(isos(['Jan', 'Dec', 'Nov'], 'General', { year: 2023 })).toEqual(['2024-01', '2023-12', '2023-11']);
  });

  it('thirteen fiscal periods make a year of thirteen', () => {
    expect(isos(['FY24 P12', 'FY24 P13', 'FY25 P1'])).toEqual(['FY2024-P12', 'FY2024-P13', 'FY2025-P01']);
    const steps = ordinals(['FY24 P12', 'FY24 P13', 'FY25 P1']).map((ordinal) => (ordinal ?? 0) - 2024 * 13);
    expect(steps).toEqual([11, 12, 13]);
  });
});

describe('year and part in two cells', () => {
  function pair(years: CellValue[], parts: CellValue[], part?: PairedPart) {
    const cells = (values: CellValue[]) => values.map((value) => ({ value, format: 'General' }));
    return readPeriodPair(cells(years), cells(parts), { date1904: false }, part).map(
      (period) => period?.iso ?? null,
    );
  }

  it('a year over months goes on until the next one', () => {
    expect(pair([2023, '', 2024, ''], ['Nov', 'Dec', 'Jan', 'Feb'])).toEqual([
      '2023-11',
      '2023-12',
      '2024-01',
      '2024-02',
    ]);
  });

  it('numbers are months, quarters, weeks or periods, as the header says', () => {
    expect(pair([2008, 2008], [1, 12])).toEqual(['2008-01', '2008-12']);
    expect(pair([2020, 2019], [1, 4], 'quarter')).toEqual(['2020-Q1', '2019-Q4']);
    expect(pair(['2024'], ['7'], 'week')).toEqual(['2024-W07']);
    expect(pair(['FY24'], [3], 'period')).toEqual(['FY2024-P03']);
    expect(pair([2020], [13])).toEqual([null]);
  });

  it('a year of two halves has its later months in the second', () => {
    expect(pair(['2015-16', '', '', ''], ['Apr', 'Dec', 'Jan', 'Mar'])).toEqual([
      '2015-04',
      '2015-12',
      '2016-01',
      '2016-03',
    ]);
  });

  it('a part with a year of its own keeps it', () => {
    expect(pair(['2015-16'], ['Apr-15'])).toEqual(['2015-04']);
  });

  it('nothing without a year', () => {
    expect(pair(['', 'abc', 2024], ['Jan', 'Feb', 'Mar'])).toEqual([null, null, '2024-03']);
  });
});
