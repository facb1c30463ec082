/** The reading of a block that came second, what it would read another way, and why it lost. */
import { columnName } from '../../workbook/address';
import type { Lines } from '../coordinates/lines';
import { readingOfLines } from '../coordinates/reading-lines';
import type { LineRole } from '../dimensions/line-role';
import type { Reading } from '../sheet/reading';
import type { BlockReading, ScoreParts } from './choose';

/**
 * What cost the second most: `explains` fewer figures · `clashes`: figures share their place · `periods`: it has none ·
 * `names`: its texts look less like names · `left`: texts beside the figures would be left over.
 */
export type LostBecause = keyof ScoreParts;

export interface RunnerUp {
  readonly lines: Reading['lines'];
  /** Lines that it reads another way. */
  readonly differences: readonly {
    readonly line: string;
    readonly role: LineRole | null;
    readonly instead: LineRole | null;
  }[];
  /** By how much it lost; under 1 a person is asked. */
  readonly margin: number;
  readonly because: LostBecause;
  /** Shares of the figures in percent, of this reading and of the runner-up. */
  readonly explained: readonly [number, number];
  readonly clashing: readonly [number, number];
}

/** Null when there was only one way to read the block. */
export function runnerUpOf([best, second]: readonly BlockReading[]): RunnerUp | null {
  if (best === undefined || second === undefined) return null;
  const percent = (share: number): number => Math.round(share * 100);
  const lost = (Object.keys(best.parts) as LostBecause[]).reduce((most, part) =>
    best.parts[part] - second.parts[part] > best.parts[most] - second.parts[most] ? part : most,
  );
  return {
    lines: readingOfLines(second.lines).lines,
    differences: differencesOf(best.lines, second.lines),
    margin: Math.round((best.score - second.score) * 100) / 100,
    because: lost,
    explained: [percent(best.grounds.explained), percent(second.grounds.explained)],
    clashing: [percent(best.grounds.clashing), percent(second.grounds.clashing)],
  };
}

function differencesOf(best: Lines, second: Lines): RunnerUp['differences'] {
  const between = (
    mine: ReadonlyMap<number, LineRole>,
    its: ReadonlyMap<number, LineRole>,
    nameOf: (line: number) => string,
  ) =>
    [...new Set([...mine.keys(), ...its.keys()])]
      .sort((a, b) => a - b)
      .flatMap((line) => {
        const [role, instead] = [mine.get(line) ?? null, its.get(line) ?? null];
        return role === instead ? [] : [{ line: nameOf(line), role, instead }];
      });
  return [
    ...between(best.columns, second.columns, columnName),
    ...between(best.rows, second.rows, (row) => String(row + 1)),
  ];
}
