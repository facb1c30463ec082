/** The text of fingerprints as bytes: the same as the strings it stands for. */
import fc from 'fast-check';
import { figure, FigureText } from '../../src/report/figure-text';

function written(write: (text: FigureText) => void): string {
  const pieces: Buffer[] = [];
  const text = new FigureText((piece) => pieces.push(Buffer.from(piece)));
  write(text);
  text.end();
  return Buffer.concat(pieces).toString('utf8');
}

it.each([
  0,
  1,
  9,
  10,
  80.12,
  99.999,
  100,
  0.001,
  0.01,
  0.1,
  0.05,
  1000.5,
  123456.789,
  2 ** 20,
  1e21,
  -3.5,
  1 / 3,
])('writes %d as its 15 digits', (value) =>
  expect(written((text) => text.figure(value))).toBe(String(Number(value.toPrecision(15)))),
);

it('writes figures of any kind as texts have them', () => {
  const short = fc.integer({ min: 0, max: 2 ** 31 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(fc.oneof(short, fc.double({ noNaN: true, noDefaultInfinity: true })), (value) => {
      expect(written((text) => text.figure(value))).toBe(figure(value));
    }),
    { numRuns: 2000 },
  );
});

it('keeps of a number the 15 digits that are left when it is read again, in the fewest signs', () => {
  const cells = fc.tuple(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 0, max: 15 }));
  const rounded = cells.map(([value, places]) => Number(value.toFixed(places)));
  fc.assert(
    fc.property(
      fc.oneof(rounded, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
      (value) => {
        expect(figure(value)).toBe(String(Number(value.toPrecision(15)) + 0));
      },
    ),
    { numRuns: 5000 },
  );
});

it('writes any text in UTF-8, however much of it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme' })),
      fc.integer({ min: 1, max: 40_000 }),
      (texts, times) => {
        const all = [...texts, 'é'.repeat(times), 'x'.repeat(times)];
        expect(written((text) => all.forEach((one) => text.text(one)))).toBe(all.join(''));
      },
    ),
    { numRuns: 60 },
  );
});
