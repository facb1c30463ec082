/** One set of metrics laid out in the ways of worksheets §2, for properties that hold of every one of them. */
import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook/snapshot';
import { extractTable } from '../../../src/worksheet/read/extract-table';
import { CONFIDENCE_NEEDED, findTables } from '../../../src/worksheet/read/find-tables';
import { sheetOf, turned, type SheetOptions } from '../sheet';

export type Grid = (CellValue | null)[][];

export interface Data {
  readonly names: readonly string[];
  readonly months: readonly string[];
  /** By metric and month. */
  readonly figures: readonly (readonly number[])[];
  readonly targets: readonly number[];
  readonly better: readonly string[];
}

/** The words of headers, so that they can be said in another language. */
export const ENGLISH = {
  metric: 'Metric',
  target: 'Target',
  better: 'Better',
  month: 'Month',
  value: 'Value',
  actual: 'Actual',
  kind: 'Type',
};

export type HeaderWords = typeof ENGLISH;

const NAMES = ['Service level', 'Handle time', 'Backlog', 'Satisfaction', 'Cost per contact', 'Lost calls'];

export const data: fc.Arbitrary<Data> = fc
  .record({
    names: fc.subarray(NAMES, { minLength: 3, maxLength: 5 }),
    count: fc.integer({ min: 4, max: 7 }),
    first: fc.integer({ min: 0, max: 11 }),
    noise: fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 40, maxLength: 40 }),
  })
  .map(({ names, count, first, noise }) => ({
    names,
    months: Array.from({ length: count }, (_, at) => monthAt(first + at)),
    figures: names.map((_, metric) =>
      Array.from(
        { length: count },
        (_month, at) => 3100 * (metric + 1) + at + (noise[metric * 7 + at] ?? 0) / 100,
      ),
    ),
    targets: names.map((_, metric) => 3100 * (metric + 1) + 3),
    better: names.map((_, metric) => (metric % 2 === 0 ? '↑' : '↓')),
  }));

function monthAt(index: number): string {
  return `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

export interface GridLayout {
  readonly name: string;
  readonly of: (data: Data, words: HeaderWords) => Grid;
  /** Rows of the header. */
  readonly header: number;
  /** Rows that belong to one metric stand together. */
  readonly rowsEach: number;
}

export const LAYOUTS: readonly GridLayout[] = [
  {
    name: 'metrics in rows',
    header: 1,
    rowsEach: 1,
    of: ({ names, months, figures, targets, better }, words) => [
      [words.metric, words.better, words.target, ...months],
      ...names.map((name, at) => [name, better[at] ?? '', targets[at] ?? 0, ...(figures[at] ?? [])]),
    ],
  },
  {
    name: 'rows of actual and target',
    header: 1,
    rowsEach: 2,
    of: ({ names, months, figures, targets }, words) => [
      [words.metric, words.kind, ...months],
      ...names.flatMap((name, at) => [
        [name, words.actual, ...(figures[at] ?? [])],
        [name, words.target, ...months.map(() => targets[at] ?? 0)],
      ]),
    ],
  },
  {
    name: 'actual and target under each month',
    header: 2,
    rowsEach: 1,
    of: ({ names, months, figures, targets }, words) => [
      [null, ...months.flatMap((month) => [month, null])],
      [words.metric, ...months.flatMap(() => [words.actual, words.target])],
      ...names.map((name, at) => [
        name,
        ...(figures[at] ?? []).flatMap((value) => [value, targets[at] ?? 0]),
      ]),
    ],
  },
  {
    name: 'a list',
    header: 1,
    rowsEach: 1,
    of: ({ names, months, figures, targets, better }, words) => [
      [words.metric, words.month, words.value, words.target, words.better],
      ...names.flatMap((name, metric) =>
        months.map((month, at) => [
          name,
          month,
          figures[metric]?.[at] ?? 0,
          targets[metric] ?? 0,
          better[metric] ?? '',
        ]),
      ),
    ],
  },
];

export { turned };

export interface Seen {
  /** `name` → points with their periods, the target. */
  readonly metrics: Readonly<Record<string, string>>;
  /** Findings, `severity code cell`. */
  readonly said: readonly string[];
  /** Tables that would be scored unasked. */
  readonly sure: number;
}

/** What is read of a grid, metric by metric. */
export function seen(grid: Grid, options: SheetOptions = {}): Seen {
  const sheet = sheetOf(grid, options);
  const outcome = findTables(sheet);
  if (outcome.kind !== 'found') return { metrics: {}, said: [outcome.kind], sure: 0 };
  const sure = outcome.readings.filter(({ confidence }) => confidence >= CONFIDENCE_NEEDED);
  const tables = sure.map((reading) => extractTable(sheet, reading));
  const entries = tables.flatMap(({ metrics, periods }) =>
    metrics.map(({ name, points, targets }): [string, string] => {
      const figures = points.flatMap((point, at) => (point === null ? [] : [`${periods[at]?.iso} ${point}`]));
      return [name, `${figures.join(', ')} target ${JSON.stringify(targets)}`];
    }),
  );
  const said = [
    ...tables.flatMap(({ findings }) =>
      findings.map(({ severity, code, cell }) => `${severity} ${code} ${cell}`),
    ),
    ...outcome.unread.map(({ code, range }) => `warning ${code} ${range}`),
    ...(sure.length < outcome.readings.length || outcome.unsure !== undefined ? ['unsure'] : []),
  ];
  return { metrics: Object.fromEntries(entries), said, sure: sure.length };
}
