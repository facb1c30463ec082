/**
 * `npm run pictures`: takes the pictures of README and guides from what is built. `npm run pictures -- NAME…` takes some of
 * them, `npm run pictures -- --store` those a store shows. Needs a browser (`npm run browser`), and LibreOffice with poppler for the sheet; what can't be taken stays as it is.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildOlder, project } from './build/build-older.mjs';
import { loadTypeScript } from './build/load-typescript.mjs';
import { auditShots } from './pictures/audit-shots.mjs';
import { paneShot } from './pictures/pane-shot.mjs';
import { smallPng } from './pictures/small-png.mjs';
import { summarySheet } from './pictures/summary-sheet.mjs';
import { workbenchShot } from './pictures/workbench-shot.mjs';

const docs = path.join(project, 'docs');
const pane = { width: 350, height: 880 };
/** From what each error type proves to what fails most. */
const longPane = { width: 350, height: 1120 };

/** The size Microsoft's store asks for. */
const inStore = { width: 1366, height: 768 };

/** A page of the summary in each language is known by these words. */
const summaryTitles = {
  en: 'Performance summary',
  es: 'Resumen de desempeño',
  nl: 'Prestatieoverzicht',
  zh: '绩效',
  nb: 'Sammendrag av resultater',
};

/** Each picture's name and how it is taken; null where a program for it is missing. */
const shots = {
  'pane-en': (bed) => bed.pane({ language: 'en', size: pane }),
  'pane-zh': (bed) => bed.pane({ language: 'zh', size: pane }),
  ...Object.fromEntries(
    Object.entries(summaryTitles).flatMap(([language, title]) => [
      [`workbench-${language}`, (bed) => bed.workbench({ language })],
      [
        `pane-metric-${language}`,
        (bed) => bed.pane({ language, size: pane, metric: 'Average speed of answer' }),
      ],
      [`summary-${language}`, () => summarySheet({ language, title })],
      [`units-${language}`, (bed) => bed.units({ language, size: pane })],
      ...['gaps', 'audit', 'changes', 'readiness'].map((name) => [
        `${name}-${language}`,
        (bed) => bed.cycle(name, { language, size: pane }),
      ]),
      [`staffing-${language}`, (bed) => bed.staffing({ language, size: pane })],
      [`accuracy-${language}`, (bed) => bed.accuracy({ language, size: longPane })],
    ]),
  ),
};

/** Those of docs/store/listing.json, which has their captions. */
const storeShots = {
  pane: (bed) => bed.workbench({ language: 'en', size: inStore }),
  metric: (bed) =>
    bed.workbench({
      language: 'en',
      size: inStore,
      then: async (page) => {
        await page.getByRole('button', { name: /^Service level/ }).click();
        await page.locator('svg[role="img"]').last().waitFor();
        // The whole row is selected, up to its end; the figures are what the chart is about.
        await page.locator('.grid-place input').first().fill('R5');
        await page.locator('.grid-place input').first().press('Enter');
      },
    }),
  reading: (bed) =>
    bed.workbench({
      language: 'en',
      size: inStore,
      then: async (page, words) => {
        await page.getByRole('button', { name: 'More', exact: true }).last().click();
        await page.getByRole('menuitem', { name: words.result.reading }).click();
        await page.getByRole('heading', { name: words.mapping.heading }).waitFor();
      },
    }),
  summary: async (bed) => {
    const sheet = await summarySheet({
      language: 'en',
      title: summaryTitles.en,
      width: inStore.width,
    });
    return sheet === null ? null : bed.onPaper(sheet, inStore);
  },
};

try {
  const asked = process.argv.slice(2);
  if (asked[0] === '--store') await take(asked.slice(1), storeShots, path.join(docs, 'store', 'pictures'));
  else await take(asked, shots, path.join(docs, 'pictures'));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function take(asked, shots, folder) {
  const unknown = asked.filter((name) => !(name in shots));
  if (unknown.length > 0) {
    throw new Error(
      `There is no picture ${unknown.join(', ')}. There are: ${Object.keys(shots).join(', ')}.`,
    );
  }
  process.chdir(project);
  buildOlder(['copc', 'functions', 'taskpane', 'workbench', 'pages', 'samples']);
  const bed = await openBed();
  mkdirSync(folder, { recursive: true });
  try {
    for (const name of asked.length > 0 ? asked : Object.keys(shots)) {
      const picture = await shots[name](bed);
      if (picture === null) {
        console.log(`${name}: not taken, LibreOffice or poppler is not installed`);
        continue;
      }
      const bytes = smallPng(picture);
      writeFileSync(path.join(folder, `${name}.png`), bytes);
      console.log(`${name}: ${Math.round(bytes.length / 1024)} KB`);
    }
  } finally {
    await bed.close();
  }
}

/** A picture in the middle of a white one of that size. */
async function onPaper(browser, picture, size) {
  const page = await browser.newPage({ viewport: size });
  try {
    const source = `data:image/png;base64,${picture.toString('base64')}`;
    await page.setContent(
      `<body style="margin:0;background:#fff;display:grid;place-items:center;height:100vh">
        <img src="${source}" style="max-width:100%;max-height:100vh">`,
    );
    await page.waitForFunction(() => document.images[0].complete);
    return await page.screenshot();
  } finally {
    await page.close();
  }
}

async function choose(page, menu, item) {
  await page.getByRole('button', { name: menu, exact: true }).last().click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function openBed() {
  const bed = await loadTypeScript('test/e2e/bed/pictures-bed.ts');
  if (bed.browserPath === null) throw new Error(`No picture was taken: ${bed.noBrowser}`);
  const browser = await bed.openBrowser();
  const office = await bed.bedScript();
  return {
    pane: (shot) => paneShot(bed, { browser, office, ...shot }),
    units: (shot) =>
      paneShot(bed, {
        ...{ browser, office, sheet: bed.vendorsSheet },
        ...shot,
        then: async (page, say) => {
          await choose(page, say(bed.resultTexts).head.more, say(bed.paneTexts).views.units);
          await page.getByRole('button', { name: say(bed.unitsTexts).write }).waitFor();
        },
      }),
    cycle: (name, shot) => auditShots(bed)[name]({ browser, office, ...shot }),
    staffing: (shot) =>
      paneShot(bed, {
        ...{ browser, office },
        ...shot,
        then: async (page, say) => {
          await choose(page, say(bed.resultTexts).head.more, say(bed.paneTexts).views.staffing);
          await page.getByRole('button', { name: say(bed.staffingTexts).insert }).waitFor();
        },
      }),
    accuracy: (shot) =>
      paneShot(bed, {
        ...{ browser, office, sheet: bed.evaluationsSheet },
        ...shot,
        then: async (page, say) => {
          await choose(page, say(bed.resultTexts).head.more, say(bed.paneTexts).views.accuracy);
          await page.getByRole('button', { name: say(bed.accuracyTexts).pane.write }).waitFor();
          for (const [index, target] of ['90', '95'].entries()) {
            await page.getByRole('textbox').nth(index).fill(target);
            await page.getByRole('textbox').nth(index).press('Enter');
          }
        },
      }),
    workbench: (shot) => workbenchShot(bed, { browser, folder: path.join(project, 'dist'), ...shot }),
    onPaper: (picture, size) => onPaper(browser, picture, size),
    close: () => browser.close(),
  };
}
