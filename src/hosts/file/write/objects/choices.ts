/** Lists of words to choose from, as a sheet spells them: data validation that offers and refuses nothing. */
import { formatArea } from '../../../../workbook/address';
import type { SheetPlan } from '../../../../workbook/plan/plan';
import { WORKSHEET_ORDER } from '../../package/namespaces';
import { appendCounted } from '../../xml/xml-part';
import { cellText } from '../../xml/xml-text';
import type { SheetDraft } from '../sheet-draft';

/** Adds the lists behind those of the sheet. */
export function addChoices(sheet: SheetDraft, { choices }: Pick<SheetPlan, 'choices'>): void {
  if (choices.length === 0) return;
  const p = sheet.root.prefix;
  const items = choices.map(({ area, list }) => {
    const formula = cellText(`"${list.join(',').replaceAll('"', '""')}"`);
    return (
      `<${p}dataValidation type="list" allowBlank="1" sqref="${formatArea(area)}">` +
      `<${p}formula1>${formula}</${p}formula1></${p}dataValidation>`
    );
  });
  appendCounted(sheet.shell, { local: 'dataValidations', order: WORKSHEET_ORDER }, items);
}
