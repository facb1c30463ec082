/** A person's hands in the grid, for the contract of the summary. What the grid has no place for came with the file. */
import { CFRuleType, CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
} from '@univerjs/sheets-conditional-formatting';
import { AddWorksheetMergeMutation } from '@univerjs/sheets';
import { SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Worksheet } from '@univerjs/core';
import { isSame } from '../../../src/workbook/plan/table-growth';
import type { WritableBook } from '../../../src/workbook/formula-host';
import { worksheetNamed, type GridBook } from '../../../src/hosts/univer/grid/grid';
import { customOf, keptFacts } from '../../../src/hosts/univer/load/kept-facts';
import { areaOf, rangeOf } from '../../../src/hosts/univer/read/read-sheet';
import type { PersonsBook, Thing } from '../../contract/summary-contract';

export function personsGrid(grid: GridBook, host: WritableBook): PersonsBook {
  const { unitId, commands, injector } = grid;
  const sheetOf = (name: string): Worksheet => {
    const sheet = worksheetNamed(grid, name);
    if (sheet === null) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const rules = (sheet: Worksheet) =>
    injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, sheet.getSheetId()) ?? [];
  const run = (id: string, params: object): void => void commands.syncExecuteCommand(id, params);
  const keep = (sheet: Worksheet, more: Partial<ReturnType<typeof keptFacts>>): void => {
    const config = sheet.getConfig();
    config.custom = { ...config.custom, ...customOf({ ...keptFacts(sheet), ...more }) };
  };

  return {
    host: () => host,
    tables: (name) => keptFacts(sheetOf(name)).tables.map(({ area }) => area),
    put: (name, { kind, area, name: says }: Thing) => {
      const sheet = sheetOf(name);
      const subUnitId = sheet.getSheetId();
      const { occupied, tables } = keptFacts(sheet);
      if (kind === 'merge') {
        run(AddWorksheetMergeMutation.id, { unitId, subUnitId, ranges: [rangeOf(area)] });
      } else if (kind === 'rule') {
        const rule = {
          type: CFRuleType.highlightCell,
          subType: CFSubRuleType.formula,
          value: `=${says}`,
          style: {},
        };
        const ranges = [rangeOf(area)];
        const given = { cfId: says, ranges, stopIfTrue: false, rule };
        run(AddConditionalRuleMutation.id, { unitId, subUnitId, rule: given });
      } else if (kind === 'note') {
        const at = { row: area.top, col: area.left };
        const note = { ...at, id: says, width: 100, height: 50, note: says };
        run(UpdateNoteMutation.id, { unitId, sheetId: subUnitId, ...at, note });
      } else if (kind === 'table') {
        const added = { name: says, area, hasHeaderRow: true, hasTotalsRow: false };
        keep(sheet, { tables: [...tables, added] });
      } else {
        const by = kind === 'chart' ? 'shape' : kind;
        keep(sheet, { occupied: [...occupied, { area, by }] });
      }
    },
    has: (name, { kind, area, name: says }) => {
      const sheet = sheetOf(name);
      const { occupied, tables } = keptFacts(sheet);
      switch (kind) {
        case 'merge':
          return sheet.getMergeData().some((range) => isSame(areaOf(range), area));
        case 'rule':
          return rules(sheet).some(
            ({ cfId, ranges }) => cfId === says && ranges.every((range) => isSame(areaOf(range), area)),
          );
        case 'note': {
          const at = { row: area.top, col: area.left };
          return injector.get(SheetsNoteModel).getNote(unitId, sheet.getSheetId(), at)?.note === says;
        }
        case 'table':
          return tables.some((one) => one.name === says && isSame(one.area, area));
        default:
          return occupied.some((one) => isSame(one.area, area));
      }
    },
  };
}
