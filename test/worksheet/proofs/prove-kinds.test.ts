import { provedKinds, type KindSeries } from '../../../src/worksheet/proofs/prove-kinds';
import { metricNamed, saidOf, sheetOf, tableOf } from '../sheet';

const months = ['Jan-24', 'Feb-24', 'Mar-24', 'Apr-24', 'May-24', 'Jun-24'];
const level = [0.71, 0.74, 0.73, 0.78, 0.79, 0.81];
const answer = [41, 38, 39, 35, 33, 30];
const line = (name: string, kind: string, figures: readonly number[], limits = 0): KindSeries => ({
  name,
  kind,
  figures,
  limits,
});
const same = (value: number) => months.map(() => value);
const less = (figures: readonly number[], value: number) => figures.map((figure) => figure - value);

describe('kinds no word explains', () => {
  it('are target and result where one is constant in each metric and one varies', () => {
    const kinds = provedKinds([
      line('SL', 'Zam', level),
      line('SL', 'Zum', same(0.8)),
      line('ASA', 'Zam', answer),
      line('ASA', 'Zum', [...same(30).slice(1), 28]),
    ]);
    expect([...(kinds ?? [])]).toEqual([
      ['Zam', 'actual'],
      ['Zum', 'target'],
    ]);
  });

  it('are differences where they are the result without the target', () => {
    const kinds = provedKinds([
      line('SL', 'a', less(level, 0.8)),
      line('SL', 'b', same(0.8)),
      line('SL', 'c', level),
      line('ASA', 'a', less(answer, 30)),
      line('ASA', 'b', same(30)),
      line('ASA', 'c', answer),
    ]);
    expect(Object.fromEntries(kinds ?? [])).toEqual({ a: 'variance', b: 'target', c: 'actual' });
  });

  it('are left open where two vary and neither is derived', () => {
    const kinds = provedKinds([
      line('SL', 'now', level),
      line('SL', 'then', [...level].reverse()),
      line('SL', 'goal', same(0.8)),
      line('ASA', 'now', answer),
      line('ASA', 'then', [...answer].reverse()),
      line('ASA', 'goal', same(30)),
    ]);
    expect(Object.fromEntries(kinds ?? [])).toEqual({ now: 'unused', then: 'unused', goal: 'target' });
  });

  it('are none where all of them vary: sites', () => {
    expect(
      provedKinds([
        line('SL', 'Leeds', level),
        line('SL', 'York', [...level].reverse()),
        line('ASA', 'Leeds', answer),
        line('ASA', 'York', [...answer].reverse()),
      ]),
    ).toBeNull();
  });
});

describe('lines of a table whose labels no word explains', () => {
  const wanted = { points: level, targets: 0.8 };

  it('are read under the name that stands once, and that is told', () => {
    const table = tableOf(
      sheetOf([
        ['Metric', '', ...months],
        ['Service level', 'Zam', ...level],
        ['', 'Zum', ...same(0.8)],
        ['Speed of answer', 'Zam', ...answer],
        ['', 'Zum', ...same(30)],
      ]),
    );
    expect(table.metrics).toHaveLength(2);
    expect(metricNamed(table, 'Service level')).toMatchObject({ ...wanted, vendor: null });
    expect(saidOf(table)).toEqual(['info target-concluded B1']);
  });

  it('are read by the tails of their names, with a dash and without', () => {
    for (const tail of [' - Zum', ' Zum']) {
      const bare = tail === ' Zum';
      const table = tableOf(
        sheetOf([
          ['Metric', ...months],
          [bare ? 'Service level' : 'Service level - Zam', ...level],
          [`Service level${tail}`, ...same(0.8)],
          [bare ? 'Speed of answer' : 'Speed of answer - Zam', ...answer],
          [`Speed of answer${tail}`, ...same(30)],
        ]),
      );
      expect(table.metrics).toHaveLength(2);
      expect(metricNamed(table, 'Service level')).toMatchObject(wanted);
    }
  });

  it('are targets in a row under the months, in the scale of each column', () => {
    const rows = months.map((month, at) => [month, level[at] ?? 0, answer[at] ?? 0]);
    const table = tableOf(
      sheetOf([['Month', 'Service level', 'Speed of answer'], ...rows, ['Zum', 0.8, 30], ['Zim', 0.76, 36]]),
    );
    expect(metricNamed(table, 'Service level')).toMatchObject(wanted);
  });

  it('are no targets where they say how figures are counted', () => {
    const rows = months.map((month, at) => [month, level[at] ?? 0, 4 + at / 10]);
    const table = tableOf(
      sheetOf([['Month', 'Service level', 'Survey score'], ['Zum', '#', '1-5'], ...rows]),
    );
    expect(metricNamed(table, 'Survey score').targets).toBeNull();
  });

  it('are not taken for names where a list has names: two that vary are asked about', () => {
    const rows = months.flatMap((month, at) => [
      ['Service level', month, level[at] ?? 0, 0.8],
      ['Speed of answer', month, answer[at] ?? 0, 30],
    ]);
    const table = tableOf(sheetOf([['Metric', 'Month', 'Zam', 'Zum'], ...rows]));
    expect(metricNamed(table, 'Service level')).toMatchObject(wanted);
  });
});
