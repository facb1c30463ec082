/**
 * The built workbench in a real browser: books opened, scored, changed, written, saved and read again.
 * Skipped, visibly, where no browser is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { nodeCodec } from '../../src/hosts/file/zip/codec-node';
import { openBook } from '../../src/hosts/file/open';
import { readFormulas } from '../../src/hosts/file/read/read-formulas';
import { sampleSheet } from '../../src/workflows/sample/sample-sheet';
import { newWorkbook } from '../../src/hosts/file/write/apply';
import { chartColors } from '../../src/report/look/palette';
import { languages, type Language } from '../../src/strings/language';
import { paneTexts } from '../../src/strings/parts/pane/pane';
import { wordsFor } from '../../src/strings/words-for';
import { verdictTexts, type Verdicts } from '../../src/strings/parts/verdicts/verdicts';
import { workbenchTexts } from '../../src/strings/parts/doors/workbench';
import { formatAt, valueAt } from '../../src/workbook/snapshot';
import { parseCell } from '../../src/workbook/address';
import { book as xlsx, relationship, relationships, sheet as sheetXml } from '../hosts/file/xlsx-builder';
import { copc } from '../cli/run';
import { dist } from '../built';
import { browserPath, noBrowser, openBrowser, type OpenedPage } from './bed/browser';
import {
  cellAt,
  goTo,
  openWorkbench,
  pointsOf,
  save,
  scored,
  shownMetrics,
  startAgain,
  typeInto,
  type ShownMetric,
  type WorkbenchOptions,
} from './bed/workbench-page';

const title = `the built workbench in a browser${browserPath !== null ? '' : ` (skipped: ${noBrowser})`}`;
const words = wordsFor(workbenchTexts, 'en');
const pane = wordsFor(paneTexts, 'en');
const samples = path.resolve('assets/samples');
const books = path.resolve('test/vectors/books');
const folder = mkdtempSync(path.join(tmpdir(), 'copc-workbench-'));

jest.setTimeout(120_000);

(browserPath !== null ? describe : describe.skip)(title, () => {
  let browser: Browser;
  const opened: OpenedPage[] = [];
  /** The page most tests share: loading it takes longer than what they do on it. */
  let shared: OpenedPage | null = null;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const pages = opened.splice(0);
    for (const { page } of pages) await page.context().close();
    const all = shared === null ? pages : [...pages, shared];
    expect(all.flatMap(({ errors }) => errors.splice(0))).toEqual([]);
    expect(all.flatMap(({ foreign }) => foreign.splice(0))).toEqual([]);
  });

  /** The first sample, open and scored. */
  async function open(): Promise<Page> {
    if (shared !== null) {
      const { page } = shared;
      try {
        await startAgain(page);
        return page;
      } catch {
        // What a test that failed left there is not this one's.
        await page.context().close();
      }
    }
    shared = await openWorkbench(browser);
    return shared.page;
  }
  async function openAnew(options: WorkbenchOptions): Promise<Page> {
    const workbench = await openWorkbench(browser, options);
    opened.push(workbench);
    return workbench.page;
  }
  async function openFile(page: Page, file: string): Promise<void> {
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText(words.states.opened({ name: path.basename(file) })).waitFor();
  }
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  describe('opens and scores', () => {
    const files = [
      ...readdirSync(samples).map((name) => path.join(samples, name)),
      ...readdirSync(books).map((name) => path.join(books, name)),
    ].filter((file) => /\.(xlsx|csv)$/.test(file));

    // One page for all: each book takes the place of the one before.
    it('what the command scores, with the same facts', async () => {
      const page = await open();
      for (const file of files) {
        await openFile(page, file);
        const [first] = await openBook(
          path.basename(file),
          new Uint8Array(readFileSync(file)),
          nodeCodec,
        ).sheets();
        const expected = await scorecard(file, '--sheet', first?.name ?? '');
        // Monitored transactions of the workbook's other sheets join the result as a table of their own.
        const hasJoined = (await scorecard(file)).tables.some((table) => 'monitored' in table);
        await button(page, words.buttons.score).click();
        await scored(page);
        for (const [place, { range, metrics }] of expected.tables.entries()) {
          if (expected.tables.length > 1 || hasJoined) {
            const tables = page.getByRole('combobox', { name: pane.result.table, exact: true });
            await tables.selectOption({ value: String(place) });
          }
          await page.waitForFunction(
            (count) => document.querySelectorAll('.pane-place main li button').length === count,
            metrics.length,
          );
          const shown = await shownMetrics(page);
          expect({ file, range, ...differences(metrics, shown) }).toEqual({
            file,
            range,
            missing: [],
            left: [],
          });
        }
      }
    });
  });

  it('has the first metric of the sample in sight, whatever else the pane says of it', async () => {
    const page = await open();
    const top = await page.evaluate(() => {
      const at = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? NaN;
      return at('#panel li button') - at('.pane-place');
    });
    expect(top).toBeLessThanOrEqual(320 - 28);
  });

  it('changes status and verdict with a cell', async () => {
    const page = await open();
    const before = await shownMetrics(page);
    expect(before[0]).toEqual({ name: 'Service level (311 line)', status: 'Not met' });
    expect(await heading(page)).toMatch(/2 more metrics must be Met/);
    await typeInto(page, 'X5', '95%');
    await button(page, words.buttons.score).click();
    await page
      .getByText(/1 more metric must be Met/)
      .first()
      .waitFor();
    expect((await shownMetrics(page))[0]?.status).toBe('Met');
  });

  it('saves cells, formulas and the summary, and loses nothing', async () => {
    const page = await open();
    await typeInto(page, 'X5', '95%');
    await typeInto(page, 'AC5', '=COPC.LEVELOK(G5:X5,E5)');
    await typeInto(page, 'AC6', 'typed here');
    await button(page, words.buttons.summary).click();
    await page.getByText(words.states.written({ name: 'COPC Summary' })).waitFor();
    const saved = await save(page, words.buttons.save);
    expect(saved.name).toBe('contact-centre.xlsx');

    const book = openBook(saved.name, saved.bytes, nodeCodec);
    const sheet = await book.read('Monthly KPIs');
    const at = (address: string) => {
      const cell = parseCell(address) ?? { row: -1, column: -1 };
      return valueAt(sheet, cell.row, cell.column);
    };
    expect([at('X5'), at('AC5'), at('AC6')]).toEqual([0.95, true, 'typed here']);
    const formulas = book.package === null ? [] : readFormulas(book.package, 'Monthly KPIs');
    expect(formulas.find(({ row, column }) => row === 4 && column === 28)?.formula).toBe(
      'COPC.LEVELOK(G5:X5,E5)',
    );
    expect((await book.sheets()).map(({ name, own }) => [name, own])).toEqual([
      ['Monthly KPIs', null],
      ['Sources', null],
      ['COPC Summary', 'summary'],
      ['COPC Actions', 'actions'],
    ]);

    const original = unzipSync(new Uint8Array(readFileSync(path.join(samples, 'contact-centre.xlsx'))));
    const now = unzipSync(saved.bytes);
    expect(Object.keys(now)).toEqual(expect.arrayContaining(Object.keys(original)));
    expect(Object.keys(now).filter((name) => /charts\/chart\d+\.xml$/.test(name)).length).toBeGreaterThan(0);
    const same = Object.keys(original).filter((name) => /theme|sheet2\.xml$/.test(name));
    expect(same.length).toBeGreaterThan(0);
    for (const name of same) expect(now[name]).toEqual(original[name]);

    const file = path.join(folder, saved.name);
    writeFileSync(file, saved.bytes);
    expect((await scorecard(file)).metrics[0]).toMatchObject({ latest: 0.95, status: 'met' });
    await openFile(page, file);
    await button(page, words.buttons.score).click();
    await page
      .getByText(/1 more metric must be Met/)
      .first()
      .waitFor();
    expectLibreOfficeOpens(file);
  });

  it('gives back the very bytes of a book nobody changed', async () => {
    const page = await open();
    const { bytes } = await save(page, words.buttons.save);
    const original = readFileSync(path.join(samples, 'contact-centre.xlsx'));
    expect(Buffer.compare(Buffer.from(bytes), original)).toBe(0);
  });

  it('saves a CSV as a workbook', async () => {
    const page = await open();
    await openFile(page, path.join(samples, 'contact-centre.csv'));
    const { name, bytes } = await save(page, words.buttons.save);
    expect(name).toBe('contact-centre.xlsx');
    const file = path.join(folder, 'from-csv.xlsx');
    writeFileSync(file, bytes);
    const expected = await scorecard(path.join(samples, 'contact-centre.csv'));
    expect((await scorecard(file)).metrics).toEqual(expected.metrics);
  });

  it('keeps a month typed into the next column: the file has it as one, and is scored with it', async () => {
    const page = await open();
    await openFile(page, path.join(books, 'en-rows.xlsx'));
    const [sheet] = await openBook(
      'a',
      new Uint8Array(readFileSync(path.join(books, 'en-rows.xlsx'))),
      nodeCodec,
    ).sheets();
    await typeInto(page, 'Z1', '2024-09');
    await typeInto(page, 'Z2', '97%');
    const { bytes } = await save(page, words.buttons.save);
    const saved = await openBook('a.xlsx', bytes, nodeCodec).read(sheet?.name ?? '');
    expect([valueAt(saved, 0, 25), formatAt(saved, 0, 25)]).toEqual([45536, 'yyyy-mm']);
    expect([valueAt(saved, 1, 25), formatAt(saved, 1, 25)]).toEqual([0.97, '0%']);
  });

  it('enters with Enter what was typed, at any speed, whatever the list of functions offers', async () => {
    const page = await open();
    const listIsOpen = () => page.locator('[data-u-comp="sheets-formula-editor"] li').first().waitFor();
    const asTyped = [
      [4, 'COPC.STATUS(G5:X5,E5)'],
      [5, 'SUM(A5:A20)'],
      [6, 'COPC.STAT'],
      [7, 'COPC.STATUS(G5:X5,E5)'],
    ];
    for (const [column, delay] of [
      ['AC', 0],
      ['AE', 40],
    ] as const) {
      await typeInto(page, `${column}5`, '=copc.status(G5:X5,E5)', { delay });
      await typeInto(page, `${column}6`, '=SUM(A5:A20', { delay });
      // The list is open, and nothing in it was chosen.
      await typeInto(page, `${column}7`, '=COPC.STAT', { delay, beforeEnter: listIsOpen });
      await typeInto(page, `${column}8`, '=COPC.STATU', {
        delay,
        beforeEnter: async () => {
          await listIsOpen();
          await page.keyboard.press('Tab');
          // The name is put in a moment after the key.
          await page.waitForTimeout(300);
          await page.keyboard.type('G5:X5,E5)', { delay });
        },
      });
    }
    const { bytes } = await save(page, words.buttons.save);
    const { package: pkg } = openBook('a.xlsx', bytes, nodeCodec);
    const formulas = pkg === null ? [] : readFormulas(pkg, 'Monthly KPIs');
    for (const wanted of [28, 30]) {
      const typed = formulas.filter(({ column }) => column === wanted);
      expect(typed.map(({ row, formula }) => [row, formula])).toEqual(asTyped);
    }
  });

  it('says on hovering why a COPC function gives an error', async () => {
    const page = await open();
    await typeInto(page, 'B24', '=COPC.STATUS()');
    const reason = page.getByText('values is missing.', { exact: false });
    for (let y = 540; y < 680 && !(await reason.isVisible()); y += 8) {
      await page.mouse.move(250, y);
      await page.waitForTimeout(200);
    }
    expect(await reason.isVisible()).toBe(true);
    await page.getByText('#VALUE!', { exact: true }).waitFor();
    await picture(page, 'workbench-error-reason');
  });

  it("shows a person's note on hovering", async () => {
    const page = await open();
    const part =
      '<?xml version="1.0"?><comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<authors><author>Ana</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>New IVR, March</t></r></text></comment></commentList></comments>';
    const file = path.join(folder, 'noted.xlsx');
    writeFileSync(
      file,
      xlsx(sheetXml('<row r="2"><c r="B2"><v>1</v></c></row>'), {
        'xl/comments1.xml': part,
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(
          relationship('rId1', 'comments', '../comments1.xml'),
        ),
      }),
    );
    await openFile(page, file);
    // It stands in a field that is shown, and read only.
    const shown = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('textarea, div, p')].some(
          (one) =>
            one.checkVisibility() &&
            (one instanceof HTMLTextAreaElement
              ? one.value
              : one.childElementCount === 0
                ? one.innerText
                : '') === 'New IVR, March',
        ),
      );
    for (let y = 130; y < 300 && !(await shown()); y += 10) {
      await page.mouse.move(150, y);
      await page.waitForTimeout(250);
    }
    await picture(page, 'workbench-note');
    expect(await shown()).toBe(true);
  });

  it('opens with the scored period in view, and leaves the person where they went then', async () => {
    const page = await open();
    const columns = async () => {
      const seen: number[] = [];
      for (const x of [460, 950]) seen.push(parseCell(await cellAt(page, x, 480))?.column ?? -1);
      return seen;
    };
    // April 2024 stands in column X.
    const [first = 99, last = -1] = await columns();
    expect([first <= 23, last >= 23]).toEqual([true, true]);
    await goTo(page, 'G5');
    const before = await columns();
    await button(page, words.buttons.score).click();
    await scored(page);
    await page.waitForTimeout(500);
    expect(await columns()).toEqual(before);
  });

  it('draws the charts of its summary from the figures in its cells', async () => {
    const page = await open();
    expect(await pointsOf(page, chartColors.met)).toBe(0);
    await button(page, words.buttons.summary).click();
    await page.getByText(words.states.written({ name: 'COPC Summary' })).waitFor();
    await page.mouse.move(600, 480);
    await page.mouse.wheel(500, 0);
    const waitForPoints = async (wanted: (count: number) => boolean) => {
      for (let turn = 0; turn < 40; turn++) {
        if (wanted(await pointsOf(page, chartColors.met))) return true;
        await page.waitForTimeout(100);
      }
      return false;
    };
    expect(await waitForPoints((count) => count > 300)).toBe(true);
    await picture(page, 'workbench-summary');
    // Taken back, the sheet goes and its charts with it.
    await goTo(page, 'A1');
    await page.keyboard.press('ControlOrMeta+z');
    expect(await waitForPoints((count) => count === 0)).toBe(true);
  });

  it('refreshes what was written', async () => {
    const page = await open();
    await button(page, words.buttons.summary).click();
    await page.getByText(words.states.written({ name: 'COPC Summary' })).waitFor();
    await page.getByText('Monthly KPIs', { exact: true }).last().click();
    await typeInto(page, 'X5', '95%');
    await button(page, words.buttons.refreshAll).click();
    await page.getByText(words.states.written({ name: 'COPC Summary' })).waitFor();
    const { bytes } = await save(page, words.buttons.save);
    const summary = await openBook('a.xlsx', bytes, nodeCodec).read('COPC Summary');
    expect(summary.values.flat()).toContain(
      'Gold not reached yet: 1 more metric must be Met, 1 more Met or Improving',
    );
  });

  it('follows May typed by keyboard at once, and after one Refresh all every sheet of ours says the same', async () => {
    const page = await open();
    const file = path.join(folder, 'sample.xlsx');
    const { bytes: made } = newWorkbook(sampleSheet('en'), nodeCodec);
    writeFileSync(file, made);
    const before = await scorecard(file);
    await openFile(page, file);
    await button(page, words.buttons.score).click();
    await scored(page);
    const tab = page.getByRole('tab', { name: pane.result.tabs.write });
    if (await tab.isVisible()) await tab.click();
    else {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name: pane.result.tabs.write }).click();
    }
    await page.getByRole('checkbox', { name: pane.write.columns }).check();
    await button(page, pane.write.preview).click();
    await button(page, pane.write.write).click();
    await button(page, pane.write.backTo({ sheet: 'COPC sample' })).click();

    // Behind T, April: the service level recovers, the next two metrics miss, and all others stay.
    await goTo(page, 'U4');
    await page.keyboard.type('2024-05');
    await page.keyboard.press('Enter');
    for (const [index, { latest }] of before.metrics.entries()) {
      const may = [0.95, 500, 0.4][index] ?? latest;
      if (typeof may === 'number') await page.keyboard.type(String(may));
      await page.keyboard.press('Enter');
    }
    const inPane = page.locator('.pane-place');
    await inPane.getByText('COPC sample · May 2024').first().waitFor();
    const older = inPane.getByText(/^Older than what is shown here: /);
    await older.filter({ hasText: 'COPC Summary' }).waitFor();
    expect(await older.textContent()).toMatch(/COPC Actions/);
    await picture(page, 'workbench-may');
    await button(page, words.buttons.refreshAll).first().click();
    await older.waitFor({ state: 'detached' });

    await page.getByRole('tab', { name: pane.result.tabs.metrics }).click();
    const shown = await shownMetrics(page);
    const verdict = String(await heading(page));
    const saved = await save(page, words.buttons.save);
    writeFileSync(file, saved.bytes);
    // What the command says of the file is what the pane shows.
    const { metrics } = await scorecard(file, '--sheet', 'COPC sample');
    expect(differences(metrics, shown)).toEqual({ missing: [], left: [] });
    expect(metrics.slice(0, 3).map(({ status }) => status)).toEqual(['met', 'not-met', 'not-met']);

    const book = openBook('sample.xlsx', saved.bytes, nodeCodec);
    const lines = async (name: string) =>
      (await book.read(name)).values.map((cells) => cells.filter((one) => one !== '').join(' | '));
    const [summary = [], sheet = [], register = []] = await Promise.all(
      ['COPC Summary', 'COPC sample', 'COPC Actions'].map(lines),
    );
    const says = (all: readonly string[], ...texts: readonly string[]) =>
      all.some((line) => texts.every((text) => line.includes(text)));
    const { status: statusWords } = wordsFor(verdictTexts, 'en');
    expect([says(summary, verdict), says(summary, 'May 2024')]).toEqual([true, true]);
    for (const { name, status } of metrics) {
      const word = ` | ${statusWords[status]} | `;
      expect({ name, told: [says(summary, ` | ${name}`, word), says(sheet, name, word)] }).toEqual({
        name,
        told: [true, true],
      });
    }
    // The figures behind the charts end with May, and what misses now stands in the register.
    expect(summary.some((line) => /\| May 2024 \| [\d.]+/.test(line))).toBe(true);
    expect(says(register, `› ${metrics[2]?.name ?? ''}`)).toBe(true);
  });

  it('asks before changes go, and stays where it is told to', async () => {
    const page = await open();
    await typeInto(page, 'X5', '95%');
    await button(page, words.buttons.reset).click();
    const dialog = page.getByRole('dialog', { name: words.question.heading });
    await dialog.waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await button(page, words.buttons.reset).click();
    await dialog.getByRole('button', { name: words.question.goOn }).click();
    await scored(page);
    await page.getByText(words.states.opened({ name: 'contact-centre.xlsx' })).waitFor();
    // All of this stood there before too: only the first metric tells that the book is another.
    await page.locator('.pane-place main li button').first().filter({ hasText: 'Not met' }).waitFor();
    expect((await shownMetrics(page))[0]?.status).toBe('Not met');
  });

  it('saves before changes go, where it is told to, and goes on', async () => {
    const page = await open();
    await typeInto(page, 'X5', '95%');
    await button(page, words.buttons.reset).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: words.question.save }).click();
    const bytes = new Uint8Array(readFileSync(await (await coming).path()));
    expect(valueAt(await openBook('a.xlsx', bytes, nodeCodec).read('Monthly KPIs'), 4, 23)).toBe(0.95);
    await page.getByText(words.states.opened({ name: 'contact-centre.xlsx' })).waitFor();
  });

  it('lets the keyboard out of the grid: F6 goes from bar to grid to pane and round', async () => {
    const page = await open();
    await scored(page);
    const area = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-area]')?.dataset['area']);
    await button(page, words.buttons.open).focus();
    const seen = [];
    for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
      await page.keyboard.press(key);
      seen.push(await area());
    }
    expect(seen).toEqual(['grid', 'pane', 'bar', 'pane', 'grid']);
    // The grid hears the keys it was given.
    await page.keyboard.press('ArrowDown');
    expect(await area()).toBe('grid');
    await page.keyboard.press('Tab');
    await page.keyboard.press('F6');
    expect(await area()).toBe('pane');
  });

  it('goes by keyboard from a metric into the grid, corrects a figure there, and is back at the metric with Esc', async () => {
    const page = await open();
    const metric = page.getByRole('button', { name: /^Service level \(311 line\)/ });
    await metric.focus();
    await page.keyboard.press('Enter');
    const show = button(page, pane.detail.show);
    await show.waitFor();
    await show.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+F6');
    // The row of the metric is selected: from its first cell to the month that is wrong.
    const box = page.locator('.grid-place input').first();
    expect(await box.inputValue()).toMatch(/^A5/);
    await page.keyboard.press('ArrowRight');
    for (let turn = 0; turn < 9 && (await box.inputValue()) !== 'X5'; turn++) {
      await page.keyboard.press('ArrowLeft');
    }
    expect(await box.inputValue()).toBe('X5');
    await page.keyboard.type('95%');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await show.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.locator('.pane-place main').getByText('95.0%').first().waitFor();
    // Esc in the metric leads to the list, at the same metric.
    await page.keyboard.press('Escape');
    await metric.waitFor();
    expect(await metric.evaluate((one) => one === document.activeElement)).toBe(true);
    expect((await shownMetrics(page))[0]?.status).toBe('Met');
  });

  it('takes the person to what was written, and home again', async () => {
    const page = await open();
    const tab = page.getByRole('tab', { name: pane.result.tabs.write });
    if (!(await tab.isVisible())) {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('menuitem', { name: pane.result.tabs.write }).click();
    } else await tab.click();
    await button(page, pane.write.preview).click();
    await button(page, pane.write.write).click();
    const inFront = (sheet: string) =>
      page.locator('.grid-place [role=tab][aria-selected=true]').getByText(sheet, { exact: true }).waitFor();
    await inFront('COPC Summary');
    await picture(page, 'workbench-written');
    await button(page, 'COPC Actions').click();
    await inFront('COPC Actions');
    await button(page, pane.write.backTo({ sheet: 'Monthly KPIs' })).click();
    await inFront('Monthly KPIs');
  });

  it('opens what is dropped, one file at a time, and says what it can not open', async () => {
    const page = await open();
    await drop(page, ['en-rows.xlsx', 'en-long.csv']);
    expect(await page.getByRole('alert').textContent()).toContain(words.notices.severalFiles);
    await drop(page, ['en-rows.xlsx']);
    await page.getByText(words.states.opened({ name: 'en-rows.xlsx' })).waitFor();
    const file = path.join(folder, 'broken.xlsx');
    writeFileSync(file, 'no workbook at all');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('"broken.xlsx" is neither');
    await button(page, words.close).click();
    await button(page, words.buttons.reset).click();
    await page.getByText(words.states.opened({ name: 'en-rows.xlsx' })).waitFor();
  });

  it('refuses what saving could not carry, and says so', async () => {
    const page = await open();
    await typeInto(page, 'B5', 'Renamed');
    await page.keyboard.press('ControlOrMeta+b');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain(words.notices.refused);
  });

  it('says what the grid does not show', async () => {
    const page = await open();
    await openFile(page, path.join(samples, 'nhs-four-hour.xlsx'));
    await page.getByText(words.details, { exact: true }).click();
    expect(await page.getByText(/kept in the file you save/).textContent()).toContain(words.things.charts);
  });

  // Opened in one language, and changed to each of the others with the book open.
  it('speaks every language in every appearance, and passes the accessibility check', async () => {
    const page = await openAnew({ language: 'nb' });
    const looks = { nb: 'light', en: 'dark', es: 'contrast', nl: 'light', zh: 'dark' } as const;
    let before: Language = 'nb';
    for (const [language, theme] of Object.entries(looks) as [Language, string][]) {
      const own = wordsFor(workbenchTexts, language);
      if (language !== before) {
        const { settings } = wordsFor(paneTexts, before);
        await page.getByRole('combobox', { name: settings.language }).selectOption(language);
        await button(page, own.buttons.open).waitFor();
      }
      before = language;
      const { settings } = wordsFor(paneTexts, language);
      await page.getByRole('combobox', { name: settings.theme }).selectOption(theme);
      await page.getByText(own.states.opened({ name: 'contact-centre.xlsx' })).waitFor();
      expect(await page.title()).toBe(own.title);
      await page.waitForTimeout(300);
      expect([language, await axe(page)]).toEqual([language, []]);
      await picture(page, `workbench-${language}-${theme}`);
      await button(page, own.buttons.samples).click();
      for (const name of Object.values(own.samples)) await page.getByRole('menuitem', { name }).waitFor();
      // The menu is one for all languages.
      if (language === 'nb') expect(await axe(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    expect(Object.keys(looks).sort()).toEqual([...languages].sort());
  });

  it('is worked by the keyboard: from the bar to a sample and its result', async () => {
    const page = await open();
    await page.emulateMedia({ colorScheme: 'dark' });
    await button(page, words.buttons.samples).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText(words.states.opened({ name: 'toronto-311.xlsx' })).waitFor();
    await scored(page);
    await picture(page, 'workbench-dark');
  });

  it.each([
    [1024, 700],
    [1280, 720],
  ])('has everything in sight at %i × %i', async (width, height) => {
    const page = await open();
    await page.setViewportSize({ width, height });
    const beyond = await page.evaluate(() => {
      const { clientWidth, clientHeight } = document.documentElement;
      return [...document.querySelectorAll('button, select')]
        .filter((one) => one.closest('.pane-place, .grid-place') === null)
        .filter((one) => {
          const { right, bottom } = one.getBoundingClientRect();
          return right > clientWidth || bottom > clientHeight;
        })
        .map((one) => one.outerHTML.slice(0, 100));
    });
    expect(beyond).toEqual([]);
    await picture(page, `workbench-${width}`);
  });

  const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

  async function drop(page: Page, names: readonly string[]): Promise<void> {
    const files = names.map((name) => ({ name, data: [...readFileSync(path.join(books, name))] }));
    await page.evaluate((given) => {
      const data = new DataTransfer();
      for (const { name, data: bytes } of given) data.items.add(new File([new Uint8Array(bytes)], name));
      const place = document.querySelector('.grid-place') ?? document.body;
      place.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true }));
      place.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    }, files);
  }
});

