import { reasonSentence } from '../../../src/strings/reading-sentences';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { CONFIDENCE_NEEDED, findTables } from '../../../src/worksheet/read/find-tables';
import { extractTable } from '../../../src/worksheet/read/extract-table';
import { metricNamed, saidOf, sheetOf, tableOf, turned } from '../sheet';

const months = ['Jan-24', 'Feb-24', 'Mar-24', 'Apr-24'];

describe('a sheet without metrics', () => {
  it('says that it is empty', () => {
    expect(findTables(sheetOf([]))).toMatchObject({ kind: 'nothing', lookedFor: ['empty-sheet'] });
    expect(findTables(sheetOf([['', '  ']]))).toMatchObject({ kind: 'nothing', lookedFor: ['empty-sheet'] });
  });

  it.each([
    ['sentences', [['Welcome'], ['Shifts start at 8.', 'Bring your badge.']]],
    [
      'a phone list',
      [
        ['Name', 'Extension'],
        ['Ana', 1204],
        ['Ben', 1377],
        ['Chloé', 1499],
      ],
    ],
    ['a grid of figures', Array.from({ length: 6 }, (_, row) => [1, 2, 3, 4, 5].map((at) => at + row))],
    [
      'dates without figures',
      [
        ['Date', 'Value'],
        ['2024-01', null],
        ['2024-02', null],
        ['2024-03', null],
      ],
    ],
    [
      'a roster of texts',
      [
        ['Agent', ...months],
        ['Ana', 'early', 'late', 'off', 'late'],
        ['Ben', 'off', 'off', 'late', 'late'],
      ],
    ],
  ])('says what was looked for: %s', (_, rows) => {
    expect(findTables(sheetOf(rows))).toMatchObject({
      kind: 'nothing',
      lookedFor: ['no-period-line', 'no-period-column', 'no-list-header'],
    });
  });
});

describe('a sheet that can be read in two ways', () => {
  it('gives both readings and scores none', () => {
    const outcome = findTables(
      sheetOf([
        ['Week', 'Jan-24', 'Feb-24', 'Mar-24'],
        ['W01', 1, 2, 3],
        ['W02', 2, 3, 4],
        ['W03', 3, 4, 5],
      ]),
    );
    const sure =
      outcome.kind === 'found' && outcome.readings.every((one) => one.confidence >= CONFIDENCE_NEEDED);
    expect(sure).toBe(false);
  });
});

describe('a reading', () => {
  const sheet = sheetOf([
    ['Metric', 'Target', 'Weight', ...months, 'YTD'],
    ['Service level', 0.8, 3, 0.7, 0.75, 0.8, 0.85, 0.77],
    ['Handle time', 300, 2, 320, 310, 305, 299, 308],
  ]);

  it('has reasons with a sentence each, in both languages', () => {
    const { reading } = tableOf(sheet);
    expect(reading.reasons.length).toBeGreaterThan(3);
    for (const { code, details } of reading.reasons) {
      for (const language of ['en', 'es'] as const) {
        expect(reasonSentence(code, details, language)).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it('names what it does not use', () => {
    const { reading } = tableOf(sheet);
    expect(reading.lines).toMatchObject({ C: 'weight', H: 'total' });
    expect(saidOf(tableOf(sheet))).toEqual(['info total-left-out C1', 'info total-left-out H1']);
  });

  it('gives the same table again when it is applied', () => {
    const table = tableOf(sheet);
    const again = extractTable(sheet, table.reading);
    expect(again.metrics.map(({ name, points, targets }) => ({ name, points, targets }))).toEqual(
      table.metrics.map(({ name, points, targets }) => ({ name, points, targets })),
    );
  });
});

describe('strange sheets are harmless', () => {
  it('one cell in the last corner', () => {
    const corner: SheetSnapshot = {
      ...sheetOf([[1]]),
      used: { top: 1_048_575, left: 16_383, bottom: 1_048_575, right: 16_383 },
    };
    expect(findTables(corner).kind).toBe('nothing');
  });

  it('a table at A1 and a stray cell in the last corner', () => {
    const near = sheetOf([
      ['Metric', 'Target', ...months],
      ['Service level', 0.8, 0.7, 0.75, 0.8, 0.85],
    ]);
    const values = [...near.values];
    const last: number[] = [];
    last[16_383] = 1;
    values[1_048_575] = last;
    const sheet: SheetSnapshot = {
      ...near,
      values,
      used: { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
    };
    expect(tableOf(sheet).reading.range).toBe('A1:F2');
  });

  it('16,384 columns', () => {
    const wide = Array.from({ length: 16_384 }, (_, at) => `text ${at}`);
    const outcome = findTables(sheetOf([wide, wide.map(() => 1), wide.map(() => 2)]));
    expect(outcome.coverage.scored).toBe(0);
  });

  it.each(['=HYPERLINK("http://x","y")', '__proto__', 'constructor', 'toString', 'x'.repeat(1_000_000)])(
    'a metric called %.40s',
    (name) => {
      const rows = [
        ['Metric', 'Category', 'Better', 'Target', 'Owner', ...months],
        [name, name, name, name, name, 0.7, 'abc', 0.8, 0.85],
        ['Service level', 'Service', 'Higher', 0.8, 'Ana', 0.7, 0.75, 0.8, 0.85],
        ['Answered', 'Service', 'Higher', 0.8, 'Ana', 0.7, 0.75, 0.8, 0.85],
      ];
      const table = tableOf(sheetOf(rows));
      expect(table.metrics).toHaveLength(3);
      expect(metricNamed(table, name.slice(0, 32_767)).points).toEqual([0.7, null, 0.8, 0.85]);
      for (const finding of table.findings) {
        for (const value of Object.values(finding.details))
          expect(String(value).length).toBeLessThanOrEqual(80);
      }
      const down = tableOf(sheetOf(turned(rows)));
      expect(metricNamed(down, name.slice(0, 32_767)).points).toEqual([0.7, null, 0.8, 0.85]);
    },
  );

  it('a sheet of nothing but dates', () => {
    const rows = Array.from({ length: 300 }, (_, row) =>
      Array.from(
        { length: 12 },
        (__, column) => `2024-${String(((row + column) % 12) + 1).padStart(2, '0')}`,
      ),
    );
    expect(findTables(sheetOf(rows)).kind).toBe('nothing');
  });

  it('many bad cells, said a hundred times and counted', () => {
    const rows = [
      ['Metric', 'Target', ...months],
      ...Array.from({ length: 150 }, (_, at) => [`Metric ${at}`, 0.8, 'abc', 0.7, 0.75, 0.8]),
    ];
    const table = tableOf(sheetOf(rows));
    expect(table.findings.filter(({ code }) => code === 'not-a-number')).toHaveLength(100);
    expect(table.findings).toContainEqual(
      expect.objectContaining({
        code: 'more-of-these',
        severity: 'error',
        details: { count: 50, code: 'not-a-number' },
      }),
    );
  });
});
