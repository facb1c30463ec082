import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { browserCodec } from '../../../../src/hosts/file/zip/codec-browser';
import { nodeCodec } from '../../../../src/hosts/file/node';
import { openBook } from '../../../../src/hosts/file/open';
import { formatAt, valueAt } from '../../../../src/workbook/snapshot';

const vectors = join(__dirname, '../../../vectors/books');
const shared = join(__dirname, '../../../../../shared');
const load = (path: string, codec = nodeCodec) => openBook(path, readFileSync(path), codec);

it('the book with metrics in rows is read: dates, numbers, texts and their formats', async () => {
  const kpi = await load(join(vectors, 'en-rows.xlsx')).read('KPI');
  expect(kpi.used).toEqual({ top: 0, left: 0, bottom: 9, right: 15 });
  expect(kpi.values[0]?.slice(0, 6)).toEqual(['Metric', 'Category', 'Target', 'Better', 44927, 44958]);
  expect(formatAt(kpi, 0, 4)).toBe('mmm-yy');
});

it('the Spanish book is read, its texts as they stand', async () => {
  const kpi = await load(join(vectors, 'es-rows-text.xlsx')).read('KPI');
  expect(valueAt(kpi, 0, 0)).toBe('Centro de contacto – Indicadores');
  expect(valueAt(kpi, 3, 0)).toBe('Métrica');
});

it('the long list in CSV is read', async () => {
  const book = load(join(vectors, 'en-long.csv'));
  const [info] = await book.sheets();
  expect(info?.name).toBe('en-long');
  expect((await book.read('en-long')).values[0]?.length).toBeGreaterThan(2);
});

function booksIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(xlsx|xlsm|csv)$/.test(name))
    .map((name) => join(folder, name));
}

const found = [...booksIn(join(shared, 'fixtures/workbooks')), ...booksIn(join(shared, 'data'))];
const title = 'every workbook and CSV at hand is read whole, alike by both codecs';
(found.length > 0 ? it : it.skip)(`${title} (skipped without the shared folder)`, async () => {
  for (const path of found) {
    const book = load(path);
    const again = load(path, browserCodec);
    for (const info of await book.sheets()) {
      if (info.kind !== 'worksheet') continue;
      const sheet = await book.read(info.name);
      expect(await again.read(info.name)).toEqual(sheet);
      expect(sheet.values).toHaveLength(sheet.used === null ? 0 : sheet.used.bottom - sheet.used.top + 1);
    }
  }
});
