import fc from 'fast-check';
import { decimalMarkOf, readNumber } from '../../../src/worksheet/cells/numbers';

/** How each language writes thousands and decimals. */
const styles = [
  { language: 'en', thousands: ',', decimal: '.' },
  { language: 'es', thousands: '.', decimal: ',' },
  { language: 'nl', thousands: '.', decimal: ',' },
  { language: 'zh', thousands: ',', decimal: '.' },
  { language: 'nb', thousands: '\u00a0', decimal: ',' },
  { language: 'nb, narrow space', thousands: '\u202f', decimal: ',' },
  { language: 'de-CH', thousands: '’', decimal: '.' },
] as const;

type Style = (typeof styles)[number];

function written(cents: number, style: Style): string {
  const [whole = '0', decimals = '00'] = (Math.abs(cents) / 100).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, style.thousands);
  return `${cents < 0 ? '-' : ''}${grouped}${style.decimal}${decimals}`;
}

const cents = fc.integer({ min: -1e12, max: 1e12 });

describe('numbers written and read back', () => {
  it.each(styles)('in $language, any number with two decimals', (style) => {
    fc.assert(
      fc.property(cents, (amount) => {
        const reading = readNumber(written(amount, style), 'General', 'unknown');
        expect(reading).toMatchObject({ kind: 'number', value: amount === 0 ? 0 : amount / 100 });
      }),
    );
  });

  it.each(styles)('in $language, whole thousands once a column proves the mark', (style) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), cents, (whole, witness) => {
        const text = written(whole * 100, style).slice(0, -3);
        const mark = decimalMarkOf([text, written(witness, style)]);
        expect(mark).toBe(style.decimal === ',' ? 'comma' : 'point');
        expect(readNumber(text, 'General', mark)).toMatchObject({ value: whole });
      }),
    );
  });

  it('percents are a hundredth of the number before the sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (amount) => {
        const reading = readNumber(`${written(amount, styles[4])} %`, 'General', 'unknown');
        expect(reading.kind === 'number' ? reading.value : null).toBeCloseTo(amount / 10_000, 12);
      }),
    );
  });

  it('durations with hours, minutes and seconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359_999 }), (seconds) => {
        const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
        const text = parts.map((part) => String(part).padStart(2, '0')).join(':');
        const reading = readNumber(text, 'General', 'unknown');
        expect(reading.kind === 'number' ? reading.value * 86400 : null).toBeCloseTo(seconds, 6);
      }),
    );
  });

  it('never throws, and never gives a number that is none', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'0123456789.,:%()- –€$*\u00a0+e minsu无年月') });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), signs), (text) => {
        const reading = readNumber(text, 'General', 'unknown');
        if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
