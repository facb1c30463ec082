/** What a person said of a metric, in a map file or in the pane. */
import type { Better, Category } from '../../scoring/metric';

export interface SaidOfMetric {
  /** Null: in whichever sheet the metric stands. */
  readonly sheet: string | null;
  readonly name: string;
  /** The site or vendor whose metric is meant; null: of any. */
  readonly unit: string | null;
  readonly better: Better | null;
  /** As a cell would hold it: `0.8`, `"≥ 80 %"`; null: what the sheet says. */
  readonly target: string | number | null;
  readonly category: Category | null;
}
