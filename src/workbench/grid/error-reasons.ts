/** Beside a cell with an error of a COPC function the grid tells the function's own reason, not what any such error may mean. */
import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Injector, Workbook } from '@univerjs/core';
import { CellAlertManagerService } from '@univerjs/sheets-ui';
import type { ErrorReason } from '../../hosts/univer/formulas/kept-formula';
import type { Cell } from '../../workbook/address';

/** @param reasonAt of a cell in the book that is open; null where the grid's own words will do */
export function tellReasons(
  injector: Injector,
  reasonAt: (sheet: string, cell: Cell) => ErrorReason | null,
): void {
  const alerts = injector.get(CellAlertManagerService);
  const usual = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { unitId, subUnitId, row, col } = alert.location;
    const workbook = injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getSheetBySheetId(subUnitId)?.getName();
    const found = sheet === undefined ? null : reasonAt(sheet, { row, column: col });
    usual(found === null ? alert : { ...alert, title: found.code, message: found.reason });
  };
}
