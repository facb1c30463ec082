/** How far the grid is scrolled so that a line far out is in view. */
import { scrolled } from '../../src/workbench/grid/scrolled';

const ends = [50, 100, 150, 200, 250];
/** The first two lines are frozen and wide. */
const wide = [100, 300, 350, 400, 450, 500];

it.each([
  ['not at all where all have room', ends, 0, 4, 250, { line: 0, offset: 0 }],
  ['to where the last two have', ends, 0, 4, 100, { line: 3, offset: 0 }],
  ['further where frozen lines take part of it', ends, 2, 4, 150, { line: 2, offset: 0 }],
  ['not at all for a frozen line', ends, 3, 1, 100, { line: 0, offset: 0 }],
  ['to the line itself where not even that has', ends, 0, 4, 10, { line: 4, offset: 0 }],
  ['by the width of lines, however wide the frozen ones are', wide, 2, 5, 400, { line: 1, offset: 0 }],
  ['into a line that is wider than that', wide, 2, 5, 450, { line: 0, offset: 50 }],
])('%s', (_, given, frozen, wanted, room, far) => {
  expect(scrolled(given, frozen, wanted, room)).toEqual(far);
});
