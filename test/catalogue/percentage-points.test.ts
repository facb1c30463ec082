/** EXPLAIN on a miss of exactly one percentage point, and of more. */
import { functionNamed } from '../../src/catalogue/catalogue';
import { parseFormula } from '../../src/catalogue/formula';
import { answer } from '../../src/catalogue/run';
import { percentagePoints } from '../../src/strings/percentage-points';

describe('percentage points', () => {
  it.each([
    ['1', 'en', '1 percentage point'],
    ['-1', 'en', '-1 percentage point'],
    ['1.0', 'en', '1.0 percentage points'],
    ['2', 'es', '2 puntos porcentuales'],
    ['1', 'es', '1 punto porcentual'],
    ['1', 'nl', '1 procentpunt'],
  ] as const)('%s in %s is %s', (value, language, said) => {
    expect(percentagePoints(value, language)).toBe(said);
  });

  it('are said by EXPLAIN', () => {
    const { name, values } = parseFormula('=COPC.EXPLAIN({0.81,0.79},"≥ 80%")');
    const definition = functionNamed(name);
    if (definition === null) throw new Error(name);
    expect(JSON.stringify(answer(definition, values))).toContain('by 1 percentage point;');
  });
});
