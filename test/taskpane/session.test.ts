/** The session on the real workflows and a workbook in memory. */
import { baseProfile, goldProfile } from '../../src/scoring/profile';
import { openEngine } from '../../src/taskpane/engine/engine';
import { createSession, type Preferences, type Session } from '../../src/taskpane/session/session';
import { WorkbookProblem } from '../../src/workbook/problem';
import { kpiRows, noteRows } from '../workflows/books';
import type { MemorySheet } from '../workflows/memory-host';
import { paneMemory, type PaneMemory } from './pane-memory';

/** Rows without a name: targets below their metric, or something else? */
const unsureRows = [
  ['Metric', '2024-01', '2024-02', '2024-03', '2024-04'],
  ['CSAT', 0.8, 0.9, 0.7, 0.8],
  ['', 0.8, 0.8, 0.8, 0.8],
  ['Handle time', 310, 300, 290, 300],
  ['', 300, 300, 300, 300],
];

function open(sheets: readonly MemorySheet[]): { host: PaneMemory; session: Session; kept: Preferences[] } {
  const host = paneMemory(sheets);
  const kept: Preferences[] = [];
  const session = createSession({
    preferences: { language: 'en', theme: 'system' },
    open: () => Promise.resolve({ host, engine: openEngine(host, () => new Date('2024-07-01T12:00:00Z')) }),
    keep: (preferences) => kept.push(preferences),
  });
  return { host, session, kept };
}

const kpi = { name: 'KPI', rows: kpiRows };

describe('scoring from the pane', () => {
  it('looks only at the sheet the person is on', async () => {
    const { session } = open([{ name: 'Notes', rows: noteRows }, kpi]);
    await session.score();
    expect(session.state().phase).toMatchObject({
      kind: 'problem',
      problem: { kind: 'nothing', sheet: 'Notes' },
    });
  });

  it('gives the verdict of the sheet', async () => {
    const { session } = open([kpi]);
    await session.score();
    const { phase } = session.state();
    expect(phase).toMatchObject({ kind: 'result', scorecard: { sheet: 'KPI' } });
    if (phase.kind !== 'result') return;
    expect(phase.scorecard.tables[0]?.score.gold).toMatchObject({ scored: 2, metCount: 1, gold: false });
  });

  it('scores for another profile without reading the sheet again', async () => {
    const { host, session } = open([kpi]);
    await session.score();
    const read = host.log.length;
    await session.chooseProfile(baseProfile);
    expect(host.log).toHaveLength(read);
    const { phase, profile } = session.state();
    expect(profile.name).toBe('base');
    if (phase.kind !== 'result') throw new Error(phase.kind);
    expect(phase.scorecard.profile.name).toBe('base');
    expect(phase.scorecard.tables[0]?.score.gold).toMatchObject({ metCount: 1, shortMet: 0 });
  });

  it('scores by the profile the workbook was written by, as the ribbon does', async () => {
    const { host, session } = open([kpi]);
    host.settings = { profile: 'base' };
    await session.score();
    const { phase, profile } = session.state();
    expect(profile.name).toBe('base');
    if (phase.kind !== 'result') throw new Error(phase.kind);
    expect(phase.scorecard.profile.name).toBe('base');
  });

  it('keeps to the profile the person chose, whatever the workbook remembers', async () => {
    const { host, session } = open([kpi]);
    await session.score();
    await session.chooseProfile(goldProfile);
    host.settings = { profile: 'base' };
    await session.score();
    expect(session.state().profile.name).toBe('gold');
  });

  it('asks for a cell when none is selected, and says when the sheet is one of ours', async () => {
    const { host, session } = open([kpi, { name: 'COPC Summary', rows: [['x']], info: { own: 'summary' } }]);
    host.active = null;
    await session.score();
    expect(session.state().phase).toMatchObject({ problem: { kind: 'no-sheet' } });
    host.active = 'COPC Summary';
    await session.score();
    expect(session.state().phase).toMatchObject({ problem: { kind: 'own-sheet', sheet: 'COPC Summary' } });
  });

  it('tells what the workbook would not give', async () => {
    const { host, session } = open([kpi]);
    host.read = () => Promise.reject(new WorkbookProblem('cell-being-edited'));
    await session.score();
    expect(session.state().phase).toMatchObject({
      problem: { kind: 'workbook', problem: { code: 'cell-being-edited' } },
    });
  });

  it('tries again to fetch what could not be fetched', async () => {
    const host = paneMemory([kpi]);
    let tries = 0;
    const session = createSession({
      preferences: { language: 'en', theme: 'system' },
      open: () => {
        tries++;
        const failure = new Error('gone');
        failure.name = 'ChunkLoadError';
        return tries === 1 ? Promise.reject(failure) : Promise.resolve({ host, engine: openEngine(host) });
      },
      keep: () => undefined,
    });
    await session.score();
    expect(session.state().phase).toMatchObject({ problem: { kind: 'not-loaded' } });
    await session.score();
    expect(session.state().phase.kind).toBe('result');
  });
});

