// How soon the pane shows the accuracy of monitored transactions, and vendors side by side: from the click to the page, reading included.
import { columnName } from './pane-sheet.mjs';

export const TRANSACTIONS = 2_000;
export const UNITS = 40;
const MONTHS = 12;

/** `accuracyShown` and `unitsShown`, in milliseconds from the click on the part to its figures on screen. */
export async function viewsIn(browser, openPane, office) {
  return {
    accuracyShown: await shownAfter(
      evaluations(),
      `Transactions: ${TRANSACTIONS.toLocaleString('en')}`,
      (page) => page.getByRole('button', { name: 'Accuracy', exact: true }),
    ),
    unitsShown: await shownAfter(unitsSheet(), 'Write COPC Vendors', async (page) => {
      const more = page.getByRole('button', { name: 'More', exact: true });
      if ((await more.count()) === 0) await page.getByRole('button', { name: 'Score this sheet' }).click();
      await more.click();
      return page.getByRole('menuitem', { name: 'Vendors and sites' });
    }),
  };

  async function shownAfter(sheet, text, find) {
    const seed = { sheets: [sheet], selected: { sheet: sheet.name, range: 'B2' } };
    const { page } = await openPane(browser, { seed, office, size: { width: 350, height: 700 } });
    try {
      page.setDefaultTimeout(20_000);
      await page.getByRole('button', { name: 'Score this sheet' }).waitFor();
      // The first time loads what the view is made of, the second is timed.
      for (let turn = 0; turn < 2; turn += 1) {
        const part = await find(page);
        await part.waitFor();
        await page.evaluate(watchFor, text);
        await part.click();
        await page.waitForFunction(() => window.measured.shownAt !== null);
        if (turn === 0) await page.getByRole('button', { name: 'Back', exact: true }).first().click();
      }
      return await page.evaluate(() => window.measured.shownAt - window.measured.clickedAt);
    } finally {
      await page.context().close();
    }
  }
}

/** Runs in the page: notes the next click, and when the text is painted. */
function watchFor(text) {
  const measured = { clickedAt: null, shownAt: null };
  window.measured = measured;
  addEventListener('click', () => (measured.clickedAt = performance.now()), { once: true, capture: true });
  const observer = new MutationObserver(() => {
    if (!(document.querySelector('main')?.textContent ?? '').includes(text)) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (measured.shownAt = performance.now())));
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
}

function evaluations() {
  const titles = [
    'Transaction',
    'Date',
    'Channel',
    'Agent',
    'Customer-critical error',
    'Business-critical error',
  ];
  const rows = Array.from({ length: TRANSACTIONS }, (_, index) => [
    `T-${index + 1}`,
    `2024-0${1 + (index % 6)}-15`,
    ['Phone', 'E-mail', 'Chat'][index % 3],
    `Agent ${1 + (index % 25)}`,
    index % 17 === 0 ? 'Yes' : 'No',
    index % 29 === 0 ? 'Yes' : 'No',
  ]);
  return sheetOf('Evaluations', [titles, ...rows]);
}

function unitsSheet() {
  const months = Array.from({ length: MONTHS }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}`);
  const rows = Array.from({ length: UNITS }, (_, unit) => {
    const calls = months.map((_month, month) => 900 + ((unit * 37 + month * 101) % 400));
    const inTime = calls.map((all, month) => Math.round(all * (0.7 + ((unit * 7 + month * 13) % 23) / 100)));
    const line = (name, target, values) => [unitName(unit), name, target, ...values];
    return [
      line(
        'Service level',
        0.8,
        inTime.map((some, month) => Number((some / calls[month]).toFixed(4))),
      ),
      line('Calls offered', '', calls),
      line('Calls answered in time', '', inTime),
      line(
        'Average speed of answer',
        30,
        months.map((_month, month) => 20 + ((unit * 5 + month * 3) % 19)),
      ),
      line(
        'Client satisfaction',
        0.85,
        months.map((_month, month) => 0.8 + ((unit + month) % 13) / 100),
      ),
    ];
  });
  return sheetOf('Vendors', [['Vendor', 'Metric', 'Target', ...months], ...rows.flat()]);
}

function unitName(unit) {
  const firsts = ['Aurora', 'Borealis', 'Cordillera', 'Delta', 'Everest', 'Fjord', 'Granada', 'Haven'];
  return `${firsts[unit % firsts.length]} ${['North', 'South', 'East', 'West', 'Centre'][Math.floor(unit / firsts.length)]}`;
}

function sheetOf(name, rows) {
  const cells = {};
  rows.forEach((row, down) => {
    row.forEach((value, across) => {
      if (value !== '') cells[`${columnName(across)}${down + 1}`] = value;
    });
  });
  return { name, cells };
}
