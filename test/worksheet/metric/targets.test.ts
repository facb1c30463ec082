import fc from 'fast-check';
import { readTarget } from '../../../src/worksheet/metric/target-text';

const read = (value: Parameters<typeof readTarget>[0], format = 'General') =>
  readTarget(value, format, 'unknown');

describe('targets', () => {
  it.each([
    ['≥80%≤90%', 0.8, 0.9],
    ['85% +/- 5%', 0.8, 0.9],
    ['85 % (± 5)', 0.8, 0.9],
    ['de 80 a 85 %', 0.8, 0.85],
    ['80%至85%', 0.8, 0.85],
  ])('%s is a band', (text, low, high) => {
    expect(read(text)).toMatchObject({ target: { low, high }, better: 'within' });
  });

  it('an operator in front is not taken for the one that "min" behind could be', () => {
    expect(readTarget('最多6.5 min', 'General', 'unknown')).toMatchObject({
      target: 6.5,
      better: 'lower',
      unit: 'min',
    });
  });

  it.each(['50/5/1', '1/3', '4 of 5', '95 % (5 %)', '75 %-tile'])('%s is not read', (text) => {
    expect(read(text).kind).toBe('unreadable');
  });

  it.each([
    ['≥ 80 %', 0.8, 'higher'],
    ['>=80%', 0.8, 'higher'],
    ['=> 80', 80, 'higher'],
    ['>95', 95, 'higher'],
    ['<= 30', 30, 'lower'],
    ['≤ 30', 30, 'lower'],
    ['＜３０', 30, 'lower'],
    ['≦ 5', 5, 'lower'],
    ['≤ 0,64', 0.64, 'lower'],
    ['≥ 13,83', 13.83, 'higher'],
    ['min 80%', 0.8, 'higher'],
    ['80 % min', 0.8, 'higher'],
    ['at least 4.5', 4.5, 'higher'],
    ['no less than 80', 80, 'higher'],
    ['95+', 95, 'higher'],
    ['80% or more', 0.8, 'higher'],
    ['↑ 80%', 0.8, 'higher'],
    ['80% ↓', 0.8, 'lower'],
    ['max. 5 %', 0.05, 'lower'],
    ['no more than 5%', 0.05, 'lower'],
    ['under 5 %', 0.05, 'lower'],
    ['máx. 5 %', 0.05, 'lower'],
    ['MÁX 5%', 0.05, 'lower'],
    ['al menos 80 %', 0.8, 'higher'],
    ['como máximo 5%', 0.05, 'lower'],
    ['como mínimo 80%', 0.8, 'higher'],
    ['menos de 30', 30, 'lower'],
    ['80 o más', 80, 'higher'],
    ['minimaal 80%', 0.8, 'higher'],
    ['ten hoogste 30', 30, 'lower'],
    ['hooguit 5 %', 0.05, 'lower'],
    ['80% of meer', 0.8, 'higher'],
    ['minst 80 %', 0.8, 'higher'],
    ['maks. 5 %', 0.05, 'lower'],
    ['høyst 30', 30, 'lower'],
    ['mindre enn 5 %', 0.05, 'lower'],
    ['至少80%', 0.8, 'higher'],
    ['不低于80%', 0.8, 'higher'],
    ['80%以上', 0.8, 'higher'],
    ['不超过5%', 0.05, 'lower'],
    ['30以内', 30, 'lower'],
    ['80', 80, null],
    ['80 %', 0.8, null],
    ['= 80%', 0.8, null],
    ['€ 4,50', 4.5, null],
    ['-5', -5, null],
    ['80% in 20 s', 0.8, 'higher'],
    ['≥ 80 % in 20 sec', 0.8, 'higher'],
    ['80% / 20s', 0.8, 'higher'],
    ['80 % en 20 segundos', 0.8, 'higher'],
    ['80% binnen 20 sec', 0.8, 'higher'],
    ['80/20', 0.8, 'higher'],
    ['90 / 10 s', 0.9, 'higher'],
    ['80%（20秒）', 0.8, 'higher'],
    ['80 % (20 s)', 0.8, 'higher'],
    ['20秒内80%', 0.8, 'higher'],
    ['80% < 20s', 0.8, 'higher'],
    ['小于等于3‰', 3, 'lower'],
    ['控制在5%以内', 0.05, 'lower'],
    ['不得低于95%', 0.95, 'higher'],
    ['hasta 5 %', 0.05, 'lower'],
    ['no mínimo 80 %', 0.8, 'higher'],
    ['até 30 s', 30, 'lower'],
    ['ikke under 90 %', 0.9, 'higher'],
    ['niet hoger dan 5%', 0.05, 'lower'],
    ['not to exceed 5 %', 0.05, 'lower'],
    ['within 24 h', 24, 'lower'],
    ['2 working days', 2, null],
    ['5 % of calls', 0.05, null],
    ['4.5/5', 4.5, null],
  ])('%s is %d, %s', (text, target, better) => {
    expect(read(text)).toMatchObject({ kind: 'target', target, better, text });
  });

  it.each([
    ['80-90%', 0.8, 0.9],
    ['80%-90%', 0.8, 0.9],
    ['80% - 90%', 0.8, 0.9],
    ['80 – 90 %', 0.8, 0.9],
    ['80%-90', 0.8, 0.9],
    ['80~90%', 0.8, 0.9],
    ['0.8..0.9', 0.8, 0.9],
    ['80 to 90', 80, 90],
    ['between 80 and 90 %', 0.8, 0.9],
    ['entre 80 y 90 %', 0.8, 0.9],
    ['de 80 a 90', 80, 90],
    ['tussen 80 en 90%', 0.8, 0.9],
    ['80 t/m 90', 80, 90],
    ['mellom 80 og 90 %', 0.8, 0.9],
    ['80 til 90', 80, 90],
    ['介于80%至90%', 0.8, 0.9],
    ['80到90', 80, 90],
    ['-5 – 5', -5, 5],
    ['-5-5', -5, 5],
    ['-5 - -2', -5, -2],
    ['0-5%', 0, 0.05],
    ['≥80% – ≤90%', 0.8, 0.9],
    ['27.554-30.3094', 27.554, 30.3094],
    ['3 ± 1', 2, 4],
    ['5-10 min', 5, 10],
  ])('%s is the band from %d to %d', (text, low, high) => {
    expect(read(text)).toMatchObject({ kind: 'target', target: { low, high }, better: 'within' });
  });

  it('reads durations as Excel time, and says so', () => {
    expect(read('≤ 0:20')).toMatchObject({ target: 20 / 86400, better: 'lower', form: 'duration' });
    expect(read('max 9:27')).toMatchObject({ target: 567 / 86400, better: 'lower', form: 'duration' });
    expect(readTarget('max 9:27', 'h:mm', 'unknown')).toMatchObject({ target: (9 * 60 + 27) / 1440 });
  });

  it('keeps the unit of a time limit beside its number', () => {
    expect(read('≤ 30 s')).toMatchObject({ target: 30, better: 'lower', unit: 's' });
    expect(read('30秒以内')).toMatchObject({ target: 30, better: 'lower', unit: 's' });
    expect(read('maks. 3 min')).toMatchObject({ target: 3, better: 'lower', unit: 'min' });
  });

  it('takes numbers as they are, with the form of their format', () => {
    expect(read(0.8, '0%')).toEqual({
      kind: 'target',
      target: 0.8,
      better: null,
      text: '0.8',
      form: 'percent',
    });
    expect(read(30)).toMatchObject({ target: 30, form: 'number' });
    expect(read(0)).toMatchObject({ kind: 'target', target: 0 });
  });

  it.each(['', ' ', '-', '—', 'n/a', 's/d', '暂无', 'n.v.t.'])('"%s" is no target', (text) => {
    expect(read(text)).toEqual({ kind: 'missing' });
  });

  it.each([
    'soon',
    '90-80',
    '1.234',
    '≥ 1.234',
    '1-2-3',
    '2024-01',
    'minibus 80',
    '80 apples',
    '≥',
    '5 min - 10 s',
    '__proto__',
  ])('"%s" is unreadable, not guessed', (text) => {
    expect(read(text)).toMatchObject({ kind: 'unreadable', text });
  });

  it('says when a number in it can be read in two ways', () => {
    expect(read('≥ 1.234')).toEqual({ kind: 'unreadable', text: '≥ 1.234', ambiguous: true });
    expect(read('soon')).toEqual({ kind: 'unreadable', text: 'soon' });
  });

  it('reads 1.234 by the mark of its column', () => {
    expect(readTarget('≥ 1.234', 'General', 'point')).toMatchObject({ target: 1.234 });
    expect(readTarget('≥ 1.234', 'General', 'comma')).toMatchObject({ target: 1234 });
  });

  it('refuses booleans and errors; #N/A is missing', () => {
    expect(read(true)).toEqual({ kind: 'unreadable', text: 'TRUE' });
    expect(read({ error: '#REF!' })).toEqual({ kind: 'unreadable', text: '#REF!' });
    expect(read({ error: '#N/A' })).toEqual({ kind: 'missing' });
    expect(read(Number.NaN)).toMatchObject({ kind: 'unreadable' });
  });

  it('does not search a cell of a million characters', () => {
    const text = `≥ ${'8'.repeat(1_000_000)}`;
    expect(read(text).kind).toBe('unreadable');
  });

  it('never throws, and a band is never upside down', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'0123456789.,:%()- –≥<>~±maxinto至少以上') });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), signs), (text) => {
        const reading = read(text);
        if (reading.kind !== 'target') return;
        const { target } = reading;
        if (typeof target === 'number') expect(Number.isFinite(target)).toBe(true);
        else expect(target.low).toBeLessThanOrEqual(target.high);
      }),
      { numRuns: 2000 },
    );
  });
});
