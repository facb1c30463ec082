/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
/** The host test notes what an Excel does: on a kind one, and on one with every fault the tests know. */
import { openFakeExcel } from '../hosts/excel/office/office';
import { seedBook } from '../hosts/excel/office/seed-book';
import { askedOf, behaviours } from './behaviour';

function open() {
  const excel = openFakeExcel();
  seedBook(excel.book, [{ name: 'Sheet1', cells: {} }]);
  const office = Office as unknown as { context: object };
  Object.assign(office.context, { displayLanguage: 'es-MX' });
  return excel;
}

async function told(): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const one of behaviours) lines.push(await askedOf(one));
  return lines;
}

it('tells of an Excel that does as it should', async () => {
  open();
  expect(await told()).toEqual([
    'A2 A write as one step to undo: goes through',
    'A3 Looks: takes all of them',
    'A4 A block over a hidden row: each in its own row',
    'A5 A merge, D1:F1: asked from inside it: none; from before it: D1:F1',
    'A7 Custom XML: keeps two parts apart',
    'A8 Codes: a protected sheet: AccessDenied; a sheet that is gone: ItemNotFound; a name that is taken: ItemAlreadyExists',
    'A9 Language: es-MX',
    'A11 Clearing contents and giving the style Normal: leaves rules, validations and notes',
  ]);
});

it('tells of one that does not', async () => {
  const excel = open();
  excel.groups = false;
  excel.groupFault = 'GeneralException';
  excel.book.displaces = true;
  for (const one of [
    'ChartSeries.markerStyle',
    'WorksheetFreezePanes.freezeAt',
    'CustomXmlPartCollection.add',
  ])
    excel.wire.refused.add(one);
  expect((await told()).slice(0, 5)).toEqual([
    'A2 A write as one step to undo: fails with GeneralException',
    'A3 Looks: refuses frozen panes (GeneralException), marker of a line (GeneralException)',
    'A4 A block over a hidden row: elsewhere: ["row 2","","row 3","",""]',
    'A5 A merge, D1:F1: asked from inside it: none; from before it: D1:F1',
    'A7 Custom XML: error GeneralException',
  ]);
});
