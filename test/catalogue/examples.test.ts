/** Every example of the catalogue gives what its help page says it gives. */
import { functionNamed } from '../../src/catalogue/catalogue';
import { examples } from '../../src/catalogue/examples';
import { parseFormula } from '../../src/catalogue/formula';
import { answer } from '../../src/catalogue/run';
import { expectNear } from './expect-near';

const all = Object.entries(examples).flatMap(([name, list]) =>
  list.map((example) => [example.formula, name, example] as const),
);

describe('the examples', () => {
  it.each(all)('%s', (_, name, { formula, result }) => {
    const call = parseFormula(formula);
    expect(call.name).toBe(name);
    const entry = functionNamed(call.name);
    if (entry === null) throw new Error(`no function ${call.name}`);
    const found = answer(entry, call.values);
    const value = found.kind === 'value' ? found.value : { error: found.code };
    // Shown figures may be rounded to six digits.
    expectNear(value, result, 1e-5);
  });
});
