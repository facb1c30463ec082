import {
  isDateFormat,
  isDurationFormat,
  isMoneyFormat,
  isPercentFormat,
} from '../../../src/worksheet/cells/number-formats';

describe('number formats', () => {
  it.each(['0%', '0.0%', '0.00%;[Red]-0.00%', '#,##0 %'])('%s is a share', (format) => {
    expect(isPercentFormat(format)).toBe(true);
  });

  it.each(['0"%"', '0\\%', 'General', '@', '0;0%'])(
    '%s is none: its % is ink, or for other values',
    (format) => {
      expect(isPercentFormat(format)).toBe(false);
    },
  );

  it.each([
    'mmm-yy',
    '[$-416]mmm/yy',
    'yyyy-mm-dd',
    'd/m/yyyy h:mm',
    'yyyy"年"m"月"',
    'dd.mm.yyyy;@',
    'yyyy',
    'mmmm',
    'ddd',
  ])('%s is a date', (format) => {
    expect(isDateFormat(format)).toBe(true);
    expect(isDurationFormat(format)).toBe(false);
  });

  it.each(['h:mm', '[h]:mm:ss', 'mm:ss', 'mm:ss.0', '[mm]:ss', '[$-409]h:mm AM/PM', '[s]'])(
    '%s is a duration',
    (format) => {
      expect(isDurationFormat(format)).toBe(true);
      expect(isDateFormat(format)).toBe(false);
    },
  );

  it.each([
    'General',
    '0.00',
    '0.00E+00',
    '# ?/?',
    '[Red]0.0',
    '#,##0.00\\ ;" ("#,##0.00\\)',
    '"day "0',
    '@',
  ])('%s is neither', (format) => {
    expect(isDateFormat(format)).toBe(false);
    expect(isDurationFormat(format)).toBe(false);
  });

  it.each(['$#,##0.00', '[$€-407] #,##0', '[$R$-416]\\ #,##0.00', '"kr" 0', '_-€* #,##0.00_-'])(
    '%s is money',
    (format) => {
      expect(isMoneyFormat(format)).toBe(true);
    },
  );

  it('a locale alone is no currency', () => {
    expect(isMoneyFormat('[$-416]0.00')).toBe(false);
  });

  it('reads a format of a megabyte no further than Excel allows', () => {
    expect(isDateFormat(`${'"'.repeat(1_000_000)}yyyy`)).toBe(false);
  });
});
