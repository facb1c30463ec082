/**
 * What the workbook remembers, as it stands in the file: custom XML parts that the workbook part points to, each with a
 * properties part beside it that says which namespace it is of (worksheets §6).
 */
import {
  isNewerMemory,
  MEMORY_NAMESPACE,
  memoryPart,
  memoryParts,
  memoryXml,
  rememberedOf,
  withNewer,
} from '../../../workbook/memory';
import type { MemoryPart } from '../../../workbook/memory';
import { parseXml } from '../xml/xml-parser';
import { decodeEntities, decodePart, plainAttribute } from '../xml/xml-text';
import { attribute } from '../xml/xml-tree';
import { NS, REL, TYPE, XML_HEAD } from './namespaces';
import type { WorkbookPackage } from './package';
import type { PackageDraft } from './package-draft';
import type { Relationship } from './relationships';

/** What was remembered, as plain data of any shape; null when nothing was. */
export function readMemory(pkg: WorkbookPackage): unknown {
  let hasNewer = false;
  const parts = pkg.workbookRelationships
    .filter(
      (one) => one.type === REL.customXml && !one.external && pkg.archive.entry(one.target) !== undefined,
    )
    .flatMap(({ target }): MemoryPart[] => {
      const text = pkg.text(target);
      hasNewer ||= isNewerPart(text, target);
      const part = partIn(text, target);
      return part === null ? [] : [part];
    });
  const remembered = rememberedOf(parts);
  return hasNewer ? withNewer(remembered) : remembered;
}

/** Keeps plain data in place of what was remembered; null takes out what a later version remembers, too. parts that stay as they were keep their bytes. */
export function writeMemory(draft: PackageDraft, remembered: unknown): void {
  const relations = draft.relationships(draft.workbookPart);
  const wanted = new Map(memoryParts(remembered).map((part) => [part.sheet, memoryXml(part)]));
  for (const relation of relations.ofType(REL.customXml)) {
    const found = draft.has(relation.target) ? memoryOf(draft, relation) : null;
    if (found === null) {
      if (remembered === null && draft.has(relation.target) && isNewer(draft, relation))
        remove(draft, relation);
      continue;
    }
    const xml = wanted.get(found.sheet);
    wanted.delete(found.sheet);
    if (xml === undefined) remove(draft, relation);
    else if (xml !== memoryXml(found)) draft.setBytes(relation.target, encoded(`${XML_HEAD}${xml}`));
  }
  for (const [sheet, xml] of wanted) relations.add(REL.customXml, add(draft, sheet, xml));
}

function memoryOf(draft: PackageDraft, { target }: Relationship): MemoryPart | null {
  return partIn(decodePart(draft.bytes(target), target).text, target);
}

function isNewer(draft: PackageDraft, { target }: Relationship): boolean {
  return isNewerPart(decodePart(draft.bytes(target), target).text, target);
}

function isNewerPart(text: string, name: string): boolean {
  if (!text.includes('urn:copc-scorecard:memory:')) return false;
  return isNewerMemory(parseXml(text, name).namespace);
}

/** Parts of other programs are not looked at further: they may be anything. */
function partIn(text: string, name: string): MemoryPart | null {
  if (!text.includes(MEMORY_NAMESPACE)) return null;
  const root = parseXml(text, name);
  if (root.local !== 'memory' || root.namespace !== MEMORY_NAMESPACE || root.children.length > 0) return null;
  const content = decodeEntities(text.slice(root.contentStart, root.contentEnd), name);
  return memoryPart(attribute(root, 'sheet') ?? null, content);
}

function add(draft: PackageDraft, sheet: string | null, xml: string): string {
  let number = 1;
  while (draft.has(`customXml/item${number}.xml`) || draft.has(`customXml/itemProps${number}.xml`)) number++;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  draft.ensureDefault('xml', 'application/xml');
  draft.setBytes(item, encoded(`${XML_HEAD}${xml}`));
  draft.create(
    properties,
    TYPE.customXmlProperties,
    `${XML_HEAD}<ds:datastoreItem ds:itemID="${itemId(sheet)}" xmlns:ds="${NS.customXml}"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${plainAttribute(MEMORY_NAMESPACE)}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  draft.relationships(item).add(REL.customXmlProperties, properties);
  return item;
}

function remove(draft: PackageDraft, relation: Relationship): void {
  if (draft.hasRelationships(relation.target)) {
    for (const { target } of draft.relationships(relation.target).ofType(REL.customXmlProperties)) {
      draft.remove(target);
    }
  }
  draft.remove(relation.target);
  draft.relationships(draft.workbookPart).remove(relation.id);
}

/** An id of its own for each sheet's part, and the same whenever it is written: FNV-1a over the name, four times. */
function itemId(sheet: string | null): string {
  const hex = [0, 1, 2, 3]
    .map((seed) => {
      let hash = 0x811c9dc5 ^ seed;
      for (const character of `${MEMORY_NAMESPACE} ${sheet ?? ''}`) {
        hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
      }
      return hash.toString(16).padStart(8, '0').toUpperCase();
    })
    .join('');
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}}`;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
