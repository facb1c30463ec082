/**
 * Which counts a share is made of: they belong to it only when their ratio gives its figures, to the last digit shown, in
 * every period all three have, three at least (scoring §13). So answered / offered is no service level.
 */
import type { Point } from '../metric';
import { isMeasured } from '../points';

/** With fewer periods in common two lines may fit by chance. */
const fewestPeriods = 3;
/** More lines than this aren't tried with each other. */
const mostLines = 400;

export interface CountLine {
  readonly points: readonly Point[];
}

export interface RatioLine extends CountLine {
  /** Digits behind the decimal sign its figures are shown with; null: as many as each has. */
  readonly decimals: number | null;
}

export interface FoundCounts {
  /** Indices of the lines. */
  readonly numerator: number;
  readonly denominator: number;
  /** 100 where the share is written as 85.3 and not as 0.853. */
  readonly scale: 1 | 100;
}

/**
 * The two lines a share is the ratio of.
 * @param ratio the share; @param lines the lines it may be made of, points of the same periods
 * @returns null where no two lines give it, and where different ones do: then nobody knows which are meant
 * @example countsOf({ points: [0.9, 0.8, 0.5], decimals: 2 }, [{ points: [9, 8, 5] }, { points: [10, 10, 10] }])
 *   // { numerator: 0, denominator: 1, scale: 1 }
 */
export function countsOf(ratio: RatioLine, lines: readonly CountLine[]): FoundCounts | null {
  if (lines.length > mostLines) return null;
  let found: FoundCounts | null = null;
  for (const scale of [1, 100] as const) {
    for (const [denominator, below] of lines.entries()) {
      if (below.points === ratio.points) continue;
      for (const [numerator, above] of lines.entries()) {
        if (numerator === denominator || above.points === ratio.points) continue;
        if (!gives(above.points, below.points, ratio, scale)) continue;
        if (found !== null && !sameCounts(lines, found, numerator, denominator)) return null;
        found ??= { numerator, denominator, scale };
      }
    }
    if (found !== null) return found;
  }
  return null;
}

function gives(
  above: readonly Point[],
  below: readonly Point[],
  { points, decimals }: RatioLine,
  scale: number,
): boolean {
  let shared = 0;
  for (let index = 0; index < points.length; index++) {
    const figure = points[index];
    const top = above[index];
    const bottom = below[index];
    if (!isMeasured(figure) || !isMeasured(top) || !isMeasured(bottom)) continue;
    if (bottom === 0 || !nearTo((scale * top) / bottom, figure, decimals ?? decimalsOf(figure))) return false;
    shared++;
  }
  return shared >= fewestPeriods;
}

/** Half of the last digit, and the dust of dividing. */
function nearTo(ratio: number, figure: number, decimals: number): boolean {
  return Math.abs(ratio - figure) <= 0.5 * 10 ** -decimals + 1e-9 * Math.max(1, Math.abs(figure));
}

function decimalsOf(value: number): number {
  const [, behind = '', exponent = '0'] =
    /(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(Number(value.toPrecision(15)))) ?? [];
  return Math.max(0, behind.length - Number(exponent));
}

/** The same counts standing twice are no two answers. */
function sameCounts(
  lines: readonly CountLine[],
  found: FoundCounts,
  numerator: number,
  denominator: number,
): boolean {
  const equal = (one: number, other: number): boolean =>
    one === other ||
    (lines[one]?.points ?? []).every((point, index) => point === (lines[other]?.points[index] ?? null));
  return equal(found.numerator, numerator) && equal(found.denominator, denominator);
}
