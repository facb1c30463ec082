/** Random books whose truth is known: every layout, form of period, figure and target that managers keep. */
import type { Better, Category, Point, Target } from '../../../src/scoring/metric';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';
import { diceOf, drawTarget, NAMES, writingOf, type Dice, type Writing } from './random-metrics';
import { drawPeriods, type DrawnPeriods } from '../periods/random-periods';

export interface TrueMetric {
  readonly name: string;
  readonly category: Category | null;
  readonly better: Better | null;
  /** One for each period. */
  readonly targets: readonly (Target | null)[];
  readonly points: readonly Point[];
}

export interface RandomBook {
  readonly sheet: SheetSnapshot;
  /** ISO, oldest first; those behind the last measured one may be read or not. */
  readonly periods: readonly string[];
  readonly measured: number;
  readonly metrics: readonly TrueMetric[];
  /** What it was made of, to tell books apart that are read wrong. */
  readonly traits: readonly string[];
}

interface Cell {
  readonly value: CellValue;
  readonly format?: string;
}

interface Made extends TrueMetric {
  readonly writing: Writing;
  readonly cells: readonly Cell[];
  readonly targetCells: readonly Cell[];
  readonly direction: string;
  readonly categoryText: string;
}

type Grid = Cell[][];

const CATEGORIES: Readonly<Record<Category, readonly [string, string, string]>> = {
  service: ['Service', 'Servicio', 'S'],
  quality: ['Quality', 'Calidad', 'Q'],
  revenue: ['Revenue', 'Ingresos', 'R'],
  cost: ['Cost', 'Costo', 'C'],
  satisfaction: ['Customer satisfaction', 'Satisfacción', 'CS'],
  other: ['People', 'Personas', 'Other'],
};

const EN = {
  name: ['Metric', 'KPI', 'Indicator', 'Measure'],
  category: ['Category', 'Perspective'],
  target: ['Target', 'Goal', 'Objective', 'SLA'],
  direction: ['Direction', 'Better', 'Good is'],
  unit: ['Unit', 'UoM'],
  owner: ['Owner', 'Responsible'],
  period: ['Month', 'Period'],
  value: ['Actual', 'Result', 'Value'],
  vendor: ['Site', 'Vendor'],
  average: ['Total', 'Average'],
  total: ['YTD', 'Average', 'Total', 'Avg'],
  compared: ['% of target', 'Var vs Target', 'Previous year', 'vs target'],
  comment: ['Comments', 'Remarks'],
  status: ['Status', 'RAG'],
  trend: ['Trend', 'MoM'],
  weight: ['Weight', 'Weighting'],
  note: ['Source: telephony platform', 'Figures are provisional.', 'Prepared by operations'],
};
const ES: typeof EN = {
  name: ['Indicador', 'Métrica', 'KPI'],
  category: ['Categoría', 'Perspectiva'],
  target: ['Meta', 'Objetivo'],
  direction: ['Dirección', 'Sentido'],
  unit: ['Unidad'],
  owner: ['Responsable'],
  period: ['Mes', 'Período'],
  value: ['Real', 'Resultado', 'Valor'],
  vendor: ['Sitio', 'Proveedor'],
  average: ['Total', 'Promedio'],
  total: ['Acumulado', 'Promedio', 'Total'],
  compared: ['% de la meta', 'Diferencia vs meta', 'Año anterior', '% cumplimiento'],
  comment: ['Comentarios', 'Observaciones'],
  status: ['Estado', 'Semáforo'],
  trend: ['Tendencia', 'Evolución'],
  weight: ['Peso', 'Ponderación'],
  note: ['Fuente: plataforma de telefonía', 'Cifras provisionales.', 'Elaborado por operaciones'],
};

