/** How figures are written in EXPLAIN, and SCORECARD's titles: what a call can know of its cells, and no more. */
import { functionNamed } from '../../src/catalogue/catalogue';
import { answer } from '../../src/catalogue/run';

function called(name: string, ...values: readonly unknown[]): unknown {
  const entry = functionNamed(name);
  const found = entry === null ? null : answer(entry, values);
  return found?.kind === 'value' ? found.value : found?.message;
}

describe('EXPLAIN writes', () => {
  it.each([
    [
      'percentages beside a percent text',
      [[0.81, 0.7825]],
      '≥ 80%',
      '78.25% misses the target of at least 80%',
    ],
    [
      'percentages of values that are texts',
      [['81%', '78%']],
      '80%',
      '78% misses the target of at least 80%',
    ],
    [
      'percentages up to both ends of 0 to 1',
      [[0, 1, null]],
      '80%',
      '100% is 20 percentage points better than',
    ],
    ['plain numbers beside a plain target', [[0.81, 0.78]], 0.8, '0.78 misses the target of at least 0.8'],
    [
      'plain numbers where a value is above 1',
      [[1.04, 0.78]],
      '80%',
      '0.78 misses the target of at least 0.8',
    ],
    [
      'plain numbers where a value is negative',
      [[-0.1, 0.7]],
      '80%',
      '0.7 misses the target of at least 0.8',
    ],
    ['plain numbers where figures are whole percents', [[81, 78]], '80%', '78 is 77.2 better than'],
    ['four digits at most', [[3.14159265]], 4, '3.142 misses the target of at least 4 by 0.8584;'],
    ['a whole part in full', [[12345.678]], 20000, '12346 misses the target of at least 20000 by 7654;'],
    ['what tells a value from its target', [[0.799999]], 0.8, '0.799999 misses the target of at least 0.8'],
  ])('%s', (_, figures, target, said) => {
    expect(called('EXPLAIN', figures, target)).toContain(said);
  });
});

describe('the titles of SCORECARD', () => {
  const rows = (headers: unknown) => called('SCORECARD', [[9], ['']], [[5], ['']], null, null, null, headers);
  const plain = [
    ['Met', true, 'Too few points', 4, 0, 'None', 1],
    ['', '', '', '', '', '', ''],
  ];
  const titles = ['Status', 'Target met', 'Trend', 'Gap', 'Misses in a row', 'Action', 'Points in the trend'];

  it.each([[true], [1], [[[true]]]])('stand first for %j', (headers) => {
    expect(rows(headers)).toEqual([titles, ...plain]);
  });

  it.each([[false], [0], [null], [''], [{ error: '#N/A' }]])('are left out for %j', (headers) => {
    expect(rows(headers)).toEqual(plain);
  });

  it.each([['yes'], [2], [-1], ['TRUE ']])('%j is refused and says so', (headers) => {
    expect(rows(headers)).toBe(`headers: the cell holds "${headers}". Allowed: TRUE, FALSE.`);
  });

  it('are in the language of the answer, one above each column', () => {
    const firsts = ['en', 'es', 'nl', 'zh', 'nb'].map((language) => {
      const found = called('SCORECARD', [[9]], 5, null, null, language, true);
      return Array.isArray(found) ? (found[0] as readonly string[]) : [];
    });
    expect(new Set(firsts.map((row) => row.join())).size).toBe(5);
    for (const row of firsts) {
      expect(row).toHaveLength(7);
      expect(new Set(row).size).toBe(7);
    }
  });
});
