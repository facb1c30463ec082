import { scorecardJson } from '../../src/report/json';
import { centreCard, metric, scorecard, table } from './sample';

const json = scorecardJson(centreCard, 'en');
const named = (name: string) => json.tables[0]?.metrics.find((one) => one.name === name);

describe('the scorecard for programs', () => {
  it('has the keys of the specification in their order', () => {
    expect(Object.keys(json)).toEqual(['book', 'sheet', 'tables']);
    const [first] = json.tables;
    expect(Object.keys(first ?? {})).toEqual([
      'range',
      'orientation',
      'reportingPeriod',
      'metrics',
      'gold',
      'cuika',
      'findings',
    ]);
    expect(Object.keys(first?.metrics[0] ?? {})).toEqual(
      'name category better target unit vendor owner latest latestPeriod level trend slope status assurance gap streak action points inferred'.split(
        ' ',
      ),
    );
    expect(Object.keys(first?.gold ?? {})).toEqual(
      'profile scored leftOut met metOrImproving score gold shortMet shortMetOrImproving'.split(' '),
    );
    expect(Object.keys(first?.findings[0] ?? {})).toEqual(['code', 'severity', 'cell', 'message']);
  });

  it('gives verdicts as codes and periods as ISO', () => {
    expect(json.tables[0]?.reportingPeriod).toBe('2024-02');
    expect(named('Backlog of e-mails')).toMatchObject({
      latest: 298,
      latestPeriod: '2024-01',
      status: 'no-data',
      action: 'measure',
      gap: null,
    });
    expect(named('Service level 80/20')).toMatchObject({ level: 'missed', trend: 'adverse', points: 12 });
  });

  it('writes a band as low and high', () => {
    expect(named('Occupancy')).toMatchObject({ better: 'within', target: [0.8, 0.88] });
  });

  it('counts what was left out', () => {
    expect(json.tables[0]?.gold).toMatchObject({ profile: 'gold', scored: 13, leftOut: 2, gold: false });
  });

  it('is never silent about a status set manually', () => {
    expect(named('Quality of chat')).toMatchObject({
      status: 'met',
      override: { computedStatus: 'not-met', by: 'Jo Berg', on: '2024-03-01' },
    });
    expect(named('Occupancy')).not.toHaveProperty('override');
  });

  it('gives findings of the sheet with those of its first table', () => {
    const finding = {
      code: 'empty-sheet',
      severity: 'error',
      sheet: 'KPI',
      cell: null,
      details: {},
    } as const;
    const both = scorecardJson(scorecard([table([]), table([])], { findings: [finding] }), 'en');
    expect(both.tables.map(({ findings }) => findings.length)).toEqual([1, 0]);
  });

  it('never holds a number JSON cannot', () => {
    const points = [1e308, 1e308, -1e308, 1e308, 1e308, 1e308, -1e308];
    const extreme = scorecardJson(scorecard([table([metric('x', { points, targets: -1e308 })])]), 'en');
    expect(JSON.parse(JSON.stringify(extreme))).toEqual(extreme);
  });
});
