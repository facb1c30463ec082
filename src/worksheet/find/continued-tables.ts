/**
 * Tables of one sheet that go on with each other, as in a block for each year: the same metrics over other periods.
 * Scored one by one the older block would look like a verdict of today, so they are a doubt.
 */
import type { SheetSnapshot } from '../../workbook/snapshot';
import { doubts } from '../sheet/confidence';
import { extractTable } from '../extract/extract-table';
import type { Reading } from '../sheet/reading';

const MOST_TABLES = 30;

/** The readings, those that go on with another one with the doubt. */
export function withContinuedDoubts(sheet: SheetSnapshot, readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2 || readings.length > MOST_TABLES) return readings;
  const tables = readings.map((reading) => {
    const { metrics, periods } = extractTable(sheet, reading);
    const names = new Set(metrics.map(({ name, vendor }) => `${name.toLowerCase()}\n${vendor ?? ''}`));
    return { reading, names, periods: new Set(periods.map(({ iso }) => iso)) };
  });
  return tables.map((table) => {
    const other = tables.find(
      (one) =>
        one !== table &&
        shared(one.names, table.names) > 0.5 * Math.min(one.names.size, table.names.size) &&
        shared(one.periods, table.periods) === 0,
    );
    if (other === undefined) return table.reading;
    const { reading } = table;
    return {
      ...reading,
      confidence: Math.round(reading.confidence * doubts['goes-on'] * 100) / 100,
      reasons: [...reading.reasons, { code: 'goes-on', details: { range: other.reading.range } }],
    };
  });
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((item) => b.has(item)).length;
}
