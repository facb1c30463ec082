/** What a file is by its first bytes and inner names, whatever it is called (worksheets §4, refusals). */
import { WorkbookProblem } from '../../../workbook/problem';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Refuses the workbooks of other formats by name: an OLE compound file is an encrypted workbook or an old `.xls`.
 * @throws WorkbookProblem `encrypted`, `legacy-xls`, `not-a-workbook`
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (OLE.every((byte, index) => bytes[index] === byte)) throw new WorkbookProblem(oleProblem(bytes));
  // Excel 2 to 4 wrote bare BIFF records.
  if (bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[2] ?? 99) <= 8 && bytes[3] === 0) {
    throw new WorkbookProblem('legacy-xls');
  }
}

function oleProblem(bytes: Uint8Array): 'encrypted' | 'legacy-xls' | 'not-a-workbook' {
  if (holdsName(bytes, 'EncryptedPackage') || holdsName(bytes, 'EncryptionInfo')) return 'encrypted';
  if (holdsName(bytes, 'WordDocument') || holdsName(bytes, 'PowerPoint Document')) return 'not-a-workbook';
  return 'legacy-xls';
}

/** A directory entry of the compound file: 128 bytes at a multiple of 128, beginning with the name in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 2 * name.length <= bytes.length; at += 128) {
    let same = 0;
    while (
      same < name.length &&
      bytes[at + 2 * same] === name.charCodeAt(same) &&
      bytes[at + 2 * same + 1] === 0
    ) {
      same++;
    }
    if (same === name.length) return true;
  }
  return false;
}
