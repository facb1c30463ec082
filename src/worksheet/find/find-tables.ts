/**
 * Finds the metric tables of a sheet: every layout proposes, the surest reading of each place wins, doubt is told
 * (worksheets §2, Layouts).
 */
import { overlaps, parseArea, type Area } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { CLEARLY_BETTER, CONFIDENCE_NEEDED } from '../sheet/confidence';
import type { FindingCode } from '../sheet/finding';
import { gridOf, type Grid } from '../sheet/grid';
import { tableBlocks } from '../layouts/blocks';
import { withContinuedDoubts } from './continued-tables';
import { longLists } from '../layouts/long-list';
import { metricsInRows } from '../layouts/metrics-in-rows';
import { periodsInRows } from '../layouts/periods-in-rows';
import type { Reading, ReadingOutcome } from '../sheet/reading';

export { CONFIDENCE_NEEDED } from '../sheet/confidence';

/** Each layout in one file; a new layout is a new file and a line here. */
const LAYOUTS: readonly ((grid: Grid, sheet: SheetSnapshot) => Reading[])[] = [
  (grid) => metricsInRows(grid),
  (grid, sheet) => tableBlocks(grid).flatMap((rows) => periodsInRows(gridOf(sheet, true, rows))),
  (grid) => longLists(grid),
];

/** Less likely than this is not worth showing. */
const WORTH_ASKING = 0.25;

/**
 * The metric tables of a sheet and how sure each is, from top to bottom; or that there are none, with what was looked
 * for; or, when one place can be read in two ways that are about equally likely, both readings. A table that is not
 * sure enough (`CONFIDENCE_NEEDED`) is given only for a person to confirm.
 *
 * @example findTables(sheet) // { kind: 'found', readings: [{ range: 'A4:O18', orientation: 'rows', confidence: 0.95, … }] }
 */
export function findTables(sheet: SheetSnapshot): ReadingOutcome {
  const grid = gridOf(sheet, false);
  if (grid.lines.length === 0) return { kind: 'nothing', lookedFor: ['empty-sheet'] };
  const all = LAYOUTS.flatMap((layout) => layout(grid, sheet)).flatMap(placed);
  const candidates = all
    .filter(({ reading }) => reading.confidence >= WORTH_ASKING)
    .sort((a, b) => b.reading.confidence - a.reading.confidence || sizeOf(b.area) - sizeOf(a.area));
  const chosen: Placed[] = [];
  const rivals: Placed[] = [];
  for (const candidate of candidates) {
    const before = chosen.find(({ area }) => overlaps(area, candidate.area));
    if (before === undefined) chosen.push(candidate);
    else if (candidate.reading.confidence > before.reading.confidence - CLEARLY_BETTER) {
      rivals.push(before, candidate);
    }
  }
  if (chosen.length === 0) return { kind: 'nothing', lookedFor: lookedFor(all) };
  if (rivals.length > 0) return { kind: 'ambiguous', readings: inOrder([...new Set(rivals)]) };
  const settled = withContinuedDoubts(
    sheet,
    chosen.map(({ reading }) => reading),
  ).flatMap(placed);
  const sure = settled.filter(isSure);
  const unsure = settled.filter((one) => !isSure(one));
  const sureCells = sure.reduce((sum, { area }) => sum + sizeOf(area), 0);
  const large = unsure.filter(({ area }) => sizeOf(area) > sureCells / 2);
  if (large.length > 0) return { kind: 'found', readings: inOrder([...sure, ...large]) };
  return unsure.length === 0
    ? { kind: 'found', readings: inOrder(sure) }
    : { kind: 'found', readings: inOrder(sure), unsure: inOrder(unsure) };
}

interface Placed {
  readonly reading: Reading;
  readonly area: Area;
}

function placed(reading: Reading): Placed[] {
  const area = parseArea(reading.range);
  return area === null ? [] : [{ reading, area }];
}

function isSure({ reading }: Placed): boolean {
  return reading.confidence >= CONFIDENCE_NEEDED;
}

function sizeOf(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

function inOrder(found: readonly Placed[]): Reading[] {
  return [...found]
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left)
    .map(({ reading }) => reading);
}

function lookedFor(all: readonly Placed[]): FindingCode[] {
  const repeats = all.some(({ reading }) => reading.reasons.some(({ code }) => code === 'repeated-periods'));
  const codes: FindingCode[] = ['no-period-line', 'no-period-column', 'no-list-header'];
  return repeats ? ['repeated-periods', ...codes] : codes;
}
