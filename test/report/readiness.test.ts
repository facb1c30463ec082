import type { ReadinessFacts } from '../../src/report/readiness/shapes';
import { readinessOf } from '../../src/report/readiness/parts';
import { readinessPlan } from '../../src/report/readiness/readiness-plan';
import { compareStates } from '../../src/report/snapshots/comparison';
import { frozenOf } from '../../src/report/snapshots/frozen';
import { languages } from '../../src/strings/language';
import { centreCard } from './sample';

const making = {
  language: 'en',
  now: new Date('2024-05-02T09:00:00Z'),
  timeZone: 'UTC',
  version: '1.0.0',
} as const;
const none: ReadinessFacts = {
  scorecards: [],
  register: null,
  assessment: null,
  today: '2024-05-02',
  audit: null,
  accuracy: null,
  changes: null,
  snapshotsUnread: [],
  unread: [],
  sheetsLeftOut: [],
};

describe('the page for an audit meeting', () => {
  it('says of each part without data what to do to get it, in every language', () => {
    for (const language of languages) {
      const parts = readinessOf(none, { ...making, language });
      expect(parts.map(({ hasData }) => hasData)).toEqual([...Array.from({ length: 10 }, () => false), true]);
      expect(parts.every(({ rows }) => rows.length > 0 && rows.every(({ text }) => text !== ''))).toBe(true);
    }
  });

  it('holds verdict, both shares with what is needed, categories, trust and what was left out', () => {
    const parts = readinessOf({ ...none, scorecards: [centreCard] }, making);
    const rowsOf = (name: string) => parts.find((part) => part.name === name)?.rows ?? [];
    expect(
      rowsOf('verdict')
        .slice(0, 3)
        .map(({ text }) => text),
    ).toEqual([
      'Gold not reached yet: 2 more metrics must be Met, 2 more Met or Improving',
      expect.stringMatching(/^53\.8% \(7 of 13; needed 65%\)$/),
      expect.stringMatching(/^61\.5% \(8 of 13; needed 75%\)$/),
    ]);
    const balance = rowsOf('categories').filter(({ text }) => / 20\d\d \S+% \/ \S+%; /.test(text));
    expect(balance.map(({ label }) => label)).toEqual(['Met / Met or Improving', '', '', '', '']);
    expect(balance[0]?.text).toMatch(/^Service: /);
    expect(rowsOf('trust')).toHaveLength(5);
    expect(rowsOf('leftOut')[0]?.text).toContain('Complaints answered on time (no target)');
    expect(rowsOf('provenance').at(-1)?.text).toMatch(/^([0-9a-f]{4} ){15}[0-9a-f]{4}, KPI$/);
  });

  it('says what changed since the last snapshot, and that nothing did where nothing did', () => {
    const facts = { ...none, scorecards: [centreCard] };
    const frozen = frozenOf(facts, { version: '1.0.0', asOf: null });
    if (frozen === null) throw new Error('nothing scored');
    const before = { name: 'COPC Snapshot 2024-02-01', state: 'as-taken' as const, frozen };
    const changes = compareStates(before, { name: 'kpi.xlsx', state: null, frozen });
    const rows = readinessOf({ ...facts, changes }, making).find(({ name }) => name === 'changes')?.rows;
    expect(rows?.map(({ text }) => text)).toEqual(['COPC Snapshot 2024-02-01', 'Nothing changed.']);
  });

  it('is a portrait page of one column of texts, within its height', () => {
    const { plan } = readinessPlan({ ...none, scorecards: [centreCard] }, making);
    expect(plan.print).toMatchObject({ landscape: false, fitToOnePageWide: true });
    const points = plan.rowHeights.reduce((sum, row) => sum + row.points, 0);
    expect(points).toBeLessThan(880);
  });
});
