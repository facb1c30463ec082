/** A hidden name of the workbook, such as those by which a sheet of ours is found again. */
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import { sameName } from '../../../workbook/names';
import type { BookName } from '../../../workbook/own/own-sheets';
import { definedNames, WHOLE_BOOK } from '../grid/grid';
import type { GridBook } from '../grid/grid';
import type { Transaction } from '../grid/transaction';

/** Takes a name out. */
export function removeHiddenName(write: Transaction, grid: GridBook, name: string): void {
  const before = definedNames(grid).find((one) => sameName(one.name, name));
  if (before === undefined) return;
  const params = { ...before, unitId: grid.unitId };
  write.run(RemoveDefinedNameMutation.id, params, { id: SetDefinedNameMutation.id, params });
}

/** Adds a name or gives it another formula. */
export function setHiddenName(write: Transaction, grid: GridBook, { name, formula }: BookName): void {
  const before = definedNames(grid).find((one) => sameName(one.name, name));
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
