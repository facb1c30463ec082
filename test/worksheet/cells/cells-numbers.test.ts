import { decimalMarkOf, isMissing, readNumber, type DecimalMark } from '../../../src/worksheet/cells/numbers';

function read(text: string, mark: DecimalMark = 'unknown', format = 'General') {
  return readNumber(text, format, mark);
}

describe('numbers kept as text', () => {
  it.each([
    ['17%', 0.17, 'percent'],
    ['85,3 %', 0.853, 'percent'],
    ['85.12\u00a0%', 0.8512, 'percent'],
    ['75.539%', 0.75539, 'percent'],
    ['%85', 0.85, 'percent'],
    ['85 prosent', 0.85, 'percent'],
    ['(5,2 %)', -0.052, 'percent'],
    ['8,586,476', 8586476, 'text'],
    ['1.234.567,8', 1234567.8, 'text'],
    ['1,234,567.8', 1234567.8, 'text'],
    ['12,34,567.5', 1234567.5, 'text'],
    ['1 234,5', 1234.5, 'text'],
    ['1\u00a0234,5', 1234.5, 'text'],
    ['1\u202f234,5', 1234.5, 'text'],
    ['1\u2009234\u2009567', 1234567, 'text'],
    ['1’234.5', 1234.5, 'text'],
    ["1'234'567", 1234567, 'text'],
    ["'1234", 1234, 'text'],
    ['0.501', 0.501, 'text'],
    ['0,501', 0.501, 'text'],
    ['1234.567', 1234.567, 'text'],
    ['.5', 0.5, 'text'],
    ['1.5e3', 1500, 'text'],
    ['(5.2)', -5.2, 'text'],
    ['−5', -5, 'text'],
    ['–5,5', -5.5, 'text'],
    ['+3', 3, 'text'],
    ['-0', 0, 'text'],
    ['€ 4,50', 4.5, 'money'],
    ['$1,234.50', 1234.5, 'money'],
    ['R$ 12,34', 12.34, 'money'],
    ['kr 12', 12, 'money'],
    ['12 kr.', 12, 'money'],
    ['€ 12,-', 12, 'money'],
    ['-€4', -4, 'money'],
    ['€ -4', -4, 'money'],
    ['$ (4.25)', -4.25, 'money'],
    ['4.50 EUR', 4.5, 'money'],
    ['￥１２', 12, 'money'],
    ['８５％', 0.85, 'percent'],
    ['１，２３４．５', 1234.5, 'text'],
    ['\u200e85\u200f', 85, 'text'],
  ])('%s is %d (%s)', (text, value, form) => {
    expect(read(text)).toMatchObject({ kind: 'number', value, form });
  });

  it.each([
    'abc',
    'true',
    '95 of 100',
    '1.2.3',
    '1,2,3',
    '15.01.2024',
    'v1.5',
    '12a',
    '5%-',
    '--5',
    '1 23',
    '10%%',
    '$',
    '%',
  ])('%s is no number', (text) => {
    expect(read(text)).toEqual({ kind: 'text', text });
  });

  it('leaves 1.234 and 1,234 ambiguous until the column decides', () => {
    expect(read('1.234')).toEqual({ kind: 'ambiguous', text: '1.234' });
    expect(read('304,687', 'conflict')).toEqual({ kind: 'ambiguous', text: '304,687' });
    expect(read('1.234', 'point')).toMatchObject({ value: 1.234 });
    expect(read('1.234', 'comma')).toMatchObject({ value: 1234 });
    expect(read('304,687', 'point')).toMatchObject({ value: 304687 });
    expect(read('304,687', 'comma')).toMatchObject({ value: 304.687 });
    expect(read('€ 1.234')).toMatchObject({ kind: 'ambiguous' });
  });

  it('notes a number whose own form is against the column', () => {
    expect(read('85.3', 'comma')).toMatchObject({ value: 85.3, notes: ['text-number', 'ambiguous-mark'] });
    expect(read('85,3', 'comma')).toMatchObject({ value: 85.3, notes: ['text-number'] });
  });

  it.each(['95*', '95 *', '95†', '95¹', '95 (1)', '95[2]', '95 (p)', '*95', '95①'])(
    'reads %s without its footnote mark, and says so',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'number', value: 95, notes: ['text-number', 'footnote'] });
    },
  );

  it('notes full-width digits', () => {
    expect(read('９５')).toMatchObject({ value: 95, notes: ['text-number', 'full-width'] });
  });

  it('gives real numbers their form from the number format, and never scales them', () => {
    expect(readNumber(85, '0%', 'unknown')).toEqual({
      kind: 'number',
      value: 85,
      form: 'percent',
      notes: [],
    });
    expect(readNumber(0.25, 'h:mm', 'unknown')).toMatchObject({ value: 0.25, form: 'duration' });
    expect(readNumber(4.5, '[$€-407] 0.00', 'unknown')).toMatchObject({ form: 'money' });
    expect(readNumber(7, 'General', 'comma')).toMatchObject({ value: 7, form: 'number' });
  });

  it('takes booleans for text and numbers that are none for errors', () => {
    expect(readNumber(true, 'General', 'unknown')).toEqual({ kind: 'text', text: 'TRUE' });
    expect(readNumber(Number.NaN, 'General', 'unknown')).toEqual({ kind: 'error', error: '#NUM!' });
  });

  it('keeps errors apart from missing values', () => {
    expect(readNumber({ error: '#N/A' }, 'General', 'unknown')).toEqual({ kind: 'missing' });
    expect(readNumber({ error: '#DIV/0!' }, 'General', 'unknown')).toEqual({
      kind: 'error',
      error: '#DIV/0!',
    });
    expect(read('#REF!')).toEqual({ kind: 'error', error: '#REF!' });
  });

  it('does not search a cell of a million characters', () => {
    const text = `${'1 '.repeat(500_000)}x`;
    expect(read(text)).toEqual({ kind: 'text', text });
    expect(decimalMarkOf([text])).toBe('unknown');
    expect(isMissing(' '.repeat(1_000_000))).toBe(true);
  });
});

