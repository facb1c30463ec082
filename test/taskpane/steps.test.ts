/** Sample data, keeping the result fresh, progress and cancelling: the session on the real workflows. */
import { openEngine } from '../../src/taskpane/engine/engine';
import { createSession, type Preferences, type Session } from '../../src/taskpane/session/session';
import type { Result } from '../../src/taskpane/session/state';
import { formatCell, parseArea } from '../../src/workbook/address';
import { WorkbookProblem } from '../../src/workbook/problem';
import { kpiRows } from '../workflows/books';
import type { CellValue } from '../../src/workbook/snapshot';
import { paneMemory, type PaneMemory } from './pane-memory';

interface Opened {
  readonly host: PaneMemory;
  readonly session: Session;
  readonly kept: Preferences[];
  readonly rows: CellValue[][];
}

function open(preferences: Partial<Preferences> = {}): Opened {
  const rows = kpiRows.map((row) => [...row]);
  const host = paneMemory([{ name: 'KPI', rows }]);
  const kept: Preferences[] = [];
  const session = createSession({
    preferences: { language: 'en', theme: 'system', ...preferences },
    open: (events) => {
      host.events = events;
      return Promise.resolve({ host, engine: openEngine(host) });
    },
    keep: (one) => kept.push(one),
  });
  return { host, session, kept, rows };
}

function resultOf(session: Session): Result {
  const { phase } = session.state();
  if (phase.kind !== 'result') throw new Error(phase.kind);
  return phase;
}

/** 1 of 2 metrics met becomes 2 of 2. */
function improve(rows: CellValue[][]): void {
  rows.find(([name]) => name === 'Average speed of answer')?.splice(-1, 1, 1);
}

/** Lets what is due happen, to see that nothing does. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Comes back once it is so. */
async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 5000) throw new Error('it never came to that');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
const listening = (host: PaneMemory) => until(() => host.changed !== null);

/** What reading and writing wait for, until it is let go. */
function held(host: PaneMemory): () => void {
  let go: () => void = () => undefined;
  host.pause = new Promise((resolve) => {
    go = resolve;
  });
  return go;
}

describe('sample data', () => {
  it('is added and scored in one step: 4 of 9 met, 2 improving', async () => {
    const { host, session } = open();
    await session.trySample();
    expect(resultOf(session).scorecard.sheet).toBe('COPC sample');
    expect(resultOf(session).scorecard.tables[0]?.score.gold).toMatchObject({ scored: 9, metCount: 4 });
    expect(host.log).toContain('show COPC sample!A1');
    expect(session.state().sample).toEqual({ sheet: 'COPC sample', kept: false });
  });

  it('comes in the language of the pane', async () => {
    const { session } = open({ language: 'nl' });
    await session.trySample();
    expect(resultOf(session).scorecard.tables[0]?.table.metrics[0]?.name).toBe('Serviceniveau (311-lijn)');
  });

  it('goes away again, and the pane is back at its start', async () => {
    const { session } = open();
    await session.trySample();
    await session.removeSample();
    expect(session.state()).toMatchObject({ sample: null, phase: { kind: 'start' } });
  });

  it('stays when somebody typed in it', async () => {
    const { host, session } = open();
    await session.trySample();
    host.added = [];
    await session.removeSample();
    expect(session.state()).toMatchObject({ sample: { kept: true }, phase: { kind: 'result' } });
  });

  it('is no longer what "undo" means once something else was written', async () => {
    const { session } = open();
    await session.trySample();
    await session.write({ columns: false, formulas: false });
    expect(session.state().sample).toBeNull();
  });

  it('says why it could not be added', async () => {
    const { host, session } = open();
    host.failure = new WorkbookProblem('protected-workbook', { sheet: 'COPC sample' });
    await session.trySample();
    expect(session.state().phase).toMatchObject({ problem: { problem: { code: 'protected-workbook' } } });
  });
});

