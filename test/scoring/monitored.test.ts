import { compareGroups } from '../../src/scoring/differing-groups';
import {
  failingAttributes,
  RESULT,
  sumAttributes,
  sumByGroup,
  tallyFamily,
  type MonitoredResults,
} from '../../src/scoring/monitored';
import { randomFrom } from '../corpus/strangers/random';

const attributes = [
  { name: 'Identity', family: 'customer', whole: false },
  { name: 'Price', family: 'customer', whole: false },
  { name: 'Greeting', family: 'non-critical', whole: false },
] as const;

function resultsOf(rows: readonly string[]): MonitoredResults {
  const codes = { P: RESULT.pass, F: RESULT.fail, '-': RESULT.none };
  const results = rows.flatMap((row) => [...row].map((sign) => codes[sign as keyof typeof codes]));
  return { count: rows.length, attributes, results: Uint8Array.from(results) };
}

const countsOf = (rows: readonly string[], family: 'customer' | 'non-critical' = 'customer') => {
  const tally = tallyFamily(resultsOf(rows), family);
  return tally === null ? null : sumByGroup(tally, null, 1)[0];
};

describe('monitored transactions summed', () => {
  it('let one failure fail the transaction once, and count attributes where nothing is critical', () => {
    const rows = ['FF-', 'PFP', 'PPF', '--P', '---'];
    expect(countsOf(rows)).toEqual({ passed: 1, total: 3 });
    expect(countsOf(rows, 'non-critical')).toEqual({ passed: 2, total: 3 });
  });

  it('never fall by a transaction that passes all, nor move by an attribute that does not apply', () => {
    const random = randomFrom(5);
    for (let round = 0; round < 200; round += 1) {
      const rows = Array.from({ length: random.whole(1, 30) }, () =>
        [0, 1, 2].map(() => random.pick(['P', 'P', 'F', '-'])).join(''),
      );
      const before = countsOf(rows);
      const after = countsOf([...rows, 'PPP']);
      const share = (counts: typeof before): number => (counts?.total ? counts.passed / counts.total : 0);
      expect(share(after)).toBeGreaterThanOrEqual(share(before));
      const wider = {
        count: rows.length,
        attributes: [...attributes, { name: 'Never', family: 'customer', whole: false }] as const,
        results: Uint8Array.from([...rows].flatMap((row) => [...resultsOf([row]).results, RESULT.none])),
      };
      const tally = tallyFamily(wider, 'customer');
      expect(tally === null ? null : sumByGroup(tally, null, 1)[0]).toEqual(before);
    }
  });

  it('rank what fails, with shares that add up to all', () => {
    const results = resultsOf(['FPP', 'FFP', 'PPP']);
    const failing = failingAttributes(attributes, sumAttributes(results), 'customer');
    expect(failing.map(({ attribute, failed }) => [attribute.name, failed])).toEqual([
      ['Identity', 2],
      ['Price', 1],
    ]);
    expect(failing.at(-1)?.cumulative).toBe(1);
    expect(failingAttributes(attributes, sumAttributes(results), 'non-critical')).toEqual([]);
  });

  it('say of 40 equal agents in fewer than one sheet in five that one differs', () => {
    const random = randomFrom(11);
    let told = 0;
    for (let sheet = 0; sheet < 200; sheet += 1) {
      const agents = Array.from({ length: 40 }, () => {
        const passed = Array.from({ length: 50 }, () => random.chance(0.9)).filter(Boolean).length;
        return { passed, total: 50 };
      });
      const differs = compareGroups(agents).some(
        ({ standing }) => standing === 'better' || standing === 'worse',
      );
      told += Number(differs);
    }
    expect(told).toBeLessThan(40);
  });
});
