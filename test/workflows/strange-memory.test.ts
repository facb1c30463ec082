/** A workbook that comes from somebody else: what a newer version remembers there, and a great deal of another person's. */
import { scoredAsRemembered } from '../../src/workflows/write/scored-as-remembered';
import { kpiRows } from './books';
import { memoryHost } from './memory-host';

async function scoredWith(settings: unknown) {
  const host = memoryHost([{ name: 'KPI', rows: kpiRows }]);
  const card = await scoredAsRemembered(host, 'KPI', JSON.parse(JSON.stringify(settings)));
  const [first] = card.tables;
  const findings = [...card.findings, ...card.tables.flatMap(({ table }) => table.findings)];
  return {
    statuses: first?.score.scores.map(({ status }) => status),
    overridden: first?.table.metrics.map(({ override }) => override?.by ?? null),
    findings,
    codes: new Set(findings.map(({ code }) => code)),
  };
}

const plain = ['met', 'not-met'];
const byKim = { sheet: 'KPI', status: 'met', by: 'Kim', on: '2019-05-06', reason: 'outage' };

describe('what a newer version remembers', () => {
  it('is told, and what can be read of the rest still counts', async () => {
    const override = { ...byKim, metric: 'Average speed of answer' };
    const { statuses, overridden, codes } = await scoredWith({
      newer: true,
      map: { overrides: [override, { ...override, metric: 'Service level', status: 'dazzling' }] },
    });
    expect(codes).toContain('memory-newer');
    expect(statuses).toEqual(['met', 'met']);
    expect(overridden).toEqual([null, 'Kim']);
  });

  it('changes nothing where all of it is unknown', async () => {
    const { statuses, codes } = await scoredWith({ newer: true, map: 7, profile: { met: 'most' } });
    expect([statuses, codes.has('memory-newer')]).toEqual([plain, true]);
  });
});

describe("a workbook full of another person's remembered things", () => {
  const many = Array.from({ length: 400 }, (_, index) => index);

  it('is scored as it stands: what fits nothing there is told, what is spoilt is passed over', async () => {
    const spoilt = [null, 7, 'x', [], {}, { sheet: {}, metric: ['=cmd()'], status: '<b>met</b>' }];
    const { statuses, overridden, findings } = await scoredWith({
      profile: 'silver',
      strange: { deep: { er: many } },
      map: {
        readings: [...spoilt, ...many.map((index) => ({ sheet: `Old ${index}`, range: 'ZZ9:ZZ1' }))],
        metrics: [
          ...spoilt,
          ...many.map((index) => ({ sheet: 'KPI', name: `Gone ${index}`, better: 'lower' })),
        ],
        overrides: [...spoilt, ...many.map((index) => ({ ...byKim, metric: `Gone ${index}` }))],
        rebases: [
          ...spoilt,
          ...many.map((index) => ({ sheet: 'KPI', metric: `Gone ${index}`, at: 'never' })),
        ],
      },
    });
    expect(statuses).toEqual(plain);
    expect(overridden).toEqual([null, null]);
    const told = findings.filter(({ code }) => /override/.test(code));
    expect(told.length).toBeGreaterThan(0);
    // Somebody who reads them must come to an end.
    expect(findings.length).toBeLessThan(1_000);
  });

  it('has what fits counted, under the name of who said it', async () => {
    const { statuses, overridden } = await scoredWith({
      map: {
        overrides: [
          ...many.map((index) => ({ ...byKim, metric: `Gone ${index}` })),
          { ...byKim, metric: 'average speed of answer' },
        ],
      },
    });
    expect(statuses).toEqual(['met', 'met']);
    expect(overridden).toEqual([null, 'Kim']);
  });
});
