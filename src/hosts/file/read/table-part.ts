/** A table part ("Format as table") → where it stands and what it is called. */
import { parseArea } from '../../../workbook/address';
import { WorkbookProblem } from '../../../workbook/problem';
import type { SheetTable } from '../../../workbook/snapshot';
import { parseXml } from '../xml/xml';

/** @throws WorkbookProblem `damaged-xml`, `damaged-workbook` */
export function readTable(text: string, part: string): SheetTable {
  const { attributes } = parseXml(text, part);
  const ref = attributes.get('ref') ?? '';
  const area = parseArea(ref);
  if (area === null) throw new WorkbookProblem('damaged-workbook', { part, why: `the table's area ${ref}` });
  return {
    name: attributes.get('displayName') ?? attributes.get('name') ?? '',
    area,
    hasHeaderRow: attributes.get('headerRowCount') !== '0',
    hasTotalsRow: Number(attributes.get('totalsRowCount') ?? 0) > 0,
  };
}
