import { goldProfile } from '../../src/scoring/profile';
import { scoreBook } from '../../src/workflows/score/score-book';
import { writeSummary } from '../../src/workflows/write/write-summary';
import { downRows, kpiRows } from './books';
import { memoryHost } from './memory-host';

const kpi = { name: 'KPI', rows: kpiRows };
const options = {
  language: 'en',
  now: new Date('2024-07-01T09:00:00Z'),
  timeZone: 'UTC',
  version: '0.1.0',
  columns: false,
  formulas: false,
} as const;

async function written(sheetNames: readonly string[], columns: boolean) {
  const host = memoryHost(sheetNames.map((name) => ({ ...kpi, name })));
  const score = await scoreBook(host, { sheet: null, profile: goldProfile, asOf: null, map: null });
  const result = await writeSummary(host, score.scorecards, { ...options, columns });
  return { plans: host.plans, result };
}

describe('writing the summary', () => {
  it('of two sheets makes one summary and one register, in one step', async () => {
    const { plans } = await written(['KPI', 'Site B'], false);
    expect(plans.map(({ sheets }) => sheets.map(({ target }) => target))).toEqual([
      [
        { kind: 'own', own: 'summary', name: 'COPC Summary' },
        { kind: 'own', own: 'actions', name: 'COPC Actions', inPlace: true },
      ],
    ]);
  });

  it('names every sheet it is about', async () => {
    const { plans } = await written(['KPI', 'Site B'], false);
    const texts = JSON.stringify(plans[0]?.sheets[0]?.blocks);
    expect(texts).toContain('"value":"KPI"');
    expect(texts).toContain('"value":"Site B"');
  });

  it('with columns writes them to each sheet in the same step', async () => {
    const { plans } = await written(['KPI', 'Site B'], true);
    expect(plans).toHaveLength(1);
    const names = plans[0]?.sheets.map(({ target }) => target.name);
    expect(names).toEqual(['COPC Summary', 'KPI', 'Site B', 'COPC Actions']);
  });

  it('says which sheet can not take columns, and writes the rest', async () => {
    const host = memoryHost([{ name: 'Down', rows: downRows }]);
    const score = await scoreBook(host, { sheet: null, profile: goldProfile, asOf: null, map: null });
    const result = await writeSummary(host, score.scorecards, { ...options, columns: true });
    expect(result.withoutColumns.map(({ sheet }) => sheet)).toEqual(['Down']);
    expect(host.plans[0]?.sheets.map(({ target }) => target.name)).toEqual(['COPC Summary', 'COPC Actions']);
  });

  it('without a scorecard is a mistake of the caller', async () => {
    await expect(writeSummary(memoryHost([kpi]), [], options)).rejects.toThrow(RangeError);
  });
});
