// What the sample of an audit is made with, in one bundle: the program's own sheets, and a person's entries in them.
export { auditSheet } from '../../src/report/audit/audit-sheet';
export { readPeopleSheet } from '../../src/report/people-sheet/people-sheet';
export { goldProfile } from '../../src/scoring/profile';
export { serialOfIso } from '../../src/workbook/serial-dates';
export { parseIso } from '../../src/worksheet/periods/period';
export { openFileHost } from '../../src/hosts/file/file-host';
export { nodeCodec } from '../../src/hosts/file/node';
export { readAssessment, writeAssessment } from '../../src/workflows/assess/assess-book';
export { itemChanges } from '../../src/workflows/assess/edit-item';
export { writeAudit } from '../../src/workflows/audit/audit-book';
export { takeSnapshot } from '../../src/workflows/audit/snapshots';
export { readStanding } from '../../src/workflows/audit/standing';
export { readActionRegister } from '../../src/workflows/score/action-register';
export { scoreBook } from '../../src/workflows/score/score-book';
export { actionChanges } from '../../src/workflows/write/edit-action';
export { writeSummary } from '../../src/workflows/write/write-summary';
export { valueAt } from '../../src/workbook/snapshot';
