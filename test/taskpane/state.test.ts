/** The pane's state alone: what an event does, and that late answers do nothing. */
import { baseProfile, goldProfile } from '../../src/scoring/profile';
import { initialState, reduce } from '../../src/taskpane/session/reduce';
import type { State } from '../../src/taskpane/session/state';

const start = initialState({ language: 'en', theme: 'system' });
const scorecard = { book: 'kpi.xlsx', sheet: 'KPI', profile: goldProfile, tables: [], findings: [] };

const scored = (state: State): State =>
  reduce(state, { type: 'scored', run: state.run, scorecard, passedOver: [] });

describe('the state of the pane', () => {
  it('goes from start over scoring to a result', () => {
    const scoring = reduce(start, { type: 'began' });
    expect(scoring.phase.kind).toBe('scoring');
    expect(scored(scoring).phase).toMatchObject({ kind: 'result', writing: { kind: 'none' } });
  });

  it('drops the answer to a run that was cancelled', () => {
    const scoring = reduce(start, { type: 'began' });
    const cancelled = reduce(scoring, { type: 'cancelled' });
    const late = reduce(cancelled, { type: 'scored', run: scoring.run, scorecard, passedOver: [] });
    expect(late).toBe(cancelled);
    expect(late.phase.kind).toBe('start');
  });

  it('drops a what-if for a profile that was changed again meanwhile', () => {
    const result = scored(reduce(start, { type: 'began' }));
    const base = reduce(result, { type: 'profile', profile: baseProfile });
    const gold = reduce(base, { type: 'profile', profile: goldProfile });
    expect(reduce(gold, { type: 'rescored', profile: baseProfile, scorecard })).toBe(gold);
  });

  it('forgets a preview when another profile is chosen: it would write something else', () => {
    const result = scored(reduce(start, { type: 'began' }));
    const preview = reduce(result, {
      type: 'writing',
      run: result.run,
      writing: {
        kind: 'preview',
        choice: { columns: false, formulas: false },
        preview: { parts: [], withoutColumns: [] },
      },
    });
    const base = reduce(preview, { type: 'profile', profile: baseProfile });
    const after = reduce(base, { type: 'rescored', profile: baseProfile, scorecard });
    expect(after.phase).toMatchObject({ kind: 'result', writing: { kind: 'none' } });
  });

  it('goes on showing that it writes when the result changes meanwhile, so that no second write begins', () => {
    const result = scored(reduce(start, { type: 'began' }));
    const working = { kind: 'working', what: 'write' } as const;
    const writing = reduce(result, { type: 'writing', run: result.run, writing: working });
    const after = reduce(writing, { type: 'rescored', profile: goldProfile, scorecard });
    expect(after.phase).toMatchObject({ kind: 'result', writing: working });
  });

  it('keeps the work when language, theme or page change', () => {
    const result = scored(reduce(start, { type: 'began' }));
    const spanish = reduce(result, { type: 'language', language: 'es' });
    const settings = reduce(spanish, { type: 'place', place: 'settings' });
    expect(settings).toMatchObject({ language: 'es', place: 'settings' });
    expect(settings.phase).toBe(result.phase);
  });

  it('leaves a page for the sheet when scoring begins', () => {
    const about = reduce(start, { type: 'place', place: 'about' });
    expect(reduce(about, { type: 'began' }).place).toBe('sheet');
  });
});
