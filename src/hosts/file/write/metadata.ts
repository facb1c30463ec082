/**
 * xl/metadata.xml: the one cell-metadata record ("this is a dynamic array") that cells with an add-in formula point to
 * by `cm` (worksheets §4). An existing part is appended to, and its own record used when it has one.
 */
import { NS, REL, TYPE, XML_HEAD, METADATA_ORDER } from '../package/namespaces';
import type { PackageDraft } from '../package/package-draft';
import { appendCounted } from '../xml/xml-part';
import type { XmlPart } from '../xml/xml-part';
import { attribute, child, childrenOf, descendants, isOn } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

const TYPE_NAME = 'XLDAPR';
const EXTENSION = '{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}';
const EMPTY = `${XML_HEAD}<metadata xmlns="${NS.main}" xmlns:xda="${NS.dynamicArray}"></metadata>`;

/**
 * Makes sure the record is there. @returns the number a cell's `cm` attribute takes, counted from 1.
 */
export function dynamicArrayMetadata(draft: PackageDraft): number {
  const part = metadataPart(draft);
  const type = typeIndex(part);
  const value = valueIndex(part);
  const records = child(part.root, 'cellMetadata');
  const blocks = records === undefined ? [] : childrenOf(records, 'bk');
  const found = blocks.findIndex((block) => {
    const [record, ...others] = block.children;
    return (
      record !== undefined &&
      others.length === 0 &&
      attribute(record, 't') === String(type + 1) &&
      attribute(record, 'v') === String(value)
    );
  });
  if (found >= 0) return found + 1;
  const p = part.root.prefix;
  const block = `<${p}bk><${p}rc t="${type + 1}" v="${value}"/></${p}bk>`;
  appendCounted(part, { local: 'cellMetadata', order: METADATA_ORDER }, [block]);
  return blocks.length + 1;
}

function metadataPart(draft: PackageDraft): XmlPart {
  const relations = draft.relationships(draft.workbookPart);
  const found = relations.ofType(REL.metadata)[0]?.target;
  if (found !== undefined && draft.has(found)) return draft.xml(found);
  const folder = draft.workbookPart.slice(0, draft.workbookPart.lastIndexOf('/') + 1);
  const plain = `${folder}metadata.xml`;
  const name = draft.has(plain) ? draft.freeName('metadata', '.xml') : plain;
  draft.create(name, TYPE.metadata, EMPTY);
  relations.add(REL.metadata, name);
  return draft.xml(name);
}

function typeIndex(part: XmlPart): number {
  const types = child(part.root, 'metadataTypes');
  const all = types === undefined ? [] : childrenOf(types, 'metadataType');
  const found = all.findIndex((one) => attribute(one, 'name') === TYPE_NAME);
  if (found >= 0) return found;
  const xml =
    `<${part.root.prefix}metadataType name="${TYPE_NAME}" minSupportedVersion="120000" copy="1" pasteAll="1" ` +
    'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" ' +
    'coerce="1" cellMeta="1"/>';
  appendCounted(part, { local: 'metadataTypes', order: METADATA_ORDER }, [xml]);
  return all.length;
}

function valueIndex(part: XmlPart): number {
  const p = part.root.prefix;
  const future = childrenOf(part.root, 'futureMetadata').find((one) => attribute(one, 'name') === TYPE_NAME);
  const blocks = future === undefined ? [] : childrenOf(future, 'bk');
  const found = blocks.findIndex(isDynamic);
  if (found >= 0) return found;
  const block =
    `<${p}bk><${p}extLst><${p}ext uri="${EXTENSION}"><xda:dynamicArrayProperties xmlns:xda="${NS.dynamicArray}" ` +
    `fDynamic="1" fCollapsed="0"/></${p}ext></${p}extLst></${p}bk>`;
  if (future === undefined) {
    const tag = `${p}futureMetadata`;
    const xml = `<${tag} name="${TYPE_NAME}" count="1">${block}</${tag}>`;
    part.place(part.root, METADATA_ORDER, 'futureMetadata', xml);
  } else {
    part.append(future, block);
    if (attribute(future, 'count') !== undefined)
      part.setAttribute(future, 'count', String(blocks.length + 1));
  }
  part.commit();
  return blocks.length;
}

function isDynamic(block: XmlElement): boolean {
  for (const one of descendants(block)) {
    if (one.local === 'dynamicArrayProperties' && one.namespace === NS.dynamicArray) {
      return isOn(attribute(one, 'fDynamic')) && !isOn(attribute(one, 'fCollapsed'));
    }
  }
  return false;
}
