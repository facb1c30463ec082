/** Charts of ours on the grid's sheets: those the file came with, and those of the plans that were written since. */
import type { SheetRenames } from '../../../workbook/formula-sheets';
import { replacedCharts, type StandingChart } from '../../../workbook/plan/own-charts';
import type { ChartPlan, ChartRange, SheetPlan } from '../../../workbook/plan/plan';
import type { SheetTarget } from '../../../workbook/plan/plan-targets';

/** What a write did to the charts of a sheet. */
export interface ChartsWritten {
  readonly sheetId: string;
  readonly charts: readonly ChartPlan[];
  /** The sheet is ours and was written anew: what stood there before is gone. */
  readonly replaces: boolean;
}

/** @param renames names sheets of the plan got */
export function chartsWritten(
  sheetId: string,
  { plan, ours }: Pick<SheetTarget<unknown>, 'plan' | 'ours'>,
  renames: SheetRenames,
): ChartsWritten {
  return { sheetId, charts: renamed(plan, renames), replaces: ours !== null };
}

/** @param kept those the file came with; `written` oldest first */
export function chartsNow(
  sheetId: string,
  kept: readonly StandingChart[],
  written: readonly ChartsWritten[],
): readonly ChartPlan[] {
  return written
    .filter((one) => one.sheetId === sheetId)
    .reduce<readonly StandingChart[]>(
      (before, { charts, replaces }) =>
        replaces ? replacing(charts, before) : [...before, ...charts.map(asPlanned)],
      kept,
    )
    .map(({ plan }) => plan);
}

/** A chart that replaces one a person moved or sized stands where that one stood, as in the file. */
function replacing(charts: readonly ChartPlan[], before: readonly StandingChart[]): StandingChart[] {
  const stood = replacedCharts(charts, before);
  return charts.map((plan, index) => {
    const old = stood[index] ?? null;
    if (old === null || !old.moved) return asPlanned(plan);
    return { ...old, plan: { ...plan, anchor: old.plan.anchor } };
  });
}

/** Nobody can move it in the grid, so nothing has to be known by its name. */
function asPlanned(plan: ChartPlan): StandingChart {
  return { name: '', plan, moved: false };
}

function renamed({ charts }: SheetPlan, renames: SheetRenames): readonly ChartPlan[] {
  const range = (of: ChartRange): ChartRange => ({
    ...of,
    sheet: renames.get(of.sheet.toLowerCase()) ?? of.sheet,
  });
  return charts.map((chart) => ({
    ...chart,
    categories: range(chart.categories),
    series: chart.series.map((one) => ({ ...one, values: range(one.values) })),
  }));
}