describe('keeping the result fresh', () => {
  it('is done unless a person wants it otherwise, which is remembered on this computer', () => {
    const { session, kept } = open();
    expect(session.state().fresh).toBe(true);
    session.setFormulas(true);
    expect(kept.at(-1)).toEqual({ language: 'en', theme: 'system', formulas: true });
    session.setFresh(false);
    expect(kept.at(-1)).toEqual({ language: 'en', theme: 'system', fresh: false, formulas: true });
  });

  it('scores again after a change on the scored sheet: 1 of 2 met becomes 2 of 2', async () => {
    const { host, session, rows } = open();
    await session.score();
    await listening(host);
    expect(resultOf(session).scorecard.tables[0]?.score.gold.metCount).toBe(1);
    improve(rows);
    host.changed?.();
    await until(() => resultOf(session).refreshed === 1);
    expect(resultOf(session).trouble).toBeNull();
    expect(resultOf(session).scorecard.tables[0]?.score.gold.metCount).toBe(2);
  });

  it('marks a change at once, and nothing else, where it is switched off', async () => {
    const { host, session, rows } = open({ fresh: false });
    await session.score();
    await listening(host);
    const reads = host.log.filter((line) => line === 'read KPI').length;
    improve(rows);
    host.changed?.(['H3']);
    await until(() => resultOf(session).edited !== null);
    expect(resultOf(session).edited).toMatchObject({ isScoring: false });
    await settled();
    expect(host.log.filter((line) => line === 'read KPI')).toHaveLength(reads);
    expect(resultOf(session).scorecard.tables[0]?.score.gold.metCount).toBe(1);
    await session.scoreChanged();
    expect(resultOf(session)).toMatchObject({ edited: null, refreshed: 1 });
    expect(resultOf(session).scorecard.tables[0]?.score.gold.metCount).toBe(2);
  });

  it('marks no change far from the table, and the month typed right beside it', async () => {
    const { host, session } = open({ fresh: false });
    await session.score();
    await listening(host);
    host.changed?.(['Z90']);
    await settled();
    expect(resultOf(session).edited).toBeNull();
    const last = resultOf(session).scorecard.tables[0]?.table.reading.range ?? '';
    const area = parseArea(last);
    host.changed?.([formatCell({ row: area?.top ?? 0, column: (area?.right ?? 0) + 1 })]);
    await until(() => resultOf(session).edited !== null);
  });

  it('asks first on a sheet of more than 20,000 cells', async () => {
    const { host, session, rows } = open();
    const wide = rows[0] ?? [];
    while (wide.length < 9000) wide.push('');
    await session.score();
    await listening(host);
    host.changed?.([]);
    await until(() => resultOf(session).edited !== null);
    expect(resultOf(session).edited).toMatchObject({ isScoring: false });
    expect(resultOf(session).refreshed).toBe(0);
  });

  it('stops listening when another sheet is scored', async () => {
    const { host, session } = open();
    await session.score();
    await listening(host);
    session.cancel();
    await until(() => host.changed === null);
    expect(host.log.slice(-1)).toEqual(['no longer watch KPI']);
  });

  it('waits while something is written, and scores right after', async () => {
    const { host, session, rows } = open();
    await session.score();
    await listening(host);
    const go = held(host);
    const writing = session.write({ columns: false, formulas: false });
    await settled();
    const reads = host.log.filter((line) => line === 'read KPI').length;
    improve(rows);
    host.changed?.();
    await settled();
    expect(host.log.filter((line) => line === 'read KPI')).toHaveLength(reads);
    go();
    await writing;
    await until(() => resultOf(session).refreshed === 1);
    expect(resultOf(session).writing.kind).toBe('written');
  });

  it('does not tell a person who goes on typing to press Enter', async () => {
    const { host, session, rows } = open();
    await session.score();
    await listening(host);
    const go = held(host);
    const reads = host.log.length;
    improve(rows);
    host.changed?.();
    await until(() => host.log.length > reads);
    host.events?.onWaiting();
    expect(session.state().waiting).toBe(false);
    go();
    await until(() => resultOf(session).refreshed === 1);
    host.events?.onWaiting();
    expect(session.state().waiting).toBe(true);
  });

  it('keeps the older result and says so when the sheet can no longer be scored', async () => {
    const { host, session, rows } = open();
    await session.score();
    await listening(host);
    rows.splice(0, rows.length, ['nothing']);
    host.changed?.();
    await until(() => resultOf(session).trouble !== null);
    expect(resultOf(session)).toMatchObject({
      refreshed: 0,
      trouble: { kind: 'not-fresh', sheet: 'KPI' },
    });
  });
});

