/** Univer without a page: its model, formulas and commands, as the host and the functions need them. */
import { LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import type { Workbook } from '@univerjs/core';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { BookContent } from '../../../src/hosts/univer/load/book-content';
import { watchCalculation } from '../../../src/hosts/univer/formulas/calculation';
import { gridBookOf } from '../../../src/hosts/univer/grid/grid';
import type { GridBook } from '../../../src/hosts/univer/grid/grid';
import { isGridFunction } from '../../../src/hosts/univer/formulas/grid-functions';
import { runsInGrid } from '../../../src/hosts/univer/formulas/live-formulas';
import { workbookData } from '../../../src/hosts/univer/load/load-book';
import { registerModel } from '../../../src/hosts/univer/grid/model-plugins';

export interface OpenGrid {
  readonly univer: Univer;
  readonly grid: GridBook;
}

const open: Univer[] = [];

/** Opens the book; `register` runs right after, as functions must be there before anything is worked out. */
export function openGrid(
  content: BookContent,
  register: (univer: Univer) => void = () => undefined,
): OpenGrid {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {}, logLevel: LogLevel.ERROR });
  open.push(univer);
  registerModel(univer);
  const sheets = content.sheets.map(({ snapshot }) => snapshot.name);
  const hasFunction = (name: string): boolean => name.startsWith('COPC.') || isGridFunction(name);
  const data = workbookData(content, { unitId: 'book', isLive: runsInGrid({ sheets, hasFunction }) });
  univer.createUnit<typeof data, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  register(univer);
  return { univer, grid: gridBookOf(univer, 'book') };
}

/** Closes what was opened, when nothing is being worked out any more: a timer Univer set at its start would go off after. */
export async function closeGrids(): Promise<void> {
  for (const univer of open.splice(0)) {
    const session = univer.__getInjector().get(FormulaCalculationSessionService);
    const { started, completed, stopped, resultApplied } = session.state;
    if (started && !(resultApplied && (completed || stopped))) await session.waitForLatestApplied(60_000, 0);
    univer.dispose();
  }
}

/** When all that was changed is worked out. */
export async function calculated(grid: GridBook): Promise<void> {
  const calculation = watchCalculation(grid);
  await calculation.settled();
  calculation.dispose();
}
