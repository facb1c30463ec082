/** Tells lines of figures from lines of labels. */
import { type LineRole, isDimension } from '../dimensions/line-role';
import type { Measure } from '../words/label-words';

const NOT_MEASURES: ReadonlySet<LineRole> = new Set<LineRole>([
  'total',
  'unused',
  'ignore',
  'note',
  'section',
  'section-metric',
  'section-unit',
  'section-category',
  'section-period',
  'target-note',
]);

/** True for a line of figures that has a measure. */
export function isMeasureRole(role: LineRole): role is Measure {
  return !isDimension(role) && !NOT_MEASURES.has(role);
}
