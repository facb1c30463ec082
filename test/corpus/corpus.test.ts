/**
 * Every book of the corpus goes the whole way: read, scored or passed over, written. Whatever is in a book, all of it is
 * in the copy.
 */
import { openFileHost } from '../../src/hosts/file/file-host';
import { nodeCodec } from '../../src/hosts/file/node';
import { summarySheetsOnly } from './own-plan';
import { goldProfile } from '../../src/scoring/profile';
import { scoreBook } from '../../src/workflows/score/score-book';
import { writeSummary } from '../../src/workflows/write/write-summary';
import { allBooks } from './books';
import type { CorpusBook } from './book';
import { changes, dangling, firstLost, malformed, partsOf, textOf } from './package-checks';

const options = { sheet: null, profile: goldProfile, asOf: null, map: null };
const writing = {
  formulas: false,
  language: 'en',
  now: new Date('2024-05-06T08:00:00Z'),
  timeZone: 'UTC',
  version: '0',
} as const;

/** Parts any new sheet has to be entered in. */
const registers =
  /^(\[Content_Types\]\.xml|docProps\/app\.xml|(xl|book)\/(_rels\/)?(the%20)?workbook\.xml(\.rels)?|(xl\/styles|book\/look)\.xml)$/;

const sheetPart = /^(xl\/worksheets\/sheet\d+|pages\/Blatt-Eins)\.xml$/i;

/** Two have no row for each metric, one has a cell in the sheet's last column: they get the summary alone. */
const withoutRoom: ReadonlySet<string> = new Set(['down.xlsx', 'long-list.xlsx', 'far-away.xlsx']);

const books = allBooks();
const withMetrics = books.flatMap((book) =>
  book.expected.kind === 'metrics' ? [{ ...book, expected: book.expected }] : [],
);
const withNone = books.filter(({ expected }) => expected.kind === 'none');

function open(book: Pick<CorpusBook, 'file' | 'bytes'>): ReturnType<typeof openFileHost> {
  return openFileHost(book.file, book.bytes(), nodeCodec);
}

/** Everything that must hold between a book and its copy, whichever parts a plan touched. */
function expectNothingLost(before: Uint8Array, after: Uint8Array, mayTouch: RegExp): void {
  const old = partsOf(before);
  const fresh = partsOf(after);
  const { lost, touched } = changes(old, fresh);
  expect(lost).toEqual([]);
  expect(touched.filter((name) => !mayTouch.test(name))).toEqual([]);
  for (const name of touched) {
    expect([name, firstLost(textOf(old, name), textOf(fresh, name))]).toEqual([name, null]);
  }
  expect(malformed(fresh)).toEqual([]);
  expect(dangling(fresh)).toEqual(dangling(old));
}

it('holds at least twenty books', () => {
  expect(books.length).toBeGreaterThanOrEqual(20);
  expect(new Set(books.map(({ file }) => file)).size).toBe(books.length);
});

describe.each(withMetrics)('$file: $about', (book) => {
  it('is scored as its figures are', async () => {
    const { scorecards } = await scoreBook(open(book), options);
    expect(scorecards.map(({ sheet }) => sheet)).toEqual([book.expected.sheet]);
    const tables = scorecards.flatMap(({ tables }) => tables);
    const found = tables.flatMap(({ table, score }) =>
      table.metrics.map(({ name }, index) => [name, score.scores[index]?.status]),
    );
    expect(Object.fromEntries(found)).toEqual(book.expected.statuses);
    expect(found).toHaveLength(Object.keys(book.expected.statuses).length);
    const [first] = tables;
    const index = first?.score.reportingIndex ?? -1;
    expect(first?.table.periods[index]?.iso).toBe(book.expected.reportingPeriod);
  });

  it('has all of it in the copy with the summary', async () => {
    const host = open(book);
    const { scorecards } = await scoreBook(host, options);
    const { sheetsAdded, register } = await writeSummary(host, scorecards, { ...writing, columns: false });
    expect(sheetsAdded[0]).toMatch(/^COPC Summary/);
    expect(sheetsAdded.slice(1)).toEqual(register === null ? [] : ['COPC Actions']);
    expectNothingLost(book.bytes(), host.toBytes(), registers);
  });

  it('gives the same verdicts when the copy is scored again', async () => {
    const host = open(book);
    const first = await scoreBook(host, options);
    await writeSummary(host, first.scorecards, { ...writing, columns: false });
    const again = await scoreBook(openFileHost(book.file, host.toBytes(), nodeCodec), options);
    const statuses = (score: typeof first): unknown =>
      score.scorecards.map(({ sheet, tables }) => [
        sheet,
        tables.map(({ score: { scores } }) => scores.map(({ status }) => status)),
      ]);
    expect(statuses(again)).toEqual(statuses(first));
  });

  it('has all of it in the copy with result columns', async () => {
    const host = open(book);
    const { scorecards } = await scoreBook(host, options);
    const { withoutColumns } = await writeSummary(host, scorecards, { ...writing, columns: true });
    const isProtected = book.file === 'protected-sheet.xlsx';
    const room = !withoutRoom.has(book.file) && !isProtected;
    expect(withoutColumns.map(({ sheet }) => sheet)).toEqual(room ? [] : [book.expected.sheet]);
    // Why, and what to do instead; the sheet itself stays as it was, byte for byte, checked below.
    if (isProtected) expect(withoutColumns[0]?.message).toContain('protected');
    const { touched } = changes(partsOf(book.bytes()), partsOf(host.toBytes()));
    expect(touched.filter((name) => sheetPart.test(name))).toHaveLength(room ? 1 : 0);
    expectNothingLost(
      book.bytes(),
      host.toBytes(),
      new RegExp(`${registers.source}|${sheetPart.source}`, 'i'),
    );
  });
});

describe.each(withNone)('$file: $about', (book) => {
  it('is not scored', async () => {
    // A ledger holds figures of something: it is asked about rather than passed over.
    const code = book.file === 'transactions.xlsx' ? 'unsure' : 'no-metrics';
    await expect(scoreBook(open(book), options)).rejects.toMatchObject({ name: 'WorkflowProblem', code });
  });

  it('has all of it in the copy when a sheet of ours is added', async () => {
    const host = open(book);
    await host.apply(summarySheetsOnly);
    expectNothingLost(book.bytes(), host.toBytes(), registers);
  });
});
