/** By what metrics of several tables are one and the same: name, unit, and site or vendor. */
import { sourceKey } from '../register/marks';
import type { ScoredTable } from './scored';

/** @param index of the metric in its table */
export function sameMetricKey({ table }: ScoredTable, index: number): string {
  const metric = table.metrics[index];
  return [metric?.name, metric?.unit, metric?.vendor].map((text) => sourceKey(text ?? '')).join('\n');
}
