/** What `npm run pictures` needs of the tests' bed, in one bundle. */
export { kpiSheet } from '../kpi-seed';
export { evaluationsSheet, vendorsSheet } from '../planning-seeds';
export { browserPath, noBrowser, openBrowser, openPane } from './browser';
export { bedScript } from './build-bed';
export { accuracyTexts } from '../../../src/strings/parts/sheets/accuracy';
export { assessmentTexts } from '../../../src/strings/parts/sheets/assessment';
export { auditTexts } from '../../../src/strings/parts/sheets/audit';
export { gapSheetTexts } from '../../../src/strings/parts/sheets/gap-sheet';
export { paneTexts } from '../../../src/strings/parts/pane/pane';
export { readinessTexts } from '../../../src/strings/parts/sheets/readiness';
export { snapshotTexts } from '../../../src/strings/parts/sheets/snapshot';
export { staffingTexts } from '../../../src/strings/parts/pane/staffing';
export { unitsTexts } from '../../../src/strings/parts/pane/units';
export { resultTexts } from '../../../src/strings/parts/pane/result';
export { wordsFor } from '../../../src/strings/words-for';
