/** Figures kept as columns: read back as the cells that were put in, also where rows share their columns. */
import fc from 'fast-check';
import { FigureCells, type FigureCell } from '../../../src/worksheet/series/figure-cells';

const cell: fc.Arbitrary<FigureCell> = fc.record({
  row: fc.nat(3),
  column: fc.nat(3),
  period: fc.constant(null),
  group: fc.nat(1),
});

function filledWith(cells: readonly FigureCell[]): FigureCells {
  const made = new FigureCells();
  for (const { row, column, period, group } of cells) made.push(row, column, period, group);
  return made;
}

describe('cells of figures', () => {
  it('are given back in their order, one by one and from the end', () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), (cells) => {
        const made = filledWith(cells);
        expect([...made]).toEqual(cells);
        expect(made.at(-1)).toEqual(cells.at(-1));
        expect(made.at(cells.length)).toBeUndefined();
        const rows = new Set(cells.map(({ row }) => row));
        if (rows.size > 0) expect(made.onlyRow).toBe(rows.size === 1 ? cells[0]?.row : null);
      }),
    );
  });

  it('share columns with figures in the same ones alone, and no longer when another is added to either', () => {
    fc.assert(
      fc.property(
        fc.array(cell, { maxLength: 4 }),
        fc.array(cell, { maxLength: 4 }),
        cell,
        (one, two, next) => {
          const [a, b] = [filledWith(one), filledWith(two)];
          const columns = (cells: readonly FigureCell[]): string => cells.map(({ column }) => column).join();
          const isSame = columns(one) === columns(two);
          expect(a.sharesWith(b)).toBe(isSame);
          expect(a.filled === b.filled).toBe(isSame);
          b.push(next.row, next.column, next.period, next.group);
          expect([...a]).toEqual(one);
          expect([...b]).toEqual([...two, next]);
          a.push(next.row, next.column, next.period, next.group);
          expect([...a]).toEqual([...one, next]);
          expect([...b]).toEqual([...two, next]);
        },
      ),
    );
  });
});
