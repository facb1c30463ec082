/** Which sheet of the workbook each sheet plan goes to, settled and checked before anything is asked or written. */
import type { Area } from '../../../workbook/address';
import type { Adjustment } from '../../../workbook/host';
import { cellsName, markerName } from '../../../workbook/markers';
import type { WorkbookPlan } from '../../../workbook/plan';
import { placePlans, renamedTo } from '../../../workbook/plan-targets';
import type { PlacedPlan } from '../../../workbook/plan-targets';
import { plannedSheet } from '../../../workbook/planned-sheet';
import type { PlannedSheet } from '../../../workbook/planned-sheet';
import { WorkbookProblem } from '../../../workbook/problem';
import { bounding, parseRectangles } from '../../../workbook/rectangles';
import type { OwnSheet } from '../../../workbook/snapshot';
import { cellCount } from '../office/areas';
import type { ExcelSheet, Structure } from '../read/structure';

/** What of a sheet of ours we wrote before: around all of it, and exactly which cells. */
export interface Ours {
  readonly box: Area;
  readonly cells: readonly Area[];
}

export interface Target extends PlacedPlan<ExcelSheet>, PlannedSheet {
  /** Null for a manager's sheet, also one that is added for them, and for one that is written in place. */
  readonly ours: Ours | null;
  /** The planned cells as fewer areas to write at once, with gaps in them that are left alone. */
  readonly areas: readonly Area[];
}

const NOTHING_YET: Ours = { box: { top: 0, left: 0, bottom: 0, right: 0 }, cells: [] };
const MOST_RECTANGLES = 150;
const MOST_GAPS = 200_000;

/** @throws WorkbookProblem `no-such-sheet`, `protected-sheet`, `protected-workbook`, `invalid-plan` */
export function targetsOf(
  structure: Structure,
  plan: WorkbookPlan,
  isWorkbookProtected: boolean,
  adjustments: Adjustment[],
): readonly Target[] {
  const ownSheet = (own: OwnSheet) => structure.marks.find((mark) => mark.own === own)?.sheet;
  return placePlans(plan, structure.sheets, ownSheet).map((placed) => {
    const { plan: sheetPlan, name, sheet } = placed;
    if (sheet === null && isWorkbookProtected) {
      throw new WorkbookProblem('protected-workbook', { sheet: sheetPlan.target.name });
    }
    adjustments.push(...renamedTo(placed));
    if (sheet?.isProtected === true) throw new WorkbookProblem('protected-sheet', { sheet: name });
    const planned = plannedSheet(sheetPlan, name, adjustments);
    return { ...placed, ours: oursOf(structure, placed), ...planned, areas: fewer(planned.rectangles) };
  });
}

/** Both hidden names of a sheet of ours. */
export function namesOf(own: OwnSheet): { marker: string; cells: string } {
  return { marker: markerName(own), cells: cellsName(own) };
}

function oursOf(structure: Structure, { plan: { target }, sheet }: PlacedPlan<ExcelSheet>): Ours | null {
  if (target.kind !== 'own') return null;
  const mark = structure.marks.find(({ own }) => own === target.own);
  if (sheet === null || mark === undefined) return NOTHING_YET;
  if (target.inPlace === true) return null;
  const exact = structure.names.get(cellsName(target.own).toLowerCase());
  const cells = exact === undefined ? null : parseRectangles(exact, sheet.name);
  return { box: mark.area, cells: cells ?? [mark.area] };
}

function fewer(rectangles: readonly Area[]): readonly Area[] {
  const box = bounding(rectangles);
  if (box === null) return [];
  const planned = rectangles.reduce((sum, area) => sum + cellCount(area), 0);
  const isDense = cellCount(box) <= 2 * planned;
  const isScattered = rectangles.length > MOST_RECTANGLES && cellCount(box) - planned <= MOST_GAPS;
  return isDense || isScattered ? [box] : rectangles;
}
