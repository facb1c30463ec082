import { functionNamed } from '../../src/catalogue/catalogue';
import { parseFormula } from '../../src/catalogue/formula';
import { answer } from '../../src/catalogue/run';
import { forecastFits } from '../../src/scoring/forecast';
import { insertStaffPlan, staffFormula, staffOne } from '../../src/workflows/staffing/insert-plan';
import { selectedFigures } from '../../src/workflows/staffing/selected-figures';
import { memoryHost } from './memory-host';

const terms = { interval: 1800, aht: 180, target: 0.8, threshold: 20, shrinkage: 0.3, maxOccupancy: 1 };
const rows = [
  ['Time', 'Calls'],
  [0.375, 100],
  [0.396, 0],
  [0.417, ''],
  [0.438, 'closed'],
  [0.458, 57],
  ['', ''],
];

async function figures() {
  const host = memoryHost([{ name: 'Tom’s day', rows }]);
  const sheet = await host.read('Tom’s day');
  return { host, found: selectedFigures(sheet, { top: 0, bottom: 999_999, left: 1, right: 1 }) };
}

it('selected cells are figures without their titles and the blank end, and what is no figure is counted', async () => {
  const { found } = await figures();
  expect(found).toMatchObject({
    area: { top: 1, bottom: 5 },
    columns: [[100, 0, null, null, 57]],
    notFigures: 1,
  });
  const { host } = await figures();
  expect(selectedFigures(await host.read('Tom’s day'), { top: 0, bottom: 0, left: 0, right: 5 })).toBeNull();
});

it('a day is one formula over its calls, its titles above, in free cells only', async () => {
  const { host, found } = await figures();
  const area = found?.area ?? { top: 0, bottom: 0, left: 0, right: 0 };
  const calls = { kind: 'cells', sheet: 'Tom’s day', area, calls: found?.columns[0] ?? [] } as const;
  const at = (column: number) => ({ sheet: 'Tom’s day', cell: { row: 0, column } });
  const done = await insertStaffPlan(host, at(3), calls, terms, 'en');
  expect(done.area).toEqual({ top: 0, bottom: 5, left: 3, right: 7 });
  const blocks = host.plans[0]?.sheets[0]?.blocks ?? [];
  expect(blocks[0]?.rows[0]?.map((cell) => cell?.value)).toEqual([
    ...['Agents', 'Scheduled', 'Service level', 'ASA, seconds', 'Occupancy'],
  ]);
  expect(blocks[1]).toMatchObject({
    ...{ row: 1, column: 3 },
    rows: [[{ value: 14, formula: "COPC.STAFFPLAN('Tom’s day'!B2:B6,1800,180,0.8,20,0.3)" }]],
  });
  await expect(insertStaffPlan(host, at(0), calls, terms, 'en')).rejects.toMatchObject({
    code: 'cell-occupied',
    details: { cell: 'A1' },
  });
  expect(host.plans).toHaveLength(1);
});

it('the formula gives what the pane shows, with a highest occupancy, too', () => {
  const capped = { ...terms, maxOccupancy: 0.6 };
  const formula = staffFormula({ kind: 'one', calls: 100 }, capped);
  const shown = staffOne(100, capped);
  expect(shown?.required).toBe(17);
  const { name, values } = parseFormula(`=${formula}`);
  const entry = functionNamed(name);
  expect(entry === null ? null : answer(entry, values, 'en')).toEqual({
    kind: 'value',
    value: [[shown?.required, shown?.scheduled, shown?.serviceLevel, shown?.asa, shown?.occupancy]],
  });
});

it('20,000 calls in half an hour are staffed as the reference says', () => {
  const staffed = staffOne(20_000, { ...terms, aht: 300, shrinkage: 0 });
  expect(staffed?.required).toBeGreaterThan(3333);
  expect(staffed?.required).toBeLessThanOrEqual(3360);
  expect(staffed?.serviceLevel).toBeGreaterThanOrEqual(0.8);
  expect(staffOne(20_000, { ...terms, aht: 300, target: 0.909, shrinkage: 0 })?.required).toBe(3360);
});

it('a forecast wrong by the hour and right by the day is told as such, and weeks begin on Mondays', () => {
  // Sunday 7 and Monday 8 January 2024.
  const hours = [45298.4, 45298.5, 45299.4, 45299.5].map((time, index) => ({
    ...{ time, forecast: index % 2 === 0 ? 90 : 110, actual: 100 },
  }));
  const fits = forecastFits([...hours, { time: 45299.6, forecast: 1, actual: null }]);
  expect(fits).toEqual({
    interval: { count: 4, error: 0.1, bias: 0 },
    day: { count: 2, error: 0, bias: 0 },
    week: { count: 2, error: 0, bias: 0 },
  });
});
