/** Three vendors in one list, and evaluated transactions: what the pictures of the guides are taken of. */
import { formatCell } from '../../src/workbook/address';
import type { SeedCell, SeedSheet } from '../contract/seed';

const months = ['Jan-24', 'Feb-24', 'Mar-24', 'Apr-24', 'May-24', 'Jun-24'];
const header = ['Vendor', 'Metric', 'Target', 'Better', ...months];

type Row = readonly [
  name: string,
  target: number | '',
  better: string,
  format: string,
  figures: readonly number[],
];

/** What a vendor's figures are like: `calls` a month, and how well they are answered. */
function vendor(
  calls: readonly number[],
  inTime: readonly number[],
  satisfied: number,
  wait: number,
): readonly Row[] {
  const share = calls.map((offered, month) => Number(((inTime[month] ?? 0) / offered).toFixed(3)));
  return [
    ['Service level', 0.8, 'higher', '0.0%', share],
    ['Calls offered', '', 'higher', '#,##0', calls],
    ['Calls answered in time', '', 'higher', '#,##0', inTime],
    ['Average speed of answer', 30, 'lower', '0', months.map((_, month) => wait + ((month * 3) % 5))],
    ['Client satisfaction', 0.85, 'higher', '0.0%', months.map((_, month) => satisfied + month / 500)],
    [
      'Critical error accuracy',
      0.95,
      'higher',
      '0.0%',
      months.map((_, month) => satisfied + 0.09 + month / 400),
    ],
    [
      'First contact resolution',
      0.75,
      'higher',
      '0.0%',
      months.map((_, month) => satisfied - 0.12 + month / 300),
    ],
  ];
}

const vendors: Readonly<Record<string, readonly Row[]>> = {
  Borealis: vendor([8200, 8350, 8100, 8400, 8600, 8700], [6100, 6150, 5900, 6000, 6050, 5950], 0.8, 38),
  Cordillera: vendor([5100, 5200, 5050, 5300, 5250, 5400], [4180, 4300, 4200, 4420, 4390, 4540], 0.87, 22),
  Delta: vendor([6400, 6500, 6300, 6450, 6600, 6700], [5200, 5330, 5140, 5290, 5440, 5560], 0.84, 27),
};

export const vendorsSheet: SeedSheet = {
  name: 'Vendors',
  cells: Object.fromEntries([
    ...header.map((text, column): [string, SeedCell] => [formatCell({ row: 0, column }), { value: text }]),
    ...Object.entries(vendors)
      .flatMap(([name, rows]) => rows.map((row) => [name, ...row] as const))
      .flatMap(([name, metric, target, better, format, figures], index) =>
        [name, metric, target, better, ...figures].map((value, column): [string, SeedCell] => [
          formatCell({ row: index + 1, column }),
          { value, ...(typeof value === 'number' ? { format } : {}) },
        ]),
      ),
  ]),
};

/** Evaluated calls and chats of three months; how many in a hundred fail each attribute, and in which team. */
const evaluated: readonly (readonly [header: string, fails: (at: number) => boolean])[] = [
  ['[C] Verified identity', (at) => at % 41 === 0],
  ['[C] Right answer', (at) => at % 17 === 3 || (at % 3 === 1 && at % 7 === 2)],
  ['[C] Case solved', (at) => at % 29 === 5],
  ['[B] Right coding', (at) => at % 23 === 4],
  ['[B] Notes complete', (at) => at % 13 === 6],
];

export const evaluationsSheet: SeedSheet = {
  name: 'Evaluations',
  cells: Object.fromEntries(
    [
      ['Call id', 'Date', 'Channel', 'Team', ...evaluated.map(([header]) => header)],
      ...Array.from({ length: 360 }, (_, at) => [
        `C-${1000 + at}`,
        `2024-0${4 + Math.floor(at / 120)}-${String(1 + (at % 28)).padStart(2, '0')}`,
        at % 5 < 3 ? 'Voice' : 'Chat',
        ['North', 'South', 'East'][at % 3] ?? '',
        ...evaluated.map(([, fails]) => (fails(at) ? 'Fail' : 'Pass')),
      ]),
    ].flatMap((row, index) =>
      row.map((value, column): [string, SeedCell] => [formatCell({ row: index, column }), { value }]),
    ),
  ),
};
