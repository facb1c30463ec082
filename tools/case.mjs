/** `npm run case -- NAME`: how the book in test/worksheet/cases/NAME is read, for the eyes of whoever brought it. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadTypeScript } from './build/load-typescript.mjs';
import { project } from './build/build-older.mjs';

const cases = 'test/worksheet/cases';
const help = `Prints how a book is read, as its expected.json would say.

npm run case -- NAME            of ${cases}/NAME/book.csv (or .xlsx, .xlsm)
npm run case -- NAME --write    writes expected.json beside it: only what you have checked against the sheet`;

const [name, ...more] = process.argv.slice(2);
try {
  if (name === undefined || name.startsWith('-')) throw new Error(help);
  const folder = path.join(project, cases, name);
  const book = ['csv', 'xlsx', 'xlsm'].map((kind) => path.join(folder, `book.${kind}`)).find(existsSync);
  if (book === undefined) throw new Error(`There is no book.csv, book.xlsx or book.xlsm in ${folder}.`);
  const { asText, outcomeOf } = await loadTypeScript(`${cases}/outcome.ts`);
  const text = asText(await outcomeOf(book));
  if (more.includes('--write')) writeFileSync(path.join(folder, 'expected.json'), text);
  process.stdout.write(text);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
