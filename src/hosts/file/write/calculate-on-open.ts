/** Has the program that opens the book work its formulas out: for edits that formulas nobody calculated may look at. */
import type { Codec } from '../zip/codec';
import type { WorkbookPackage } from '../package/package';
import { PackageDraft } from '../package/package-draft';
import { WORKBOOK_ORDER } from '../package/schema-order';
import { selfCheck } from './self-check';
import { attribute, child } from '../xml/xml-tree';
import { writeZip } from '../zip/zip-writer';

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
  } else if (['1', 'true'].includes(attribute(settings, 'fullCalcOnLoad') ?? '')) {
    return pkg.bytes;
  } else part.setAttribute(settings, 'fullCalcOnLoad', '1');
  part.commit();
  const changes = draft.changes();
  const bytes = writeZip(draft.archive, changes, codec);
  selfCheck(draft.archive, bytes, changes, codec);
  return bytes;
}