/** The book of a seed; the same seed gives the same book. */
export function randomBook(seed: number): RandomBook {
  const dice = diceOf(seed);
  const spanish = dice.chance(0.5);
  const words = spanish ? ES : EN;
  const layout = dice.pick(['rows', 'rows', 'columns', 'list'] as const);
  const has = {
    category: layout !== 'columns' && dice.chance(0.45),
    sections: layout === 'rows' && dice.chance(0.25),
    direction: dice.chance(0.35),
    unit: dice.chance(0.25),
    owner: dice.chance(0.2),
    vendor: layout === 'list' && dice.chance(0.3),
    letters: dice.chance(0.15),
    perPeriod: layout === 'list' && dice.chance(0.25),
    targets: dice.chance(0.95),
    newestFirst: dice.chance(0.2),
  };
  const periods = drawPeriods(dice, spanish, layout === 'rows');
  const future = dice.pick(['', '', '', '', 'blank', 'zero'] as const);
  const measured = future === '' ? periods.iso.length : periods.iso.length - dice.whole(1, 2);
  const sections = has.sections && !has.category;
  const chosen = dice.shuffled(NAMES).slice(0, dice.whole(3, 14));
  const styles = dice.pick([['format'], ['format'], ['text'], ['format', 'text'], ['number']] as const);
  const made = chosen.map((name): Made => {
    const writing = writingOf(dice, name, dice.pick(styles), spanish);
    const better: Better = dice.chance(0.06) ? 'within' : name.better;
    return madeOf(dice, name, {
      writing,
      better,
      spanish,
      has: { ...has, sections },
      periods,
      future,
      measured,
    });
  });
  const metrics = sections || (has.category && dice.chance(0.3)) ? bySection(made) : made;
  const { grid, merges } =
    layout === 'list'
      ? listGrid(dice, words, metrics, periods, has)
      : crossGrid(dice, words, metrics, periods, { ...has, sections, columns: layout === 'columns' });
  const total = dice.whole(0, 3);
  const lines: Grid = [];
  for (let line = 0; line < total; line += 1) {
    lines.push(dice.chance(0.7) ? [{ value: dice.pick(['KPI dashboard', 'Scorecard', ...words.note]) }] : []);
  }
  if (total > 0 && dice.chance(0.5)) lines.push([]);
  const foot: Grid = dice.chance(0.3) ? [[], [{ value: dice.pick(words.note) }]] : [];
  const [top, left] = [dice.pick([0, 0, 2, 7]), dice.pick([0, 0, 1, 3])];
  const sheet = snapshot(
    [...lines, ...grid, ...foot],
    top,
    left,
    merges.map((merge) => ({
      top: merge.top + lines.length + top,
      bottom: merge.bottom + lines.length + top,
      left: merge.left + left,
      right: merge.right + left,
    })),
  );
  const hidden = dice.chance(0.1) ? [top + lines.length + grid.length - 1] : [];
  const traits = [
    spanish ? 'es' : 'en',
    layout,
    periods.form,
    ...(future === '' ? [] : [`future ${future}`]),
    styles.join('+'),
    ...Object.entries({ ...has, sections }).flatMap(([trait, set]) => (set ? [trait] : [])),
  ];
  return { sheet: { ...sheet, hiddenRows: hidden }, periods: periods.iso, measured, metrics, traits };
}

interface Setting {
  readonly writing: Writing;
  readonly better: Better;
  readonly spanish: boolean;
  readonly has: {
    readonly category: boolean;
    readonly sections: boolean;
    readonly direction: boolean;
    readonly letters: boolean;
    readonly perPeriod: boolean;
    readonly targets: boolean;
  };
  readonly periods: DrawnPeriods;
  /** What stands in the periods from `measured` on, which have not happened yet. */
  readonly future: '' | 'blank' | 'zero';
  readonly measured: number;
}

