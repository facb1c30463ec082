/** Reading a formula over constants, and writing numbers in sentences. */
import { FormulaProblem, parseFormula } from '../../src/catalogue/formula';
import { plainNumber, plainShare } from '../../src/catalogue/plain-number';

describe('a formula', () => {
  it.each([
    ['=COPC.GAP({0.7,0.8},"≥ 75%")', { name: 'GAP', values: [[[0.7, 0.8]], '≥ 75%'] }],
    ['copc.gap( {1;-2.5e3} ; .5 )', { name: 'GAP', values: [[[1], [-2500]], 0.5] }],
    ['=COPC.LEVELOK({1},80%,,"mean 3")', { name: 'LEVELOK', values: [[[1]], 0.8, null, 'mean 3'] }],
    [
      '=COPC.STATUS({#N/A,TRUE,"say ""yes"""},)',
      { name: 'STATUS', values: [[[{ error: '#N/A' }, true, 'say "yes"']], null] },
    ],
    ['=COPC.PROBE()', { name: 'PROBE', values: [] }],
  ])('%s is read', (text, call) => {
    expect(parseFormula(text)).toEqual(call);
  });

  it.each([
    ['=COPC.GAP(A1:B2,1)', 10],
    ['=COPC.GAP({1,2', 14],
    ['=COPC.GAP(1)2', 12],
    ['GAP', 3],
    ['', 0],
    ['=COPC.GAP("open)', 10],
    ['=1+1', 1],
  ])('%s is refused where it stops being one', (text, at) => {
    const refused = (): unknown => parseFormula(text);
    expect(refused).toThrow(FormulaProblem);
    expect(refused).toThrow(expect.objectContaining({ at }));
  });
});

describe('a number in a sentence', () => {
  it.each([
    [0.782491, 'en', '0.7825'],
    [0.782491, 'es', '0,7825'],
    [12345.678, 'nl', '12346'],
    [1234567, 'en', '1234567'],
    [28.666667, 'nb', '28,67'],
    [-5, 'zh', '−5'],
    [-1e-18, 'en', '−1e−18'],
    [0, 'en', '0'],
    [5_000_001, 'en', '5000001'],
  ] as const)('%p in %s is %s', (value, language, text) => {
    expect(plainNumber(value, language)).toBe(text);
  });

  it('has as many digits as tell it from the target', () => {
    expect(plainNumber(0.79999, 'en', 0.8)).toBe('0.79999');
    expect(plainNumber(0.8, 'en', 0.8)).toBe('0.8');
  });

  it.each([
    [0.57, 'en', '57%'],
    [0.782, 'es', '78,2\u00a0%'],
    [1 / 3, 'nl', '33,33%'],
  ] as const)('%p as a share in %s is %s', (share, language, text) => {
    expect(plainShare(share, language)).toBe(text);
  });
});
