/** Conditional formats of a plan as Univer's rules. */
import { BooleanNumber } from '@univerjs/core';
import type { IStyleBase, Worksheet } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  IIconSetType,
} from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { Area } from '../../../workbook/address';
import type { ConditionalFormat } from '../../../workbook/plan/plan';
import { ownRules } from '../../../workbook/own/own-parts';
import type { RuleFacts } from '../../../workbook/own/own-parts';
import type { Ours } from '../../../workbook/own/own-sheets';
import type { GridBook } from '../grid/grid';
import { areaOf, rangeOf } from '../read/read-sheet';
import type { Transaction } from '../grid/transaction';

const icons = {
  '3Symbols2': IIconSetType.threeSymbols2,
  '3TrafficLights1': IIconSetType.threeTrafficLights1,
  '3Arrows': IIconSetType.threeArrows,
  '4TrafficLights': IIconSetType.fourTrafficLights,
  '5Quarters': IIconSetType.fiveQuarters,
} as const;

/** The resource in which Univer keeps rules. */
export const RULES_RESOURCE = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

/**
 * Univer works a rule with a formula out for every cell it lies on, at every change: so it lies on the rows in use and
 * this many more. The file's rule has all its rows.
 */
const ROOM = 200;

/** The formats of a file's sheet as Univer's rules; the first counts before the others. @param lastRow in use */
export function rulesData(
  formats: readonly ConditionalFormat[],
  lastRow: number,
): readonly IConditionFormattingRule[] {
  return formats.map((format, index) => shownRule(`file-${index + 1}`, format, lastRow));
}

function shownRule(id: string, format: ConditionalFormat, lastRow: number): IConditionFormattingRule {
  const { area } = format;
  const last = format.kind === 'formula' ? Math.max(lastRow, area.top) + ROOM : area.bottom;
  const cut = Math.max(0, area.bottom - last);
  return {
    // The rows cut off stand in its name: rows inserted and deleted above and within leave their number as it is.
    cfId: cut === 0 ? id : `${id}+${cut}`,
    ranges: [rangeOf({ ...area, bottom: area.bottom - cut })],
    stopIfTrue: false,
    rule: ruleOf(format),
  };
}

/** The cells the rule has in the file. */
function fullArea({ cfId, ranges }: IConditionFormattingRule): Area | null {
  const [first, ...more] = ranges;
  if (first === undefined || more.length > 0) return null;
  const area = areaOf(first);
  return { ...area, bottom: area.bottom + Number(/\+(\d+)$/.exec(cfId)?.[1] ?? 0) };
}

export function addRule(
  write: Transaction,
  grid: GridBook,
  sheet: Worksheet,
  format: ConditionalFormat,
): void {
  const subUnitId = sheet.getSheetId();
  const cfId = grid.injector.get(ConditionalFormattingRuleModel).createCfId(grid.unitId, subUnitId);
  const rule = shownRule(cfId, format, sheet.getLastRowWithContent());
  const params = { unitId: grid.unitId, subUnitId, rule };
  const undo = AddConditionalRuleMutationUndoFactory(grid.injector, params);
  write.run(AddConditionalRuleMutation.id, params, undo);
}

/** Takes out the rules we wrote before. */
export function removeRules(write: Transaction, grid: GridBook, sheet: Worksheet, ours: Ours): void {
  const subUnitId = sheet.getSheetId();
  const rules = grid.injector.get(ConditionalFormattingRuleModel).getSubunitRules(grid.unitId, subUnitId);
  const standing = (rules ?? []).map((one) => ({
    cfId: one.cfId,
    rule: factsOf(one.rule),
    area: fullArea(one),
  }));
  for (const { cfId } of ownRules(standing, ours)) {
    const params = { unitId: grid.unitId, subUnitId, cfId };
    const undo = DeleteConditionalRuleMutationUndoFactory(grid.injector, params);
    write.run(DeleteConditionalRuleMutation.id, params, ...undo);
  }
}

function factsOf(rule: IConditionFormattingRule['rule']): RuleFacts | null {
  if (rule.type === CFRuleType.iconSet) {
    const set = rule.config[0]?.iconType;
    const found = Object.entries(icons).find(([, type]) => type === set);
    return found === undefined ? null : { kind: 'icons', icons: found[0] };
  }
  if (rule.type === CFRuleType.dataBar) return { kind: 'bar', color: rule.config.positiveColor };
  if (rule.type !== CFRuleType.highlightCell) return null;
  if (rule.subType === CFSubRuleType.formula) return { kind: 'formula', formula: rule.value };
  const isEqual = rule.subType === CFSubRuleType.text && rule.operator === CFTextOperator.equal;
  return isEqual ? { kind: 'text', equals: rule.value ?? '' } : null;
}

function ruleOf(format: ConditionalFormat): IConditionFormattingRule['rule'] {
  switch (format.kind) {
    case 'icons': {
      // Univer goes through them from the best down; the last takes what is left.
      const limits = [...format.from].reverse();
      const count = format.from.length + 1;
      return {
        type: CFRuleType.iconSet,
        isShowValue: format.showValue,
        config: Array.from({ length: count }, (_, index) => ({
          operator: CFNumberOperator.greaterThanOrEqual,
          value: { type: CFValueType.num, value: limits[index] ?? -Number.MAX_VALUE },
          iconType: icons[format.icons],
          iconId: String(index),
        })),
      };
    }
    case 'bar':
      return {
        type: CFRuleType.dataBar,
        isShowValue: format.showValue,
        config: {
          min: format.min === null ? { type: CFValueType.min } : { type: CFValueType.num, value: format.min },
          max: format.max === null ? { type: CFValueType.max } : { type: CFValueType.num, value: format.max },
          isGradient: false,
          positiveColor: `#${format.color}`,
          nativeColor: `#${format.color}`,
        },
      };
    case 'text':
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.text,
        operator: CFTextOperator.equal,
        value: format.equals,
        style: lookOf(format.style),
      };
    case 'formula':
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: `=${format.formula}`,
        style: lookOf(format.style),
      };
  }
}

function lookOf({ color, fill, bold }: Extract<ConditionalFormat, { kind: 'text' }>['style']): IStyleBase {
  return {
    ...(color === undefined ? {} : { cl: { rgb: `#${color}` } }),
    ...(fill === undefined ? {} : { bg: { rgb: `#${fill}` } }),
    ...(bold === undefined ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}
