import { nodeCodec } from '../../../../src/hosts/file/node';
import { openBook } from '../../../../src/hosts/file/open';
import { openPackage } from '../../../../src/hosts/file/package/package';
import { readFormulas } from '../../../../src/hosts/file/read/read-formulas';
import { applyEdits } from '../../../../src/hosts/file/write/apply-edits';
import { parseCell } from '../../../../src/workbook/address';
import type { CellEdit, EditedContent } from '../../../../src/workbook/formula-host';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { formatAt, valueAt } from '../../../../src/workbook/snapshot';
import { book, row, sheet } from '../xlsx-builder';

const typed: EditedContent = { kind: 'constant' };

describe('edits written into a file', () => {
  it('change the cells they name, styles kept, and no other byte of the sheet', () => {
    const after = xmlAfter(row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.5</v></c>'), [
      edit('B1', 0.75, typed),
    ]);
    expect(after).toBe(sheet(row(1, '<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.75</v></c>')));
  });

  it.each<[string, CellValue]>([
    ['a text', 'new <text>'],
    ['a number', -1.5],
    ['truth', true],
    ['an error', { error: '#N/A' }],
    ['a text like a formula', '=1+1'],
    ['nothing', ''],
  ])('take %s', async (_, value) => {
    const bytes = edited(row(2, '<c r="B2" s="1"><v>0.5</v></c>'), [
      edit('B2', value, typed),
      edit('D4', value, typed),
    ]);
    const read = await openBook('kpi.xlsx', bytes, nodeCodec).read('KPI');
    expect([valueAt(read, 1, 1), valueAt(read, 3, 3)]).toEqual([value, value]);
    if (value !== '') expect(formatAt(read, 1, 1)).toBe('0%');
  });

  it('give a formula its new value and leave the formula as it is', () => {
    const rows = row(
      1,
      '<c r="A1" s="2" cm="1" t="str"><f t="array" ref="A1">_xldudf_COPC_TREND(B1:M1)</f><v>old</v></c>',
    );
    expect(xmlAfter(rows, [edit('A1', 0.5, { kind: 'result' })])).toBe(
      sheet(
        row(1, '<c r="A1" s="2" cm="1"><f t="array" ref="A1">_xldudf_COPC_TREND(B1:M1)</f><v>0.5</v></c>'),
      ),
    );
    expect(xmlAfter(rows, [edit('A1', 'a&b', { kind: 'result' })])).toContain('t="str"><f');
    expect(xmlAfter(rows, [edit('A1', { error: '#N/A' }, { kind: 'result' })])).toContain('t="e"><f');
  });

  it('store formulas as the file does', () => {
    const after = xmlAfter('', [edit('A1', 3, { kind: 'formula', formula: 'XLOOKUP(1,B:B,C:C)' })]);
    expect(after).toContain('<f>_xlfn.XLOOKUP(1,B:B,C:C)</f><v>3</v>');
    const ours = xmlAfter('', [edit('A1', -5, { kind: 'formula', formula: 'COPC.GAP(B1:C1,20)' })]);
    expect(ours).toContain('<f t="array" ref="A1">_xldudf_COPC_GAP(B1:C1,20)</f><v>-5</v>');
  });

  it('write a shared formula out when its first cell is typed over', () => {
    const shared =
      row(1, '<c r="B1"><f t="shared" ref="B1:B3" si="0">A1&amp;"x"</f><v>1</v></c>') +
      row(2, '<c r="B2"><f t="shared" si="0"/><v>1</v></c>') +
      row(3, '<c r="B3"><f t="shared" si="0"/><v>1</v></c>');
    const bytes = edited(shared, [edit('B1', 7, typed), edit('B3', 2, { kind: 'result' })]);
    expect(readFormulas(openPackage(bytes, nodeCodec), 'KPI').map(({ formula }) => formula)).toEqual([
      'A2&"x"',
      'A3&"x"',
    ]);
  });

  it('keep rows and cells in order', async () => {
    const bytes = edited(row(3, '<c r="C3"><v>33</v></c>'), [
      edit('D3', 34, typed),
      edit('B3', 32, typed),
      edit('A9', 91, typed),
      edit('A1', 11, typed),
    ]);
    const read = await openBook('kpi.xlsx', bytes, nodeCodec).read('KPI');
    expect(read.used).toEqual({ top: 0, left: 0, bottom: 8, right: 3 });
    expect([valueAt(read, 0, 0), ...[1, 2, 3].map((c) => valueAt(read, 2, c)), valueAt(read, 8, 0)]).toEqual([
      11, 32, 33, 34, 91,
    ]);
  });

  it('are refused on a protected sheet and for a sheet that is not there', () => {
    const pkg = openPackage(book(sheet('', '<sheetProtection sheet="1"/>')), nodeCodec);
    expect(() => applyEdits(pkg, [edit('A1', 1, typed)], nodeCodec)).toThrow('protected-sheet');
    expect(() => applyEdits(pkg, [{ ...edit('A1', 1, typed), sheet: 'Gone' }], nodeCodec)).toThrow(
      'no-such-sheet',
    );
  });

  it('leave the very bytes when there are none', () => {
    const pkg = openPackage(book(sheet('')), nodeCodec);
    expect(applyEdits(pkg, [], nodeCodec)).toBe(pkg.bytes);
  });
});

function edit(address: string, value: CellValue, content: EditedContent): CellEdit {
  const cell = parseCell(address);
  if (cell === null) throw new Error(`${address} is no cell`);
  return { sheet: 'KPI', cell, value, content };
}

function edited(rows: string, edits: readonly CellEdit[]): Uint8Array {
  return applyEdits(openPackage(book(sheet(rows)), nodeCodec), edits, nodeCodec);
}

function xmlAfter(rows: string, edits: readonly CellEdit[]): string {
  return openPackage(edited(rows, edits), nodeCodec).text('xl/worksheets/sheet1.xml');
}
