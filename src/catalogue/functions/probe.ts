/** What an empty cell becomes on this host: some desktop builds hand functions a 0 where the cell is blank. */
import { define } from '../define';

export const probe = define({
  name: 'PROBE',
  parameters: [{ name: 'cell', kind: 'cell' }],
  result: 'text',
  hidden: true,
  call: ({ cell }) => {
    if (!Array.isArray(cell)) return described(cell);
    const rows: readonly unknown[] = cell;
    const [row] = rows;
    return described(Array.isArray(row) ? row[0] : row);
  },
});

function described(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (value === '') return 'empty text';
  if (value === 0) return 'zero';
  return typeof value;
}
