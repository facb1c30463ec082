/**
 * Takes out what we wrote before. Charts go last, so that a write that fails half-way has lost none of them; cells,
 * merges and tables go first, for the new ones take their place, and are kept in the journal.
 */
import { addressesOf, rangeOf } from '../office/areas';
import { isOurs } from '../../../workbook/own-sheets';
import type { Objects, Survey } from './survey';

/** Queues the clearing of our cells; what people wrote between and around them stays. */
export function clearOurs(sheet: Excel.Worksheet, survey: Survey, objects: Objects): void {
  const { ours, sheet: there } = survey.target;
  if (ours === null || there === null) return;
  for (const { id, area } of survey.tables) {
    if (isOurs(ours, area)) objects.tables.getItem(id).convertToRange();
  }
  for (const area of survey.merges) if (isOurs(ours, area)) rangeOf(sheet, area).unmerge();
  for (const address of addressesOf(ours.cells)) sheet.getRanges(address).clear('All');
  if (survey.formatIds.length > 0) rangeOf(sheet, ours.box).conditionalFormats.clearAll();
}

/** Queues the removal of the charts that new ones have replaced. */
export function removeOldCharts(sheet: Excel.Worksheet, survey: Survey): void {
  for (const { id } of survey.ownCharts) sheet.charts.getItem(id).delete();
}
