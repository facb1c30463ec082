/** An open book in the grid: the few services of Univer everything in this room works through. */
import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import type { Injector, Univer, Workbook, Worksheet } from '@univerjs/core';
import { FormulaDataModel, IDefinedNamesService } from '@univerjs/engine-formula';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { WorkbookProblem } from '../../../workbook/problem';

export interface GridBook {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly commands: ICommandService;
  readonly undoRedo: IUndoRedoService;
  readonly formulas: FormulaDataModel;
  readonly names: IDefinedNamesService;
}

/**
 * The grid of a workbook that was opened with `univer.createUnit`.
 * @throws WorkbookProblem `host-failed` when there is no such workbook
 */
export function gridBookOf(univer: Univer, unitId: string): GridBook {
  const injector = univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new WorkbookProblem('host-failed', { why: 'no open workbook' });
  return {
    injector,
    workbook,
    unitId,
    commands: injector.get(ICommandService),
    undoRedo: injector.get(IUndoRedoService),
    formulas: injector.get(FormulaDataModel),
    names: injector.get(IDefinedNamesService),
  };
}

/** The sheet of that name; as in Excel, letter case makes no difference. */
export function worksheetNamed(grid: GridBook, name: string): Worksheet | null {
  const sheets = grid.workbook.getSheets();
  const exact = sheets.find((sheet) => sheet.getName() === name);
  return exact ?? sheets.find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase()) ?? null;
}

/** The names of the whole workbook, not those of single sheets. */
export function definedNames(grid: GridBook): readonly IDefinedNamesServiceParam[] {
  const all = Object.values(grid.names.getDefinedNameMap(grid.unitId) ?? {});
  return all.filter(({ localSheetId }) => localSheetId === undefined || localSheetId === WHOLE_BOOK);
}

/** How Univer says that a name belongs to no sheet. */
export const WHOLE_BOOK = 'AllDefaultWorkbook';
