/** A book of three hundred sheets: read to its end, and no sheet goes without a word. */
import { unscoredDetails } from '../../src/cli/print/failure-line';
import { goldProfile } from '../../src/scoring/profile';
import { workflowTexts } from '../../src/strings/parts/reading/workflows';
import { sentence } from '../../src/strings/words-for';
import { inspectBook } from '../../src/workflows/score/inspect-book';
import { scoreBook } from '../../src/workflows/score/score-book';
import { kpiRows, noteRows } from './books';
import { memoryHost, type MemorySheet } from './memory-host';

const SHEETS = 300;
/** Far more than it takes (about a second), far less than a person waits before giving up. */
const PATIENCE = 30_000;

const answers = [
  ['Service level', 'Met', true, 'Improving', 0.02, 0, 'None', 6],
  ['Handle time', 'Not met', false, 'Adverse', -20, 2, 'Act', 6],
];
const contents: readonly MemorySheet['rows'][] = [
  kpiRows,
  noteRows,
  [],
  [
    [7, 19, 23],
    [11, 3, 5],
  ],
  [...kpiRows, [], ...answers],
];
const sheets = Array.from({ length: SHEETS }, (_, at): MemorySheet => ({
  name: `Team ${at + 1}`,
  rows: contents[at % contents.length] ?? [],
}));
const ofEach = SHEETS / contents.length;

function countBy(keys: readonly string[]): Record<string, number> {
  return keys.reduce<Record<string, number>>(
    (counts, key) => ({ ...counts, [key]: (counts[key] ?? 0) + 1 }),
    {},
  );
}

it(
  'is looked through sheet by sheet, each with what it holds or what was looked for',
  async () => {
    const { sheets: inspected } = await inspectBook(memoryHost(sheets));
    expect(inspected.map(({ info }) => info.name)).toEqual(sheets.map(({ name }) => name));
    expect(countBy(inspected.map(({ kind }) => kind))).toEqual({ found: 2 * ofEach, nothing: 3 * ofEach });
    for (const { tables, lookedFor } of inspected)
      expect(tables.length + lookedFor.length).toBeGreaterThan(0);
  },
  PATIENCE,
);

it(
  'is scored, and every place with figures that do not count is named with its sheet',
  async () => {
    const { scorecards, unscored } = await scoreBook(memoryHost(sheets), {
      sheet: null,
      profile: goldProfile,
      asOf: null,
      map: null,
    });
    expect(scorecards).toHaveLength(2 * ofEach);
    expect(new Set(scorecards.map(({ tables }) => tables.length))).toEqual(new Set([1]));
    expect(countBy(unscored.map(({ kind }) => kind))).toEqual({
      unread: ofEach,
      'passed-over': ofEach,
      'own-results': ofEach,
    });
    const said = unscored.map((one) =>
      sentence(workflowTexts.en.unscored[one.kind], unscoredDetails(one, 'en'), 'en'),
    );
    expect(said.slice(0, 3)).toEqual([
      'Sheet "Team 2": 1 figures in A3:B3 belong to no table that was scored.',
      'Skipped on sheet "Team 4", because it may not be a table: A1:C2. If it is one, give it with --map.',
      'Sheet "Team 5": A5:H6 holds results of COPC Scorecard (6 figures); they are no metrics and were not read.',
    ]);
    expect(new Set(unscored.map(({ sheet }) => sheet)).size).toBe(3 * ofEach);
  },
  PATIENCE,
);
