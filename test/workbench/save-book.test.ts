/** Every book of the corpus through the workbench: opened in the grid, changed, written to, saved, and scored again. */
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { summaryOn } from '../../src/commands/work/on-book';
import { browserCodec } from '../../src/hosts/file/zip/codec-browser';
import { openBook } from '../../src/hosts/file/open';
import { openUniverHost } from '../../src/hosts/univer/univer-host';
import { goldProfile } from '../../src/scoring/profile';
import { saveBook, workbookName } from '../../src/workbench/book/save-book';
import { readBook } from '../../src/workbench/book/read-book';
import { registerFormulas } from '../../src/workbench/formulas';
import { valueAt } from '../../src/workbook/snapshot';
import { scoreBook } from '../../src/workflows/score/score-book';
import { allBooks } from '../corpus/books';
import type { CorpusBook } from '../corpus/book';
import { changes, dangling, malformed, partsOf, textOf } from '../corpus/package-checks';
import { closeGrids, openGrid } from '../hosts/univer/open-grid';

jest.setTimeout(60_000);
afterEach(closeGrids);

const options = { sheet: null, profile: goldProfile, asOf: null, map: null };
/** Below and beside everything the corpus has in its sheets. */
const FREE = { row: 400, column: 3 };

const books = allBooks().filter(({ expected, file }) => expected.kind === 'metrics' && file.endsWith('x'));

it('there are books', () => {
  expect(books.length).toBeGreaterThan(15);
});

describe.each(books)('$file: $about', (book) => {
  it('is saved as the very bytes when nobody changed it', async () => {
    const { host, original } = await opened(book);
    expect(Buffer.compare(Buffer.from((await saveBook(host, original, true)).bytes), original.bytes)).toBe(0);
  });

  it('is saved with a typed cell and the summary, and nothing else is touched', async () => {
    const { host, original, type, front } = await opened(book);
    const isProtected = (await host.sheets()).find(({ name }) => name === front)?.isProtected === true;
    if (!isProtected) type(front, 'typed');
    await summaryOn({ ...host, frontSheet: async () => front }, 'en', new Date('2024-05-06T08:00:00Z'));
    const saved = await saveBook(host, original, false);

    const [before, after] = [partsOf(original.bytes), partsOf(saved.bytes)];
    const { lost, touched } = changes(before, after);
    expect(lost).toEqual([]);
    const mayTouch =
      /^(\[Content_Types\]\.xml|docProps\/app\.xml|(xl|book)\/(_rels\/)?(the%20)?workbook\.xml(\.rels)?|(xl\/styles|book\/look)\.xml|xl\/worksheets\/sheet\d+\.xml|pages\/Blatt-Eins\.xml)$/i;
    expect(touched.filter((name) => !mayTouch.test(name))).toEqual([]);
    expect(malformed(after)).toEqual([]);
    expect(dangling(after)).toEqual(dangling(before));

    const reopened = openBook(saved.name, saved.bytes, browserCodec);
    if (!isProtected) expect(valueAt(await reopened.read(front), FREE.row, FREE.column)).toBe('typed');
    const own = (await reopened.sheets()).flatMap((sheet) => sheet.own ?? []);
    expect(own).toContain('summary');
    expect(await statuses(saved)).toEqual(await statuses(original));
  });
});

it('has the file calculated where it is opened when formulas of it stood still', async () => {
  const book = books.find(({ file }) => file === 'plain.xlsx');
  if (book === undefined) throw new Error('no plain book');
  const { host, original, type, front } = await opened(book);
  type(front, 'typed');
  const workbook = (bytes: Uint8Array): string => textOf(partsOf(bytes), 'xl/workbook.xml');
  expect(workbook((await saveBook(host, original, false)).bytes)).not.toContain('fullCalcOnLoad');
  const saved = await saveBook(host, original, true);
  expect(workbook(saved.bytes)).toContain('<calcPr fullCalcOnLoad="1"/>');
  expect(await statuses(saved)).toEqual(await statuses(original));
});

it.each([
  ['kpi.csv', 'kpi.xlsx'],
  ['kpi.XLSM', 'kpi.XLSM'],
  ['kpi', 'kpi.xlsx'],
])('%s is saved as %s', (name, saved) => {
  expect(workbookName(name)).toBe(saved);
});

async function opened(book: CorpusBook) {
  const original = { name: book.file, bytes: book.bytes() };
  const { content } = await readBook(original.name, original.bytes, () => undefined);
  const { univer, grid } = openGrid(content, (one) => registerFormulas(one, 'en'));
  const host = openUniverHost(univer, grid.unitId, { bookName: book.file });
  const front = book.expected.kind === 'metrics' ? book.expected.sheet : '';
  return {
    host,
    original,
    front,
    type: (sheet: string, text: string): void => {
      const found = grid.workbook.getSheets().find((one) => one.getName() === sheet);
      grid.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        unitId: grid.unitId,
        subUnitId: found?.getSheetId(),
        cellValue: { [FREE.row]: { [FREE.column]: { v: text } } },
      });
    },
  };
}

async function statuses({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) {
  const { scorecards } = await scoreBook(openBook(name, bytes, browserCodec), options);
  return scorecards.flatMap(({ tables }) =>
    tables.flatMap(({ table, score }) =>
      table.metrics.map(({ name: metric }, index) => [metric, score.scores[index]?.status]),
    ),
  );
}
