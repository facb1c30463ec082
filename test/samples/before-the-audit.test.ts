/** The sample with everything in one book: what a person finds in it before an audit. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeCodec } from '../../src/hosts/file/node';
import { openBook } from '../../src/hosts/file/open';
import { isComplete } from '../../src/report/register/register';
import { compareStates, comparisonLines } from '../../src/report/snapshots/comparison';
import { judgedUnits } from '../../src/report/vendors/unit-order';
import { goldProfile } from '../../src/scoring/profile';
import { readAccuracy } from '../../src/workflows/accuracy/book-accuracy';
import { readAssessment } from '../../src/workflows/assess/assess-book';
import { readAudit } from '../../src/workflows/audit/audit-book';
import { readSnapshots, snapshotState } from '../../src/workflows/audit/snapshots';
import { readActionRegister } from '../../src/workflows/score/action-register';
import { scoreBook } from '../../src/workflows/score/score-book';
import { selectedFigures } from '../../src/workflows/staffing/selected-figures';
import { readUnits } from '../../src/workflows/units/read-units';
import { parseIso } from '../../src/worksheet/periods/period';

const file = path.join(__dirname, '../../assets/samples/before-the-audit.xlsx');
const book = openBook('before-the-audit.xlsx', new Uint8Array(readFileSync(file)), nodeCodec);
const making = {
  language: 'en',
  now: new Date('2024-05-03T08:00:00Z'),
  timeZone: 'UTC',
  version: '1',
} as const;

it('has metrics that are not Gold yet, with vendors beside them', async () => {
  const { scorecards } = await scoreBook(book, { profile: goldProfile, map: null, asOf: null, sheet: null });
  expect(scorecards.map(({ sheet, tables }) => [sheet, tables[0]?.score.gold.gold])).toEqual(
    expect.arrayContaining([
      ['Monthly KPIs', false],
      ['Vendors', false],
    ]),
  );
  const asked = { settings: null, profile: goldProfile, now: making.now, timeZone: 'UTC' };
  const { units } = await readUnits(book, asked);
  expect(judgedUnits(units).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Borealis', 'Cordillera', 'Delta']),
  );
  expect(units.find(({ unit }) => unit === 'Delta')?.counts.length).toBeGreaterThan(0);
});

it('has 400 transactions over three channels, each month with thirty at least', async () => {
  const found = await readAccuracy([book], { map: null, sheet: null });
  expect(found?.transactions).toBe(400);
  const groups = (by: string) => found?.breakdowns.find((one) => one.by === by)?.groups ?? [];
  expect([groups('channel').length, groups('month').length]).toEqual([3, 3]);
});

it('has a day with its forecast, and one to staff', async () => {
  const sheet = await book.read('Half-hours');
  const [, forecast = [], actual = []] =
    selectedFigures(sheet, { top: 3, bottom: 100, left: 0, right: 2 })?.columns ?? [];
  expect([forecast.length, forecast.every((calls) => calls !== null)]).toEqual([56, true]);
  expect(actual.filter((calls) => calls !== null)).toHaveLength(28);
});

it('has half an assessment, one certification, and actions of which some have a plan', async () => {
  const { scorecards } = await scoreBook(book, { profile: goldProfile, map: null, asOf: null, sheet: null });
  const { assessment, problem } = await readAssessment(book, scorecards, making);
  expect([problem, assessment?.items.length]).toEqual([null, 24]);
  const results = assessment?.items.map(({ judgement }) => judgement.result) ?? [];
  const count = (result: string) => results.filter((one) => one === result).length;
  expect([count('compliant'), count('not-assessed'), count('not-applicable')]).toEqual([7, 12, 1]);
  expect(assessment?.items.some(({ judgement }) => judgement.contradictedBy.length > 0)).toBe(true);
  const { audit } = await readAudit(book, { ...making, asOf: null });
  expect(audit?.cycles).toHaveLength(1);
  const reading = await readActionRegister(book);
  const rows = reading.kind === 'found' ? reading.register.rows : [];
  expect([rows.length > 3, rows.filter(isComplete).length]).toEqual([true, 3]);
});

it('has two snapshots as taken, a quarter apart, between which December was restated', async () => {
  const snapshots = await readSnapshots(book);
  expect(snapshots.map(({ sheet, state }) => [sheet, state])).toEqual([
    ['COPC Snapshot 2024-01-31', 'as-taken'],
    ['COPC Snapshot 2024-05-03', 'as-taken'],
  ]);
  const [before, now] = snapshots.map(snapshotState);
  if (!before || !now) throw new Error('not read');
  expect(parseIso(before.frozen.asOf ?? '')).not.toBeNull();
  const lines = comparisonLines(compareStates(before, now), 'en');
  const restated = lines.filter((line) => line.includes('restated'));
  expect(restated).toEqual([
    expect.stringMatching(/First-contact resolution.*Dec 2023 78\.6% → 79\.3% \('COPC Snapshot 2024-05-03'!/),
  ]);
});
