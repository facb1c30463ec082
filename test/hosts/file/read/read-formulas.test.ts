import { nodeCodec } from '../../../../src/hosts/file/node';
import { openPackage } from '../../../../src/hosts/file/package/package';
import { plainFormula, readFormulas } from '../../../../src/hosts/file/read/read-formulas';
import { book, row, sheet } from '../xlsx-builder';

const formulasOf = (rows: string) => readFormulas(openPackage(book(sheet(rows)), nodeCodec), 'kpi');

describe('the formulas of a sheet', () => {
  it('are read where they stand', () => {
    expect(formulasOf(row(2, '<c r="C2"><f>A2&amp;"&lt;"</f><v>1</v></c><c><f/><v>2</v></c>'))).toEqual([
      { row: 1, column: 2, formula: 'A2&"<"', spill: null },
    ]);
  });

  it('are written out where they are shared', () => {
    const found = formulasOf(
      row(1, '<c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1</f><v>1</v></c>') +
        row(2, '<c r="B2"><f t="shared" si="0"/><v>1</v></c>'),
    );
    expect(found.map(({ formula }) => formula)).toEqual(['A1*$A$1', 'A2*$A$1']);
  });

  it('have the area an array fills, and the add-in’s names as in the formula bar', () => {
    const cell =
      '<c r="B1" cm="1"><f t="array" ref="B1:C3">_xldudf_COPC_BACKLOG(1,A1:A3,A1:A3)</f><v>1</v></c>';
    expect(formulasOf(row(1, cell))).toEqual([
      {
        row: 0,
        column: 1,
        formula: 'COPC.BACKLOG(1,A1:A3,A1:A3)',
        spill: { top: 0, left: 1, bottom: 2, right: 2 },
      },
    ]);
  });

  it('leave what-if tables out', () => {
    expect(formulasOf(row(1, '<c r="B1"><f t="dataTable" ref="B1:B3" r1="A1"/><v>1</v></c>'))).toEqual([]);
  });
});

it('names newer functions plainly, but not in texts', () => {
  expect(plainFormula('_xlfn._xlws.FILTER(A1:A3,B1:B3="_xlfn.X")')).toBe('FILTER(A1:A3,B1:B3="_xlfn.X")');
});
