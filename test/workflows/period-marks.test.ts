/** New starts and notes a person sets: in a map, in the workbook's memory, in the figures' fingerprint, in JSON and print. */
import { fingerprintOf } from '../../src/report/fingerprint';
import { scorecardJson } from '../../src/report/json';
import { summaryPlan } from '../../src/report/summary/summary-plan';
import { goldProfile } from '../../src/scoring/profile';
import { parseBookMap, type BookMap } from '../../src/workflows/score/book-map';
import { scoreSheet, sheetOutcome } from '../../src/workflows/score/score-sheet';
import { rememberedMap, withMark, withoutMark } from '../../src/workflows/write/remembered';
import { kpiRows } from './books';
import { memoryHost } from './memory-host';

const rebase = {
  sheet: 'KPI',
  metric: 'service LEVEL',
  period: '2024-04',
  text: 'new phone system',
  by: 'Kim',
  on: '2024-07-01',
};
const note = { ...rebase, metric: 'Average speed of answer', period: '2024-05', text: 'storm' };
const host = memoryHost([{ name: 'KPI', rows: kpiRows }]);

function mapOf(json: unknown): BookMap {
  const parsed = parseBookMap(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.map;
}

const scored = (map: BookMap | null) => scoreSheet(host, 'KPI', { profile: goldProfile, asOf: null, map });

it('apply to the metric they name, and say what the status would be without', async () => {
  const card = await scored(mapOf({ rebases: [rebase], notes: [note] }));
  const [level, speed] = scorecardJson(card, 'en').tables[0]?.metrics ?? [];
  expect(level).toMatchObject({
    points: 3,
    trend: 'too-few',
    rebases: [{ period: '2024-04', by: 'Kim', on: '2024-07-01', reason: 'new phone system' }],
    statusWithoutRebase: 'met',
  });
  expect(speed).toMatchObject({ points: 6, notes: [{ period: '2024-05', text: 'storm' }] });
  expect(speed).not.toHaveProperty('statusWithoutRebase');
});

it('stand on the summary, with who said them', async () => {
  const card = await scored(mapOf({ rebases: [rebase], notes: [note] }));
  const plan = summaryPlan(card, { language: 'en', now: new Date('2024-07-02T09:00:00Z'), version: '0.3.0' });
  const texts = plan.blocks.flatMap(({ rows }) => rows.flat().map((cell) => String(cell?.value ?? '')));
  expect(texts).toEqual(expect.arrayContaining(['New start', 'Note', 'New starts and notes']));
  // In the list of marks, and in the provenance.
  expect(texts.filter((text) => text.includes('new phone system'))).toHaveLength(2);
});

it('change the fingerprint of the figures when they change a verdict, and notes do not', async () => {
  const [plain, started, noted, other] = await Promise.all([
    scored(null),
    scored(mapOf({ rebases: [rebase] })),
    scored(mapOf({ notes: [note] })),
    scored(mapOf({ rebases: [{ ...rebase, period: '2024-03' }] })),
  ]);
  const prints = [plain, started, noted, other].map((card) => fingerprintOf(card));
  expect(prints[2]).toBe(prints[0]);
  expect(new Set(prints).size).toBe(3);
});

it('are remembered with the sheet, replaced at the same period, and taken out again', () => {
  const once = withMark({ map: { readings: [] } }, 'rebases', rebase);
  const twice = withMark(once, 'rebases', { ...rebase, metric: 'Service level', text: 'other reason' });
  expect(rememberedMap(twice, 'KPI')?.rebases).toEqual([
    { ...rebase, metric: 'Service level', text: 'other reason' },
  ]);
  expect(rememberedMap(twice, 'Other')).toBeNull();
  expect(rememberedMap(withoutMark(twice, 'rebases', rebase), 'KPI')).toBeNull();
});

it('at a period the table has not, or of a metric it has not, are told', async () => {
  const map = mapOf({ rebases: [{ ...rebase, period: '2023-01' }], notes: [{ ...note, metric: 'Gone' }] });
  const outcome = await sheetOutcome(host, 'KPI', { profile: goldProfile, asOf: null, map });
  const findings = outcome.kind === 'scored' ? outcome.scorecard.findings : [];
  expect(findings.map(({ code }) => code)).toEqual(['rebase-unused', 'note-unused']);
});

it('that are no period, or nobody signed, are refused with their place', () => {
  const parsed = parseBookMap({ rebases: [{ ...rebase, period: 'March', by: ' ' }] });
  expect(parsed.ok ? [] : parsed.problems.map((one) => ('path' in one ? one.path : ''))).toEqual([
    'rebases[0].period',
    'rebases[0].by',
  ]);
});
