/** What the views of units and staffing ask of the workbook: units read and written, figures selected, plans inserted. */
import type { BookUnits } from '../../workflows/units/read-units';
import type { OwnSheetWritten } from '../../workflows/audit/own-sheet';
import type { InsertedPlan, PlannedCalls, StaffingTerms } from '../../workflows/staffing/insert-plan';
import type { SelectedFigures } from '../../workflows/staffing/selected-figures';
import { version } from '../../doors/version';
import { problemFrom, type PaneProblem } from '../engine/pane-problem';
import type { Undone } from '../engine/pane-host';
import type { SessionParts } from './parts';

export interface PlanningActions {
  /** Scores every sheet of the workbook for the units in it. */
  readonly readUnits: () => Promise<BookUnits | PaneProblem>;
  readonly writeVendors: (units: BookUnits) => Promise<OwnSheetWritten | PaneProblem>;
  /** The selected cells as columns of figures; `'none'`: none hold any, or no cells are selected. */
  readonly selectedFigures: () => Promise<SelectedFigures | 'none' | PaneProblem>;
  /** Writes a plan at the selected cell; `'no-cell'`: none is. */
  readonly insertPlan: (
    calls: PlannedCalls,
    terms: StaffingTerms,
  ) => Promise<InsertedPlan | 'no-cell' | PaneProblem>;
  /** Takes back what was written last. */
  readonly takeBackPlan: () => Promise<Undone | PaneProblem>;
}

export function planningActions({ state, opened }: Pick<SessionParts, 'state' | 'opened'>): PlanningActions {
  async function told<T>(work: () => Promise<T>): Promise<T | PaneProblem> {
    try {
      return await work();
    } catch (error) {
      return problemFrom(error);
    }
  }
  const clock = () => ({
    now: new Date(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  return {
    readUnits: () =>
      told(async () => {
        const { host } = await opened();
        const { readUnits } = await import(/* webpackChunkName: "work" */ '../../workflows/units/read-units');
        const settings = await host.readSettings();
        return readUnits(host.looking === undefined ? host : { ...host.looking, bookName: host.bookName }, {
          ...clock(),
          settings,
          profile: state().profile,
        });
      }),
    writeVendors: ({ units, scorecards }) =>
      told(async () => {
        const { host } = await opened();
        const { writeVendors } = await import(
          /* webpackChunkName: "units" */ '../../workflows/units/write-vendors'
        );
        const { language } = state();
        const making = { ...clock(), language, version, scorecards, ofThisBook: true } as const;
        return writeVendors(host, units, [], making);
      }),
    selectedFigures: () =>
      told(async () => {
        const { host } = await opened();
        const { selectedFigures } = await import(
          /* webpackChunkName: "staffing" */ '../../workflows/staffing/selected-figures'
        );
        const selected = await host.selection();
        if (selected === null) return 'none';
        const sheet = selected.sheet ?? (await host.activeSheet());
        if (sheet === null) return 'none';
        return selectedFigures(await (host.looking ?? host).read(sheet), selected.area) ?? 'none';
      }),
    insertPlan: (calls, terms) =>
      told(async () => {
        const { host } = await opened();
        const { insertStaffPlan } = await import(
          /* webpackChunkName: "staffing" */ '../../workflows/staffing/insert-plan'
        );
        const selected = await host.selection();
        const sheet = selected?.sheet ?? (await host.activeSheet());
        if (selected === null || sheet === null) return 'no-cell';
        const { top, left } = selected.area;
        return insertStaffPlan(
          host,
          { sheet, cell: { row: top, column: left } },
          calls,
          terms,
          state().language,
        );
      }),
    takeBackPlan: () => told(async () => (await opened()).host.undoLastWrite()),
  };
}
