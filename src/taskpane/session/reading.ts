/** How the sheet is read: other readings are tried, turned, or made of the cells a person has selected. */
import { parseArea } from '../../workbook/address';
import { orientationOf, type Orientation, type Reading } from '../../worksheet/sheet/reading';
import type { Engine } from '../engine/engine';
import { PaneFailure, problemFrom } from '../engine/pane-problem';
import type { SessionParts } from './parts';
import type { Candidate } from '../engine/shapes';
import type { Mapping } from './state';
import type { Works } from '../engine/works';
import { sheetReadings } from '../../report/scorecard/sheet-tables';

export interface ReadingActions {
  /** Shows how the scored sheet was read. */
  readonly askReading: () => Promise<void>;
  /** What another reading of the sheet would give. */
  readonly tryReading: (index: number, reading: Reading) => Promise<void>;
  /** What the same cells would give with their metrics in rows, in columns or in a list. */
  readonly turnReading: (index: number, orientation: Orientation) => Promise<void>;
  /** Adds the selected cells as a table that was not found. */
  readonly readSelection: () => Promise<void>;
}

export function readingActions({ state, tell, opened }: SessionParts): ReadingActions {
  async function show(mappingOf: (works: Works) => Promise<Mapping | null>): Promise<void> {
    const { run } = state();
    try {
      const mapping = await mappingOf(await opened());
      if (mapping !== null) tell({ type: 'mapping', run, mapping });
    } catch (error) {
      tell({ type: 'failed', run, problem: problemFrom(error) });
    }
  }
  const replace = (
    index: number,
    candidateOf: (engine: Engine, mapping: Mapping) => Promise<Candidate | null>,
  ): Promise<void> =>
    show(async ({ engine }) => {
      const { phase } = state();
      if (phase.kind !== 'mapping') return null;
      const { trouble: _, notTurned: __, ...mapping } = phase;
      const other = await candidateOf(engine, mapping);
      const candidates = mapping.candidates.map((one, at) => (at === index ? (other ?? one) : one));
      return { ...mapping, candidates };
    });

  return {
    askReading: () =>
      show(({ engine }) => {
        const { phase } = state();
        if (phase.kind !== 'result') return Promise.resolve(null);
        const { scorecard, passedOver } = phase;
        const readings = [...sheetReadings(scorecard), ...passedOver];
        return Promise.resolve({
          kind: 'mapping',
          sheet: scorecard.sheet,
          why: 'asked',
          candidates: engine.candidates(readings),
        });
      }),
    tryReading: (index, reading) =>
      replace(index, (engine) => Promise.resolve(engine.candidates([reading])[0] ?? null)),
    turnReading: (index, orientation) =>
      show(async ({ engine }) => {
        const { phase } = state();
        if (phase.kind !== 'mapping') return null;
        const { trouble: _, notTurned: __, ...mapping } = phase;
        const area = parseArea(mapping.candidates[index]?.reading.range ?? '');
        const turned = area === null ? null : await engine.propose(mapping.sheet, area, orientation);
        // Another reading than the one asked for is none: what is shown stays, and why is said.
        if (turned === null || orientationOf(turned.reading) !== orientation || turned.metrics.length === 0) {
          return { ...mapping, notTurned: { index, wanted: orientation } };
        }
        const candidates = mapping.candidates.map((one, at) => (at === index ? turned : one));
        return { ...mapping, candidates };
      }),
    readSelection: () =>
      show(async ({ engine, host }) => {
        const { phase } = state();
        const before = phase.kind === 'mapping' ? phase : null;
        try {
          const sheet = await engine.chosenSheet();
          const selected = await host.selection();
          const added = selected === null ? null : await engine.propose(sheet, selected.area, null);
          if (added === null) throw new PaneFailure({ kind: 'no-selection', sheet });
          const { trouble: _, ...same } = before ?? { why: 'asked' as const, candidates: [] };
          return before?.sheet === sheet
            ? { ...before, ...same, candidates: [...same.candidates, added] }
            : { kind: 'mapping', sheet, why: 'asked', candidates: [added] };
        } catch (error) {
          if (before === null) throw error;
          return { ...before, trouble: problemFrom(error) };
        }
      }),
  };
}
