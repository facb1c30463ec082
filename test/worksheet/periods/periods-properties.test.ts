import fc from 'fast-check';
import { nextPeriod, parseIso } from '../../../src/worksheet/periods/period';
import { readPeriod } from '../../../src/worksheet/periods/one-cell';
import { readPeriodLine } from '../../../src/worksheet/periods/period-line';
import { PERIOD_WORDS } from '../../../src/worksheet/words/period-words';
import { listed } from '../../../src/worksheet/words/word-list';
import { daysOf, dayOf, dayOfSerial } from '../../../src/workbook/serial-dates';

const context = { date1904: false };

/** Every name of every month in every language. */
const names = PERIOD_WORDS.flatMap(({ months }) =>
  months.flatMap((list, index) => listed(list).map((name) => [name, index + 1] as const)),
);

const styles: readonly ((name: string, year: number) => string)[] = [
  (name, year) => `${name} ${year}`,
  (name, year) => `${name}-${String(year).slice(2)}`,
  (name, year) => `${name}. ${year}`,
  (name, year) => `${name}/${String(year).slice(2)}`,
  (name, year) => `${name.toUpperCase()} ${year}`,
  (name, year) => `${year} ${name}`,
  (name, year) => `${name}'${String(year).slice(2)}`,
  (name, year) => `${name} de ${year}`,
  (name, year) => `  ${name}\u00a0${year} `,
];

describe('names of months', () => {
  it('there are more than a hundred', () => {
    expect(names.length).toBeGreaterThan(100);
  });

  it.each(names)('%s is month %d, alone and in every style', (name, month) => {
    expect(readPeriod(name, 'General', context)).toMatchObject({
      kind: 'month',
      ordinal: month - 1,
      yearless: true,
    });
    for (const style of styles) {
      for (const year of [2000, 2009, 2024, 2031, 2069]) {
        const iso = `${year}-${String(month).padStart(2, '0')}`;
        expect([style(name, year), readPeriod(style(name, year), 'General', context)?.iso]).toEqual([
          style(name, year),
          iso,
        ]);
      }
    }
  });
});

const serial = fc.integer({ min: 61, max: 73_050 });

describe('periods written and read back', () => {
  it('ISO texts of days and the periods after them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47_000 }), (days) => {
        const { year, month, day } = dayOf(days);
        const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const period = parseIso(iso);
        expect(period).toMatchObject({ iso, ordinal: days });
        if (period !== null) expect(parseIso(nextPeriod(period).iso)?.ordinal).toBe(days + 1);
      }),
    );
  });

  it('weeks follow each other without a hole over forty years', () => {
    let week = parseIso('2000-W01');
    for (let count = 0; count < 2100 && week !== null; count++) {
      const next = nextPeriod(week);
      expect(parseIso(next.iso)).toEqual(next);
      expect(next.ordinal).toBe(week.ordinal + 1);
      week = next;
    }
    expect(week?.iso).toBe('2040-W14');
  });

  it('serial numbers of both systems name the same day', () => {
    fc.assert(
      fc.property(serial, (number) => {
        const day = dayOfSerial(number + 1462, false);
        expect(dayOfSerial(number, true)).toEqual(day);
        expect(day === null ? null : daysOf(day)).toBe(number + 1462 - 25_569);
      }),
    );
  });

  it('a line of consecutive months reads the same from serials, texts and names', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1995, max: 2080 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 3, max: 30 }),
        (year, start, count) => {
          const months = Array.from({ length: count }, (_, index) => ({
            year,
            month: start + index,
            day: 1,
          })).map((date) => dayOf(daysOf(date)));
          const expected = months.map((date) => `${date.year}-${String(date.month).padStart(2, '0')}`);
          const serials = months.map((date) => ({ value: daysOf(date) + 25_569, format: 'd-m-yyyy' }));
          const texts = months.map((date) => ({
            value: `01/${String(date.month).padStart(2, '0')}/${date.year}`,
            format: 'General',
          }));
          expect(readPeriodLine(serials, context).map((period) => period?.iso)).toEqual(expected);
          expect(readPeriodLine(texts, context).map((period) => period?.iso)).toEqual(expected);
          expect(readPeriodLine([...serials].reverse(), context).map((period) => period?.iso)).toEqual(
            [...expected].reverse(),
          );
        },
      ),
    );
  });

  it('never throws', () => {
    const signs = fc.string({
      unit: fc.constantFrom(..."0123456789-/. wqpfyjanmarset年月周季第 '"),
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), signs, fc.double(), fc.integer()), { maxLength: 8 }),
        (values) => {
          const cells = values.map((value) => ({ value, format: 'General' }));
          expect(readPeriodLine(cells, context)).toHaveLength(values.length);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
