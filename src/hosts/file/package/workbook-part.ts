/**
 * workbook.xml, read and changed: its sheets, names, date system and protection, by the text as it stands now.
 */
import { sameName } from '../../../workbook/names';
import type { BookName } from '../../../workbook/own/own-sheets';
import { WorkbookProblem } from '../../../workbook/problem';
import type { XmlPart } from '../xml/xml-part';
import { cellText, plainAttribute } from '../xml/xml-text';
import { attribute, child, childrenOf, isOn, numberAttribute } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { LARGEST_SHEET_ID, nextNumber } from './limits';
import { NS, REL, TYPE, WORKBOOK_ORDER } from './namespaces';
import { relationAttribute, relationIdOf } from './relationships';
import type { Relationships } from './relationships';

export interface PackageSheet {
  readonly name: string;
  readonly sheetId: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly kind: 'worksheet' | 'chart' | 'other';
  /** Empty for a module sheet of Excel 5 and 95, which has none: its macros lie elsewhere. */
  readonly part: string;
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly hidden: boolean;
  /** The position of the sheet it belongs to; null when it is the whole workbook's. */
  readonly localSheet: number | null;
}

/** Where the part of a new sheet is made. */
interface NewParts {
  freeName(stem: string, extension: string): string;
  create(part: string, contentType: string, text: string): void;
}

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

export class WorkbookPart {
  /**
   * @param xml the workbook's part, called `part`
   * @param relations what it points to
   * @throws WorkbookProblem `strict`, `not-a-workbook`, `damaged-xml`
   */
  constructor(
    private readonly xml: XmlPart,
    private readonly part: string,
    readonly relations: Relationships,
  ) {
    const { namespace, local } = xml.root;
    if (namespace === STRICT) throw new WorkbookProblem('strict');
    if (local !== 'workbook' || namespace !== NS.main) throw new WorkbookProblem('not-a-workbook');
  }

  /** In the order of their tabs. @throws WorkbookProblem `damaged-workbook` for one without its part */
  sheets(): readonly PackageSheet[] {
    const relations = new Map(this.relations.list().map((one) => [one.id, one]));
    return childrenOf(child(this.xml.root, 'sheets'), 'sheet').map((sheet) => {
      const name = attribute(sheet, 'name');
      const id = relationIdOf(sheet);
      const found = id === undefined ? undefined : relations.get(id);
      const isModule = id === '';
      if (name === undefined || (!isModule && (found === undefined || found.external))) {
        const why = 'a sheet without its part';
        throw new WorkbookProblem('damaged-workbook', { part: this.part, sheet: name ?? '?', why });
      }
      const state = attribute(sheet, 'state');
      const kind = found?.kind;
      return {
        name,
        sheetId: attribute(sheet, 'sheetId') ?? '',
        state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
        kind: kind === 'worksheet' ? 'worksheet' : kind === 'chartsheet' ? 'chart' : 'other',
        part: found?.target ?? '',
      };
    });
  }

  get structureLocked(): boolean {
    return this.isSet('workbookProtection', 'lockStructure');
  }

  get date1904(): boolean {
    return this.isSet('workbookPr', 'date1904');
  }

  definedNames(): readonly DefinedName[] {
    return this.names().map((element) => {
      const local = attribute(element, 'localSheetId');
      return {
        name: attribute(element, 'name') ?? '',
        formula: this.xml.textOf(element),
        hidden: isOn(attribute(element, 'hidden')),
        localSheet: local === undefined ? null : Number(local),
      };
    });
  }

  /** The names of the whole workbook: Excel gives a copied sheet copies of its own. */
  bookNames(): readonly BookName[] {
    return this.definedNames().filter(({ localSheet }) => localSheet === null);
  }

