/** What COPC functions made of a table, beside it or below: never metrics, always told. */
import { functionNamed } from '../../../src/catalogue/catalogue';
import { parseFormula } from '../../../src/catalogue/formula';
import { answer } from '../../../src/catalogue/run';
import { editions } from '../../../src/strings/editions';
import { languages } from '../../../src/strings/language';
import { findingSentence } from '../../../src/strings/reading-sentences';
import type { CellValue } from '../../../src/workbook/snapshot';
import { extractTable } from '../../../src/worksheet/read/extract-table';
import { findTables } from '../../../src/worksheet/read/find-tables';
import { sheetOf } from '../sheet';

type Grid = (CellValue | null)[][];

const table: Grid = [
  ['Metric', 'Target', 'Better', 'Jan-24', 'Feb-24', 'Mar-24', 'Apr-24'],
  ['Service level', 0.8, 'higher', 0.78, 0.79, 0.81, 0.82],
  ['Handle time', 300, 'lower', 320, 310, 305, 299],
  ['Complaints', 12, 'lower', 15, 14, 16, null],
];
const names: Grid = table.slice(1).map(([name = null]) => [name]);
const titles = ['Status', 'Met?', 'Trend', 'Gap', 'Misses in a row', 'Action', 'Points'];
const given = '{0.78,0.79,0.81,0.82;320,310,305,299;15,14,16,""},{0.8;300;12},{"higher";"lower";"lower"}';

/** What the function spills. */
function spilled(formula: string): Grid {
  const call = parseFormula(formula);
  const entry = functionNamed(call.name);
  const found = entry === null ? null : answer(entry, call.values);
  if (found?.kind !== 'value' || !Array.isArray(found.value)) throw new Error(formula);
  return found.value as Grid;
}

function beside(...grids: Grid[]): Grid {
  const rows = Math.max(...grids.map((grid) => grid.length));
  return Array.from({ length: rows }, (_, row) =>
    grids.flatMap((grid) => {
      const width = Math.max(...grid.map((line) => line.length));
      return Array.from({ length: width }, (__, column) => grid[row]?.[column] ?? null);
    }),
  );
}

const GAP: Grid = [[null]];
const card = spilled(`=COPC.SCORECARD(${given})`);
const detail = spilled(`=COPC.GOLDDETAIL(${given})`);
const named = beside(names, card);
const headed: Grid = [['Metric', ...titles], ...named];
const bare: Grid = [[...titles], ...card];

/** The names and figures that count, and where results of ours are told. */
function read(grid: Grid): { metrics: unknown[]; own: unknown[]; others: unknown[] } {
  const sheet = sheetOf(grid);
  const outcome = findTables(sheet);
  if (outcome.kind !== 'found') throw new Error(JSON.stringify(outcome));
  const metrics = outcome.readings.flatMap((reading) =>
    extractTable(sheet, reading).metrics.map(({ name, targets, points }) => [name, targets, points]),
  );
  const own = outcome.unread.filter(({ code }) => code === 'own-results').map(({ range }) => range);
  const others = outcome.unread.filter(({ code }) => code !== 'own-results');
  return { metrics, own, others: [...others, ...(outcome.unsure ?? [])] };
}

const plain = read(table).metrics;

