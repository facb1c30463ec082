/** What a person says of metrics, in a map or kept in the workbook: direction, target and category, before all else. */
import { goldProfile } from '../../src/scoring/profile';
import { parseBookMap, type BookMap } from '../../src/workflows/score/book-map';
import { scoreBook, type BookOptions } from '../../src/workflows/score/score-book';
import { rememberedMap, withGivenMap, withReadings, withSaid } from '../../src/workflows/write/remembered';
import { memoryHost } from './memory-host';

const rows = [
  ['Metric', 'Target', ...['01', '02', '03', '04', '05', '06'].map((month) => `2024-${month}`)],
  ['Widget index', 50, 40, 42, 44, 46, 47, 52],
  ['Service level', '80%', '81%', '82%', '83%', '84%', '85%', '86%'],
];
const plain: BookOptions = { sheet: null, profile: goldProfile, asOf: null, map: null };

const map = (json: unknown): BookMap => {
  const outcome = parseBookMap(json);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.map;
};

async function widget(options: Partial<BookOptions>) {
  const { scorecards } = await scoreBook(memoryHost([{ name: 'KPI', rows }]), { ...plain, ...options });
  const { table, score } = scorecards[0]?.tables[0] ?? {};
  const findings = [...(scorecards[0]?.findings ?? []), ...(table?.findings ?? [])].map(({ code }) => code);
  return { ...table?.metrics[0], status: score?.scores[0]?.status, findings };
}

describe('what a map says of a metric', () => {
  it('is asked for where nothing says which way is better', async () => {
    expect(await widget({})).toMatchObject({ better: null, status: 'unclear' });
  });

  it('counts: direction, target as a cell holds it, category', async () => {
    const said = map({
      metrics: [{ name: 'widget INDEX', better: 'lower', target: '≤ 45', category: 'cost' }],
    });
    expect(await widget({ map: said })).toMatchObject({
      better: 'lower',
      category: 'cost',
      targetText: '≤ 45',
      status: 'not-met',
      inferred: ['unit'],
    });
    expect((await widget({ map: said })).findings).not.toContain('direction-open');
  });

  it('counts thing by thing, the last that was said', async () => {
    const said = map({
      metrics: [
        { name: 'Widget index', better: 'higher', target: 60 },
        { sheet: 'KPI', name: 'Widget index', better: 'lower' },
      ],
    });
    expect(await widget({ map: said })).toMatchObject({ better: 'lower', targetText: '60', status: 'met' });
  });

  it.each([
    [{ metrics: [{ name: 'A', better: 'up' }] }, 'metrics[0].better', 'better'],
    [{ metrics: [{ name: 'A', category: 'speed' }] }, 'metrics[0].category', 'category'],
    [{ metrics: [{ name: 'A', target: true }] }, 'metrics[0].target', 'target'],
    [{ metrics: [{ name: ' ', better: 'lower' }] }, 'metrics[0].name', 'text'],
    [{ metrics: [{ name: 'A' }] }, 'metrics[0]', 'something'],
    [{ metrics: [3] }, 'metrics[0]', 'object'],
    [{ metrics: 3 }, 'metrics', 'list'],
  ])('is refused with its field where it says nothing usable: %j', (json, path, expected) => {
    expect(parseBookMap(json)).toEqual({ ok: false, problems: [{ path, code: 'override-field', expected }] });
  });

  it('of a metric that is not there is a problem', async () => {
    await expect(
      widget({ map: map({ metrics: [{ name: 'CSAT', better: 'lower' }] }) }),
    ).rejects.toMatchObject({
      code: 'said-metric-missing',
      details: { metric: 'CSAT' },
    });
  });
});

describe('what the workbook remembers', () => {
  const lower = {
    sheet: 'KPI',
    name: 'Widget index',
    unit: null,
    better: 'lower',
    target: null,
    category: null,
  } as const;
  const stale = {
    sheet: 'KPI',
    range: 'ZZ1:ZZ9',
    lines: {},
    firstPeriod: null,
    lastPeriod: null,
    scale: 'as-is',
    confidence: 1,
    reasons: [],
  } as const;

  it('counts as a map does, and a map before it', async () => {
    const remembered = rememberedMap(withSaid(null, lower), null);
    expect(await widget({ remembered })).toMatchObject({ better: 'lower', status: 'not-met' });
    const given = map({ metrics: [{ name: 'Widget index', better: 'higher' }] });
    expect(await widget({ remembered, map: given })).toMatchObject({ better: 'higher', status: 'met' });
  });

  it('keeps what a call said, once for each metric', async () => {
    const said = map({ metrics: [{ sheet: 'KPI', name: 'Widget index', better: 'higher' }] });
    const kept = withGivenMap(withSaid(null, lower), said);
    expect(rememberedMap(kept, null)?.metrics).toEqual([{ ...lower, better: 'higher' }]);
  });

  it('is told where a metric is gone, and costs nothing else', async () => {
    const remembered = rememberedMap(withSaid(null, { ...lower, name: 'Gone' }), null);
    expect((await widget({ remembered })).findings).toContain('said-unused');
  });

  it('is told where a reading no longer fits, and the sheet is read afresh', async () => {
    const remembered = rememberedMap(withReadings(null, 'KPI', [stale]), null);
    const found = await widget({ remembered });
    expect(found).toMatchObject({ name: 'Widget index', status: 'unclear' });
    expect(found.findings).toContain('reading-outdated');
  });

  it('is told where a reading is one of version 0.2', async () => {
    const old = { sheet: 'KPI', range: 'A1:H3', orientation: 'rows', header: '1', roles: { A: 'name' } };
    const remembered = rememberedMap({ map: { readings: [old] } }, null);
    expect((await widget({ remembered })).findings).toContain('reading-outdated');
  });
});
