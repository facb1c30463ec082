/** What the register says of each metric of a scorecard, for CUIKA's letter A (scoring §10). */
import type { RegisteredAction } from '../../scoring/cuika';
import type { Scorecard } from '../scored';
import { needsRow, sourcedMetrics } from './due-metrics';
import { registeredAction, RegisterIndex, type Register } from './register';

/** A look-up by index of the table and of the metric in it; metrics that need no row have none. */
export function registeredActions(
  scorecard: Scorecard,
  register: Register,
): (table: number, metric: number) => readonly RegisteredAction[] {
  const index = new RegisterIndex(register.rows);
  const found = new Map(
    sourcedMetrics([scorecard])
      .filter(needsRow)
      .map((one) => [`${one.table} ${one.index}`, index.about(one.key).map(registeredAction)] as const),
  );
  return (table, metric) => found.get(`${table} ${metric}`) ?? [];
}
