/** How far the grid has to be scrolled along its rows or columns for a line to be in view. */

/**
 * As the grid says it: up to a line counted from the first, frozen or not, and so far into it.
 * @param ends where each line ends
 * @param room for all lines, the frozen ones too
 * @example scrolled([50, 100, 150, 200], 1, 3, 160) // { line: 1, offset: 0 }: the frozen line, and two of the others
 */
export function scrolled(ends: readonly number[], frozen: number, wanted: number, room: number) {
  const startOf = (line: number): number => ends[line - 1] ?? 0;
  const far = startOf(firstInView(ends, frozen, wanted, room)) - startOf(frozen);
  const line = ends.filter((end) => end <= far).length;
  return { line, offset: far - startOf(line) };
}

/**
 * The first line behind the frozen ones from which on the wanted one is in view.
 * @example firstInView([50, 100, 150, 200], 1, 3, 160) // 2: behind the frozen line there is room for two of the others
 */
function firstInView(ends: readonly number[], frozen: number, wanted: number, room: number): number {
  const startOf = (line: number): number => ends[line - 1] ?? 0;
  const end = ends[wanted] ?? 0;
  let first = frozen;
  while (first < wanted && end - startOf(first) > room - startOf(frozen)) first++;
  return Math.max(first, frozen);
}
