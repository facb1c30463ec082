/** Colours of a book in dark mode: what could be read in the light can be read there. */
import fc from 'fast-check';
import { darkColor, luminance } from '../../src/workbench/grid/dark-colors';

const lightOf = (color: string): number =>
  luminance([1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255));

function contrast(one: string, other: string): number {
  const [a, b] = [lightOf(one), lightOf(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

it('turns white into the dark ground, and black into white', () => {
  expect(['#FFFFFF', '#000000'].map(darkColor)).toEqual(['#1c1c1c', '#ffffff']);
});

it.each([
  ['black on yellow', '#000000', '#FFFF00'],
  ['yellow on navy', '#FFFF00', '#000080'],
  ['a link on white', '#0000FF', '#FFFFFF'],
  ['white on navy', '#FFFFFF', '#1F3A5F'],
  ['what Excel calls bad', '#9C0006', '#FFC7CE'],
  ['what Excel calls good', '#006100', '#C6EFCE'],
  ['what Excel calls input', '#3F3F76', '#FFCC99'],
])('leaves %s readable', (_, text, fill) => {
  expect(contrast(text, fill)).toBeGreaterThan(4.5);
  expect(contrast(darkColor(text), darkColor(fill))).toBeGreaterThan(4.5);
});

it('keeps hues: a red stays redder than green and blue', () => {
  for (const red of ['#C00000', '#FF0000', '#FFC7CE', '#9C0006']) {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(darkColor(red).slice(at, at + 2), 16));
    expect(r).toBeGreaterThan(Math.max(g, b));
  }
});

it('leaves any two colours that could be told apart readable', () => {
  const color = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(color, color, (text, fill) => {
      fc.pre(contrast(text, fill) >= 6);
      expect(contrast(darkColor(text), darkColor(fill))).toBeGreaterThan(4.5);
    }),
  );
});
