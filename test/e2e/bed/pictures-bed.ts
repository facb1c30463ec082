/** What `npm run pictures` needs of the tests' bed, in one bundle. */
export { kpiSheet } from '../kpi-seed';
export { vendorsSheet } from '../planning-seeds';
export { browserPath, noBrowser, openBrowser, openPane } from './browser';
export { bedScript } from './build-bed';
export { assessmentTexts } from '../../../src/strings/parts/assessment';
export { auditTexts } from '../../../src/strings/parts/audit';
export { gapSheetTexts } from '../../../src/strings/parts/gap-sheet';
export { paneTexts } from '../../../src/strings/parts/pane';
export { readinessTexts } from '../../../src/strings/parts/readiness';
export { snapshotTexts } from '../../../src/strings/parts/snapshot';
export { staffingTexts } from '../../../src/strings/parts/staffing';
export { unitsTexts } from '../../../src/strings/parts/units';
export { resultTexts } from '../../../src/strings/parts/result';
export { wordsFor } from '../../../src/strings/words-for';
