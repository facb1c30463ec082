/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { openExcelBook } from '../../src/hosts/excel/open-book';
import { forgetBook } from '../../src/workflows/write/forget-book';
import { openFakeExcel } from '../hosts/excel/office/office';
import { seedBook } from '../hosts/excel/office/seed-book';
import { forgetContract } from './forget-contract';

forgetContract('excel', async (sheets) => {
  const excel = openFakeExcel();
  seedBook(excel.book, sheets);
  return openExcelBook();
});

describe('what a newer version remembers, in Excel', () => {
  it('is told, and left alone by every write but the one that takes all out', async () => {
    const { book } = openFakeExcel();
    seedBook(book, [{ name: 'KPI', cells: { A1: 'Metric' } }]);
    const newer = { id: 'newer', xml: '<memory xmlns="urn:copc-scorecard:memory:12">{"more":1}</memory>' };
    const strange = { id: 'strange', xml: '<memory xmlns="urn:example">{}</memory>' };
    book.xmlParts.push(newer, strange);
    const host = openExcelBook();
    expect(await host.readSettings()).toEqual({ newer: true });
    await host.writeSettings({ profile: 'base', newer: true });
    expect(book.xmlParts.slice(0, 2)).toEqual([newer, strange]);
    expect(book.xmlParts[2]?.xml).not.toContain('newer');
    expect(await host.readSettings()).toEqual({ profile: 'base', newer: true });
    await forgetBook(host);
    expect(book.xmlParts).toEqual([strange]);
  });
});
