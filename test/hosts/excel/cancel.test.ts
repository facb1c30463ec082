/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
import { openExcelHost } from '../../../src/hosts/excel/excel-host';
import { besidePlan, richPlan } from '../file/write/write-rich-plan';
import { openFakeExcel } from './office/office';
import { seedBook } from './office/seed-book';

const stop = (): never => {
  throw new Error('cancelled');
};

function open() {
  const excel = openFakeExcel();
  seedBook(excel.book, [{ name: 'KPI', cells: { A1: 'Metric', B1: 'Jan', A2: 'AHT', B2: 310 } }]);
  return excel;
}

describe('what listens to the progress can stop it', () => {
  it('a read ends with what it threw', async () => {
    open();
    await expect(openExcelHost().read('KPI', stop)).rejects.toThrow('cancelled');
  });

  it('a write is taken back whole, and there is nothing to undo', async () => {
    const excel = open();
    const before = excel.book.state();
    const host = openExcelHost();
    await expect(host.apply(richPlan(besidePlan('KPI', 0, 4, 3)), stop)).rejects.toThrow('cancelled');
    expect(excel.book.state()).toEqual(before);
    expect(host.canUndo).toBe(false);
  });

  it('progress counts up to all rows and all cells', async () => {
    open();
    const host = openExcelHost();
    const told: [number, number][] = [];
    await host.read('KPI', (...counted) => told.push(counted));
    expect(told.at(-1)).toEqual([2, 2]);
    await host.apply({ sheets: [besidePlan('KPI', 0, 4, 3)] }, (...counted) => told.push(counted));
    expect(told.at(-1)).toEqual([25, 25]);
  });
});
