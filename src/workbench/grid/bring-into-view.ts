/** Scrolls the grid to a cell. Univer's own way takes the frozen columns for room and scrolls past it. */
import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { ScrollCommand, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { GridBook } from '../../hosts/univer/grid/grid';
import type { Cell } from '../../workbook/address';
import { scrolled } from './scrolled';

/** The scroll bars, and a little of the next column. */
const MARGIN = 24;

/**
 * As little as shows the cell, as soon as the grid is drawn; nothing is selected, and a person on another sheet stays
 * there.
 */
export async function bringIntoView(grid: GridBook, sheetName: string, { row, column }: Cell): Promise<void> {
  const { injector, workbook, unitId, commands } = grid;
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const sheet = workbook.getActiveSheet();
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!render || !skeleton || sheet?.getName() !== sheetName) return;
  const { xSplit, ySplit } = sheet.getFreeze();
  const zoom = sheet.getZoomRatio();
  const { rowHeaderWidth, columnHeaderHeight, columnWidthAccumulation, rowHeightAccumulation } = skeleton;
  const width = (render.engine.width - MARGIN) / zoom - rowHeaderWidth;
  const height = (render.engine.height - MARGIN) / zoom - columnHeaderHeight;
  const across = scrolled(columnWidthAccumulation, xSplit, column, width);
  const down = scrolled(rowHeightAccumulation, ySplit, row, height);
  await commands.executeCommand(ScrollCommand.id, {
    sheetViewStartColumn: across.line,
    offsetX: across.offset,
    sheetViewStartRow: down.line,
    offsetY: down.offset,
  });
}
