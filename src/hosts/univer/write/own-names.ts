/** The hidden names by which a sheet of ours is found again, whatever it is renamed to; the file host's very spelling. */
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import type { Area } from '../../../workbook/address';
import { markerFormula } from '../../../workbook/markers';
import { bounding, formatRectangles } from '../../../workbook/rectangles';
import type { OwnSheet } from '../../../workbook/snapshot';
import { bookNames, WHOLE_BOOK } from '../grid/grid';
import type { Grid } from '../grid/grid';
import { namesOf } from '../grid/structure';
import type { Target } from './targets';
import type { Transaction } from '../grid/transaction';

const ORIGIN: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Writes both names of a sheet of ours. */
export function writeOwnNames(write: Transaction, grid: Grid, target: Target, own: OwnSheet): void {
  const { plan, rectangles, name } = target;
  const box =
    bounding([
      ...rectangles,
      ...plan.merges,
      ...plan.tables.map(({ area }) => area),
      ...plan.conditionalFormats.map(({ area }) => area),
    ]) ?? ORIGIN;
  const [marker, cells] = namesOf(own);
  setHiddenName(write, grid, marker, markerFormula(name, box));
  setHiddenName(write, grid, cells, formatRectangles(name, rectangles) ?? markerFormula(name, box));
}

/** Adds a name or gives it another formula. */
function setHiddenName(write: Transaction, grid: Grid, name: string, formula: string): void {
  const before = bookNames(grid).find((one) => one.name.toLowerCase() === name.toLowerCase());
  const { unitId } = grid;
  const id = before?.id ?? name;
  const params = {
    unitId,
    id,
    name: before?.name ?? name,
    formulaOrRefString: formula,
    hidden: true,
    localSheetId: WHOLE_BOOK,
  };
  const undo =
    before === undefined
      ? { id: RemoveDefinedNameMutation.id, params }
      : { id: SetDefinedNameMutation.id, params: { ...before, unitId } };
  write.run(SetDefinedNameMutation.id, params, undo);
}
