import { readingProblemSentence } from '../../../src/strings/reading-sentences';
import { extractTable } from '../../../src/worksheet/read/extract-table';
import { checkReading, parseReading } from '../../../src/worksheet/parse-reading';
import { readingsOf, saidOf, sheetOf } from '../sheet';

const sheet = sheetOf([
  ['Metric', 'Target', 'Jan-24', 'Feb-24', 'Mar-24'],
  ['Service level', 0.8, 0.7, 0.75, 0.8],
  ['Handle time', 300, 320, 310, 305],
]);

const byHand = {
  sheet: 'KPI',
  range: 'A1:E3',
  lines: { A: 'metric', B: 'target', 'C:E': 'actual', 1: 'period', '2:3': 'actual' },
};

describe('a reading from JSON', () => {
  it('may be short when written by hand', () => {
    const parsed = parseReading(byHand);
    expect(parsed).toMatchObject({
      ok: true,
      readings: [{ firstPeriod: null, lastPeriod: null, scale: 'as-is', confidence: 1 }],
    });
    if (!parsed.ok || parsed.readings[0] === undefined) throw new Error('not parsed');
    expect(checkReading(sheet, parsed.readings[0])).toEqual([]);
    expect(extractTable(sheet, parsed.readings[0]).metrics.map(({ points }) => points)).toEqual([
      [0.7, 0.75, 0.8],
      [320, 310, 305],
    ]);
  });

  it('comes back as it was found', () => {
    const [found] = readingsOf(sheet);
    const parsed = parseReading(JSON.parse(JSON.stringify([found])));
    expect(parsed).toEqual({ ok: true, readings: [{ ...found, reasons: [] }] });
  });

  it('may stand in what inspect printed', () => {
    const parsed = parseReading({ book: 'a.xlsx', sheets: [{ name: 'KPI', readings: [byHand] }] });
    expect(parsed.ok && parsed.readings.map(({ range }) => range)).toEqual(['A1:E3']);
  });

  it.each([
    ['text', '$', 'not-json-object'],
    [null, '$', 'not-json-object'],
    [[], '$', 'no-readings'],
    [{ readings: [] }, '$', 'no-readings'],
    [{ ...byHand, sheet: undefined }, 'sheet', 'missing-field'],
    [{ ...byHand, sheet: 3 }, 'sheet', 'wrong-type'],
    [{ ...byHand, range: 'here' }, 'range', 'bad-range'],
    [{ ...byHand, lines: { A: 'title' } }, 'lines.A', 'unknown-choice'],
    [{ ...byHand, lines: { '': 'metric' } }, 'lines', 'bad-line'],
    [{ ...byHand, lines: JSON.parse('{"__proto__": "metric"}') as unknown }, 'lines', 'bad-line'],
    [{ ...byHand, lines: 7 }, 'lines', 'wrong-type'],
    [{ ...byHand, cells: { C1: { measure: 'guess' } } }, 'cells.C1.measure', 'unknown-choice'],
    [{ ...byHand, cells: { C1: { period: 7 } } }, 'cells.C1.period', 'wrong-type'],
    [{ ...byHand, cells: { nowhere: {} } }, 'cells.nowhere', 'bad-line'],
    [{ ...byHand, constants: { year: '24' } }, 'constants.year', 'wrong-type'],
    [{ ...byHand, periods: { C1: 'January' } }, 'periods.C1', 'bad-period'],
    [
      { sheet: 'KPI', range: 'A1:E3', orientation: 'rows', header: '1', roles: { A: 'name' } },
      '$',
      'old-reading',
    ],
    [{ ...byHand, firstPeriod: 'January' }, 'firstPeriod', 'bad-period'],
    [{ ...byHand, confidence: 7 }, 'confidence', 'wrong-type'],
    [[byHand, { ...byHand, range: 'x' }], '[1].range', 'bad-range'],
  ])('%j: names %s and what is wrong', (json, path, code) => {
    const parsed = parseReading(json);
    expect(parsed).toMatchObject({ ok: false, problems: [{ path, code }] });
    if (parsed.ok) return;
    for (const problem of parsed.problems) {
      for (const language of ['en', 'es'] as const)
        expect(readingProblemSentence(problem.code, problem.details, language)).not.toMatch(/undefined/);
    }
  });
});

describe('a reading that does not fit the sheet', () => {
  const [found] = readingsOf(sheet);
  if (found === undefined) throw new Error('nothing found');

  it.each([
    [{ sheet: 'Other' }, 'sheet', 'other-sheet'],
    [{ range: 'ZZ1:ZZ9' }, 'range', 'outside-sheet'],
    [{ lines: { A: 'metric', '2:3': 'actual', Z: 'actual' } as const }, 'lines.Z', 'outside-range'],
    [{ lines: { 'C:E': 'actual', 1: 'period', '2:3': 'actual' } as const }, 'lines', 'no-role'],
    [{ lines: { A: 'metric', 1: 'period' } as const }, 'lines', 'no-role'],
    [{ cells: { Z9: { measure: 'target' } } as const }, 'cells.Z9', 'outside-range'],
  ])('%j', (change, path, code) => {
    const problems = checkReading(sheet, { ...found, ...change });
    expect(problems[0]).toMatchObject({ path, code });
    for (const problem of problems) {
      expect(readingProblemSentence(problem.code, problem.details, 'en')).not.toMatch(/undefined/);
    }
  });

  it('gives no metrics, and says so', () => {
    const table = extractTable(sheet, { ...found, range: 'ZZ1:ZZ9' });
    expect(table.metrics).toEqual([]);
    expect(saidOf(table)).toEqual(['error reading-does-not-fit -']);
  });
});
