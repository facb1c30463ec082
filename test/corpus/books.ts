/** The whole corpus of our own making. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { theThree, type CorpusBook } from './book';
import { layoutBooks } from './layouts';
import { emptyBooks } from './nothing';
import { oddBooks } from './oddities';
import { richBooks } from './riches';

const books: readonly CorpusBook[] = [...layoutBooks, ...richBooks, ...oddBooks, ...emptyBooks];

/** The corpus with the books of another writer, which plain Node has to load. @throws Error when that run fails. */
export function allBooks(): readonly CorpusBook[] {
  const script = path.join(__dirname, 'written.mjs');
  const written = JSON.parse(
    execFileSync(process.execPath, [script], { encoding: 'utf8', maxBuffer: 1 << 26 }),
  ) as Readonly<Record<string, string>>;
  const extra = Object.entries(written).map(([file, base64]): CorpusBook => ({
    file,
    about: 'made by another writer, with charts, pictures, notes or tables',
    bytes: () => Uint8Array.from(Buffer.from(base64, 'base64')),
    expected: theThree('Results'),
  }));
  return [...books, ...extra];
}
