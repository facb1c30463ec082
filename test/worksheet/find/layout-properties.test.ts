/** What must not change how a sheet is read, in whichever of the layouts it is kept. */
import fc from 'fast-check';
import type { CellValue } from '../../../src/workbook/snapshot';
import { data, ENGLISH, LAYOUTS, seen, turned, type Data, type Grid } from './layout-grids';

const runs = { numRuns: 25 };

const copy = (grid: Grid): Grid => grid.map((row) => [...row]);
const reversed = (made: Data): Data => ({
  ...made,
  months: [...made.months].reverse(),
  figures: made.figures.map((row) => [...row].reverse()),
});

describe.each(LAYOUTS)('$name', ({ of, header, rowsEach }) => {
  it('are all read', () => {
    fc.assert(
      fc.property(data, (made) => {
        const { metrics, sure } = seen(of(made, ENGLISH));
        expect([Object.keys(metrics).sort(), sure]).toEqual([[...made.names].sort(), 1]);
      }),
      runs,
    );
  });

  it('turned, or moved, are the same', () => {
    fc.assert(
      fc.property(data, fc.nat({ max: 20 }), fc.nat({ max: 20 }), (made, top, left) => {
        const grid = of(made, ENGLISH);
        const { metrics } = seen(grid);
        expect(seen(turned(grid)).metrics).toEqual(metrics);
        expect(seen(grid, { top, left }).metrics).toEqual(metrics);
      }),
      runs,
    );
  });

  it('with blank lines between, are the same', () => {
    fc.assert(
      fc.property(data, fc.nat({ max: 30 }), (made, at) => {
        const grid = of(made, ENGLISH);
        const { metrics } = seen(grid);
        const rows = Math.floor((grid.length - header) / rowsEach);
        const place = header + (at % rows) * rowsEach;
        expect(seen([...grid.slice(0, place), [], ...grid.slice(place)]).metrics).toEqual(metrics);
        const spaced = grid.map((row) => [...row.slice(0, 1), null, ...row.slice(1)]);
        expect(seen(spaced).metrics).toEqual(metrics);
      }),
      runs,
    );
  });

  it('with the newest month first, are the same', () => {
    fc.assert(
      fc.property(data, (made) => {
        expect(seen(of(reversed(made), ENGLISH)).metrics).toEqual(seen(of(made, ENGLISH)).metrics);
      }),
      runs,
    );
  });

  it('in another order, are the same', () => {
    fc.assert(
      fc.property(data, fc.nat(), (made, seed) => {
        const order = made.names
          .map((_, at) => at)
          .sort((a, b) => (((a + 1) * seed * 7919) % 13) - (((b + 1) * seed * 7919) % 13));
        const pick = <T>(list: readonly T[]): T[] =>
          order.flatMap((at) => (list[at] === undefined ? [] : [list[at]]));
        const mixed = {
          ...made,
          names: pick(made.names),
          figures: pick(made.figures),
          targets: pick(made.targets),
          better: pick(made.better),
        };
        expect(seen(of(mixed, ENGLISH)).metrics).toEqual(seen(of(made, ENGLISH)).metrics);
      }),
      runs,
    );
  });

  it.each([
    [
      'Spanish',
      {
        metric: 'Indicador',
        target: 'Meta',
        better: 'Sentido',
        month: 'Mes',
        value: 'Valor',
        actual: 'Real',
        kind: 'Tipo',
      },
    ],
    [
      'Dutch',
      {
        metric: 'Indicator',
        target: 'Norm',
        better: 'Richting',
        month: 'Maand',
        value: 'Waarde',
        actual: 'Werkelijk',
        kind: 'Soort',
      },
    ],
    [
      'Chinese',
      {
        metric: '指标',
        target: '目标',
        better: '方向',
        month: '月份',
        value: '实际值',
        actual: '实际',
        kind: '类型',
      },
    ],
    [
      'Norwegian',
      {
        metric: 'Nøkkeltall',
        target: 'Mål',
        better: 'Retning',
        month: 'Måned',
        value: 'Verdi',
        actual: 'Faktisk',
        kind: 'Type',
      },
    ],
    [
      'Portuguese',
      {
        metric: 'Indicador',
        target: 'Meta',
        better: 'Sentido',
        month: 'Mês',
        value: 'Valor',
        actual: 'Realizado',
        kind: 'Tipo',
      },
    ],
  ])('with headers in %s, are the same', (_language, words) => {
    fc.assert(
      fc.property(data, (made) => {
        expect(seen(of(made, words)).metrics).toEqual(seen(of(made, ENGLISH)).metrics);
      }),
      { numRuns: 8 },
    );
  });

  it('without one of their labels, never change another metric without a word', () => {
    fc.assert(
      fc.property(data, fc.nat(), (made, pick) => {
        const grid = of(made, ENGLISH);
        const labels = grid.flatMap((row, r) =>
          row.flatMap((cell, c) => (typeof cell === 'string' ? [[r, c] as const] : [])),
        );
        const [row = 0, column = 0] = labels[pick % labels.length] ?? [];
        const damaged = copy(grid);
        (damaged[row] ?? []).splice(column, 1, null);
        const before = seen(grid);
        const after = seen(damaged);
        const own = grid[row]?.[0];
        const news = after.said.filter((one) => !before.said.includes(one));
        for (const [name, figures] of Object.entries(before.metrics)) {
          if (name === own && row >= header) continue;
          const now = after.metrics[name];
          if (now !== figures && news.length === 0)
            throw new Error(`${name}: ${figures} became ${now} without ${String(grid[row]?.[column])}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  const odd = fc.oneof<fc.Arbitrary<(CellValue | null)[]>[]>(
    fc.constant(['see the note of the planning team below']),
    fc.constant([null, null, 'checked by Ines']),
    fc.constant([null, null, null, null, null, 17]),
    fc.constant(['-', '-', '-', '-', '-', '-']),
    fc.constant(['Total', null, 9000, 9001, 9002, 9003]),
    fc.constant(['2024-03', null, null, 'x']),
    fc.constant([{ error: '#REF!' as const }, null, { error: '#REF!' as const }]),
    fc.constant([1990]),
    // One cell of anything in a row of its own.
    fc
      .tuple(fc.nat({ max: 6 }), fc.oneof(fc.string({ maxLength: 12 }), fc.integer({ min: -9, max: 9999 })))
      .map(([place, value]) => [...Array.from({ length: place }, () => null), value]),
  );

  it('keep their table with one odd row in it', () => {
    fc.assert(
      fc.property(data, odd, fc.nat(), (made, row, at) => {
        const grid = of(made, ENGLISH);
        const before = seen(grid);
        const place = header + 1 + (at % Math.max(1, grid.length - header - 1));
        const after = seen([...grid.slice(0, place), row, ...grid.slice(place)]);
        const same = Object.entries(before.metrics).filter(
          ([name, figures]) => after.metrics[name] === figures,
        );
        if (after.sure === 0)
          throw new Error(`gone: ${JSON.stringify(row)} at ${place}: ${after.said.join()}`);
        // The row may be read as part of the metric it stands in; all others stay.
        expect(same.length).toBeGreaterThanOrEqual(made.names.length - 1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a column nobody knows', () => {
  it.each(LAYOUTS.filter(({ header }) => header === 1))(
    '$name stay as they are, and it is told',
    ({ of }) => {
      fc.assert(
        fc.property(
          data,
          fc.array(fc.integer({ min: 20_000, max: 99_000 }), { minLength: 40, maxLength: 40 }),
          fc.boolean(),
          (made, figures, atEnd) => {
            const grid = of(made, ENGLISH);
            const before = seen(grid);
            const wide = grid.map((row, at) => {
              const cell = at === 0 ? 'Zorgle' : (figures[at] ?? 20_000);
              const place = atEnd ? row.length : 2;
              return [...row.slice(0, place), cell, ...row.slice(place)];
            });
            const after = seen(wide);
            expect(after.metrics).toEqual(before.metrics);
            expect(after.said.join()).toMatch(/unused-figures|total-left-out/);
          },
        ),
        runs,
      );
    },
  );
});
