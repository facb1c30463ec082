/** Tables ("Format as table"): their parts, and names and numbers that are unique in the whole workbook. */
import { formatArea, parseArea } from '../../../../workbook/address';
import type { Area } from '../../../../workbook/address';
import type { TablePlan } from '../../../../workbook/plan/plan';
import { cellAttribute } from '../../xml/xml-text';
import { NS, REL, TYPE, XML_HEAD, WORKSHEET_ORDER } from '../../package/namespaces';
import type { PackageDraft } from '../../package/package-draft';
import type { PlannedCells } from '../../../../workbook/plan/planned-rows';
import { isOwnTable } from '../../../../workbook/own/own-parts';
import type { StandingTable } from '../../../../workbook/own/own-parts';
import type { Ours } from '../../../../workbook/own/own-sheets';
import { relationAttribute, relationIdOf } from '../../package/relationships';
import type { SheetDraft } from '../sheet-draft';
import type { WorkbookPart } from '../../package/workbook-part';
import { appendCounted } from '../../xml/xml-part';
import { attribute, child, numberAttribute } from '../../xml/xml-tree';
import { freeTableName } from '../../../../workbook/names';

interface TableFacts {
  readonly id: number;
  readonly names: readonly string[];
  readonly area: Area | null;
}

/** Adds the tables. */
export function addTables(
  draft: PackageDraft,
  workbook: WorkbookPart,
  sheet: SheetDraft,
  tables: readonly TablePlan[],
  cells: PlannedCells,
): void {
  for (const plan of tables) {
    const known = workbook.sheets().flatMap(({ part }) => tablesOf(draft, part));
    const names = new Set(
      [...known.flatMap((one) => one.names), ...workbook.definedNames().map(({ name }) => name)].map((one) =>
        one.toLowerCase(),
      ),
    );
    const ids = new Set(known.map(({ id }) => id));
    let id = 1;
    while (ids.has(id)) id++;
    const part = draft.freeName('tables/table', '.xml');
    const headers = headersOf(plan, cells);
    draft.create(part, TYPE.table, tableXml(plan, id, freeTableName(plan.name, names), headers));
    const relation = draft.relationships(sheet.part).add(REL.table, part);
    const { root } = sheet;
    const xml = `<${root.prefix}tablePart${relationAttribute(root, relation)}/>`;
    appendCounted(sheet.shell, { local: 'tableParts', order: WORKSHEET_ORDER }, [xml]);
  }
}

/** Takes out the tables of ours. */
export function removeTables(draft: PackageDraft, sheet: SheetDraft, ours: Ours): void {
  const container = child(sheet.root, 'tableParts');
  if (container === undefined || container.children.length === 0) return;
  const relations = draft.relationships(sheet.part);
  const gone = container.children.filter((one) => {
    const relation = relations.find(relationIdOf(one) ?? '');
    if (relation === undefined || !draft.has(relation.target)) return false;
    return standing(factsOf(draft, relation.target)).some((table) => isOwnTable(ours, table));
  });
  if (gone.length === 0) return;
  for (const one of gone) {
    const relation = relations.find(relationIdOf(one) ?? '');
    if (relation === undefined) continue;
    draft.remove(relation.target);
    relations.remove(relation.id);
  }
  if (gone.length === container.children.length) sheet.shell.remove(container);
  else {
    gone.forEach((one) => sheet.shell.remove(one));
    sheet.shell.setAttribute(container, 'count', String(container.children.length - gone.length));
  }
  sheet.shell.commit();
}

/** The tables of a sheet part, by the name people see. */
export function standingTables(draft: PackageDraft, part: string): readonly StandingTable[] {
  return tablesOf(draft, part).flatMap(standing);
}

function standing({ names, area }: TableFacts): readonly StandingTable[] {
  return area === null ? [] : [{ name: names.at(-1) ?? '', area }];
}

function tableXml(plan: TablePlan, id: number, name: string, headers: readonly string[]): string {
  const area = formatArea(plan.area);
  const columns = headers.map(
    (header, index) => `<tableColumn id="${index + 1}" name="${cellAttribute(header)}"/>`,
  );
  return (
    `${XML_HEAD}<table xmlns="${NS.main}" id="${id}" name="${name}" displayName="${name}" ref="${area}" ` +
    `totalsRowShown="0"><autoFilter ref="${area}"/><tableColumns count="${headers.length}">${columns.join('')}` +
    '</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" ' +
    `showRowStripes="${plan.bandedRows ? 1 : 0}" showColumnStripes="0"/></table>`
  );
}

/** Checked before (`plannedSheet`): texts, all different. */
function headersOf({ area: { top, left, right } }: TablePlan, cells: PlannedCells): readonly string[] {
  return Array.from({ length: right - left + 1 }, (_, step) => String(cells.at(top, left + step)?.value));
}

function tablesOf(draft: PackageDraft, part: string): readonly TableFacts[] {
  if (!draft.hasRelationships(part)) return [];
  return draft
    .relationships(part)
    .ofType(REL.table)
    .filter(({ target }) => draft.has(target))
    .map(({ target }) => factsOf(draft, target));
}

function factsOf(draft: PackageDraft, part: string): TableFacts {
  const { root } = draft.xml(part);
  const names = [attribute(root, 'name'), attribute(root, 'displayName')].flatMap((name) => name ?? []);
  return { id: numberAttribute(root, 'id', 0), names, area: parseArea(attribute(root, 'ref') ?? '') };
}
