/** What the bench of the page for an audit meeting runs, as one bundle. */
export { nodeCodec } from '../../src/hosts/file/node';
export { openBook } from '../../src/hosts/file/open';
export { fingerprintOf } from '../../src/report/fingerprint';
export { readinessPlan } from '../../src/report/readiness/readiness-plan';
export { goldProfile } from '../../src/scoring/profile';
export { scoreBook } from '../../src/workflows/score/score-book';
export { readReadiness } from '../../src/workflows/audit/readiness';
export { monthPeriod } from '../../src/worksheet/periods/period';
