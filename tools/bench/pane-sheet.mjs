// Made-up sheets of metrics for the pane's figures: names, categories, targets, directions, and a month a column.

const categories = ['Service', 'Quality', 'Cost', 'Satisfaction', 'Revenue'];
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Columns before the first month. */
export const BEFORE_MONTHS = 4;

/** A sheet as the tests' bed takes it; `metrics` and `months` beside and below one header row. */
export function sheetOfMetrics(name, metrics, months) {
  const cells = { A1: 'Metric', B1: 'Category', C1: 'Target', D1: 'Better' };
  for (let month = 0; month < months; month += 1) {
    cells[`${columnName(BEFORE_MONTHS + month)}1`] =
      `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  }
  for (let metric = 0; metric < metrics; metric += 1) {
    const row = metric + 2;
    cells[`A${row}`] = `Queue ${metric + 1} service level`;
    cells[`B${row}`] = categories[metric % categories.length];
    cells[`C${row}`] = { value: 0.8, format: '0%' };
    cells[`D${row}`] = 'higher';
    for (let month = 0; month < months; month += 1) {
      const value = 0.7 + (((metric * 7 + month * 13) % 23) / 23) * 0.2;
      cells[`${columnName(BEFORE_MONTHS + month)}${row}`] = { value, format: '0.0%' };
    }
  }
  return { name, cells };
}

/** `'AB'` for 27. */
export function columnName(index) {
  return index < 26 ? letters[index] : `${letters[Math.floor(index / 26) - 1]}${letters[index % 26]}`;
}
