/**
 * Takes out what we wrote before. Charts go last, so that a write that fails half-way has lost none of them; cells,
 * merges and tables go first, for the new ones take their place, and are kept in the journal.
 */
import { addressesOf, rangeOf } from '../office/areas';
import { isOwnMerge, isOwnTable } from '../../../workbook/own/own-parts';
import type { Area } from '../../../workbook/address';
import { surveyedBox } from './survey-request';
import type { Objects, Survey } from './survey';

/** Queues the clearing of our cells; what people wrote between and around them stays. */
export function clearOurs(sheet: Excel.Worksheet, survey: Survey, objects: Objects): void {
  const { ours, sheet: there } = survey.target;
  if (ours === null || there === null) return;
  for (const table of survey.tables) {
    if (isOwnTable(ours, table)) objects.tables.getItem(table.id).convertToRange();
  }
  for (const area of survey.merges) if (isOwnMerge(ours, area)) rangeOf(sheet, area).unmerge();
  clearCells(sheet, ours.cells);
  const box = survey.ownFormatIds.length === 0 ? null : surveyedBox(survey.target);
  for (const id of box === null ? [] : survey.ownFormatIds) {
    rangeOf(sheet, box ?? ours.box)
      .conditionalFormats.getItem(id)
      .delete();
  }
}

/**
 * Queues emptying cells and taking their looks away. Clearing a range of "all" or of its formats would take a person's
 * validations, notes and conditional formats along.
 */
export function clearCells(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  for (const address of addressesOf(areas)) {
    const ranges = sheet.getRanges(address);
    ranges.clear('Contents');
    ranges.style = 'Normal';
  }
}

/** Queues the removal of the charts that new ones have replaced. */
export function removeOldCharts(sheet: Excel.Worksheet, survey: Survey): void {
  for (const { id } of survey.ownCharts) sheet.charts.getItem(id).delete();
}
