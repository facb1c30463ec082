// What the reading bench measures, in one bundle: finding and reading a table share what they know of a sheet.
export { openBook } from '../../src/hosts/file/open';
export { nodeCodec } from '../../src/hosts/file/node';
export { extractTable } from '../../src/worksheet/read/extract-table';
export { findTables } from '../../src/worksheet/read/find-tables';
