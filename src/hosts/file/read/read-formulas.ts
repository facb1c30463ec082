/**
 * The formulas of a worksheet part as a person reads them: shared ones written out, functions of the add-in and of newer
 * Excels by their names in the formula bar. Snapshots leave them out; the workbench shows and calculates them.
 */
import { MAX_COLUMNS, parseArea } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { shiftFormula } from '../../../workbook/shift-formula';
import { cellAttributes, columnOf } from './cell-element';
import type { WorkbookPackage } from '../package/package';
import { sheetNamed } from '../../../workbook/names';
import { tagAttribute, CLOSE, cursorOn, EMPTY, END, isNamed, nextTag, readText } from '../xml/xml-cursor';
import type { XmlCursor } from '../xml/xml-cursor';
import { called, stored as storedName } from '../../../workbook/own/brand';

export interface StoredCellFormula {
  readonly row: number;
  readonly column: number;
  /** Without the leading `=`. */
  readonly formula: string;
  /** The cells an array formula fills, its own among them; null for an ordinary formula. */
  readonly spill: Area | null;
}

/**
 * By row. Tables of what-if analysis are left out: they are no formulas.
 * @throws WorkbookProblem `damaged-xml`, `damaged-zip`
 * @example readFormulas(pkg, 'KPI') // [{ row: 1, column: 15, formula: 'COPC.TRENDOK(B2:M2)', spill: … }]
 */
export function readFormulas(pkg: WorkbookPackage, sheet: string): readonly StoredCellFormula[] {
  const found = sheetNamed(pkg.sheets, sheet);
  if (found === undefined || found.kind !== 'worksheet') return [];
  return new FormulaReader(cursorOn(pkg.utf8(found.part), found.part)).read();
}

/** `plainFormula('_xldudf_COPC_GAP(_xlfn.XLOOKUP(1,A:A,B:B),1)')` is `'COPC.GAP(XLOOKUP(1,A:A,B:B),1)'`. */
export function plainFormula(stored: string): string {
  return stored.replace(STORED, (token, addIn: string | undefined, newer: string | undefined) =>
    addIn !== undefined ? called(addIn) : (newer ?? token),
  );
}

// A string literal or a quoted sheet name is passed over.
const STORED = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')*'|${storedName('')}(\\w+)|(?:_xlfn\\.|_xlws\\.)+([A-Z][\\w.]*)`,
  'gi',
);

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

class FormulaReader {
  private readonly shared = new Map<string, SharedFormula>();
  private readonly found: StoredCellFormula[] = [];
  private row = -1;
  private column = -1;

  constructor(private readonly cursor: XmlCursor) {}

  read(): readonly StoredCellFormula[] {
    const { cursor } = this;
    for (let kind = nextTag(cursor); kind !== END; kind = nextTag(cursor)) {
      if (kind === CLOSE) {
        if (isNamed(cursor, 'sheetData')) break;
      } else if (isNamed(cursor, 'c')) this.startCell();
      else if (isNamed(cursor, 'row')) this.startRow();
      else if (isNamed(cursor, 'f')) this.readFormula(kind === EMPTY);
    }
    return this.found;
  }

  private startRow(): void {
    const given = tagAttribute(this.cursor, 'r');
    this.row = given === undefined ? this.row + 1 : Number(given) - 1;
    this.column = -1;
  }

  private startCell(): void {
    const { reference } = cellAttributes(this.cursor);
    this.column = reference === '' ? this.column + 1 : columnOf(reference, this.row);
  }

  private readFormula(isEmpty: boolean): void {
    const { cursor, row, column } = this;
    const type = tagAttribute(cursor, 't') ?? 'normal';
    const shared = tagAttribute(cursor, 'si') ?? '';
    const area = parseArea(tagAttribute(cursor, 'ref') ?? '');
    const text = isEmpty ? '' : plainFormula(readText(cursor).trim());
    if (type === 'dataTable' || column >= MAX_COLUMNS) return;
    if (type === 'shared' && text !== '') this.shared.set(shared, { row, column, formula: text });
    const origin = type === 'shared' && text === '' ? this.shared.get(shared) : undefined;
    const formula =
      origin === undefined ? text : shiftFormula(origin.formula, row - origin.row, column - origin.column);
    if (formula !== '') this.found.push({ row, column, formula, spill: type === 'array' ? area : null });
  }
}
