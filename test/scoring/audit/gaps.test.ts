import { countActions, faultsOfAction } from '../../../src/scoring/audit/action-fault';
import { itemGap, metricGap, rankedGaps, type GapKind } from '../../../src/scoring/audit/gap-order';

describe('what is a gap', () => {
  it.each([
    ['not-met', 'escalate', 'escalate'],
    ['improving', 'act', 'act'],
    // A rule such as "met in 3 of the last 4" leaves a metric Met that misses today.
    ['met', 'act', 'act'],
    ['no-data', 'measure', 'open'],
    ['unclear', 'clarify', 'open'],
    ['not-met', 'watch', 'level'],
    ['met', 'watch', 'watch'],
    ['met', 'none', null],
    ['no-target', 'none', null],
  ] as const)('a metric that is %s with action %s: %s', (status, action, kind) => {
    expect(metricGap({ status, action })).toBe(kind);
  });

  it.each([
    ['compliant', [0], 'contradicted'],
    ['compliant', [], null],
    ['not-compliant', [], 'not-compliant'],
    ['approach-only', [], 'approach-only'],
    ['not-assessed', [], 'open'],
    ['not-applicable', [], null],
  ] as const)('an item that is %s, contradicted by %j: %s', (result, contradictedBy, kind) => {
    expect(itemGap({ result, contradictedBy })).toBe(kind);
  });

  it('comes by kind, then by relative gap, unknown last, then as it came', () => {
    const gap = (kind: GapKind, relativeGap: number | null, name: string) => ({ kind, relativeGap, name });
    const gaps = [
      gap('watch', null, 'i'),
      gap('act', -0.01, 'd'),
      gap('act', -0.2, 'c'),
      gap('escalate', null, 'b'),
      gap('escalate', -0.001, 'a'),
      gap('open', null, 'g'),
      gap('open', null, 'h'),
      gap('cuika', null, 'f'),
      gap('contradicted', null, 'e'),
    ];
    expect(
      rankedGaps(gaps)
        .map(({ name }) => name)
        .join(''),
    ).toBe('abcdefghi');
  });
});

describe('what an action lacks', () => {
  const whole = { open: true, plan: 'Hire two', owner: 'Ana', due: '2024-06-30', endResult: '80 %' };

  it('is a row only where one is asked for', () => {
    expect([faultsOfAction(null, true, '2024-06-30'), faultsOfAction(null, false, '2024-06-30')]).toEqual([
      ['no-row'],
      [],
    ]);
  });

  it('is told part by part; due today is not overdue yet', () => {
    expect(faultsOfAction(whole, true, '2024-06-30')).toEqual([]);
    expect(faultsOfAction(whole, true, '2024-07-01')).toEqual(['overdue']);
    expect(
      faultsOfAction({ ...whole, plan: ' ', owner: '', due: '', endResult: '' }, true, '2024-07-01'),
    ).toEqual(['no-plan', 'no-owner', 'no-due', 'no-end-result']);
  });

  it('is counted over open rows, with the day the oldest was opened', () => {
    const rows = [
      { ...whole, opened: '2024-02-29' },
      { ...whole, opened: '2024-01-31', plan: '' },
      { ...whole, opened: '2023-01-31', open: false, owner: '' },
      { ...whole, opened: '', due: '' },
    ];
    expect(countActions(rows, '2024-07-01')).toEqual({
      open: 3,
      overdue: 2,
      incomplete: 2,
      withoutPlan: 1,
      withoutOwner: 0,
      withoutDue: 1,
      withoutEndResult: 0,
      oldest: '2024-01-31',
    });
  });
});