function madeOf(dice: Dice, name: (typeof NAMES)[number], setting: Setting): Made {
  const { writing, spanish, has, periods, measured } = setting;
  const count = periods.iso.length;
  const better = has.targets ? setting.better : name.better;
  const drawn = drawTarget(dice, writing, better, spanish);
  const changed = has.perPeriod && !drawn.tells && better !== 'within';
  const later = changed ? drawTarget(dice, writing, better, spanish) : drawn;
  const half = Math.floor(count / 2);
  const targets = Array.from({ length: count }, (_, at) => (at < half ? drawn : later));
  const told = has.direction || (has.targets && (drawn.tells || (changed && later.tells)));
  const assumed = name.known || told ? better : null;
  const missing = dice.pick([0, 0, 0.05, 0.15]);
  const points = Array.from({ length: count }, (_, at): Point => {
    if (at >= measured) return null;
    const isKept = at === measured - 1 || at === 0 || at === 1;
    return !isKept && dice.chance(missing) ? null : writing.figure(dice, writing.around);
  });
  const category = has.category || has.sections ? (name.category ?? 'quality') : name.category;
  const texts = category === null ? null : CATEGORIES[category];
  return {
    name: spanish ? name.es : name.en,
    category,
    better: assumed,
    targets: targets.map(({ target }) => (has.targets ? target : null)),
    points,
    writing,
    cells: points.map((point, at) =>
      at >= measured && setting.future === 'zero'
        ? { value: writing.cell(0), format: writing.format }
        : point === null
          ? { value: dice.pick(['', '', '-', 'n/a', 's/d', '—']) }
          : { value: writing.cell(point), format: writing.format },
    ),
    targetCells: targets.map(({ cell, format }) => (has.targets ? { value: cell, format } : { value: '' })),
    direction: directionText(dice, better, spanish),
    categoryText: (has.letters && category !== 'other' ? texts?.[2] : texts?.[spanish ? 1 : 0]) ?? '',
  };
}

function directionText(dice: Dice, better: Better, spanish: boolean): string {
  if (better === 'within') return spanish ? 'rango' : 'within';
  const up = better === 'higher';
  return dice.pick([
    up ? '↑' : '↓',
    up ? '▲' : '▼',
    spanish ? (up ? 'Mayor es mejor' : 'Menor es mejor') : up ? 'Higher is better' : 'Lower is better',
    spanish ? (up ? 'mayor' : 'menor') : up ? 'higher' : 'lower',
  ]);
}

function bySection(made: readonly Made[]): Made[] {
  const order = [...new Set(made.map(({ categoryText }) => categoryText))];
  return order.flatMap((text) => made.filter(({ categoryText }) => categoryText === text));
}

interface Has {
  readonly category: boolean;
  readonly direction: boolean;
  readonly unit: boolean;
  readonly owner: boolean;
  readonly vendor: boolean;
  readonly newestFirst: boolean;
  readonly targets: boolean;
}

