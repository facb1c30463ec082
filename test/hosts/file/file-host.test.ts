import { strToU8 } from 'fflate';
import { hostOf, openFileHost } from '../../../src/hosts/file/file-host';
import { nodeCodec } from '../../../src/hosts/file/node';
import { openBook } from '../../../src/hosts/file/open';
import type { Codec } from '../../../src/hosts/file/zip/codec';
import { emptySheetPlan } from '../../../src/workbook/plan/plan';
import type { SheetPlan } from '../../../src/workbook/plan/plan';
import { allBooks } from '../../corpus/books';
import { changes, dangling, malformed, partsOf } from '../../corpus/package-checks';
import { problemOf } from './read/problem-of';
import { book, row, sheet } from './xlsx-builder';

const text = (target: SheetPlan['target'], at: number, value: string): SheetPlan => ({
  ...emptySheetPlan,
  target,
  blocks: [{ row: at, column: 0, rows: [[{ value }]] }],
});
const summary = text({ kind: 'own', own: 'summary', name: 'COPC Summary' }, 0, 'Verdict');

it('a book is handed back as the very bytes that were opened until something is applied', () => {
  const bytes = book(sheet(row(1, '<c r="A1"><v>1</v></c>')));
  expect(openFileHost('kpi.xlsx', bytes, nodeCodec).toBytes()).toBe(bytes);
});

it('what was applied is read at once, and is in the bytes', async () => {
  const host = openFileHost('kpi.xlsx', book(sheet(row(1, '<c r="A1"><v>1</v></c>'))), nodeCodec);
  await host.apply({ sheets: [summary] });
  expect((await host.read('COPC Summary')).values).toEqual([['Verdict']]);
  const saved = openBook('copy.xlsx', host.toBytes(), nodeCodec);
  expect((await saved.sheets()).map((each) => each.own)).toEqual([null, 'summary']);
  expect((await saved.read('KPI')).values).toEqual([[1]]);
});

it('opens a package once, and inflates no sheet to list it nor any twice to read, look at and write beside it', async () => {
  const long = row(1, `<c r="A1" t="str"><v>${'KPI '.repeat(500)}</v></c>`);
  const bytes = book(sheet(long, '<sheetProtection sheet="1"/>'));
  const inflated: number[] = [];
  const codec: Codec = {
    ...nodeCodec,
    inflate: (packed, size) => {
      inflated.push(size);
      return nodeCodec.inflate(packed, size);
    },
  };
  const ofSheet = () => inflated.filter((size) => size > 2000).length;
  const host = hostOf(openBook('kpi.xlsx', bytes, codec), codec);
  const opening = inflated.length;
  const [listed] = await host.sheets();
  expect([inflated.length - opening, listed?.name]).toEqual([0, 'KPI']);
  const read = await host.read('KPI');
  expect([ofSheet(), listed?.isProtected, ofSheet()]).toEqual([1, true, 1]);
  expect(await host.read('kpi')).toBe(read);
  await host.apply({ sheets: [summary] });
  host.toBytes();
  expect(ofSheet()).toBe(1);
});

it('says that a sheet is protected also when nobody read it', async () => {
  const host = openFileHost('kpi.xlsx', book(sheet('', '<sheetProtection sheet="true"/>')), nodeCodec);
  expect((await host.sheets()).map(({ isProtected }) => isProtected)).toEqual([true]);
});

it('writes nothing into a book with macros that is called .xlsx, which Excel would not open again', async () => {
  const types = (kind: string) =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}"/></Types>`;
  const macros = book(sheet(row(1, '<c r="A1"><v>1</v></c>')), {
    '[Content_Types].xml': types('application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
  });
  const host = openFileHost('kpi.xlsx', macros, nodeCodec);
  expect((await host.read('KPI')).values).toEqual([[1]]);
  expect(await problemOf(() => host.apply({ sheets: [summary] }))).toBe('macros-in-xlsx');
  expect(host.toBytes()).toBe(macros);
  const named = openFileHost('kpi.xlsm', macros, nodeCodec);
  expect((await named.apply({ sheets: [summary] })).sheetsAdded).toEqual(['COPC Summary']);
});

