/**
 * A .csv as a one-sheet workbook (worksheets §5): encoding and delimiter are detected, texts stay texts except numbers
 * that can be read one way only. What is less plain is left to the reading of the sheet, which sees whole columns.
 */
import Papa from 'papaparse';
import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/address';
import { WorkbookProblem } from '../../../workbook/problem';
import type { CellValue, SheetSnapshot } from '../../../workbook/snapshot';
import { detectDelimiter } from './csv-delimiter';
import type { Delimiter } from './csv-delimiter';
import { decodeCsv, detectEncoding } from './csv-encoding';
import type { CsvEncoding } from './csv-encoding';
import { createGrid } from '../read/sheet-grid';

export interface CsvBook {
  readonly encoding: CsvEncoding;
  /** Null when the file is a single column. */
  readonly delimiter: Delimiter | null;
  readonly sheet: SheetSnapshot;
}

/**
 * Reads a CSV file held in memory; its sheet is called as the file.
 * @throws WorkbookProblem `damaged-csv` (no text, a quote that never ends), `too-many-cells`
 * @example readCsv('kpi.csv', bytes of 'KPI,Jan\nSL,0.95').sheet.values // [['KPI', 'Jan'], ['SL', 0.95]]
 */
export function readCsv(fileName: string, bytes: Uint8Array): CsvBook {
  const encoding = detectEncoding(bytes);
  if (encoding === null) throw new WorkbookProblem('damaged-csv', { file: fileName });
  const text = decoded(bytes, encoding, fileName);
  const delimiter = detectDelimiter(text);
  const { data, errors } = Papa.parse<string[]>(text.replace(/^sep=.\r?\n/i, ''), {
    delimiter: delimiter ?? ',',
  });
  const endless = errors.find((error) => error.code === 'MissingQuotes');
  if (endless !== undefined) {
    throw new WorkbookProblem('damaged-csv', { file: fileName, row: (endless.row ?? 0) + 1 });
  }
  return { encoding, delimiter, sheet: snapshotOf(sheetNameOf(fileName), data, delimiter) };
}

/** A legal sheet name from a file name: `sheetNameOf('C:/kpi [2024].csv')` is `'kpi _2024_'`. */
export function sheetNameOf(fileName: string): string {
  const bare = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[[\]:*?/\\\p{Cc}]/gu, '_')
    .slice(0, 31)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/^[\s']+|[\s']+$/g, '');
  if (bare === '') return 'Sheet1';
  return bare.toLowerCase() === 'history' ? `${bare}_` : bare;
}

function decoded(bytes: Uint8Array, encoding: CsvEncoding, fileName: string): string {
  try {
    return decodeCsv(bytes, encoding);
  } catch (cause) {
    throw new WorkbookProblem('damaged-csv', { file: fileName }, { cause });
  }
}

function snapshotOf(name: string, data: readonly string[][], delimiter: Delimiter | null): SheetSnapshot {
  const isNumber = numberTest(data, delimiter);
  const grid = createGrid(name);
  data.forEach((fields, row) => {
    fields.forEach((field, column) => {
      if (field === '') return;
      if (row >= MAX_ROWS) throw new WorkbookProblem('too-many-cells', { sheet: name, limit: MAX_ROWS });
      if (column >= MAX_COLUMNS)
        throw new WorkbookProblem('too-many-cells', { sheet: name, limit: MAX_COLUMNS });
      const value: CellValue = isNumber(field) ? Number(field) : field;
      grid.put(row, column, value, 0);
    });
  });
  return {
    name,
    ...grid.finish(),
    formats: ['General'],
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    date1904: false,
    uncalculated: { count: 0, first: [] },
  };
}

const PLAIN = /^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** One to three digits, a mark, three digits: 1.234 may be one and a bit, or a thousand. */
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;
const YEAR_AND_MONTH = /^(?:19|20)\d{2}\.(?:0?[1-9]|1[0-2])$/;
const CLEAR_DOT = /^[+-]?(?:0\.\d+|\d+\.(?:\d{1,2}|\d{4,}))$/;
const CLEAR_COMMA = /^[+-]?(?:0,\d+|\d+,(?:\d{1,2}|\d{4,}))$/;

/** Which fields of this file are numbers beyond doubt; the file's own decimals decide about `1.234`. */
function numberTest(data: readonly string[][], delimiter: Delimiter | null): (field: string) => boolean {
  let dot = delimiter === ',';
  let comma = false;
  for (const fields of data) {
    for (const field of fields) {
      if (!dot && CLEAR_DOT.test(field)) dot = true;
      if (!comma && CLEAR_COMMA.test(field)) comma = true;
    }
  }
  const dotIsDecimal = dot && !comma;
  return (field) =>
    field.length <= 17 &&
    PLAIN.test(field) &&
    field.replace(/\D/g, '').length <= 15 &&
    !YEAR_AND_MONTH.test(field) &&
    (dotIsDecimal || !AMBIGUOUS.test(field));
}
