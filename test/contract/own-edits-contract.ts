/**
 * What a person may do to sheets that are ours alone, on every host: whatever it is, what they wrote stays where they put it
 * and is told, or the refresh is refused in a sentence; and a second one writes nothing. A snapshot stays as it was edited.
 */
import fc from 'fast-check';
import { accuracyOf } from '../../src/report/accuracy/accuracy-of';
import type { ReportedUnit } from '../../src/scoring/units/union';
import { languages, type Language } from '../../src/strings/language';
import type { WritableBook } from '../../src/workbook/formula-host';
import { formatCell } from '../../src/workbook/address';
import { findTransactions } from '../../src/worksheet/transactions/find-transactions';
import type { OwnSheet } from '../../src/workbook/snapshot';
import { writeAccuracy } from '../../src/workflows/accuracy/write-accuracy';
import { writeAudit } from '../../src/workflows/audit/audit-book';
import type { OwnSheetWritten } from '../../src/workflows/audit/own-sheet';
import { readReadiness, writeReadiness } from '../../src/workflows/audit/readiness';
import { takeOpenSnapshot } from '../../src/workflows/audit/snapshots-open-book';
import { readStanding } from '../../src/workflows/audit/standing';
import { writeGaps } from '../../src/workflows/audit/write-gaps';
import { writeVendors } from '../../src/workflows/units/write-vendors';
import { writeSummary } from '../../src/workflows/write/write-summary';
import { metric, scorecard, table } from '../report/sample';
import { kpiRows } from '../workflows/books';
import { sheetOf } from '../worksheet/sheet';
import { anyEditOf, cellsOf, edit, type Matrix } from './people-edits';
import type { SeedSheet } from './seed';

const seed: readonly SeedSheet[] = [{ name: 'KPI', cells: { A1: 'Metric' } }];

type Writer = (host: WritableBook, isLater: boolean, language: Language) => Promise<OwnSheetWritten>;

interface Kind {
  readonly own: OwnSheet;
  /** The first row a person's edits are at, less one. */
  readonly header: number;
  readonly write: Writer;
}

const making = (isLater: boolean, language: Language) => ({
  language,
  now: new Date(Date.UTC(2024, 6, isLater ? 2 : 1, 9)),
  timeZone: 'UTC',
  version: '0.1.0',
  asOf: null,
});

const card = (isLater: boolean) =>
  scorecard([
    table([
      metric('Service level', { points: [0.9, 0.7, 0.7, isLater ? 0.6 : 0.7] }),
      metric('CSAT', { points: [0.9, 0.9, 0.9, isLater ? 0.9 : 0.7], category: 'satisfaction' }),
      metric('AHT', { points: [0.9, 0.9, 0.9, 0.7], category: 'cost' }),
    ]),
  ]);

const profile = { name: 'gold', met: 65, metOrImproving: 75, unconfirmed: false };
const unit = (name: string, met: number): ReportedUnit => ({
  unit: name,
  fingerprint: `${name} ${met}`,
  books: ['kpi.xlsx'],
  metrics: [
    {
      ...{ name: 'CSAT', status: met > 1 ? 'met' : 'not-met', better: 'higher', target: 0.8 },
      ...{ latest: 0.7 + met / 20, latestPeriod: '2024-06', format: '0.0%', scale: 1 },
    },
  ],
  counts: [],
  standing: {
    ...{ profile, scored: 4, met, improving: 0, escalate: 0, act: 0, worst: 'CSAT' },
    ...{ metTrend: null, trust: null, overdue: null },
  },
});

const transactions = (isLater: boolean) =>
  accuracyOf(
    findTransactions(
      sheetOf(
        [
          ['Call ID', 'Customer-critical error?', 'Business-critical accurate?'],
          ...Array.from({ length: 12 }, (_, index) => [
            `C${index}`,
            index % (isLater ? 4 : 3) === 0 ? 'Yes' : 'No',
            index % 5 === 0 ? 'No' : 'Yes',
          ]),
        ],
        { name: 'QA' },
      ),
    ).tables,
  );

