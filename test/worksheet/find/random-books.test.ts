/** Hundreds of random books: what is read is what is true, or it is asked or told; never silently something else. */
import { randomBook } from './random-book';
import { outcomeOf } from './random-outcome';

const BOOKS = 300;

describe(`${BOOKS} random books`, () => {
  const outcomes = Array.from({ length: BOOKS }, (_, seed) => ({ seed, ...outcomeOf(randomBook(seed)) }));
  const of = (kind: string) => outcomes.filter((outcome) => outcome.kind === kind);

  it('are never silently wrong', () => {
    expect(of('silently wrong')).toEqual([]);
  });

  it('are nearly all read right; names that tell no direction are asked about', () => {
    expect(of('right').length).toBeGreaterThan(BOOKS * 0.9);
  });
});
