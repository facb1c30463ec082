import { strangerBooks } from '../strangers';
import { judged } from './judge';

it('makes the same books of the same seed, every layout in every language', () => {
  const books = strangerBooks(3, 96);
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
