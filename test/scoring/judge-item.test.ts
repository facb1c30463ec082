import type { CalendarDate } from '../../src/scoring/cycle';
import { itemShare, judgeItem, type ItemFacts } from '../../src/scoring/items/judge-item';

const all = { keyElements: 'yes', structured: 'yes', factBased: 'yes', deployed: 'yes' } as const;
const today = { year: 2024, month: 7, day: 1 };
const met = { status: 'met', action: 'none', trend: 'none' } as const;

function facts(rest: Partial<ItemFacts>): ItemFacts {
  return { answers: all, hasEvidence: true, reviewed: today, linked: [], openLinks: 0, ...rest };
}

describe('an item beside its results (scoring §11)', () => {
  it('is contradicted by an adverse metric, and by one in Escalate that is not Improving', () => {
    const linked = [
      met,
      { status: 'met', action: 'watch', trend: 'adverse' },
      { status: 'not-met', action: 'escalate', trend: 'none' },
      { status: 'improving', action: 'escalate', trend: 'improving' },
      { status: 'not-met', action: 'act', trend: 'none' },
    ] as const;
    expect(judgeItem(facts({ linked }), today).contradictedBy).toEqual([1, 2]);
    const short = facts({ answers: { ...all, deployed: 'no' }, linked });
    expect(judgeItem(short, today)).toMatchObject({ result: 'approach-only', contradictedBy: [] });
  });

  it('has results without approach only where every link meets a metric that is Met', () => {
    const answers = { ...all, structured: 'partly' } as const;
    const said = (rest: Partial<ItemFacts>) =>
      judgeItem(facts({ answers, ...rest }), today).resultsWithoutApproach;
    expect([said({ linked: [met] }), said({}), said({ linked: [met], openLinks: 1 })]).toEqual([
      true,
      false,
      false,
    ]);
    expect(said({ linked: [met, { ...met, status: 'improving' }] })).toBe(false);
  });

  it('without evidence is told where it is compliant', () => {
    expect(judgeItem(facts({ hasEvidence: false }), today).lacksEvidence).toBe(true);
    const open = facts({ hasEvidence: false, answers: { ...all, deployed: null } });
    expect(judgeItem(open, today).lacksEvidence).toBe(false);
  });

  it.each<[string, CalendarDate | null, boolean]>([
    ['a year ago to the day', { year: 2023, month: 7, day: 1 }, false],
    ['a day more than a year ago', { year: 2023, month: 6, day: 30 }, true],
    ['never', null, true],
  ])('reviewed %s', (_, reviewed, stale) => {
    expect(judgeItem(facts({ reviewed }), today).isStale).toBe(stale);
  });

  it('counts a year from 29 February to the 28th', () => {
    const stale = (day: CalendarDate) =>
      judgeItem(facts({ reviewed: { year: 2024, month: 2, day: 29 } }), day).isStale;
    expect([stale({ year: 2025, month: 2, day: 28 }), stale({ year: 2025, month: 3, day: 1 })]).toEqual([
      false,
      true,
    ]);
  });
});

describe('the share compliant', () => {
  it('counts not assessed against, and leaves out what does not apply', () => {
    expect(
      itemShare(['compliant', 'not-assessed', 'approach-only', 'not-applicable', 'compliant']),
    ).toMatchObject({
      counted: 4,
      share: 0.5,
    });
    expect(itemShare(['not-applicable']).share).toBeNull();
  });
});