describe('a new month', () => {
  it('is shown first, then its header written into the one cell, and can be taken back', async () => {
    const { host, session } = open();
    await session.score();
    await session.previewMonth();
    expect(resultOf(session).writing).toMatchObject({
      ...{ kind: 'month', isDone: false },
      month: { kind: 'possible', headers: [{ address: 'K1', value: '2024-07' }] },
    });
    await session.newMonth();
    expect(resultOf(session).writing).toMatchObject({ kind: 'month', isDone: true, canUndo: true });
    expect(host.canUndo).toBe(true);
  });

  it('is refused where its place is taken, and nothing written', async () => {
    const { host, session, rows } = open();
    rows[2]?.push('', 'remark');
    rows[2]?.splice(10, 1, 'remark');
    await session.score();
    await session.newMonth();
    expect(resultOf(session).writing).toMatchObject({
      ...{ kind: 'month', isDone: false },
      month: { kind: 'not-possible', problem: { why: 'occupied' } },
    });
    expect(host.canUndo).toBe(false);
  });
});

describe('something long', () => {
  it('tells what it does: rows read, then scoring', async () => {
    const { session } = open();
    const steps: unknown[] = [];
    session.subscribe(() => steps.push(session.state().step));
    await session.score();
    expect(steps).toContainEqual({ doing: 'reading', sheet: 'KPI', done: 2, total: 3 });
    expect(steps).toContainEqual({ doing: 'scoring' });
  });

  it('stops reading after the block it is at when it is cancelled', async () => {
    const { host, session } = open();
    const go = held(host);
    let told = 0;
    const scoring = session.score();
    await until(() => session.state().step?.doing === 'reading' && host.log.includes('read KPI'));
    session.subscribe(() => told++);
    session.cancel();
    expect(session.state().phase.kind).toBe('start');
    go();
    await scoring;
    // Only the cancelling itself changed anything.
    expect(told).toBe(1);
    expect(session.state()).toMatchObject({ phase: { kind: 'start' }, step: null });
  });

  it('takes a write back that is cancelled, and says nothing was written', async () => {
    const { host, session } = open();
    await session.score();
    const go = held(host);
    const writing = session.write({ columns: false, formulas: false });
    session.cancelWrite();
    go();
    await writing;
    expect(resultOf(session).writing).toEqual({ kind: 'none', stopped: true });
    expect(host.canUndo).toBe(false);
    await session.write({ columns: false, formulas: false });
    expect(resultOf(session).writing.kind).toBe('written');
  });
});

describe('after Refresh all', () => {
  it('shows the result by the figures that were written: 1 of 2 met became 2 of 2', async () => {
    const { host, session, rows } = open({ fresh: false });
    await session.score();
    const { read } = host;
    host.sheets = () =>
      Promise.resolve(
        [null, 'summary' as const].map((own) => ({
          name: own === null ? 'KPI' : 'COPC Summary',
          kind: 'worksheet' as const,
          visible: true,
          own,
          isProtected: false,
        })),
      );
    host.read = (sheet, ...given) => read(sheet === 'COPC Summary' ? 'KPI' : sheet, ...given);
    improve(rows);
    await session.doTask('refresh');
    expect(resultOf(session).writing).toMatchObject({ kind: 'task-done', outcome: { kind: 'refreshed' } });
    expect(resultOf(session).scorecard.tables[0]?.score.gold.metCount).toBe(2);
  });

  it('reads nothing again when there was nothing to refresh', async () => {
    const { host, session } = open();
    await session.score();
    await settled();
    const read = host.log.length;
    await session.doTask('refresh');
    expect(resultOf(session).writing).toMatchObject({ outcome: { kind: 'nothing-written' } });
    expect(host.log).toHaveLength(read);
  });
});