const kinds: readonly Kind[] = [
  {
    own: 'gaps',
    header: 3,
    write: async (host, isLater, language) => {
      const options = making(isLater, language);
      return writeGaps(host, await readStanding(host, [card(isLater)], options), options);
    },
  },
  {
    own: 'readiness',
    header: 1,
    write: async (host, isLater, language) => {
      const options = { ...making(isLater, language), map: null, accuracy: transactions(isLater) };
      const read = await readReadiness(host, { scorecards: [card(isLater)], unscored: [] }, options);
      return writeReadiness(host, read, options);
    },
  },
  {
    own: 'accuracy',
    header: 2,
    write: (host, isLater, language) => writeAccuracy(host, transactions(isLater), making(isLater, language)),
  },
  {
    own: 'vendors',
    header: 3,
    write: (host, isLater, language) =>
      writeVendors(host, [unit('Oslo', isLater ? 1 : 3), unit('Leon', 2)], [], {
        ...making(isLater, language),
        ofThisBook: true,
      }),
  },
  {
    own: 'summary',
    header: 6,
    write: async (host, isLater, language) => {
      const options = { ...making(isLater, language), columns: false, formulas: false };
      try {
        const { kept, cellsWritten } = await writeSummary(host, [card(isLater)], options);
        return { sheet: 'COPC Summary', cellsWritten, kept, problem: null };
      } catch (problem) {
        if ((problem as { code?: string }).code !== 'cell-occupied') throw problem;
        return { sheet: 'COPC Summary', cellsWritten: 0, kept: [], problem: 'occupied' };
      }
    },
  },
];

/** The texts that only a person writes: none is one of ours. */
const theirs = ['ask Ana first', 'mañana', '=1+1', '下周', 'X-99'];
const anyEdits = (header: number) =>
  fc.array(anyEditOf({ header, rows: 24, columns: 8, texts: theirs, headers: theirs }), { maxLength: 5 });

const placesOf = (cells: Matrix): string[] =>
  cells.flatMap((line, row) =>
    line.flatMap((value, column) =>
      theirs.includes(String(value)) ? [`${formatCell({ row, column })} ${String(value)}`] : [],
    ),
  );

/** @param runs random edits of each sheet */
export function ownEditsContract(
  hostName: string,
  open: (sheets: readonly SeedSheet[]) => Promise<WritableBook>,
  runs: number,
): void {
  describe(`what a person does to a sheet of ours on the ${hostName} host`, () => {
    it.each(kinds)('is told with its cell in COPC’s $own', async ({ own, header, write }) => {
      const host = await open(seed);
      await write(host, false, 'en');
      const made = await cellsOf(host, own);
      const row = made.findIndex((line, at) => at > header && typeof line[1] === 'string' && line[1] !== '');
      await edit(host, own, (cells) => {
        (cells[row] ??= [])[1] = 'ask Ana first';
        return cells;
      });
      const sentence = expect.stringContaining(`Cell B${row + 1} of`) as string;
      expect((await write(host, true, 'en')).kept).toEqual([sentence]);
      expect((await cellsOf(host, own))[row]?.[1]).toBe('ask Ana first');
      await edit(host, own, (cells) => {
        (cells[row] ??= [])[1] = '';
        return cells;
      });
      expect((await write(host, true, 'en')).kept).toEqual([]);
      expect((await cellsOf(host, own))[row]?.[1]).not.toBe('');
    });

    it.each(kinds)('stays in COPC’s $own, whatever it was', async ({ own, header, write }) => {
      await fc.assert(
        fc.asyncProperty(anyEdits(header), fc.constantFrom(...languages), async (edits, language) => {
          const host = await open(seed);
          await write(host, false, 'en');
          const before = await edit(host, own, (cells) => edits.reduce((all, one) => one(all), cells));
          const { problem } = await write(host, true, language);
          const after = await cellsOf(host, own);
          expect(placesOf(after)).toEqual(placesOf(before));
          if (problem === null) {
            const again = await write(host, true, language);
            expect([again.problem, placesOf(await cellsOf(host, own))]).toEqual([null, placesOf(after)]);
            // A summary is written at each refresh: it says when.
            if (own !== 'summary') expect(again.cellsWritten).toBe(0);
          } else expect(after).toEqual(before);
        }),
        { numRuns: runs },
      );
    });

    it('stays in a snapshot, which nothing ever writes again', async () => {
      const cells = Object.fromEntries(
        kpiRows.flatMap((row, down) =>
          row.map((value, across) => [formatCell({ row: down, column: across }), value] as const),
        ),
      );
      await fc.assert(
        fc.asyncProperty(anyEdits(3), fc.constantFrom(...languages), async (edits, language) => {
          const host = await open([{ name: 'KPI', cells }]);
          const on = { ...making(false, language), settings: null };
          await takeOpenSnapshot(host, on);
          const own = 'snapshot-2024-07-01';
          const before = await edit(host, own, (all) => edits.reduce((now, one) => one(now), all));
          await takeOpenSnapshot(host, on);
          await writeAudit(host, [], making(true, language));
          await takeOpenSnapshot(host, { ...making(true, language), settings: null });
          expect(await cellsOf(host, own)).toEqual(before);
        }),
        { numRuns: Math.ceil(runs / 2) },
      );
    });
  });
}
