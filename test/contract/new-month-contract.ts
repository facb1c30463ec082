/** What *New month* has to do on every host: one header in its place, in the sheet's own form, and nothing else. */
import { goldProfile } from '../../src/scoring/profile';
import { formatArea, formatCell, type Cell } from '../../src/workbook/address';
import type { WritableBook } from '../../src/workbook/formula-host';
import { emptySheetPlan } from '../../src/workbook/plan/plan';
import { formatAt, type CellValue } from '../../src/workbook/snapshot';
import { scoreSheet } from '../../src/workflows/score/score-sheet';
import { newMonth, plannedMonth } from '../../src/workflows/write/new-month';
import { kpiRows } from '../workflows/books';
import type { SeedCell, SeedSheet } from './seed';

type Header = CellValue | SeedCell;

/** The two metrics under other headers, and with more in the sheet. */
function under(headers: readonly Header[], more: Partial<SeedSheet> = {}): SeedSheet {
  const rows = kpiRows.map((row, r) => [
    ...row.slice(0, 4),
    ...(r === 0 ? headers : row.slice(4, 4 + headers.length)),
  ]);
  const cells: Record<string, Header> = {};
  rows.forEach((row, r) => row.forEach((value, c) => (cells[formatCell({ row: r, column: c })] = value)));
  return { name: 'KPI', ...more, cells: { ...cells, ...more.cells } };
}

function scored(host: WritableBook) {
  return scoreSheet(host, 'KPI', { profile: goldProfile, asOf: null, map: null });
}

async function cells(host: WritableBook): Promise<Map<string, CellValue>> {
  const sheet = await host.read('KPI');
  const found = new Map<string, CellValue>();
  sheet.values.forEach((line, r) =>
    line.forEach((value, c) => {
      const at = { row: (sheet.used?.top ?? 0) + r, column: (sheet.used?.left ?? 0) + c };
      if (value !== '') found.set(formatCell(at), value);
    }),
  );
  return found;
}

const text = (...names: string[]) => names;
const dates = (...serials: number[]) => serials.map((value) => ({ value, format: 'mmm-yy' }));

/** What a person sees of a cell, and how wide its column is in the host's own unit. */
export interface SeenCell {
  readonly fill: string | null;
  readonly bold: boolean;
  readonly color: string | null;
  readonly hasLineBelow: boolean;
  readonly width: number;
}

/**
 * @param seen of a cell of the sheet "KPI" in the book opened last
 */
