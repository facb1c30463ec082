/**
 * Which sheet each sheet plan goes to, settled before anything is asked or written, as one plan may point to another.
 * The one rule of all hosts: what a host knows is which sheets there are and which of them are ours.
 */
import type { SheetRenames } from './formula-sheets';
import type { Adjustment } from './host';
import type { SheetPlan, WorkbookPlan } from './plan';
import { WorkbookProblem } from './problem';
import { fitSheetName } from './names';
import type { OwnSheet } from './snapshot';

/** A sheet plan and its place in the workbook. */
export interface PlacedPlan<Sheet> {
  readonly plan: SheetPlan;
  /** The sheet's name in the workbook. */
  readonly name: string;
  /** Null when it has to be added. */
  readonly sheet: Sheet | null;
}

/**
 * @param sheets all sheets of the workbook
 * @param ownSheet the sheet of ours, as its hidden name says; undefined when there is none
 * @throws WorkbookProblem `no-such-sheet`; `invalid-plan` when a sheet of ours is planned twice
 * @example placePlans(plan, [{ name: 'COPC Summary' }], () => undefined)[0]?.name // 'COPC Summary (2)'
 */
export function placePlans<Sheet extends { readonly name: string }>(
  plan: WorkbookPlan,
  sheets: readonly Sheet[],
  ownSheet: (own: OwnSheet) => Sheet | undefined,
): readonly PlacedPlan<Sheet>[] {
  const names = sheets.map(({ name }) => name);
  const seen = new Set<OwnSheet>();
  return plan.sheets.map((sheetPlan) => {
    const { target } = sheetPlan;
    if (target.kind === 'existing') {
      const sheet = sheetNamed(sheets, target.name);
      if (sheet === undefined) throw new WorkbookProblem('no-such-sheet', { sheet: target.name });
      return { plan: sheetPlan, name: sheet.name, sheet };
    }
    if (target.kind === 'own') {
      if (seen.has(target.own)) {
        throw new WorkbookProblem('invalid-plan', { sheet: target.name, why: 'planned twice' });
      }
      seen.add(target.own);
      const sheet = ownSheet(target.own);
      if (sheet !== undefined) return { plan: sheetPlan, name: sheet.name, sheet };
    }
    const name = fitSheetName(target.name, names);
    names.push(name);
    return { plan: sheetPlan, name, sheet: null };
  });
}

/** The sheet of that name; as in Excel, letter case makes no difference. */
export function sheetNamed<Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  name: string,
): Sheet | undefined {
  return sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => sameName(sheet.name, name));
}

/** True for names Excel holds for the same sheet. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The names added sheets and sheets of ours got where they are not the planned ones. */
export function renamesOf(placed: readonly Pick<PlacedPlan<unknown>, 'plan' | 'name'>[]): SheetRenames {
  return new Map(
    placed.flatMap(({ plan: { target }, name }) =>
      target.kind !== 'existing' && target.name !== name ? [[target.name.toLowerCase(), name] as const] : [],
    ),
  );
}

/** That an added sheet got another name, as its own was taken or is none Excel takes; else nothing. */
export function renamedTo({ plan: { target }, name, sheet }: PlacedPlan<unknown>): readonly Adjustment[] {
  if (sheet !== null || name === target.name) return [];
  return [{ kind: 'sheet-renamed', wanted: target.name, used: name }];
}
