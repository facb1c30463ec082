import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeCodec } from '../../src/hosts/file/node';
import { openBook } from '../../src/hosts/file/open';
import { parseUnitLine } from '../../src/report/vendors/unit-lines';
import { judgedUnits } from '../../src/report/vendors/unit-order';
import { vendorsPlan } from '../../src/report/vendors/vendors-plan';
import { forecastFits } from '../../src/scoring/forecast';
import { goldProfile } from '../../src/scoring/profile';
import { rollUpUnits } from '../../src/scoring/units/sums';
import { readAccuracy } from '../../src/workflows/accuracy/book-accuracy';
import { selectedFigures } from '../../src/workflows/staffing/selected-figures';
import { readUnits } from '../../src/workflows/units/read-units';

const file = path.join(__dirname, '../../assets/samples/three-vendors.xlsx');
const book = openBook('three-vendors.xlsx', new Uint8Array(readFileSync(file)), nodeCodec);

it('has three vendors, the worst first, and counts that add up', async () => {
  const asked = { settings: null, profile: goldProfile, now: new Date(0), timeZone: 'UTC' };
  const { by, units, unscored } = await readUnits(book, asked);
  expect([by, judgedUnits(units).map(({ name }) => name)]).toEqual([
    'column',
    ['Borealis', 'Cordillera', 'Delta'],
  ]);
  expect(unscored.map(({ kind, sheet }) => [kind, sheet])).toEqual([['unsure', 'Half-hours']]);
  const level = rollUpUnits(units).metrics.find(({ name }) => name === 'Service level');
  expect(level).toMatchObject({ units: 3, met: 2, level: 'missed' });
  expect(level?.sums).toHaveLength(12);
});

it('has the accuracy of each vendor with what it was counted from, on lines of JSON and on the sheet', async () => {
  const asked = { settings: null, profile: goldProfile, now: new Date(0), timeZone: 'UTC' };
  const { units } = await readUnits(book, asked);
  const accuracy = units.map(({ unit, standing }) => [unit, standing.accuracy?.[0]?.total]);
  const found = await readAccuracy([book], { map: null, sheet: null });
  const sites = found?.breakdowns.find(({ by }) => by === 'site')?.groups ?? [];
  expect(Object.fromEntries(accuracy)).toEqual(
    Object.fromEntries(sites.map(({ group, families }) => [group, families[0]?.counts.total])),
  );
  const customer = rollUpUnits(units).metrics.find(({ name }) => name === 'Customer-critical accuracy');
  const whole = found?.families[0]?.counts;
  const [passed, total] = ['numerator', 'denominator'].map((part) =>
    (customer?.sums ?? []).reduce((sum, one) => sum + Number(one[part as 'numerator' | 'denominator']), 0),
  );
  expect({ passed, total }).toEqual(whole);
  for (const one of units)
    expect(parseUnitLine(JSON.stringify(one))).toMatchObject({
      units: [{ standing: { accuracy: one.standing.accuracy } }],
    });
  const { plan } = vendorsPlan(units, [], {
    language: 'en',
    now: new Date(0),
    timeZone: 'UTC',
    version: '1',
  });
  const texts = plan.blocks.flatMap(({ rows }) => rows.flat()).map((cell) => String(cell?.value ?? ''));
  expect(texts).toContain('Accuracy with n');
  expect(texts.filter((text) => /^Customer-critical \d+\.\d% \(n = \d+\)/u.test(text))).toHaveLength(3);
});

it('has 400 evaluated transactions over three channels', async () => {
  const found = await readAccuracy([book], { map: null, sheet: null });
  expect(found?.transactions).toBe(400);
  expect(found?.breakdowns.find(({ by }) => by === 'channel')?.groups).toHaveLength(3);
});

it('has a day whose total hides what its half-hours show, and a day to staff', async () => {
  const sheet = await book.read('Half-hours');
  const [times = [], forecast = [], actual = []] =
    selectedFigures(sheet, { top: 3, bottom: 100, left: 0, right: 2 })?.columns ?? [];
  const fits = forecastFits(
    times.map((time, index) => ({
      ...{ time: time ?? 0, forecast: forecast[index] ?? null, actual: actual[index] ?? null },
    })),
  );
  expect(fits.interval.error).toBeGreaterThan(0.1);
  expect(fits.day.error).toBeLessThan(0.02);
  expect(actual.slice(28).every((calls) => calls === null)).toBe(true);
});
