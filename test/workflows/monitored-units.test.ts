/** Transactions are kept apart by site where the workbook's metrics know one, whichever sheet a door scores (scoring §9). */
import { goldProfile } from '../../src/scoring/profile';
import { openEngine } from '../../src/taskpane/engine/engine';
import { scoreBook } from '../../src/workflows/score/score-book';
import { scoredWithMonitored } from '../../src/workflows/write/scored-as-remembered';
import type { Scorecard } from '../../src/report/scorecard/scored';
import { paneMemory } from '../taskpane/pane-memory';
import { kpiRows } from './books';
import { memoryHost, type MemorySheet } from './memory-host';

const calls: MemorySheet = {
  name: 'QA',
  rows: [
    ['Call id', 'Date', 'Site', '[C] Right answer', '[B] Right coding'],
    ...Array.from({ length: 80 }, (_, at) => [
      ...[`C-${at}`, '2024-01-15', at % 2 === 0 ? 'Oslo' : 'Lima'],
      ...[at % 10 === 0 ? 'Fail' : 'Pass', 'Pass'],
    ]),
  ],
};
const general: MemorySheet = { name: 'KPI', rows: kpiRows };
const bySite: MemorySheet = {
  name: 'Sites',
  rows: [
    ['Site', 'Metric', 'Target', '2023-11', '2023-12', '2024-01'],
    ['Oslo', 'Service level', 0.8, 0.81, 0.82, 0.83],
    ['Lima', 'Service level', 0.8, 0.79, 0.78, 0.8],
  ],
};

const sitesIn = (scorecards: readonly Scorecard[]) =>
  scorecards
    .flatMap(({ tables }) => tables)
    .flatMap(({ table }) => (table.monitored === undefined ? [] : table.metrics.map(({ vendor }) => vendor)));

async function inPane(sheets: readonly MemorySheet[], sheet: string): Promise<readonly (string | null)[]> {
  const engine = openEngine(paneMemory(sheets));
  await engine.score(sheet, goldProfile, null);
  expect((await engine.otherSheets(sheet)).isMore).toBe(true);
  const outcome = await engine.scoreAgain(goldProfile, null);
  return outcome.kind === 'scored' ? sitesIn([outcome.scorecard]) : [];
}

const byCommand = async (sheets: readonly MemorySheet[]) => {
  const options = { sheet: null, profile: goldProfile, asOf: null, map: null };
  return sitesIn((await scoreBook(memoryHost(sheets), options)).scorecards);
};

const apart = ['Oslo', 'Lima', 'Oslo', 'Lima'];

it.each([
  ['a sheet beside the scored one knows a site', [general, bySite, calls], 'KPI', apart],
  ['the scored sheet knows one itself', [bySite, calls], 'Sites', apart],
  ['the scored sheet is that of the transactions', [bySite, calls], 'QA', apart],
  ['no sheet knows any', [general, calls], 'KPI', [null, null]],
  ['no sheet knows any, and the transactions are scored', [general, calls], 'QA', [null, null]],
  ['there are no other metrics', [calls, { name: 'Notes', rows: [['Hello']] }], 'QA', apart],
] as const)('as the command has it, where %s', async (what, sheets, sheet, expected) => {
  expect(await byCommand(sheets)).toEqual(expected);
  // Where nothing stands beside it, there is nothing to score again for.
  if (what !== 'there are no other metrics') expect(await inPane(sheets, sheet)).toEqual(expected);
  expect(sitesIn([await scoredWithMonitored(memoryHost(sheets), sheet, null)])).toEqual(expected);
});
