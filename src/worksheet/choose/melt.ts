/** Blocks with the same names over other periods are one table: years stacked under each other (worksheets §2, Layouts). */
import type { TypedSheet } from '../cells/typed-sheet';
import { coordinatesOf } from '../coordinates/coordinates';
import type { Lines } from '../coordinates/lines';
import { isDimension } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';
import { kindOf } from '../periods/period-axis';
import { gather } from '../series/collect';
import type { Block } from '../blocks/block';
import type { BlockReading } from './choose';
import type { BlockFacts } from './block-facts';

export interface ChosenReading {
  readonly lines: Lines;
  readonly candidates: readonly BlockReading[];
  readonly facts: BlockFacts;
  readonly blocks: readonly Block[];
}

/** The tables, those that go on from block to block as one. */
export function melted(
  sheet: TypedSheet,
  chosen: readonly ChosenReading[],
  words: SheetWords,
): ChosenReading[] {
  if (chosen.length < 2) return [...chosen];
  const found: { chosen: ChosenReading; facts: Facts }[] = [];
  for (const one of chosen) {
    const facts = factsOf(sheet, one.lines, words);
    const before = found.at(-1);
    if (before !== undefined && goesOn(before.chosen.lines, before.facts, one.lines, facts)) {
      const lines = joined(before.chosen.lines, one.lines);
      found[found.length - 1] = {
        chosen: {
          ...before.chosen,
          lines,
          blocks: [...before.chosen.blocks, ...one.blocks],
          candidates: withTargetsOf(before.chosen.candidates, one.candidates),
        },
        facts: {
          names: new Set([...before.facts.names, ...facts.names]),
          periods: new Set([...before.facts.periods, ...facts.periods]),
          isOfTargets: false,
        },
      };
    } else found.push({ chosen: one, facts });
  }
  return found.map((one) => one.chosen);
}

interface Facts {
  readonly names: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
  /** Holds targets and no results. */
  readonly isOfTargets: boolean;
}

function factsOf(sheet: TypedSheet, lines: Lines, words: SheetWords): Facts {
  const names = new Set<string>();
  const periods = new Set<string>();
  if (lines.rows.size > 5000) return { names, periods, isOfTargets: false };
  const { metrics } = gather(sheet, coordinatesOf(sheet, lines, words), lines.constants.metric ?? null);
  for (const metric of metrics) {
    names.add(`${metric.name.toLowerCase()}\n${metric.unit ?? ''}`);
    for (const period of metric.figures.get('actual')?.filled.periods ?? [])
      if (period !== null) periods.add(`${kindOf(period)} ${period.ordinal}`);
  }
  const isOfTargets =
    metrics.length > 0 && metrics.every(({ figures }) => figures.has('target') && !figures.has('actual'));
  return { names, periods, isOfTargets };
}

function goesOn(before: Lines, facts: Facts, lines: Lines, own: Facts): boolean {
  if (own.names.size === 0) return false;
  // A table of results and one of their targets.
  const isPair = own.isOfTargets !== facts.isOfTargets;
  if (!isPair && (own.periods.size === 0 || facts.periods.size === 0)) return false;
  const shared = [...own.names].filter((name) => facts.names.has(name)).length;
  if (shared < Math.max(own.names.size, facts.names.size) * 0.6) return false;
  if (isPair) return labelsOf(before) === labelsOf(lines);
  if ([...own.periods].some((period) => facts.periods.has(period))) return false;
  const [kind = ''] = [...facts.periods];
  const [other = ''] = [...own.periods];
  if (kind.split(' ')[0] !== other.split(' ')[0]) return false;
  return labelsOf(before) === labelsOf(lines);
}

function labelsOf({ columns }: Lines): string {
  return [...columns]
    .filter(([, role]) => isDimension(role))
    .map(([column, role]) => `${column}${role}`)
    .sort()
    .join();
}

/** The readings of the first block; the best of them says which targets the second proved. */
function withTargetsOf(first: readonly BlockReading[], second: readonly BlockReading[]): BlockReading[] {
  const [best, ...others] = first;
  if (best === undefined) return [];
  const proved = new Set([...best.provedTargets, ...(second[0]?.provedTargets ?? [])]);
  return [{ ...best, provedTargets: [...proved] }, ...others];
}

function joined(first: Lines, second: Lines): Lines {
  const columns = new Map(first.columns);
  for (const [column, role] of second.columns) {
    const before = columns.get(column);
    // What one year's figures prove holds for the other years.
    if (before === undefined || (before === 'unused' && role === 'target')) columns.set(column, role);
  }
  return {
    area: {
      top: Math.min(first.area.top, second.area.top),
      left: Math.min(first.area.left, second.area.left),
      bottom: Math.max(first.area.bottom, second.area.bottom),
      right: Math.max(first.area.right, second.area.right),
    },
    rows: new Map([...first.rows, ...second.rows]),
    columns,
    cells: new Map([...first.cells, ...second.cells]),
    constants: { ...second.constants, ...first.constants },
    periods: new Map([...first.periods, ...second.periods]),
  };
}
