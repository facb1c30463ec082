import { provenanceLine } from '../../src/report/register/lines';
import { gapList } from '../../src/report/gaps/gap-list';
import { actionsPlan } from '../../src/report/register/register-plan';
import { parseIso } from '../../src/worksheet/periods/period';
import { tableTitle, wholeOf } from '../../src/report/scorecard/whole';
import { metric, scorecard, table } from './sample';

const making = {
  language: 'en',
  now: new Date(0),
  timeZone: 'UTC',
  version: '0.2.0',
  date1904: false,
} as const;
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

describe('a metric that goes on in a later table', () => {
  const card = (name: string, value: number, period: string, sheet = name) => {
    const one = parseIso(period);
    if (one === null) throw new Error(period);
    const made = table([metric('Service level', { points: [value] }), metric('B', { points: [value] })]);
    return { ...made, periods: [one], title: null, reading: { ...made.reading, sheet } };
  };

  it('counts at its latest period alone: a sheet a month', () => {
    const sheets = [
      card('Jan 2024', 0.7, '2024-01'),
      card('Feb 2024', 0.7, '2024-02'),
      card('Mar 2024', 0.9, '2024-03'),
    ];
    const whole = wholeOf(scorecard(sheets));
    expect(whole.gold).toMatchObject({ scored: 2, metCount: 2, gold: true });
    expect(whole.earlier.map((place) => place.table)).toEqual([0, 0, 1, 1]);
    expect(whole.unequal).toEqual([]);
    // Newest first is no other truth.
    expect(wholeOf(scorecard(sheets.toReversed())).gold).toMatchObject({ scored: 2, metCount: 2 });
  });

  it('is spoken of by its latest period', () => {
    const sheets = [card('Jan 2024', 0.7, '2024-01'), card('Feb 2024', 0.9, '2024-02')];
    const cards = sheets.map((one) => scorecard([one], { sheet: one.reading.sheet }));
    expect(provenanceLine(cards, making)).toContain('Reporting period: February 2024 ·');
  });

  it('counts each time in sheets that differ in more than the period: sites', () => {
    const whole = wholeOf(scorecard([card('Lima', 0.7, '2024-01'), card('Oslo', 0.9, '2024-02')]));
    expect(whole.gold).toMatchObject({ scored: 4, metCount: 2 });
    expect(whole.earlier).toEqual([]);
    const teams = wholeOf(scorecard([card('Team 1', 0.7, '2024-01'), card('Team 2', 0.9, '2024-02')]));
    expect(teams.earlier).toEqual([]);
  });

  it('goes on from a sheet of one year to that of the next', () => {
    const years = wholeOf(scorecard([card('KPI 2023', 0.7, '2023-12'), card('KPI 2024', 0.9, '2024-01')]));
    expect(years.earlier.map((place) => place.table)).toEqual([0, 0]);
  });

  it('counts each time where periods overlap', () => {
    const both = [table([metric('A', { points: good })]), table([metric('A', { points: [...bad, 0.7] })])];
    expect(wholeOf(scorecard(both)).earlier).toEqual([]);
  });

  it('follows months without a year where the sheets stand in their order, and only there', () => {
    const named = (periods: readonly string[]) => periods.map((period) => card('x', 0.7, period, 'Month'));
    expect(wholeOf(scorecard(named(['--01', '--02', '--03']))).earlier).toHaveLength(4);
    expect(wholeOf(scorecard(named(['--03', '--02', '--01']))).earlier).toHaveLength(4);
    expect(wholeOf(scorecard(named(['--11', '--12', '--01']))).earlier).toEqual([]);
  });

  it('is no gap and gets no row in the register', () => {
    const cards = [card('Jan 2024', 0.7, '2024-01'), card('Feb 2024', 0.75, '2024-02')].map((made) =>
      scorecard([made], { sheet: made.reading.sheet }),
    );
    const gaps = gapList({ scorecards: cards, register: null, assessment: null, today: '2024-03-01' }, 'en');
    expect(gaps.map(({ sheet }) => sheet)).toEqual(['Feb 2024', 'Feb 2024']);
    expect(actionsPlan(cards, null, making).added).toBe(2);
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
