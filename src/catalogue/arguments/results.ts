/** Monitored transactions: what each attribute got, and which family it belongs to (scoring §9). */
import type { AttributeFamily, AttributeResult } from '../../scoring/accuracy';
import type { CellValue } from '../../workbook/snapshot';
import { isMissing } from '../../worksheet/cells/missing-markers';
import { familyOf, outcomeOf } from '../../worksheet/words/meanings';
import type { Place } from '../problem';
import { cellOf, lineOf, matrixOf, singleOf, type RawArgument } from './cells';
import { notAllowed } from './choices';

const resultChoices = 'pass, fail, n/a, 1, 0, TRUE, FALSE, yes, no';
const familyChoices = 'customer, business, compliance, non-critical';

/** Transactions × attributes, every row as long as the longest. */
export function readResults(argument: RawArgument): readonly (readonly AttributeResult[])[] {
  const { cells, columns } = matrixOf(argument);
  // A year of monitoring has the same few words a million times.
  const known = new Map<unknown, AttributeResult>();
  const read = (raw: unknown, r: number, c: number): AttributeResult => {
    const remembered = known.get(raw);
    if (remembered !== undefined) return remembered;
    const result = resultCell(cellOf(raw), argument.name, { row: r + 1, column: c + 1 });
    if (known.size < mostWords) known.set(raw, result);
    return result;
  };
  return cells.map((row, r) => Array.from({ length: columns }, (_, c) => read(row[c], r, c)));
}

const mostWords = 1000;

/** One family an attribute. */
export function readFamilies(argument: RawArgument): readonly AttributeFamily[] {
  return lineOf(argument).map((raw, index) => familyCell(cellOf(raw), argument.name, { cell: index + 1 }));
}

export function readFamily(argument: RawArgument): AttributeFamily {
  return familyCell(singleOf(argument), argument.name, {});
}

function resultCell(cell: CellValue, argument: string, place: Place): AttributeResult {
  if (isMissing(cell)) return null;
  const outcome = outcomeOf(cell);
  if (outcome === null) throw notAllowed(argument, place, cell, resultChoices);
  return outcome === 'not-applicable' ? null : outcome;
}

function familyCell(cell: CellValue, argument: string, place: Place): AttributeFamily {
  const family = typeof cell === 'string' ? familyOf(cell) : null;
  if (family === null) throw notAllowed(argument, place, cell, familyChoices);
  return family;
}
