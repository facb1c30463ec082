import { nodeCodec } from '../../../../src/hosts/file/node';
import { openBook } from '../../../../src/hosts/file/open';
import { openPackage } from '../../../../src/hosts/file/package/package';
import { readFormulas } from '../../../../src/hosts/file/read/read-formulas';
import { applyEdits } from '../../../../src/hosts/file/write/apply-edits';
import { parseCell } from '../../../../src/workbook/address';
import type { CellEdit, EditedContent } from '../../../../src/workbook/formula-host';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { formatAt, valueAt } from '../../../../src/workbook/snapshot';
import { MAIN, book, row, sheet } from '../xlsx-builder';

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

  it('give cells the number format that came with what was typed, and keep the rest of their look', async () => {
    const rows = row(1, '<c r="A1" s="1"><v>0.5</v></c><c r="B1" s="3"><f>A1*2</f><v>1</v></c>');
    const month = 'yyyy-mm';
    const styles =
      `<styleSheet xmlns="${MAIN}"><cellXfs count="4"><xf numFmtId="0"/>` +
      '<xf numFmtId="9" fontId="0" borderId="0" applyBorder="1"><alignment horizontal="center"/></xf>' +
      '<xf numFmtId="17"/><xf numFmtId="10"/></cellXfs></styleSheet>';
    const bytes = applyEdits(
      openPackage(book(sheet(rows), { 'xl/styles.xml': styles }), nodeCodec),
      [
        { ...edit('A1', 45536, typed), numberFormat: month },
        { ...edit('B1', 2, { kind: 'result' }), numberFormat: '0%' },
        { ...edit('C3', 45566, typed), numberFormat: month },
      ],
      nodeCodec,
    );
    const read = await openBook('kpi.xlsx', bytes, nodeCodec).read('KPI');
    expect(
      [
        [0, 0],
        [0, 1],
        [2, 2],
      ].map(([r = 0, c = 0]) => [valueAt(read, r, c), formatAt(read, r, c)]),
    ).toEqual([
      [45536, month],
      [2, '0%'],
      [45566, month],
    ]);
    const pkg = openPackage(bytes, nodeCodec);
    expect(pkg.text('xl/worksheets/sheet1.xml')).toContain('<f>A1*2</f>');
    expect(pkg.text('xl/styles.xml')).toContain(
      '<xf numFmtId="164" fontId="0" borderId="0" applyBorder="1" applyNumberFormat="1"><alignment horizontal="center"/></xf>',
    );
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
