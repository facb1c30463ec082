/**
 * Conditional formats as the sheet spells them. Icon sets, texts and formulas are the plain kind; data bars carry the extension
 * that makes them one solid colour between fixed ends.
 */
import { formatArea, parseArea } from '../../../../workbook/address';
import type { ConditionalFormat } from '../../../../workbook/plan/plan';
import { cellText, decodeEscapes } from '../../xml/xml-text';
import { NS, WORKSHEET_ORDER } from '../../package/namespaces';
import { LARGEST_INTEGER, nextNumber } from '../../package/limits';
import { ownRules } from '../../../../workbook/own/own-parts';
import type { RuleFacts } from '../../../../workbook/own/own-parts';
import type { Ours } from '../../../../workbook/own/own-sheets';
import type { SheetDraft } from '../sheet-draft';
import type { StyleBook } from './style-book';
import { argb } from './style-xml';
import { attribute, child, childrenOf, descendants, numberAttribute } from '../../xml/xml-tree';
import type { XmlElement } from '../../xml/xml-tree';

const BAR_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const SHEET_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** Adds the formats behind those of the sheet, which keep their rank. */
export function addConditionalFormats(
  sheet: SheetDraft,
  formats: readonly ConditionalFormat[],
  styles: () => StyleBook,
): void {
  const { shell } = sheet;
  const priorities = new Set(prioritiesOf(shell.root));
  const extensions: string[] = [];
  const ids = barIds(shell.text);
  for (const format of formats) {
    const priority = nextNumber(priorities, 1, LARGEST_INTEGER);
    priorities.add(priority);
    const p = shell.root.prefix;
    const area = formatArea(format.area);
    const id = format.kind === 'bar' ? ids() : '';
    const rule =
      format.kind === 'icons'
        ? iconRule(p, format, priority)
        : format.kind === 'bar'
          ? barRule(p, format, priority, id)
          : formulaRule(p, format, priority, styles().differentialStyle(format.style));
    const tag = `${p}conditionalFormatting`;
    shell.place(
      shell.root,
      WORKSHEET_ORDER,
      'conditionalFormatting',
      `<${tag} sqref="${area}">${rule}</${tag}>`,
    );
    if (format.kind === 'bar') extensions.push(barExtension(format, id, area));
  }
  shell.commit();
  if (extensions.length > 0) addExtension(sheet, extensions.join(''));
}

/** Takes out the formats of ours; one of a person's may stand in the same element, as programs gather them by area. */
export function removeConditionalFormats(sheet: SheetDraft, ours: Ours): void {
  const { shell } = sheet;
  const standing = childrenOf(shell.root, 'conditionalFormatting').flatMap((element) =>
    childrenOf(element, 'cfRule').map((one) => ({
      element,
      one,
      rule: factsOf(sheet, one),
      area: parseArea(attribute(element, 'sqref') ?? ''),
    })),
  );
  const gone = new Set(ownRules(standing, ours));
  for (const element of new Set([...gone].map((one) => one.element))) {
    const within = standing.filter((one) => one.element === element);
    if (within.every((one) => gone.has(one))) shell.remove(element);
    else within.filter((one) => gone.has(one)).forEach(({ one }) => shell.remove(one));
  }
  const ids = new Set([...gone].flatMap(({ one }) => extensionIds(sheet, one)));
  removeExtensions(sheet, ids);
  shell.commit();
}

/** Takes out what the extension says of bars that are gone. */
function removeExtensions(sheet: SheetDraft, ids: ReadonlySet<string>): void {
  if (ids.size === 0) return;
  const { shell } = sheet;
  const isGone = (rule: XmlElement): boolean => ids.has(attribute(rule, 'id') ?? '');
  const list = child(shell.root, 'extLst');
  for (const extension of list?.children ?? []) {
    const container = child(extension, 'conditionalFormattings', NS.x14);
    if (container === undefined) continue;
    const isWhollyGone = (one: XmlElement): boolean => {
      const rules = childrenOf(one, 'cfRule');
      return rules.length > 0 && rules.every(isGone);
    };
    const gone = container.children.filter(isWhollyGone);
    if (gone.length === container.children.length) {
      if (list?.children.length === 1) shell.remove(list);
      else shell.remove(extension);
      continue;
    }
    gone.forEach((one) => shell.remove(one));
    for (const one of container.children.filter((other) => !gone.includes(other))) {
      childrenOf(one, 'cfRule')
        .filter(isGone)
        .forEach((rule) => shell.remove(rule));
    }
  }
}

function extensionIds(sheet: SheetDraft, rule: XmlElement): readonly string[] {
  return [...descendants(rule)]
    .filter(({ local, namespace }) => local === 'id' && namespace === NS.x14)
    .map((id) => sheet.shell.inner(id).trim());
}

