import { decimalOf, exactDecimal, sumExactly } from '../../../src/scoring/exact-decimal';

describe('an exact decimal', () => {
  it.each([
    ['007', '7'],
    ['1.50e1', '15'],
    ['-0.0', '0'],
    ['+2.50', '2.5'],
    ['1e-3', '0.001'],
    ['-12.034000', '-12.034'],
    ['12e2', '1200'],
  ])('%s is written %s', (given, written) => {
    expect(exactDecimal(given)).toBe(written);
  });

  it.each(['', 'abc', '1,5', '1e999', '0x10', '1.', '--1'])('%p is none', (given) => {
    expect(exactDecimal(given)).toBeNull();
  });

  it('of a sheet keeps 15 digits', () => {
    expect(decimalOf(0.1 + 0.2)).toBe('0.3');
    expect(decimalOf(NaN)).toBeNull();
  });

  it('adds up without rounding, in any order', () => {
    const parts = ['0.1', '0.2', '9007199254740993', '-0.05', '1000000000000000000000.001'];
    const sum = sumExactly(parts);
    expect(sum).toBe('1000009007199254740993.251');
    expect(sumExactly([...parts].reverse())).toBe(sum);
    expect(sumExactly([])).toBe('0');
  });
});
