/**
 * The order Excel calculates in (xl/calcChain.xml). A cell named there that holds no formula makes Excel call the whole
 * workbook damaged, so the cells of ours are taken out before they are written anew; those not named Excel adds itself.
 */
import { contains, parseCell } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { REL } from '../package/namespaces';
import type { PackageDraft } from '../package/package-draft';
import { decodePart } from '../xml/part-text';
import { attribute, childrenOf } from '../xml/xml-tree';

/**
 * Takes the cells of a sheet out of the chain, and the chain itself when nothing is left in it.
 * @param sheetId the sheet's `sheetId` in workbook.xml
 */
export function leaveCalcChain(draft: PackageDraft, sheetId: string, cells: readonly Area[]): void {
  const relations = draft.relationships(draft.workbookPart);
  const relation = relations.ofType(REL.calcChain)[0];
  if (relation === undefined || !draft.has(relation.target)) return;
  // A chain may name a million cells; most have none of ours.
  const { text } = decodePart(relation.target, draft.bytes(relation.target));
  if (!text.includes(`i="${sheetId}"`) && !text.includes(`i='${sheetId}'`)) return;
  const chain = draft.xml(relation.target);
  const all = childrenOf(chain.root, 'c');
  let sheet = '';
  let kept = '';
  let count = 0;
  for (const one of all) {
    // A cell without `i` is on the sheet of the one before it.
    sheet = attribute(one, 'i') ?? sheet;
    const cell = parseCell(attribute(one, 'r') ?? '');
    if (sheet === sheetId && cell !== null && cells.some((area) => contains(area, cell))) {
      chain.remove(one);
      continue;
    }
    if (sheet !== kept && attribute(one, 'i') === undefined) chain.setAttribute(one, 'i', sheet);
    kept = sheet;
    count++;
  }
  chain.commit();
  if (count > 0 || all.length === 0) return;
  draft.remove(relation.target);
  relations.remove(relation.id);
}
