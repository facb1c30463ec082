// Measures the built workbench in a real browser: how soon a sample is open and scored, how long a large book takes to
// open, and how long formulas take to follow one typed cell.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { loadTypeScript } from '../build/load-typescript.mjs';
import { median } from './measure.mjs';

const ROWS = 2_000;
const COLUMNS = 40;
const FORMULAS = 200;
/** The cell every formula looks at. */
const TARGET = 'AP1';

/** Medians of `rounds`, in milliseconds; null where no browser is installed or nothing was built. */
export async function benchWorkbench(rounds = 5) {
  const { browserPath, openBrowser } = await loadTypeScript('test/e2e/bed/browser.ts');
  const bed = await loadTypeScript('test/e2e/bed/workbench-page.ts');
  if (browserPath === null || !existsSync('dist/workbench.html')) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'copc-bench-'));
  const file = path.join(folder, 'large.xlsx');
  writeFileSync(file, largeBook());
  const browser = await openBrowser();
  try {
    const runs = [];
    for (let round = 0; round < rounds; round += 1) runs.push(await oneRun(bed, browser, file));
    const middle = (name) => median(runs.map((run) => run[name]));
    return {
      rounds,
      rows: ROWS,
      columns: COLUMNS,
      formulas: FORMULAS,
      browser: browser.version(),
      usable: middle('usable'),
      opened: middle('opened'),
      recalculated: middle('recalculated'),
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function oneRun(bed, browser, file) {
  const { page, errors } = await bed.openWorkbench(browser);
  try {
    page.setDefaultTimeout(120_000);
    // From the page's own clock: what the browser and this program say to each other is not the page's time.
    const usable = await page.evaluate(() => performance.getEntriesByName('copc-scored')[0].startTime);
    const begin = await page.evaluate(() => performance.now());
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('"large.xlsx" is open.').waitFor();
    const opened = (await page.evaluate(() => performance.now())) - begin;
    await page.waitForTimeout(1000);
    await bed.typeInto(page, TARGET, '0.85', { beforeEnter: () => page.evaluate(watchEnter) });
    await page.waitForFunction(() => performance.getEntriesByName('copc-calculated').length > 0);
    const recalculated = await page.evaluate(() => {
      const [typed] = performance.getEntriesByName('copc-typed');
      const [calculated] = performance.getEntriesByName('copc-calculated');
      return calculated.startTime - typed.startTime;
    });
    if (errors.length > 0) throw new Error(`The workbench reported: ${errors.join('; ')}`);
    return { usable, opened, recalculated };
  } finally {
    await page.context().close();
  }
}

/** Runs in the page: from the next Enter on, calculations count. */
function watchEnter() {
  performance.clearMarks('copc-calculated');
  const note = (event) => {
    if (event.key !== 'Enter') return;
    performance.mark('copc-typed');
    document.removeEventListener('keydown', note, { capture: true });
  };
  document.addEventListener('keydown', note, { capture: true });
}

/** Figures, and in the last column formulas that all look at one cell. */
function largeBook() {
  let state = 7;
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  const name = (column) => (column < 26 ? '' : 'A') + String.fromCharCode(65 + (column % 26));
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const row = index + 1;
    const cells = Array.from(
      { length: COLUMNS },
      (__, column) => `<c r="${name(column)}${row}"><v>${(0.7 + random() * 0.3).toFixed(4)}</v></c>`,
    );
    if (row <= FORMULAS) {
      const formula = `_xldudf_COPC_STATUS(Q${row}:AN${row},$AP$1)`;
      cells.push(`<c r="AO${row}" t="str"><f>${formula}</f><v>Met</v></c>`);
    }
    if (row === 1) cells.push('<c r="AP1"><v>0.8</v></c>');
    return `<row r="${row}">${cells.join('')}</row>`;
  });
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Large" sheetId="1" r:id="a"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="a" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    ),
  });
}