  /** Adds a sheet at the end; the active tab stays. @throws WorkbookProblem `protected-workbook` */
  addSheet(parts: NewParts, name: string, text: string): PackageSheet {
    if (this.structureLocked) throw new WorkbookProblem('protected-workbook', { sheet: name });
    const part = parts.freeName('worksheets/sheet', '.xml');
    parts.create(part, TYPE.worksheet, text);
    const id = this.relations.add(REL.worksheet, part);
    const { root } = this.xml;
    const sheets = child(root, 'sheets');
    const ids = sheets?.children.map((one) => numberAttribute(one, 'sheetId', 0)) ?? [];
    const sheetId = nextNumber(ids, 1, LARGEST_SHEET_ID);
    const named = `name="${plainAttribute(name)}" sheetId="${sheetId}"`;
    this.addTo('sheets', `<${root.prefix}sheet ${named}${relationAttribute(sheets ?? root, id)}/>`);
    return { name, sheetId: String(sheetId), state: 'visible', kind: 'worksheet', part };
  }

  /** Adds a hidden name of the whole workbook, or gives it another formula. */
  setHiddenName({ name, formula }: BookName): void {
    const found = this.names().find(
      (one) => attribute(one, 'localSheetId') === undefined && sameName(attribute(one, 'name') ?? '', name),
    );
    if (found === undefined) {
      const tag = `${this.xml.root.prefix}definedName`;
      this.addTo('definedNames', `<${tag} name="${name}" hidden="1">${cellText(formula)}</${tag}>`);
      return;
    }
    if (this.xml.textOf(found) !== formula) this.xml.replaceInner(found, cellText(formula));
    this.xml.commit();
  }

  /** Takes out the names of the whole workbook that are told so. */
  removeNames(isUnwanted: (name: string) => boolean): void {
    const gone = this.names().filter(
      (one) => attribute(one, 'localSheetId') === undefined && isUnwanted(attribute(one, 'name') ?? ''),
    );
    if (gone.length === 0) return;
    const container = child(this.xml.root, 'definedNames');
    // Excel takes no list of names with none in it.
    if (container !== undefined && gone.length === this.names().length) this.xml.remove(container);
    else gone.forEach((one) => this.xml.remove(one));
    this.xml.commit();
  }

  /** What a name of one sheet says (`_xlnm.Print_Area`); null where it has none. */
  sheetName(part: string, name: string): string | null {
    const found = this.localName(part, name);
    return found === undefined ? null : this.xml.textOf(found);
  }

  /** Adds a name of one sheet, or gives it another formula. */
  setSheetName(part: string, name: string, formula: string): void {
    const found = this.localName(part, name);
    if (found === undefined) {
      const index = this.sheets().findIndex((sheet) => sheet.part === part);
      const tag = `${this.xml.root.prefix}definedName`;
      this.addTo(
        'definedNames',
        `<${tag} name="${name}" localSheetId="${index}">${cellText(formula)}</${tag}>`,
      );
      return;
    }
    if (this.xml.textOf(found) !== formula) this.xml.replaceInner(found, cellText(formula));
    this.xml.commit();
  }

  private localName(part: string, name: string): XmlElement | undefined {
    const index = this.sheets().findIndex((sheet) => sheet.part === part);
    return this.names().find(
      (one) =>
        attribute(one, 'localSheetId') === String(index) && sameName(attribute(one, 'name') ?? '', name),
    );
  }

  private isSet(local: string, name: string): boolean {
    const element = child(this.xml.root, local);
    return element !== undefined && isOn(attribute(element, name));
  }

  private names(): readonly XmlElement[] {
    return childrenOf(child(this.xml.root, 'definedNames'), 'definedName');
  }

  /** Adds behind the last child of a container, making it where it is missing. */
  private addTo(local: string, item: string): void {
    const { root } = this.xml;
    const container = child(root, local);
    const tag = root.prefix + local;
    if (container !== undefined) this.xml.append(container, item);
    else this.xml.place(root, WORKBOOK_ORDER, local, `<${tag}>${item}</${tag}>`);
    this.xml.commit();
  }
}
