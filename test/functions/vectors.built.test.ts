/** The reference vectors through the script as it is given out. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../src/catalogue/catalogue';
import { examples } from '../../src/catalogue/examples';
import { parseFormula } from '../../src/catalogue/formula';
import { expectNear } from '../catalogue/expect-near';
import { loadRuntime, type Outcome } from './runtime';

interface Vector {
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly expect: unknown;
  readonly tol?: number;
}

const folder = path.join(__dirname, '../vectors');

const valueOf = (outcome: Outcome): unknown =>
  'value' in outcome ? outcome.value : { error: outcome.error };

describe('the built script', () => {
  const runtime = loadRuntime();

  it('gives Excel every function of the catalogue', () => {
    expect(runtime.names).toEqual(catalogue.map(({ name }) => name));
  });

  it.each(['single', 'tables', 'operations', 'edges'])('passes the reference vectors: %s', (file) => {
    const vectors = JSON.parse(readFileSync(path.join(folder, `${file}.json`), 'utf8')) as Vector[];
    expect(vectors.length).toBeGreaterThan(20);
    for (const { fn, args, expect: expected, tol } of vectors) {
      expectNear(valueOf(runtime.outcome(fn, args)), expected, tol ?? 1e-9);
    }
  });

  it('gives what the help pages say', () => {
    for (const { formula, result } of Object.values(examples).flat()) {
      const { name, values } = parseFormula(formula);
      expectNear(valueOf(runtime.outcome(name, values)), result, 1e-5);
    }
  });

  it('gives the same a second time, when the answer is remembered', () => {
    const values = [[0.7, 0.72, 0.71, 0.75, 0.78, 0.8]];
    expect([runtime.call('TRENDOK', [values]), runtime.call('TRENDOK', [values])]).toEqual([true, true]);
    expect(runtime.outcome('TRENDOK', [[[0.7]]])).toEqual(runtime.outcome('TRENDOK', [[[0.7]]]));
  });

  it.each([
    ['a number and its text', [[[1.5]], 1], [[['1.5']], 1]],
    ['a blank and the text "null"', [[[null]], 1], [[['null']], 1]],
    ['one cell with a comma and two cells', [[['1,5']], 1], [[[1, 5]], 1]],
    ['a row and a column', [[[1, 2]], [[1, 2]]], [[[1, 2]], [[1], [2]]]],
  ])('does not take %s for each other', (_, first, second) => {
    const both = [runtime.outcome('STREAK', first), runtime.outcome('STREAK', second)];
    const fresh = [loadRuntime().outcome('STREAK', first), loadRuntime().outcome('STREAK', second)];
    expect(both).toEqual(fresh);
  });
});