describe('saying how a sheet is read', () => {
  it('asks when it is not sure, and scores what the person chose', async () => {
    const { session } = open([{ name: 'Doubtful', rows: unsureRows }]);
    await session.score();
    const { phase } = session.state();
    if (phase.kind !== 'mapping') throw new Error(phase.kind);
    const [candidate] = phase.candidates;
    if (candidate === undefined) throw new Error('no candidate');
    expect(candidate.metrics).toEqual(['CSAT', 'Handle time']);
    await session.useReadings([candidate.reading], false);
    expect(session.state().phase.kind).toBe('result');
  });

  it('remembers the choice in the workbook, and asks no more', async () => {
    const { host, session } = open([{ name: 'Doubtful', rows: unsureRows }]);
    host.settings = { other: 'kept' };
    await session.score();
    const { phase } = session.state();
    if (phase.kind !== 'mapping' || phase.candidates[0] === undefined) throw new Error(phase.kind);
    await session.useReadings([phase.candidates[0].reading], true);
    expect(host.settings).toMatchObject({ other: 'kept', map: { readings: [{ sheet: 'Doubtful' }] } });
    await session.score();
    expect(session.state().phase.kind).toBe('result');
    await session.score(true);
    expect(session.state().phase.kind).toBe('mapping');
  });

  it('says so when what was remembered does not fit the sheet any more', async () => {
    const { host, session } = open([{ name: 'KPI', rows: kpiRows }]);
    await session.score();
    const { phase } = session.state();
    if (phase.kind !== 'result') throw new Error(phase.kind);
    const reading = phase.scorecard.tables[0]?.table.reading;
    host.settings = { map: { readings: [{ ...reading, range: 'AA40:AJ43', sheet: 'KPI' }] } };
    await session.score();
    expect(session.state().phase).toMatchObject({ problem: { kind: 'reading-outdated', sheet: 'KPI' } });
  });

  it('shows how a scored sheet was read, on request', async () => {
    const { session } = open([kpi]);
    await session.score();
    await session.askReading();
    expect(session.state().phase).toMatchObject({
      kind: 'mapping',
      why: 'asked',
      candidates: [{ metrics: ['Service level', 'Average speed of answer'], periods: { count: 6 } }],
    });
  });
});

describe('writing from the pane', () => {
  const summary = { columns: false, formulas: false };

  it('shows first what it would write where, and writes nothing', async () => {
    const { host, session } = open([kpi]);
    await session.score();
    await session.preview({ columns: true, formulas: false });
    const { phase } = session.state();
    if (phase.kind !== 'result' || phase.writing.kind !== 'preview') throw new Error(phase.kind);
    expect(phase.writing.preview.parts).toMatchObject([
      { sheet: 'COPC Summary', where: 'new-sheet' },
      { sheet: 'KPI', where: 'beside-table', range: expect.stringMatching(/^[K-Z]+\d/) },
      { sheet: 'COPC Actions', where: 'new-sheet' },
    ]);
    expect(host.canUndo).toBe(false);
  });

  it('writes just what it showed, and takes it back', async () => {
    const { session } = open([kpi]);
    await session.score();
    await session.preview(summary);
    const shown = session.state().phase;
    if (shown.kind !== 'result' || shown.writing.kind !== 'preview') throw new Error(shown.kind);
    const cells = shown.writing.preview.parts.reduce((sum, part) => sum + part.cells, 0);
    await session.write(summary);
    expect(session.state().phase).toMatchObject({
      writing: { kind: 'written', canUndo: true, result: { cellsWritten: cells } },
    });
    await session.undo();
    expect(session.state().phase).toMatchObject({
      writing: { kind: 'undone', undone: { cellsRestored: cells } },
    });
  });

  it('keeps the result when a write is refused', async () => {
    const { host, session } = open([kpi]);
    await session.score();
    host.failure = new WorkbookProblem('protected-workbook');
    await session.write(summary);
    expect(session.state().phase).toMatchObject({
      kind: 'result',
      writing: { kind: 'failed', problem: { kind: 'workbook', problem: { code: 'protected-workbook' } } },
    });
  });

  it('offers no undo for a write that left nothing behind, though an earlier one could be taken back', async () => {
    const { host, session } = open([kpi]);
    await session.score();
    await session.write(summary);
    host.failure = new WorkbookProblem('protected-workbook');
    await session.write(summary);
    expect(session.state().phase).toMatchObject({ writing: { kind: 'failed', canUndo: false } });
    host.failure = new WorkbookProblem('write-interrupted');
    await session.write(summary);
    expect(session.state().phase).toMatchObject({ writing: { kind: 'failed', canUndo: true } });
  });

  it('takes the person to a cell, and says why it could not', async () => {
    const { host, session } = open([kpi]);
    await session.score();
    await session.showCell('KPI', 'C2');
    expect(host.log).toContain('show KPI!C2');
    host.showCell = () => Promise.reject(new WorkbookProblem('no-such-sheet', { sheet: 'KPI' }));
    await session.showCell('KPI', 'C2');
    expect(session.state().phase).toMatchObject({ trouble: { kind: 'workbook' } });
  });
});

describe('what a person likes', () => {
  it('is kept when it changes', () => {
    const { session, kept } = open([kpi]);
    session.setLanguage('nb');
    session.setTheme('dark');
    expect(kept.at(-1)).toEqual({ language: 'nb', theme: 'dark' });
  });
});
