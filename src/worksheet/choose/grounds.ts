/** What a reading of a block explains: figures with a name and a place in time, and figures that share their place. */
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { coordinatesOf } from '../coordinates/coordinates';
import { pairOf } from '../coordinates/figures';
import type { Lines } from '../coordinates/lines';
import type { SheetWords } from '../dimensions/sheet-words';
import type { Period } from '../periods/period';
import { isUsed } from '../series/report-lines';
import type { Measure } from '../words/label-words';

export interface Grounds {
  /** Shares of the figures: with a metric and a place in time; of those that are used, with coordinates of another. */
  readonly explained: number;
  readonly clashing: number;
  /** The share without a name. */
  readonly nameless: number;
  readonly hasPeriods: boolean;
}

export function groundsOf(sheet: TypedSheet, lines: Lines, words: SheetWords): Grounds {
  const coordinates = coordinatesOf(sheet, lines, words);
  let all = 0;
  let placed = 0;
  let used = 0;
  let clashes = 0;
  let withPeriod = 0;
  let nameless = 0;
  const places = new Places();
  const constantName = lines.constants.metric ?? null;
  for (const [index, group] of coordinates.groups.entries()) {
    for (const row of group.data)
      for (const column of group.columns) {
        const kind = sheet.kindAt(row.line, column.line);
        if (kind !== KIND.figure && kind !== KIND.limit && kind !== KIND.year) continue;
        all += 1;
        if ((row.out !== null && row.out !== 'unused') || (column.out !== null && column.out !== 'unused'))
          placed += 1;
        const figure = pairOf(row, column, index, constantName);
        if (figure === null) continue;
        if (figure.name === null || figure.name === '') {
          nameless += 1;
          continue;
        }
        if (figure.period !== null) withPeriod += 1;
        placed += 1;
        if (!isUsed(figure.measure)) continue;
        used += 1;
        if (places.isTaken(figure.name, figure.unit, figure.period, figure.measure)) clashes += 1;
      }
  }
  return {
    explained: all === 0 ? 0 : placed / all,
    clashing: used === 0 ? 0 : clashes / used,
    nameless: all === 0 ? 0 : nameless / all,
    hasPeriods: withPeriod > all * 0.2,
  };
}

/** Places of figures that were met: asked for each figure of each candidate, so names and periods are numbers in it. */
class Places {
  private readonly seen = new Set<number>();
  private readonly series = new Map<string, Map<string, number>>();
  private readonly periods = new Map<string, number>();
  private readonly byPeriod = new Map<Period | null, number>();
  private readonly measures = new Map<Measure, number>();
  private count = 0;

  /** True for a place that was asked for before. */
  isTaken(name: string, unit: string | null, period: Period | null, measure: Measure): boolean {
    const place = (this.seriesOf(name, unit) * MOST_PERIODS + this.periodOf(period)) * MOST_MEASURES;
    const key = place + numberOf(this.measures, measure);
    if (this.seen.has(key)) return true;
    this.seen.add(key);
    return false;
  }

  private seriesOf(name: string, unit: string | null): number {
    const ofUnit = this.series.get(unit ?? '') ?? new Map<string, number>();
    if (ofUnit.size === 0) this.series.set(unit ?? '', ofUnit);
    const known = ofUnit.get(name);
    if (known !== undefined) return known;
    ofUnit.set(name, this.count);
    return this.count++;
  }

  private periodOf(period: Period | null): number {
    const known = this.byPeriod.get(period);
    if (known !== undefined) return known;
    const made = numberOf(this.periods, `${period?.iso ?? ''} ${period?.ordinal ?? ''}`);
    this.byPeriod.set(period, made);
    return made;
  }
}

/** More than a sheet has columns or rows, and than there are measures. */
const MOST_PERIODS = 2 ** 21;
const MOST_MEASURES = 32;

function numberOf<K>(numbers: Map<K, number>, key: K): number {
  const known = numbers.get(key) ?? numbers.size;
  if (known === numbers.size) numbers.set(key, known);
  return known;
}
