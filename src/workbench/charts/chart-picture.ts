/**
 * A chart of a plan as a picture, for the grid, which draws none itself: the quiet line or column chart that the saved
 * file holds (hosts/file/write/objects/chart-xml.ts), made from what the cells hold now.
 */
import { scaleLinear, scalePoint, type ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { plainText } from '../../hosts/file/xml/xml-text';
import { displayWidth, fittedTo } from '../../strings/display-width';
import type { ChartPlan, ChartSeries } from '../../workbook/plan/plan';

export interface ChartFigures {
  readonly categories: readonly string[];
  /** One row a series of the plan; null where nothing is measured. */
  readonly series: readonly (readonly (number | null)[])[];
}

export interface PictureLook {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** A colour of the sheet (`RRGGBB`) as the page shows it: another in dark mode. */
  readonly color: (rgb: string) => string;
  /** A value as the axis says it. */
  readonly label: (value: number) => string;
}

const INK = '404040';
const SOFT_INK = '595959';
const GRID = 'E7E6E6';
const AXIS = 'BFBFBF';
const EDGE = 'D9D9D9';
const FONT = "Carlito, Calibri, 'Segoe UI', Arial, sans-serif";
/** A place of a text at eleven pixels. */
const PLACE = 6.2;
const GAP = 10;
const TITLE = 26;
const LINE = 17;
const TICKS = 4;

/** @returns an SVG document: `'<svg xmlns=… viewBox="0 0 480 240">…'` */
export function chartPicture(plan: ChartPlan, figures: ChartFigures, look: PictureLook): string {
  const { width, height, color } = look;
  const legend = legendLines(plan.series, width - 2 * GAP);
  const scale = valueScale(plan, figures);
  const values = ticksOf(plan, scale);
  const left = GAP + Math.max(...values.map((value) => displayWidth(look.label(value)) * PLACE)) + 6;
  const shares = plan.series.some(({ ofWhole }) => ofWhole === true) ? [0, 0.25, 0.5, 0.75, 1] : [];
  const shareLabel = (share: number): string => `${share * 100}%`;
  const right = width - GAP - 6 - Math.max(0, ...shares.map((one) => displayWidth(shareLabel(one)) * PLACE));
  const top = plan.title === '' ? GAP : GAP + TITLE;
  const bottom = height - GAP - legend.length * LINE - LINE;
  const y = scale.range([bottom, top]);
  const yOfShare = scaleLinear([0, 1], [bottom, top]).clamp(true);
  const x = scalePoint<number>(figures.categories.keys(), [left, right]).padding(0.5);
  const at = (index: number): number => x(index) ?? left;
  const text = (content: string, place: string, ink = SOFT_INK, style = 'font-size="11"'): string =>
    `<text ${place} ${style} fill="${color(ink)}">${plainText(content)}</text>`;
  const parts = [
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="${color('FFFFFF')}" stroke="${color(EDGE)}"/>`,
    plan.title === ''
      ? ''
      : text(
          fittedTo(plan.title, Math.floor((width - 2 * GAP) / (PLACE * 1.35))),
          `x="${width / 2}" y="${GAP + 15}" text-anchor="middle"`,
          INK,
          'font-size="15" font-weight="bold"',
        ),
    ...values.map(
      (value) =>
        `<path d="M${left} ${round(y(value))}H${right}" stroke="${color(value === values[0] ? AXIS : GRID)}"/>` +
        text(look.label(value), `x="${left - 6}" y="${round(y(value) + 4)}" text-anchor="end"`),
    ),
    ...shares.map((one) =>
      text(shareLabel(one), `x="${round(right) + 6}" y="${round(yOfShare(one) + 4)}" text-anchor="start"`),
    ),
    ...figures.categories.map((name, index) =>
      index % Math.max(1, plan.labelEvery) === 0
        ? text(name, `x="${round(at(index))}" y="${bottom + 15}" text-anchor="middle"`)
        : '',
    ),
    ...bars(plan, figures, { at, y, step: x.step(), color, bottom }),
    ...plan.series.map((one, index) =>
      isColumn(plan, one)
        ? ''
        : stroke(one, figures.series[index] ?? [], { at, y: one.ofWhole === true ? yOfShare : y, color }),
    ),
    ...legend.flatMap((items, row) =>
      legendRow(plan, items, height - GAP - (legend.length - row - 1) * LINE),
    ),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `font-family="${FONT}" fill="none">${parts.join('')}</svg>`
  );

  function legendRow(of: ChartPlan, items: readonly number[], base: number): string[] {
    const all = items.reduce((sum, index) => sum + itemWidth(of.series[index]), 0);
    let from = (width - all) / 2;
    return items.flatMap((index) => {
      const one = of.series[index];
      if (one === undefined) return [];
      const start = from;
      from += itemWidth(one);
      const mark = isColumn(of, one)
        ? `<rect x="${round(start + 7)}" y="${base - 9}" width="9" height="9" fill="${color(one.color)}"/>`
        : one.pointsOnly
          ? marker(one, start + 12, base - 4, color)
          : `<path d="M${round(start)} ${base - 4}H${round(start + 24)}" ${strokeStyle(one, color)}/>`;
      return [mark, text(one.name, `x="${round(start + 29)}" y="${base}"`)];
    });
  }
}

interface Drawn {
  /** Where a category stands. */
  readonly at: (index: number) => number;
  readonly y: ScaleLinear<number, number>;
  readonly color: PictureLook['color'];
}

function stroke(one: ChartSeries, values: readonly (number | null)[], { at, y, color }: Drawn): string {
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => at(index))
    .y((value) => y(value ?? 0))
    .digits(1)(values);
  const drawn = one.pointsOnly || path === null ? '' : `<path d="${path}" ${strokeStyle(one, color)}/>`;
  const markers = values.map((value, index) =>
    one.markers && value !== null ? marker(one, at(index), y(value), color) : '',
  );
  return drawn + markers.join('');
}

function bars(
  plan: ChartPlan,
  figures: ChartFigures,
  { at, y, step, color, bottom }: Drawn & { readonly step: number; readonly bottom: number },
): readonly string[] {
  const columns = plan.series.flatMap((one, index) => (isColumn(plan, one) ? [index] : []));
  // The gap between two groups is as wide as 60 % of a column, as in the file.
  const wide = step / (columns.length + 0.6);
  const zero = Math.min(bottom, y(0));
  return columns.flatMap((index, place) =>
    (figures.series[index] ?? []).map((value, category) => {
      if (value === null) return '';
      const from = at(category) - (wide * columns.length) / 2 + place * wide;
      const [upper, lower] = [Math.min(y(value), zero), Math.max(y(value), zero)];
      const fill = color(plan.series[index]?.color ?? INK);
      return `<rect x="${round(from)}" y="${round(upper)}" width="${round(wide)}" height="${round(lower - upper)}" fill="${fill}"/>`;
    }),
  );
}

function marker(one: ChartSeries, x: number, y: number, color: PictureLook['color']): string {
  const look = `fill="${color(one.color)}" stroke="${color('FFFFFF')}"`;
  if (!one.pointsOnly) return `<circle cx="${round(x)}" cy="${round(y)}" r="3" ${look}/>`;
  return `<path d="M${round(x - 5)} ${round(y + 4)}L${round(x)} ${round(y - 5)}L${round(x + 5)} ${round(y + 4)}Z" ${look}/>`;
}

function strokeStyle({ color: rgb, dashed }: ChartSeries, color: PictureLook['color']): string {
  const dash = dashed ? ' stroke-dasharray="6 4"' : '';
  return `stroke="${color(rgb)}" stroke-width="${dashed ? 1.5 : 2.25}" stroke-linejoin="round" stroke-linecap="round"${dash}`;
}

function isColumn({ kind }: ChartPlan, { dashed, ofWhole }: ChartSeries): boolean {
  return kind === 'bar' && !dashed && ofWhole !== true;
}

function valueScale(plan: ChartPlan, { series }: ChartFigures): ScaleLinear<number, number> {
  const { min, max, kind } = plan;
  const counted = series.filter((_, index) => plan.series[index]?.ofWhole !== true);
  const values = counted.flat().filter((value) => value !== null);
  const low = values.reduce((a, b) => Math.min(a, b), kind === 'bar' ? 0 : Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), kind === 'bar' ? 0 : -Infinity);
  const [from, to] = values.length === 0 ? [0, 1] : low === high ? [low - 1, high + 1] : [low, high];
  const open = scaleLinear([min ?? from, max ?? to], [0, 1]).nice(TICKS);
  const [first = 0, last = 1] = open.domain();
  return open.domain([min ?? first, max ?? last]).clamp(true);
}

function ticksOf({ min, step }: ChartPlan, scale: ScaleLinear<number, number>): readonly number[] {
  const [first = 0, last = 1] = scale.domain();
  if (step === null || step <= 0) return scale.ticks(TICKS);
  const from = min ?? Math.ceil(first / step) * step;
  const count = Math.min(20, Math.floor((last - from) / step + 1e-6) + 1);
  return Array.from({ length: count }, (_, index) => from + index * step);
}

/** Places of series by line, as many as fit into the width. */
function legendLines(series: readonly ChartSeries[], width: number): readonly (readonly number[])[] {
  const lines: number[][] = [];
  let room = 0;
  for (const [index, one] of series.entries()) {
    const wide = itemWidth(one);
    const last = lines.at(-1);
    if (last === undefined || wide > room) {
      lines.push([index]);
      room = width - wide;
    } else {
      last.push(index);
      room -= wide;
    }
  }
  return lines;
}

function itemWidth(one: ChartSeries | undefined): number {
  return 29 + displayWidth(one?.name ?? '') * PLACE + 14;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
