import { strangerBooks } from '../strangers';
import { judged, type Class } from './judge';

it('makes the same books of the same seed, every layout in every language', () => {
  const books = strangerBooks(3, 132);
  expect(strangerBooks(3, 4)).toEqual(books.slice(0, 4));
  expect(strangerBooks(4, 4)).not.toEqual(books.slice(0, 4));
  const kinds = new Set(books.map(({ layout, language }) => `${layout} ${language}`));
  const layouts = new Set(books.map(({ layout }) => layout));
  expect(kinds.size).toBe(layouts.size * 6);
});

it('finds a book right that is, and wrong that is not', async () => {
  const [book] = strangerBooks(11, 1);
  if (book === undefined) throw new Error('no book');
  expect(await judged(book)).toEqual({ class: 'right', why: [] });
  const [first, ...others] = book.truth;
  if (first === undefined) throw new Error('no metric');
  const wrong = { ...book, truth: [{ ...first, points: first.points.slice(1) }, ...others] };
  expect((await judged(wrong)).class).toBe('silent');
});

/** More of them, or others: `COPC_STRANGERS=3000 COPC_STRANGERS_SEED=7 npx jest test/corpus/strangers`. */
const COUNT = Number(process.env.COPC_STRANGERS ?? 132);
const SEED = Number(process.env.COPC_STRANGERS_SEED ?? 11);
const LEAST_RIGHT = 0.97;

it(`reads ${COUNT} books of strangers: ${LEAST_RIGHT * 100} % right, none wrong without a word`, async () => {
  const found: Record<Class, string[]> = { right: [], told: [], missed: [], silent: [] };
  for (const book of strangerBooks(SEED, COUNT)) {
    const { class: kind, why } = await judged(book);
    found[kind].push(`${book.name} ${why.join(' | ')}`);
  }
  const { silent, missed, told } = found;
  expect({ silent, missed }).toEqual({ silent: [], missed: [] });
  expect(told.length <= COUNT * (1 - LEAST_RIGHT) ? [] : told).toEqual([]);
}, 300_000);
