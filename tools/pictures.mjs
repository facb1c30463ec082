/**
 * `npm run pictures`: takes the pictures of README and guides from what is built. `npm run pictures -- NAME…` takes some of
 * them. Needs a browser (`npm run browser`), and LibreOffice with poppler for the sheet; what can't be taken stays as it is.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildOlder, project } from './build/build-older.mjs';
import { loadTypeScript } from './build/load-typescript.mjs';
import { paneShot } from './pictures/pane-shot.mjs';
import { smallPng } from './pictures/small-png.mjs';
import { summarySheet } from './pictures/summary-sheet.mjs';
import { workbenchShot } from './pictures/workbench-shot.mjs';

const folder = path.join(project, 'docs', 'pictures');
const pane = { width: 350, height: 880 };

/** Each picture's name and how it is taken; null where a program for it is missing. */
const shots = {
  'workbench-en': (bed) => bed.workbench({ language: 'en' }),
  'workbench-zh': (bed) => bed.workbench({ language: 'zh' }),
  'pane-en': (bed) => bed.pane({ language: 'en', size: pane }),
  'pane-zh': (bed) => bed.pane({ language: 'zh', size: pane }),
  'pane-metric-en': (bed) => bed.pane({ language: 'en', size: pane, metric: 'Average speed of answer' }),
  'summary-en': () => summarySheet({ language: 'en', title: 'Performance summary' }),
  'summary-zh': () => summarySheet({ language: 'zh', title: '绩效' }),
};

try {
  await take(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function take(asked) {
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

async function openBed() {
  const bed = await loadTypeScript('test/e2e/bed/pictures-bed.ts');
  if (bed.browserPath === null) throw new Error(`No picture was taken: ${bed.noBrowser}`);
  const browser = await bed.openBrowser();
  const office = await bed.bedScript();
  return {
    pane: (shot) => paneShot(bed, { browser, office, ...shot }),
    workbench: (shot) => workbenchShot(bed, { browser, folder: path.join(project, 'dist'), ...shot }),
    close: () => browser.close(),
  };
}
