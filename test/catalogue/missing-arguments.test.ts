import { catalogue, functionNamed } from '../../src/catalogue/catalogue';
import { examples } from '../../src/catalogue/examples';
import { parseFormula } from '../../src/catalogue/formula';
import { answer } from '../../src/catalogue/run';

const notAvailable = { error: '#N/A' };

/** Every way to put one `#N/A` into the arguments: in place of the whole argument, and in each of its cells. */
function* withOneMissing(values: readonly unknown[]): Generator<readonly unknown[]> {
  for (const [index, value] of values.entries()) {
    yield values.with(index, notAvailable);
    if (!Array.isArray(value)) continue;
    const rows = value as readonly (readonly unknown[])[];
    for (const [r, row] of rows.entries()) {
      for (const c of row.keys()) yield values.with(index, rows.with(r, row.with(c, notAvailable)));
    }
  }
}

describe('#N/A in an argument is a blank, so the error it leads to is ours and says why', () => {
  it.each(catalogue.map(({ name }) => name))('%s', (name) => {
    const entry = functionNamed(name);
    if (entry === null) throw new Error(`no function ${name}`);
    for (const { formula } of examples[name]) {
      for (const values of withOneMissing(parseFormula(formula).values)) {
        const found = answer(entry, values);
        if (found.kind === 'error') expect([values, found.message]).not.toEqual([values, '']);
      }
    }
  });

  it('as a family is no family', () => {
    const entry = functionNamed('ERRORACCURACY');
    if (entry === null) throw new Error('no function');
    expect(answer(entry, [[['pass', 'fail']], [['customer', notAvailable]]])).toEqual({
      kind: 'error',
      code: '#VALUE!',
      message: 'families: cell 2 holds "#N/A". Allowed: customer, business, compliance, non-critical.',
    });
  });
});

describe('a target that can be read in two ways', () => {
  const message = (name: string, ...values: unknown[]) => {
    const entry = functionNamed(name);
    const found = entry === null ? null : answer(entry, values);
    return found?.kind === 'error' ? found.message : found;
  };

  it.each(['1.234', '≥ 1.234', '1,234-1,500', '<= 1,234 s'])('%j says so', (text) => {
    expect(message('STATUS', [[1300, 1200]], text)).toBe(
      `target: cell 1 holds "${text}", which can be read in two ways. Enter it as a number.`,
    );
  });

  it.each([['1.234%'], ['soon'], ['1.23']])('%j does not', (text) => {
    expect(JSON.stringify(message('STATUS', [[1300, 1200]], text))).not.toContain('two ways');
  });

  it('names its place among several', () => {
    expect(message('GOLDOK', [[1], [2]], [[1], ['1.234']])).toBe(
      'targets: cell 2 holds "1.234", which can be read in two ways. Enter it as a number.',
    );
  });
});

describe('a blank category', () => {
  const one = functionNamed('GOLDDETAIL');
  const scoredAndLeftOut = (categories: readonly (readonly unknown[])[]) => {
    const found = one === null ? null : answer(one, [[[1], [0]], [[1], [1]], null, categories]);
    const rows = found?.kind === 'value' && Array.isArray(found.value) ? found.value : [];
    return rows.slice(-2).map((row: readonly unknown[]) => row[1]);
  };

  it('is unknown and counts: a blank never improves a score', () => {
    expect(scoredAndLeftOut([['service'], ['']])).toEqual([2, 0]);
    expect(scoredAndLeftOut([['service'], [notAvailable]])).toEqual([2, 0]);
  });

  it('is not the same as another category', () => {
    expect(scoredAndLeftOut([['service'], ['other']])).toEqual([1, 1]);
  });
});
