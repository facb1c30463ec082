/**
 * How the sheets of a package look: fonts, fills, lines, widths, panes. Snapshots leave it out; the workbench asks for
 * it. A book whose looks can't be read is shown plainly: what it holds is the same.
 */
import { plainLooks } from '../../../workbook/plan/sheet-looks';
import type { SheetLooks } from '../../../workbook/plan/sheet-looks';
import type { WorkbookPackage } from '../package/package';
import { orNull } from './or-null';
import { readSheetLooks } from './read-looks-sheet';
import { readStyleLooks } from './read-looks-styles';
import type { StyleLooks } from './read-looks-styles';
import { sheetNamed } from '../../../workbook/names';

const NO_STYLES = '<styleSheet/>';

/**
 * Reads the stylesheet once for all sheets.
 * @returns the looks of the sheet of that name; plain ones for a sheet that is none or can't be read
 * @example looksOf(pkg)('KPI').freeze // { rows: 4, columns: 2, fromRow: 0, fromColumn: 0 }
 */
export function looksOf(pkg: WorkbookPackage): (sheet: string) => SheetLooks {
  const styles =
    orNull(() => readStyles(pkg, themeOf(pkg))) ??
    // Some writers leave out or break one of the two parts.
    orNull(() => readStyles(pkg, null)) ??
    readStyleLooks(NO_STYLES, '', null);
  return (name) => {
    const sheet = sheetNamed(pkg.sheets, name);
    if (sheet === undefined || sheet.kind !== 'worksheet') return plainLooks;
    const { looks, palette } = styles;
    return orNull(() => readSheetLooks(pkg.utf8(sheet.part), sheet.part, looks, palette)) ?? plainLooks;
  };
}

function readStyles(pkg: WorkbookPackage, theme: string | null): StyleLooks {
  const part = pkg.stylesPart;
  return readStyleLooks(part === null ? NO_STYLES : pkg.text(part), part ?? '', theme);
}

function themeOf(pkg: WorkbookPackage): string | null {
  const found = pkg.workbookRelationships.find(({ kind, external }) => kind === 'theme' && !external);
  return found === undefined ? null : pkg.text(found.target);
}
