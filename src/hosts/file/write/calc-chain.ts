/**
 * The order Excel calculates in (xl/calcChain.xml). A cell named there that holds no formula makes Excel call the whole
 * workbook damaged, so the cells of ours are taken out before they are written anew; those not named Excel adds itself.
 * And the one wish a workbook can have of whoever opens it: to work its formulas out anew.
 */
import { contains, parseCell } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import { REL, WORKBOOK_ORDER } from '../package/namespaces';
import { decodePart } from '../xml/xml-text';
import { attribute, child, childrenOf, isOn } from '../xml/xml-tree';
import type { Codec } from '../zip/codec';
import type { WorkbookPackage } from '../package/package';
import { PackageDraft } from '../package/package-draft';
import { selfCheck } from './self-check';
import { writeZip } from '../zip/zip-writer';

/**
 * Takes the cells of a sheet out of the chain, and the chain itself when nothing is left in it.
 * @param sheetId the sheet's `sheetId` in workbook.xml
 */
export function leaveCalcChain(draft: PackageDraft, sheetId: string, cells: readonly Area[]): void {
  const relations = draft.relationships(draft.workbookPart);
  const relation = relations.ofType(REL.calcChain)[0];
  if (relation === undefined || !draft.has(relation.target)) return;
  // A chain may name a million cells; most have none of ours.
  const { text } = decodePart(draft.bytes(relation.target), relation.target);
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

/**
 * @returns the workbook's bytes, the very same when it asks for that already
 * @throws WorkbookProblem `damaged-xml`, `self-check-failed`
 */
export function calculateOnOpen(pkg: WorkbookPackage, codec: Codec): Uint8Array {
  const draft = new PackageDraft(pkg.archive, pkg.workbookPart);
  const part = draft.xml(draft.workbookPart);
  const settings = child(part.root, 'calcPr');
  if (settings === undefined) {
    const tag = `${part.root.prefix}calcPr`;
    part.place(part.root, WORKBOOK_ORDER, 'calcPr', `<${tag} fullCalcOnLoad="1"/>`);
  } else if (isOn(attribute(settings, 'fullCalcOnLoad'))) {
    return pkg.bytes;
  } else part.setAttribute(settings, 'fullCalcOnLoad', '1');
  part.commit();
  const changes = draft.changes();
  const bytes = writeZip(draft.archive, changes, codec);
  selfCheck(draft.archive, bytes, changes, codec);
  return bytes;
}
