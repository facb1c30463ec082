/** What never changes the accuracy of monitored transactions, from cells to the metrics of the scorecard (scoring §9). */
import fc from 'fast-check';
import { goldProfile } from '../../src/scoring/profile';
import type { CellValue } from '../../src/workbook/snapshot';
import { readAccuracy } from '../../src/workflows/accuracy/book-accuracy';
import { scoreBook } from '../../src/workflows/score/score-book';
import { memoryHost } from './memory-host';

type Result = 'Pass' | 'Fail' | 'N/A';
interface Call {
  readonly month: number;
  readonly results: readonly [Result, Result, Result];
}

const header = ['Call id', 'Date', '[C] Right answer', '[C] Solved', '[B] Right coding'];
const result = fc.constantFrom<Result>('Pass', 'Pass', 'Pass', 'Fail', 'N/A');
const calls = fc.array(
  fc.record({ month: fc.integer({ min: 1, max: 4 }), results: fc.tuple(result, result, result) }),
  {
    minLength: 12,
    maxLength: 60,
  },
);

function rowsOf(
  made: readonly Call[],
  more: (index: number) => readonly CellValue[] = () => [],
): CellValue[][] {
  return made.map(({ month, results }, index) => [
    `C-${1000 + index * 3}`,
    `2024-0${month}-11`,
    ...results,
    ...more(index),
  ]);
}

const options = { sheet: null, profile: goldProfile, asOf: null, map: null };

/** Points and counts of each metric by its name. */
async function metricsOf(sheets: Parameters<typeof memoryHost>[0]) {
  const { scorecards } = await scoreBook(memoryHost(sheets), options);
  return Object.fromEntries(
    scorecards.flatMap(({ tables }) =>
      tables.flatMap(({ table }) =>
        table.metrics.map(({ name, points, monitored }) => [name, { points, monitored }] as const),
      ),
    ),
  );
}

/** All months are there, and each error type is answered: nothing else is compared. */
function isWhole(made: readonly Call[]): boolean {
  const firsts = [1, 2, 3, 4].map((month) => made.filter((call) => call.month === month));
  return firsts.every((own) => [0, 1, 2].every((at) => own.some(({ results }) => results[at] !== 'N/A')));
}

it('splitting transactions over sheets changes no metric', async () => {
  await fc.assert(
    fc.asyncProperty(calls.filter(isWhole), fc.integer({ min: 6, max: 50 }), async (made, cut) => {
      const rows = rowsOf(made);
      fc.pre(cut < rows.length - 5);
      const whole = await metricsOf([{ name: 'QA', rows: [header, ...rows] }]);
      const apart = await metricsOf([
        { name: 'Week 1', rows: [header, ...rows.slice(0, cut)] },
        // One call stands in both.
        { name: 'Week 2', rows: [header, ...rows.slice(cut - 1)] },
      ]);
      expect(apart).toEqual(whole);
    }),
    { numRuns: 25, seed: 14 },
  );
});

it('nor does splitting them over books or channels change any accuracy', async () => {
  await fc.assert(
    fc.asyncProperty(calls.filter(isWhole), async (made) => {
      const head = [...header, 'Channel'];
      const rows = rowsOf(made, (index) => [index % 2 === 0 ? 'Voice' : 'Chat']);
      const books = [rows, rows.slice(0, 6), rows.slice(6)].map((own) =>
        memoryHost([{ name: 'QA', rows: [head, ...own] }]),
      );
      const [all, first, second] = books;
      if (all === undefined || first === undefined || second === undefined) throw new Error('no books');
      const whole = await readAccuracy([all], { sheet: null, map: null });
      const apart = await readAccuracy([first, second], { sheet: null, map: null });
      expect(apart?.families).toEqual(whole?.families);
      const byChannel = whole?.breakdowns.find(({ by }) => by === 'channel')?.groups ?? [];
      for (const { family, counts } of whole?.families ?? []) {
        const own = byChannel.flatMap(({ families }) => families.filter((one) => one.family === family));
        expect(own.reduce((sum, one) => sum + one.counts.passed, 0)).toBe(counts.passed);
        expect(own.reduce((sum, one) => sum + one.counts.total, 0)).toBe(counts.total);
      }
    }),
    { numRuns: 25, seed: 14 },
  );
});

it('a transaction that passes everything lowers no month, and an attribute that never applies changes none', async () => {
  await fc.assert(
    fc.asyncProperty(calls.filter(isWhole), fc.integer({ min: 1, max: 4 }), async (made, month) => {
      const before = await metricsOf([{ name: 'QA', rows: [header, ...rowsOf(made)] }]);
      const more = await metricsOf([
        { name: 'QA', rows: [header, ...rowsOf([...made, { month, results: ['Pass', 'Pass', 'Pass'] }])] },
      ]);
      const wider = await metricsOf([
        { name: 'QA', rows: [[...header, '[C] Refund offered'], ...rowsOf(made, () => ['N/A'])] },
      ]);
      expect(wider).toEqual(before);
      for (const [name, { points }] of Object.entries(before))
        points.forEach((point, index) => {
          const after = more[name]?.points[index] ?? null;
          if (point !== null) expect(after).toBeGreaterThanOrEqual(point);
        });
    }),
    { numRuns: 25, seed: 14 },
  );
});

it('answers in two languages are the same answers', async () => {
  const words = { Pass: 'Correcto', Fail: 'Incorrecto', 'N/A': 'No aplica' } as const;
  const made = Array.from({ length: 60 }, (_, index): Call => ({
    month: (index % 4) + 1,
    results: [index % 7 === 0 ? 'Fail' : 'Pass', index % 5 === 0 ? 'N/A' : 'Pass', 'Pass'],
  }));
  const rows = rowsOf(made);
  const mixed = rows.map((row, index) =>
    index % 2 === 0 ? row : row.map((cell) => words[cell as keyof typeof words] ?? cell),
  );
  const one = await readAccuracy([memoryHost([{ name: 'QA', rows: [header, ...rows] }])], {
    sheet: null,
    map: null,
  });
  const two = await readAccuracy([memoryHost([{ name: 'QA', rows: [header, ...mixed] }])], {
    sheet: null,
    map: null,
  });
  expect(two?.families).toEqual(one?.families);
});

it('a header that speaks of errors and one that does not are never read alike', async () => {
  const rows = Array.from({ length: 40 }, (_, index): CellValue[] => [
    `C-${1000 + index * 3}`,
    '2024-03-11',
    index < 4 ? 'Yes' : 'No',
    index < 36 ? 'Yes' : 'No',
  ]);
  const head = ['Call id', 'Date', '[C] Customer-critical error?', '[B] Verified identity?'];
  const found = await readAccuracy([memoryHost([{ name: 'QA', rows: [head, ...rows] }])], {
    sheet: null,
    map: null,
  });
  expect(found?.families.map(({ family, open, counts }) => [family, open, counts])).toEqual([
    ['customer', false, { passed: 36, total: 40 }],
    ['business', true, { passed: 0, total: 0 }],
  ]);
});
