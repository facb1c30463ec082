import { assessmentSheet } from '../../../src/report/assessment/assessment-sheet';
import { assessmentOf } from '../../../src/report/assessment/judged-items';
import { gapList } from '../../../src/report/gaps/gap-list';
import { gapsPlan } from '../../../src/report/gaps/gaps-plan';
import { readPeopleSheet } from '../../../src/report/people-sheet/people-sheet';
import { readRegister } from '../../../src/report/register/read-register';
import { sourcedMetrics } from '../../../src/report/register/due-metrics';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';
import { centreCard, metric, scorecard, table } from '../sample';

const today = '2024-03-01';
const none = { register: null, assessment: null, today };

function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const right = Math.max(...rows.map((row) => row.length)) - 1;
  return {
    name,
    used: { top: 0, left: 0, bottom: rows.length - 1, right },
    values: rows,
    formats: ['General'],
    formatIndex: [],
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    date1904: false,
    uncalculated: { count: 0, first: [] },
  };
}

const assessment = (rows: readonly (readonly CellValue[])[]) => {
  const header = [
    'No.',
    'Item',
    'Key elements',
    'Structured',
    'Fact-based',
    'Deployed',
    'Owner',
    'Linked metrics',
  ];
  const read = readPeopleSheet(sheetOf('COPC Assessment', [header, ...rows]), assessmentSheet);
  if (read === null) throw new Error('no assessment');
  return assessmentOf(read, sourcedMetrics([centreCard]), { year: 2024, month: 3, day: 1 }, 'en');
};

const register = (rows: readonly (readonly CellValue[])[]) =>
  readRegister(
    sheetOf('COPC Actions', [
      ['ID', 'Source', 'Plan', 'Owner', 'Expected end result', 'Due date', 'Status'],
      ...rows,
    ]),
  );

describe('the gaps of a contact centre', () => {
  it('name each thing once, with what is needed and which way', () => {
    const gaps = gapList({ scorecards: [centreCard], ...none }, 'en');
    const results = gaps.filter(({ kind }) => kind !== 'cuika');
    expect(results.map(({ what, direction }) => [what, direction])).toEqual([
      ['Abandonment rate: Escalate', 'lower by 0.5 percentage points'],
      ['Average handle time: Escalate', 'lower by 0:00:51'],
      ['Cost per contact: Escalate', 'lower by $0.39'],
      ['Occupancy: Escalate', 'lower by 3.0 percentage points'],
      ['Service level 80/20: Escalate', 'raise by 1.8 percentage points'],
      ['Backlog of e-mails: No data', 'measure first'],
      ['Customer satisfaction: Watch', ''],
    ]);
    expect(gaps.filter(({ kind }) => kind === 'cuika').every(({ needed }) => needed === 'Pass')).toBe(true);
    const [worst] = results;
    expect(worst).toMatchObject({
      now: '5.5%',
      needed: '≤ 5.0%',
      gap: '-0.5%',
      countsForGold: true,
      streak: 14,
    });
    expect(worst?.faults).toEqual(['no-row']);
  });

  it('take owner, row and due date from the register, and say what the action lacks', () => {
    const actions = register([
      ['A-007', 'KPI › Service level 80/20', 'Hire two', 'Bo', '', '2024-02-28', 'Open'],
      ['A-008', 'P2', '', 'Cy', '', '', 'Open'],
    ]);
    const items = assessment([['P2', 'Processes are measured', 'no', 'yes', 'yes', 'yes', '', '']]);
    const gaps = gapList({ scorecards: [centreCard], register: actions, assessment: items, today }, 'en');
    expect(gaps.find(({ what }) => what === 'Service level 80/20: Escalate')).toMatchObject({
      owner: 'Bo',
      action: 'A-007',
      due: '2024-02-28',
      faults: ['overdue', 'no-end-result'],
    });
    expect(gaps.find(({ kind }) => kind === 'not-compliant')).toMatchObject({
      what: 'P2 Processes are measured: Not compliant',
      sheet: 'COPC Assessment',
      cell: 'B2',
      countsForGold: false,
      needed: 'Compliant',
      owner: 'Cy',
      action: 'A-008',
      faults: ['no-plan', 'no-due', 'no-end-result'],
    });
  });

  it('put a compliant item that results speak against before one that is not compliant', () => {
    const items = assessment([
      ['P9', 'Efficiency', 'no', 'yes', 'yes', 'yes', '', ''],
      ['P7', 'Scheduling', 'yes', 'yes', 'yes', 'yes', '', 'Service level 80/20'],
      ['P1', 'Described', 'yes', 'yes', 'yes', 'partly', '', ''],
      ['L1', 'Direction', '', '', '', '', '', ''],
    ]);
    const gaps = gapList({ scorecards: [centreCard], ...none, assessment: items }, 'en');
    const ofItems = gaps.filter(({ sheet }) => sheet === 'COPC Assessment');
    expect(ofItems.map(({ kind }) => kind)).toEqual([
      'contradicted',
      'not-compliant',
      'approach-only',
      'open',
    ]);
    expect(ofItems[0]?.now).toMatch(/^Results contradict the approach: Service level/);
  });

  it('hold a metric that stands in two tables with equal figures once', () => {
    const missed = metric('Service level', { points: [0.7, 0.7, 0.7] });
    const both = scorecard([table([missed]), table([missed])]);
    const gaps = gapList({ scorecards: [both], ...none }, 'en');
    expect(gaps.filter(({ kind }) => kind === 'escalate')).toHaveLength(1);
  });

  it('say so where nothing stands in the way', () => {
    const met = metric('Service level', {
      points: [0.9, 0.91, 0.9, 0.92, 0.91, 0.93],
      owner: 'Ana',
    });
    const facts = { scorecards: [scorecard([table([met])])], ...none };
    expect(gapList(facts, 'en')).toEqual([]);
    const making = {
      language: 'en',
      now: new Date('2024-03-01T09:00:00Z'),
      timeZone: 'UTC',
      version: '1.0.0',
    } as const;
    const texts = gapsPlan(facts, making).plan.blocks.flatMap(({ rows }) =>
      rows.flat().map((cell) => cell?.value),
    );
    expect(texts.some((text) => String(text).startsWith('Nothing stands in the way'))).toBe(true);
  });
});
