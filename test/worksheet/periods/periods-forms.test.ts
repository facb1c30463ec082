import { isLetterOf, readPeriod } from '../../../src/worksheet/periods/one-cell';
import { nextPeriod, parseIso } from '../../../src/worksheet/periods/period';
import { periodAxis } from '../../../src/worksheet/periods/period-axis';
import { readPeriodLine } from '../../../src/worksheet/periods/period-line';
import { tertialsOf } from '../../../src/worksheet/periods/tertials';
import { readPeriodPair } from '../../../src/worksheet/periods/period-pair';

const context = { date1904: false };
const isoOf = (text: string): string | null => readPeriod(text, 'General', context)?.iso ?? null;
const lineOf = (texts: readonly string[], year?: number): (string | null)[] =>
  readPeriodLine(
    texts.map((value) => ({ value, format: 'General' })),
    year === undefined ? context : { ...context, year },
  ).map((period) => period?.iso ?? null);

describe('halves of a year', () => {
  it.each([
    ['H1 2024', '2024-H1'],
    ['2024 H2', '2024-H2'],
    ['1H24', '2024-H1'],
    ['HY1 2024', '2024-H1'],
    ['First half 2024', '2024-H1'],
    ['1S 2022', '2022-H1'],
    ['1er semestre 2024', '2024-H1'],
    ['II semestre 2024', '2024-H2'],
    ['2º semestre 2024', '2024-H2'],
    ['1e halfjaar 2024', '2024-H1'],
    ['2. halvår 2024', '2024-H2'],
    ['2024年上半年', '2024-H1'],
    ['下半年', 'H2'],
    ['FY24 H1', 'FY2024-H1'],
    ['H1 23/24', 'FY2023-H1'],
  ])('%s is %s', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });

  it('S1 and S2 of a year are halves, unless there is an S3', () => {
    expect(lineOf(['S1 2023', 'S2 2023', 'S1 2024'])).toEqual(['2023-H1', '2023-H2', '2024-H1']);
    expect(lineOf(['S1 2023', 'S2 2023', 'S3 2023'])).toEqual(['2023-W01', '2023-W02', '2023-W03']);
  });

  it('run on from one year into the next', () => {
    const [second, first] = ['2023-H2', '2024-H1'].map(parseIso);
    expect((first?.ordinal ?? 0) - (second?.ordinal ?? 0)).toBe(1);
    expect(nextPeriod(second ?? raise()).iso).toBe('2024-H1');
  });

  it('stand under their years', () => {
    const cells = (values: readonly string[]): { value: string; format: string }[] =>
      values.map((value) => ({ value, format: 'General' }));
    const pairs = readPeriodPair(cells(['2023', '', '2024']), cells(['H1', 'H2', 'H1']), context);
    expect(pairs.map((period) => period?.iso)).toEqual(['2023-H1', '2023-H2', '2024-H1']);
  });
});

describe('quarters of fiscal years and in Roman numbers', () => {
  it.each([
    ['Q1 22/23', 'FY2022-Q1'],
    ['2022/23 Q4', 'FY2022-Q4'],
    ['Q1 2022-23', 'FY2022-Q1'],
    ['II Trimestre 2024', '2024-Q2'],
    ['I Trim 2023', '2023-Q1'],
    ['QIII 2024', '2024-Q3'],
    ['Second quarter 2024', '2024-Q2'],
    ['1e kwartaal 2024', '2024-Q1'],
    ['1º trimestre 2024', '2024-Q1'],
  ])('%s is %s', (text, iso) => {
    expect(isoOf(text)).toBe(iso);
  });
});

describe('weeks told by a day', () => {
  it.each([
    ['W/E 07-Jan', '2024-W01'],
    ['Semana al 07-ene', '2024-W01'],
    ['Week t/m 07-jan', '2024-W01'],
    ['Uke t.o.m. 07-jan', '2024-W01'],
    ['Semana até 07-jan', '2024-W01'],
    ['截至1月7日当周', '2024-W01'],
    ['1月7日当周', '2024-W01'],
  ])('%s in 2024 is %s', (text, iso) => {
    expect(lineOf([text], 2024)).toEqual([iso]);
  });

  it('follow each other over New Year where no year is known', () => {
    const line = readPeriodLine(
      ['W/E 24-Dec', 'W/E 31-Dec', 'W/E 07-Jan'].map((value) => ({ value, format: 'General' })),
      context,
    );
    const ordinals = line.map((period) => period?.ordinal ?? Number.NaN);
    expect(ordinals.map((ordinal) => ordinal - (ordinals[0] ?? 0))).toEqual([0, 1, 2]);
    expect(line.map((period) => period?.iso)).toEqual(['--12-24', '--12-31', '--01-07']);
  });

  it('take the order of day and month from their line', () => {
    const line = ['Week ending 07/01/2024', 'Week ending 14/01/2024', 'Week ending 21/01/2024'];
    expect(lineOf(line)).toEqual(['2024-W01', '2024-W02', '2024-W03']);
  });

  it.each(['WW32', 'WK32', 'KW32', 'W32周'])('%s is week 32', (text) => {
    expect(isoOf(text)).toBe('W32');
  });
});

