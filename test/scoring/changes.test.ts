import { goldChange, scoreBefore, statusChange } from '../../src/scoring/changes';
import type { Metric, Status } from '../../src/scoring/metric';
import { goldProfile } from '../../src/scoring/profile';

function metric(points: readonly (number | null)[], rest: Partial<Metric> = {}): Metric {
  return { name: 'CSAT', category: 'satisfaction', better: 'higher', targets: 4, points, ...rest };
}

function moved(before: Status, now: Status, measuredBefore = true): string | null {
  return statusChange(
    { status: before, latestIndex: measuredBefore ? 3 : null },
    { status: now, latestIndex: 4 },
  );
}

describe('the table before (scoring §7)', () => {
  it('is the same table read up to the last period with any value', () => {
    const metrics = [metric([4.2, 4.1, null, 3.9]), metric([3.9, null, null, 4.1])];
    const before = scoreBefore(metrics, goldProfile);
    expect(before?.index).toBe(1);
    // The second has nothing at the second period: then it had no data, and counts as not met.
    expect(before?.score.scores.map(({ status }) => status)).toEqual(['met', 'no-data']);
    expect(before?.score.gold.metCount).toBe(1);
  });

  it('judges each period by its own target', () => {
    const before = scoreBefore([metric([3, 3], { targets: [2, 4] })], goldProfile);
    expect(before?.score.scores[0]?.status).toBe('met');
  });

  it('knows no status set by hand', () => {
    const override = { status: 'met', by: 'Jo', on: '2024-03-01', reason: 'recounted' } as const;
    expect(scoreBefore([metric([3, 3], { override })], goldProfile)?.score.scores[0]?.status).toBe('not-met');
  });

  it('is nothing where nothing was measured before', () => {
    expect(scoreBefore([metric([null, 4])], goldProfile)).toBeNull();
    expect(scoreBefore([metric([null, null])], goldProfile)).toBeNull();
    expect(scoreBefore([], goldProfile)).toBeNull();
  });
});

describe('how a status moved (scoring §7)', () => {
  it('is worse, recovered, improved, or as it was', () => {
    expect(moved('met', 'not-met')).toBe('worse');
    expect(moved('met', 'improving')).toBe('worse');
    expect(moved('improving', 'not-met')).toBe('worse');
    expect(moved('not-met', 'met')).toBe('recovered');
    expect(moved('improving', 'met')).toBe('recovered');
    expect(moved('not-met', 'improving')).toBe('improved');
    expect(moved('not-met', 'not-met')).toBeNull();
  });

  it('takes no data for not met, as the score does', () => {
    expect(moved('met', 'no-data')).toBe('worse');
    expect(moved('not-met', 'no-data')).toBeNull();
    expect(moved('no-data', 'met')).toBe('recovered');
  });

  it('compares nothing without a target, a direction or an earlier value', () => {
    expect(moved('no-target', 'met')).toBeNull();
    expect(moved('met', 'unclear')).toBeNull();
    expect(moved('no-data', 'met', false)).toBeNull();
  });

  it('tells Gold lost and won', () => {
    expect(goldChange({ gold: true }, { gold: false })).toBe('lost');
    expect(goldChange({ gold: false }, { gold: true })).toBe('won');
    expect(goldChange({ gold: true }, { gold: true })).toBeNull();
  });
});
