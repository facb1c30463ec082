/** Which line beside the periods has the metrics' names, and which the sites' when both are there. */
import type { Weighing } from '../sheet/confidence';
import { nameOfPosition, type Grid } from '../sheet/grid';
import type { Role } from '../sheet/reading';
import { isContent, knownShare, type Beside } from './beside';

/** The position of the names, null when no line can hold them. A site's position is noted in `roles`. */
export function nameAmong(
  grid: Grid,
  beside: readonly Beside[],
  lines: number,
  roles: Map<number, Role>,
  weighing: Weighing,
): number | null {
  const withTexts = beside.filter((one) => one.texts >= Math.max(1, lines * 0.5));
  const said = (one: Beside, role: Role): void => {
    const line = nameOfPosition(grid, one.position);
    weighing.because('header-says', { text: one.header, line, role });
  };
  const byHeader = withTexts.filter((one) => one.role === 'name');
  const [named, second] = byHeader;
  if (named !== undefined && second === undefined) {
    said(named, 'name');
    return named.position;
  }
  const open =
    named === undefined
      ? withTexts.filter((one) => (one.role === null || one.role === 'period') && !isContent(one))
      : byHeader;
  const [only, ...others] = open;
  const vendor = withTexts.find((one) => one.role === 'vendor' || one.role === 'definition');
  // A site a row: the site is the name, and a column of ratings beside it is none.
  const isNameItself =
    vendor !== undefined && vendor.distinct === vendor.texts && (only?.distinct ?? 0) < vendor.distinct;
  if (only === undefined || isNameItself) {
    if (vendor === undefined) return null;
    weighing.although('content-says', { line: nameOfPosition(grid, vendor.position), role: 'name' });
    return vendor.position;
  }
  if (others.length === 0) {
    weighing.although('only-texts', { line: nameOfPosition(grid, only.position) });
    return only.position;
  }
  return among(grid, open, roles, weighing);
}

/** Of several lines of texts the one with metric names: known ones, or the only one whose texts never repeat. */
function among(
  grid: Grid,
  open: readonly Beside[],
  roles: Map<number, Role>,
  weighing: Weighing,
): number | null {
  const score = (one: Beside): number => knownShare(one.values) * 2 + (one.distinct === one.texts ? 1 : 0);
  const ranked = [...open].sort((a, b) => score(b) - score(a) || b.distinct - a.distinct);
  const [best, next] = ranked;
  if (best === undefined || next === undefined) return best?.position ?? null;
  const line = nameOfPosition(grid, best.position);
  if (score(best) - score(next) >= 0.5) weighing.although('content-says', { line, role: 'name' });
  else weighing.although('names-uncertain', { line, other: nameOfPosition(grid, next.position) });
  const repeats = best.distinct < best.texts;
  if (
    repeats &&
    new Set(best.values.map((text, at) => `${text}\n${next.values[at] ?? ''}`)).size === best.texts
  ) {
    roles.set(next.position, 'vendor');
    weighing.because('content-says', { line: nameOfPosition(grid, next.position), role: 'vendor' });
  }
  return best.position;
}
