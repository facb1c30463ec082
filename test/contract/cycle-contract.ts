/**
 * What people do to snapshots, audit dates and the assessment that nobody expects, in a workbook of its own on every host:
 * it is told in a sentence that names the sheet or the cell, and the rest goes on.
 */
import type { WritableBook } from '../../src/workbook/formula-host';
import { emptySheetPlan, type CellBlock } from '../../src/workbook/plan/plan';
import type { CellValue, OwnSheet } from '../../src/workbook/snapshot';
import { formatCell } from '../../src/workbook/address';
import { assessOpenBook, openAssessment } from '../../src/workflows/assess/assess-open-book';
import { readAudit, writeAudit } from '../../src/workflows/audit/audit-book';
import { openReadiness } from '../../src/workflows/audit/readiness-open-book';
import { openSnapshots, takeOpenSnapshot } from '../../src/workflows/audit/snapshots-open-book';
import { goldProfile } from '../../src/scoring/profile';
import { scoreBook } from '../../src/workflows/score/score-book';
import { refreshBook } from '../../src/workflows/write/refresh-book';
import { writeSummary } from '../../src/workflows/write/write-summary';
import { kpiRows } from '../workflows/books';
import { cellsOf, edit } from './people-edits';
import type { SeedSheet } from './seed';

const kpis = (extra: readonly (readonly CellValue[])[] = []): SeedSheet => ({
  name: 'KPI',
  cells: Object.fromEntries(
    [...kpiRows, ...extra].flatMap((row, down) =>
      row.map((value, across) => [formatCell({ row: down, column: across }), value] as const),
    ),
  ),
});

/** The same metrics with a period a row, on a sheet of another name. */
const turned: SeedSheet = {
  name: 'Cifras',
  cells: Object.fromEntries(
    kpiRows.flatMap((row, down) =>
      row.map((value, across) => [formatCell({ row: across, column: down }), value] as const),
    ),
  ),
};

/** The same metrics in another order, and in a sheet of another language. */
const [header = [], ...metricRows] = kpiRows;
const sheetOfRows = (rows: readonly (readonly CellValue[])[]): SeedSheet => ({
  name: 'KPI',
  cells: Object.fromEntries(
    rows.flatMap((row, down) =>
      row.map((value, across) => [formatCell({ row: down, column: across }), value] as const),
    ),
  ),
});
const reversed = sheetOfRows([header, ...[...metricRows].reverse()]);
const spanish: Readonly<Record<string, string>> = {
  ...{ Metric: 'Métrica', Category: 'Categoría', Target: 'Objetivo', Direction: 'Sentido' },
  ...{ Service: 'Servicio', higher: 'mayor', lower: 'menor' },
};
const translated = sheetOfRows(
  kpiRows.map((row) => row.map((value) => (typeof value === 'string' ? (spanish[value] ?? value) : value))),
);

const on = (day: string) =>
  ({
    language: 'en',
    now: new Date(`${day}T09:00:00Z`),
    timeZone: 'UTC',
    version: '0.1.0',
    settings: null,
  }) as const;

/** A person types over one cell of a sheet of ours. */
const type = (host: WritableBook, own: OwnSheet, row: number, column: number, value: CellValue) =>
  edit(host, own, (cells) => {
    (cells[row] ??= [])[column] = value;
    return cells;
  });

const HEADER = 5;
const at = { number: 1, item: 3, keyElements: 4, structured: 5, factBased: 6, deployed: 7, links: 10 };