it.each(['20 s', '30s', '24 h', '2 h', '5 m', '3M', 'SL 30s', 'Q1 survey score'])(
  '%s is no period',
  (text) => {
    expect(isoOf(text)).toBeNull();
  },
);

it('a letter and a number are a period in its languages only', () => {
  expect(isLetterOf('S12', ['es', 'en'])).toBe(true);
  expect(['S12', 'T1', 'K1', 'U12'].map((text) => isLetterOf(text, ['en']))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(['W12', 'Q1', 'P3', 'H1', 'S1 2024'].map((text) => isLetterOf(text, ['en']))).toEqual(
    Array(5).fill(true),
  );
});

it('days of text dates may carry the name of their weekday', () => {
  const line = ['Mon 05/02/2024', 'Tue 06/02/2024', 'Wed 07/02/2024', 'Thu 15/02/2024'];
  expect(lineOf(line)).toEqual(['2024-02-05', '2024-02-06', '2024-02-07', '2024-02-15']);
});

describe('thirds of a year', () => {
  const thirds = (texts: readonly string[], languages: readonly string[]): string[] | null => {
    const cells = texts.map((value) => ({ value, format: 'General' }));
    const found = tertialsOf(cells, readPeriodLine(cells, context), languages);
    return found?.map((period) => period?.iso ?? '') ?? null;
  };

  it('are T1 to T3 of a Norwegian sheet, where no T4 is', () => {
    expect(thirds(['T1 2023', 'T2 2023', 'T3 2023', 'T1 2024'], ['nb', 'en'])).toEqual([
      '2023-T1',
      '2023-T2',
      '2023-T3',
      '2024-T1',
    ]);
    expect(thirds(['T1', 'T2', 'T3'], ['nb', 'en'])).toEqual(['T1', 'T2', 'T3']);
    expect(thirds(['T1 2024', 'T2 2024', 'T3 2024', 'T4 2024'], ['nb', 'en'])).toBeNull();
    expect(thirds(['Q1 2024', 'Q2 2024', 'Q3 2024'], ['nb', 'en'])).toBeNull();
    expect(thirds(['T1 2024', 'T2 2024'], ['es', 'en'])).toBeNull();
  });

  it('follow each other', () => {
    expect(lineOf(['1. tertial 2023', '2. tertial 2023', '3. tertial 2023'])).toEqual([
      '2023-T1',
      '2023-T2',
      '2023-T3',
    ]);
    expect(nextPeriod(parseIso('2023-T3') ?? raise()).iso).toBe('2024-T1');
  });
});

describe('weeks counted within months', () => {
  it.each([
    [
      ['1月第1周', '1月第4周', '2月第1周'],
      ['--01-W1', '--01-W4', '--02-W1'],
    ],
    [
      ['2024年1月第1周', '2024年2月第1周'],
      ['2024-01-W1', '2024-02-W1'],
    ],
    [
      ['Jan W1', 'Jan W2', 'Feb W1'],
      ['--01-W1', '--01-W2', '--02-W1'],
    ],
    [
      ['Week 1 Jan 2024', 'Week 2 Jan 2024'],
      ['2024-01-W1', '2024-01-W2'],
    ],
    [
      ['1st week of January', '2nd week of January'],
      ['--01-W1', '--01-W2'],
    ],
    [
      ['Enero Semana 1', 'Febrero Semana 1'],
      ['--01-W1', '--02-W1'],
    ],
    [
      ['uke 1 januar', 'uke 2 januar'],
      ['--01-W1', '--01-W2'],
    ],
  ])('%j', (texts, isos) => expect(lineOf(texts)).toEqual(isos));

  it('are not weeks of the year beside their month', () => {
    expect(lineOf(['W4 Jan', 'W5 Feb', 'W6 Feb'])).toEqual([null, null, null]);
    expect(isoOf('W12 Mar')).toBeNull();
  });

  it('go on over the new year', () => {
    expect(
      readPeriodLine(
        ['Dec W3', 'Dec W4', 'Jan W1', 'Jan W2'].map((value) => ({ value, format: 'General' })),
        { ...context, year: 2023 },
      ).map((period) => period?.iso),
    ).toEqual(['2023-12-W3', '2023-12-W4', '2024-01-W1', '2024-01-W2']);
  });

  it('follow each other as they stand, without gaps', () => {
    const periods = ['2024-01-W1', '2024-01-W4', '2024-02-W1'].map(parseIso);
    const axis = periodAxis([...periods].reverse());
    expect(axis.periods.map(({ iso }) => iso)).toEqual(['2024-01-W1', '2024-01-W4', '2024-02-W1']);
    expect([axis.gaps, axis.order, axis.slotOf]).toEqual([[], 'newest-first', [2, 1, 0]]);
    expect(periodAxis(periods, '2024-01-W4', null).periods).toHaveLength(2);
  });
});

function raise(): never {
  throw new Error('no period');
}
