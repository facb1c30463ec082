/** What is remembered of answers, and where remembering ends. */
import { memo } from '../../src/functions/memo';

/** Asks for an answer, and says how often it was worked out. */
function counting(): { ask: (...raw: unknown[]) => number; worked: () => number } {
  const remembered = memo<{ readonly time: number }>();
  let times = 0;
  return {
    ask: (...raw) => remembered('GAP', raw, () => ({ time: ++times })).time,
    worked: () => times,
  };
}

const column = (length: number, cell: unknown): unknown[][] => Array.from({ length }, () => [cell]);

describe('what the functions remember', () => {
  it('is the answer for the same content', () => {
    const { ask, worked } = counting();
    expect([ask([[0.7], ['80%']], 0.8), ask([[0.7], ['80%']], 0.8)]).toEqual([1, 1]);
    expect(ask([[0.7, '80%']], 0.8)).toBe(2);
    expect(worked()).toBe(2);
  });

  it('tells numbers, texts, truth values and blanks apart', () => {
    const { ask, worked } = counting();
    for (const cell of [1, '1', true, 'true', null, 'null', '']) ask([[cell]]);
    expect(worked()).toBe(7);
  });

  it.each([
    ['2,001 cells', [column(2_001, 1)]],
    ['errors and rich values', [[[{ error: '#N/A' }]]]],
    ['what is no finite number', [NaN]],
  ])('is nothing for %s', (_, raw) => {
    const { ask } = counting();
    expect([ask(...raw), ask(...raw)]).toEqual([1, 2]);
  });

  it('starts over behind 400,000 cells', () => {
    const { ask, worked } = counting();
    ask([[0]]);
    for (let cell = 1; cell <= 200; cell++) ask(column(2_000, cell));
    expect(ask([[0]])).toBe(202);
    expect(worked()).toBe(202);
  });
});