/** The scripts Excel loads. */
it('is in nothing that Excel loads', () => {
  const loaded = readdirSync(dist).filter((name) =>
    /^(taskpane|pane-|functions|commands|message).*\.js$/.test(name),
  );
  expect(loaded.length).toBeGreaterThan(4);
  const withGrid = loaded.filter((name) =>
    /univer(?!sal)/i.test(readFileSync(path.join(dist, name), 'utf8')),
  );
  expect(withGrid).toEqual([]);
});

interface Fact {
  readonly name: string;
  readonly status: keyof Verdicts['status'];
  readonly latest: unknown;
  readonly unit: string | null;
  readonly vendor?: string;
}

interface Scored {
  readonly tables: readonly { readonly range: string; readonly metrics: readonly Fact[] }[];
  readonly metrics: readonly Fact[];
}

/** What the command says of a book. */
async function scorecard(file: string, ...options: readonly string[]): Promise<Scored> {
  const { stdout } = await copc(['score', file, '--json', ...options]);
  const { tables } = JSON.parse(stdout) as Pick<Scored, 'tables'>;
  return { tables, metrics: tables.flatMap(({ metrics }) => metrics) };
}

/** Facts of the command the pane doesn't show, and the other way round. */
function differences(metrics: readonly Fact[], shown: readonly ShownMetric[]) {
  const left = shown.map(({ name, status }) => `${name}: ${status}`);
  const missing = metrics.flatMap(({ name: plain, vendor, unit, status }) => {
    const said = wordsFor(verdictTexts, 'en').status[status];
    // Of several vendors' metrics of one name each is told with its vendor.
    const name = vendor ? `${plain} · ${vendor}` : plain;
    // The pane says a unit that is no percentage beside the name.
    const at = left.findIndex((one) => [`${name}: ${said}`, `${name} (${unit}): ${said}`].includes(one));
    if (at >= 0) left.splice(at, 1);
    return at >= 0 ? [] : [`${name}: ${said}`];
  });
  return { missing, left };
}

