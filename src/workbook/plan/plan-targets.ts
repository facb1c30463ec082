/**
 * Which sheet each sheet plan goes to, settled before anything is asked or written, as one plan may point to another.
 * The one rule of all hosts (worksheets §3): what a host knows is which sheets there are and which of them are ours.
 */
import type { SheetRenames } from '../formula-sheets';
import type { Adjustment } from '../host';
import { fitSheetName, sheetNamed } from '../names';
import { oursOf, ownSheetsIn } from '../own/own-sheets';
import type { BookName, Ours } from '../own/own-sheets';
import type { SheetPlan, WorkbookPlan } from './plan';
import { plannedSheet } from './planned-sheet';
import type { PlannedSheet } from './planned-sheet';
import { WorkbookProblem } from '../problem';
import type { OwnSheet, SheetInfo } from '../snapshot';

/** A sheet plan and its place in the workbook. */
export interface PlacedPlan<Sheet> {
  readonly plan: SheetPlan;
  /** The sheet's name in the workbook. */
  readonly name: string;
  /** Null when it has to be added. */
  readonly sheet: Sheet | null;
}

/** A sheet plan that may be written, as far as the workbook's structure goes: what stands in cells is asked next. */
export interface SheetTarget<Sheet> extends PlacedPlan<Sheet>, PlannedSheet {
  /** Null for a manager's sheet, also one that is added for them, and for one that is written in place. */
  readonly ours: Ours | null;
}

export interface BookStructure<Sheet> {
  readonly sheets: readonly Sheet[];
  /** The names of the whole workbook. */
  readonly names: readonly BookName[];
  /** True when no sheet may be added. */
  readonly isProtected: boolean;
}

/**
 * Settles and checks where everything goes.
 * @throws WorkbookProblem `no-such-sheet`, `not-a-worksheet`, `protected-sheet`, `protected-workbook`, `invalid-plan`
 */
export function targetsOf<Sheet extends Pick<SheetInfo, 'name' | 'kind' | 'isProtected'>>(
  plan: WorkbookPlan,
  { sheets, names, isProtected }: BookStructure<Sheet>,
  adjustments: Adjustment[],
): readonly SheetTarget<Sheet>[] {
  const found = ownSheetsIn(names, sheets);
  const ownSheet = (wanted: OwnSheet) => found.find(({ own }) => own === wanted)?.sheet;
  return placePlans(plan, sheets, ownSheet).map((placed) => {
    const { plan: sheetPlan, name, sheet } = placed;
    if (sheet === null && isProtected) {
      throw new WorkbookProblem('protected-workbook', { sheet: sheetPlan.target.name });
    }
    if (sheet !== null && sheet.kind !== 'worksheet') {
      throw new WorkbookProblem('not-a-worksheet', { sheet: name });
    }
    if (sheet?.isProtected === true) throw new WorkbookProblem('protected-sheet', { sheet: name });
    adjustments.push(...renamedTo(placed));
    const ours = oursOf(sheetPlan, sheet, found);
    return { ...placed, ours, ...plannedSheet(sheetPlan, name, adjustments) };
  });
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
