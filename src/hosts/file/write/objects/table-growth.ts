/** Tables that take in the line right behind them: their part says how far they reach and names each column. */
import { formatArea, parseArea } from '../../../../workbook/address';
import type { Cell } from '../../../../workbook/address';
import { refuseOccupied } from '../../../../workbook/plan/planned-sheet';
import type { SheetTarget } from '../../../../workbook/plan/plan-targets';
import { isByColumn, isSame } from '../../../../workbook/plan/table-growth';
import { REL } from '../../package/namespaces';
import type { PackageDraft } from '../../package/package-draft';
import { cellAttribute } from '../../xml/xml-text';
import type { XmlPart } from '../../xml/xml-part';
import { attribute, child, numberAttribute } from '../../xml/xml-tree';

type Grown = Pick<SheetTarget<unknown>, 'plan' | 'cells' | 'name'>;

/**
 * Lets the planned tables grow; that they are there and their line is free was checked with the cells.
 * @throws WorkbookProblem `cell-occupied` for a table whose columns come from a query or an XML map: they are not ours
 * to name
 */
export function growTables(draft: PackageDraft, part: string, { plan, cells, name }: Grown): void {
  const refused: Cell[] = [];
  for (const growth of plan.growingTables) {
    const { from, to } = growth;
    const table = tableAt(draft, part, from);
    const type = table === null ? null : (attribute(table.root, 'tableType') ?? 'worksheet');
    if (table === null || type !== 'worksheet') {
      refused.push({ row: to.top, column: to.right });
      continue;
    }
    const header = isByColumn(growth) ? String(cells.at(to.top, to.right)?.value) : null;
    grow(table, formatArea(from), formatArea(to), header);
  }
  refuseOccupied(refused, name);
}

function tableAt(draft: PackageDraft, part: string, area: ReturnType<typeof parseArea>): XmlPart | null {
  if (area === null || !draft.hasRelationships(part)) return null;
  const targets = draft.relationships(part).ofType(REL.table);
  for (const { target } of targets.filter((one) => draft.has(one.target))) {
    const found = parseArea(attribute(draft.xml(target).root, 'ref') ?? '');
    if (found !== null && isSame(found, area)) return draft.xml(target);
  }
  return null;
}

/** @param header names the new column; null when it grows by a row */
function grow(table: XmlPart, from: string, to: string, header: string | null): void {
  const { root } = table;
  table.setAttribute(root, 'ref', to);
  const filter = child(root, 'autoFilter');
  // With a row of totals the filter ends above it, one row less.
  const filtered = filter === undefined ? null : parseArea(attribute(filter, 'ref') ?? '');
  const [before, after] = [parseArea(from), parseArea(to)];
  if (filter !== undefined && filtered !== null && before !== null && after !== null) {
    const bottom = filtered.bottom + after.bottom - before.bottom;
    const right = filtered.right + after.right - before.right;
    table.setAttribute(filter, 'ref', formatArea({ ...filtered, bottom, right }));
  }
  const columns = child(root, 'tableColumns');
  if (header !== null && columns !== undefined) {
    const id = 1 + Math.max(0, ...columns.children.map((column) => numberAttribute(column, 'id', 0)));
    const name = cellAttribute(header);
    table.append(columns, `<${root.prefix}tableColumn id="${id}" name="${name}"/>`);
    table.setAttribute(columns, 'count', String(columns.children.length + 1));
  }
  table.commit();
}