interface Merge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A line a metric, turned for metrics in columns; the header has one line, or two with the years over the months. */
function crossGrid(
  dice: Dice,
  words: typeof EN,
  metrics: readonly Made[],
  periods: DrawnPeriods,
  has: Has & { readonly sections: boolean; readonly columns: boolean },
): { grid: Grid; merges: Merge[] } {
  const owners = ['Ana Ruiz', 'Ben Okafor', 'Chloé Roy'];
  type Part = { header: string; cell: (metric: Made) => Cell };
  const attribute = (header: string, cell: (metric: Made) => Cell): Part => ({ header, cell });
  const before: Part[] = [attribute(dice.pick(words.name), ({ name }) => ({ value: name }))];
  const others: Part[] = [];
  if (has.targets)
    others.push(attribute(dice.pick(words.target), ({ targetCells }) => targetCells[0] ?? { value: '' }));
  if (has.direction)
    others.push(attribute(dice.pick(words.direction), ({ direction }) => ({ value: direction })));
  if (has.unit) others.push(attribute(dice.pick(words.unit), ({ writing }) => ({ value: writing.unit })));
  if (has.owner) others.push(attribute(dice.pick(words.owner), () => ({ value: dice.pick(owners) })));
  const after: Part[] = [];
  for (const other of dice.shuffled(others)) (dice.chance(0.75) ? before : after).push(other);
  if (has.category) {
    const category = attribute(dice.pick(words.category), ({ categoryText }) => ({ value: categoryText }));
    if (dice.chance(0.5)) before.unshift(category);
    else before.splice(1, 0, category);
  }
  const spacer: Part[] =
    !has.columns && dice.chance(0.15) ? [{ header: '', cell: () => ({ value: '' }) }] : [];
  const total: Part[] = dice.chance(0.25)
    ? [
        {
          header: dice.pick(words.total),
          cell: ({ writing, points }) => ({ value: points.at(-1) ?? 0, format: writing.format }),
        },
      ]
    : [];
  const passedOver: Part[] = [
    attribute(dice.pick(words.compared), ({ points }) => ({ value: (points.at(-1) ?? 0) / 7, format: '0%' })),
    attribute(dice.pick(words.comment), () => ({
      value: dice.pick(['', 'IVR', 'Storm in March, few staff']),
    })),
    attribute(dice.pick(words.status), () => ({ value: dice.pick(['Green', 'Amber', '🔴', 'Red']) })),
    attribute(dice.pick(words.trend), () => ({ value: dice.pick(['▲', '▼', '→']) })),
    attribute(dice.pick(words.weight), () => ({ value: dice.pick([0.1, 0.2, 0.3]), format: '0%' })),
  ];
  const extra = dice.shuffled(passedOver).slice(0, dice.pick([0, 0, 0, 1, 2]));
  for (const part of has.columns ? [] : extra) (dice.chance(0.4) ? before : after).push(part);
  const order = periods.iso.map((_, at) => (has.newestFirst ? periods.iso.length - 1 - at : at));
  const tail = [...total, ...after];
  const headerLines = periods.lines.map((line, at): Cell[] => {
    const isLast = at === periods.lines.length - 1;
    const own = (parts: readonly Part[]): Cell[] =>
      parts.map(({ header }) => ({ value: isLast ? header : '' }));
    return [
      ...own(before),
      ...own(spacer),
      ...order.map((slot) => line[slot] ?? { value: '' }),
      ...own(tail),
    ];
  });
  const grid: Grid = headerLines;
  let title = '';
  const isSpaced = !has.columns && dice.chance(0.15);
  metrics.forEach((metric, at) => {
    if (has.sections && metric.categoryText !== title) {
      title = metric.categoryText;
      grid.push([{ value: title }]);
    } else if (isSpaced && at > 0 && at % 4 === 0) grid.push([]);
    const cells = (parts: readonly Part[]): Cell[] => parts.map(({ cell }) => cell(metric));
    grid.push([
      ...cells(before),
      ...cells(spacer),
      ...order.map((slot) => metric.cells[slot] ?? { value: '' }),
      ...cells(tail),
    ]);
  });
  const isAveraged = dice.chance(0.15);
  if (isAveraged) {
    const cells = before.map((_, at): Cell => ({ value: at === 0 ? dice.pick(words.average) : '' }));
    grid.push([
      ...cells,
      ...spacer.map((): Cell => ({ value: '' })),
      ...order.map((): Cell => ({ value: dice.whole(1, 90) })),
    ]);
  }
  if (!has.columns) return { grid, merges: has.category ? grouped(dice, grid, before, metrics) : [] };
  const width = Math.max(...grid.map((line) => line.length));
  const turned = Array.from({ length: width }, (_, column) =>
    grid.map((line) => line[column] ?? { value: '' }),
  );
  return { grid: turned, merges: [] };
}

