/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { selectedAddress, selectedCell, showCell } from '../../../src/hosts/excel/read/selection';
import { openExcelBook } from '../../../src/hosts/excel/open-book';
import { changeSettings, writeSettings } from '../../../src/hosts/excel/read/memory';
import { watch } from '../../../src/hosts/excel/read/watch';
import { MEMORY_NAMESPACE, memoryParts, memoryXml } from '../../../src/workbook/memory';
import { selectionOf } from './office/book-remote';
import { openFakeExcel, tellChange } from './office/office';
import type { FakeExcel } from './office/office';
import { seedBook, sheetOf } from './office/seed-book';

function open(): FakeExcel {
  const excel = openFakeExcel();
  seedBook(excel.book, [{ name: "Team's KPI", cells: { A1: 'Metric' } }]);
  return excel;
}

describe('the selection', () => {
  it('is told as sheet and area', async () => {
    const excel = open();
    const area = { top: 1, left: 1, bottom: 4, right: 3 };
    excel.book.selected = { sheet: sheetOf(excel.book, "Team's KPI"), area };
    expect(await selectedAddress()).toEqual({ sheet: "Team's KPI", area });
  });

  it('is nothing while a chart is selected', async () => {
    open();
    expect(await selectedAddress()).toBeNull();
  });

  it('tells what the first selected cell holds: a formula with its value, or a value alone', async () => {
    const excel = openFakeExcel();
    seedBook(excel.book, [{ name: 'KPI', cells: { A1: 'Metric', B1: { value: 3, formula: '1+2' } } }]);
    const sheet = sheetOf(excel.book, 'KPI');
    excel.book.selected = { sheet, area: { top: 0, left: 1, bottom: 2, right: 1 } };
    expect(await selectedCell()).toEqual({
      sheet: 'KPI',
      cell: { row: 0, column: 1 },
      formula: '=1+2',
      value: 3,
    });
    excel.book.selected = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    expect(await selectedCell()).toMatchObject({ formula: null, value: 'Metric' });
  });

  it('takes a text that only looks like a formula for a text, however it was typed', async () => {
    const excel = openFakeExcel();
    seedBook(excel.book, [{ name: 'KPI', cells: {} }]);
    const sheet = sheetOf(excel.book, 'KPI');
    sheet.type(0, 0, "'=COPC.STATUS(E2:J2,C2)");
    sheet.make(1, 0).numberFormat = '@';
    sheet.type(1, 0, '=1+2');
    for (const row of [0, 1]) {
      excel.book.selected = { sheet, area: { top: row, left: 0, bottom: row, right: 0 } };
      expect(await selectedCell()).toMatchObject({
        formula: null,
        value: ['=COPC.STATUS(E2:J2,C2)', '=1+2'][row],
      });
    }
  });

  it('holds nothing to tell while a chart is selected', async () => {
    open();
    expect(await selectedCell()).toBeNull();
  });

  it('goes to a cell on a sheet with a quote in its name', async () => {
    const excel = open();
    await showCell("team's kpi", '$C$5');
    expect(selectionOf(excel.book)).toBe("'Team''s KPI'!$C$5");
  });

  it('says so when the sheet is gone', async () => {
    open();
    await expect(showCell('Gone', 'A1')).rejects.toMatchObject({ code: 'no-such-sheet' });
  });

  it('refuses what is no address', () => {
    expect(() => showCell('KPI', 'nowhere')).toThrow(RangeError);
  });
});

