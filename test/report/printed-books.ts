/** Books for the printed sheets, made when the test runs. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A list of so many metrics with half a year of figures; returns the file's path. */
export async function manyMetrics(folder: string, count: number): Promise<string> {
  const months = ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'];
  const rows = Array.from({ length: count }, (_, index) => {
    const points = months.map((__, month) => (0.7 + ((index * 7 + month * 3) % 23) / 100).toFixed(2));
    return [`Metric number ${index + 1}`, 'Service', 'higher', '0.8', ...points].join(',');
  });
  const file = path.join(folder, 'many.csv');
  await writeFile(
    file,
    [['Metric', 'Category', 'Direction', 'Target', ...months].join(','), ...rows].join('\n'),
  );
  return file;
}
