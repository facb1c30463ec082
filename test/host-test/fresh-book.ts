/** Makes the open workbook what a case begins with: everything out, then the sheets of the seed, all through Office.js. */
/// <reference types="office-js" />
import { parseArea } from '../../src/workbook/address';
import type { Area } from '../../src/workbook/address';
import { isCellError } from '../../src/workbook/snapshot';
import { seedCell, seededAreas, seededTables, type SeedSheet } from '../contract/seed';

/** Told by a setting: a workbook that was made empty by this page may be so again. */
const MARK = 'copc-host-test';
const OURS = /^urn:copc-scorecard:/;

/** Why this workbook must not be emptied; null where it may. */
export function refusal(): Promise<string | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, settings } = context.workbook;
    const mark = settings.getItemOrNullObject(MARK);
    mark.load('value');
    worksheets.load('items/name');
    await context.sync();
    if (!mark.isNullObject) return null;
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load('address');
      return { name: sheet.name, range };
    });
    await context.sync();
    const filled = used.find(({ range }) => !range.isNullObject);
    if (filled === undefined) return null;
    return `Sheet "${filled.name}" of this workbook is not empty. Open a new, blank workbook: this page deletes all there is.`;
  });
}

let turn = 0;

export function freshBook(sheets: readonly SeedSheet[]): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    await emptied(context);
    const { worksheets } = context.workbook;
    const stays = worksheets.getItem(`Host test ${turn}`);
    const shapes = sheets.flatMap((seed) => {
      const sheet = worksheets.add(seed.name);
      return seedSheet(sheet, seed).map((box) => ({ sheet, box }));
    });
    await context.sync();
    for (const { sheet, box } of shapes) {
      const { left, top, width, height } = box;
      Object.assign(sheet.shapes.addGeometricShape('Rectangle'), { left, top, width, height });
    }
    if (sheets.some(({ hidden }) => hidden !== true)) stays.delete();
    for (const seed of sheets) {
      const sheet = worksheets.getItem(seed.name);
      if (seed.hidden === true) sheet.visibility = 'Hidden';
      if (seed.protected === true) sheet.protection.protect();
    }
    await context.sync();
  });
}

/** Leaves one blank sheet. */
async function emptied(context: Excel.RequestContext): Promise<void> {
  const { worksheets, names, customXmlParts, settings } = context.workbook;
  worksheets.load('items/id');
  names.load('items/name');
  customXmlParts.load('items/id,items/namespaceUri');
  settings.add(MARK, 'true');
  worksheets.add(`Host test ${++turn}`);
  const old = settings.getItemOrNullObject('COPC');
  old.load('key');
  await context.sync();
  for (const { id } of worksheets.items) worksheets.getItem(id).delete();
  for (const { name } of names.items) names.getItem(name).delete();
  for (const { id, namespaceUri } of customXmlParts.items) {
    if (OURS.test(namespaceUri)) customXmlParts.getItem(id).delete();
  }
  if (!old.isNullObject) old.delete();
  await context.sync();
}

/** @returns where shapes go, once their places are told */
function seedSheet(sheet: Excel.Worksheet, seed: SeedSheet): readonly Excel.Range[] {
  for (const [address, given] of Object.entries(seed.cells)) {
    const { value, format, formula } = seedCell(given);
    const range = sheet.getRange(address);
    if (format !== undefined) range.numberFormat = [[format]];
    range.formulas = [[formula === undefined ? entryOf(value) : `=${formula}`]];
  }
  const at = ({ top, left, bottom, right }: Area): Excel.Range =>
    sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  const merges = (seed.merges ?? []).flatMap((address) => parseArea(address) ?? []);
  for (const area of [...merges, ...seededAreas(seed, 'merge')]) at(area).merge();
  for (const { name, area } of seededTables(seed))
    sheet.tables.add(at(area), true).name = name.replaceAll(/\W/g, '_');
  for (const area of seededAreas(seed, 'validation')) {
    at(area).dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
  }
  for (const area of seededAreas(seed, 'hidden')) at(area).columnHidden = true;
  for (const area of seededAreas(seed, 'note')) sheet.notes.add(at(area), 'A note');
  return seededAreas(seed, 'shape').map((area) => {
    const box = at(area);
    box.load('left,top,width,height');
    return box;
  });
}

/** A text with a mark before it, so that it stays one: `2024-07` would become a date. */
function entryOf(value: ReturnType<typeof seedCell>['value']): string | number | boolean {
  if (isCellError(value)) return value.error;
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
