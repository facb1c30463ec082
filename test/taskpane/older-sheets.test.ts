/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/?_host_Info=Excel$Web$16.01$en-US$$$$0"}
 */
/** Which sheets of ours the pane names as older: each whose figures come from the sheet on screen. */
import { openExcelHost } from '../../src/hosts/excel/excel-host';
import { accuracyOf } from '../../src/report/accuracy/accuracy-of';
import { goldProfile } from '../../src/scoring/profile';
import { openWorks } from '../../src/taskpane/engine/open-works';
import { createSession, type Session } from '../../src/taskpane/session/session';
import { writeAccuracy } from '../../src/workflows/accuracy/write-accuracy';
import { writeOpenGaps } from '../../src/workflows/audit/gaps-open-book';
import { writeOpenReadiness } from '../../src/workflows/audit/readiness-open-book';
import { monitoredBeside } from '../../src/workflows/score/monitored-beside';
import { readUnits } from '../../src/workflows/units/read-units';
import { writeVendors } from '../../src/workflows/units/write-vendors';
import { kpiSheet } from '../e2e/kpi-seed';
import { openFakeExcel, tellChange } from '../hosts/excel/office/office';
import { seedBook, sheetOf } from '../hosts/excel/office/seed-book';

jest.setTimeout(60_000);

const evaluations = {
  name: 'QA',
  cells: Object.fromEntries(
    [
      ['Call id', 'Date', '[C] Right answer', '[B] Right coding'],
      ...Array.from({ length: 20 }, (_, at) => [
        `C-${100 + at}`,
        `2024-08-${String(at + 1).padStart(2, '0')}`,
        at % 5 === 0 ? 'Fail' : 'Pass',
        'Pass',
      ]),
    ].flatMap((row, r) => row.map((value, c) => [`${'ABCD'[c] ?? ''}${r + 1}`, value] as const)),
  ),
};

const making = {
  language: 'en',
  now: new Date('2024-09-01T09:00:00Z'),
  timeZone: 'UTC',
  version: '1',
} as const;

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    if (tries > 2000) throw new Error('it never came to that');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function resultOf(session: Session) {
  const { phase } = session.state();
  if (phase.kind !== 'result') throw new Error(phase.kind);
  return phase;
}

const older = (session: Session) =>
  resultOf(session)
    .older.map(({ sheet }) => sheet)
    .join(', ');

it('all of them after a figure, none after Refresh all', async () => {
  const { book } = openFakeExcel();
  seedBook(book, [kpiSheet, evaluations]);
  const host = openExcelHost();
  await writeOpenGaps(host, { ...making, settings: null });
  await writeOpenReadiness(host, { ...making, settings: null });
  const { units, scorecards } = await readUnits(host, { ...making, settings: null, profile: goldProfile });
  await writeVendors(host, units, [], { ...making, scorecards, ofThisBook: true });
  await writeAccuracy(host, accuracyOf((await monitoredBeside(host, [], null)).tables), making);

  const sheet = sheetOf(book, 'KPI 2024');
  book.active = sheet;
  book.selected = { sheet, area: { top: 1, left: 1, bottom: 1, right: 1 } };
  const session = createSession({
    preferences: { language: 'en', theme: 'system' },
    open: (events) => Promise.resolve(openWorks(events)),
    keep: () => undefined,
  });
  await session.score();
  // As the pane's strip does once a result is shown: the transactions count from then on.
  await session.unreadSheets();
  await session.preview({ columns: false, formulas: false });
  await session.write({ columns: false, formulas: false });
  await until(() => resultOf(session).writing.kind === 'written');
  await until(() => older(session) === '');

  // Service level of August misses, and a call of August that was right is wrong.
  sheet.type(1, 11, 0.5);
  tellChange(sheet.id, { address: 'L2' });
  await until(() => older(session) !== '');
  expect(older(session)).toBe('COPC Summary, COPC Actions, COPC Gaps, COPC Readiness, COPC Vendors');

  sheetOf(book, 'QA').type(2, 2, 'Fail');
  await session.unreadSheets();
  await until(() => older(session).includes('Accuracy'));
  expect(older(session)).toBe(
    'COPC Summary, COPC Actions, COPC Gaps, COPC Readiness, COPC Vendors, COPC Accuracy',
  );
  await session.doTask('refresh');
  await until(() => older(session) === '');
});
