/** Draws a chart of ours, where a person put the one it replaces. */
import { formatCell } from '../../../workbook/address';
import type { ChartPlan, ChartRange, ChartSeries } from '../../../workbook/plan/plan';
import { height, rangeOf } from '../office/areas';
import { replacedCharts } from '../../../workbook/plan/own-charts';
import type { Survey } from './survey';
import type { Box } from '../office/edges';

export interface ChartToDraw {
  readonly plan: ChartPlan;
  readonly name: string;
  /** Where a person put the chart it replaces; null for its planned place. */
  readonly box: Box | null;
}

/** The sheet a plan means by a name. */
export type SheetByName = (planned: string) => Excel.Worksheet;

/** The planned charts under the names they get; one that replaces another takes the place a person gave that one. */
export function chartsToDraw({ target: { plan }, ownCharts, newCharts }: Survey): readonly ChartToDraw[] {
  const replaced = replacedCharts(plan.charts, ownCharts);
  return plan.charts.flatMap((chart, index): readonly ChartToDraw[] => {
    const name = newCharts[index]?.name;
    const before = replaced[index] ?? null;
    return name === undefined ? [] : [{ plan: chart, name, box: before?.isMoved === true ? before : null }];
  });
}

/**
 * Queues a chart with all its figures. Office.js has no place for a chart's alternative text, so its description is not written; the title
 * says what is shown, and the figures stand in cells.
 */
export function drawChart(
  sheet: Excel.Worksheet,
  { plan, name, box }: ChartToDraw,
  sheetOf: SheetByName,
): void {
  const cells = (range: ChartRange): Excel.Range => rangeOf(sheetOf(range.sheet), range.area);
  const [first] = plan.series;
  if (first === undefined) return;
  const by = height(first.values.area) > 1 ? 'Columns' : 'Rows';
  const chart = sheet.charts.add(plan.kind === 'line' ? 'Line' : 'ColumnClustered', cells(first.values), by);
  chart.name = name;
  chart.title.visible = plan.title !== '';
  if (plan.title !== '') chart.title.text = plan.title;
  plan.series.forEach((one, index) => {
    // The range the chart is made from gives it its first series.
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    series.name = one.name;
    if (index > 0) series.setValues(cells(one.values));
    series.setXAxisValues(cells(plan.categories));
  });
  if (box !== null) {
    chart.left = box.left;
    chart.top = box.top;
    chart.width = box.width;
    chart.height = box.height;
    return;
  }
  const { top, left, bottom, right } = plan.anchor;
  chart.setPosition(formatCell({ row: top, column: left }), formatCell({ row: bottom, column: right }));
}

/** Queues a chart's looks: lines, a second axis, markers, the ends of its axes. Some Excels take none of them. */
export function lookChart(sheet: Excel.Worksheet, { plan, name }: ChartToDraw): void {
  const chart = sheet.charts.getItem(name);
  // Rows somebody filters out or hides have not gone from the chart.
  chart.plotVisibleOnly = false;
  plan.series.forEach((one, index) => {
    const series = chart.series.getItemAt(index);
    if (plan.kind === 'bar' && isLine(one)) series.chartType = 'Line';
    if (one.ofWhole === true) series.axisGroup = 'Secondary';
  });
  plan.series.forEach((one, index) => {
    const series = chart.series.getItemAt(index);
    if (plan.kind === 'line' || isLine(one)) {
      series.format.line.color = `#${one.color}`;
      series.format.line.lineStyle = one.dashed ? 'Dash' : 'Continuous';
      series.format.line.weight = one.dashed ? 1.5 : 2.25;
      if (one.pointsOnly === true) series.format.line.lineStyle = 'None';
      series.markerStyle = one.pointsOnly === true ? 'Triangle' : one.markers ? 'Circle' : 'None';
      if (one.markers) series.markerBackgroundColor = series.markerForegroundColor = `#${one.color}`;
    } else series.format.fill.setSolidColor(`#${one.color}`);
  });
  const { valueAxis } = chart.axes;
  if (plan.min !== null) valueAxis.minimum = plan.min;
  if (plan.max !== null) valueAxis.maximum = plan.max;
  if (plan.step !== null) valueAxis.majorUnit = plan.step;
  valueAxis.numberFormat = plan.numberFormat;
  if (plan.series.some(({ ofWhole }) => ofWhole === true)) {
    const shares = chart.axes.getItem('Value', 'Secondary');
    shares.minimum = 0;
    shares.maximum = 1;
    shares.majorUnit = 0.25;
    shares.numberFormat = '0%';
  }
  if (plan.labelEvery > 1) chart.axes.categoryAxis.tickLabelSpacing = plan.labelEvery;
  chart.axes.categoryAxis.textOrientation = 0;
  chart.legend.position = 'Bottom';
}

/** In a column chart, too. */
function isLine({ dashed, ofWhole }: ChartSeries): boolean {
  return dashed || ofWhole === true;
}
