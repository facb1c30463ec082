/** Cells a person points at become a table, whatever stands around them. */
import { checkReading } from '../../../src/worksheet/sheet/check-reading';
import { extractTable } from '../../../src/worksheet/read/extract-table';
import { proposeReading } from '../../../src/worksheet/read/propose-reading';
import { parseArea } from '../../../src/workbook/address';
import { orientationOf } from '../../../src/worksheet/sheet/reading';
import { sheetOf } from '../sheet';

const months = ['2024-01', '2024-02', '2024-03', '2024-04'];
const rows = [
  ['Weekly meeting', '', '', '', '', ''],
  ['Metric', 'Target', ...months],
  ['CSAT', 0.8, 0.9, 0.7, 0.8, 0.85],
  ['Handle time', 300, 310, 300, 290, 300],
];
const area = (text: string) => parseArea(text) ?? { top: 0, left: 0, bottom: 0, right: 0 };

describe('reading the cells a person points at', () => {
  it('gives what the finder makes of them alone', () => {
    const sheet = sheetOf(rows);
    const reading = proposeReading(sheet, area('A2:F3'));
    expect(reading).toMatchObject({ range: 'A2:F3', lines: { A: 'metric', B: 'target', 2: 'period' } });
    if (reading === null) return;
    expect(extractTable(sheet, reading).metrics.map(({ name }) => name)).toEqual(['CSAT']);
  });

  it('takes whole columns as far as the sheet is filled', () => {
    expect(proposeReading(sheetOf(rows), area('A:F'))?.range).toBe('A2:F4');
  });

  it('is null where nothing stands', () => {
    expect(proposeReading(sheetOf(rows), area('B1:F1'))).toBeNull();
    expect(proposeReading(sheetOf(rows), area('K10:M20'))).toBeNull();
  });

  it('turned on request, names the lines it can and leaves the rest to the person', () => {
    const sheet = sheetOf([
      ['Month', 'CSAT', 'Handle time'],
      ...months.map((month, index) => [month, 0.8 + index / 100, 300 - index]),
      ['Target', 0.8, 300],
    ]);
    const down = proposeReading(sheet, area('A1:C6'));
    if (down === null) throw new Error('no reading');
    expect(orientationOf(down)).toBe('columns');
    // Nothing in these cells names a metric a row, so the best there is comes back.
    expect(proposeReading(sheet, area('A1:C6'), 'rows')?.range).toBe('A1:C6');
  });

  it('gives a plain reading that only lacks what nobody could know', () => {
    const sheet = sheetOf([
      ['What', 'Goal', 'Jan-24', 'Feb-24', 'Mar-24'],
      ['CSAT', 0.8, 0.9, 0.7, 0.8],
    ]);
    const reading = proposeReading(sheet, area('A1:E2'), 'rows');
    if (reading === null) throw new Error('no reading');
    expect(checkReading(sheet, reading)).toEqual([]);
    expect(extractTable(sheet, reading).metrics).toHaveLength(1);
  });
});
