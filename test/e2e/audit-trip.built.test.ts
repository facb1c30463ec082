/**
 * The whole way in the built workbench, as a manager goes it: an item answered and contradicted by results, its gap, a plan,
 * a snapshot, a figure of the past changed, "past restated", audit dates, and the page for the meeting written. Skipped, visibly, where no browser is installed.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { assessmentTexts } from '../../src/strings/parts/sheets/assessment';
import { auditTexts } from '../../src/strings/parts/sheets/audit';
import { gapSheetTexts } from '../../src/strings/parts/sheets/gap-sheet';
import { paneTexts } from '../../src/strings/parts/pane/pane';
import { resultTexts } from '../../src/strings/parts/pane/result';
import { snapshotTexts } from '../../src/strings/parts/sheets/snapshot';
import { workbenchTexts } from '../../src/strings/parts/doors/workbench';
import { wordsFor } from '../../src/strings/words-for';
import { browserPath, noBrowser, openBrowser } from './bed/browser';
import { openWorkbench, typeInto } from './bed/workbench-page';

const title = `the way to an audit${browserPath !== null ? '' : ` (skipped: ${noBrowser})`}`;
const axePath = createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js');
const [workbench, words] = [wordsFor(workbenchTexts, 'en'), wordsFor(paneTexts, 'en')];
const [assessment, gapSheet] = [wordsFor(assessmentTexts, 'en'), wordsFor(gapSheetTexts, 'en')];
const audit = wordsFor(auditTexts, 'en');
const [result, snapshot] = [wordsFor(resultTexts, 'en'), wordsFor(snapshotTexts, 'en')];

jest.setTimeout(240_000);

/** What the accessibility check finds in the pane. */
async function axe(page: Page): Promise<string[]> {
  // A button that was greyed while the sheets were read fades back.
  await page.getByText(gapSheet.pane.working).first().waitFor({ state: 'hidden' });
  await page.waitForTimeout(400);
  await page.evaluate(readFileSync(axePath, 'utf8'));
  return page.evaluate(async () => {
    const { axe: tool } = window as unknown as {
      axe: { run: (context: unknown) => Promise<{ violations: { id: string }[] }> };
    };
    const { violations } = await tool.run({ include: ['.pane-place'] });
    return violations.map(({ id }) => id);
  });
}

(browserPath !== null ? it : it.skip)(title, async () => {
  const browser = await openBrowser();
  try {
    const { page, errors, foreign } = await openWorkbench(browser);
    const pane = page.locator('.pane-place');
    const click = (name: string | RegExp) => pane.getByRole('button', { name, exact: true }).first().click();
    const view = async (name: string): Promise<void> => {
      await click(result.head.more);
      await page.getByRole('menuitem', { name, exact: true }).last().click();
      await pane.getByRole('heading', { name, exact: true }).waitFor();
    };
    const back = () => click(words.back);

    // The summary brings the register with a row for each miss.
    await page.getByRole('button', { name: workbench.buttons.summary, exact: true }).click();
    await page.getByText(workbench.states.written({ name: 'COPC Summary' })).waitFor();

    await view(words.views.assessment);
    await click(assessment.pane.add);
    await click(/^P2 /);
    for (const question of ['keyElements', 'structured', 'factBased', 'deployed'] as const)
      await pane.getByLabel(assessment.columns[question], { exact: true }).selectOption('yes');
    await click(assessment.pane.save);
    await pane
      .getByText(/^Results contradict the approach: Service level/)
      .first()
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await back();
    await back();

    await view(words.views.snapshots);
    await click(snapshot.pane.take);
    await pane
      .getByText(/holds how all stands today/)
      .first()
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await back();

    await view(words.views.gaps);
    const gap = 'Service level (311 line): Escalate';
    expect(await axe(page)).toEqual([]);
    await pane
      .getByText(/results contradict the approach/)
      .first()
      .waitFor();
    // To its cell, and from there to a figure of the past.
    await click(`${gapSheet.pane.show({ cell: 'B5' })}: ${gap}`);
    await typeInto(page, 'W5', '81%');
    await click(`${gapSheet.pane.open}: ${gap}`);
    await click(result.register.edit);
    await pane.getByRole('textbox', { name: 'Plan', exact: true }).fill('More agents at noon');
    await click(result.register.save);
    await pane.getByText('Plan: More agents at noon').waitFor();
    await click(words.detail.back);

    await view(words.views.snapshots);
    const restated = pane.getByText(/^Service level \(311 line\): .*past restated: .*66\.8.*81/).first();
    await restated.waitFor();
    expect(await restated.textContent()).toContain('W5');
    await back();

    await view(words.views.audit);
    await click(gapSheet.pane.write);
    await pane.getByText(audit.print.empty).waitFor();
    await click(assessment.pane.show);
    await typeInto(page, 'B7', 'CX');
    await typeInto(page, 'F7', '2025-01-31');
    await click(gapSheet.pane.refresh);
    await pane.getByText(/^Next audit Jan 31, 2027/).waitFor();
    expect(await axe(page)).toEqual([]);
    await back();

    // The page says all of it, and is written to be printed.
    await view(words.views.readiness);
    await pane
      .getByText(/Next audit Jan 31, 2027/)
      .first()
      .waitFor();
    await pane.getByText(/past restated: .*66\.8.*81/).waitFor();
    await click(gapSheet.pane.write);
    await pane.locator('p', { hasText: gapSheet.pane.done({ sheet: 'COPC Readiness' }) }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect([errors, foreign]).toEqual([[], []]);
  } finally {
    await browser.close();
  }
});
