/**
 * The looks of planned cells, each style once over all the areas that have it, and conditional formats: icon sets,
 * data bars in one solid colour, words with a colour of their own.
 */
import type { ConditionalFormat, CellStyle } from '../../../workbook/plan/plan';
import { rangeOf, addressesOf, height, width } from '../office/areas';
import type { Area } from '../../../workbook/address';
import { RectangleBuilder } from '../../../workbook/rectangles';
import { settableLooks } from './looks';
import type { Survey } from './survey';

const ICONS = {
  '3Symbols2': 'ThreeSymbols2',
  '3TrafficLights1': 'ThreeTrafficLights1',
  '3Arrows': 'ThreeArrows',
  '4TrafficLights': 'FourTrafficLights',
  '5Quarters': 'FiveQuarters',
} as const;

/** Excel's name of a set of icons as a plan has it; null for one we never write. */
export function iconSetNamed(style: string): string | null {
  return Object.entries(ICONS).find(([, excel]) => excel === style)?.[0] ?? null;
}

export function writeConditionalFormat(sheet: Excel.Worksheet, plan: ConditionalFormat): void {
  const { conditionalFormats } = rangeOf(sheet, plan.area);
  if (plan.kind === 'icons') {
    const { iconSet } = conditionalFormats.add('IconSet');
    iconSet.style = ICONS[plan.icons];
    iconSet.showIconOnly = !plan.showValue;
    const lowest = { type: 'Percent', operator: 'GreaterThanOrEqual', formula: '=0' } as const;
    iconSet.criteria = [
      lowest,
      ...plan.from.map((limit) => ({
        type: 'Number' as const,
        operator: 'GreaterThanOrEqual' as const,
        formula: `=${limit}`,
      })),
    ];
  } else if (plan.kind === 'bar') {
    const { dataBar } = conditionalFormats.add('DataBar');
    dataBar.positiveFormat.fillColor = `#${plan.color}`;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.showDataBarOnly = !plan.showValue;
    dataBar.lowerBoundRule = boundOf(plan.min);
    dataBar.upperBoundRule = boundOf(plan.max);
  } else {
    const format =
      plan.kind === 'text' ? textFormat(conditionalFormats, plan) : formulaFormat(conditionalFormats, plan);
    if (plan.style.color !== undefined) format.font.color = `#${plan.style.color}`;
    if (plan.style.bold !== undefined) format.font.bold = plan.style.bold;
    if (plan.style.fill !== undefined) format.fill.color = `#${plan.style.fill}`;
  }
}

function textFormat(
  formats: Excel.ConditionalFormatCollection,
  { equals }: Extract<ConditionalFormat, { kind: 'text' }>,
): Excel.ConditionalRangeFormat {
  const { cellValue } = formats.add('CellValue');
  cellValue.rule = { formula1: `="${equals.replaceAll('"', '""')}"`, operator: 'EqualTo' };
  return cellValue.format;
}

function formulaFormat(
  formats: Excel.ConditionalFormatCollection,
  { formula, style }: Extract<ConditionalFormat, { kind: 'formula' }>,
): Excel.ConditionalRangeFormat {
  const { custom } = formats.add('Custom');
  custom.rule.formula = `=${formula}`;
  if (style.numberFormat !== undefined) custom.format.numberFormat = style.numberFormat;
  return custom.format;
}

function boundOf(value: number | null): Excel.ConditionalDataBarRule {
  return value === null ? { type: 'Automatic' } : { type: 'Number', formula: `=${value}` };
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Queues the formats of all planned cells but their number formats. */
export function writeStyles(sheet: Excel.Worksheet, { target, models }: Survey): void {
  const builders = new Map<number, RectangleBuilder>();
  for (const { row, columns, cells } of target.rows) {
    const byStyle = new Map<number, number[]>();
    for (const [index, cell] of cells.entries()) {
      if (cell.style === undefined) continue;
      const list = byStyle.get(cell.style) ?? [];
      list.push(columns[index] ?? 0);
      byStyle.set(cell.style, list);
    }
    for (const [style, list] of byStyle) {
      const builder = builders.get(style) ?? new RectangleBuilder();
      builders.set(style, builder.row(row, list));
    }
  }
  for (const [index, builder] of builders) {
    const style = target.plan.styles[index];
    const model = models.get(index);
    if (model !== undefined) copyLooks(sheet, model, builder.done());
    else if (style !== undefined) writeStyle(sheet, style, builder.done());
  }
}

function copyLooks(sheet: Excel.Worksheet, model: Excel.CellProperties, areas: readonly Area[]): void {
  const looks = settableLooks(model);
  for (const area of areas) {
    const row = Array.from({ length: width(area) }, () => looks);
    rangeOf(sheet, area).setCellProperties(Array.from({ length: height(area) }, () => row));
  }
}

function writeStyle(sheet: Excel.Worksheet, style: CellStyle, areas: readonly Area[]): void {
  if (hasFormat(style)) {
    for (const address of addressesOf(areas)) setFormat(sheet.getRanges(address).format, style);
  }
  if (style.border !== undefined) for (const area of areas) setBorder(sheet, area, style.border);
}

function hasFormat(style: CellStyle): boolean {
  return Object.keys(style).some((key) => key !== 'numberFormat' && key !== 'border');
}

function setFormat(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.color !== undefined) format.font.color = `#${style.color}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

/** Every cell has the border, so the lines between them are set too; a single row or column has no inner ones. */
function setBorder(sheet: Excel.Worksheet, area: Area, border: NonNullable<CellStyle['border']>): void {
  const { borders } = rangeOf(sheet, area).format;
  const rows = height(area) > 1 ? (['InsideHorizontal'] as const) : [];
  const columns = width(area) > 1 ? (['InsideVertical'] as const) : [];
  const edges =
    border.edge === 'all'
      ? (['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', ...rows, ...columns] as const)
      : ([border.edge === 'top' ? 'EdgeTop' : 'EdgeBottom', ...rows] as const);
  for (const edge of edges) {
    const line = borders.getItem(edge);
    line.style = 'Continuous';
    line.color = `#${border.color}`;
  }
}