describe('results of COPC functions', () => {
  it('has a table that is read', () => {
    expect(plain).toEqual([
      ['Service level', 0.8, [0.78, 0.79, 0.81, 0.82]],
      ['Handle time', 300, [320, 310, 305, 299]],
      ['Complaints', 12, [15, 14, 16, null]],
    ]);
  });

  it.each<[string, Grid, string[]]>([
    ['below, with names and titles', [...table, [], ...headed], ['A6:H9']],
    ['below, with names', [...table, [], ...named], ['A6:H8']],
    ['right below, with names and titles', [...table, ...headed], ['A5:H8']],
    ['right below, with names', [...table, ...named], ['A5:H7']],
    ['below, alone', [...table, [], ...card], ['A6:G8']],
    ['below, under titles', [...table, [], ...bare], ['A6:G9']],
    ['below a title', [...table, [], ['Scorecard'], ...headed], ['A7:H10']],
    ['below, under the figures', [...table, [], ...beside([[null, null, null]], bare)], ['D6:J9']],
    [
      'below, with names and targets',
      [...table, [], ...beside(names, [[0.8], [300], [12]], card)],
      ['A6:I8'],
    ],
    ['beside, behind a column', beside(table, GAP, [[], ...card]), ['I2:O4']],
    ['beside, under titles', beside(table, GAP, bare), ['I1:O4']],
    ['beside, at the figures', beside(table, [[], ...card]), ['H2:N4']],
    ['beside, at the figures, under titles', beside(table, bare), ['H1:N4']],
    ['beside, with names', beside(table, GAP, [[], ...named]), ['I2:P4']],
    ['beside, with names and titles', beside(table, GAP, headed), ['I1:P4']],
    ['twice, beside and below', [...beside(table, GAP, headed), [], ...headed], ['I1:P4', 'A6:H9']],
    ['Gold below', [...table, [], ...detail], ['A6:B15']],
    ['Gold beside', beside(table, GAP, detail), ['I1:J10']],
    ['Gold under the scorecard', [...table, [], ...headed, [], ...detail], ['A6:H9', 'A11:B20']],
    ['the five result columns, below', [...table, [], ...beside(names, card.map(fiveOf))], ['A6:F8']],
  ])('%s: told, and no metric counts twice', (_what, grid, own) => {
    const outcome = read(grid);
    expect(outcome.metrics).toEqual(plain);
    expect(outcome.own).toEqual(own);
    expect(outcome.others).toEqual([]);
  });

  it.each(languages)('with the titles the function itself writes: told with them (%s)', (language) => {
    const own = spilled(`=COPC.SCORECARD(${given},,"${language}",TRUE)`);
    expect(own).toHaveLength(4);
    const places: [Grid, string][] = [
      [[...table, [], ...own], 'A6:G9'],
      [beside(table, GAP, own), 'I1:O4'],
    ];
    for (const [grid, place] of places) {
      expect(read(grid)).toEqual({ metrics: plain, own: [place], others: [] });
    }
  });

  it('between two tables take nothing from either', () => {
    const other = table.map((row, at) => (at === 0 ? row : [`${String(row[0])} night`, ...row.slice(1)]));
    const outcome = read([...table, [], ...headed, [], ...other]);
    expect(outcome.metrics).toHaveLength(6);
    expect(outcome.metrics.slice(0, 3)).toEqual(plain);
    expect(outcome.own).toEqual(['A6:H9']);
  });

  it('between names and their figures leave the names to them', () => {
    const months: Grid = table.map((row) => row.slice(3));
    const left: Grid = [['Metric'], ...names];
    const outcome = read(beside(left, [[], ...card], GAP, months));
    expect(outcome.metrics.map((one) => (one as unknown[])[0])).toEqual(names.flat());
    expect(outcome.own).toEqual(['B2:H4']);
  });

  it.each(
    editions().map(
      (edition) => [`${edition.language} ${edition.isCurrent ? 'today' : '0.2'}`, edition] as const,
    ),
  )('in the words of %s', (_what, { verdicts: { status, trend, action } }) => {
    const lines: Grid = [
      [status.met, true, trend.improving, 0.02, 0, action.none, 8],
      [status['not-met'], false, trend.adverse, -5, 2, action.escalate, 8],
      [status['no-data'], '', trend['too-few'], '', 0, action.measure, 3],
    ];
    const outcome = read([...table, [], ...beside(names, lines)]);
    expect(outcome.metrics).toEqual(plain);
    expect(outcome.own).toEqual(['A6:H8']);
  });

  it.each(languages.map((language) => [language]))('of Gold in %s', (language) => {
    const lines = spilled(`=COPC.GOLDDETAIL(${given},,,"${language}")`);
    const outcome = read([...table, [], ...lines]);
    expect(outcome.metrics).toEqual(plain);
    expect(outcome.own).toEqual(['A6:B15']);
  });

  it('as texts of a CSV file', () => {
    const texts = headed.map((row) =>
      row.map((value) =>
        value === null ? '' : String(value).toUpperCase() === 'TRUE' ? 'TRUE' : String(value),
      ),
    );
    const outcome = read([...table, [], ...texts]);
    expect(outcome.metrics).toEqual(plain);
    expect(outcome.own).toEqual(['A6:H9']);
  });

  it('alone on a sheet are said to be that', () => {
    const outcome = findTables(sheetOf(headed));
    expect(outcome.kind).toBe('nothing');
    if (outcome.kind !== 'nothing') return;
    expect(outcome.unread).toMatchObject([{ code: 'own-results', range: 'A1:H4' }]);
    expect(outcome.coverage).toEqual({ figures: 0, scored: 0 });
    const [place] = outcome.unread;
    expect(place === undefined ? '' : findingSentence(place.code, place.details, 'en')).toBe(
      'A1:H4 holds results of COPC Scorecard (8 figures); they are no metrics and were not read.',
    );
  });
});

describe('what only looks like results', () => {
  it('a card with a status is a card', () => {
    const outcome = read([
      ['Metric', 'Target', 'Actual', 'Status', 'Trend', 'Action'],
      ['Service level', 0.8, 0.82, 'Met', 'Improving', 'None'],
      ['Handle time', 300, 310, 'Not met', 'Adverse', 'Act'],
    ]);
    expect(outcome.own).toEqual([]);
    expect(outcome.metrics).toEqual([
      ['Service level', 0.8, [0.82]],
      ['Handle time', 300, [310]],
    ]);
  });

  it('a list with words where nothing was measured is a list', () => {
    const months = Array.from({ length: 10 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}`);
    const figures = [0.8, 0.81, 'Closed', 0.82, 0.79, 0.8, 'Closed', 0.83, 0.81, 0.82];
    const lines: Grid = figures.map((figure, at) => [months[at] ?? '', 'Service level', figure]);
    const outcome = findTables(sheetOf([['Month', 'Metric', 'Actual'], ...lines]));
    if (outcome.kind !== 'found') throw new Error(outcome.kind);
    expect(outcome.unread).toEqual([]);
    expect(outcome.coverage).toEqual({ figures: 8, scored: 8 });
  });

  it('result columns beside their table stay its columns', () => {
    const five: Grid = [['Status', 'Trend', 'Gap', 'Misses in a row', 'Action'], ...card.map(fiveOf)];
    const outcome = read(beside(table, GAP, five));
    expect(outcome.own).toEqual([]);
    expect(outcome.metrics).toEqual(plain);
  });
});

function fiveOf([status, , trend, gap, streak, action]: Grid[number]): Grid[number] {
  return [status, trend, gap, streak, action].map((value) => value ?? null);
}
