/**
 * What every host promises, as one suite: Excel, file and workbench hosts are all run through it, so that a workflow
 * may forget which of them it talks to (worksheets §1).
 */
import { formatArea } from '../../src/workbook/address';
import type { Host } from '../../src/workbook/host';
import type { RememberingBook } from '../../src/workbook/memory';
import type { Occupant } from '../../src/workbook/occupied';
import { emptySheetPlan, type PlannedCell, type SheetPlan } from '../../src/workbook/plan/plan';
import { formatAt, valueAt } from '../../src/workbook/snapshot';
import type { SeedSheet } from './seed';

const kpi: SeedSheet = {
  name: "Team's KPI",
  cells: {
    B3: 'Metric',
    C3: 'Target',
    D3: { value: 45292, format: 'mmm-yy' },
    B4: 'Service level',
    C4: { value: 0.8, format: '0.0%' },
    D4: { value: 0.825, format: '0.0%', formula: 'C4+0.025' },
    B5: 'Open <&"\'> 绩效',
    C5: { error: '#N/A' },
    D5: true,
  },
  merges: ['B1:D1'],
};
const seed: readonly SeedSheet[] = [kpi, { name: 'Notes', hidden: true, cells: { A1: 'hidden but there' } }];

/** @param sees what the host can tell of cells that are blank and yet not free */
export function hostContract(
  hostName: string,
  open: (sheets: readonly SeedSheet[]) => Promise<Host & RememberingBook>,
  sees: readonly Occupant[],
): void {
  describe(`${hostName} host`, () => {
    it('lists the sheets in order, with what they are', async () => {
      const host = await open(seed);
      expect(await host.sheets()).toEqual([
        { name: "Team's KPI", kind: 'worksheet', visible: true, own: null, isProtected: false },
        { name: 'Notes', kind: 'worksheet', visible: false, own: null, isProtected: false },
      ]);
    });

    it('reads values, formats and merges where they stand', async () => {
      const titled = { ...kpi, cells: { ...kpi.cells, B2: 'By month' }, merges: ['B2:D2'] };
      const sheet = await (await open([titled])).read("Team's KPI");
      expect(sheet.used).toEqual({ top: 1, left: 1, bottom: 4, right: 3 });
      expect(valueAt(sheet, 2, 1)).toBe('Metric');
      expect(valueAt(sheet, 2, 3)).toBe(45292);
      expect(formatAt(sheet, 2, 3)).toBe('mmm-yy');
      expect(valueAt(sheet, 3, 3)).toBe(0.825);
      expect(formatAt(sheet, 3, 3)).toBe('0.0%');
      expect(valueAt(sheet, 4, 1)).toBe('Open <&"\'> 绩效');
      expect(valueAt(sheet, 4, 2)).toEqual({ error: '#N/A' });
      expect(valueAt(sheet, 4, 3)).toBe(true);
      expect(valueAt(sheet, 0, 0)).toBe('');
      expect(valueAt(sheet, 100, 100)).toBe('');
      expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
      expect(sheet.date1904).toBe(false);
    });

    it('says so when a sheet is not there', async () => {
      const host = await open(seed);
      await expect(host.read('Nowhere')).rejects.toMatchObject({ code: 'no-such-sheet' });
    });

    it.each(sees)('tells where a %s lies right of what the sheet holds', async (by) => {
      const address = by === 'hidden' ? 'H:H' : by === 'note' ? 'H4' : 'H4:J5';
      const host = await open([{ ...kpi, occupied: { [by]: [address] } }]);
      const found = (await host.occupied("Team's KPI")).filter((one) => one.by === by);
      expect(found.map(({ area }) => formatArea(area))).toContain(address);
      const free = (await (await open([kpi])).occupied("Team's KPI")).filter(({ area }) => area.right > 3);
      expect(free).toEqual([]);
    });

    it('remembers what it is told, whatever the texts, until it is told otherwise', async () => {
      const host = await open(seed);
      expect(await host.readSettings()).toBeNull();
      const remembered = {
        profile: { name: 'custom', met: 0.7 },
        map: {
          readings: [{ sheet: "Team's KPI", range: 'B3:D5' }],
          metrics: [{ sheet: null, name: 'Open <&"\'> 绩效 ]]>\u0007', better: 'lower' }],
        },
      };
      await host.writeSettings(remembered);
      expect(await host.readSettings()).toEqual(remembered);
      await host.apply({ sheets: [sample('Beside')] });
      expect(await host.readSettings()).toEqual(remembered);
      await host.writeSettings({ profile: 'gold' });
      expect(await host.readSettings()).toEqual({ profile: 'gold' });
    });

    it('changes what is remembered, and leaves it where nothing changes', async () => {
      const host = await open(seed);
      await host.changeSettings(() => ({ profile: 'gold' }));
      await host.changeSettings((before) => ({ ...(before as object), language: 'nl' }));
      await host.changeSettings(() => null);
      expect(await host.readSettings()).toEqual({ profile: 'gold', language: 'nl' });
    });

    it('remembers no more of a sheet than a workbook should carry, says so, and keeps what it had', async () => {
      const host = await open(seed);
      await host.writeSettings({ profile: 'gold' });
      const much = { map: { overrides: [{ sheet: "Team's KPI", reason: 'x'.repeat(520_000) }] } };
      await expect(host.changeSettings(() => much)).rejects.toMatchObject({
        code: 'too-much-to-remember',
        details: { sheet: "Team's KPI", limit: 500 },
      });
      expect(await host.readSettings()).toEqual({ profile: 'gold' });
    });

    it('adds a sheet of ours and finds it again by its marker', async () => {
      const host = await open(seed);
      const result = await host.apply({ sheets: [summary([[text('Verdict'), { value: 0.5, style: 0 }]])] });
      expect(result).toMatchObject({ sheetsAdded: ['COPC Summary'], sheetsRefreshed: [], cellsWritten: 2 });
      expect((await host.sheets()).map((sheet) => [sheet.name, sheet.own])).toEqual([
        ["Team's KPI", null],
        ['Notes', null],
        ['COPC Summary', 'summary'],
      ]);
      const written = await host.read('COPC Summary');
      expect(valueAt(written, 0, 0)).toBe('Verdict');
      expect(valueAt(written, 0, 1)).toBe(0.5);
      expect(formatAt(written, 0, 1)).toBe('0.0%');
    });

    it('refreshes a sheet of ours in place and leaves what people wrote beside it', async () => {
      const host = await open(seed);
      await host.apply({ sheets: [summary([[text('old')], [text('older')]])] });
      await host.apply({ sheets: [existing('COPC Summary', 7, 4, [[text('my remark')]])] });
      const again = await host.apply({ sheets: [summary([[text('new')]])] });
      expect(again).toMatchObject({ sheetsAdded: [], sheetsRefreshed: ['COPC Summary'] });
      const sheet = await host.read('COPC Summary');
      expect(valueAt(sheet, 0, 0)).toBe('new');
      expect(valueAt(sheet, 1, 0)).toBe('');
      expect(valueAt(sheet, 7, 4)).toBe('my remark');
    });

    it('will not grow over what people wrote', async () => {
      const host = await open(seed);
      await host.apply({ sheets: [summary([[text('verdict')]])] });
      await host.apply({ sheets: [existing('COPC Summary', 1, 0, [[text('my remark')]])] });
      await expect(
        host.apply({ sheets: [summary([[text('verdict')], [text('one line more')]])] }),
      ).rejects.toMatchObject({ code: 'cell-occupied', details: { sheet: 'COPC Summary', cell: 'A2' } });
      expect(valueAt(await host.read('COPC Summary'), 1, 0)).toBe('my remark');
    });

    it('in a sheet people work in replaces what still is ours and clears nothing', async () => {
      const host = await open(seed);
      const row = [text('A-1'), text('missed once'), text('to be filled in')];
      const made = await host.apply({ sheets: [register([row])] });
      expect(made).toMatchObject({ sheetsAdded: ['COPC Actions'], sheetsRefreshed: [] });
      await host.apply({ sheets: [existing('COPC Actions', 2, 4, [[text('my remark')]])] });
      const again = await host.apply({
        sheets: [
          register([
            [null, { value: 'missed twice', over: 'missed once' }],
            [text('A-2'), text('missed once')],
          ]),
        ],
      });
      expect(again).toMatchObject({ sheetsAdded: [], sheetsRefreshed: ['COPC Actions'], cellsWritten: 3 });
      const sheet = await host.read('COPC Actions');
      const cells = [0, 1, 2].map((r) => [0, 1, 2, 4].map((column) => valueAt(sheet, r, column)));
      expect(cells).toEqual([
        ['A-1', 'missed twice', 'to be filled in', ''],
        ['A-2', 'missed once', '', ''],
        ['', '', '', 'my remark'],
      ]);
      expect((await host.sheets()).find(({ name }) => name === 'COPC Actions')?.own).toBe('actions');
    });

    it('in a sheet people work in refuses a cell that holds something else than was thought', async () => {
      const host = await open(seed);
      await host.apply({ sheets: [register([[text('my own words'), text('ours')]])] });
      const plan = register([
        [
          { value: 'new', over: 'our words' },
          { value: 'new', over: 'ours' },
        ],
      ]);
      await expect(host.apply({ sheets: [plan] })).rejects.toMatchObject({
        code: 'cell-occupied',
        details: { sheet: 'COPC Actions', cell: 'A1', count: 1 },
      });
      const sheet = await host.read('COPC Actions');
      expect([valueAt(sheet, 0, 0), valueAt(sheet, 0, 1)]).toEqual(['my own words', 'ours']);
    });

    it('in a sheet people work in refuses a filled cell it does not say it replaces', async () => {
      const host = await open(seed);
      await host.apply({ sheets: [register([[text('plan')]])] });
      await expect(host.apply({ sheets: [register([[text('plan')]])] })).rejects.toMatchObject({
        code: 'cell-occupied',
        details: { cell: 'A1' },
      });
    });

    it('in a sheet people work in empties a cell that still is ours', async () => {
      const host = await open(seed);
      await host.apply({ sheets: [register([[text('old'), text('stays')]])] });
      await host.apply({ sheets: [register([[{ value: '', over: 'old' }]])] });
      const sheet = await host.read('COPC Actions');
      expect([valueAt(sheet, 0, 0), valueAt(sheet, 0, 1)]).toEqual(['', 'stays']);
    });

    it('in a sheet people work in leaves a formula that shows the same', async () => {
      const host = await open(seed);
      await host.apply({ sheets: [register([[{ value: 'ours', formula: '"our"&"s"' }]])] });
      const plan = register([[{ value: 'new', over: 'ours' }]]);
      await expect(host.apply({ sheets: [plan] })).rejects.toMatchObject({ code: 'cell-occupied' });
    });

    it('adds a sheet that is the person’s own from then on, each time another one', async () => {
      const host = await open(seed);
      const first = await host.apply({ sheets: [sample('Sample')] });
      expect(first).toMatchObject({ sheetsAdded: ['Sample'], sheetsRefreshed: [], cellsWritten: 2 });
      const again = await host.apply({ sheets: [sample('Sample')] });
      expect(again.sheetsAdded).toEqual(['Sample (2)']);
      expect(again.adjustments).toContainEqual({
        kind: 'sheet-renamed',
        wanted: 'Sample',
        used: 'Sample (2)',
      });
      const sheets = (await host.sheets()).slice(-2);
      expect(sheets.map(({ name, own, visible }) => [name, own, visible])).toEqual([
        ['Sample', null, true],
        ['Sample (2)', null, true],
      ]);
      const sheet = await host.read('Sample (2)');
      expect([valueAt(sheet, 0, 0), valueAt(sheet, 0, 1)]).toEqual(['Metric', 0.5]);
      expect(formatAt(sheet, 0, 1)).toBe('0.0%');
      await host.apply({ sheets: [existing('Sample', 3, 0, [[text('my own metric')]])] });
      expect(valueAt(await host.read('Sample'), 3, 0)).toBe('my own metric');
    });

    it("writes beside a manager's table and leaves alone what a plan leaves out", async () => {
      const host = await open(seed);
      await host.apply({ sheets: [existing("Team's KPI", 3, 4, [[text('Met'), null, { value: 3 }]])] });
      const sheet = await host.read("Team's KPI");
      expect(valueAt(sheet, 3, 4)).toBe('Met');
      expect(valueAt(sheet, 3, 5)).toBe('');
      expect(valueAt(sheet, 3, 6)).toBe(3);
      expect(valueAt(sheet, 3, 3)).toBe(0.825);
    });

    it('refuses a cell that holds something, and then writes nothing at all', async () => {
      const host = await open(seed);
      const plan = {
        sheets: [summary([[text('Verdict')]]), existing("Team's KPI", 4, 3, [[text('over a value')]])],
      };
      await expect(host.apply(plan)).rejects.toMatchObject({
        code: 'cell-occupied',
        details: { sheet: "Team's KPI", cell: 'D5' },
      });
      expect((await host.sheets()).map((sheet) => sheet.name)).toEqual(["Team's KPI", 'Notes']);
    });

    it('refuses cells that no sheet has', async () => {
      const host = await open(seed);
      await expect(
        host.apply({ sheets: [existing("Team's KPI", 1_048_576, 0, [[text('too low')]])] }),
      ).rejects.toMatchObject({ code: 'invalid-plan' });
    });

    it('refuses a protected sheet and leaves it protected', async () => {
      const host = await open([{ ...kpi, protected: true }]);
      expect((await host.sheets())[0]).toMatchObject({ isProtected: true });
      await expect(
        host.apply({ sheets: [existing("Team's KPI", 9, 9, [[text('no')]])] }),
      ).rejects.toMatchObject({ code: 'protected-sheet' });
    });

    it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '=HYPERLINK("http://localhost","x")', '__proto__'])(
      'keeps the text %j a text',
      async (dangerous) => {
        const host = await open(seed);
        await host.apply({ sheets: [summary([[text(dangerous)]])] });
        expect(valueAt(await host.read('COPC Summary'), 0, 0)).toBe(dangerous);
      },
    );

    it('writes a formula with its value', async () => {
      const host = await open(seed);
      await host.apply({ sheets: [summary([[{ value: 1.6, formula: "'Team''s KPI'!C4*2" }]])] });
      expect(valueAt(await host.read('COPC Summary'), 0, 0)).toBeCloseTo(1.6);
    });

    it('clamps what Excel would refuse, and says so', async () => {
      const host = await open(seed);
      const plan = {
        ...summary([[text('x'.repeat(40_000))]]),
        target: {
          kind: 'own' as const,
          own: 'summary' as const,
          name: 'COPC: results of [all] the teams in 2024',
        },
      };
      const result = await host.apply({ sheets: [plan] });
      const [name = ''] = result.sheetsAdded;
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]/);
      const kinds = result.adjustments.map((adjustment) => adjustment.kind);
      expect(kinds).toEqual(expect.arrayContaining(['sheet-renamed', 'text-clamped']));
      expect(String(valueAt(await host.read(name), 0, 0))).toHaveLength(32_767);
    });
  });
}

function text(value: string): PlannedCell {
  return { value };
}

function summary(rows: readonly (readonly (PlannedCell | null)[])[]): SheetPlan {
  return {
    ...emptySheetPlan,
    target: { kind: 'own', own: 'summary', name: 'COPC Summary' },
    styles: [{ numberFormat: '0.0%' }],
    blocks: [{ row: 0, column: 0, rows }],
  };
}

function sample(name: string): SheetPlan {
  return { ...summary([[text('Metric'), { value: 0.5, style: 0 }]]), target: { kind: 'new', name } };
}

function register(rows: readonly (readonly (PlannedCell | null)[])[]): SheetPlan {
  return {
    ...summary(rows),
    target: { kind: 'own', own: 'actions', name: 'COPC Actions', inPlace: true },
  };
}

function existing(
  name: string,
  row: number,
  column: number,
  rows: readonly (readonly (PlannedCell | null)[])[],
): SheetPlan {
  return { ...emptySheetPlan, target: { kind: 'existing', name }, blocks: [{ row, column, rows }] };
}