/** Categories that follow each other merged into one cell, where the rows stand together. */
function grouped(
  dice: Dice,
  grid: Grid,
  before: readonly { readonly header: string }[],
  metrics: readonly Made[],
): Merge[] {
  const column = before.findIndex(({ header }) => [...EN.category, ...ES.category].includes(header));
  const body = grid.filter((line) => line.length > 1).slice(-metrics.length);
  const isWhole =
    body.length === metrics.length &&
    body.every((line, at) => line.some(({ value }) => value === metrics[at]?.name));
  if (column < 0 || !isWhole || !dice.chance(0.5)) return [];
  const merges: Merge[] = [];
  for (let at = 0; at < metrics.length; at += 1) {
    let last = at;
    const row = (index: number): number => grid.indexOf(body[index] ?? []);
    while (metrics[last + 1]?.categoryText === metrics[at]?.categoryText && row(last + 1) === row(last) + 1) {
      last += 1;
      const line = body[last];
      if (line !== undefined) line[column] = { value: '' };
    }
    if (last > at) merges.push({ top: row(at), bottom: row(last), left: column, right: column });
    at = last;
  }
  return merges;
}

/** A row a measurement, shuffled. */
function listGrid(
  dice: Dice,
  words: typeof EN,
  metrics: readonly Made[],
  periods: DrawnPeriods,
  has: Has,
): { grid: Grid; merges: Merge[] } {
  const line = periods.lines.at(-1) ?? [];
  type Part = { header: string; cell: (metric: Made, slot: number) => Cell };
  const parts: Part[] = [
    { header: dice.pick(words.name), cell: ({ name }) => ({ value: name }) },
    { header: dice.pick(words.period), cell: (_, slot) => line[slot] ?? { value: '' } },
    { header: dice.pick(words.value), cell: ({ cells }, slot) => cells[slot] ?? { value: '' } },
  ];
  if (has.targets)
    parts.push({
      header: dice.pick(words.target),
      cell: ({ targetCells }, slot) => targetCells[slot] ?? { value: '' },
    });
  if (has.category)
    parts.push({ header: dice.pick(words.category), cell: ({ categoryText }) => ({ value: categoryText }) });
  if (has.direction)
    parts.push({ header: dice.pick(words.direction), cell: ({ direction }) => ({ value: direction }) });
  if (has.unit)
    parts.push({ header: dice.pick(words.unit), cell: ({ writing }) => ({ value: writing.unit }) });
  if (has.vendor) parts.push({ header: dice.pick(words.vendor), cell: () => ({ value: 'Bogotá' }) });
  if (dice.chance(0.2))
    parts.push({ header: dice.pick(words.comment), cell: () => ({ value: dice.pick(['', 'IVR']) }) });
  if (dice.chance(0.15))
    parts.push({ header: dice.pick(words.status), cell: () => ({ value: dice.pick(['Green', 'Red']) }) });
  if (dice.chance(0.15))
    parts.push({ header: dice.pick(words.compared), cell: () => ({ value: dice.next(), format: '0%' }) });
  const placed = dice.chance(0.5) ? dice.shuffled(parts) : parts;
  const rows = metrics.flatMap((metric) =>
    periods.iso.map((_, slot) => placed.map(({ cell }) => cell(metric, slot))),
  );
  const header = placed.map((part): Cell => ({ value: part.header }));
  return { grid: [header, ...(dice.chance(0.7) ? dice.shuffled(rows) : rows)], merges: [] };
}

function snapshot(grid: Grid, top: number, left: number, merges: readonly Merge[]): SheetSnapshot {
  const formats = ['General'];
  const formatIndex = grid.map((line) =>
    line.map(({ format }) => {
      if (format === undefined) return 0;
      if (!formats.includes(format)) formats.push(format);
      return formats.indexOf(format);
    }),
  );
  const width = Math.max(...grid.map((line) => line.length));
  return {
    name: 'KPI',
    used: { top, left, bottom: top + grid.length - 1, right: left + width - 1 },
    values: grid.map((line) => line.map(({ value }) => value)),
    formats,
    formatIndex,
    merges,
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    date1904: false,
    uncalculated: { count: 0, first: [] },
  };
}
