/** Whatever is in the cells, a function gives a cell value or one of Excel's errors, and never a fault of ours. */
import fc from 'fast-check';
import { catalogue } from '../../src/catalogue/catalogue';
import { declarations } from '../../src/catalogue/arguments/declarations';
import { loadRuntime, RuntimeError } from './runtime';

const errorLike = /^#(VALUE!|N\/A|NUM!|REF!|DIV\/0!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/;

const words = fc.constantFrom(
  '',
  ' ',
  '-',
  'n/a',
  '#N/A',
  '#REF!',
  '80%',
  '≥ 80%',
  '80%-90%',
  '1.234',
  '1.234,5',
  'lower',
  '↑',
  'pass',
  'fail',
  'customer',
  'service',
  'gold',
  '50/75',
  'mean 3',
  '4 of 6',
  'es',
  'zh',
  '9:27',
  '{argument}',
  '__proto__',
  '\u0000',
  '😀'.repeat(40),
);

const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.double() },
  { weight: 3, arbitrary: fc.integer({ min: -50, max: 50_000 }) },
  { weight: 4, arbitrary: words },
  fc.string(),
  fc.boolean(),
  fc.constantFrom<unknown>(null, undefined, -0, 1e308, -1e308, 5e-324),
  fc.constantFrom('#N/A', '#DIV/0!', '#VALUE!', '#BUSY!').map((code) => ({ code })),
  fc.constantFrom('#N/A', '#REF!').map((basicValue) => ({ type: 'Error', basicType: 'Error', basicValue })),
  fc.double().map((basicValue) => ({ type: 'FormattedNumber', basicType: 'Double', basicValue })),
  fc.date().map((day): unknown => day),
  fc.bigInt().map((big): unknown => big),
  fc.constant<unknown>(() => 1),
  fc.constant<unknown>(Symbol('cell')),
  fc.object({ maxDepth: 2 }).map((thing): unknown => thing),
  fc.array(fc.array(fc.integer())).map((nested): unknown => nested),
);

const matrix = fc
  .integer({ min: 1, max: 8 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
  );
const numbers = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.double({ noNaN: true }) }, cell), {
    minLength: 1,
    maxLength: 20,
  })
  .map((row) => [row]);
/** Rows of different lengths, no rows at all: no host gives them, and nothing may break. */
const ragged = fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 });

const range = fc.oneof({ weight: 3, arbitrary: matrix }, { weight: 3, arbitrary: numbers }, ragged, cell);

describe('the built script', () => {
  const runtime = loadRuntime();

  it.each(catalogue)(
    '$name gives a cell value or an error of Excel for any cells',
    ({ name, parameters }) => {
      const args = fc.tuple(
        ...parameters.map(({ kind, optional }) => {
          const given = declarations[kind].matrix ? range : fc.oneof({ weight: 3, arbitrary: cell }, range);
          return optional ? fc.option(given, { freq: 3 }) : given;
        }),
      );
      fc.assert(
        fc.property(args, (given) => {
          try {
            expectCellValues(runtime.call(name, given));
          } catch (thrown) {
            if (!(thrown instanceof RuntimeError)) throw thrown;
            expect(thrown.code).toMatch(errorLike);
            expect(thrown.message).not.toMatch(/^A fault|undefined|NaN/);
          }
        }),
        { numRuns: 150 },
      );
    },
  );
});

/** @throws when the result is nothing a cell, or a block of cells, can hold */
function expectCellValues(result: unknown): void {
  if (!Array.isArray(result)) return expectCell(result);
  const rows: readonly unknown[] = result;
  expect(rows.length).toBeGreaterThan(0);
  const lengths = rows.map((row) => {
    if (!Array.isArray(row)) throw new Error('a row of the result is no array');
    row.forEach(expectCell);
    return row.length;
  });
  expect(new Set(lengths).size).toBe(1);
  expect(lengths[0]).toBeGreaterThan(0);
}

function expectCell(value: unknown): void {
  if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
  else if (typeof value === 'string') expect(value).not.toMatch(errorLike);
  else expect(typeof value).toBe('boolean');
}
