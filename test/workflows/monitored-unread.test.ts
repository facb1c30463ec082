/** Monitored transactions that could not be looked at are told with their sheet, in every door alike. */
import { openEngine } from '../../src/taskpane/engine/engine';
import { findingMessage } from '../../src/report/look/show-value';
import { goldProfile } from '../../src/scoring/profile';
import { WorkbookProblem } from '../../src/workbook/problem';
import { scoredBefore } from '../../src/workflows/write/scored-before';
import { scoredWithMonitored } from '../../src/workflows/write/scored-as-remembered';
import type { SheetOutcome } from '../../src/workflows/score/sheet-outcome';
import { paneMemory } from '../taskpane/pane-memory';
import { kpiRows } from './books';
import { memoryHost, type MemorySheet } from './memory-host';

const kpi: MemorySheet = { name: 'KPI', rows: kpiRows };
const calls: MemorySheet = {
  name: 'QA',
  rows: [
    ['Call id', 'Date', '[C] Right answer', '[B] Right coding'],
    ...Array.from({ length: 40 }, (_, at) => [
      ...[`C-${at}`, '2024-01-15'],
      ...[at % 10 === 0 ? 'Fail' : 'Pass', 'Pass'],
    ]),
  ],
};

/** A sheet that can't be read any more, as one whose part is damaged. */
function unreadable<Host extends { read: (sheet: string) => Promise<unknown> }>(
  host: Host,
  lost: string,
): Host {
  const { read } = host;
  const refused = (sheet: string) => Promise.reject(new WorkbookProblem('damaged-xml', { sheet }));
  return Object.assign(host, { read: (sheet: string) => (sheet === lost ? refused(sheet) : read(sheet)) });
}

function findingsOf(outcome: SheetOutcome) {
  return outcome.kind === 'scored' ? outcome.scorecard.findings : [];
}

describe('in the pane', () => {
  it('a sheet that could not be read is a finding of the result, and none when it can be read again', async () => {
    const host = unreadable(paneMemory([kpi, calls]), 'QA');
    const engine = openEngine(host);
    expect(findingsOf(await engine.score('KPI', goldProfile, null))).toEqual([]);
    expect((await engine.otherSheets('KPI')).isMore).toBe(true);
    const findings = findingsOf(await engine.scoreAgain(goldProfile, null));
    expect(findings).toEqual([
      {
        ...{ code: 'sheet-not-read', severity: 'warning', sheet: 'QA', cell: null },
        details: { sheet: 'QA' },
      },
    ]);
    expect(findings.map((finding) => findingMessage(finding, 'en'))[0]).toMatch(/sheet “QA”/);
    host.read = paneMemory([kpi, calls]).read;
    await engine.otherSheets('KPI');
    const again = await engine.scoreAgain(goldProfile, null);
    expect(findingsOf(again)).toEqual([]);
    expect(again.kind === 'scored' && again.scorecard.accuracy).toMatchObject([
      { family: 'customer' },
      { family: 'business' },
    ]);
  });

  it('sheets beyond those it looks at are told by their number and the first name', async () => {
    const many = Array.from({ length: 15 }, (_, at) => ({ ...calls, name: `QA ${at + 1}` }));
    const engine = openEngine(paneMemory([kpi, ...many]));
    await engine.score('KPI', goldProfile, null);
    await engine.otherSheets('KPI');
    expect(findingsOf(await engine.scoreAgain(goldProfile, null))).toMatchObject([
      {
        code: 'sheets-not-looked-at',
        severity: 'info',
        sheet: 'QA 13',
        details: { count: 3, sheet: 'QA 13' },
      },
    ]);
  });

  it('a chart sheet is neither', async () => {
    const chart: MemorySheet = { name: 'Chart1', rows: [], info: { kind: 'chart' } };
    const engine = openEngine(unreadable(paneMemory([kpi, chart]), 'Chart1'));
    await engine.score('KPI', goldProfile, null);
    expect((await engine.otherSheets('KPI')).isMore).toBe(false);
  });
});

describe('behind a button', () => {
  it('a summary of one click tells it', async () => {
    const host = unreadable(memoryHost([kpi, calls]), 'QA');
    const { findings } = await scoredWithMonitored(host, 'KPI', null);
    expect(findings).toMatchObject([{ code: 'sheet-not-read', sheet: 'QA' }]);
  });

  it('refreshing names the sheet among those that could not be read', async () => {
    const host = unreadable(memoryHost([kpi, calls, { ...calls, name: 'QA 2' }]), 'QA');
    const { notRead, scorecards } = await scoredBefore(host, null);
    expect(notRead).toMatchObject([{ sheet: 'QA', problem: { code: 'damaged-xml' } }]);
    expect(scorecards.flatMap(({ accuracy = [] }) => accuracy)).toMatchObject([
      { family: 'customer', total: 40 },
      { family: 'business', total: 40 },
    ]);
  });
});
