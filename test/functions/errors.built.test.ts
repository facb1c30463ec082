/** Every function's error cases, with the words a person sees, through the script as it is given out. */
import { catalogue } from '../../src/catalogue/catalogue';
import type { FunctionName } from '../../src/strings/en/functions/functions';
import { loadRuntime } from './runtime';

const series = [[0.7, 0.72, 0.71, 0.75, 0.78, 0.8]];
const block = [
  [1, 2],
  [3, 4],
];
const table = [
  [0.82, 0.84],
  [31, 29],
];
const targets = [[0.8], [30]];

/** Arguments that give a value. */
const good: Readonly<Record<FunctionName, readonly unknown[]>> = {
  LEVELOK: [series, 0.8],
  TRENDOK: [series],
  TREND: [series],
  TRENDSLOPE: [series],
  STATUS: [series, 0.8],
  GAP: [series, 0.8],
  STREAK: [series, 0.8],
  ACTION: [series, 0.8],
  EXPLAIN: [series, 0.8],
  SCORECARD: [table, targets],
  GOLDSCORE: [table, targets],
  GOLDOK: [table, targets],
  GOLDDETAIL: [table, targets],
  LIMITS: [series],
  ASSURANCE: [series, 0.8],
  ERRORACCURACY: [[['pass', 'fail']]],
  ACCURACYLOW: [95, 100],
  SAMPLENEEDED: [0.95, 0.9],
  CUIKA: [table, targets],
  ROLLUP: [[[9, 10]], [[10, 90]]],
  ONTIME: [[[1, 1]], [[1.5, 4]], 1],
  BACKLOG: [10, [[5, 6]], [[7, 4]]],
  FORECASTACCURACY: [[[110, 90]], [[100, 100]]],
  AGENTS: [100, 1800, 180, 0.8, 20],
  SERVICELEVEL: [14, 100, 1800, 180, 20],
  ASA: [14, 100, 1800, 180],
  OCCUPANCY: [14, 100, 1800, 180],
  STAFFPLAN: [[[100], [0]], 1800, 180, 0.8, 20],
  NEXTAUDIT: [45351],
  ITEMRESULT: ['yes', 'yes', 'no', 'n/a'],
  PROBE: [null],
};

const hash = (code: string) => ({ code });

