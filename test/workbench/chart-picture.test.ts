/** The picture the grid shows of a chart of ours: what is in it, and that nothing leaves its frame. */
import { numfmt } from '@univerjs/core';
import { SaxesParser } from 'saxes';
import { chartPicture, type ChartFigures } from '../../src/workbench/charts/chart-picture';
import type { ChartPlan, ChartSeries } from '../../src/workbook/plan/plan';

const cells = { sheet: 'COPC Summary', area: { top: 0, left: 0, bottom: 3, right: 0 }, cached: [] };
const series: ChartSeries = { name: 'Value', values: cells, color: '1F3A68', dashed: false, markers: true };
const plan: ChartPlan = {
  kind: 'line',
  title: 'Service level',
  description: '',
  anchor: cells.area,
  categories: cells,
  series: [series, { ...series, name: 'Target', color: 'C43E3E', dashed: true, markers: false }],
  numberFormat: '0%',
  min: 0,
  max: 1,
  step: 0.25,
  labelEvery: 2,
};
const figures: ChartFigures = {
  categories: ['Jan', 'Feb', 'Mar', 'Apr'],
  series: [
    [0.5, 0.75, null, 1],
    [0.8, 0.8, 0.8, 0.8],
  ],
};
const look = {
  width: 480,
  height: 240,
  color: (rgb: string) => `#${rgb}`,
  label: (value: number) => numfmt.format('0%', value),
};

it('names the title, the values at the axis, every second period and the series', () => {
  expect(textsOf(chartPicture(plan, figures, look))).toEqual([
    'Service level',
    ...['0%', '25%', '50%', '75%', '100%'],
    ...['Jan', 'Mar'],
    ...['Value', 'Target'],
  ]);
});

it('leaves a gap where nothing was measured, and marks what was', () => {
  const picture = elementsOf(chartPicture(plan, figures, look));
  const values = picture.filter(({ d, stroke }) => stroke === '#1F3A68' && d !== undefined)[0]?.d ?? '';
  expect(values.match(/M/g)).toHaveLength(2);
  expect(picture.filter(({ r }) => r !== undefined)).toHaveLength(3);
  const target = picture.find((one) => one['stroke-dasharray'] !== undefined);
  expect(target?.stroke).toBe('#C43E3E');
});

it('puts higher figures higher, between the ends of the axis', () => {
  const dots = elementsOf(chartPicture(plan, figures, look)).filter(({ r }) => r !== undefined);
  const heights = dots.map(({ cy }) => Number(cy));
  expect(heights).toEqual([...heights].sort((a, b) => b - a));
  expect(Math.min(...heights)).toBeGreaterThan(0);
  expect(Math.max(...heights)).toBeLessThan(240);
});

it('draws columns from zero, and a dashed series over them as a line', () => {
  const bars = elementsOf(chartPicture({ ...plan, kind: 'bar', title: '' }, figures, look)).filter(
    ({ fill, width }) => fill === '#1F3A68' && Number(width) > 9,
  );
  expect(bars.map(({ height }) => Number(height) > 0)).toEqual([true, true, true]);
  const feet = bars.map(({ y, height }) => Number(y) + Number(height));
  for (const foot of feet) expect(foot).toBeCloseTo(feet[0] ?? NaN, 0);
});

it('draws shares of the whole as a line against an axis at the right, and counts against the one at the left', () => {
  const share = { ...series, name: 'Cumulative', color: 'C0392B', ofWhole: true } as const;
  const failed = { ...series, name: 'Failed', markers: false };
  const counted = {
    ...plan,
    kind: 'bar',
    series: [failed, share],
    numberFormat: '#,##0',
    max: 8,
    step: 2,
  } as const;
  const found = {
    categories: ['A', 'B'],
    series: [
      [6, 2],
      [0.75, 1],
    ],
  };
  const shown = chartPicture({ ...counted, labelEvery: 1 }, found, {
    ...look,
    label: (value) => String(value),
  });
  expect(textsOf(shown)).toEqual([
    'Service level',
    ...['0', '2', '4', '6', '8'],
    ...['0%', '25%', '50%', '75%', '100%'],
    ...['A', 'B', 'Failed', 'Cumulative'],
  ]);
  const elements = elementsOf(shown);
  const columns = elements.filter(({ fill, width }) => fill === '#1F3A68' && Number(width) > 9);
  const points = elements.filter(({ r }) => r !== undefined);
  // One scale: the first point of the line is the top of the first column.
  expect(columns.map(({ y }) => Number(y))[0]).toBeCloseTo(Number(points[0]?.cy), 0);
  expect(points).toHaveLength(2);
});

it('finds ends of its own where the plan leaves them open, and stands figures that are all alike or missing', () => {
  const open = { ...plan, min: null, max: null, step: null };
  const alike = { ...figures, series: [[0.5, 0.5, 0.5, 0.5], []] };
  const none = { ...figures, series: [[null, null, null, null], []] };
  for (const given of [figures, alike, none]) expect(chartPicture(open, given, look)).not.toContain('NaN');
  expect(chartPicture(open, { categories: [], series: [[], []] }, look)).not.toContain('NaN');
});

it('stays a picture whatever cells and titles hold, and cuts a title that has no room', () => {
  const wild = { ...plan, title: '<b>"A & B"</b>'.repeat(20) };
  const picture = chartPicture(wild, { ...figures, categories: ['<', '&', '"', "'"] }, look);
  const [title = ''] = textsOf(picture);
  expect(title.startsWith('<b>"A & B"</b>')).toBe(true);
  expect(title.endsWith('…')).toBe(true);
  expect(title.length).toBeLessThan(70);
});

it("asks for the page's own colours", () => {
  const dark = chartPicture(plan, figures, { ...look, color: () => '#010203' });
  expect(new Set(dark.match(/#[0-9a-f]{6}/gi))).toEqual(new Set(['#010203']));
});

function textsOf(svg: string): readonly string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (text) => texts.push(text));
  parser.write(svg).close();
  return texts;
}

function elementsOf(svg: string): readonly Readonly<Record<string, string>>[] {
  const found: Readonly<Record<string, string>>[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes }) => found.push(attributes as Readonly<Record<string, string>>));
  parser.write(svg).close();
  return found;
}
