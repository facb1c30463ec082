/** What a line of a table is: a dimension its labels belong to, or what its figures measure (worksheets §2, Vocabulary). */
import type { Measure } from '../words/label-words';

/** A line whose cells are labels: each cell says this of the figures beside or under it. */
export const DIMENSIONS = [
  'metric',
  'period',
  'measure',
  'unit',
  'category',
  'direction',
  'unit-of-measure',
  'owner',
  'definition',
  'code',
] as const;

export type Dimension = (typeof DIMENSIONS)[number];

/** Every measure a line of figures may hold. */
export const MEASURES = [
  'actual',
  'target',
  'target-low',
  'target-high',
  'target-year',
  'target-day',
  'variance',
  'achieved',
  'previous-year',
  'forecast',
  'weight',
  'points',
  'status',
  'rag-green',
  'rag-amber',
  'rag-red',
  'numerator',
  'denominator',
  'comment',
] as const satisfies readonly Measure[];

/**
 * Other lines. `total`: sums, averages, figures to date. `section-…`: a row of one label that holds for the rows under
 * it; `section`: a mere heading. `target-note`: a target written under the name. `unused`: figures nobody can place,
 * which is told. `ignore`: left out.
 */
const OTHER_ROLES = [
  'total',
  'section-metric',
  'section-unit',
  'section-category',
  'section-period',
  'section',
  'target-note',
  'note',
  'unused',
  'ignore',
] as const;

export const LINE_ROLES = [...DIMENSIONS, ...MEASURES, ...OTHER_ROLES] as const;

export type LineRole = (typeof LINE_ROLES)[number];

const dimensions: ReadonlySet<string> = new Set(DIMENSIONS);

/** True for a line of labels. */
export function isDimension(role: LineRole): role is Dimension {
  return dimensions.has(role);
}
