/**
 * The built pane in a real browser, on Office.js's real proxies and a workbook in memory.
 * Skipped, visibly, where no browser is installed.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { checkingTexts } from '../../src/strings/parts/pane/checking';
import { wordsFor } from '../../src/strings/words-for';
import { paneTexts } from '../../src/strings/parts/pane/pane';
import { resultTexts } from '../../src/strings/parts/pane/result';
import { workTexts } from '../../src/strings/parts/pane/work';
import { verdictTexts } from '../../src/strings/parts/verdicts/verdicts';
import type { Language } from '../../src/strings/language';
import { browserPath, noBrowser, openBrowser, openPane, type OpenedPage } from './bed/browser';
import { bedScript } from './bed/build-bed';
import type { BedSeed } from './bed/excel-page';
import { kpiSheet, notesSheet } from './kpi-seed';

const title = `the built pane in a browser${browserPath !== null ? '' : ` (skipped: ${noBrowser})`}`;
const seed: BedSeed = { sheets: [kpiSheet, notesSheet], selected: { sheet: 'KPI 2024', range: 'B2' } };
const statusFormula = "COPC.STATUS('KPI 2024'!E2:P2,'KPI 2024'!C2)";
const boardSheet = {
  name: 'Board',
  cells: { A1: 'Service level', B1: { value: 'Met', formula: statusFormula } },
};
const en = wordsFor(paneTexts, 'en');
const axePath = createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

jest.setTimeout(120_000);

(browserPath !== null ? describe : describe.skip)(title, () => {
  let browser: Browser;
  let office: string;
  const opened: OpenedPage[] = [];

  beforeAll(async () => {
    office = await bedScript();
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const panes = opened.splice(0);
    for (const { page } of panes) await page.context().close();
    expect(panes.flatMap(({ errors }) => errors)).toEqual([]);
    expect(panes.flatMap(({ foreign }) => foreign)).toEqual([]);
  });

  async function open(options: Partial<Parameters<typeof openPane>[1]> = {}): Promise<Page> {
    const pane = await openPane(browser, { seed, office, ...options });
    opened.push(pane);
    return pane.page;
  }
  async function scored(options: Partial<Parameters<typeof openPane>[1]> = {}, words = en): Promise<Page> {
    const page = await open(options);
    await page.getByRole('button', { name: words.start.score }).click();
    await page.getByRole('tab', { name: words.result.tabs.metrics }).or(page.getByRole('alert')).waitFor();
    expect(await page.getByRole('alert').allTextContents()).toEqual([]);
    return page;
  }
  /** Something of the menu "More". */
  async function more(page: Page, name: string | RegExp, language: Language = 'en'): Promise<void> {
    await page.getByRole('button', { name: wordsFor(resultTexts, language).head.more, exact: true }).click();
    await page.getByRole('menuitem', { name }).click();
  }
  /** Another tab, which stands in that menu where it doesn't fit. */
  async function panel(page: Page, name: string | RegExp, language: Language = 'en'): Promise<void> {
    const tab = page.getByRole('tab', { name });
    if (await tab.isVisible()) await tab.click();
    else await more(page, name, language);
    await page.getByRole('tab', { name, selected: true }).waitFor();
  }
  async function axe(page: Page): Promise<string[]> {
    // A button on its way from grey to its colour is as it will never be seen.
    await page.evaluate(() =>
      Promise.allSettled(
        document.getAnimations().map(async (one) => {
          if (one.effect?.getComputedTiming().iterations !== Infinity) await one.finished;
        }),
      ),
    );
    // The page's own policy forbids scripts that are not its own, so the check comes in past it.
    await page.evaluate(readFileSync(axePath, 'utf8'));
    const violations = await page.evaluate(async () => {
      const { axe: tool } = window as unknown as {
        axe: { run: (context: unknown) => Promise<{ violations: Violation[] }> };
      };
      // Fluent's stops for the Tab key: they pass the focus on and are never rested on.
      return (await tool.run({ exclude: [['[data-tabster-dummy]']] })).violations;
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
  }
  /** What stands beyond the right edge, if anything does. */
  const beyond = (page: Page) =>
    page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      return [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth)
        .map((element) => element.outerHTML.slice(0, 120));
    });
  /** How far from the top the first metric of the list begins. */
  const firstMetric = (page: Page) =>
    page.evaluate(
      () =>
        document.querySelector('#panel li button')?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY,
    );
  async function picture(page: Page, name: string): Promise<void> {
    const folder = process.env['COPC_PICTURES'];
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
  }

  it('scores the sheet in Excel, finds metrics by name and status, and tries another profile at once', async () => {
    const page = await scored();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Gold not reached yet: 3 more metrics must be Met, 2 more Met or Improving',
    );
    const shareMet = () => page.getByRole('meter').nth(0).getAttribute('aria-valuetext');
    expect(await shareMet()).toBe('Met: 3 of 8, 65% needed, 3 more needed');
    expect(await page.getByRole('status').textContent()).toContain('Sheet "KPI 2024" scored.');

    await page.getByRole('searchbox', { name: en.metrics.search }).fill('rate');
    expect(await page.getByRole('listitem').count()).toBe(1);
    await page.getByRole('searchbox', { name: en.metrics.search }).fill('');
    await page.getByRole('button', { name: wordsFor(resultTexts, 'en').list.filter }).click();
    await page.getByRole('combobox', { name: en.metrics.filter }).selectOption('not-met');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listitem').allTextContents()).toEqual([
      expect.stringContaining('Average speed of answer'),
      expect.stringContaining('First contact resolution'),
    ]);

    await page.getByRole('combobox', { name: en.result.profile }).selectOption('base');
    await page.getByRole('heading', { name: /Base \(unconfirmed\)/ }).waitFor();
    expect(await shareMet()).toBe('Met: 3 of 8, 50% needed, 1 more needed');
  });

  it('adds sample data from the start, scores it, takes it away again, and keeps it where somebody typed in it', async () => {
    const page = await open({ size: { width: 350, height: 378 } });
    await page.getByRole('button', { name: en.start.sample }).click();
    await page.getByText(en.result.sample.added).waitFor();
    expect(await page.getByRole('meter').nth(0).getAttribute('aria-valuetext')).toContain('Met: 4 of 9');
    expect(await page.evaluate(() => window.bed.sheets())).toEqual(['KPI 2024', 'Notes', 'COPC sample']);
    expect(await page.evaluate(() => window.bed.selected())).toContain('COPC sample');
    expect((await page.evaluate(() => window.bed.values('COPC sample'))).join()).toContain(
      'Open Government Licence – Toronto',
    );
    expect(await beyond(page)).toEqual([]);
    expect(await axe(page)).toEqual([]);
    await picture(page, 'sample');
    await page.getByRole('button', { name: en.result.sample.remove }).click();
    await page.getByRole('button', { name: en.start.score }).waitFor();
    expect(await page.evaluate(() => window.bed.sheets())).toEqual(['KPI 2024', 'Notes']);
    await page.getByRole('button', { name: en.start.sample }).click();
    await page.getByText(en.result.sample.added).waitFor();
    await page.evaluate(() => window.bed.type('COPC sample', 'A40', 'my remark'));
    await page.getByRole('button', { name: en.result.sample.remove }).click();
    expect(await page.getByRole('alert').textContent()).toContain('so it is kept');
    expect(await page.evaluate(() => window.bed.sheets())).toContain('COPC sample');
  });

  it('scores again when the sheet changes, if asked to, and keeps what is open', async () => {
    const page = await scored();
    await page.getByRole('button', { name: en.settings.heading }).click();
    await page.getByRole('checkbox', { name: en.settings.fresh }).check();
    await picture(page, 'settings');
    await page.getByRole('button', { name: en.back }).click();
    await page.getByRole('button', { name: /^Average speed of answer/ }).click();
    await page.getByRole('heading', { name: /Average speed of answer/ }).waitFor();
    await page.getByRole('button', { name: en.detail.back }).focus();
    await page.waitForTimeout(300);
    await page.evaluate(() => window.bed.type('KPI 2024', 'L3', 20));
    await page.waitForFunction(
      () => document.querySelector('[role=status]')?.textContent?.startsWith('Scored again.') === true,
    );
    expect(await page.getByRole('heading', { name: /Average speed of answer/ }).count()).toBe(1);
    expect(await focused(page)).toBe(en.detail.back);
    expect(
      await page
        .getByText(/target of at most 30/)
        .first()
        .textContent(),
    ).toMatch(/20/);
  });

  it('says once where Excel has no custom functions, offers no live formulas, and works on', async () => {
    const page = await open({ seed: { ...seed, isTablet: true } });
    await page.getByText(en.start.noFunctions).waitFor();
    await page.getByRole('button', { name: en.start.score }).click();
    await panel(page, en.result.tabs.write);
    await page.getByRole('checkbox', { name: en.write.columns }).waitFor();
    expect(await page.getByRole('checkbox', { name: en.write.formulas }).count()).toBe(0);
    await page.getByRole('button', { name: en.settings.heading }).click();
    await page.getByText(en.settings.manySteps, { exact: false }).waitFor();
    expect(await page.getByRole('checkbox', { name: en.write.formulas }).count()).toBe(0);
    await picture(page, 'settings-tablet');
  });

  it('shows before it writes, writes just that, and takes it back', async () => {
    const page = await scored();
    await panel(page, en.result.tabs.write);
    await page.getByRole('checkbox', { name: en.write.columns }).check();
    await page.getByRole('button', { name: en.write.preview }).click();
    await page.getByText(en.write.will, { exact: true }).waitFor();
    expect(await page.evaluate(() => window.bed.sheets())).toEqual(['KPI 2024', 'Notes']);
    await picture(page, 'preview');
    await page.getByRole('button', { name: en.write.write, exact: true }).click();
    await page
      .getByText(/^Written: 3 sheets, /)
      .first()
      .waitFor();
    expect(await page.evaluate(() => window.bed.sheets())).toContain('COPC Summary');
    expect(await page.evaluate(() => window.bed.values('COPC Summary'))).toContain('Performance summary');
    await picture(page, 'written');
    await page.getByRole('button', { name: en.write.undo }).click();
    await page
      .getByText(/^Undone: /)
      .first()
      .waitFor();
    expect(await page.evaluate(() => window.bed.sheets())).toEqual(['KPI 2024', 'Notes']);
  });

  it('says what protects the workbook, and keeps the result', async () => {
    const page = await scored();
    await page.evaluate(() => window.bed.protect());
    await panel(page, en.result.tabs.write);
    await page.getByRole('button', { name: en.write.preview }).click();
    await page.getByRole('button', { name: en.write.write, exact: true }).click();
    expect(await page.getByRole('alert').textContent()).toContain(
      'The structure of the workbook is protected',
    );
    await panel(page, en.result.tabs.metrics);
    await page.getByRole('button', { name: /Service level/ }).waitFor();
  });

  it('opens a metric with its reasons and its picture, and goes to its row', async () => {
    const page = await scored();
    await page.getByRole('button', { name: /^Average speed of answer/ }).click();
    await page.getByRole('img', { name: /Run chart of Average speed of answer/ }).waitFor();
    expect(await page.getByText(/misses the target of at most 30/).count()).toBe(1);
    await picture(page, 'detail');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: en.detail.show }).click();
    await page.waitForFunction(() => window.bed.selected()?.includes('"top":2') === true);
  });

  it('shows how a sheet was read, corrected with the keyboard alone at 350 × 378, and remembers it in the workbook', async () => {
    const page = await scored({ size: { width: 350, height: 378 } });
    const { table } = wordsFor(checkingTexts, 'en');
    await page.getByRole('button', { name: wordsFor(resultTexts, 'en').head.more, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: en.result.reading }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: en.mapping.heading }).waitFor();
    await page.getByRole('combobox', { name: /^B: Category/ }).waitFor();
    expect(await beyond(page)).toEqual([]);
    const tabTo = async (name: string): Promise<void> => {
      for (let press = 0; press < 40; press++) {
        await page.keyboard.press('Tab');
        const label = await page.evaluate(() => {
          const { activeElement: at } = document;
          const by = document.getElementById(at?.getAttribute('aria-labelledby') ?? '')?.textContent;
          const own = at instanceof HTMLSelectElement ? at.labels[0]?.textContent : at?.textContent;
          return at?.getAttribute('aria-label') ?? by ?? own ?? '';
        });
        if (label.startsWith(name)) return;
      }
      throw new Error(`${name} is not reached`);
    };
    await tabTo('The first cells of A1:L10');
    await tabTo('D: Better');
    await page.keyboard.press('End');
    await page.getByText(/^9 metrics/).waitFor();
    expect(await page.getByRole('combobox', { name: /^D: Better/ }).inputValue()).toBe('ignore');
    await tabTo(table.last);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await page.getByText(/^7 periods/).waitFor();
    await picture(page, 'mapping-350');
    expect(await axe(page)).toEqual([]);
    await tabTo(en.mapping.use);
    await page.keyboard.press('Enter');
    await page.getByText(/July 2024/).waitFor();
    expect(JSON.stringify(await page.evaluate(() => window.bed.remembered()))).toContain('KPI 2024');
  });

  it('says what was looked for on a sheet without metrics, and reads the selected cells as a table', async () => {
    const page = await open({ seed: { ...seed, selected: { sheet: 'Notes', range: 'A1' } } });
    const { table } = wordsFor(checkingTexts, 'en');
    await page.getByRole('button', { name: en.start.score }).click();
    expect(await page.getByRole('alert').textContent()).toContain('No metrics were found on sheet "Notes"');
    await picture(page, 'nothing');
    const box = (name: string) => page.getByRole('button', { name }).boundingBox();
    const [selection, again] = [await box(table.selection), await box(en.problems.again)];
    // Apart, beside each other or below.
    const right = (again?.x ?? 0) - (selection?.x ?? 0) - (selection?.width ?? 0);
    const below = (again?.y ?? 0) - (selection?.y ?? 0) - (selection?.height ?? 0);
    expect(Math.max(right, below)).toBeGreaterThanOrEqual(8);
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: table.selection }).click();
    // The sentence of before stands until the cells are read.
    await page.getByRole('alert').filter({ hasText: 'hold no table' }).waitFor();
    await page.evaluate(() => window.bed.select('KPI 2024', 'A1:L4'));
    await page.getByRole('button', { name: en.problems.again }).click();
    await more(page, en.result.reading);
    await page.getByRole('button', { name: table.selection }).click();
    await page.getByRole('region', { name: 'A1:L4', exact: true }).waitFor();
    expect(await page.getByRole('checkbox', { name: /^A1:L10/ }).isChecked()).toBe(false);
    await page.getByRole('combobox', { name: table.orientation }).last().selectOption('columns');
    await picture(page, 'mapping-turned');
    await page.getByRole('combobox', { name: table.orientation }).last().selectOption('rows');
    await page.getByText(/^3 metrics/).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: en.mapping.use }).click();
    await page.getByRole('tab', { name: en.result.tabs.metrics }).waitFor();
    expect(await page.getByRole('listitem').count()).toBe(3);
  });

  it('finds cells where this Excel took a blank for 0, and goes to them', async () => {
    const looks = `'KPI 2024'!E8:L8,'KPI 2024'!C8`;
    const checks = {
      name: 'Checks',
      cells: {
        A1: { value: 'Not met', formula: `COPC.STATUS(${looks})` },
        A2: { value: 0, formula: `COPC.STREAK(${looks})` },
        A3: { value: 9, formula: `COPC.STREAK(${looks})` },
        A4: { value: 1, formula: `IF(COPC.LEVELOK(B1,C1),1,0)` },
      },
    };
    const page = await open({
      seed: { sheets: [kpiSheet, notesSheet, checks], selected: { sheet: 'Checks', range: 'B9' } },
      size: { width: 350, height: 378 },
    });
    const { formulas } = wordsFor(checkingTexts, 'en');
    await page.getByRole('button', { name: en.settings.heading }).click();
    await page.getByRole('button', { name: en.settings.check }).click();
    await page.getByRole('button', { name: formulas.sheet }).click();
    await page
      .locator('main')
      .getByText(formulas.asZero({ count: 1 }))
      .waitFor();
    await page.getByText('shows "Not met", should show "Met"').waitFor();
    await page
      .locator('main')
      .getByText(formulas.stale({ count: 1 }))
      .waitFor();
    await page.getByText('shows 9, should show 0').waitFor();
    await page
      .locator('main')
      .getByText(formulas.fine({ count: 1 }))
      .waitFor();
    await page
      .locator('main')
      .getByText(formulas.left({ count: 1 }))
      .waitFor();
    expect(await page.getByRole('status').textContent()).toContain('Blanks counted as 0 (1)');
    expect(await beyond(page)).toEqual([]);
    expect(await axe(page)).toEqual([]);
    await picture(page, 'formulas');
    await page.getByRole('button', { name: formulas.show({ cell: 'Checks!A1' }) }).click();
    await page.waitForFunction(() => window.bed.selected()?.includes('"top":0') === true);
  });

  it('copies diagnostics, or shows them where the clipboard is closed', async () => {
    const page = await scored();
    await page.getByRole('button', { name: en.about.heading }).click();
    await page.evaluate(() => {
      const closed = () => Promise.reject(new DOMException('closed', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: closed } });
    });
    await page.getByRole('button', { name: en.about.diagnostics.copy }).click();
    const field = page.getByRole('textbox', { name: en.about.diagnostics.byHand });
    expect(await field.inputValue()).toMatch(
      /^COPC Scorecard \d[^]*API: ExcelApi 1\.\d+[^]*Last run: reading \d+ ms/,
    );
    expect(await field.inputValue()).not.toMatch(/KPI|Service|level/);
    expect(await axe(page)).toEqual([]);
    await picture(page, 'diagnostics');
    await page.evaluate(() => {
      const taken = (text: string) => Promise.resolve(void (document.title = text));
      Object.defineProperty(navigator.clipboard, 'writeText', { value: taken });
    });
    await page.getByRole('button', { name: en.about.diagnostics.copy }).click();
    await page.getByText(en.about.diagnostics.copied).first().waitFor();
    expect(await page.title()).toContain('Last run');
  });

  it('sets a status by hand, counts it, and takes it back', async () => {
    const page = await scored();
    const { override } = wordsFor(workTexts, 'en');
    await page.getByRole('button', { name: /^Average speed of answer/ }).click();
    await page.getByRole('button', { name: override.open }).click();
    await page.getByRole('textbox', { name: override.person }).fill('A. Diaz');
    await page.getByRole('textbox', { name: override.reason }).fill('New phone system, proven by the log');
    await picture(page, 'override-form');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: override.set }).click();
    await page.getByText(/^† Set manually by A\. Diaz on /).waitFor();
    await picture(page, 'override-set');
    expect(await axe(page)).toEqual([]);
    expect(JSON.stringify(await page.evaluate(() => window.bed.remembered()))).toContain('A. Diaz');
    await page.getByRole('button', { name: en.detail.back }).click();
    expect(await page.getByRole('meter').nth(0).getAttribute('aria-valuetext')).toContain('Met: 4 of 8');
    await page.getByRole('button', { name: /^Average speed of answer/ }).click();
    await page.getByRole('button', { name: override.takeBack }).click();
    await page.getByRole('button', { name: override.open }).waitFor();
    expect(JSON.stringify(await page.evaluate(() => window.bed.remembered()))).not.toContain('A. Diaz');
  });

  it('explains the selected cell: its metric, a formula, or neither', async () => {
    const page = await scored({ seed: { ...seed, sheets: [...seed.sheets, boardSheet] } });
    await page.evaluate(() => window.bed.select('KPI 2024', 'F3'));
    await more(page, en.explainCell);
    await page.getByRole('heading', { name: 'Average speed of answer' }).waitFor();
    await page.getByRole('button', { name: en.detail.back }).click();
    await page.evaluate(() => window.bed.select('Notes', 'A1'));
    await more(page, en.explainCell);
    await page.getByRole('region', { name: 'Cell A1' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, 'explain');
    await page.getByRole('button', { name: en.close }).click();
    await page.evaluate(() => window.bed.select('Board', 'B1'));
    await more(page, en.explainCell);
    await page.getByRole('heading', { name: 'COPC.STATUS' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, 'explain-formula');
    await page.getByRole('button', { name: en.close }).click();
    expect(await page.getByRole('region').count()).toBe(0);
  });

  it('freezes a formula of ours, saying so before and after, and takes it back', async () => {
    const page = await scored({ seed: { ...seed, sheets: [...seed.sheets, boardSheet] } });
    const { names } = wordsFor(workTexts, 'en').tasks;
    await panel(page, en.result.tabs.write);
    await page.getByRole('button', { name: names.freeze }).click();
    await page.getByText('1 formula becomes its value: Board.').first().waitFor();
    await picture(page, 'freeze');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: names.freeze }).click();
    await page.getByText('1 formula is now a value: Board.').first().waitFor();
    await page.getByRole('button', { name: en.write.undo }).click();
    await page.getByText('Undone: 1 cell.').first().waitFor();
    await page.getByRole('button', { name: en.write.done }).click();
    await page.getByRole('button', { name: names.freeze }).click();
    // The formula stands there again; this workbook calculates no function of ours.
    await page
      .getByText(/^Board B1 was left as it is: it shows #NAME\?/)
      .first()
      .waitFor();
  });

  it('shows what is due beside the register it wrote, and goes by keys alone from the score to a metric, to its row there, and back', async () => {
    const page = await scored();
    const { actions } = wordsFor(workTexts, 'en');
    await panel(page, en.result.tabs.write);
    await page.getByRole('button', { name: en.write.preview }).click();
    await page.getByRole('button', { name: en.write.write, exact: true }).click();
    await page.getByRole('button', { name: en.write.done }).waitFor();
    await panel(page, /^Actions/);
    await page
      .getByText(actions.lacks({ what: 'Plan, Owner' }).slice(0, 14))
      .first()
      .waitFor();
    await picture(page, 'actions');
    expect(await axe(page)).toEqual([]);
    await page
      .getByRole('button', { name: /^Show row/ })
      .first()
      .click();
    await page.waitForFunction(() => window.bed.selected()?.startsWith('COPC Actions') === true);
    await panel(page, en.result.tabs.metrics);
    await page.getByRole('heading', { level: 1 }).focus();
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press('Tab');
        if (name.test(await focused(page))) return;
      }
      throw new Error(`${name} is not reached`);
    };
    await tabTo(/^Average speed of answer/);
    await page.keyboard.press('Enter');
    await page.getByRole('slider').waitFor();
    await page.waitForFunction(() => window.bed.selected()?.startsWith('KPI 2024') === true);
    await tabTo(/^Show row A-/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.bed.selected()?.startsWith('COPC Actions') === true);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: en.result.tabs.metrics }).waitFor();
    expect(await focused(page)).toMatch(/^Average speed of answer/);
  });

  it('shows the verdict in one line while the list is scrolled, and hides nothing that has the focus', async () => {
    const page = await scored({ size: { width: 350, height: 450 } });
    await page.mouse.move(100, 300);
    await page.mouse.wheel(0, 400);
    const line = page.locator('main [aria-hidden=true] >> text=/^Gold/').first();
    await line.waitFor();
    expect((await line.boundingBox())?.y).toBeLessThan(40);
    await picture(page, 'scrolled');
  });

  it('copies the verdict and its picture, and shows it where the clipboard is closed', async () => {
    const page = await scored();
    const { share } = wordsFor(resultTexts, 'en');
    const closed = () => {
      const refuse = () => Promise.reject(new DOMException('closed', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { write: refuse }, configurable: true });
    };
    const taking = () => {
      const take = async ([item]: ClipboardItem[]) => {
        const { size, type } = (await item?.getType('image/png')) ?? new Blob();
        document.title = `${type} ${size > 10_000}`;
      };
      Object.defineProperty(navigator, 'clipboard', { value: { write: take }, configurable: true });
    };
    await page.evaluate(taking);
    await page.getByRole('button', { name: share.menu }).click();
    await page.getByRole('menuitem', { name: share.picture }).click();
    await page.getByText(share.copied.picture).first().waitFor();
    expect(await page.title()).toBe('image/png true');
    await page.evaluate(closed);
    await page.getByRole('button', { name: share.menu }).click();
    await page.getByRole('menuitem', { name: share.picture }).click();
    await page.getByRole('img', { name: share.picture }).waitFor();
    expect(await axe(page)).toEqual([]);
    await picture(page, 'shared');
  });

  it('asks which way is better, and keeps the answers in the workbook', async () => {
    const page = await open();
    const { waits } = wordsFor(resultTexts, 'en');
    await page.evaluate(() => {
      window.bed.type('KPI 2024', 'A3', 'Gizmo index');
      window.bed.type('KPI 2024', 'D3', '');
    });
    await page.getByRole('button', { name: en.start.score }).click();
    await page.getByText(waits.directions({ count: 1 })).waitFor();
    expect(await firstMetric(page)).toBeLessThanOrEqual(320 - 28);
    await picture(page, 'waits');
    await page.getByRole('button', { name: waits.answer }).click();
    await page.getByRole('button', { name: waits.higher({ metric: 'Gizmo index' }) }).click();
    expect(await axe(page)).toEqual([]);
    await picture(page, 'directions');
    await page.getByRole('button', { name: waits.keep }).click();
    await page.getByRole('button', { name: /^Gizmo index.*Met.*≥ 30/ }).waitFor();
    expect(JSON.stringify(await page.evaluate(() => window.bed.remembered()))).toContain('Gizmo index');
  });

  it('writes, and takes back, without losing the place of the keyboard', async () => {
    const page = await scored();
    await panel(page, en.result.tabs.write);
    const inPanel = () => page.evaluate(() => document.activeElement?.closest('#panel') !== null);
    for (const name of [en.write.preview, en.write.write, en.write.undo]) {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name, exact: true }).waitFor({ state: 'detached' });
      expect(await inPanel()).toBe(true);
    }
    await page.getByText(en.write.removed({ sheets: 'COPC Summary, COPC Actions' })).waitFor();
    expect(await page.getByRole('alert').allTextContents()).toEqual([]);
    expect(await inPanel()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(en.write.done);
  });

  it('has nothing else begun while it writes', async () => {
    const page = await scored();
    await panel(page, en.result.tabs.write);
    await page.getByRole('button', { name: en.write.preview }).click();
    await page.getByRole('button', { name: en.write.write, exact: true }).waitFor();
    await page.evaluate(() => window.bed.holdBack());
    await page.getByRole('button', { name: en.write.write, exact: true }).click();
    const again = page.getByRole('menuitem', { name: en.result.again });
    const openMore = () =>
      page.getByRole('button', { name: wordsFor(resultTexts, 'en').head.more, exact: true }).click();
    await openMore();
    expect(await again.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('combobox', { name: en.result.profile }).isDisabled()).toBe(true);
    await page.evaluate(() => window.bed.letGo());
    await page.getByRole('button', { name: en.write.undo }).waitFor();
    await openMore();
    expect(await again.getAttribute('aria-disabled')).not.toBe('true');
  });

  it('says what is missing when Office could not be fetched', async () => {
    const page = await open({ office: '', file: 'taskpane-es.html' });
    expect(await page.getByRole('alert').textContent()).toBe(
      wordsFor(paneTexts, 'es').problems['not-loaded'],
    );
  });

  it('can be worked with the keyboard alone: to the score, and from tab to tab with arrow keys', async () => {
    const page = await open();
    await page.getByRole('button', { name: en.start.score }).waitFor();
    for (let press = 0; press < 3; press++) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(en.start.score);
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: en.result.tabs.metrics }).waitFor();
    expect(await focused(page)).toContain('Gold not reached yet');
    await page.getByRole('tab', { name: en.result.tabs.metrics }).focus();
    for (const name of [/^Actions/, /^Reading notes/]) {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      expect(await page.getByRole('tab', { selected: true }).textContent()).toMatch(name);
    }
    // Past the menu with what is done rarely.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#panel') !== null)).toBe(true);
  });

  it('has nothing beside the edge, however narrow, and two lines a metric, whoever owns it', async () => {
    const owner = 'Head of customer experience and complaints, north-west region';
    const rows = Array.from({ length: 9 }, (_, index) => [`M${index + 2}`, owner] as const);
    const owned = { ...kpiSheet, cells: { ...kpiSheet.cells, M1: 'Owner', ...Object.fromEntries(rows) } };
    const page = await scored({
      size: { width: 350, height: 378 },
      seed: { ...seed, sheets: [owned, notesSheet] },
    });
    const heights = await page
      .locator('#panel li button')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
    expect(heights).toHaveLength(9);
    expect(Math.max(...heights)).toBeLessThanOrEqual(60);
    expect(await page.getByTitle(owner).count()).toBeGreaterThan(0);
    const sizes = [
      { width: 350, height: 378 },
      { width: 320, height: 378 },
      { width: 175, height: 300 },
    ];
    const look = async (what: string): Promise<void> => {
      for (const size of sizes) {
        await page.setViewportSize(size);
        // Tabs and charts are laid out anew once the page tells them of its width.
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
        expect([what, size, await beyond(page)]).toEqual([what, size, []]);
      }
    };
    await look('result');
    await page.getByRole('button', { name: /Service level/ }).click();
    await page.getByRole('heading', { name: 'Service level' }).waitFor();
    await look('metric');
    await page.getByRole('button', { name: wordsFor(workTexts, 'en').override.open }).click();
    await look('status set manually');
    await page.getByRole('button', { name: en.settings.heading }).click();
    await page.getByRole('combobox', { name: en.settings.language }).waitFor();
    await look('settings');
  });

  it.each<[Language, string]>([
    ['en', 'taskpane.html'],
    ['es', 'taskpane-es.html'],
    ['nl', 'taskpane-nl.html'],
    ['zh', 'taskpane-zh.html'],
    ['nb', 'taskpane-nb.html'],
  ])('speaks %s on %s, beside no edge, and passes the accessibility check', async (language, file) => {
    const words = wordsFor(paneTexts, language);
    const page = await open({ file });
    expect(await page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${language}`));
    // The elements are the same in every language: all are checked in one, the most of them in the others.
    const check = async (): Promise<void> => {
      expect(await beyond(page)).toEqual([]);
      if (language === 'en') expect(await axe(page)).toEqual([]);
    };
    await page.getByRole('button', { name: words.start.score }).waitFor();
    await check();
    await picture(page, `start-${language}`);
    await page.getByRole('button', { name: words.start.score }).click();
    await page.getByRole('tab', { name: words.result.tabs.metrics }).waitFor();
    expect(await page.getByText(wordsFor(verdictTexts, language).status['not-met']).count()).toBeGreaterThan(
      1,
    );
    expect(await beyond(page)).toEqual([]);
    expect(await axe(page)).toEqual([]);
    await picture(page, `result-${language}`);
    // Its name and picture are in sight, in a low window too.
    expect(await firstMetric(page)).toBeLessThanOrEqual(320 - 28);
    const actions = wordsFor(workTexts, language).actions.tab({ count: 5 });
    await panel(page, actions, language);
    await picture(page, `actions-${language}`);
    await check();
    await panel(page, wordsFor(resultTexts, language).head.findings({ count: 2 }), language);
    await picture(page, `findings-${language}`);
    await check();
    await panel(page, words.result.tabs.write, language);
    await picture(page, `write-${language}`);
    await check();
    await more(page, words.result.reading, language);
    await page.getByRole('heading', { name: words.mapping.heading }).waitFor();
    await check();
    await picture(page, `mapping-${language}`);
    await page.getByRole('button', { name: words.settings.heading }).click();
    await page.getByRole('button', { name: words.settings.check }).waitFor();
    await check();
    await picture(page, `settings-${language}`);
    await page.getByRole('button', { name: words.settings.check }).click();
    await page.getByRole('button', { name: wordsFor(checkingTexts, language).formulas.book }).click();
    await page.locator('main').getByText(wordsFor(checkingTexts, language).formulas.none).waitFor();
    await check();
    await picture(page, `formulas-${language}`);
    await page.getByRole('button', { name: words.about.heading }).click();
    await picture(page, `about-${language}`);
    await check();
  });

  it('can be read in dark and in high contrast', async () => {
    const page = await scored();
    for (const theme of ['dark', 'contrast'] as const) {
      await page.getByRole('button', { name: en.settings.heading }).click();
      await page.getByRole('combobox', { name: en.settings.theme }).selectOption(theme);
      expect(await axe(page)).toEqual([]);
      await page.getByRole('button', { name: en.back }).click();
      await page.getByRole('tab', { name: en.result.tabs.metrics }).waitFor();
      await picture(page, `result-${theme}`);
      expect(await axe(page)).toEqual([]);
      await more(page, en.result.reading);
      await page.getByRole('heading', { name: en.mapping.heading }).waitFor();
      await picture(page, `mapping-${theme}`);
      expect(await axe(page)).toEqual([]);
      await page.getByRole('button', { name: en.cancel }).click();
      await page.getByRole('button', { name: en.start.score }).waitFor();
      await picture(page, `start-${theme}`);
      expect(await axe(page)).toEqual([]);
      await page.getByRole('button', { name: en.start.score }).click();
      await page.getByRole('tab', { name: en.result.tabs.metrics }).waitFor();
    }
  });

  it('remembers language and appearance for the next time', async () => {
    const page = await open();
    await page.getByRole('button', { name: en.settings.heading }).click();
    await page.getByRole('combobox', { name: en.settings.language }).selectOption('nl');
    await page.reload();
    await page.getByRole('button', { name: wordsFor(paneTexts, 'nl').start.score }).waitFor();
  });

  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
});
