// The sample list: one measurement a row, as a reporting tool exports it.
import Papa from 'papaparse';

/** CSV text (comma, a byte-order mark so that Excel reads it as UTF-8): metric, category, month, actual, target. */
export function listText({ months, metrics }) {
  const rows = metrics.flatMap((metric) =>
    months.map((month, index) => [
      metric.name,
      metric.category,
      month,
      metric.values[index] ?? '',
      metric.target,
    ]),
  );
  return (
    '\uFEFF' +
    Papa.unparse([['Metric', 'Category', 'Month', 'Actual', 'Target'], ...rows], { newline: '\n' }) +
    '\n'
  );
}
