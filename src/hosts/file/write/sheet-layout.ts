/** The shell of a sheet: its merges, column widths and used range. What a person set stays. */
import { formatArea, parseArea } from '../../../workbook/address';
import type { Area } from '../../../workbook/address';
import type { SheetPlan } from '../../../workbook/plan/plan';
import { isOwnMerge } from '../../../workbook/own/own-parts';
import type { Ours } from '../../../workbook/own/own-sheets';
import { bounding } from '../../../workbook/rectangles';
import { WORKSHEET_ORDER } from '../package/namespaces';
import type { SheetDraft } from './sheet-draft';
import { appendCounted } from '../xml/xml-part';
import { attribute, child, isOn, childrenOf, numberAttribute } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

// Five pixels of padding at seven pixels a character, as Excel stores widths.
const PADDING = 5 / 7;

/** Where cells are merged. */
export function mergeAreas(root: XmlElement): readonly Area[] {
  const container = child(root, 'mergeCells');
  return (container?.children ?? []).flatMap((one) => parseArea(attribute(one, 'ref') ?? '') ?? []);
}

/** Adds merges that were checked before (`plannedSheet`, `cellsOnObjects`). */
export function addMerges(sheet: SheetDraft, merges: readonly Area[]): void {
  const items = merges.map((merge) => `<${sheet.root.prefix}mergeCell ref="${formatArea(merge)}"/>`);
  appendCounted(sheet.shell, { local: 'mergeCells', order: WORKSHEET_ORDER }, items);
}

/** Takes out the merges of ours. */
export function removeMerges(sheet: SheetDraft, ours: Ours): void {
  const container = child(sheet.root, 'mergeCells');
  if (container === undefined) return;
  const gone = container.children.filter((one) => {
    const area = parseArea(attribute(one, 'ref') ?? '');
    return area !== null && isOwnMerge(ours, area);
  });
  if (gone.length === container.children.length) sheet.shell.remove(container);
  else {
    gone.forEach((one) => sheet.shell.remove(one));
    if (gone.length > 0)
      sheet.shell.setAttribute(container, 'count', String(container.children.length - gone.length));
  }
  sheet.shell.commit();
}

/** Gives columns a width that have none of their own yet, hidden or not: those set, by us before or by a person, stay. */
export function addColumnWidths(
  sheet: SheetDraft,
  { columnWidths: widths, hiddenColumns: hidden }: Pick<SheetPlan, 'columnWidths' | 'hiddenColumns'>,
): void {
  const { shell, root } = sheet;
  const p = root.prefix;
  const container = child(root, 'cols');
  const there = container === undefined ? [] : childrenOf(container, 'col');
  const wanted = new Map(widths.map(({ column, characters }) => [column, characters] as const));
  const items = [...wanted]
    .sort(([a], [b]) => a - b)
    .filter(([column]) => !there.some((one) => spans(one, column)))
    .map(([column, characters]) => {
      const width = Math.round((Math.min(characters, 254) + PADDING) * 10_000_000) / 10_000_000;
      const number = column + 1;
      const isHidden = hidden.includes(column) ? ' hidden="1"' : '';
      return {
        number,
        xml: `<${p}col min="${number}" max="${number}" width="${width}"${isHidden} customWidth="1"/>`,
      };
    });
  if (items.length === 0) return;
  if (container === undefined) {
    const xml = items.map((one) => one.xml).join('');
    shell.place(root, WORKSHEET_ORDER, 'cols', `<${p}cols>${xml}</${p}cols>`);
  } else {
    for (const { number, xml } of items) {
      const later = there.find((one) => numberAttribute(one, 'min', 0) > number);
      if (later === undefined) shell.append(container, xml);
      else shell.insert(later.start, xml);
    }
  }
  shell.commit();
}

/** The widths columns get from others; none from one that has none of its own. */
export function widthsLike(root: XmlElement, wanted: SheetPlan['columnsLike']): SheetPlan['columnWidths'] {
  const container = child(root, 'cols');
  const there = container === undefined ? [] : childrenOf(container, 'col');
  return wanted.flatMap(({ column, as }) => {
    const found = there.find((one) => spans(one, as));
    const width = found === undefined ? 0 : numberAttribute(found, 'width', 0);
    return width > PADDING ? [{ column, characters: width - PADDING }] : [];
  });
}

/** The style a column gives its blank cells; 0 where it gives none. */
export function columnStyles(root: XmlElement): (column: number) => number {
  const container = child(root, 'cols');
  const styled = (container === undefined ? [] : childrenOf(container, 'col')).filter(
    (one) => numberAttribute(one, 'style', 0) !== 0,
  );
  return (column) => {
    const found = styled.find((one) => spans(one, column));
    return found === undefined ? 0 : numberAttribute(found, 'style', 0);
  };
}

/** Writes the used range, where the sheet says one: as it is now, or taking in what is there. */
export function setDimension(sheet: SheetDraft, used: Area | null, widen: boolean): void {
  const element = child(sheet.root, 'dimension');
  if (element === undefined) return;
  const before = widen ? parseArea(attribute(element, 'ref') ?? '') : null;
  const box = bounding([before, used].flatMap((area) => area ?? []));
  const reference = box === null ? 'A1' : formatArea(box);
  if (attribute(element, 'ref') !== reference) sheet.shell.setAttribute(element, 'ref', reference);
  sheet.shell.commit();
}

/** True for a sheet nobody may write to. */
export function isProtected(root: XmlElement): boolean {
  const protection = child(root, 'sheetProtection');
  return isOn(attribute(protection, 'sheet'));
}

function spans(column: XmlElement, index: number): boolean {
  return numberAttribute(column, 'min', 0) <= index + 1 && numberAttribute(column, 'max', 0) >= index + 1;
}
