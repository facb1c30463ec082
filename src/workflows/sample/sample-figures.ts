/**
 * Real figures to try the scorecard on, each with its publisher and terms; the same as in tools/samples/data.json, from
 * which a test compares them. No organisation has these results together.
 */

export type SampleMetricId =
  | 'service-level'
  | 'speed-of-answer'
  | 'abandonment'
  | 'benefits-speed-of-answer'
  | 'benefits-abandonment'
  | 'four-hours'
  | 'resolved'
  | 'handle-time'
  | 'trust'
  | 'calls';

export type SampleSourceId = 'toronto' | 'sf' | 'nhs' | 'va' | 'medicare';

export interface SampleMetric {
  readonly id: SampleMetricId;
  readonly category: 'service' | 'quality' | 'cost' | 'satisfaction' | 'volume';
  readonly unit: 'percent' | 'seconds' | 'score' | 'minutes' | 'calls';
  /** Null: no target, no direction. */
  readonly better: 'higher' | 'lower' | null;
  readonly target: number | null;
  readonly format: string;
  readonly source: SampleSourceId;
  /** For each of `sampleMonths`; null: not measured. */
  readonly values: readonly (number | null)[];
}

export const sampleMonths: readonly string[] = [
  ...['2023-02', '2023-03', '2023-04', '2023-05', '2023-06', '2023-07', '2023-08', '2023-09'],
  ...['2023-10', '2023-11', '2023-12', '2024-01', '2024-02', '2024-03', '2024-04'],
];

/** What the publishers ask to be said, in their own words. */
export const sampleSources: Readonly<Record<SampleSourceId, string>> = {
  toronto:
    'City of Toronto, 311 Contact Centre Performance Metrics. Contains information licensed under the Open Government Licence – Toronto (open.toronto.ca/open-data-license).',
  sf: 'City and County of San Francisco, DataSF: Health Service System call centre. Open Data Commons Public Domain Dedication and License 1.0 (opendatacommons.org/licenses/pddl/1-0).',
  nhs: 'NHS England, A&E attendances and emergency admissions. Contains public sector information licensed under the Open Government Licence v3.0 (nationalarchives.gov.uk/doc/open-government-licence/version/3).',
  va: 'US Department of Veterans Affairs, VHA customer-experience scores. US Government work, public domain (usa.gov/government-works).',
  medicare:
    'US Centers for Medicare & Medicaid Services, 1-800-MEDICARE call centre. US Government work, public domain (usa.gov/government-works).',
};

export const sampleMetrics: readonly SampleMetric[] = [
  {
    id: 'service-level',
    category: 'service',
    unit: 'percent',
    better: 'higher',
    target: 0.8,
    format: '0.0%',
    source: 'toronto',
    values: [
      0.7477, 0.7803, 0.8281, 0.7992, 0.823, 0.7917, 0.8159, 0.8281, 0.7788, 0.7314, 0.7334, 0.7701, 0.6806,
      0.668, 0.7547,
    ],
  },
  {
    id: 'speed-of-answer',
    category: 'service',
    unit: 'seconds',
    better: 'lower',
    target: 60,
    format: '0',
    source: 'toronto',
    values: [67.3, 50.1, 37.3, 44.5, 38.4, 48.8, 36.9, 36.0, 50.1, 64.2, 74.0, 64.7, 90.6, 93.5, 59.3],
  },
  {
    id: 'abandonment',
    category: 'service',
    unit: 'percent',
    better: 'lower',
    target: 0.05,
    format: '0.0%',
    source: 'toronto',
    values: [
      0.0505, 0.0482, 0.0483, 0.0468, 0.0385, 0.0482, 0.0414, 0.0399, 0.0505, 0.0593, 0.0575, 0.0453, 0.0693,
      0.0758, 0.0496,
    ],
  },
  {
    id: 'benefits-speed-of-answer',
    category: 'service',
    unit: 'seconds',
    better: 'lower',
    target: 60,
    format: '0',
    source: 'sf',
    values: [null, null, 461, 425, 402, 395, 232, 281, 182, 128, 144, 293, 161, 61, 95],
  },
  {
    id: 'benefits-abandonment',
    category: 'service',
    unit: 'percent',
    better: 'lower',
    target: 0.05,
    format: '0.0%',
    source: 'sf',
    values: [
      0.128, 0.139, 0.161, 0.169, 0.166, 0.125, 0.108, 0.122, 0.094, 0.099, 0.094, 0.137, 0.091, 0.05, 0.087,
    ],
  },
  {
    id: 'four-hours',
    category: 'service',
    unit: 'percent',
    better: 'higher',
    target: 0.95,
    format: '0.0%',
    source: 'nhs',
    values: [
      0.87531, 0.90009, 0.90515, 0.897, 0.90725, 0.90348, 0.90299, 0.89666, 0.89942, 0.88767, 0.84985,
      0.85299, 0.85045, 0.84621, 0.88572,
    ],
  },
  {
    id: 'resolved',
    category: 'quality',
    unit: 'score',
    better: 'higher',
    target: 4.6,
    format: '0.00',
    source: 'va',
    values: [null, null, 4.76, null, null, 4.76, null, null, 4.61, null, null, 4.64, null, null, 4.62],
  },
  {
    id: 'handle-time',
    category: 'cost',
    unit: 'minutes',
    better: 'lower',
    target: 0.00625,
    format: '[m]:ss',
    source: 'medicare',
    values: [
      null,
      null,
      null,
      null,
      null,
      0.0065625,
      null,
      null,
      0.006400462962962963,
      null,
      null,
      0.0061805555555555555,
      null,
      null,
      0.006284722222222222,
    ],
  },
  {
    id: 'trust',
    category: 'satisfaction',
    unit: 'score',
    better: 'higher',
    target: 4.4,
    format: '0.00',
    source: 'va',
    values: [null, null, 4.66, null, null, 4.67, null, null, 4.38, null, null, 4.39, null, null, 4.42],
  },
  {
    id: 'calls',
    category: 'volume',
    unit: 'calls',
    better: null,
    target: null,
    format: '#,##0',
    source: 'toronto',
    values: [
      32321, 33545, 28824, 34895, 39287, 38050, 35939, 29341, 27889, 31745, 29246, 40693, 31053, 28065, 30470,
    ],
  },
];
