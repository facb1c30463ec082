/** workbook.xml while sheets and hidden names are added: who is in the workbook, by the text as it stands now. */
import { sameName } from '../../../workbook/names';
import type { BookName } from '../../../workbook/own-sheets';
import { WorkbookProblem } from '../../../workbook/problem';
import { cellText, plainAttribute } from '../xml/xml-text';
import { REL, TYPE, WORKBOOK_ORDER } from './namespaces';
import type { PackageDraft } from './package-draft';
import { relationAttribute, relationIdOf } from './relationships';
import { attribute, child, childrenOf } from '../xml/xml-tree';
import { decodeEntities } from '../xml/xml-parser';
import type { XmlElement } from '../xml/xml-tree';
import type { XmlPart } from '../xml/xml-part';

export interface DraftSheet {
  readonly name: string;
  readonly sheetId: string;
  readonly part: string;
  readonly kind: 'worksheet' | 'other';
}

export class WorkbookDraft {
  private readonly part: XmlPart;

  constructor(private readonly draft: PackageDraft) {
    this.part = draft.xml(draft.workbookPart);
  }

  sheets(): readonly DraftSheet[] {
    const relations = new Map(
      this.draft
        .relationships(this.draft.workbookPart)
        .list()
        .map((one) => [one.id, one]),
    );
    const sheets = child(this.part.root, 'sheets');
    return (sheets === undefined ? [] : childrenOf(sheets, 'sheet')).map((sheet) => {
      const relation = relations.get(relationIdOf(sheet) ?? '');
      return {
        name: attribute(sheet, 'name') ?? '',
        sheetId: attribute(sheet, 'sheetId') ?? '',
        part: relation?.target ?? '',
        kind: relation?.type === REL.worksheet ? 'worksheet' : 'other',
      };
    });
  }

  get structureLocked(): boolean {
    const protection = child(this.part.root, 'workbookProtection');
    return protection !== undefined && ['1', 'true'].includes(attribute(protection, 'lockStructure') ?? '');
  }

  get date1904(): boolean {
    const properties = child(this.part.root, 'workbookPr');
    return properties !== undefined && ['1', 'true'].includes(attribute(properties, 'date1904') ?? '');
  }

  /** Adds a sheet at the end; the active tab stays. @throws WorkbookProblem `protected-workbook` */
  addSheet(name: string, text: string): DraftSheet {
    if (this.structureLocked) throw new WorkbookProblem('protected-workbook', { sheet: name });
    const part = this.draft.freeName('worksheets/sheet', '.xml');
    this.draft.create(part, TYPE.worksheet, text);
    const id = this.draft.relationships(this.draft.workbookPart).add(REL.worksheet, part);
    const root = this.part.root;
    const sheets = child(root, 'sheets');
    const ids = sheets?.children.map((one) => Number(attribute(one, 'sheetId')) || 0) ?? [];
    const sheetId = Math.max(0, ...ids) + 1;
    const named = `name="${plainAttribute(name)}" sheetId="${sheetId}"`;
    const xml = `<${root.prefix}sheet ${named}${relationAttribute(sheets ?? root, id)}/>`;
    if (sheets === undefined) {
      const container = `${root.prefix}sheets`;
      this.part.place(root, WORKBOOK_ORDER, 'sheets', `<${container}>${xml}</${container}>`);
    } else {
      this.part.append(sheets, xml);
    }
    this.part.commit();
    return { name, sheetId: String(sheetId), part, kind: 'worksheet' };
  }

  /** Every defined name: tables share their space. */
  nameList(): readonly string[] {
    return this.names().map(({ name }) => name);
  }

  /** The names of the whole workbook, without those of single sheets. */
  bookNames(): readonly (BookName & { readonly element: XmlElement })[] {
    return this.names().filter(({ element }) => attribute(element, 'localSheetId') === undefined);
  }

  /** Adds a hidden name of the whole workbook, or gives it another formula. */
  setHiddenName({ name, formula }: BookName): void {
    const found = this.bookNames().find((one) => sameName(one.name, name));
    const root = this.part.root;
    if (found !== undefined) {
      if (found.formula !== formula) this.part.replaceInner(found.element, cellText(formula));
      this.part.commit();
      return;
    }
    const tag = `${root.prefix}definedName`;
    const xml = `<${tag} name="${name}" hidden="1">${cellText(formula)}</${tag}>`;
    const container = child(root, 'definedNames');
    if (container === undefined) {
      const wrap = `${root.prefix}definedNames`;
      this.part.place(root, WORKBOOK_ORDER, 'definedNames', `<${wrap}>${xml}</${wrap}>`);
    } else {
      this.part.append(container, xml);
    }
    this.part.commit();
  }

  private names(): readonly { name: string; formula: string; element: XmlElement }[] {
    const container = child(this.part.root, 'definedNames');
    return (container === undefined ? [] : childrenOf(container, 'definedName')).map((element) => ({
      name: attribute(element, 'name') ?? '',
      formula: decodeEntities(this.part.inner(element)),
      element,
    }));
  }
}
