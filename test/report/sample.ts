/** A contact centre of fourteen months, scored by the rules: what the report tests read from. */
import type { DirectionStrength } from '../../src/scoring/cuika-evidence';
import { goldHistories, goldHistory } from '../../src/scoring/gold-history';
import { goldProfile } from '../../src/scoring/profile';
import type { Profile } from '../../src/scoring/profile';
import { scoreTable } from '../../src/scoring/score-table';
import type { ScoredTable, Scorecard } from '../../src/report/scorecard/scored';
import type { Period } from '../../src/worksheet/periods/period';
import type { MetricGrounds } from '../../src/worksheet/metric/grounds';
import type { MetricTable, TableMetric } from '../../src/worksheet/metric/table';

export function months(count: number, year = 2023): Period[] {
  return Array.from({ length: count }, (_, index) => {
    const ordinal = year * 12 + index;
    const month = String((ordinal % 12) + 1).padStart(2, '0');
    return { kind: 'month', ordinal, iso: `${Math.floor(ordinal / 12)}-${month}`, yearless: false };
  });
}

export function groundsOf(strength: DirectionStrength): MetricGrounds {
  const by = ({ written: 'column', known: 'name', likely: 'share', open: 'nothing' } as const)[strength];
  return { better: { strength, by, cell: null, text: null }, target: null, category: null };
}

export function metric(name: string, rest: Partial<TableMetric> = {}): TableMetric {
  return {
    name,
    category: 'service',
    better: 'higher',
    targets: 0.8,
    points: [],
    unit: null,
    owner: null,
    vendor: null,
    definition: null,
    targetText: null,
    inferred: [],
    grounds: groundsOf(
      rest.better === null ? 'open' : (rest.inferred ?? []).includes('better') ? 'known' : 'written',
    ),
    numberFormat: '0.0%',
    cell: { row: 0, column: 0 },
    cellOf: () => null,
    ...rest,
  };
}

export function table(metrics: readonly TableMetric[], rest: Partial<MetricTable> = {}): MetricTable {
  const count = metrics.reduce((most, { points }) => Math.max(most, points.length), 0);
  return {
    title: null,
    reading: {
      sheet: 'KPI',
      range: `A4:R${4 + metrics.length}`,
      lines: { 4: 'period', [`5:${4 + metrics.length}`]: 'actual', A: 'metric' },
      firstPeriod: null,
      lastPeriod: null,
      scale: 'as-is',
      confidence: 0.95,
      reasons: [],
    },
    periods: months(count),
    metrics: metrics.map((one, index) => ({ ...one, cell: { row: 4 + index, column: 0 } })),
    findings: [],
    ...rest,
  };
}

function scored(made: MetricTable, profile: Profile = goldProfile): ScoredTable {
  return {
    table: made,
    score: scoreTable(made.metrics, profile),
    history: goldHistory(made.metrics, profile),
    byCategory: goldHistories(made.metrics, profile).byCategory,
  };
}

export function scorecard(tables: readonly MetricTable[], rest: Partial<Scorecard> = {}): Scorecard {
  const profile = rest.profile ?? goldProfile;
  return {
    book: 'kpi.xlsx',
    sheet: 'KPI',
    profile,
    tables: tables.map((made) => scored(made, profile)),
    findings: [],
    ...rest,
  };
}

const seconds = (...values: number[]) => values;

