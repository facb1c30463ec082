/** What public files give: not to be committed, so the tests skip where they are absent. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeCodec } from '../../src/hosts/file/zip/codec-node';
import { openBook } from '../../src/hosts/file/open';
import { extractTable } from '../../src/worksheet/read/extract-table';
import { CONFIDENCE_NEEDED, findTables } from '../../src/worksheet/read/find-tables';

const folder = path.join(__dirname, '../../../shared/data');

async function outcomeOf(file: string) {
  const book = openBook(
    path.basename(file),
    new Uint8Array(readFileSync(path.join(folder, file))),
    nodeCodec,
  );
  const [info] = await book.sheets();
  const sheet = await book.read(info?.name ?? '');
  return { sheet, outcome: findTables(sheet) };
}

async function tableOf(file: string) {
  const { sheet, outcome } = await outcomeOf(file);
  if (outcome.kind !== 'found' || outcome.readings.length !== 1) throw new Error(JSON.stringify(outcome));
  const [reading] = outcome.readings;
  if (reading === undefined || reading.confidence < CONFIDENCE_NEEDED)
    throw new Error(JSON.stringify(reading));
  return extractTable(sheet, reading);
}

const expected: readonly [string, string, string, number, string, string][] = [
  ['toronto-311/3-1-1-contact-centre-metrics-2023.xlsx', 'A1:G366', 'columns', 5, '2023-01-01', '2023-12-31'],
  ['toronto-311/derived_monthly.csv', 'A1:G20', 'columns', 6, '2023-01', '2024-07'],
  ['sf-hss/call_center_2019_2024.csv', 'A1:F65', 'columns', 5, '2019-01', '2024-04'],
  ['nhs-ae/england_monthly_4hour.csv', 'A1:F37', 'columns', 4, '2016-04', '2019-03'],
  ['nhs-ae/top25_trusts_4hour_pct_wide.csv', 'A1:AK26', 'rows', 25, '2016-04', '2019-03'],
  ['mta-targets/MTA_Performance_TBTA_trimmed.csv', 'C1:P349', 'list', 3, '2008-01', '2017-09'],
  ['mta-targets/bustrip.csv', 'A1:D21', 'list', 1, '2008', '2017'],
  ['mta-targets/mnrrhudson.xlsx-named-as.csv', 'A1:D17', 'list', 1, '2008', '2015'],
  ['anatel-brazil/SMP2013.xlsx', 'A9:N51', 'rows', 42, '2013-01', '2013-12'],
  ['anatel-brazil/SMP2015.xlsx', 'A9:N92', 'rows', 72, '2015-01', '2015-12'],
  ['us-hisp-cx/medicare-call-center-fy19.csv', 'A1:E4', 'rows', 3, 'FY2019-Q1', 'FY2019-Q4'],
  ['us-hisp-cx/va-vha-csat-quarterly.csv', 'C1:G36', 'list', 7, '2019-Q1', '2020-Q1'],
  ['us-hisp-cx/va-vha-response-quarterly.csv', 'C1:H6', 'columns', 4, '2019-Q1', '2020-Q1'],
];

/** Name, whose, direction, figures. */
type Held = readonly [string, string, 'lower' | null, readonly (number | null)[]];

describe(`public files in ../shared/data${existsSync(folder) ? '' : ' (absent: skipped)'}`, () => {
  const here = existsSync(folder) ? it : it.skip;

  here.each(expected)('%s: %s in %s, %i metrics', async (file, range, orientation, metrics, first, last) => {
    const table = await tableOf(file);
    expect([table.reading.range.split(':')[1], orientation]).toEqual([range.split(':')[1], orientation]);
    expect(table.metrics).toHaveLength(metrics);
    expect([table.periods[0]?.iso, table.periods.at(-1)?.iso]).toEqual([first, last]);
    expect(table.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  here('the national standard is the target of the four-hour share, and of nothing else', async () => {
    const table = await tableOf('nhs-ae/england_monthly_4hour.csv');
    expect(table.metrics.map(({ name, targets }) => [name, targets])).toEqual([
      ['attendances', null],
      ['breaches', null],
      ['admissions', null],
      ['four_hour_pct', 95],
    ]);
  });

  here('a target of 0 is none, and the direction is the one the file gives', async () => {
    const table = await tableOf('mta-targets/MTA_Performance_TBTA_trimmed.csv');
    expect(table.metrics.map(({ name, better }) => [name, better])).toEqual([
      ['Collisions with Injury Rate', 'lower'],
      ['Employee Lost Time Rate', 'lower'],
      ['Total Traffic', 'higher'],
    ]);
    expect(table.metrics[2]?.targets).not.toContain(0);
    expect(table.findings.filter(({ code }) => code === 'target-zero')).toHaveLength(3);
  });

  here.each<[string, number, readonly Held[]]>([
    [
      'layouts/services-test.csv',
      29,
      [
        ['Vol.', 'Agency for Beautiful Code / Service 1', null, [6_400_000, 4_820_000]],
        ['CPT (£)', 'Agency for Beautiful Code / Service 2', 'lower', [0.2, 0.2]],
        ['Digital CPT (£)', 'Depertment of Electronic Freedom / Service 8', null, [8.9, 5.34]],
      ],
    ],
    [
      'layouts/services-test-fixture.csv',
      41,
      [
        ['Vol.', 'Ministry of Silly Walks / Service Walking', null, [640_000_000, 4_820_000_000]],
        ['CPT (£)', 'Lower Order Workgroups / Service 10', 'lower', [1.3, null]],
      ],
    ],
  ])('%s has a quarter and a metric in each header', async (file, count, held) => {
    const { metrics, periods } = await tableOf(file);
    // Quarters without any figure are not measured, and are left out.
    expect(periods.map(({ iso }) => iso)).toEqual(['2012-Q4', '2013-Q1']);
    expect(metrics).toHaveLength(count);
    const found = metrics.map(({ name, vendor, better, points }) => [name, vendor, better, points]);
    for (const one of held) expect(found).toContainEqual(one);
    expect(metrics.every(({ targets }) => targets === null)).toBe(true);
  });
});
