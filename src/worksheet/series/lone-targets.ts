/** Metrics that are named like targets of a metric the table doesn't have: read as they stand, and told (worksheets §2, Layouts). */
import type { SheetWords } from '../dimensions/sheet-words';
import type { TableMetric } from '../metric/table';
import type { FindingsLog } from '../sheet/finding';

/** So few different figures a target has over the periods. */
const FEW_STEPS = 0.34;

/** "AHT goal", 300 in every month, where no metric is called AHT. */
export function reportLoneTargets(
  metrics: readonly TableMetric[],
  words: SheetWords,
  log: FindingsLog,
): void {
  for (const { name, cell, targets, points } of metrics) {
    if (targets !== null) continue;
    const { measure, leftover, whole } = words.label(name);
    if (whole || leftover === '' || measure === null || !measure.startsWith('target')) continue;
    const known = points.filter((point) => point !== null);
    const steps = new Set(known).size;
    if (known.length < 2 || steps > Math.max(1, known.length * FEW_STEPS)) continue;
    log.add('lone-target', 'warning', cell, { metric: name, name: leftover });
  }
}