export function newMonthContract(
  name: string,
  open: (sheets: readonly SeedSheet[]) => Promise<WritableBook>,
  seen: (host: WritableBook, cell: Cell) => SeenCell | Promise<SeenCell>,
): void {
  describe(`${name}: New month`, () => {
    it.each<[string, readonly Header[], number | string, string]>([
      [
        'English months',
        text('Nov-23', 'Dec-23', 'Jan-24', 'Feb-24', 'Mar-24', 'Apr-24'),
        'May-24',
        'General',
      ],
      [
        'ISO, over the year',
        text('2023-07', '2023-08', '2023-09', '2023-10', '2023-11', '2023-12'),
        '2024-01',
        'General',
      ],
      [
        'Spanish months',
        text('ene 2024', 'feb 2024', 'mar 2024', 'abr 2024', 'may 2024', 'jun 2024'),
        'jul 2024',
        'General',
      ],
      [
        'Dutch months',
        text('mrt 2024', 'apr 2024', 'mei 2024', 'jun 2024', 'jul 2024', 'aug 2024'),
        'sep 2024',
        'General',
      ],
      [
        'Chinese months',
        text('2024年7月', '2024年8月', '2024年9月', '2024年10月', '2024年11月', '2024年12月'),
        '2025年1月',
        'General',
      ],
      [
        'quarters',
        text('Q3 2022', 'Q4 2022', 'Q1 2023', 'Q2 2023', 'Q3 2023', 'Q4 2023'),
        'Q1 2024',
        'General',
      ],
      [
        'weeks',
        text('2024-W08', '2024-W09', '2024-W10', '2024-W11', '2024-W12', '2024-W13'),
        '2024-W14',
        'General',
      ],
      ['dates', dates(45292, 45323, 45352, 45383, 45413, 45444), 45474, 'mmm-yy'],
      ['last days of months', dates(45322, 45351, 45382, 45412, 45443, 45473), 45504, 'mmm-yy'],
    ])('writes the next of %s, and no other cell', async (_, headers, value, format) => {
      const host = await open([under(headers)]);
      const card = await scored(host);
      const before = await cells(host);
      expect(await plannedMonth(host, card)).toMatchObject({
        kind: 'possible',
        headers: [{ address: 'K1', value }],
      });
      expect(await cells(host)).toEqual(before);
      await newMonth(host, card);
      const after = await cells(host);
      expect(after.get('K1')).toBe(value);
      after.delete('K1');
      expect(after).toEqual(before);
      expect(formatAt(await host.read('KPI'), 0, 10)).toBe(format);
    });

    it('looks as the header before it does, in a column as wide, and plain again when it is taken back', async () => {
      const host = await open([under(text('Nov-23', 'Dec-23', 'Jan-24', 'Feb-24', 'Mar-24'))]);
      const plain = await seen(host, { row: 0, column: 10 });
      const border = { edge: 'bottom', color: 'C00000' } as const;
      const style = { bold: true, fill: '1F3A5F', color: 'FFFFFF', border };
      await host.apply({
        sheets: [
          {
            ...emptySheetPlan,
            target: { kind: 'existing', name: 'KPI' },
            styles: [style],
            blocks: [
              {
                row: 0,
                column: 9,
                rows: [[{ value: 'Apr-24', style: 0 }], [{ value: 0.8 }], [{ value: 28 }]],
              },
            ],
            columnWidths: [{ column: 9, characters: 24 }],
          },
        ],
      });
      const before = await seen(host, { row: 0, column: 9 });
      expect(before).toMatchObject({ fill: '1F3A5F', bold: true, color: 'FFFFFF', hasLineBelow: true });
      expect(before.width).toBeGreaterThan(plain.width);
      await newMonth(host, await scored(host));
      expect((await cells(host)).get('K1')).toBe('May-24');
      expect(await seen(host, { row: 0, column: 10 })).toEqual(before);
      if (!('undoLastWrite' in host) || typeof host.undoLastWrite !== 'function') return;
      await host.undoLastWrite();
      expect(await seen(host, { row: 0, column: 10 })).toEqual(plain);
      expect(await seen(host, { row: 0, column: 9 })).toEqual(before);
    });

    it('has the figures typed under it scored', async () => {
      const host = await open([under(text('Nov-23', 'Dec-23', 'Jan-24', 'Feb-24', 'Mar-24', 'Apr-24'))]);
      await newMonth(host, await scored(host));
      await host.replace(
        [1, 2].map((row) => ({
          ...{ sheet: 'KPI', cell: { row, column: 10 }, was: '', now: { values: [[0.5]] } },
        })),
      );
      const [scoredTable] = (await scored(host)).tables;
      expect(scoredTable?.table.periods.at(-1)?.iso).toBe('2024-05');
    });

    const months = text('Nov-23', 'Dec-23', 'Jan-24', 'Feb-24', 'Mar-24', 'Apr-24');
    const areaOfTable = async (host: WritableBook) =>
      formatArea((await host.read('KPI')).tables[0]?.area ?? { top: 0, left: 0, bottom: 0, right: 0 });

    it('lets an Excel table take the new column in, twice, and the figures under it be scored', async () => {
      const host = await open([under(months, { tables: ['A1:J3'], cells: { L2: 'remark' } })]);
      expect(await newMonth(host, await scored(host))).toMatchObject({
        kind: 'possible',
        headers: [{ address: 'K1', value: 'May-24' }],
      });
      expect(await areaOfTable(host)).toBe('A1:K3');
      expect((await cells(host)).get('L2')).toBe('remark');
      const typed = [1, 2].map((row) => ({
        sheet: 'KPI',
        cell: { row, column: 10 },
        was: '' as const,
        now: { values: [[0.5]] },
      }));
      await host.replace(typed);
      const card = await scored(host);
      expect(card.tables[0]?.table.periods.at(-1)?.iso).toBe('2024-05');
      // The remark stands where the next one would.
      expect(await newMonth(host, card)).toMatchObject({ problem: { why: 'occupied', address: 'L2' } });
      expect(await areaOfTable(host)).toBe('A1:K3');
    });

    it('leaves the table as it was when it is taken back', async () => {
      const host = await open([under(months, { tables: ['A1:J3'] })]);
      if (!('undoLastWrite' in host) || typeof host.undoLastWrite !== 'function') return;
      const before = await cells(host);
      await newMonth(host, await scored(host));
      expect(await areaOfTable(host)).toBe('A1:K3');
      await host.undoLastWrite();
      expect(await areaOfTable(host)).toBe('A1:J3');
      expect(await cells(host)).toEqual(before);
    });

    it.each<[string, Partial<SeedSheet>, string]>([
      ['another table right beside it', { tables: ['A1:J3', 'K2:L3'], cells: { L2: 'A', L3: 'B' } }, 'K2:L3'],
      [
        'a figure below the metrics, beside a longer table',
        { tables: ['A1:J5'], cells: { A5: 'Note', K5: 7 } },
        'K5',
      ],
    ])('does not let an Excel table grow over %s', async (_, more, address) => {
      const host = await open([under(months, more)]);
      const before = await cells(host);
      const area = await areaOfTable(host);
      expect(await newMonth(host, await scored(host))).toMatchObject({
        problem: { why: 'occupied', address },
      });
      expect(await cells(host)).toEqual(before);
      expect(await areaOfTable(host)).toBe(area);
    });

    it('writes a text as the date would show into an Excel table, whose headers are texts', async () => {
      const headers = dates(45292, 45323, 45352, 45383, 45413, 45444);
      const host = await open([under(headers, { tables: ['A1:J3'] })]);
      await newMonth(host, await scored(host));
      expect((await cells(host)).get('K1')).toBe('Jul-24');
      expect(await areaOfTable(host)).toBe('A1:K3');
      const typed = [1, 2].map((row) => ({
        ...{ sheet: 'KPI', cell: { row, column: 10 }, was: '' as const, now: { values: [[0.5]] } },
      }));
      await host.replace(typed);
      const [scoredTable] = (await scored(host)).tables;
      expect(scoredTable?.table.periods.map(({ iso }) => iso).slice(-2)).toEqual(['2024-06', '2024-07']);
    });

    it('leaves a table to the person whose dates show in words of another language', async () => {
      const headers = [45292, 45323, 45352, 45383, 45413, 45444].map((value) => ({
        value,
        format: '[$-40A]mmmm yyyy',
      }));
      const host = await open([under(headers, { tables: ['A1:J3'] })]);
      expect(await newMonth(host, await scored(host))).toMatchObject({ problem: { why: 'unknown-periods' } });
      expect(await areaOfTable(host)).toBe('A1:J3');
    });

    describe('under years that stand merged above the months', () => {
      const years = (merge: string, last: string, more: Partial<SeedSheet> = {}): SeedSheet => {
        const cells: Record<string, Header> = { E1: 2024, ...more.cells };
        const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
        const shown = names.slice(0, names.indexOf(last) + 1);
        kpiRows.forEach((row, r) => {
          const figures = r === 0 ? shown : shown.map((_, at) => row[4 + (at % 6)] ?? 0);
          [...row.slice(0, 4), ...figures].forEach((value, c) => {
            cells[formatCell({ row: r + 1, column: c })] = value;
          });
        });
        return { name: 'KPI', merges: [merge], ...more, cells };
      };

      it.each([
        ['reaches over it', 'E1:P1', {}],
        ['ends before it', 'E1:J1', {}],
      ])('writes the month alone where the year %s', async (_, merge) => {
        const host = await open([years(merge, 'Jun')]);
        await newMonth(host, await scored(host));
        expect((await cells(host)).get('K2')).toBe('Jul');
        expect((await cells(host)).get('K1')).toBeUndefined();
      });

      it('writes the next year above January, and the figures under both are scored', async () => {
        const host = await open([years('E1:P1', 'Dec')]);
        const before = await cells(host);
        expect(await newMonth(host, await scored(host))).toMatchObject({ headers: [{ address: 'Q1:Q2' }] });
        const after = await cells(host);
        expect([after.get('Q1'), after.get('Q2')]).toEqual([2025, 'Jan']);
        expect(after.size).toBe(before.size + 2);
        await host.replace(
          [2, 3].map((row) => ({
            ...{ sheet: 'KPI', cell: { row, column: 16 }, was: '' as const, now: { values: [[0.5]] } },
          })),
        );
        const [scoredTable] = (await scored(host)).tables;
        expect(scoredTable?.table.periods.at(-1)?.iso).toBe('2025-01');
      });

      it('writes neither where something stands in the place of the year', async () => {
        const host = await open([years('E1:P1', 'Dec', { cells: { Q1: 'Remarks' } })]);
        const before = await cells(host);
        expect(await newMonth(host, await scored(host))).toMatchObject({ kind: 'not-possible' });
        expect(await cells(host)).toEqual(before);
      });
    });

    it('is written once where two panes ask for it, each with what it scored before', async () => {
      const host = await open([under(months)]);
      const [one, other] = [await scored(host), await scored(host)];
      expect(await newMonth(host, one)).toMatchObject({ kind: 'possible' });
      const after = await cells(host);
      expect(await newMonth(host, other)).toMatchObject({ problem: { why: 'already', address: 'K1' } });
      expect(await cells(host)).toEqual(after);
    });

    it('stands left of the first where the newest comes first', async () => {
      const headers = text('Jun-24', 'May-24', 'Apr-24', 'Mar-24', 'Feb-24', 'Jan-24');
      const host = await open([under(headers)]);
      // Column D, the directions, is in the way.
      expect(await newMonth(host, await scored(host))).toMatchObject({
        problem: { why: 'occupied', address: 'D1' },
      });
    });

    it.each<[string, Partial<SeedSheet>, object]>([
      ['a cell in the way', { cells: { K3: 'remark' } }, { why: 'occupied', address: 'K3' }],
      ['the header there already', { cells: { K1: 'May-24' } }, { why: 'already', address: 'K1' }],
      ['a hidden column', { occupied: { hidden: ['K:K'] } }, { why: 'occupied', address: 'K1:K3' }],
      ['a protected sheet', { protected: true }, { why: 'protected' }],
    ])('is refused, and nothing written: %s', async (_, more, problem) => {
      const host = await open([
        under(text('Nov-23', 'Dec-23', 'Jan-24', 'Feb-24', 'Mar-24', 'Apr-24'), more),
      ]);
      const before = await cells(host);
      expect(await newMonth(host, await scored(host))).toMatchObject({ kind: 'not-possible', problem });
      expect(await cells(host)).toEqual(before);
    });
  });
}
