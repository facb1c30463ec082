/** Opens a book of a contact-centre manager by what it holds, not by what it is called. */
import { WorkbookProblem } from '../../workbook/problem';
import type { Host } from '../../workbook/host';
import type { RememberingBook } from '../../workbook/memory';
import type { Codec } from './zip/codec';
import { readCsv } from './csv/csv';
import type { CsvBook } from './csv/csv';
import { looksDelimited } from './csv/csv-delimiter';
import { detectEncoding } from './csv/csv-encoding';
import type { CsvEncoding } from './csv/csv-encoding';
import { readMemory } from './package/memory';
import { openPackage } from './package/package';
import type { WorkbookPackage } from './package/package';
import { refuseOtherFormats } from './zip/signature';
import { readerOf } from './read/workbook-reader';
import { looksLikeZip } from './zip/zip';

/** A book that can be read. Exactly one of `package` and `csv` is there. */
export interface FileBook
  extends Pick<Host, 'bookName' | 'sheets' | 'read' | 'occupied'>, Pick<RememberingBook, 'readSettings'> {
  readonly bytes: Uint8Array;
  readonly package: WorkbookPackage | null;
  readonly csv: CsvBook | null;
}

/**
 * Opens an .xlsx, .xlsm or .csv held in memory; a renamed one is recognised.
 * @param name the file's name, with or without folder
 * @throws WorkbookProblem with one of the codes of worksheets §4
 * @example (await openBook('kpi.xlsx', bytes, nodeCodec).read('KPI')).used
 */
export function openBook(name: string, bytes: Uint8Array, codec: Codec): FileBook {
  refuseOtherFormats(bytes);
  return looksLikeZip(bytes) ? packageBook(name, bytes, codec) : csvBook(name, bytes);
}

function packageBook(name: string, bytes: Uint8Array, codec: Codec): FileBook {
  const pkg = openPackage(bytes, codec);
  const reader = readerOf(pkg);
  return {
    bookName: bareName(name),
    bytes,
    package: pkg,
    csv: null,
    sheets: async () => reader.sheets(),
    read: async (sheet) => reader.read(sheet),
    occupied: async (sheet) => reader.occupied(sheet),
    readSettings: async () => readMemory(pkg),
  };
}

function csvBook(name: string, bytes: Uint8Array): FileBook {
  if (!mayBeCsv(name, bytes)) throw new WorkbookProblem('not-a-workbook', { file: bareName(name) });
  const csv = readCsv(bareName(name), bytes);
  const { sheet } = csv;
  return {
    bookName: bareName(name),
    bytes,
    package: null,
    csv,
    sheets: async () => [
      { name: sheet.name, kind: 'worksheet', visible: true, own: null, isProtected: false },
    ],
    readSettings: async () => null,
    read: async (wanted) => {
      if (wanted.toLowerCase() === sheet.name.toLowerCase()) return sheet;
      throw new WorkbookProblem('no-such-sheet', { sheet: wanted });
    },
    occupied: async () => [],
  };
}

/** A file called .csv is taken at its word unless it is a page or a print; any other must look like one. */
function mayBeCsv(name: string, bytes: Uint8Array): boolean {
  const encoding = detectEncoding(bytes);
  const calledCsv = /\.(csv|tsv|tab|txt)$/i.test(name);
  if (encoding === null) return calledCsv;
  const start = decodeStart(bytes, encoding);
  if (/^\s*(<\?xml|<!doctype|<html|<table|%PDF-|\{\\rtf)/i.test(start)) return false;
  return calledCsv || looksDelimited(start);
}

function decodeStart(bytes: Uint8Array, encoding: CsvEncoding): string {
  return new TextDecoder(encoding).decode(bytes.subarray(0, 65_536));
}

function bareName(name: string): string {
  return name.replace(/^.*[\\/]/, '');
}
