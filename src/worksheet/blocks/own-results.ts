/**
 * What COPC functions made of a table, on the same sheet: a spilled scorecard, the lines of Gold, their copies as values.
 * These are answers and no metrics; read as a table they would count twice (worksheets §2).
 */
import { contains, formatArea, type Area } from '../../workbook/address';
import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import { headingOver, leftOfNames } from './own-labels';
import { isFigure, ownAnswers } from './own-answers';
import { copyOfOwnSheet } from './own-sheet-copy';

interface OwnPlace {
  /** `'A8:H10'`, with the names beside the results and the titles over them. */
  readonly range: string;
  readonly figures: number;
}

interface OwnResults {
  /** The sheet as if they were not there; the sheet itself where there are none. */
  readonly rest: SheetSnapshot;
  readonly places: readonly OwnPlace[];
}

/**
 * Takes the answers of COPC functions out of a sheet, known by their words and their order, so also where only values are
 * left, in all languages and in the words of 0.2; with the names beside them and the titles over them. The five result
 * columns beside a table stay: they are columns of that table. Likewise a summary of ours copied without its mark.
 *
 * @example withoutOwnResults(sheet).places // [{ range: 'A8:H10', figures: 9 }]
 */
export function withoutOwnResults(sheet: SheetSnapshot): OwnResults {
  const { used } = sheet;
  if (used === null) return { rest: sheet, places: [] };
  const copy = copyOfOwnSheet(sheet, used);
  const answers = ownAnswers(sheet, used).filter(
    ({ top, left }) => copy === null || !contains(copy, { row: top, column: left }),
  );
  if (answers.length === 0 && copy === null) return { rest: sheet, places: [] };
  const beside = answers.map((area) => {
    const wide = { ...area, left: leftOfNames(sheet, used, area) };
    return headingOver(sheet, area) ? { ...wide, top: area.top - 1 } : wide;
  });
  const areas = copy === null ? beside : [...beside, copy];
  return { rest: blanked(sheet, used, areas), places: areas.map((area) => placeOf(sheet, area)) };
}

function placeOf(sheet: SheetSnapshot, area: Area): OwnPlace {
  let figures = 0;
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1)
      if (isFigure(valueAt(sheet, row, column))) figures += 1;
  return { range: formatArea(area), figures };
}

function blanked(sheet: SheetSnapshot, used: Area, areas: readonly Area[]): SheetSnapshot {
  const values = [...sheet.values];
  for (const { top, bottom, left, right } of areas)
    for (let row = top; row <= bottom; row += 1) {
      const line = values[row - used.top];
      if (line === undefined) continue;
      const kept = line.map((value, at) =>
        at + used.left >= left && at + used.left <= right ? ('' as const) : value,
      );
      while (kept.at(-1) === '') kept.pop();
      values[row - used.top] = kept;
    }
  const isTaken = ({ top, left }: Area): boolean =>
    areas.some((area) => contains(area, { row: top, column: left }));
  return { ...sheet, values, merges: sheet.merges.filter((merge) => !isTaken(merge)) };
}
