/** A filter hides rows; it takes no metric away, neither from the score nor from the new month. */
import { goldProfile } from '../../src/scoring/profile';
import type { WritableBook } from '../../src/workbook/formula-host';
import { scoreSheet } from '../../src/workflows/score/score-sheet';
import { plannedMonth } from '../../src/workflows/write/new-month';
import { kpiRows } from './books';
import { memoryHost } from './memory-host';

/** The book with a filter that hides the second metric. */
function filtered(): WritableBook {
  const host = memoryHost([{ name: 'KPI', rows: kpiRows }]);
  return { ...host, read: async (sheet) => ({ ...(await host.read(sheet)), hiddenRows: [2] }) };
}

it('scores the hidden metric too and says that a row is hidden', async () => {
  const card = await scoreSheet(filtered(), 'KPI', { profile: goldProfile, asOf: null, map: null });
  expect(card.tables[0]?.table.metrics.map(({ name }) => name)).toEqual([
    'Service level',
    'Average speed of answer',
  ]);
  const found = card.tables[0]?.table.findings ?? [];
  expect(found).toContainEqual(expect.objectContaining({ code: 'hidden-lines', details: { count: 1 } }));
});

it('heads the new month as without it', async () => {
  const host = filtered();
  const card = await scoreSheet(host, 'KPI', { profile: goldProfile, asOf: null, map: null });
  expect(await plannedMonth(host, card)).toMatchObject({
    kind: 'possible',
    headers: [{ address: 'K1', value: '2024-07' }],
  });
});
