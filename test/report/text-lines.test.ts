/** Lines of wrapped texts, against those Excel gives them in Calibri: a row too low hides what stands in it. */
import { linesOf } from '../../src/report/look/text-lines';

it.each<[string, number, number]>([
  ['', 10, 1],
  ['Gap', 10, 1],
  // As many letters would fit into two lines: no word fits beside another.
  ['Proporción que cumple', 8.5, 3],
  ['Incumplimientos seguidos', 15, 2],
  ['Incumplimientos seguidos', 8, 3],
  ['Ikke oppnådd på rad', 12, 2],
  ['Sin tendencia clara', 16.5, 1],
  ['Sin tendencia clara', 13, 2],
  // Figures and capitals are wider than letters.
  ['2024-01-31 2024-02-29', 18.5, 2],
  ['as often as not, eels', 18.5, 1],
  ['连续未达标的期数', 15, 1],
  ['连续未达标的期数', 14, 2],
  ['连续未达标的期数与趋势', 10, 3],
  ['one\ntwo', 40, 2],
])('"%s" in %d characters takes %d', (text, characters, lines) => {
  expect(linesOf(text, characters)).toBe(lines);
});

it('never takes fewer lines in a narrower column', () => {
  const text = 'Mejora: 95 incumple por 35 el objetivo (como máximo 60); incumplido 15 períodos seguidos.';
  const taken = Array.from({ length: 80 }, (_, index) => linesOf(text, index + 5));
  expect(taken).toEqual([...taken].sort((a, b) => b - a));
  expect(taken.at(-1)).toBe(1);
});
