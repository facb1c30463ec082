import { tableTitle, wholeOf } from '../../src/report/scorecard/whole';
import { metric, scorecard, table } from './sample';

const good = [0.9, 0.9, 0.9];
const bad = [0.7, 0.7, 0.7];

describe('the whole of several tables (scoring §7)', () => {
  it('judges all metrics together, not the shares', () => {
    const voice = table([
      metric('A', { points: good }),
      metric('B', { points: good }),
      metric('C', { points: good }),
    ]);
    const chat = table([metric('D', { points: bad })]);
    const { gold, counted } = wholeOf(scorecard([voice, chat]));
    // 3 of 4 is 75 %: Gold, though the second table alone has 0 %.
    expect(gold).toMatchObject({ scored: 4, metCount: 3, gold: true });
    expect(counted).toHaveLength(4);
  });

  it('counts a metric that stands in two tables with equal figures once', () => {
    const one = table([metric('Service level', { points: good })]);
    const again = table([metric(' service  LEVEL', { points: good }), metric('B', { points: bad })]);
    const whole = wholeOf(scorecard([one, again]));
    expect(whole.gold.scored).toBe(2);
    expect(whole.repeated).toEqual([{ table: 1, index: 0 }]);
    expect(whole.unequal).toEqual([]);
  });

  it('counts one with other figures, another target or another unit each time, and tells of the first two', () => {
    const one = table([metric('Service level', { points: good })]);
    const other = table([metric('Service level', { points: bad })]);
    const stricter = table([metric('Service level', { points: good, targets: 0.85 })]);
    const elsewhere = table([metric('Service level', { points: good, vendor: 'Lima' })]);
    const whole = wholeOf(scorecard([one, other, stricter, elsewhere]));
    expect(whole.gold).toMatchObject({ scored: 4, metCount: 3 });
    expect(whole.unequal.map(({ table: number }) => number)).toEqual([1, 2]);
  });

  it('counts metrics of one name in one table as that table does', () => {
    const twice = table([metric('Calls', { points: good }), metric('Calls', { points: good })]);
    expect(wholeOf(scorecard([twice])).gold.scored).toBe(2);
  });
});

describe('what a table is called', () => {
  const voice = table([metric('A', { points: good })], { title: 'Voice' });
  const chat = table([metric('A', { points: good })]);

  it('is the title above it, else its place', () => {
    const card = scorecard([voice, chat]);
    expect([0, 1].map((number) => tableTitle(card, number, 'en'))).toEqual(['Voice', 'Table A4:R5']);
    expect(tableTitle(card, 1, 'nl')).toBe('Tabel A4:R5');
  });

  it('tells tables of one title apart', () => {
    const card = scorecard([voice, { ...voice, reading: { ...voice.reading, range: 'A9:R10' } }]);
    expect([0, 1].map((number) => tableTitle(card, number, 'en'))).toEqual([
      'Voice (A4:R5)',
      'Voice (A9:R10)',
    ]);
  });

  it('is its sheet where each has one for itself', () => {
    const on = (sheet: string) => ({ ...voice, reading: { ...voice.reading, sheet } });
    const card = scorecard([on('Oslo'), on('Site B'), { ...on('Site B'), title: null }]);
    expect([0, 1, 2].map((number) => tableTitle(card, number, 'en'))).toEqual([
      'Oslo',
      "Voice ('Site B'!A4:R5)",
      "Table 'Site B'!A4:R5",
    ]);
  });
});
