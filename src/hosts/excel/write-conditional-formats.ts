/** Conditional formats: icon sets, data bars in one solid colour, and words with a colour of their own. */
import type { ConditionalFormat } from '../../workbook/plan';
import { rangeOf } from './areas';

const ICONS = {
  '3Symbols2': 'ThreeSymbols2',
  '3TrafficLights1': 'ThreeTrafficLights1',
  '3Arrows': 'ThreeArrows',
  '4TrafficLights': 'FourTrafficLights',
  '5Quarters': 'FiveQuarters',
} as const;

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
    dataBar.lowerBoundRule = boundOf(plan.min);
    dataBar.upperBoundRule = boundOf(plan.max);
  } else {
    const { cellValue } = conditionalFormats.add('CellValue');
    cellValue.rule = { formula1: `="${plan.equals.replaceAll('"', '""')}"`, operator: 'EqualTo' };
    const { format } = cellValue;
    if (plan.style.color !== undefined) format.font.color = `#${plan.style.color}`;
    if (plan.style.bold !== undefined) format.font.bold = plan.style.bold;
    if (plan.style.fill !== undefined) format.fill.color = `#${plan.style.fill}`;
  }
}

function boundOf(value: number | null): Excel.ConditionalDataBarRule {
  return value === null ? { type: 'Automatic' } : { type: 'Number', formula: `=${value}` };
}
