/** Where a scored sheet's last figures stand: what a person who opens a long sheet wants to see. */
import type { Scorecard } from '../../report/scorecard/scored';
import { isMeasured } from '../../scoring/points';
import type { Cell } from '../../workbook/address';

/** The cell of the last period measured in the first table, in the first of its metrics that has it; null without any. */
export function lastFigure({ tables }: Pick<Scorecard, 'tables'>): Cell | null {
  const metrics = tables[0]?.table.metrics ?? [];
  const last = Math.max(-1, ...metrics.map(({ points }) => points.findLastIndex(isMeasured)));
  const metric = metrics.find(({ points }) => isMeasured(points[last] ?? null));
  return metric?.cellOf(last) ?? null;
}