it('a plan that cannot be applied whole leaves the book as it was', async () => {
  const bytes = book(sheet(row(1, '<c r="A1"><v>1</v></c>')));
  const host = openFileHost('kpi.xlsx', bytes, nodeCodec);
  const plan = { sheets: [summary, text({ kind: 'existing', name: 'KPI' }, 0, 'over a value')] };
  expect(await problemOf(() => host.apply(plan))).toBe('cell-occupied');
  expect(host.toBytes()).toBe(bytes);
  expect(await host.sheets()).toHaveLength(1);
});

it('a CSV becomes a workbook with its data first, and the sheets of ours behind', async () => {
  const host = openFileHost('kpi.csv', strToU8('KPI;Jan;Feb\nNS;0,95;\nAHT;310;1.5\n'), nodeCodec);
  const before = (await host.read('kpi')).values;
  await host.apply({ sheets: [summary] });
  await host.apply({ sheets: [text({ kind: 'existing', name: 'kpi' }, 9, 'beside')] });
  expect((await host.sheets()).map((each) => [each.name, each.own])).toEqual([
    ['kpi', null],
    ['COPC Summary', 'summary'],
  ]);
  const after = (await host.read('kpi')).values;
  expect(before[1]?.slice(0, 2)).toEqual(['NS', '0,95']);
  expect(after.slice(0, 3)).toEqual(before);
  expect(after[9]).toEqual(['beside']);
  expect(host.bookName).toBe('kpi.csv');
});

describe('what a workbook remembers', () => {
  const remembered = { profile: 'base', map: { readings: [{ sheet: 'KPI <&>', range: 'A1:C3' }] } };
  const withOthers = allBooks().find(({ file }) => file === 'macros.xlsm');

  it('goes into the file as custom XML of its own, beside that of others', async () => {
    const bytes = withOthers?.bytes() ?? new Uint8Array();
    const host = openFileHost('kpi.xlsm', bytes, nodeCodec);
    await host.writeSettings(remembered);
    const [before, after] = [partsOf(bytes), partsOf(host.toBytes())];
    expect(changes(before, after)).toEqual({
      lost: [],
      touched: expect.not.arrayContaining(['customXml/item1.xml']) as unknown,
    });
    expect(Object.keys(after).filter((name) => before[name] === undefined)).toEqual([
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
      'customXml/_rels/item2.xml.rels',
      'customXml/item3.xml',
      'customXml/itemProps3.xml',
      'customXml/_rels/item3.xml.rels',
    ]);
    expect(malformed(after)).toEqual([]);
    expect(dangling(after)).toEqual(dangling(before));
    expect(await openBook('kpi.xlsm', host.toBytes(), nodeCodec).readSettings()).toEqual(remembered);
  });

  it('is gone with all its parts when nothing is to be remembered', async () => {
    const bytes = withOthers?.bytes() ?? new Uint8Array();
    const host = openFileHost('kpi.xlsm', bytes, nodeCodec);
    await host.writeSettings(remembered);
    const kept = openFileHost('kpi.xlsm', host.toBytes(), nodeCodec);
    await kept.writeSettings({});
    expect(Object.keys(partsOf(kept.toBytes())).sort()).toEqual(Object.keys(partsOf(bytes)).sort());
    expect(await kept.readSettings()).toBeNull();
  });

  it('stays the bytes it is where it is remembered already', async () => {
    const host = openFileHost('kpi.xlsm', withOthers?.bytes() ?? new Uint8Array(), nodeCodec);
    await host.writeSettings(remembered);
    const bytes = host.toBytes();
    await host.writeSettings(remembered);
    expect(Buffer.compare(Buffer.from(host.toBytes()), Buffer.from(bytes))).toBe(0);
  });
});

it('a text of a CSV that is too long for a cell is cut, and said', async () => {
  const csv = strToU8(`Metric,Jan\n${'x'.repeat(40_000)},1\n`);
  const host = openFileHost('kpi.csv', csv, nodeCodec);
  const { adjustments } = await host.apply({ sheets: [summary] });
  expect(adjustments).toEqual([{ kind: 'text-clamped', sheet: 'kpi', cell: 'A2', length: 40_000 }]);
});
