/** A sheet people work in, as the package keeps it. */
import { strFromU8, unzipSync } from 'fflate';
import { openFileHost, type FileHost } from '../../../../src/hosts/file/file-host';
import { nodeCodec } from '../../../../src/hosts/file/node';
import { emptySheetPlan } from '../../../../src/workbook/plan/plan';
import type { PlannedCell, SheetPlan } from '../../../../src/workbook/plan/plan';
import { seedXlsx } from '../../../contract/seed-xlsx';

type Rows = readonly (readonly (PlannedCell | null)[])[];

function register(rows: Rows, more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    ...emptySheetPlan,
    target: { kind: 'own', own: 'actions', name: 'COPC Actions', inPlace: true },
    styles: [{ bold: true }],
    blocks: [{ row: 0, column: 0, rows }],
    ...more,
  };
}

async function made(more: Partial<SheetPlan> = {}): Promise<FileHost> {
  const host = openFileHost('kpi.xlsx', seedXlsx([{ name: 'KPI', cells: { A1: 1 } }]), nodeCodec);
  await host.apply({
    sheets: [
      register(
        [
          [{ value: 'Id' }, { value: 'Text' }],
          [{ value: 'A-1' }, { value: 'old' }],
        ],
        more,
      ),
    ],
  });
  return host;
}

const part = (host: FileHost, name: string): string =>
  strFromU8(unzipSync(host.toBytes())[name] ?? new Uint8Array());
const sheetOf = (host: FileHost) => part(host, 'xl/worksheets/sheet2.xml');
const namesOf = (host: FileHost) =>
  /<definedNames>.*<\/definedNames>/.exec(part(host, 'xl/workbook.xml'))?.[0];

describe('a sheet written in place', () => {
  it('keeps the names it got when it was made', async () => {
    const host = await made();
    const before = namesOf(host);
    await host.apply({ sheets: [register([[null, null, { value: 'far' }]])] });
    expect(namesOf(host)).toBe(before);
    expect(before).toContain('_COPC_actions');
  });

  it('changes the cells it names and no other byte of the sheet', async () => {
    const host = await made();
    const before = sheetOf(host);
    await host.apply({ sheets: [register([[], [null, { value: 'new', over: 'old' }]])] });
    expect(sheetOf(host)).toBe(before.replace('>old<', '>new<'));
  });

  it('is the same file when there is nothing to write', async () => {
    const host = await made();
    const before = host.toBytes();
    await host.apply({ sheets: [] });
    expect(host.toBytes()).toEqual(before);
  });

  it('has rows of a height of their own, and rows that grow', async () => {
    const host = await made({
      rowHeights: [
        { row: 0, points: 30 },
        { row: 1, points: 45, grows: true },
      ],
    });
    expect(sheetOf(host)).toContain('<row r="1" ht="30" customHeight="1">');
    expect(sheetOf(host)).toContain('<row r="2" ht="45">');
    await host.apply({
      sheets: [register([[], [], [{ value: 'A-2' }]], { rowHeights: [{ row: 2, points: 60, grows: true }] })],
    });
    expect(sheetOf(host)).toContain('<row r="3" ht="60">');
  });

  it('replaces what is ours in a table a person made of it, and fills none of its blanks unasked', async () => {
    const table = { name: 'Mine', area: { top: 0, left: 0, bottom: 1, right: 2 }, bandedRows: true };
    const host = openFileHost('kpi.xlsx', seedXlsx([{ name: 'KPI', cells: { A1: 1 } }]), nodeCodec);
    const rows: Rows = [
      [{ value: 'Id' }, { value: 'Text' }, { value: 'More' }],
      [{ value: 'A-1' }, { value: 'old' }],
    ];
    await host.apply({ sheets: [register(rows, { tables: [table] })] });
    const taken = register([[], [null, null, { value: 'ours' }]]);
    await expect(host.apply({ sheets: [taken] })).rejects.toMatchObject({
      code: 'cell-occupied',
      details: { cell: 'C2' },
    });
    await host.apply({
      sheets: [register([[], [null, { value: 'new', over: 'old' }, { value: 'asked', over: '' }]])],
    });
    expect((await host.read('COPC Actions')).values[1]).toEqual(['A-1', 'new', 'asked']);
    expect((await host.read('COPC Actions')).tables).toHaveLength(1);
  });

  it('that is not there can have nothing replaced in it', async () => {
    const host = openFileHost('kpi.xlsx', seedXlsx([{ name: 'KPI', cells: { A1: 1 } }]), nodeCodec);
    const plan = register([[{ value: 'new', over: 'old' }]]);
    await expect(host.apply({ sheets: [plan] })).rejects.toMatchObject({ code: 'invalid-plan' });
  });
});
