/**
 * What a person may lay inside or over the summary between two refreshes, on every host: whatever a refresh does, and
 * whether it goes through or is refused, their things stay as they are.
 */
import fc from 'fast-check';
import { formatArea, overlaps, type Area } from '../../src/workbook/address';
import type { WritableBook } from '../../src/workbook/formula-host';
import { emptySheetPlan } from '../../src/workbook/plan/plan';
import { WorkbookProblem } from '../../src/workbook/problem';
import { valueAt, type CellValue } from '../../src/workbook/snapshot';
import { writeSummary } from '../../src/workflows/write/write-summary';
import type { Scorecard } from '../../src/report/scorecard/scored';
import { metric, scorecard, table } from '../report/sample';
import type { SeedSheet } from './seed';

export type ThingKind = 'merge' | 'table' | 'rule' | 'note' | 'validation' | 'chart' | 'shape';

/** Something a person lays on cells. */
export interface Thing {
  readonly kind: ThingKind;
  readonly area: Area;
  /** What it is told apart by, where it has a name or a text. */
  readonly name: string;
}

/** A book, and the hands of a person in it; those in a real Excel take a moment. */
export interface PersonsBook {
  /** The host on the book as it is now. */
  host(): WritableBook;
  /** A second book as this one is now, where a host can have one without writing all of it again. */
  copy?(): PersonsBook;
  put(sheet: string, thing: Thing): void | Promise<void>;
  /** True when it is there as it was put. */
  has(sheet: string, thing: Thing): boolean | Promise<boolean>;
  /** Where tables are, ours among them: a second one can't be laid over them. */
  tables(sheet: string): readonly Area[] | Promise<readonly Area[]>;
}

const SUMMARY = 'COPC Summary';
const seed: readonly SeedSheet[] = [{ name: 'KPI', cells: { A1: 'Metric' } }];
const ROWS = 70;
const COLUMNS = 18;
/** The column of the names of metrics. */
const METRIC = 2;

function card(more: number): Scorecard {
  const points = (last: number) => [0.81, 0.82, 0.83, 0.79, 0.78, last];
  const names = ['Calls', 'Chats', 'Mails', 'Letters', 'Visits'].slice(0, 3 + more);
  return scorecard([table(names.map((name, index) => metric(name, { points: points(0.7 + index / 20) })))]);
}

function write(host: WritableBook, scored: Scorecard) {
  const now = new Date('2024-07-01T09:00:00Z');
  const options = { now, timeZone: 'UTC', version: '0.3.0', columns: false, formulas: false };
  return writeSummary(host, [scored], { language: 'en', ...options });
}

async function cellsOf(host: WritableBook): Promise<CellValue[][]> {
  const sheet = await host.read(SUMMARY);
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => valueAt(sheet, row, column)),
  );
}

/** A person types into cells, whatever stands there. */
async function type(
  host: WritableBook,
  cells: readonly (readonly [row: number, column: number, value: CellValue])[],
): Promise<void> {
  const before = await host.read(SUMMARY);
  const changes = cells.flatMap(([row, column, value]) => {
    const was = valueAt(before, row, column);
    if (typeof was === 'object' || typeof value === 'object' || was === value) return [];
    return [{ sheet: SUMMARY, cell: { row, column }, was, now: { values: [[value]] } }];
  });
  await host.replace(changes);
}

const kinds: readonly ThingKind[] = ['merge', 'table', 'rule', 'note', 'validation', 'chart', 'shape'];
const anyThing = (among: readonly ThingKind[]) =>
  fc
    .record({
      kind: fc.constantFrom(...among),
      top: fc.integer({ min: 0, max: 55 }),
      left: fc.integer({ min: 0, max: 15 }),
      rows: fc.integer({ min: 1, max: 6 }),
      columns: fc.integer({ min: 2, max: 6 }),
    })
    .map(({ kind, top, left, rows, columns }): Omit<Thing, 'name'> => {
      const isCell = kind === 'note';
      const bottom = isCell ? top : top + (kind === 'table' ? Math.max(2, rows) : rows) - 1;
      return { kind, area: { top, left, bottom, right: isCell ? left : left + columns - 1 } };
    });

/** Puts what Excel would let a person put: no merge or table over another merge or table. */
async function putAll(book: PersonsBook, things: readonly Omit<Thing, 'name'>[]): Promise<readonly Thing[]> {
  const closed = [...(await book.host().read(SUMMARY)).merges, ...(await book.tables(SUMMARY))];
  const put: Thing[] = [];
  for (const [index, { kind, area }] of things.entries()) {
    const isClosed = kind === 'merge' || kind === 'table';
    if (isClosed && closed.some((other) => overlaps(other, area))) continue;
    if (isClosed) closed.push(area);
    if (put.some((one) => one.kind === kind && overlaps(one.area, area))) continue;
    const thing: Thing = { kind, area, name: `Mine ${index + 1}` };
    await book.put(SUMMARY, thing);
    put.push(thing);
  }
  return put;
}

const said = ({ kind, area }: Thing): string => `${kind} ${formatArea(area)}`;

/**
 * @param runs random edits; hosts that open slowly take fewer
 * @param among what a person can lay there, where not all of it
 */
