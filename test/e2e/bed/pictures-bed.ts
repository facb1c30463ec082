/** What `npm run pictures` needs of the tests' bed, in one bundle. */
export { kpiSheet } from '../kpi-seed';
export { browserPath, noBrowser, openBrowser, openPane } from './browser';
export { bedScript } from './build-bed';
export { paneTexts } from '../../../src/strings/parts/pane';
export { wordsFor } from '../../../src/strings/words-for';