/** Function, arguments, error, what the message says. */
const cases: readonly (readonly [FunctionName, readonly unknown[], string, string])[] = [
  ['SAMPLENEEDED', [0.9, 0.9], '#N/A', 'Never: accuracy ≤ target.'],
  ['SAMPLENEEDED', [1.2, 0.9], '#VALUE!', 'accuracy is 1.2. Allowed: 0% ≤ accuracy ≤ 100%.'],
  ['SAMPLENEEDED', [0.95, -1], '#VALUE!', 'target is −1. Allowed: 0% ≤ target ≤ 100%.'],
  ['STAFFPLAN', [[[10, 20]], 1800, [[180, 0]], 0.8, 20], '#VALUE!', 'aht is 0. Allowed: > 0 s.'],
  ['STAFFPLAN', [[[10, 20]], 1800, [[180, '']], 0.8, 20], '#VALUE!', 'aht is 0. Allowed: > 0 s.'],
  ['STAFFPLAN', [[[1, 2, 3]], 1800, [[180, 200]], 0.8, 20], '#VALUE!', 'aht has 2 cells. Allowed: 3.'],
  ['STAFFPLAN', [[[-1]], 1800, 180, 0.8, 20], '#VALUE!', 'calls is −1. Allowed: ≥ 0.'],
  ['LEVELOK', [block, 0.8], '#VALUE!', 'values has 2 × 2 cells. Allowed: 1 × n, n × 1.'],
  ['LEVELOK', [[[0.8, 'abc']], 0.8], '#VALUE!', 'values: point 2 holds "abc". Allowed: 12.5, 80%, 4:30.'],
  ['LEVELOK', [[['1.234']], 1], '#VALUE!', 'values: point 1 holds "1.234", which can be read in two ways.'],
  ['LEVELOK', [series, 'soon'], '#VALUE!', 'target: cell 1 holds "soon". Allowed: 0.8, "≥ 80%"'],
  ['LEVELOK', [series, [[1, 2]]], '#VALUE!', 'target has 1 × 2 cells. Allowed: 1 × 1, 1 × 6, 6 × 1.'],
  ['LEVELOK', [[[31]], '<= 30', 'higher'], '#VALUE!', 'target: cell 1 says "<= 30", but better says higher.'],
  ['LEVELOK', [[[1, 2]], [['<= 30', '>= 20']]], '#VALUE!', 'target holds both "<= 30" and ">= 20".'],
  [
    'LEVELOK',
    [[[1]], 3, 'within'],
    '#VALUE!',
    'target: cell 1 holds "3". Allowed: "80%-90%" (better: within).',
  ],
  [
    'LEVELOK',
    [series, 0.8, 'sideways'],
    '#VALUE!',
    'better: the cell holds "sideways". Allowed: higher, lower, within',
  ],
  [
    'LEVELOK',
    [series, 0.8, null, 'often'],
    '#VALUE!',
    'rule: the cell holds "often". Allowed: latest, mean 3, 4 of 6',
  ],
  ['LEVELOK', [series, 0.8, null, '7 of 6'], '#VALUE!', 'rule: the cell holds "7 of 6".'],
  ['LEVELOK', [series, 0.8, null, 'mean 9'], '#N/A', 'Not enough data: 6 of 9 points.'],
  ['LEVELOK', [[[1, 2, 3]], [['', '', 2]], null, '1 of 2'], '#N/A', 'Not enough data: 1 of 2 points.'],
  ['LEVELOK', [[['', null, '-']], 0.8], '#N/A', 'Not enough data: 0 of 1 points.'],
  ['LEVELOK', [series, null], '#N/A', 'No target for the latest point.'],
  ['TRENDOK', [[[1, 2, 3, 4, 5]]], '#N/A', 'Not enough data: 5 of 6 points in a row up to the latest.'],
  ['TRENDOK', [[[1, 2, 3, null, 5, 6, 7]]], '#N/A', '3 of 6 points in a row'],
  ['TRENDOK', [series, 'within'], '#VALUE!', 'better: the cell holds "within". Allowed: higher, lower'],
  ['TRENDOK', [series, null, 5], '#VALUE!', 'periods is 5. Allowed: 6 … 1000.'],
  ['TRENDOK', [series, null, 6.5], '#VALUE!', 'periods is 6.5. Allowed: 1, 2, 3, …'],
  ['TRENDOK', [series, null, 'many'], '#VALUE!', 'periods: the cell holds "many". Allowed: 12.5, 80%, 4:30.'],
  [
    'TRENDOK',
    [series, null, null, 'eye'],
    '#VALUE!',
    'method: the cell holds "eye". Allowed: mann-kendall, theil-sen, halves.',
  ],
  [
    'TREND',
    [series, null, null, null, 'xx'],
    '#VALUE!',
    'language: the cell holds "xx". Allowed: en, es, nl, zh, nb.',
  ],
  ['TREND', [series, 'within'], '#VALUE!', 'STATUS'],
  ['TRENDSLOPE', [[[1, 2]]], '#N/A', '2 of 6 points in a row'],
  ['STATUS', [block, 1], '#VALUE!', 'values has 2 × 2 cells.'],
  ['GAP', [[['n/a']], 0.8], '#N/A', '0 of 1 points'],
  ['GAP', [series, ''], '#N/A', 'No target'],
  ['GAP', [[[1e308]], -1e308], '#NUM!', 'no finite number'],
  ['STREAK', [[['']], 0.8], '#N/A', '0 of 1 points'],
  ['ACTION', [series, 0.8, 'sideways'], '#VALUE!', 'better: the cell holds "sideways"'],
  ['EXPLAIN', [[['abc']], 0.8], '#VALUE!', 'values: point 1 holds "abc"'],
  [
    'SCORECARD',
    [table, [[0.8], [30], [1]]],
    '#VALUE!',
    'targets has 3 × 1 cells. Allowed: 1 × 1, 2 × 1, 2 × 2.',
  ],
  ['SCORECARD', [table, targets, [['higher'], ['sideways']]], '#VALUE!', 'better: row 2 holds "sideways"'],
  ['SCORECARD', [table, targets, [['higher'], ['lower'], ['']]], '#VALUE!', 'better has 3 cells'],
  ['SCORECARD', [[[1], ['abc']], targets], '#VALUE!', 'table: row 2, column 1 holds "abc"'],
  [
    'SCORECARD',
    [table, targets, null, null, null, 'maybe'],
    '#VALUE!',
    'headers: the cell holds "maybe". Allowed: TRUE, FALSE.',
  ],
  ['SCORECARD', [table, targets, null, null, null, 2], '#VALUE!', 'headers: the cell holds "2".'],
  ['GOLDSCORE', [[[1], [2]], ''], '#N/A', 'No metric has both'],
  ['GOLDSCORE', [table, targets, null, [['people'], ['volume']]], '#N/A', 'No metric has both'],
  [
    'GOLDOK',
    [table, targets, null, [['service'], ['sevrice']]],
    '#VALUE!',
    'categories: row 2 holds "sevrice". Allowed: service, quality',
  ],
  ['GOLDOK', [table, targets, null, [['service'], [7]]], '#VALUE!', 'categories: row 2 holds "7"'],
  [
    'GOLDDETAIL',
    [table, targets, null, null, 'platinum'],
    '#VALUE!',
    'profile: the cell holds "platinum". Allowed: gold, base, 50/75',
  ],
  ['GOLDDETAIL', [table, targets, null, null, '50/175'], '#VALUE!', 'profile: the cell holds "50/175"'],
  ['LIMITS', [[[10]]], '#N/A', 'Not enough data: 1 of 2 points.'],
  ['LIMITS', [[[1.7e308, -1.7e308]]], '#NUM!', 'no finite number'],
  ['ASSURANCE', [[[10]], 5], '#N/A', '1 of 2 points'],
  ['ASSURANCE', [[[10, 11]], ''], '#N/A', 'No target'],
  [
    'ERRORACCURACY',
    [[['maybe']]],
    '#VALUE!',
    'results: row 1, column 1 holds "maybe". Allowed: pass, fail, n/a',
  ],
  ['ERRORACCURACY', [[[1, 0]], [['customer']]], '#VALUE!', 'families has 1 cells. Allowed: 2.'],
  ['ERRORACCURACY', [[[1]], [['friends']]], '#VALUE!', 'families: cell 1 holds "friends". Allowed: customer'],
  ['ERRORACCURACY', [[[1]], null, 'friends'], '#VALUE!', 'family: the cell holds "friends"'],
  ['ERRORACCURACY', [[['n/a', '']]], '#N/A', 'results has nothing to count'],
  ['ERRORACCURACY', [[[1]], null, 'business'], '#N/A', 'results has nothing to count'],
  ['ACCURACYLOW', [101, 100], '#VALUE!', 'passed is 101. Allowed: 0 ≤ passed ≤ total.'],
  ['ACCURACYLOW', [-1, 100], '#VALUE!', 'passed is −1.'],
  ['ACCURACYLOW', [1, -100], '#VALUE!', 'total is −100. Allowed: ≥ 0.'],
  ['ACCURACYLOW', [95, 100, 1], '#VALUE!', 'confidence is 1. Allowed: 0% < confidence < 100%.'],
  ['ACCURACYLOW', [0, 0], '#N/A', 'total has nothing to count'],
  ['ACCURACYLOW', [null, 100], '#VALUE!', 'passed is missing.'],
  ['ACCURACYLOW', [[[1, 2]], 100], '#VALUE!', 'passed has 1 × 2 cells. Allowed: 1 × 1.'],
  ['CUIKA', [table, targets, null, [['Kim'], ['Li'], ['Bo']]], '#VALUE!', 'owners has 3 cells'],
  ['ROLLUP', [[[9, 10]], [[10]]], '#VALUE!', 'denominators has 1 × 1 cells. Allowed: 1 × 2.'],
  ['ROLLUP', [[['', '']], [['', '']]], '#N/A', 'numerators has nothing to count'],
  ['ROLLUP', [[[9]], [[0]]], '#NUM!', 'no finite number'],
  ['ONTIME', [[[5]], [[4]], 1], '#VALUE!', 'closed: point 1 holds "4". Allowed: ≥ 5.'],
  ['ONTIME', [[[5]], [[6, 7]], 1], '#VALUE!', 'closed has 2 cells. Allowed: 1.'],
  ['ONTIME', [[[5]], [[6]], -1], '#VALUE!', 'limit is −1. Allowed: ≥ 0.'],
  ['ONTIME', [[['']], [['']], 1], '#N/A', 'opened has nothing to count'],
  ['BACKLOG', [10, block, block], '#VALUE!', 'received has 2 × 2 cells. Allowed: 1 × n, n × 1.'],
  ['BACKLOG', ['', [[1]], [[1]]], '#VALUE!', 'start is missing.'],
  ['BACKLOG', [1e308, [[1e308]], [[0]]], '#NUM!', 'no finite number'],
  ['FORECASTACCURACY', [[[1]], [[0]]], '#NUM!', 'no finite number'],
  ['FORECASTACCURACY', [[['']], [[1]]], '#N/A', 'forecast has nothing to count'],
  [
    'FORECASTACCURACY',
    [[[1]], [[1]], 'mape'],
    '#VALUE!',
    'measure: the cell holds "mape". Allowed: wape, bias, within.',
  ],
  ['FORECASTACCURACY', [[[1]], [[1]], 'within', -0.1], '#VALUE!', 'tolerance is −0.1. Allowed: ≥ 0.'],
  ['AGENTS', [100, 1800, 180, 1.2, 20], '#VALUE!', 'target is 1.2. Allowed: 0% < target < 100%.'],
  ['AGENTS', [-1, 1800, 180, 0.8, 20], '#VALUE!', 'calls is −1. Allowed: ≥ 0.'],
  ['AGENTS', [100, 0, 180, 0.8, 20], '#VALUE!', 'interval is 0. Allowed: > 0 s.'],
  ['AGENTS', [100, 1800, 0, 0.8, 20], '#VALUE!', 'aht is 0. Allowed: > 0 s.'],
  ['AGENTS', [100, 1800, 180, 0.8, -1], '#VALUE!', 'threshold is −1. Allowed: ≥ 0 s.'],
  ['AGENTS', [100, 1800, 180, 0.8, 20, 1], '#VALUE!', 'shrinkage is 1. Allowed: 0% ≤ shrinkage < 100%.'],
  [
    'AGENTS',
    [100, 1800, 180, 0.8, 20, 0, 0],
    '#VALUE!',
    'maxoccupancy is 0. Allowed: 0% < maxoccupancy ≤ 100%.',
  ],
  ['AGENTS', [1e9, 1, 1e9, 0.8, 20], '#VALUE!', 'Even 1000000 agents do not reach this.'],
  [
    'SERVICELEVEL',
    [10, 100, 1800, 180, 20],
    '#VALUE!',
    'The work keeps 10 agents busy and there are 10: the queue never ends.',
  ],
  ['ASA', [0, 100, 1800, 180], '#VALUE!', 'agents is 0. Allowed: 1 … 1000000.'],
  ['OCCUPANCY', [14.5, 100, 1800, 180], '#VALUE!', 'agents is 14.5. Allowed: 1, 2, 3, …'],
  [
    'ITEMRESULT',
    ['yes', 'maybe', 'no', 'n/a'],
    '#VALUE!',
    'structured: the cell holds "maybe". Allowed: yes, partly, no, n/a.',
  ],
  ['NEXTAUDIT', [0], '#VALUE!', 'certified is 0. Allowed: 1900-01-01 … 9997-12-31.'],
  [
    'NEXTAUDIT',
    ['31-03-2024'],
    '#VALUE!',
    'certified: the cell holds "31-03-2024". Allowed: DATE(2026,3,31).',
  ],
];

