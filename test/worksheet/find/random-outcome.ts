/** Compares what is read from a random book with what is true: right, asked, told, or silently wrong. */
import type { Target } from '../../../src/scoring/metric';
import { CONFIDENCE_NEEDED, findTables } from '../../../src/worksheet/read/find-tables';
import { extractTable } from '../../../src/worksheet/read/extract-table';
import type { RandomBook, TrueMetric } from './random-book';
import type { MetricTable, TableMetric } from '../../../src/worksheet/metric/table';

export interface BookOutcome {
  /** `told`: something differs, and a warning or an error names the metric. */
  readonly kind: 'right' | 'asked' | 'told' | 'silently wrong';
  readonly differences: readonly string[];
}

export function outcomeOf(book: RandomBook): BookOutcome {
  const found = findTables(book.sheet);
  if (found.kind !== 'found') return { kind: 'asked', differences: [found.kind] };
  const doubted = found.readings.filter(({ confidence }) => confidence < CONFIDENCE_NEEDED);
  if (doubted.length > 0) {
    return { kind: 'asked', differences: doubted.flatMap(({ reasons }) => reasons.map(({ code }) => code)) };
  }
  const [reading, ...others] = found.readings;
  if (reading === undefined || others.length > 0) {
    return { kind: 'silently wrong', differences: [`${found.readings.length} tables`] };
  }
  const table = extractTable(book.sheet, reading);
  const differences = differencesOf(book, table);
  if (differences.length === 0) return { kind: 'right', differences: [] };
  const isTold = differences.every(({ metric }) =>
    table.findings.some(
      ({ severity, code, details }) =>
        (severity !== 'info' && details.metric === metric) ||
        // An open or a likely direction is told, and asked about.
        (code === 'direction-likely' && details.metric === metric) ||
        (code === 'direction-open' &&
          String(details.metrics)
            .split(', ')
            .includes(metric ?? '')),
    ),
  );
  const texts = differences.map(({ metric, text }) => `${metric ?? 'table'}: ${text}`);
  return { kind: isTold ? 'told' : 'silently wrong', differences: texts };
}

interface Difference {
  readonly metric: string | null;
  readonly text: string;
}

function differencesOf(book: RandomBook, table: MetricTable): Difference[] {
  const found: Difference[] = [];
  const isos = table.periods.map(({ iso }) => iso);
  const wanted = book.periods.slice(0, Math.max(isos.length, book.measured));
  if (isos.join() !== wanted.join()) {
    found.push({ metric: null, text: `periods ${isos[0]}…${isos.at(-1)} (${isos.length})` });
  }
  for (const metric of table.metrics) {
    if (!book.metrics.some(({ name }) => name === metric.name)) {
      found.push({ metric: null, text: `a metric "${metric.name}" that is none` });
    }
  }
  for (const truth of book.metrics) {
    const read = table.metrics.find(({ name }) => name === truth.name);
    if (read === undefined) found.push({ metric: truth.name, text: 'not found' });
    else found.push(...metricDifferences(truth, read).map((text) => ({ metric: truth.name, text })));
  }
  return found;
}

function metricDifferences(truth: TrueMetric, read: TableMetric): string[] {
  const found: string[] = [];
  if (truth.category !== read.category) found.push(`category ${read.category}, not ${truth.category}`);
  if (truth.better !== read.better) found.push(`better ${read.better}, not ${truth.better}`);
  truth.points.forEach((point, at) => {
    if (!isSame(point, read.points[at] ?? null)) found.push(`point ${at} ${read.points[at]}, not ${point}`);
    const { targets } = read;
    const target = Array.isArray(targets) ? targets[at] : targets;
    const wanted = truth.targets[at] ?? null;
    if (point !== null && !isSameTarget(wanted, (target ?? null) as Target | null)) {
      found.push(`target ${at} ${JSON.stringify(target)}, not ${JSON.stringify(wanted)}`);
    }
  });
  return found;
}

function isSame(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1e-3, Math.abs(a));
}

function isSameTarget(a: Target | null, b: Target | null): boolean {
  if (a === null || b === null || typeof a === 'number' || typeof b === 'number') {
    return isSame(a as number | null, b as number | null);
  }
  return isSame(a.low, b.low) && isSame(a.high, b.high);
}