export function summaryContract(
  hostName: string,
  open: (sheets: readonly SeedSheet[]) => Promise<PersonsBook>,
  runs: number,
  among: readonly ThingKind[] = kinds,
): void {
  let written: PersonsBook | null = null;
  /** A book with a summary as it was first written. */
  const start = async (): Promise<PersonsBook> => {
    const book = written ?? (await open(seed));
    if (written === null) await write(book.host(), card(0));
    if (book.copy === undefined) return book;
    written = book;
    return book.copy();
  };

  describe(`the summary on the ${hostName} host`, () => {
    it('refreshed twice is what it was written once', async () => {
      const book = await start();
      const before = await book.host().read(SUMMARY);
      await write(book.host(), card(2));
      await write(book.host(), card(0));
      const after = await book.host().read(SUMMARY);
      expect(after.values).toEqual(before.values);
      const places = ({ merges }: typeof after) => merges.map((area) => formatArea(area)).sort();
      expect(places(after)).toEqual(places(before));
    });

    it('keeps what a person wrote over a text of ours, and tells it until it is moved away', async () => {
      const book = await start();
      const cells = await cellsOf(book.host());
      const row = cells.findIndex((line) => line[METRIC] === 'Chats');
      await type(book.host(), [[row, METRIC, 'Chats (new tool)']]);
      const sentence = expect.stringContaining(`“Chats (new tool)”, which you wrote over ours`) as string;
      expect((await write(book.host(), card(2))).kept).toEqual([sentence]);
      expect((await write(book.host(), card(2))).kept).toEqual([sentence]);
      const after = await cellsOf(book.host());
      expect(after[row]?.[METRIC]).toBe('Chats (new tool)');
      expect(after.flat()).toContain('Visits');
      await type(book.host(), [[row, METRIC, '']]);
      expect((await write(book.host(), card(2))).kept).toEqual([]);
    });

    it('keeps it in a long list of metrics, too', async () => {
      const book = await open(seed);
      const names = Array.from({ length: 2_050 }, (_, index) => `Metric ${index + 1}`);
      const long = scorecard([table(names.map((name) => metric(name, { points: [0.81, 0.7] })))]);
      await write(book.host(), long);
      const last = 'Metric 2050';
      const found = async (text: string): Promise<readonly number[]> => {
        const { values } = await book.host().read(SUMMARY);
        return values.flatMap((line, row) => (line.includes(text) ? [row] : []));
      };
      const row = (await found(last))[0] ?? -1;
      expect(row).toBeGreaterThan(2_050);
      const { values } = await book.host().read(SUMMARY);
      const column = (values[row] ?? []).indexOf(last);
      const change = { sheet: SUMMARY, cell: { row, column }, was: last, now: { values: [['mine']] } };
      const { used } = await book.host().read(SUMMARY);
      expect([used?.top, used?.left]).toEqual([0, 1]);
      await book.host().replace([{ ...change, cell: { row, column: column + 1 } }]);
      expect((await write(book.host(), long)).kept).toEqual([expect.stringContaining('“mine”')]);
      expect(await found('mine')).toEqual([row]);
    });

    it('leaves what a person wrote in a blank row of it', async () => {
      const book = await start();
      const cells = await cellsOf(book.host());
      const row = cells.findIndex((line, at) => at > 3 && line.slice(0, 16).every((value) => value === ''));
      const empty = { ...emptySheetPlan, target: { kind: 'existing', name: SUMMARY } } as const;
      const note = { row, column: METRIC, rows: [[{ value: 'ask Ana' }]] };
      await book.host().apply({ sheets: [{ ...empty, blocks: [note] }] });
      expect((await write(book.host(), card(0))).kept).toEqual([]);
      expect((await cellsOf(book.host()))[row]?.[METRIC]).toBe('ask Ana');
    });

    // The blank column before the first, and one far right of what is printed: inside our box, and no cell of ours.
    it.each(among)('leaves a person’s %s between our cells, and is refreshed', async (kind) => {
      const book = await start();
      const area =
        kind === 'note'
          ? { top: 2, left: 0, bottom: 2, right: 0 }
          : { top: 8, left: 13, bottom: 10, right: kind === 'merge' ? 13 : 13 };
      const [thing] = await putAll(book, [{ kind, area }]);
      if (thing === undefined) throw new Error('there is no room for it');
      await write(book.host(), card(2));
      expect(await book.has(SUMMARY, thing)).toBe(true);
      expect((await cellsOf(book.host())).flat()).toContain('Visits');
    });

    it.each(among.filter((kind) => kind !== 'merge' && kind !== 'table'))(
      'leaves a person’s %s over our cells, and is refreshed',
      async (kind) => {
        const book = await start();
        const area = { top: 4, left: 1, bottom: kind === 'note' ? 4 : 6, right: kind === 'note' ? 1 : 4 };
        const [thing] = await putAll(book, [{ kind, area }]);
        if (thing === undefined) throw new Error('there is no room for it');
        await write(book.host(), card(2));
        expect(await book.has(SUMMARY, thing)).toBe(true);
        expect((await cellsOf(book.host())).flat()).toContain('Visits');
      },
    );

    it('leaves whatever a person laid on it, refreshed or refused whole', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(anyThing(among), { minLength: 1, maxLength: 5 }),
          fc.integer({ min: 0, max: 2 }),
          async (things, more) => {
            const book = await start();
            const put = await putAll(book, things);
            const before = await cellsOf(book.host());
            try {
              await write(book.host(), card(more));
            } catch (problem) {
              if (!(problem instanceof WorkbookProblem) || problem.code !== 'cell-occupied') throw problem;
              expect(await cellsOf(book.host())).toEqual(before);
            }
            const gone = [];
            for (const thing of put) if (!(await book.has(SUMMARY, thing))) gone.push(said(thing));
            expect(gone).toEqual([]);
          },
        ),
        { numRuns: runs },
      );
    });
  });
}
