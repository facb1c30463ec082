import {
  formatOwnCharts,
  nameCharts,
  ownAmong,
  parseOwnCharts,
  replacedCharts,
} from '../../src/workbook/plan/own-charts';

const place = { top: 3, left: 11, bottom: 15, right: 18 };

describe('the list of our charts', () => {
  it('is a formula whose references the workbook moves, read back as it was', () => {
    const charts = [
      { name: 'COPC 1 "Calls", answered (80/20)', place },
      { name: 'COPC 2 AHT, all', place: { ...place, top: 20, bottom: 32 } },
    ];
    const formula = formatOwnCharts("Team's, 2024", charts);
    expect(formula).toBe(
      `COUNTA("COPC 1 ""Calls"", answered (80/20)",'Team''s, 2024'!$L$4:$S$16,"COPC 2 AHT, all",'Team''s, 2024'!$L$21:$S$33)`,
    );
    expect(parseOwnCharts(`=${formula}`)).toEqual(charts);
  });

  it('keeps a chart whose cells are gone, its place unknown', () => {
    expect(parseOwnCharts('COUNTA("COPC 1 AHT",#REF!,"COPC 2 FCR",\'S\'!$A$1:$B$2)')).toEqual([
      { name: 'COPC 1 AHT', place: null },
      { name: 'COPC 2 FCR', place: { top: 0, left: 0, bottom: 1, right: 1 } },
    ]);
    expect(parseOwnCharts(formatOwnCharts('S', [{ name: 'COPC 1 AHT', place: null }]))).toEqual([
      { name: 'COPC 1 AHT', place: null },
    ]);
  });

  it('is empty without charts, and in any other formula', () => {
    expect(formatOwnCharts('S', [])).toBe('""');
    for (const other of ['""', '', '=#REF!', "='S'!$A$1", 'SUM("a",S!$A$1)']) {
      expect(parseOwnCharts(other)).toEqual([]);
    }
  });

  it('stays below what a formula may hold', () => {
    const many = Array.from({ length: 300 }, (_, number) => ({
      name: `COPC ${number} ${'x'.repeat(240)}`,
      place,
    }));
    const formula = formatOwnCharts('S', many);
    expect(formula.length).toBeLessThan(8192);
    expect(parseOwnCharts(formula).length).toBeGreaterThan(20);
  });
});

describe('charts of ours', () => {
  it('get names nobody else has', () => {
    const charts = ['AHT', '', 'y'.repeat(300)].map((title) => ({ title, anchor: place }));
    const names = nameCharts(charts, ['copc 1 aht', 'COPC 1 AHT (2)']).map(({ name }) => name);
    expect(names).toEqual(['COPC 1 AHT (3)', 'COPC 2', `COPC 3 ${'y'.repeat(248)}`]);
  });

  it('are the first of the listed names; what a person made or copied is theirs', () => {
    const found = [
      { id: 1, name: 'COPC 1 AHT' },
      { id: 2, name: 'COPC 9 mine' },
      { id: 3, name: 'COPC 1 AHT' },
    ];
    const ours = ownAmong(found, [
      { name: 'COPC 1 AHT', place },
      { name: 'COPC 2 gone', place },
    ]);
    expect(ours).toEqual([{ id: 1, name: 'COPC 1 AHT', place }]);
  });

  it('are replaced by those of the same title, whatever their number, each once', () => {
    const there = ['COPC 1 Shares', 'COPC 2 AHT (2)', 'COPC 3 Shares', 'COPC 4 Gone'].map((name) => ({
      name,
    }));
    const replaced = replacedCharts(
      ['AHT', 'Shares', 'Shares', 'Shares', 'FCR'].map((title) => ({ title })),
      there,
    );
    expect(replaced.map((one) => one?.name ?? null)).toEqual([
      'COPC 2 AHT (2)',
      'COPC 1 Shares',
      'COPC 3 Shares',
      null,
      null,
    ]);
  });
});
