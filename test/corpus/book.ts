/** What a book of the corpus is: bytes, and what the product has to make of them. */
import { serialOf, style, type Grid, type GridCell, type SheetSpec } from './package';

/** The statuses in sheet order, or that there is nothing to score. */
export type Expected =
  | {
      readonly kind: 'metrics';
      readonly sheet: string;
      readonly statuses: Readonly<Record<string, string>>;
      readonly reportingPeriod: string;
    }
  | { readonly kind: 'none' };

export interface CorpusBook {
  readonly file: string;
  /** What is odd about it, for the test's title. */
  readonly about: string;
  readonly bytes: () => Uint8Array;
  readonly expected: Expected;
}

export const months = [
  '2023-09',
  '2023-10',
  '2023-11',
  '2023-12',
  '2024-01',
  '2024-02',
  '2024-03',
  '2024-04',
] as const;

/** Three metrics whose statuses can be seen: at target; missed but steadily better; missed and going nowhere. */
export const metrics = [
  {
    name: 'Service level',
    better: 'Higher',
    target: 0.8,
    format: style.percent,
    values: [0.7, 0.72, 0.74, 0.75, 0.77, 0.78, 0.79, 0.81],
  },
  {
    name: 'Average handle time',
    better: 'Lower',
    target: 300,
    format: style.whole,
    values: [340, 335, 330, 331, 325, 320, 318, 312],
  },
  {
    name: 'First contact resolution',
    better: 'Higher',
    target: 0.85,
    format: style.percent,
    values: [0.8, 0.79, 0.81, 0.78, 0.8, 0.79, 0.8, 0.79],
  },
] as const;

const statuses: Readonly<Record<string, string>> = {
  'Service level': 'met',
  'Average handle time': 'improving',
  'First contact resolution': 'not-met',
};

/** The three metrics are to be found in the sheet with these statuses, the reporting month being April 2024. */
export function theThree(sheet: string): Expected {
  return { kind: 'metrics', sheet, statuses, reportingPeriod: '2024-04' };
}

/** Metric, Better, Target and eight months across: `A1:K4`. */
export function standardRows(date1904 = false): GridCell[][] {
  const header: GridCell[] = [
    'Metric',
    'Better',
    'Target',
    ...months.map((month) => ({ v: serialOf(month, date1904), s: style.month })),
  ];
  return [
    header,
    ...metrics.map((metric): GridCell[] => [
      metric.name,
      metric.better,
      { v: metric.target, s: metric.format },
      ...metric.values.map((value) => ({ v: value, s: metric.format })),
    ]),
  ];
}

export function standardSheet(name = 'KPI', extra: Partial<SheetSpec> = {}): SheetSpec {
  return { name, rows: standardRows(), ...extra };
}

/** Rows turned into columns. */
export function turned(rows: Grid): GridCell[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));
}