function expectLibreOfficeOpens(file: string): void {
  if (!existsSync('/usr/bin/soffice')) return;
  const profile = mkdtempSync(path.join(tmpdir(), 'copc-office-'));
  const args = [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    profile,
  ];
  const { status } = spawnSync('soffice', [...args, file], { timeout: 100_000 });
  expect(status).toBe(0);
  expect(existsSync(path.join(profile, path.basename(file).replace(/xlsx$/, 'pdf')))).toBe(true);
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Everything but the grid, which is Univer's. */
async function axe(page: Page): Promise<string[]> {
  // A button on its way from grey to its colour is as it will never be seen.
  await page.evaluate(() =>
    Promise.allSettled(
      document.getAnimations().map(async (one) => {
        if (one.effect?.getComputedTiming().iterations !== Infinity) await one.finished;
      }),
    ),
  );
  const axePath = createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js');
  await page.evaluate(readFileSync(axePath, 'utf8'));
  const violations = await page.evaluate(async () => {
    const { axe: tool } = window as unknown as {
      axe: { run: (context: unknown) => Promise<{ violations: Violation[] }> };
    };
    return (await tool.run({ exclude: [['[data-tabster-dummy]'], ['.grid-place']] })).violations;
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}

async function picture(page: Page, name: string): Promise<void> {
  const pictures = process.env['COPC_PICTURES'];
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}