describe('what the workbook remembers', () => {
  const remembered = {
    profile: 'gold',
    map: {
      readings: [{ sheet: "Team's <KPI> & \u4e2d\u0007" }],
      overrides: [{ sheet: null, metric: 'CSAT' }],
    },
  };

  it('is nothing at first', async () => {
    const excel = open();
    expect(await openExcelBook().readSettings()).toBeNull();
    expect(excel.syncs).toBe(1);
  });

  it('is read as it was written, a part a sheet and one for the book', async () => {
    const excel = open();
    await writeSettings(remembered);
    expect(excel.book.xmlParts).toHaveLength(2);
    expect(await openExcelBook().readSettings()).toEqual(remembered);
    expect(excel.syncs).toBe(4);
  });

  it('writes the parts that changed and drops those that hold nothing more', async () => {
    const excel = open();
    await writeSettings(remembered);
    const [book, sheet] = excel.book.xmlParts.map(({ id }) => id);
    await writeSettings({ ...remembered, profile: 'base' });
    expect(excel.book.xmlParts.map(({ id }) => id)).toEqual([book, sheet]);
    await writeSettings({ profile: 'base' });
    expect(excel.book.xmlParts.map(({ id }) => id)).toEqual([book]);
    expect(await openExcelBook().readSettings()).toEqual({ profile: 'base' });
  });

  it('leaves the parts of others, and of later versions, alone', async () => {
    const excel = open();
    const others = [
      { id: 'a', xml: '<memory xmlns="urn:copc-scorecard:memory:2">{}</memory>' },
      { id: 'b', xml: '<x xmlns="urn:x"/>' },
    ];
    excel.book.xmlParts.push(...others);
    await writeSettings(remembered);
    await writeSettings({});
    expect(excel.book.xmlParts).toEqual(others);
  });

  it('takes over what version 0.2 kept in the settings, and moves it at the next write', async () => {
    const excel = open();
    excel.book.settings.set('COPC', JSON.stringify(remembered));
    expect(await openExcelBook().readSettings()).toEqual(remembered);
    await writeSettings(remembered);
    expect(excel.book.settings.has('COPC')).toBe(false);
    expect(await openExcelBook().readSettings()).toEqual(remembered);
  });

  it('keeps what another page remembers of another sheet while this one writes', async () => {
    const excel = open();
    await writeSettings(remembered);
    const theirs = { map: { overrides: [{ sheet: 'Board', metric: 'CSAT', status: 'met' }] } };
    const before = excel.syncs;
    excel.meanwhile = (sync) => {
      // Between this page's reading and its writing.
      if (sync !== before + 3) return;
      const [part] = memoryParts(theirs);
      if (part !== undefined) excel.book.xmlParts.push({ id: 'other', xml: memoryXml(part) });
    };
    await changeSettings((settings) => ({ ...(settings as object), profile: 'base' }));
    expect(excel.syncs).toBe(before + 3);
    excel.meanwhile = () => undefined;
    const kept = (await openExcelBook().readSettings()) as { profile: string; map: { overrides: unknown[] } };
    expect(kept.profile).toBe('base');
    expect(kept.map.overrides).toContainEqual(theirs.map.overrides[0]);
  });

  it('keeps what another page changed of another sheet while this one writes', async () => {
    const excel = open();
    const of = (metric: string) => [
      { sheet: 'KPI', metric },
      { sheet: 'Board', metric: 'CSAT' },
    ];
    await writeSettings({ map: { overrides: of('AHT') } });
    const before = excel.syncs;
    excel.meanwhile = (sync) => {
      if (sync !== before + 3) return;
      const part = memoryParts({ map: { overrides: of('FCR') } }).find(({ sheet }) => sheet === 'KPI');
      const stands = excel.book.xmlParts.find(({ xml }) => xml.includes('AHT'));
      if (part !== undefined && stands !== undefined) stands.xml = memoryXml(part);
    };
    // This page knows the sheet as it was before, and changes another.
    await changeSettings(() => ({ map: { overrides: [{ sheet: 'KPI', metric: 'AHT' }] } }));
    excel.meanwhile = () => undefined;
    expect(await openExcelBook().readSettings()).toEqual({
      map: { overrides: [{ sheet: 'KPI', metric: 'FCR' }] },
    });
  });

  it('is nothing when another program spoilt it', async () => {
    const excel = open();
    excel.book.settings.set('COPC', '{"profile":');
    excel.book.xmlParts.push({ id: 'a', xml: `<memory xmlns="${MEMORY_NAMESPACE}">{"profile":</memory>` });
    expect(await openExcelBook().readSettings()).toBeNull();
  });
});

describe('watching a sheet', () => {
  const change = (excel: FakeExcel, address: string, more: object = {}): void =>
    tellChange(excel.book.sheets[0]?.id ?? '', { address, ...more });
  const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

  it('calls once for many changes, with their addresses', async () => {
    const excel = open();
    const told: (readonly string[])[] = [];
    const stop = await watch("Team's KPI", (addresses) => told.push(addresses), {
      isWriting: () => false,
      quiet: 5,
    });
    change(excel, 'B2');
    change(excel, 'C4:C9');
    change(excel, 'B2');
    await soon();
    expect(told).toEqual([['B2', 'C4:C9']]);
    await stop();
    change(excel, 'B2');
    await soon();
    expect(told).toHaveLength(1);
    const id = excel.book.sheets[0]?.id;
    expect(excel.wire.registrations).toEqual([
      `_RegisterDataChangedEvent ${id}`,
      `_UnregisterDataChangedEvent ${id}`,
    ]);
  });

  it('passes over what this page writes, and hears what other pages of ours do', async () => {
    const excel = open();
    const told: unknown[] = [];
    let writing = true;
    const options = { isWriting: () => writing, quiet: 5 };
    await watch("Team's KPI", (addresses) => told.push(addresses), options);
    change(excel, 'B2');
    await soon();
    writing = false;
    change(excel, 'B3', { triggerSource: 'ThisLocalAddin' });
    await soon();
    expect(told).toEqual([['B3']]);
  });

  it('says so when the sheet is not there', async () => {
    open();
    const options = { isWriting: () => false };
    await expect(watch('Nowhere', () => undefined, options)).rejects.toMatchObject({ code: 'no-such-sheet' });
  });
});
