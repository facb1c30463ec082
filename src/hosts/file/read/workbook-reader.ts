/** An open package as sheets: what it lists, and the snapshot of each with its tables. */
import { WorkbookProblem } from '../../../workbook/problem';
import type { OwnSheet, SheetInfo, SheetSnapshot, SheetTable } from '../../../workbook/snapshot';
import { parseMarker } from '../../../workbook/markers';
import { onlyGeneral, readNumberFormats } from './number-formats';
import type { NumberFormats } from './number-formats';
import type { WorkbookPackage } from '../package/package';
import { noSharedStrings, readSharedStrings } from './shared-strings';
import type { SharedStrings } from './shared-strings';
import { isSheetProtected, readSheetPart } from './sheet-part';
import type { PackageSheet } from '../package/workbook-part';
import { parseArea } from '../../../workbook/address';
import { parseXml } from '../xml/xml-parser';
import { attribute, numberAttribute } from '../xml/xml-tree';

export interface WorkbookReader {
  /** @throws WorkbookProblem `damaged-zip`, `damaged-xml` */
  sheets(): readonly SheetInfo[];
  /** @throws WorkbookProblem `no-such-sheet`, `not-a-worksheet`, or what made it unreadable */
  read(sheet: string): SheetSnapshot;
}

export function readerOf(pkg: WorkbookPackage): WorkbookReader {
  let strings: SharedStrings | null = null;
  let numberFormats: NumberFormats | null = null;
  let infos: readonly SheetInfo[] | null = null;
  // Listing needs every sheet inflated; the last one is kept for the reading that usually follows.
  let kept: { readonly part: string; readonly bytes: Uint8Array } | null = null;

  const bytesOf = (part: string): Uint8Array => {
    const bytes = kept?.part === part ? kept.bytes : pkg.utf8(part);
    kept = null;
    return bytes;
  };
  const isProtected = (sheet: PackageSheet): boolean => {
    if (sheet.kind !== 'worksheet') return false;
    const bytes = bytesOf(sheet.part);
    kept = { part: sheet.part, bytes };
    return isSheetProtected(bytes, sheet.part);
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

  return {
    sheets() {
      const owners = ownSheets(pkg);
      infos ??= pkg.sheets.map((sheet) => ({
        name: sheet.name,
        kind: sheet.kind,
        visible: sheet.state === 'visible',
        own: owners.get(sheet) ?? null,
        isProtected: isProtected(sheet),
      }));
      return infos;
    },
    read(name) {
      const sheet = findSheet(pkg, name);
      if (sheet === undefined) throw new WorkbookProblem('no-such-sheet', { sheet: name });
      if (sheet.kind !== 'worksheet') throw new WorkbookProblem('not-a-worksheet', { sheet: sheet.name });
      return readSheetPart({
        name: sheet.name,
        part: sheet.part,
        bytes: bytesOf(sheet.part),
        strings: sharedStrings(),
        numberFormats: formats(),
        date1904: pkg.date1904,
        table: (id) => tableOf(pkg, sheet.part, id),
      });
    },
  };
}

/** The sheet of that name; as in Excel, letter case makes no difference. */
export function findSheet(pkg: WorkbookPackage, name: string): PackageSheet | undefined {
  const same = (sheet: PackageSheet) => sheet.name.toLowerCase() === name.toLowerCase();
  return pkg.sheets.find((sheet) => sheet.name === name) ?? pkg.sheets.find(same);
}

/** Which sheets are ours, by the workbook's markers; a copy of a sheet of ours has a name of its own and is not. */
function ownSheets(pkg: WorkbookPackage): ReadonlyMap<PackageSheet, OwnSheet> {
  const owners = new Map<PackageSheet, OwnSheet>();
  for (const name of pkg.definedNames) {
    const marker = name.localSheet === null ? parseMarker(name.name, name.formula) : null;
    const sheet = marker === null ? undefined : findSheet(pkg, marker.sheet);
    if (marker !== null && sheet !== undefined && sheet.kind === 'worksheet') owners.set(sheet, marker.own);
  }
  return owners;
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
