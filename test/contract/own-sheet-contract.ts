/**
 * Sheets that are ours alone, on every host: written anew at each refresh, not at all where nothing changed, and what a
 * person wrote into a cell of ours is kept where it stands and told.
 */
import type { Scorecard } from '../../src/report/scorecard/scored';
import type { Host } from '../../src/workbook/host';
import { emptySheetPlan } from '../../src/workbook/plan/plan';
import { valueAt } from '../../src/workbook/snapshot';
import type { OwnSheetWritten } from '../../src/workflows/audit/own-sheet';
import { readStanding } from '../../src/workflows/audit/standing';
import { writeGaps } from '../../src/workflows/audit/write-gaps';
import { metric, scorecard, table } from '../report/sample';
import type { SeedSheet } from './seed';

const seed: readonly SeedSheet[] = [{ name: 'KPI', cells: { A1: 'Metric' } }];
const card = (last: number): Scorecard =>
  scorecard([
    table([
      metric('Service level', { points: [0.9, 0.7, 0.7, last] }),
      metric('CSAT', { points: [0.9, 0.9, 0.9, 0.7] }),
    ]),
  ]);

async function gaps(host: Host, scored: Scorecard, minute = 0): Promise<OwnSheetWritten> {
  const now = new Date(Date.UTC(2024, 6, 1, 9, minute));
  const options = { language: 'en', now, timeZone: 'UTC', version: '0.1.0', asOf: null } as const;
  return writeGaps(host, await readStanding(host, [scored], options), options);
}

async function cell(host: Host, row: number, column: number) {
  const name = (await host.sheets()).find(({ own }) => own === 'gaps')?.name ?? '';
  return valueAt(await host.read(name), row, column);
}

export function ownSheetContract(
  hostName: string,
  open: (sheets: readonly SeedSheet[]) => Promise<Host>,
): void {
  describe(`a sheet that is ours alone on the ${hostName} host`, () => {
    it('is written again only when something changed, and not for the time alone', async () => {
      const host = await open(seed);
      expect(await gaps(host, card(0.7))).toMatchObject({ sheet: 'COPC Gaps', kept: [], problem: null });
      expect((await host.read('COPC Gaps')).hiddenColumns).toHaveLength(1);
      expect(await gaps(host, card(0.7), 5)).toMatchObject({ cellsWritten: 0, kept: [] });
      expect((await gaps(host, card(0.6), 9)).cellsWritten).toBeGreaterThan(0);
    });

    it('keeps what a person wrote over a text of ours, tells it, and writes the rest anew', async () => {
      const host = await open(seed);
      await gaps(host, card(0.7));
      const [row, column] = [6, 12];
      const over = await cell(host, row, column);
      const target = { kind: 'own', own: 'gaps', name: 'COPC Gaps', inPlace: true } as const;
      const blocks = [{ row, column, rows: [[{ value: 'ask Ana first', over: over as string }]] }];
      await host.apply({ sheets: [{ ...emptySheetPlan, target, blocks }] });
      const written = await gaps(host, card(0.6));
      expect(written.kept).toEqual([
        'Cell M7 of sheet “COPC Gaps” holds “ask Ana first”, which you wrote over ours. It was kept; move it elsewhere to see ours again.',
      ]);
      expect([await cell(host, row, column), await cell(host, row, 6)]).toEqual(['ask Ana first', '60.0%']);
      expect(await gaps(host, card(0.6))).toMatchObject({ cellsWritten: 0, kept: written.kept });
    });
  });
}