describe('durations', () => {
  it.each([
    ['00:10:53', 653],
    ['9:27', 567],
    ['0:20', 20],
    ['125:00', 7500],
    ['26:30:15', 95415],
    ['9:27.5', 567.5],
    ['-0:05', -5],
    ['9m 27s', 567],
    ['9 min 27 sek', 567],
    ['1h 05min', 3900],
    ['1 uur 5 minuten', 3900],
    ['5分30秒', 330],
    ['9\'27"', 567],
  ])('%s is %d seconds, in days', (text, seconds) => {
    const reading = read(text);
    expect(reading).toMatchObject({ kind: 'number', form: 'duration' });
    expect(reading.kind === 'number' ? reading.value : Number.NaN).toBeCloseTo(seconds / 86400, 12);
  });

  it('reads 9:27 with hours where the number format shows hours, as Excel would have', () => {
    expect(read('9:27', 'unknown', 'h:mm')).toMatchObject({ value: (9 * 60 + 27) / 1440 });
    expect(read('9:27', 'unknown', 'mm:ss')).toMatchObject({ value: 567 / 86400 });
  });

  it.each(['1:75', '9:5', '1:60:00', '1:2:3', ':30', '12:00:00:00'])('%s is no duration', (text) => {
    expect(read(text).kind).toBe('text');
  });

  it.each([
    ['30 s', 30, 's'],
    ['30sec', 30, 's'],
    ['5 min', 5, 'min'],
    ['1,5 días', 1.5, 'd'],
    ['24 uur', 24, 'h'],
    ['20秒', 20, 's'],
    ['3 timer', 3, 'h'],
  ])('%s is a plain number in its own unit', (text, value, unit) => {
    expect(read(text)).toMatchObject({ kind: 'number', value, unit, notes: ['text-number', 'unit'] });
  });
});

describe('missing markers', () => {
  const markers =
    '|-|–|—|−|--|n/a|N/A|na|n.a.|No Data|s/d|S/D|n.d.|n.v.t.|nvt|NVT|ikke målt|Ikke Målt|i/a|无|暂无|不适用|#N/A|sin datos|geen data|－|Ｎ／Ａ|…|/';

  it.each(markers.split('|').map((marker) => [marker]))('"%s" is missing', (marker) => {
    expect(isMissing(marker)).toBe(true);
    expect(isMissing(` ${marker}\u00a0`)).toBe(true);
    expect(read(marker)).toEqual({ kind: 'missing' });
  });

  it.each(['0', 'no', 'abc', 'nul', '0%', '-1', '*', 'constructor', '__proto__'])('"%s" is not', (text) => {
    expect(isMissing(text)).toBe(false);
  });

  it('never takes a zero or FALSE for missing', () => {
    expect(isMissing(0)).toBe(false);
    expect(isMissing(false)).toBe(false);
    expect(isMissing({ error: '#VALUE!' })).toBe(false);
    expect(isMissing({ error: '#N/A' })).toBe(true);
  });
});

describe('the decimal mark of a column', () => {
  it.each<[string[], DecimalMark]>([
    [['85,3 %', '1.234'], 'comma'],
    [['304,687', '8,586,476'], 'point'],
    [['1.234', '5.678'], 'unknown'],
    [['1.234.567'], 'comma'],
    [['0.123'], 'point'],
    [['0,7'], 'comma'],
    [['1,5', '1.5'], 'conflict'],
    [['≥ 13,83', '≤ 30'], 'comma'],
    [['27.554-30.3094'], 'point'],
    [['máx. 5 %', 'min. 80 %'], 'unknown'],
    [['15.01.2024'], 'unknown'],
    [['v1.5', 'Score as of release 1.5 of the survey'], 'unknown'],
    [['８５，３％'], 'comma'],
    [[], 'unknown'],
  ])('%j prove %s', (texts, mark) => {
    expect(decimalMarkOf(texts)).toBe(mark);
  });

  it('asks texts only: a number proves nothing', () => {
    expect(decimalMarkOf([1.5, '1.234', true, { error: '#N/A' }])).toBe('unknown');
  });
});
