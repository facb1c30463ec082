import fc from 'fast-check';
import { figureFormat, framedFormat, signedFormat } from '../../src/report/look/cell-format';
import { showDifference, showGap, showValue } from '../../src/report/look/show-value';

describe('a value as its sheet shows it', () => {
  it.each([
    [0.7821, '0.0%', '78.2%'],
    [0.7821, '0%', '78%'],
    [0.7821, '0.0 %', '78.2 %'],
    [27, '0', '27'],
    [27.5, '0.00', '27.50'],
    [27.5, '0.##', '27.5'],
    [12345.6, '#,##0', '12,346'],
    [12345.6, '#,##0.0', '12,345.6'],
    [12345.6, '0.0', '12345.6'],
    [2500000, '#,##0.0,,"M"', '2.5M'],
    [5.29, '"$"#,##0.00', '$5.29'],
    [5.29, '[$€-407] #,##0.00', '€ 5.29'],
    [5.29, '#,##0.00\\ "kr"', '5.29 kr'],
    [5.29, '_-* #,##0.00_-', '5.29'],
    [-5.29, '$#,##0.00;[Red]($#,##0.00)', '($5.29)'],
    [0, '0.0;-0.0;"none"', 'none'],
    [-0.25, '0.0%', '-25.0%'],
    [-0.0001, '0.0%', '0.0%'],
    [567 / 86400, '[h]:mm:ss', '0:09:27'],
    [567 / 86400, 'mm:ss', '09:27'],
    [567 / 86400, '[m]:ss', '9:27'],
    [567 / 86400, '[s]" s"', '567 s'],
    [1.5, '[h]:mm', '36:00'],
    [59.6 / 86400, '[h]:mm:ss', '0:01:00'],
    [59 / 86400, '[h]:mm', '0:00'],
  ])('%p in %p is %p', (value, format, shown) => {
    expect(showValue(value, format, 'en')).toBe(shown);
  });

  it('writes decimals as the language does', () => {
    expect(showValue(1234.5, '#,##0.00', 'nl')).toBe('1.234,50');
    expect(showValue(0.782, '0.0%', 'es')).toBe('78,2%');
  });

  it('rounds long decimals of the General format to four', () => {
    expect(showValue(0.1 + 0.2, 'General', 'en')).toBe('0.3');
    expect(showValue(27.123456, 'General', 'en')).toBe('27.1235');
    expect(showValue(0.000123456, 'General', 'en')).toBe('0.0001235');
    expect(showValue(1234567, 'General', 'en')).toBe('1234567');
    expect(showValue(1.5e20, 'General', 'es')).toBe('1,500e+20');
  });

  it('reads a format it does not know as General', () => {
    expect(showValue(0.5, '# ?/?', 'en')).toMatch(/^\d/);
    expect(showValue(45000.5, 'yyyy-mm-dd', 'en')).toBe('45000.5');
    expect(showValue(5, '', 'en')).toBe('5');
  });

  it('shows something for any number in any format', () => {
    const formats = [
      'General',
      '0',
      '0.0%',
      '#,##0.00;(#,##0.00)',
      '[h]:mm:ss',
      '"x',
      '[',
      '0.0\\',
      ';;;',
      '@',
    ];
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.oneof(fc.constantFrom(...formats), fc.string()),
        (value, format) => {
          expect(typeof showValue(value, format, 'en')).toBe('string');
        },
      ),
    );
  });
});

describe('a difference', () => {
  it.each([
    [0.01, '0%', 'en', '1 percentage point'],
    [-0.01, '0%', 'en', '-1 percentage point'],
    [0.01, '0.0%', 'en', '1.0 percentage points'],
    [0.11, '0%', 'en', '11 percentage points'],
    [0.01, '0%', 'es', '1 punto porcentual'],
    [0.02, '0%', 'es', '2 puntos porcentuales'],
  ] as const)('of %d as %s in %s is %s', (difference, format, language, said) => {
    expect(showDifference(difference, format, language)).toBe(said);
  });

  it('of percentages is in percentage points, of anything else in its own unit', () => {
    expect(showDifference(-0.018, '0.0%', 'en')).toBe('-1.8 percentage points');
    expect(showDifference(0.39, '"$"#,##0.00', 'en')).toBe('$0.39');
    expect(showDifference(0.018, '0.0%', 'nb')).toBe('1,8 prosentpoeng');
  });

  it('is never rounded to nothing', () => {
    expect(showDifference(0.0004, '0%', 'en')).toBe('0.04 percentage points');
    expect(showDifference(0.4, '0', 'en')).toBe('0.4');
  });

  it('has its sign as a gap', () => {
    expect(showGap(0.02, '0.0%', 'en')).toBe('+2.0%');
    expect(showGap(-51 / 86400, '[h]:mm:ss', 'en')).toBe('-0:00:51');
    expect(showGap(0, '0.0%', 'en')).toBe('0.0%');
  });
});

describe('number formats made from the sheet’s own', () => {
  it('put the sign before a gap', () => {
    expect(signedFormat('0.0%')).toBe('+0.0%;-0.0%;0.0%');
    expect(signedFormat('General')).toBe('+General;-General;General');
    expect(signedFormat('0;(0)')).toBe('0;(0)');
  });

  it('are General for figures in cells formatted as text, which can have no sign of their own', () => {
    expect(figureFormat('@')).toBe('General');
    expect(figureFormat('@" *"')).toBe('General');
    expect(figureFormat('"@"0')).toBe('"@"0');
    expect(figureFormat('0;-0;0;@')).toBe('0;-0;0;@');
  });

  it('put literals around every section, after its colour', () => {
    expect(framedFormat('0%', '≥ ', ' *')).toBe('"≥ "0%" *"');
    expect(framedFormat('[Red]0;"a;b"0', '≤ ', '')).toBe('[Red]"≤ "0;"≤ ""a;b"0');
    expect(framedFormat('[h]:mm', '≤ ', '')).toBe('"≤ "[h]:mm');
  });

  it('give up on what Excel would refuse as too long', () => {
    const long = `0${'"x"'.repeat(80)}`;
    expect(signedFormat(long)).toBe(long);
    expect(framedFormat(`"${'x'.repeat(250)}"0`, '≥ ', '')).toBe(`"${'x'.repeat(250)}"0`);
  });
});
