/**
 * An open package as sheets: what it lists, and the snapshot of each with its tables. Listing reads no sheet: one of a
 * hundred megabytes is inflated when somebody asks what only it can say.
 */
import { parseArea } from '../../../workbook/address';
import { sheetNamed } from '../../../workbook/names';
import type { OccupiedArea } from '../../../workbook/occupied';
import { ownFacts, ownSheetsIn } from '../../../workbook/own/own-sheets';
import { WorkbookProblem } from '../../../workbook/problem';
import type { SheetInfo, SheetSnapshot, SheetTable } from '../../../workbook/snapshot';
import type { WorkbookPackage } from '../package/package';
import type { PackageSheet } from '../package/workbook-part';
import { parseXml } from '../xml/xml-parser';
import { attribute, numberAttribute } from '../xml/xml-tree';
import { onlyGeneral, readNumberFormats } from './number-formats';
import type { NumberFormats } from './number-formats';
import { noSharedStrings, readSharedStrings } from './shared-strings';
import type { SharedStrings } from './shared-strings';
import { readOccupied } from './read-occupied';
import { isSheetProtected, readSheetPart } from './sheet-part';

export interface WorkbookReader {
  /** Whether one is protected is looked up when it is asked. @throws WorkbookProblem then, as `read` does */
  sheets(): readonly SheetInfo[];
  /** @throws WorkbookProblem `no-such-sheet`, `not-a-worksheet`, or what made it unreadable */
  read(sheet: string): SheetSnapshot;
  /** What of a sheet is not free, though blank. Throws as `read` does. */
  occupied(sheet: string): readonly OccupiedArea[];
}

export function readerOf(pkg: WorkbookPackage): WorkbookReader {
  let strings: SharedStrings | null = null;
  let numberFormats: NumberFormats | null = null;
  let infos: readonly SheetInfo[] | null = null;
  /** By part, of the sheets that were asked or read. */
  const protections = new Map<string, boolean>();
  /** What was read, as long as somebody has it: who asks again gets the same, and nothing is kept for nobody. */
  const snapshots = new Map<string, WeakRef<SheetSnapshot>>();

  const isProtected = ({ kind, part }: PackageSheet): boolean => {
    if (kind !== 'worksheet') return false;
    const known = protections.get(part) ?? isSheetProtected(pkg.utf8(part), part);
    protections.set(part, known);
    return known;
  };
  const sharedStrings = (): SharedStrings => {
    const part = pkg.sharedStringsPart;
    return (strings ??= part === null ? noSharedStrings : readSharedStrings(pkg.utf8(part), part));
  };
  const formats = (): NumberFormats => {
    const part = pkg.stylesPart;
    return (numberFormats ??=
      part === null ? onlyGeneral : readNumberFormats(parseXml(pkg.text(part), part)));
  };
  const listed = (): readonly SheetInfo[] => {
    const bookNames = pkg.definedNames.filter(({ localSheet }) => localSheet === null);
    const found = ownSheetsIn(bookNames, pkg.sheets);
    return pkg.sheets.map((sheet) => ({
      name: sheet.name,
      kind: sheet.kind,
      visible: sheet.state === 'visible',
      ...(sheet.kind === 'worksheet' ? ownFacts(sheet, found) : { own: null }),
      get isProtected() {
        return isProtected(sheet);
      },
    }));
  };

  const worksheet = (name: string): PackageSheet => {
    const sheet = sheetNamed(pkg.sheets, name);
    if (sheet === undefined) throw new WorkbookProblem('no-such-sheet', { sheet: name });
    if (sheet.kind !== 'worksheet') throw new WorkbookProblem('not-a-worksheet', { sheet: sheet.name });
    return sheet;
  };
  const read = (sheet: PackageSheet): SheetSnapshot => {
    const known = snapshots.get(sheet.part)?.deref();
    if (known !== undefined) return known;
    const found = readSheetPart({
      name: sheet.name,
      part: sheet.part,
      bytes: pkg.utf8(sheet.part),
      strings: sharedStrings(),
      numberFormats: formats(),
      date1904: pkg.date1904,
      table: (id) => tableOf(pkg, sheet.part, id),
    });
    protections.set(sheet.part, found.isProtected);
    snapshots.set(sheet.part, new WeakRef(found.snapshot));
    return found.snapshot;
  };

  return {
    sheets: () => (infos ??= listed()),
    read: (name) => read(worksheet(name)),
    occupied(name) {
      const sheet = worksheet(name);
      return readOccupied(pkg, sheet.part, read(sheet));
    },
  };
}

function tableOf(pkg: WorkbookPackage, sheetPart: string, id: string) {
  const found = pkg.relationships(sheetPart).find((each) => each.id === id);
  if (found === undefined) {
    throw new WorkbookProblem('damaged-workbook', { part: sheetPart, why: `no table for ${id}` });
  }
  return readTable(pkg.text(found.target), found.target);
}

/** @throws WorkbookProblem `damaged-xml`, `damaged-workbook` */
function readTable(text: string, part: string): SheetTable {
  const table = parseXml(text, part);
  const ref = attribute(table, 'ref') ?? '';
  const area = parseArea(ref);
  if (area === null) throw new WorkbookProblem('damaged-workbook', { part, why: `the table's area ${ref}` });
  return {
    name: attribute(table, 'displayName') ?? attribute(table, 'name') ?? '',
    area,
    hasHeaderRow: attribute(table, 'headerRowCount') !== '0',
    hasTotalsRow: numberAttribute(table, 'totalsRowCount', 0) > 0,
  };
}
