/** What is scored in the grid is what is scored in the file: every fact of the JSON, for each sample, book and list. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { browserCodec } from '../../src/hosts/file/zip/codec-browser';
import { openBook } from '../../src/hosts/file/open';
import { openUniverHost } from '../../src/hosts/univer/univer-host';
import { scorecardJson } from '../../src/report/json';
import { goldProfile } from '../../src/scoring/profile';
import { readBook } from '../../src/workbench/book/read-book';
import { registerFormulas } from '../../src/workbench/formulas';
import type { ReadableBook } from '../../src/workflows/score/worksheets';
import { scoreBook } from '../../src/workflows/score/score-book';
import { allBooks } from '../corpus/books';
import { closeGrids, openGrid } from '../hosts/univer/open-grid';

jest.setTimeout(60_000);
afterEach(closeGrids);

const options = { sheet: null, profile: goldProfile, asOf: null, map: null };

function booksIn(folder: string): { file: string; bytes: () => Uint8Array }[] {
  const whole = path.join(__dirname, '../..', folder);
  return readdirSync(whole)
    .filter((file) => /\.(xlsx|csv)$/.test(file))
    .map((file) => ({ file, bytes: () => readFileSync(path.join(whole, file)) }));
}

const books = [
  ...booksIn('assets/samples'),
  ...booksIn('test/vectors/books'),
  ...allBooks().filter(({ expected }) => expected.kind === 'metrics'),
];

it('there are samples, vectors and a corpus', () => {
  expect(books.length).toBeGreaterThan(25);
});

it.each(books)('$file scores the same in the grid, fact by fact', async ({ file, bytes }) => {
  const { content } = await readBook(file, bytes(), () => undefined);
  const { univer, grid } = openGrid(content, (one) => registerFormulas(one, 'en'));
  const inGrid = await facts(openUniverHost(univer, grid.unitId, { bookName: file }));
  const inFile = await facts(openBook(file, bytes(), browserCodec));
  expect(inFile.length).toBeGreaterThan(0);
  expect(inGrid).toEqual(inFile);
});

async function facts(book: ReadableBook): Promise<readonly unknown[]> {
  const { scorecards } = await scoreBook(book, options);
  return scorecards.map((scorecard) => JSON.parse(JSON.stringify(scorecardJson(scorecard, 'en'))) as unknown);
}
