/** What is written into a table's part when it takes a line in. */
import { openFileHost } from '../../../src/hosts/file/file-host';
import { nodeCodec } from '../../../src/hosts/file/node';
import { parseArea } from '../../../src/workbook/address';
import type { Area } from '../../../src/workbook/address';
import { emptySheetPlan, type SheetPlan } from '../../../src/workbook/plan/plan';
import { seedXlsx } from '../../contract/seed-xlsx';
import { partsOf, textOf } from '../../corpus/package-checks';
import { zipSync } from 'fflate';

const sheet = {
  name: 'KPI',
  cells: { A1: 'Metric', B1: 'Jan', A2: 'FCR', B2: 0.7, A3: 'AHT', B3: 300 },
  tables: ['A1:B3'],
};
const part = 'xl/tables/listed10.xml';

const area = (text: string): Area => {
  const found = parseArea(text);
  if (found === null) throw new Error(text);
  return found;
};

function plan(to: string, row: number, column: number, value: string | number): SheetPlan {
  return {
    ...emptySheetPlan,
    target: { kind: 'existing', name: 'KPI' },
    blocks: [{ row, column, rows: [[{ value }]] }],
    growingTables: [{ from: area('A1:B3'), to: area(to) }],
  };
}

/** The book with another text in its table's part. */
function bookWith(change: (xml: string) => string): Uint8Array {
  const parts = partsOf(seedXlsx([sheet]));
  return zipSync({ ...parts, [part]: new TextEncoder().encode(change(textOf(parts, part))) });
}

async function grown(bytes: Uint8Array, one: SheetPlan): Promise<string> {
  const host = openFileHost('kpi.xlsx', bytes, nodeCodec);
  await host.apply({ sheets: [one] });
  return textOf(partsOf(host.toBytes()), part);
}

it('names the new column as its cell, under an id no column has, and filters it too', async () => {
  const bytes = bookWith((xml) => xml.replace('id="2" name="Jan"', 'id="7" name="Jan"'));
  const xml = await grown(bytes, plan('A1:C3', 0, 2, 'Feb & "Mar" <24>'));
  expect(xml).toContain('ref="A1:C3"><autoFilter ref="A1:C3"/>');
  expect(xml).toContain(
    '<tableColumns count="3"><tableColumn id="1" name="Metric"/><tableColumn id="7" name="Jan"/>' +
      '<tableColumn id="8" name="Feb &amp; &quot;Mar&quot; &lt;24&gt;"/></tableColumns>',
  );
});

it('keeps the filter above a row of totals', async () => {
  const bytes = bookWith((xml) =>
    xml
      .replace('<autoFilter ref="A1:B3"/>', '<autoFilter ref="A1:B2"/>')
      .replace('ref="A1:B3"', 'ref="A1:B3" totalsRowCount="1"'),
  );
  const xml = await grown(bytes, plan('A1:C3', 0, 2, 'Feb'));
  expect(xml).toContain('ref="A1:C3" totalsRowCount="1"><autoFilter ref="A1:C2"/>');
});

it('takes a row in without a column more', async () => {
  const xml = await grown(seedXlsx([sheet]), plan('A1:B4', 3, 0, 'May'));
  expect(xml).toContain('ref="A1:B4"><autoFilter ref="A1:B4"/><tableColumns count="2">');
});

it.each<[string, (xml: string) => string, SheetPlan, string]>([
  [
    'from a query',
    (xml) => xml.replace('<table ', '<table tableType="queryTable" '),
    plan('A1:C3', 0, 2, 'Feb'),
    'cell-occupied',
  ],
  [
    'that lies otherwise by now',
    (xml) => xml.replaceAll('A1:B3', 'A1:B4'),
    plan('A1:C3', 0, 2, 'Feb'),
    'cell-occupied',
  ],
  ['by two columns', (xml) => xml, plan('A1:D3', 0, 2, 'Feb'), 'invalid-plan'],
  ['by a column without a text above it', (xml) => xml, plan('A1:C3', 0, 2, 45292), 'invalid-plan'],
])('does not grow a table %s, and writes nothing', async (_, change, one, code) => {
  const bytes = bookWith(change);
  const host = openFileHost('kpi.xlsx', bytes, nodeCodec);
  await expect(host.apply({ sheets: [one] })).rejects.toMatchObject({ code });
  expect(Buffer.compare(host.toBytes(), bytes)).toBe(0);
});
