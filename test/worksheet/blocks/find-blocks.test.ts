/** Where tables begin and end on a sheet. */
import { findBlocks } from '../../../src/worksheet/blocks/find-blocks';
import { typedSheetOf } from '../../../src/worksheet/cells/typed-sheet';
import { sheetOf } from '../sheet';

const months = ['Jan-24', 'Feb-24', 'Mar-24'];

function blocksOf(rows: Parameters<typeof sheetOf>[0]) {
  const sheet = typedSheetOf(sheetOf(rows));
  if (sheet === null) throw new Error('no sheet');
  return findBlocks(sheet).map(({ headers, data, columns, sections }) => ({
    headers,
    data,
    columns,
    sections,
  }));
}

describe('tables beside each other', () => {
  it('are parted where each has labels and periods of its own', () => {
    const blocks = blocksOf([
      ['Voice', ...months, null, 'Chat', ...months],
      ['Service level', 0.7, 0.75, 0.8, null, 'Handle time', 320, 310, 305],
      ['Answered', 0.9, 0.91, 0.92, null, 'Satisfaction', 4, 4.1, 4.2],
      ['Occupancy', 0.9, 0.91, 0.92],
    ]);
    expect(blocks.map(({ columns, data }) => [columns, data])).toEqual([
      [
        [0, 1, 2, 3],
        [1, 2, 3],
      ],
      [
        [5, 6, 7, 8],
        [1, 2],
      ],
    ]);
  });

  it('are one where a spacer only sets off more columns of the same names', () => {
    const blocks = blocksOf([
      ['Metric', ...months, null, 'Owner', 'Target'],
      ['Service level', 0.7, 0.75, 0.8, null, 'Ana', 0.8],
      ['Answered', 0.9, 0.91, 0.92, null, 'Ben', 0.9],
    ]);
    expect(blocks).toHaveLength(1);
  });
});

describe('a row without figures', () => {
  it('is a row of the table when it has the labels of the others', () => {
    const [block] = blocksOf([
      ['Actual', 'Category', 'Month', 'Metric'],
      [0.7, 'Service', 'Jan-24', 'Service level'],
      [null, 'People', 'Jan-24', 'Attrition'],
      [0.8, 'Service', 'Feb-24', 'Service level'],
    ]);
    expect(block).toMatchObject({ data: [1, 2, 3], sections: [] });
  });

  it('is a section when it has one label', () => {
    const [block] = blocksOf([
      ['Metric', ...months],
      ['Voice'],
      ['Service level', 0.7, 0.75, 0.8],
      ['Chat'],
      ['Service level', 0.7, 0.75, 0.8],
    ]);
    expect(block).toMatchObject({ data: [2, 4], sections: [1, 3] });
  });
});

describe('rows of owners and directions under a row of targets', () => {
  it('part nothing', () => {
    const blocks = blocksOf([
      ['Metric', 'Abandonment rate', 'Occupancy'],
      ['SLA', 'max. 3.3 %', '80 %'],
      ['Owner', 'Ben Okafor', 'Ana Ruiz'],
      ['Better', '▼', 'higher'],
      ['Jan-24', '2.9 %', '78 %'],
      ['Feb-24', '3.3 %', '79 %'],
    ]);
    expect(blocks).toMatchObject([{ headers: [0, 2, 3], data: [1, 4, 5] }]);
  });
});
