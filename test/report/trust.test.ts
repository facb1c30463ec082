import { trustOf } from '../../src/report/scorecard/trust';
import { goldProfile } from '../../src/scoring/profile';
import { scoreTable } from '../../src/scoring/score-table';
import type { MetricTable, TableMetric } from '../../src/worksheet/metric/table';
import { groundsOf, metric, table } from './sample';

const steady = [0.81, 0.83, 0.82, 0.84, 0.8, 0.82];
/** Row 5, a column a period from D on. */
const cellOf = (index: number) => ({ row: 4, column: 3 + index });

function trust(of: MetricTable) {
  const scored = {
    table: of,
    score: scoreTable(of.metrics, goldProfile),
    history: [],
    byCategory: new Map(),
  };
  return trustOf(scored, goldProfile);
}

describe('trust in a metric', () => {
  it('is complete when every period has a plausible value and nothing was concluded', () => {
    const [one] = trust(table([metric('Service level', { points: steady })]));
    expect(one?.faults).toEqual([]);
    expect(one?.checks.knowledgeable.result).toBe('not-checked');
  });

  it('names the cells of periods without a value', () => {
    const points = [0.81, null, 0.82, 0.84, 0.8, 0.82];
    const [one] = trust(table([metric('Service level', { points, cellOf })]));
    expect(one?.faults).toEqual([
      { check: 'collected', code: 'period-without-value', severity: 'fail', cells: ['E5'] },
    ]);
  });

  it('names the period where the sheet has no cell for it', () => {
    const [one] = trust(table([metric('Service level', { points: [0.81, null, 0.82, 0.84, 0.8, 0.82] })]));
    expect(one?.faults[0]?.cells).toEqual(['2023-02']);
  });

  it('fails a share over 100 %', () => {
    const [one] = trust(table([metric('Service level', { points: [...steady, 1.2], cellOf })]));
    expect(one?.checks.integrity.result).toBe('fail');
    expect(one?.faults[0]).toMatchObject({ code: 'percent-out-of-range', cells: ['J5'] });
  });

  it('passes a direction known by the name, warns of a likely one, and fails one that nothing tells', () => {
    const usable = (rest: Partial<TableMetric>) =>
      trust(table([metric('Service level', { points: steady, inferred: ['better'], ...rest })]))[0]?.checks
        .usable;
    expect(usable({})?.result).toBe('pass');
    expect(usable({ grounds: groundsOf('likely') })).toMatchObject({
      result: 'warn',
      faults: [{ code: 'likely-direction' }],
    });
    expect(usable({ better: null })?.faults[0]?.code).toBe('unknown-direction');
  });

  it('fails a direction that nothing tells and a value that had to be freed from a footnote mark', () => {
    const finding = {
      code: 'footnote-mark',
      severity: 'warning',
      sheet: 'KPI',
      cell: 'D5',
      details: {},
    } as const;
    const [one] = trust(
      table([metric('Service level', { points: steady, inferred: ['better'], better: null, cellOf })], {
        findings: [finding],
      }),
    );
    expect(one?.faults).toMatchObject([
      { check: 'usable', code: 'repaired-value', cells: ['D5'] },
      { check: 'usable', code: 'unknown-direction', cells: [] },
    ]);
  });

  it('asks for an owner only where the sheet has a column for owners', () => {
    const withOwners = table([
      metric('A', { points: steady }),
      metric('B', { points: steady, owner: 'Ann' }),
    ]);
    const lines = { A: 'metric', B: 'owner' } as const;
    const results = trust({ ...withOwners, reading: { ...withOwners.reading, lines } });
    expect(results.map(({ checks }) => checks.knowledgeable.result)).toEqual(['fail', 'pass']);
  });
});