export function cycleContract(
  hostName: string,
  open: (sheets: readonly SeedSheet[]) => Promise<WritableBook>,
  // No add-in can make an open workbook count from 1904.
  countsFrom1904 = true,
): void {
  const restate = (host: WritableBook, value: number, was = 0.81) =>
    host.replace([{ sheet: 'KPI', cell: { row: 1, column: 4 }, was, now: { values: [[value]] } }]);

  describe(`snapshots on the ${hostName} host`, () => {
    it('are 24 in the order of their days, each as it was taken, and the last is compared', async () => {
      const host = await open([kpis()]);
      const days = Array.from({ length: 24 }, (_, index) =>
        new Date(Date.UTC(2023, index, 28)).toISOString().slice(0, 10),
      );
      for (const day of days) await takeOpenSnapshot(host, on(day));
      const { snapshots, changes } = await openSnapshots(host, on('2024-12-31'));
      expect(snapshots).toEqual(days.map((day) => ({ sheet: `COPC Snapshot ${day}`, state: 'as-taken' })));
      expect(changes).toEqual(['From COPC Snapshot 2024-12-28 to today (Dec 31, 2024)', 'Nothing changed.']);
    });

    it('get another name where a person has a sheet of that name, which stays', async () => {
      const theirs: SeedSheet = { name: 'copc snapshot 2024-07-01', cells: { A1: 'my own notes' } };
      const host = await open([kpis(), theirs]);
      const { sheet, adjustments } = await takeOpenSnapshot(host, on('2024-07-01'));
      expect([sheet, adjustments.map(({ kind }) => kind)]).toEqual([
        'COPC Snapshot 2024-07-01 (2)',
        ['sheet-renamed'],
      ]);
      const { snapshots } = await openSnapshots(host, on('2024-07-01'));
      expect(snapshots).toEqual([{ sheet, state: 'as-taken' }]);
      const left = (await host.sheets()).find(({ name }) => name === theirs.name);
      expect(left?.own).toBeNull();
    });

    it('of one day are one while nothing changed, and two once something did', async () => {
      const host = await open([kpis()]);
      expect(await takeOpenSnapshot(host, on('2024-07-01'))).toMatchObject({ isNew: true });
      expect(await takeOpenSnapshot(host, on('2024-07-01'))).toMatchObject({ isNew: false });
      await restate(host, 0.7);
      expect(await takeOpenSnapshot(host, on('2024-07-01'))).toMatchObject({
        isNew: true,
        sheet: 'COPC Snapshot 2024-07-01 (2)',
      });
      await restate(host, 0.9, 0.7);
      const { snapshots, changes } = await openSnapshots(host, on('2024-07-01'));
      expect(snapshots.map(({ state }) => state)).toEqual(['as-taken', 'as-taken']);
      expect(changes?.[0]).toBe('From COPC Snapshot 2024-07-01 (2) to today (Jul 1, 2024)');
      expect(changes?.at(-1)).toBe('Service level: past restated: Jan 2024 0.7 → 0.9 (KPI!E2)');
    });

    it('have one fingerprint on every host and in every layout, and another after any change', async () => {
      const taken = async (
        sheet: SeedSheet,
        change: (host: WritableBook) => Promise<unknown> = async () => {},
      ) => {
        const host = await open([sheet]);
        await change(host);
        return (await takeOpenSnapshot(host, on('2024-07-01'))).fingerprint;
      };
      const before = await taken(kpis());
      expect(before).toBe('c3219d82b84edce3baa7804153bb62dcf08e9aff23fb2a4478075e43e135d3b0');
      expect(await taken(turned)).toBe(before);
      for (const other of [reversed, translated]) expect(await taken(other)).toBe(before);
      const cells: readonly (readonly [row: number, column: number, now: string | number])[] = [
        [1, 0, 'Service levels'],
        [1, 1, 'Quality'],
        [1, 2, 0.81],
        [2, 3, 'higher'],
        [2, 4, 25.5],
        [2, 9, ''],
      ];
      const others = [];
      for (const [row, column, now] of cells) {
        const was = (kpiRows[row]?.[column] ?? '') as string | number;
        const change = { sheet: 'KPI', cell: { row, column }, was, now: { values: [[now]] } };
        others.push(await taken(kpis(), (host) => host.replace([change])));
      }
      expect(new Set([before, ...others]).size).toBe(cells.length + 1);
    });

    if (countsFrom1904)
      it('of a workbook that counts from 1904 say the same, and so do its audit dates', async () => {
        // 2024-01-01 is day 45292 from 1900 on, and day 43830 from 1904 on.
        const starts = [0, 31, 60, 91, 121, 152];
        const book = (date1904: boolean): SeedSheet => {
          const { name, cells } = kpis();
          const dated = starts.map((days, index) => {
            const value = (date1904 ? 43_830 : 45_292) + days;
            return [formatCell({ row: 0, column: 4 + index }), { value, format: 'yyyy-mm' }] as const;
          });
          return { name, date1904, cells: { ...cells, ...Object.fromEntries(dated) } };
        };
        for (const date1904 of [false, true]) {
          const host = await open([book(date1904)]);
          const { sheet, fingerprint } = await takeOpenSnapshot(host, on('2024-07-01'));
          expect(fingerprint).toBe('c3219d82b84edce3baa7804153bb62dcf08e9aff23fb2a4478075e43e135d3b0');
          expect((await openSnapshots(host, on('2024-07-01'))).changes?.at(-1)).toBe('Nothing changed.');
          expect(sheet).toBe('COPC Snapshot 2024-07-01');
          const making = { ...on('2024-07-01'), asOf: null };
          await writeAudit(host, [], making);
          // 2024-02-29.
          const certified = (date1904 ? 43_830 : 45_292) + 59;
          await type(host, 'audit', HEADER + 1, 5, certified);
          await writeAudit(host, [], making);
          expect((await cellsOf(host, 'audit'))[HEADER + 1]?.[6]).toBe('2026-02-28');
        }
      });

    it('edited by hand are told, and compared all the same', async () => {
      const host = await open([kpis()]);
      await takeOpenSnapshot(host, on('2024-07-01'));
      const cells = await cellsOf(host, 'snapshot-2024-07-01');
      const row = cells.findIndex((line) => line.includes('Average speed of answer'));
      const column = cells[row]?.indexOf(25) ?? -1;
      await type(host, 'snapshot-2024-07-01', row, column, 26);
      const { snapshots, changes } = await openSnapshots(host, on('2024-07-02'));
      expect(snapshots).toEqual([{ sheet: 'COPC Snapshot 2024-07-01', state: 'edited' }]);
      expect(changes?.slice(1)).toEqual([
        'COPC Snapshot 2024-07-01 was edited after it was taken: what it says may not be what was so.',
        'Average speed of answer: past restated: Jan 2024 26 → 25 (KPI!E3)',
      ]);
      const { parts } = await openReadiness(host, on('2024-07-02'));
      const texts = parts.find(({ name }) => name === 'changes')?.rows.map(({ text }) => text);
      expect(texts).toContain(changes?.[1]);
    });

    it('by a newer version, or without their first row, are told, and the one before them is compared', async () => {
      const host = await open([kpis()]);
      for (const day of ['2024-05-01', '2024-06-01', '2024-07-01']) await takeOpenSnapshot(host, on(day));
      await type(host, 'snapshot-2024-06-01', 0, 0, 'copc:snapshot:2');
      await type(host, 'snapshot-2024-07-01', 0, 0, 'gone');
      const { snapshots, changes } = await openSnapshots(host, on('2024-07-02'));
      expect(snapshots.map(({ state }) => state)).toEqual(['as-taken', 'newer', 'unreadable']);
      expect(changes?.[0]).toBe('From COPC Snapshot 2024-05-01 to today (Jul 2, 2024)');
      const { parts } = await openReadiness(host, on('2024-07-02'));
      const rows = parts.find(({ name }) => name === 'changes')?.rows.map(({ label, text }) => [label, text]);
      expect(rows?.slice(0, 3)).toEqual([
        ['COPC Snapshot 2024-06-01', 'taken by a newer version of this program, which is needed to read it'],
        ['COPC Snapshot 2024-07-01', 'can’t be read any more'],
        ['Since', 'COPC Snapshot 2024-05-01'],
      ]);
    });
  });

  describe(`audit dates on the ${hostName} host`, () => {
    it('that are texts, open or in the future are told with their cell on the page, and the rest is read', async () => {
      const host = await open([kpis()]);
      const making = { ...on('2024-07-01'), asOf: null };
      await writeAudit(host, [], making);
      const rows: readonly (readonly CellValue[])[] = [
        ['', 'CX', '6.2', 'Lima', 'next spring', '31 March 2024'],
        ['', 'VMO', '', 'Oslo', '03/04/2024', '2025-01-31'],
      ];
      await edit(host, 'audit', (cells) => {
        for (const [down, row] of rows.entries()) Object.assign((cells[HEADER + 1 + down] ??= []), row);
        return cells;
      });
      const { audit } = await readAudit(host, making);
      expect(audit?.findings.map(({ cell }) => cell)).toEqual(['E7', 'E8', 'F8']);
      const { parts } = await openReadiness(host, on('2024-07-01'));
      const part = parts.find(({ name }) => name === 'audit');
      expect(part?.rows[0]).toEqual({
        label: 'CX 6.2, Lima',
        text: 'Certification Mar 31, 2024: 92 days ago; Next audit Mar 31, 2026: 638 days left',
      });
      expect(part?.rows.at(-1)?.text).toContain('“next spring” in cell E7 is no date that can be read.');
      expect(parts.filter(({ hasData }) => hasData).length).toBeGreaterThan(3);
    });
  });

  describe(`an assessment filled in oddly on the ${hostName} host`, () => {
    const started = async (extra?: readonly (readonly CellValue[])[]) => {
      const host = await open([kpis(extra)]);
      await assessOpenBook(host, on('2024-07-01'), { addMissing: false });
      return host;
    };
    const answer = (host: WritableBook, cells: Readonly<Record<string, readonly CellValue[]>>) =>
      edit(host, 'assessment', (all) => {
        for (const row of all) {
          const given = cells[String(row[at.number])];
          given?.forEach((value, index) => (row[at.keyElements + index] = value));
        }
        return all;
      });
    const findings = async (host: WritableBook) => {
      const { assessment } = await openAssessment(host, on('2024-07-01'));
      expect(assessment?.items.length).toBeGreaterThan(20);
      return assessment?.findings.map(({ message }) => message);
    };

    it('names the cells of answers that are missing in a row that has some', async () => {
      const host = await started();
      await answer(host, { L1: ['yes', '', 'yes', ''], L2: ['', '', '', ''], L3: ['no', '', '', ''] });
      expect(await findings(host)).toEqual([
        'Cells F7, H7 hold no answer yet, though others of the row do. Answer them too, or the item counts as not assessed.',
      ]);
    });

    it('names answers that contradict each other', async () => {
      const host = await started();
      const [none, yes] = ['n/a', 'yes'];
      await answer(host, {
        L1: [none, none, none, yes],
        L2: [yes, yes, yes, none],
        L3: [none, none, none, none],
        L4: [none, yes, yes, yes],
      });
      expect(await findings(host)).toEqual([
        'Cell H7 says how an approach is deployed, but by the three answers before it none applies. Correct one of them.',
        'Cell H8 says that deployment does not apply, but by the answers before it there is an approach. Correct one of them.',
      ]);
    });

    it('names a word that is no answer', async () => {
      const host = await started();
      await answer(host, { P1: ['perhaps', 'yes', 'yes', 'yes'] });
      expect(await findings(host)).toEqual([
        'Cell E11 holds “perhaps”, which is no answer. Write yes, partly, no or not applicable, or leave it blank.',
      ]);
    });

    it('keeps own items with any number, and names a number that stands twice', async () => {
      const host = await started();
      const odd: readonly CellValue[] = [7, '1.10', ' p2 ', 'Ä|b;c', '=1', '🙂', 45474, 'x'.repeat(300), ''];
      await edit(host, 'assessment', (all) => {
        const rows = odd.map((number, index) => {
          const row: CellValue[] = ['', number, 'Own', `Item ${index}`, 'yes', 'yes', 'yes', 'yes'];
          return row;
        });
        return [...all.slice(0, HEADER + 25), ...rows, ...all.slice(HEADER + 25)].slice(0, 40);
      });
      const before = await cellsOf(host, 'assessment');
      const { assessment } = await assessOpenBook(host, on('2024-07-01'), { addMissing: false });
      expect(assessment?.items).toHaveLength(24 + odd.length);
      expect(assessment?.findings.map(({ message }) => message)).toEqual([
        'No. P2 stands in rows 12, 33. Each row counts: delete the ones that are too many.',
      ]);
      const after = await cellsOf(host, 'assessment');
      expect(after.map((row) => row[at.number])).toEqual(before.map((row) => row[at.number]));
      await takeOpenSnapshot(host, on('2024-07-01'));
      const { snapshots, changes } = await openSnapshots(host, on('2024-07-01'));
      expect(snapshots[0]?.state).toBe('as-taken');
      expect(changes?.at(-1)).toBe('Nothing changed.');
    });

    it('links a metric whose name has semicolons in it, beside others', async () => {
      const named = 'Chats; mails; tickets: on time';
      const host = await started([[named, 'Service', 0.9, 'higher', 0.7, 0.7, 0.7, 0.7, 0.7, 0.6]]);
      await edit(host, 'assessment', (all) => {
        const row = all.find((line) => line[at.number] === 'P1') ?? [];
        row[at.links] = `Service level; ${named}; No such one`;
        return all;
      });
      const { assessment } = await openAssessment(host, on('2024-07-01'));
      const item = assessment?.items.find(({ number }) => number === 'P1');
      expect(item?.linked.map(({ name }) => name)).toEqual(['Service level', named]);
      expect(assessment?.findings.map(({ message }) => message)).toEqual([
        '“No such one” in cell K11 is the name of no scored metric. Correct the name, or remove it.',
      ]);
    });

    it('beside a copy of it, in any language, says that only one counts', async () => {
      const host = await started();
      const cells = await cellsOf(host, 'assessment');
      const rows = cells.map((row) => row.map((value) => ({ value: value as string })));
      const blocks: CellBlock[] = [{ row: 0, column: 0, rows }];
      for (const name of ['COPC Assessment (2)', 'COPC Evaluación'])
        await host.apply({ sheets: [{ ...emptySheetPlan, target: { kind: 'new', name }, blocks }] });
      expect(await findings(host)).toEqual(
        ['COPC Assessment (2)', 'COPC Evaluación'].map(
          (name) =>
            `Sheet “${name}” looks like an assessment, too. Only “COPC Assessment” counts: move what you need, and delete the other.`,
        ),
      );
    });

    it('is told beside a second register and a second sheet of audit dates, whatever their language', async () => {
      const host = await open([kpis()]);
      const making = { ...on('2024-07-01'), asOf: null };
      const asScored = { sheet: null, profile: goldProfile, asOf: null, map: null };
      await writeSummary(host, (await scoreBook(host, asScored)).scorecards, {
        ...making,
        columns: false,
        formulas: false,
      });
      await writeAudit(host, [], making);
      const copied = async (own: OwnSheet, name: string): Promise<void> => {
        const rows = (await cellsOf(host, own)).map((row) =>
          row.map((value) => ({ value: value as string })),
        );
        const target = { kind: 'new', name } as const;
        await host.apply({ sheets: [{ ...emptySheetPlan, target, blocks: [{ row: 0, column: 0, rows }] }] });
      };
      await copied('actions', 'COPC Tiltak');
      await copied('actions', 'COPC Actions (2)');
      await copied('audit', 'COPC Auditoría');
      const second = (sheet: string) =>
        `Sheet “${sheet}” looks like an action register, too. Only “COPC Actions” counts: move what you need, and delete the other.`;
      const refreshed = await refreshBook(host, on('2024-07-01'));
      expect(refreshed.written?.kept).toEqual([second('COPC Tiltak'), second('COPC Actions (2)')]);
      expect((await openReadiness(host, on('2024-07-01'))).problems).toContain(second('COPC Tiltak'));
      const { audit } = await readAudit(host, making);
      expect(audit?.findings.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^Sheet “COPC Auditoría” looks like/),
      ]);
    });
  });
}
