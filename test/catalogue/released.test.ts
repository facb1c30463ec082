/** What people have in their workbooks: ids, names and parameters that were released once stay, in their order. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogue } from '../../src/catalogue/catalogue';

interface Released {
  readonly name: string;
  /** An optional parameter has a `?` behind its name. */
  readonly parameters: readonly string[];
}

const released = JSON.parse(readFileSync(path.join(__dirname, 'released.json'), 'utf8')) as Released[];

const now = catalogue.map(({ name, parameters }): Released => ({
  name,
  parameters: parameters.map((parameter) => `${parameter.name}${parameter.optional ? '?' : ''}`),
}));

/** What breaks the formulas people have; empty when nothing does. */
function breaks(before: readonly Released[], after: readonly Released[]): string[] {
  return before.flatMap(({ name, parameters }) => {
    const there = after.find((one) => one.name === name);
    if (there === undefined) {
      return [`COPC.${name} is gone. Formulas with it would show #NAME?. Keep it, hidden if need be.`];
    }
    const kept = there.parameters.slice(0, parameters.length);
    if (kept.join() !== parameters.join()) {
      return [
        `COPC.${name}(${parameters.join(', ')}) has become (${there.parameters.join(', ')}). ` +
          'Released parameters keep name and order; only append.',
      ];
    }
    const added = there.parameters.slice(parameters.length).filter((parameter) => !parameter.endsWith('?'));
    return added.map((parameter) => `COPC.${name} has a new parameter ${parameter}, which must be optional.`);
  });
}

describe('released functions', () => {
  it('stay as they are', () => {
    expect(breaks(released, now)).toEqual([]);
  });

  it('are all in released.json: add what a release adds', () => {
    expect(now.filter(({ name }) => !released.some((one) => one.name === name))).toEqual([]);
  });
});

describe('the check itself', () => {
  const [first] = released;
  const gap = { name: 'GAP', parameters: ['values', 'target', 'better?'] };

  it('sees a removed function', () => {
    expect(breaks(released, now.slice(1))).toEqual([expect.stringContaining(`COPC.${first?.name} is gone`)]);
  });

  it.each([
    ['renamed', ['values', 'goal', 'better?']],
    ['removed', ['values', 'target']],
    ['re-ordered', ['target', 'values', 'better?']],
    ['made required', ['values', 'target', 'better']],
  ])('sees a parameter that was %s', (_, parameters) => {
    expect(breaks([gap], [{ name: 'GAP', parameters }])).toEqual([expect.stringContaining('only append')]);
  });

  it('lets an optional parameter be appended, and no required one', () => {
    expect(breaks([gap], [{ name: 'GAP', parameters: [...gap.parameters, 'language?'] }])).toEqual([]);
    expect(breaks([gap], [{ name: 'GAP', parameters: [...gap.parameters, 'language'] }])).toHaveLength(1);
  });
});
