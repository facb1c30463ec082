/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
/** Two panes beside one workbook, as two windows of it or two people have them: neither says the older, nothing is lost. */
import { openWorks } from '../../src/taskpane/engine/open-works';
import { createSession, type Session } from '../../src/taskpane/session/session';
import type { Result } from '../../src/taskpane/session/state';
import type { MetricOverride } from '../../src/workflows/score/book-map';
import { kpiSheet, notesSheet } from '../e2e/kpi-seed';
import { openFakeExcel, tellChange, type FakeExcel } from '../hosts/excel/office/office';
import { seedBook, sheetOf } from '../hosts/excel/office/seed-book';

jest.setTimeout(60_000);

interface Panes {
  readonly excel: FakeExcel;
  readonly one: Session;
  readonly other: Session;
}

/** Both scored: 3 of 8 metrics met. */
async function open(): Promise<Panes> {
  const excel = openFakeExcel();
  seedBook(excel.book, [kpiSheet, notesSheet]);
  const sheet = sheetOf(excel.book, 'KPI 2024');
  excel.book.active = sheet;
  excel.book.selected = { sheet, area: { top: 1, left: 1, bottom: 1, right: 1 } };
  const pane = (): Session =>
    createSession({
      preferences: { language: 'en', theme: 'system' },
      open: (events) => Promise.resolve(openWorks(events)),
      keep: () => undefined,
    });
  const panes = { excel, one: pane(), other: pane() };
  for (const session of [panes.one, panes.other]) {
    await session.score();
    expect(met(session)).toBe(3);
  }
  return panes;
}

function resultOf(session: Session): Result {
  const { phase } = session.state();
  if (phase.kind !== 'result') throw new Error(phase.kind);
  return phase;
}

const met = (session: Session) => resultOf(session).scorecard.tables[0]?.score.gold.metCount;
const older = (session: Session) => resultOf(session).older.map(({ sheet }) => sheet);

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 2000) throw new Error('it never came to that');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Excel tells both panes of what stands in a sheet by now. */
function tell({ excel }: Panes, name: string, address: string): void {
  tellChange(sheetOf(excel.book, name).id, { address });
}

const summary = { columns: false, formulas: false };

async function write(session: Session): Promise<void> {
  await session.preview(summary);
  await session.write(summary);
}

const byHand = (metric: string, status: 'met' | 'not-met'): MetricOverride => ({
  sheet: 'KPI 2024',
  metric,
  status,
  by: 'A. Diaz',
  on: '2024-09-02',
  reason: 'Proven by the log',
});

it('both follow a figure, and both name what one of them wrote as older', async () => {
  const panes = await open();
  const { excel, one, other } = panes;
  await write(one);
  tell(panes, 'COPC Summary', 'B1');
  await until(() => other.state().phase.kind === 'result' && older(other).length === 0);
  // Service level of August misses.
  sheetOf(excel.book, 'KPI 2024').type(1, 11, 0.5);
  tell(panes, 'KPI 2024', 'L2');
  await until(() => met(one) === 2 && met(other) === 2);
  await until(() => older(one).length > 0 && older(other).length > 0);
  const all = ['COPC Summary', 'COPC Actions'];
  expect([older(one), older(other)]).toEqual([all, all]);
  await other.doTask('refresh');
  tell(panes, 'COPC Summary', 'B1');
  await until(() => older(one).length === 0 && older(other).length === 0);
});

it('keep the statuses both set, and count them both at the next figure', async () => {
  const panes = await open();
  const { one, other } = panes;
  await one.setByHand(byHand('Average speed of answer (s)', 'met'));
  expect([met(one), met(other)]).toEqual([4, 3]);
  await other.setByHand(byHand('First contact resolution', 'met'));
  // The other pane's own step brings it what the first one kept.
  expect(met(other)).toBe(5);
  tell(panes, 'KPI 2024', 'L2');
  await until(() => met(one) === 5);
});

it('write nothing by a status another window has taken over: the preview is shown anew, with a sentence', async () => {
  const { excel, one, other } = await open();
  await other.preview(summary);
  await one.setByHand(byHand('Average speed of answer (s)', 'met'));
  await other.write(summary);
  expect(excel.book.find('COPC Summary')).toBeUndefined();
  expect(resultOf(other)).toMatchObject({
    writing: { kind: 'preview' },
    trouble: { kind: 'said-meanwhile', sheet: 'KPI 2024' },
  });
  expect(met(other)).toBe(4);
  await other.write(summary);
  expect(resultOf(other).writing.kind).toBe('written');
  const written = [...(excel.book.find('COPC Summary')?.positions() ?? [])].map(({ cell }) => cell.value);
  expect(written).toContain('Gold not reached yet: 2 more metrics must be Met, 1 more Met or Improving');
});

it('lose no entry of the register: who comes second is told, and sees what the first wrote', async () => {
  const panes = await open();
  const { excel, one, other } = panes;
  await write(one);
  tell(panes, 'COPC Summary', 'B1');
  await until(() => other.state().phase.kind === 'result');
  await one.lookUpRegister();
  await other.lookUpRegister();
  const rowOf = (session: Session) => {
    const { register } = resultOf(session);
    if (register?.kind !== 'found') throw new Error(String(register?.kind));
    const [row] = register.register.rows;
    if (row === undefined) throw new Error('no row');
    return row;
  };
  const { row } = rowOf(one);
  const plan = { plan: 'Two more agents', owner: 'Ana', endResult: '', due: '' };
  expect(await one.editAction(row, plan)).toBe('saved');
  expect(await other.editAction(row, { ...plan, plan: 'New phone system' })).toBe('changed');
  expect(rowOf(other).text.plan).toBe('Two more agents');
  // What is filled in elsewhere is seen without a step of one's own.
  expect(await other.editAction(row, { ...plan, plan: 'Two more agents, by May' })).toBe('saved');
  tellChange(sheetOf(excel.book, 'COPC Actions').id, { address: 'F3' });
  await until(() => rowOf(one).text.plan === 'Two more agents, by May');
});
