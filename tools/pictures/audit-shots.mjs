// Pictures of the pane on the way to an audit: gaps, audit dates, what changed, and the one page for the meeting.
import { paneShot } from './pane-shot.mjs';

/**
 * @typedef {{ browser: import('playwright-core').Browser, office: string, language: string,
 *   size: { width: number, height: number } }} Shot
 * @param {typeof import('../../test/e2e/bed/pictures-bed')} bed
 * @returns {Readonly<Record<'gaps' | 'audit' | 'changes' | 'readiness', (shot: Shot) => Promise<Buffer>>>}
 */
export function auditShots(bed) {
  const shot = (then) => (given) => paneShot(bed, { ...given, then });
  return {
    gaps: shot(async (page, say) => {
      await view(bed, page, say, 'gaps');
      await page.getByRole('button', { name: say(bed.gapSheetTexts).pane.write }).waitFor();
    }),
    audit: shot(async (page, say) => {
      await fillDates(bed, page, say, 'soon');
      await view(bed, page, say, 'audit');
      await page.getByRole('button', { name: say(bed.assessmentTexts).pane.show }).waitFor();
    }),
    changes: shot(async (page, say) => {
      await takeSnapshot(bed, page, say);
      await page.evaluate((sheet) => {
        window.bed.type(sheet, 'H2', 0.84);
        window.bed.type(sheet, 'C3', 45);
      }, bed.kpiSheet.name);
      await view(bed, page, say, 'snapshots');
      await page.getByText(say(bed.snapshotTexts).changes.reasons['past-restated']).first().waitFor();
    }),
    readiness: shot(async (page, say) => {
      await fillDates(bed, page, say, 45260);
      await takeSnapshot(bed, page, say);
      await view(bed, page, say, 'readiness');
      await page.getByRole('region', { name: say(bed.readinessTexts).parts.provenance }).waitFor();
    }),
  };
}

async function view(bed, page, say, name) {
  const title = say(bed.paneTexts).views[name];
  await page
    .getByRole('button', { name: say(bed.resultTexts).head.more, exact: true })
    .last()
    .click();
  await page.getByRole('menuitem', { name: title, exact: true }).click();
  await page.getByRole('heading', { name: title, exact: true }).waitFor();
}

async function back(bed, page, say) {
  await page.getByRole('button', { name: say(bed.paneTexts).back, exact: true }).click();
}

/** The sheet of audit dates, filled in as a person does. */
async function fillDates(bed, page, say, baseline) {
  await view(bed, page, say, 'audit');
  await page.getByRole('button', { name: say(bed.gapSheetTexts).pane.write }).click();
  await page.getByRole('button', { name: say(bed.gapSheetTexts).pane.refresh }).waitFor();
  await page.evaluate(
    ({ sheet, start }) => {
      // 31 March 2024 and 31 January 2025, as Excel keeps dates; the baseline of 30 November 2023 is 45260.
      const rows = [
        ['CX', '6.2', 'Lima', start, 45382],
        ['VMO', '1.1', 'Oslo', '', 45688],
      ];
      for (const [down, row] of rows.entries())
        for (const [across, value] of row.entries())
          window.bed.type(sheet, `${'BCDEF'[across]}${7 + down}`, value);
    },
    { sheet: say(bed.auditTexts).sheetName, start: baseline },
  );
  await page.getByRole('button', { name: say(bed.gapSheetTexts).pane.refresh }).click();
  await page.getByText(/Lima/).first().waitFor();
  await back(bed, page, say);
}

async function takeSnapshot(bed, page, say) {
  await view(bed, page, say, 'snapshots');
  const { take } = say(bed.snapshotTexts).pane;
  await page.getByRole('button', { name: take }).click();
  await page.getByText(say(bed.snapshotTexts).states['as-taken']).first().waitFor();
  await back(bed, page, say);
}