describe('the built script', () => {
  const runtime = loadRuntime();

  it.each(Object.entries(good))('%s gives a value for good arguments', (name, args) => {
    expect(runtime.outcome(name, args)).toHaveProperty('value');
  });

  it.each(cases)('%s %j gives %s: %s', (name, args, code, message) => {
    const found = runtime.outcome(name, args);
    expect(found).toEqual({ error: code, message: expect.stringContaining(message) });
    expect(JSON.stringify(found)).not.toMatch(/\{\w+\}|undefined|NaN/);
  });

  it('has an error case for every function but the probe', () => {
    const tested = new Set(cases.map(([name]) => name));
    expect(catalogue.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual(['PROBE']);
  });

  it.each(Object.entries(good).filter(([name]) => name !== 'PROBE'))(
    '%s passes errors of its arguments on',
    (name, args) => {
      args.forEach((argument, index) => {
        const given = args.map((other, at) => {
          if (at !== index) return other;
          if (!Array.isArray(argument)) return hash('#DIV/0!');
          const rows: readonly (readonly unknown[])[] = argument;
          return rows.map((row, r) => (r === 0 ? [hash('#DIV/0!'), ...row.slice(1)] : row));
        });
        expect(runtime.outcome(name, given)).toEqual({ error: '#DIV/0!', message: '' });
      });
    },
  );

  it('takes #N/A for a missing point, however it arrives', () => {
    const asRich = { type: 'Error', basicType: 'Error', basicValue: '#N/A' };
    for (const missing of [hash('#N/A'), { error: '#N/A' }, '#N/A', asRich]) {
      expect(runtime.call('STREAK', [[[0.79, missing, 0.78]], 0.8])).toBe(2);
    }
  });

  it('takes #N/A in an optional argument for the default', () => {
    expect(runtime.call('TRENDOK', [series, hash('#N/A'), hash('#N/A'), hash('#N/A')])).toBe(true);
  });

  it.each(['TRENDOK', 'SCORECARD', 'ERRORACCURACY', 'ROLLUP'])(
    '%s says that 5,000,001 cells are too many',
    (name) => {
      const row = new Array<number>(1000).fill(1);
      const cells = [...new Array<number[]>(5000).fill(row), [1]];
      const found = runtime.outcome(name, [cells, null]);
      expect(found).toEqual({
        error: '#VALUE!',
        message: expect.stringContaining('has 5000001 cells. Allowed: ≤ 5000000.'),
      });
    },
  );

  it.each(['TREND', 'STATUS', 'ACTION', 'EXPLAIN', 'ASSURANCE', 'SCORECARD', 'GOLDDETAIL'])(
    '%s says what is wrong in the language it is asked in',
    (name) => {
      const entry = catalogue.find((one) => one.name === name);
      const at = entry?.parameters.findIndex(({ kind }) => kind === 'language') ?? -1;
      const messages = ['en', 'es', 'nl', 'zh', 'nb'].map((language) => {
        const args: unknown[] = [[['abc']], 1];
        args[at] = language;
        const found = runtime.outcome(
          name,
          args.map((value) => value ?? null),
        );
        return 'message' in found ? found.message : '';
      });
      expect(new Set(messages).size).toBe(5);
      for (const message of messages) expect(message).toContain('abc');
    },
  );

  it('says of a fault of its own that it is one, and throws nothing else', () => {
    const broken = {
      get code(): string {
        throw new RangeError('boom');
      },
    };
    expect(runtime.outcome('GAP', [[[1, broken]], 1])).toEqual({
      error: '#VALUE!',
      message: expect.stringMatching(/^A fault of COPC Scorecard.*GAP, RangeError: boom/),
    });
  });
});
