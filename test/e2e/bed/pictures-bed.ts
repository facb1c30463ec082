/** What `npm run pictures` needs of the tests' bed, in one bundle. */
export { kpiSheet } from '../kpi-seed';
export { vendorsSheet } from '../planning-seeds';
export { browserPath, noBrowser, openBrowser, openPane } from './browser';
export { bedScript } from './build-bed';
export { paneTexts } from '../../../src/strings/parts/pane';
export { staffingTexts } from '../../../src/strings/parts/staffing';
export { unitsTexts } from '../../../src/strings/parts/units';
export { resultTexts } from '../../../src/strings/parts/result';
export { wordsFor } from '../../../src/strings/words-for';