/** What a rule says, of the kinds we write; null for any other. */
function factsOf(sheet: SheetDraft, rule: XmlElement): RuleFacts | null {
  const formula = child(rule, 'formula');
  const text = formula === undefined ? '' : decodeEscapes(sheet.shell.textOf(formula));
  switch (attribute(rule, 'type')) {
    case 'iconSet':
      return { kind: 'icons', icons: attribute(child(rule, 'iconSet'), 'iconSet') ?? '3TrafficLights1' };
    case 'dataBar':
      return { kind: 'bar', color: attribute(child(child(rule, 'dataBar'), 'color'), 'rgb') ?? '' };
    case 'cellIs': {
      const equals = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
      const isEqual = attribute(rule, 'operator') === 'equal' && equals !== undefined;
      return isEqual ? { kind: 'text', equals: equals.replaceAll('""', '"') } : null;
    }
    case 'expression':
      return { kind: 'formula', formula: text };
    default:
      return null;
  }
}

function iconRule(
  p: string,
  format: Extract<ConditionalFormat, { kind: 'icons' }>,
  priority: number,
): string {
  const limits = format.from.map((from) => `<${p}cfvo type="num" val="${from}"/>`).join('');
  return (
    `<${p}cfRule type="iconSet" priority="${priority}"><${p}iconSet iconSet="${format.icons}"` +
    `${format.showValue ? '' : ' showValue="0"'}><${p}cfvo type="percent" val="0"/>${limits}</${p}iconSet></${p}cfRule>`
  );
}

function barRule(
  p: string,
  format: Extract<ConditionalFormat, { kind: 'bar' }>,
  priority: number,
  id: string,
): string {
  const end = (value: number | null, open: string): string =>
    value === null ? `<${p}cfvo type="${open}"/>` : `<${p}cfvo type="num" val="${value}"/>`;
  return (
    `<${p}cfRule type="dataBar" priority="${priority}"><${p}dataBar${format.showValue ? '' : ' showValue="0"'}>${end(format.min, 'min')}${end(format.max, 'max')}` +
    `<${p}color rgb="${argb(format.color)}"/></${p}dataBar><${p}extLst><${p}ext xmlns:x14="${NS.x14}" ` +
    `uri="${BAR_EXTENSION}"><x14:id>${id}</x14:id></${p}ext></${p}extLst></${p}cfRule>`
  );
}

function barExtension(format: Extract<ConditionalFormat, { kind: 'bar' }>, id: string, area: string): string {
  const end = (value: number | null, open: string): string =>
    value === null ? `<x14:cfvo type="${open}"/>` : `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  return (
    `<x14:conditionalFormatting xmlns:xm="${NS.xm}"><x14:cfRule type="dataBar" id="${id}">` +
    `<x14:dataBar minLength="0" maxLength="100"${format.showValue ? '' : ' showValue="0"'} gradient="0">${end(format.min, 'autoMin')}${end(format.max, 'autoMax')}` +
    '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>' +
    `<xm:sqref>${area}</xm:sqref></x14:conditionalFormatting>`
  );
}

function formulaRule(
  p: string,
  format: Extract<ConditionalFormat, { kind: 'text' | 'formula' }>,
  priority: number,
  style: number,
): string {
  const isText = format.kind === 'text';
  const formula = cellText(isText ? `"${format.equals.replaceAll('"', '""')}"` : format.formula);
  const rule = isText
    ? `type="cellIs" dxfId="${style}" priority="${priority}" operator="equal"`
    : `type="expression" dxfId="${style}" priority="${priority}"`;
  return `<${p}cfRule ${rule}><${p}formula>${formula}</${p}formula></${p}cfRule>`;
}

function addExtension(sheet: SheetDraft, formats: string): void {
  const { shell } = sheet;
  const { root } = shell;
  const p = root.prefix;
  const list = child(root, 'extLst');
  const container = list?.children
    .map((extension) => child(extension, 'conditionalFormattings', NS.x14))
    .find((found) => found !== undefined);
  if (container !== undefined) {
    // Whatever prefix the part gave the namespace, ours is declared where it is used.
    shell.append(
      container,
      formats.replaceAll('<x14:conditionalFormatting ', `<x14:conditionalFormatting xmlns:x14="${NS.x14}" `),
    );
  } else {
    const extension =
      `<${p}ext xmlns:x14="${NS.x14}" uri="${SHEET_EXTENSION}"><x14:conditionalFormattings>${formats}` +
      `</x14:conditionalFormattings></${p}ext>`;
    if (list === undefined)
      shell.place(root, WORKSHEET_ORDER, 'extLst', `<${p}extLst>${extension}</${p}extLst>`);
    else shell.append(list, extension);
  }
  shell.commit();
}

function prioritiesOf(root: XmlElement): readonly number[] {
  return [...descendants(root)]
    .filter(({ local }) => local === 'cfRule')
    .map((rule) => numberAttribute(rule, 'priority', 0));
}

/** Ids for data bars the sheet doesn't use, the same in every run. */
function barIds(text: string): () => string {
  let number = 0;
  return () => {
    for (;;) {
      number++;
      const id = `{C09C5C02-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
      if (!text.includes(id)) return id;
    }
  };
}
