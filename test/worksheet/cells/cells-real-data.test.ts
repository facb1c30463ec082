import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { decimalMarkOf, readNumber } from '../../../src/worksheet/cells/numbers';
import { readPeriodLine } from '../../../src/worksheet/periods/period-line';
import { readPeriodPair } from '../../../src/worksheet/periods/period-pair';
import { understandName } from '../../../src/worksheet/metric/understand-name';
import { readLabel } from '../../../src/worksheet/words/label-words';

const folder = path.resolve('../shared/data');
const present = existsSync(folder);
const real = present ? it : it.skip;

function table(file: string): string[][] {
  return Papa.parse<string[]>(readFileSync(path.join(folder, file), 'utf8').trim()).data;
}

const line = (texts: readonly string[]) =>
  readPeriodLine(
    texts.map((value) => ({ value, format: 'General' })),
    { date1904: false },
  ).map((period) => period?.iso ?? null);

const column = (rows: readonly string[][], index: number) => rows.map((row) => row[index] ?? '');

describe(`public files${present ? '' : ' (skipped: ../shared/data is not here)'}`, () => {
  real('Medicare: fiscal quarters, thousands and handle times', () => {
    const [header = [], volume = [], handle = []] = table('us-hisp-cx/medicare-call-center-fy19.csv');
    expect(line(header)).toEqual([null, 'FY2019-Q1', 'FY2019-Q2', 'FY2019-Q3', 'FY2019-Q4']);
    const mark = decimalMarkOf(volume);
    expect(readNumber(volume[1] ?? '', 'General', mark)).toMatchObject({ value: 7616222 });
    expect(readNumber(handle[1] ?? '', 'General', mark)).toMatchObject({
      value: 567 / 86400,
      form: 'duration',
    });
    expect(understandName(handle[0] ?? '', ['en'])).toMatchObject({ better: 'lower', kind: 'time' });
  });

  real('Veterans Affairs: year and quarter columns, percents, and No Data', () => {
    const [header = [], ...rows] = table('us-hisp-cx/va-vha-response-quarterly.csv');
    const cells = (index: number) => column(rows, index).map((value) => ({ value, format: 'General' }));
    const periods = readPeriodPair(cells(2), cells(3), { date1904: false }, 'quarter');
    expect(periods[0]?.iso).toBe('2020-Q1');
    expect(periods[1]?.iso).toBe('2019-Q4');
    expect(readLabel(header[2] ?? '', ['en'])).toMatchObject({ role: 'period', whole: true });
    const mark = decimalMarkOf(rows.flat());
    expect(mark).toBe('point');
    expect(readNumber('304,687', 'General', mark)).toMatchObject({ value: 304687 });
    const scores = column(table('us-hisp-cx/va-vha-csat-quarterly.csv').slice(1), 5);
    const kinds = new Set(scores.map((score) => readNumber(score, 'General', 'point').kind));
    expect(kinds).toEqual(new Set(['number', 'missing']));
  });

  real('San Francisco: months newest first', () => {
    const rows = table('sf-hss/call_center_2019_2024.csv').slice(1);
    const periods = line(column(rows, 0));
    expect(periods[0]).toBe('2024-04');
    expect(periods).not.toContain(null);
  });

  real('NHS England: first of months are months', () => {
    const [header = []] = table('nhs-ae/top25_trusts_4hour_pct_wide.csv');
    const periods = line(header);
    expect(periods.slice(0, 3)).toEqual([null, '2016-04', '2016-05']);
    expect(new Set(periods).size).toBe(37);
  });

  real('NHS 111: Apr-15 is April 2015, and 00:10:53 a duration', () => {
    const rows = table('nhs111-2015/NHS_Calls_source_columns.csv').slice(1);
    const periods = new Set(line(column(rows, 1)));
    expect(periods.has('2015-04')).toBe(true);
    expect(periods.has(null)).toBe(false);
    expect(periods.size).toBe(12);
    expect(readNumber('00:10:53', 'General', 'unknown')).toMatchObject({ value: 653 / 86400 });
  });

  real('Bridges and tunnels: every header has its role', () => {
    const [header = [], ...rows] = table('mta-targets/MTA_Performance_TBTA_trimmed.csv');
    const said = Object.fromEntries(
      header.map((name) => {
        const { role, measure, total, whole } = readLabel(name, ['en']);
        return [name, whole ? `${role ?? measure}${total ? ' total' : ''}` : 'nothing'];
      }),
    );
    expect(said).toMatchObject({
      AGENCY_NAME: 'unit',
      INDICATOR_NAME: 'metric',
      DESCRIPTION: 'definition',
      CATEGORY: 'category',
      DESIRED_CHANGE: 'direction',
      INDICATOR_UNIT: 'unit-of-measure',
      PERIOD_YEAR: 'period',
      PERIOD_MONTH: 'period',
      YTD_TARGET: 'target total',
      YTD_ACTUAL: 'actual total',
      MONTHLY_TARGET: 'target',
      MONTHLY_ACTUAL: 'actual',
    });
    const cells = (name: string) =>
      column(rows, header.indexOf(name)).map((value) => ({ value, format: 'General' }));
    const periods = readPeriodPair(cells('PERIOD_YEAR'), cells('PERIOD_MONTH'), { date1904: false });
    expect(periods[0]?.iso).toBe('2008-01');
    expect(periods).not.toContain(null);
  });
});
