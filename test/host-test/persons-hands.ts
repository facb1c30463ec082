/** A person's hands in the open workbook, by Office.js: lays things on cells, and looks whether they are there as they were laid. */
/// <reference types="office-js" />
import { formatArea, formatCell, type Area, type Cell } from '../../src/workbook/address';
import { openExcelBook } from '../../src/hosts/excel/open-book';
import { areaOf, askArea, cellCount, parseAreas, rangeOf } from '../../src/hosts/excel/office/areas';
import { MODEL_LOOKS } from '../../src/hosts/excel/write/looks';
import { isSame } from '../../src/workbook/plan/table-growth';
import type { SeenCell } from '../contract/new-month-contract';
import type { PersonsBook, Thing } from '../contract/summary-contract';

const RULE = '=$A$1>0';

function onSheet<T>(
  name: string,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, (context) =>
    work(context.workbook.worksheets.getItem(name), context),
  );
}

/** The open workbook, whatever is in it when the hands move. */
export function personsWorkbook(): PersonsBook {
  const host = openExcelBook();
  return {
    host: () => host,
    put: (name, thing) =>
      onSheet(name, async (sheet, context) => {
        lay(sheet, thing);
        await context.sync();
      }),
    has: (name, thing) => onSheet(name, (sheet, context) => isThere(sheet, thing, () => context.sync())),
    tables: (name) =>
      onSheet(name, async ({ tables }, context) => {
        tables.load('items/id');
        await context.sync();
        const ranges = tables.items.map((table) => askArea(table.getRange()));
        await context.sync();
        return ranges.map(areaOf);
      }),
  };
}

function lay(sheet: Excel.Worksheet, { kind, area, name }: Thing): void {
  const range = rangeOf(sheet, area);
  switch (kind) {
    case 'merge':
      return range.merge();
    case 'table':
      sheet.tables.add(range, true).name = tableName(name);
      return;
    case 'rule':
      range.conditionalFormats.add('Custom').custom.rule.formula = RULE;
      return;
    case 'note':
      sheet.notes.add(firstOf(area), name);
      return;
    case 'validation':
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
      return;
    case 'chart': {
      const chart = sheet.charts.add('Line', range, 'Columns');
      chart.name = name;
      chart.setPosition(firstOf(area), formatCell({ row: area.bottom, column: area.right }));
      return;
    }
    case 'shape':
      sheet.shapes.addGeometricShape('Rectangle').name = name;
  }
}

async function isThere(
  sheet: Excel.Worksheet,
  { kind, area, name }: Thing,
  sync: () => Promise<void>,
): Promise<boolean> {
  const range = rangeOf(sheet, area);
  const isHere = (one: Excel.Range): boolean => !one.isNullObject && isSame(areaOf(one), area);
  switch (kind) {
    case 'merge':
    case 'validation': {
      const found =
        kind === 'merge'
          ? range.getMergedAreasOrNullObject()
          : range.getSpecialCellsOrNullObject('DataValidations');
      found.load('address');
      await sync();
      const areas = found.isNullObject ? [] : (parseAreas(found.address) ?? []);
      if (kind === 'merge') return areas.some((one) => isSame(one, area));
      return areas.reduce((sum, one) => sum + cellCount(one), 0) === cellCount(area);
    }
    case 'table': {
      sheet.tables.load('items/name');
      await sync();
      const table = sheet.tables.items.find((one) => one.name === tableName(name));
      if (table === undefined) return false;
      const at = askArea(table.getRange());
      await sync();
      return isHere(at);
    }
    case 'rule': {
      const { conditionalFormats } = range;
      conditionalFormats.load('items/id,items/type');
      await sync();
      const rules = conditionalFormats.items
        .filter(({ type }) => type === 'Custom')
        .map((one) => {
          const { rule } = one.custom;
          rule.load('formula');
          return { rule, at: askArea(one.getRangeOrNullObject()) };
        });
      await sync();
      return rules.some(({ rule, at }) => rule.formula === RULE && isHere(at));
    }
    case 'note': {
      const note = sheet.notes.getItemOrNullObject(firstOf(area));
      note.load('content');
      await sync();
      return !note.isNullObject && note.content === name;
    }
    case 'chart':
      sheet.charts.load('items/name');
      await sync();
      return sheet.charts.items.some((one) => one.name === name);
    case 'shape':
      sheet.shapes.load('items/name');
      await sync();
      return sheet.shapes.items.some((one) => one.name === name);
  }
}

/** A cell of the sheet "KPI" as a person sees it. */
export function seenByOffice({ row, column }: Cell): Promise<SeenCell> {
  return onSheet('KPI', async (sheet, context) => {
    const range = rangeOf(sheet, { top: row, left: column, bottom: row, right: column });
    const asked = range.getCellProperties(MODEL_LOOKS);
    range.format.load('columnWidth');
    await context.sync();
    const { fill, font, borders } = asked.value[0]?.[0]?.format ?? {};
    const plain = (color: string | undefined): string | null => color?.replace('#', '') ?? null;
    return {
      fill: fill?.pattern === 'None' ? null : plain(fill?.color),
      bold: font?.bold === true,
      color: font?.color === '#000000' ? null : plain(font?.color),
      hasLineBelow: (borders?.bottom?.style ?? 'None') !== 'None',
      width: range.format.columnWidth,
    };
  });
}

const tableName = (name: string): string => name.replace(' ', '_');
const firstOf = ({ top, left }: Area): string => formatArea({ top, left, bottom: top, right: left });
