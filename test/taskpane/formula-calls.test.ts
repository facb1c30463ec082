/** Finding the calls of our functions in a formula. */
import { callsIn } from '../../src/taskpane/engine/formula-calls';

describe('the COPC functions a formula calls', () => {
  it.each([
    ['=COPC.STATUS(E2:P2,C2)', [{ name: 'STATUS', given: ['E2:P2', 'C2'] }]],
    ['=_xldudf_COPC_GAP(B2:M2, "≥ 80%")', [{ name: 'GAP', given: ['B2:M2', '"≥ 80%"'] }]],
    ['=COPC.GAP({1,2;3,4},,"lower")', [{ name: 'GAP', given: ['{1,2;3,4}', '', '"lower"'] }]],
    ['=COPC.LEVELOK(\'A, B\'!C2:D2,"a,b)")', [{ name: 'LEVELOK', given: ["'A, B'!C2:D2", '"a,b)"'] }]],
    [
      '=IF(COPC.LEVELOK(B2,C2),COPC.STREAK(B2:M2,MAX(C2,0)),"")',
      [
        { name: 'LEVELOK', given: ['B2', 'C2'] },
        { name: 'STREAK', given: ['B2:M2', 'MAX(C2,0)'] },
      ],
    ],
    ['="COPC.STATUS(A1)"&SUM(A1)', []],
    ['=MYCOPC.STATUS(A1)', []],
    ['=COPC.PROBE()', [{ name: 'PROBE', given: [] }]],
  ])('of %s', (formula, calls) => {
    expect(callsIn(formula)).toEqual(calls);
  });
});
