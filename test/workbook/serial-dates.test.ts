import fc from 'fast-check';
import { nextAudit, nextAuditSerial } from '../../src/scoring/cycle';
import { dayOfSerial, isoDay, serialOf, serialOfIso } from '../../src/workbook/serial-dates';

const dayText = (serial: number, date1904: boolean): string | null => {
  const day = dayOfSerial(serial, date1904);
  return day === null ? null : isoDay(day);
};

describe('serial dates', () => {
  // As Excel shows them; 60 is its 29 February 1900, which the calendar doesn't have.
  it.each([
    [0, null, '1904-01-01'],
    [0.5, null, '1904-01-01'],
    [1, '1900-01-01', '1904-01-02'],
    [59, '1900-02-28', '1904-02-29'],
    [59.99, '1900-02-28', '1904-02-29'],
    [60, null, '1904-03-01'],
    [60.5, null, '1904-03-01'],
    [61, '1900-03-01', '1904-03-02'],
    [1462, '1904-01-01', '1908-01-02'],
    [45474, '2024-07-01', '2028-07-02'],
    [2_957_003, '9995-12-30', '9999-12-31'],
    [2_957_004, '9995-12-31', null],
    [2_958_465, '9999-12-31', null],
    [2_958_466, null, null],
    [-1, null, null],
    [Number.NaN, null, null],
    [Number.POSITIVE_INFINITY, null, null],
  ])('%d is %s counted from 1900, %s from 1904', (serial, from1900, from1904) => {
    expect(dayText(serial, false)).toBe(from1900);
    expect(dayText(serial, true)).toBe(from1904);
  });

  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_957_003 }), fc.boolean(), (serial, date1904) => {
        const day = dayOfSerial(serial, date1904);
        if (day !== null) expect(serialOf(day, date1904)).toBe(serial);
        else expect([0, 60]).toContain(serial);
      }),
    );
  });

  it.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-02-29', null],
    ['1900-03-01', 61],
    ['2024-01-15T12:00:00', 45306.5],
    ['2024-01-15T12:00:00+05:00', 45306.5],
    ['06:00', 0.25],
    ['2024-02-30', null],
    ['2024-13-01', null],
    ['', null],
    ['15.01.2024', null],
  ])('of the ISO text %j are %s', (text, serial) => {
    expect(serialOfIso(text, false)).toBe(serial);
  });

  it('of ISO texts count from 1904 where the workbook does', () => {
    expect(serialOfIso('1904-01-01', true)).toBe(0);
    expect(serialOfIso('2024-07-01', true)).toBe(45474 - 1462);
  });
});

describe('the certification cycle, which imports nothing,', () => {
  it('counts the same days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_950_000 }), (serial) => {
        const due = nextAuditSerial(serial);
        const day = dayOfSerial(serial, false);
        const expected = day === null ? null : serialOf(nextAudit(day), false);
        expect(due).toBe(expected);
      }),
    );
    for (const serial of [1, 59, 60, 61]) {
      expect(nextAuditSerial(serial) === null).toBe(dayOfSerial(serial, false) === null);
    }
  });
});
