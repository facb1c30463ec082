import * as scoring from '../../src/scoring/index';

describe('the rules as a library', () => {
  it('score a table from what the entry names alone', () => {
    const metrics: scoring.Metric[] = [
      {
        name: 'First-contact resolution',
        category: 'quality',
        better: 'higher',
        targets: 0.8,
        points: [0.79, 0.82],
      },
      { name: 'Handle time', category: 'cost', better: 'lower', targets: 300, points: [310, null] },
    ];
    const { reportingIndex, scores, gold } = scoring.scoreTable(metrics, scoring.goldProfile);
    expect(reportingIndex).toBe(1);
    expect(scores.map(({ status, action }) => [status, action])).toEqual([
      ['met', 'none'],
      ['no-data', 'measure'],
    ]);
    expect(gold).toMatchObject({ met: 0.5, gold: false, shortMet: 1 });
  });

  it('name no rule that is not there', () => {
    for (const [name, value] of Object.entries(scoring))
      expect([name, typeof value]).not.toEqual([name, 'undefined']);
    expect(Object.keys(scoring).length).toBeGreaterThan(40);
  });
});
