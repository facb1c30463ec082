/** Random periods and the forms their headers are written in. */
import type { CellValue } from '../../../src/workbook/snapshot';
import type { Dice } from '../find/random-metrics';

export interface DrawnPeriods {
  /** Oldest first. */
  readonly iso: readonly string[];
  /** Header lines, each with a cell for each period; two when the years stand over the months. */
  readonly lines: readonly (readonly { readonly value: CellValue; readonly format?: string }[])[];
  readonly form: string;
}

const EN = 'January February March April May June July August September October November December'.split(' ');
const ES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
  ' ',
);

interface Month {
  readonly year: number;
  readonly month: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

function serial({ year, month }: Month): number {
  return Math.round((Date.UTC(year, month - 1, 1) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

export function drawPeriods(dice: Dice, spanish: boolean, mayHaveYearsAbove: boolean): DrawnPeriods {
  const kind = dice.pick(['month', 'month', 'month', 'month', 'quarter', 'week']);
  if (kind === 'quarter') return quarters(dice, spanish);
  if (kind === 'week') return weeks(dice);
  const count = dice.whole(6, 36);
  const start = dice.whole(2020, 2023) * 12 + dice.whole(0, 11);
  const months = Array.from({ length: count }, (_, at): Month => {
    const index = start + at;
    return { year: Math.floor(index / 12), month: (index % 12) + 1 };
  });
  const iso = months.map(({ year, month }) => `${year}-${two(month)}`);
  const names = spanish ? ES : EN;
  const name = ({ month }: Month): string => names[month - 1] ?? '';
  const short = (month: Month): string => name(month).slice(0, 3);
  const yy = ({ year }: Month): string => two(year % 100);
  if (mayHaveYearsAbove && dice.chance(0.15)) {
    const repeated = dice.chance(0.5);
    const years = months.map(({ year, month }, at) => ({
      value: repeated || at === 0 || month === 1 ? year : '',
    }));
    return {
      iso,
      lines: repeated
        ? [years, months.map((month) => ({ value: short(month) }))]
        : [
            months.map(({ year }) => ({ value: String(year) })),
            months.map((month) => ({ value: name(month) })),
          ],
      form: 'years above',
    };
  }
  const forms: Readonly<Record<string, (month: Month) => { value: CellValue; format?: string }>> = {
    'mmm-yy date': (month) => ({ value: serial(month), format: 'mmm-yy' }),
    'iso date': (month) => ({ value: serial(month), format: 'yyyy-mm-dd' }),
    'dd/mm/yyyy date': (month) => ({ value: serial(month), format: 'dd/mm/yyyy' }),
    'mmm-yy': (month) => ({ value: `${short(month)}-${yy(month)}` }),
    'mmm yyyy': (month) => ({ value: `${short(month)} ${month.year}` }),
    'yyyy-mm': ({ year, month }) => ({ value: `${year}-${two(month)}` }),
    'mm/yyyy': ({ year, month }) => ({ value: `${two(month)}/${year}` }),
    'month yyyy': (month) => ({ value: `${name(month)} ${month.year}` }),
    'MONTH YYYY': (month) => ({ value: `${name(month)} ${month.year}`.toUpperCase() }),
    yyyymm: ({ year, month }) => ({ value: year * 100 + month }),
    "mmm'yy": (month) => ({ value: `${short(month)}'${yy(month)}` }),
    'mmm. yyyy': (month) => ({ value: `${short(month)}. ${month.year}` }),
  };
  const form = dice.pick(Object.keys(forms));
  const write = forms[form];
  return { iso, lines: [months.map((month) => write?.(month) ?? { value: '' })], form };
}

function quarters(dice: Dice, spanish: boolean): DrawnPeriods {
  const start = dice.whole(2020, 2022) * 4 + dice.whole(0, 3);
  const all = Array.from({ length: dice.whole(6, 14) }, (_, at) => ({
    year: Math.floor((start + at) / 4),
    quarter: ((start + at) % 4) + 1,
  }));
  const form = dice.pick([...(spanish ? ['T1 2024'] : []), 'Q1 2024', '2024-Q1', '2024 Q1', 'Q1-24']);
  const write = (year: number, quarter: number): string => {
    if (form === 'T1 2024') return `T${quarter} ${year}`;
    if (form === 'Q1 2024') return `Q${quarter} ${year}`;
    if (form === 'Q1-24') return `Q${quarter}-${two(year % 100)}`;
    return form === '2024 Q1' ? `${year} Q${quarter}` : `${year}-Q${quarter}`;
  };
  return {
    iso: all.map(({ year, quarter }) => `${year}-Q${quarter}`),
    lines: [all.map(({ year, quarter }) => ({ value: write(year, quarter) }))],
    form,
  };
}

function weeks(dice: Dice): DrawnPeriods {
  const year = dice.whole(2021, 2024);
  const count = dice.whole(6, 30);
  const first = dice.whole(1, 52 - count);
  const numbers = Array.from({ length: count }, (_, at) => first + at);
  const form = dice.pick(['2024-W12', 'W12 2024']);
  return {
    iso: numbers.map((week) => `${year}-W${two(week)}`),
    lines: [
      numbers.map((week) => ({
        value: form === 'W12 2024' ? `W${two(week)} ${year}` : `${year}-W${two(week)}`,
      })),
    ],
    form,
  };
}
