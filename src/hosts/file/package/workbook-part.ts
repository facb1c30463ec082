/** What workbook.xml says: its sheets, names, date system and protection. */
import { WorkbookProblem } from '../../../workbook/problem';
import type { Relationship } from './relationships';
import { childNamed, childrenNamed, isOn, namespaceOf, parseXml, relationshipId } from '../xml/xml';
import type { XmlElement } from '../xml/xml';

export interface PackageSheet {
  readonly name: string;
  readonly sheetId: string;
  readonly relationshipId: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly kind: 'worksheet' | 'chart' | 'other';
  readonly part: string;
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly hidden: boolean;
  /** The position of the sheet it belongs to; null when it is the whole workbook's. */
  readonly localSheet: number | null;
}

export interface WorkbookPart {
  readonly workbookRelationships: readonly Relationship[];
  readonly sheets: readonly PackageSheet[];
  readonly stylesPart: string | null;
  readonly sharedStringsPart: string | null;
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
  readonly structureLocked: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** @throws WorkbookProblem `strict`, `not-a-workbook`, `damaged-workbook`, `damaged-xml` */
export function readWorkbookPart(
  text: string,
  part: string,
  relationships: readonly Relationship[],
): WorkbookPart {
  const root = parseXml(text, part);
  if (namespaceOf(root) === STRICT) throw new WorkbookProblem('strict');
  if (root.name !== 'workbook' || namespaceOf(root) !== MAIN) throw new WorkbookProblem('not-a-workbook');
  const byId = new Map(relationships.map((each) => [each.id, each]));
  const sheets = childrenNamed(childNamed(root, 'sheets'), 'sheet').map((sheet) =>
    readSheet(sheet, part, byId),
  );
  if (sheets.length === 0) throw new WorkbookProblem('damaged-workbook', { part, why: 'no sheets' });
  const target = (kind: string) =>
    relationships.find((each) => each.kind === kind && !each.external)?.target ?? null;
  return {
    workbookRelationships: relationships,
    sheets,
    stylesPart: target('styles'),
    sharedStringsPart: target('sharedStrings'),
    definedNames: childrenNamed(childNamed(root, 'definedNames'), 'definedName').map(readName),
    date1904: isOn(childNamed(root, 'workbookPr')?.attributes.get('date1904')),
    structureLocked: isOn(childNamed(root, 'workbookProtection')?.attributes.get('lockStructure')),
  };
}

function readSheet(sheet: XmlElement, part: string, byId: ReadonlyMap<string, Relationship>): PackageSheet {
  const name = sheet.attributes.get('name');
  const id = relationshipId(sheet);
  const found = id === undefined ? undefined : byId.get(id);
  if (name === undefined || id === undefined || found === undefined || found.external) {
    throw new WorkbookProblem('damaged-workbook', {
      part,
      sheet: name ?? '?',
      why: 'a sheet without its part',
    });
  }
  const state = sheet.attributes.get('state');
  return {
    name,
    sheetId: sheet.attributes.get('sheetId') ?? '',
    relationshipId: id,
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    kind: found.kind === 'worksheet' ? 'worksheet' : found.kind === 'chartsheet' ? 'chart' : 'other',
    part: found.target,
  };
}

function readName(element: XmlElement): DefinedName {
  const local = element.attributes.get('localSheetId');
  return {
    name: element.attributes.get('name') ?? '',
    formula: element.text,
    hidden: isOn(element.attributes.get('hidden')),
    localSheet: local === undefined ? null : Number(local),
  };
}