/** Fourteen metrics with every status, direction and kind of format. */
export const centre: readonly TableMetric[] = [
  metric('Service level 80/20', {
    points: [0.81, 0.8, 0.82, 0.79, 0.8, 0.81, 0.82, 0.8, 0.83, 0.81, 0.79, 0.785, 0.784, 0.782],
    owner: 'Ana Ruiz',
    inferred: ['better'],
  }),
  metric('Average speed of answer', {
    better: 'lower',
    targets: 28,
    unit: 's',
    numberFormat: '0',
    points: seconds(25, 27, 24, 26, 28, 27, 25, 24, 26, 27, 25, 24, 26, 27),
  }),
  metric('Average handle time', {
    category: 'cost',
    better: 'lower',
    targets: 0.00625,
    numberFormat: '[h]:mm:ss',
    points: [540, 545, 552, 560, 548, 555, 561, 566, 570, 575, 572, 580, 585, 591].map((s) => s / 86_400),
  }),
  metric('Abandonment rate', {
    better: 'lower',
    targets: 0.05,
    points: [0.08, 0.079, 0.081, 0.075, 0.073, 0.074, 0.07, 0.069, 0.066, 0.065, 0.062, 0.06, 0.058, 0.055],
    inferred: ['category', 'better'],
  }),
  metric('First contact resolution', {
    category: 'quality',
    targets: 0.75,
    numberFormat: '0%',
    points: [0.76, 0.77, 0.75, 0.78, 0.76, 0.77, 0.79, 0.78, 0.77, 0.78, 0.79, 0.8, 0.79, 0.81],
  }),
  metric('Customer-critical error accuracy', {
    category: 'quality',
    targets: 0.95,
    points: [0.952, 0.955, 0.951, 0.96, 0.957, 0.955, 0.953, 0.958, 0.961, 0.955, 0.954, 0.956, 0.958, 0.957],
  }),
  metric('Customer satisfaction', {
    category: 'satisfaction',
    targets: 4.2,
    numberFormat: '0.00',
    points: [4.31, 4.3, 4.28, 4.29, 4.27, 4.27, 4.26, 4.25, 4.25, 4.24, 4.23, 4.23, 4.22, 4.21],
  }),
  metric('Client satisfaction', {
    category: 'satisfaction',
    targets: 4,
    numberFormat: '0.00',
    points: [3.9, null, null, 3.8, null, null, 4.1, null, null, 4.2, null, null, 4.3, null],
  }),
  metric('Cost per contact', {
    category: 'cost',
    better: 'lower',
    targets: 4.9,
    numberFormat: '"$"#,##0.00',
    points: [5.3, 5.31, 5.28, 5.32, 5.29, 5.33, 5.3, 5.31, 5.29, 5.32, 5.28, 5.3, 5.31, 5.29],
  }),
  metric('Revenue per contact', {
    category: 'revenue',
    targets: 14.2,
    numberFormat: '"$"#,##0.00',
    points: [14.1, 14.2, 14.3, 14.25, 14.4, 14.38, 14.41, 14.5, 14.45, 14.52, 14.6, 14.58, 14.61, 14.66],
  }),
  metric('Occupancy', {
    category: 'cost',
    better: 'within',
    targets: { low: 0.8, high: 0.88 },
    points: [0.84, 0.85, 0.83, 0.86, 0.87, 0.86, 0.85, 0.84, 0.86, 0.87, 0.88, 0.89, 0.9, 0.91],
  }),
  metric('Backlog of e-mails', {
    targets: 300,
    better: 'lower',
    numberFormat: '#,##0',
    points: [410, 395, 402, 388, 370, 366, 352, 340, 333, 318, 309, 301, 298, null],
  }),
  metric('Complaints answered on time', {
    targets: null,
    points: [0.9, 0.91, 0.92, 0.9, 0.93, 0.94, 0.92, 0.93, 0.95, 0.94, 0.93, 0.95, 0.96, 0.95],
  }),
  metric('Staff attrition', {
    category: 'other',
    better: 'lower',
    targets: 0.03,
    points: [0.02, 0.025, 0.021, 0.028, 0.024, 0.026, 0.03, 0.029, 0.027, 0.025, 0.024, 0.026, 0.028, 0.027],
  }),
  metric('Quality of chat', {
    category: 'quality',
    targets: 0.9,
    points: [0.86, 0.87, 0.88, 0.87, 0.89, 0.88, 0.88, 0.87, 0.89, 0.88, 0.87, 0.88, 0.89, 0.88],
    override: {
      status: 'met',
      by: 'Jo Berg',
      on: '2024-03-01',
      reason: 'the February sample was recounted',
    },
  }),
];

export const centreCard: Scorecard = scorecard([
  table(centre, {
    findings: [
      { code: 'newest-first', severity: 'info', sheet: 'KPI', cell: 'C4:P4', details: {} },
      {
        code: 'not-a-number',
        severity: 'warning',
        sheet: 'KPI',
        cell: 'P16',
        details: { metric: 'Backlog of e-mails', period: '2024-02', text: 'abc' },
      },
    ],
  }),
]);
