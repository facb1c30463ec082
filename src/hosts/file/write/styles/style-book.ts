/**
 * styles.xml while styles are added: entries are appended only, so every index in use keeps its meaning, and one that
 * is there already is used again.
 */
import type { CellStyle } from '../../../../workbook/plan/plan';
import { NS, REL, TYPE, XML_HEAD, STYLESHEET_ORDER } from '../../package/namespaces';
import { LARGEST_FORMAT_ID, MOST_CELL_FORMATS, MOST_NUMBER_FORMATS, nextNumber } from '../../package/limits';
import type { PackageDraft } from '../../package/package-draft';
import {
  borderXml,
  builtInFormat,
  dxfXml,
  fillXml,
  fontXml,
  formatXml,
  meaning,
  nearestBuiltIn,
  reformattedXf,
  xfXml,
} from './style-xml';
import { attribute, child, childrenOf, numberAttribute } from '../../xml/xml-tree';
import type { XmlElement } from '../../xml/xml-tree';
import { appendCounted } from '../../xml/xml-part';
import type { XmlPart } from '../../xml/xml-part';
import { parseXml } from '../../xml/xml-parser';

const FIRST_CUSTOM_FORMAT = 164;

/** What a stylesheet must hold before anything can be appended: the entries that index 0 stands for. */
const DEFAULTS: readonly (readonly [string, (p: string) => readonly string[]])[] = [
  ['fonts', (p) => [`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`]],
  [
    'fills',
    (p) => ['none', 'gray125'].map((type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`),
  ],
  [
    'borders',
    (p) => [`<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`],
  ],
  ['cellStyleXfs', (p) => [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`]],
  ['cellXfs', (p) => [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`]],
];

const EMPTY_STYLESHEET =
  `${XML_HEAD}<styleSheet xmlns="${NS.main}"><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/>` +
  '</cellStyles></styleSheet>';

export class StyleBook {
  private readonly prefix: string;
  private readonly baseFont: XmlElement | undefined;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly cellFormats: StyleList;
  private readonly differential: StyleList;
  private readonly formats = new Map<string, number>();
  private readonly newFormats: string[] = [];
  private readonly formatIds = new Set<number>();

  private constructor(private readonly part: XmlPart) {
    this.prefix = part.root.prefix;
    for (const [local, entries] of DEFAULTS) {
      if ((child(part.root, local)?.children.length ?? 0) > 0) continue;
      appendCounted(part, { local, order: STYLESHEET_ORDER }, entries(this.prefix));
    }
    const root = part.root;
    const list = (local: string) => new StyleList(local, child(root, local)?.children ?? [], root);
    this.fonts = list('fonts');
    this.fills = list('fills');
    this.borders = list('borders');
    this.cellFormats = list('cellXfs');
    this.differential = list('dxfs');
    const normal = child(root, 'cellXfs')?.children[0];
    this.baseFont = child(root, 'fonts')?.children[
      normal === undefined ? 0 : numberAttribute(normal, 'fontId', 0)
    ];
    const formats = child(root, 'numFmts');
    for (const format of formats === undefined ? [] : childrenOf(formats, 'numFmt')) {
      const id = numberAttribute(format, 'numFmtId', 0);
      const code = attribute(format, 'formatCode') ?? '';
      if (!this.formats.has(code)) this.formats.set(code, id);
      this.formatIds.add(id);
    }
  }

  /** The workbook's stylesheet; a workbook without one gets one. */
  static of(draft: PackageDraft): StyleBook {
    const relations = draft.relationships(draft.workbookPart);
    const found = relations.ofType(REL.styles)[0]?.target;
    if (found !== undefined && draft.has(found)) return new StyleBook(draft.xml(found));
    const folder = draft.workbookPart.slice(0, draft.workbookPart.lastIndexOf('/') + 1);
    const part = draft.has(`${folder}styles.xml`) ? draft.freeName('styles', '.xml') : `${folder}styles.xml`;
    draft.create(part, TYPE.styles, EMPTY_STYLESHEET);
    relations.add(REL.styles, part);
    return new StyleBook(draft.xml(part));
  }

  /**
   * The index a cell names for a style (its attribute `s`).
   * @param quotePrefix the cell holds a text that would be taken for a formula when a person edits it.
   */
  cell(style: CellStyle, quotePrefix = false): number {
    const p = this.prefix;
    const plainFont =
      style.bold !== true &&
      style.italic !== true &&
      style.fontSize === undefined &&
      style.color === undefined;
    const normal = this.normalFont();
    const format = this.format(style.numberFormat ?? 'General');
    const ids = {
      format,
      font: plainFont ? normal : this.fonts.index(fontXml(p, this.baseFont, style)),
      fill: style.fill === undefined ? 0 : this.fills.index(fillXml(p, style.fill)),
      border: style.border === undefined ? 0 : this.borders.index(borderXml(p, style.border)),
    };
    const xml = xfXml(p, ids, style, quotePrefix);
    if (this.cellFormats.has(xml) || this.cellFormats.size < MOST_CELL_FORMATS) {
      return this.cellFormats.index(xml);
    }
    // A full stylesheet: the figures are still written as they are meant, in a look that is there.
    return this.cellFormats.find((one) => numberAttribute(one, 'numFmtId', 0) === format) ?? 0;
  }

  /**
   * The index of a style like that one, with another number format.
   * @param index of a style the workbook came with
   */
  withFormat(index: number, numberFormat: string): number {
    const like = this.cellFormats.at(index);
    if (like === undefined) return this.cell({ numberFormat });
    const format = this.format(numberFormat);
    if (numberAttribute(like, 'numFmtId', 0) === format) return index;
    const xml = reformattedXf(like, this.part, format);
    if (this.cellFormats.has(xml) || this.cellFormats.size < MOST_CELL_FORMATS) {
      return this.cellFormats.index(xml);
    }
    return this.cellFormats.find((one) => numberAttribute(one, 'numFmtId', 0) === format) ?? index;
  }

  /** The index a conditional format names (its attribute `dxfId`). */
  differentialStyle(style: Pick<CellStyle, 'color' | 'fill' | 'bold' | 'numberFormat'>): number {
    const { numberFormat } = style;
    const format = numberFormat === undefined ? null : { id: this.format(numberFormat), code: numberFormat };
    return this.differential.index(dxfXml(this.prefix, style, format));
  }

  /** Writes what was added into the part. */
  settle(): void {
    appendCounted(this.part, { local: 'numFmts', order: STYLESHEET_ORDER }, this.newFormats.splice(0));
    for (const list of [this.fonts, this.fills, this.borders, this.cellFormats, this.differential]) {
      appendCounted(this.part, { local: list.local, order: STYLESHEET_ORDER }, list.taken());
    }
  }

  private normalFont(): number {
    const normal = this.cellFormats.first;
    return normal === undefined ? 0 : numberAttribute(normal, 'fontId', 0);
  }

  private format(code: string): number {
    const known = builtInFormat(code) ?? this.formats.get(code);
    if (known !== undefined) return known;
    if (this.formatIds.size >= MOST_NUMBER_FORMATS) return nearestBuiltIn(code);
    const id = nextNumber(this.formatIds, FIRST_CUSTOM_FORMAT, LARGEST_FORMAT_ID);
    this.formatIds.add(id);
    this.formats.set(code, id);
    this.newFormats.push(formatXml(this.prefix, id, code));
    return id;
  }
}

class StyleList {
  /** The entry that index 0 stands for. */
  readonly first: XmlElement | undefined;
  size: number;
  private added: string[] = [];
  private readonly byMeaning = new Map<string, number>();
  private readonly byText = new Map<string, number>();
  private readonly declaration: string;

  constructor(
    readonly local: string,
    private readonly items: readonly XmlElement[],
    root: XmlElement,
  ) {
    this.first = items[0];
    this.size = items.length;
    this.declaration = ` xmlns${root.prefix === '' ? '' : `:${root.prefix.slice(0, -1)}`}="${NS.main}"`;
    for (const [index, item] of items.entries()) {
      const key = meaning(item);
      if (!this.byMeaning.has(key)) this.byMeaning.set(key, index);
    }
  }

  /** The entry of that index, of those the workbook came with. */
  at(index: number): XmlElement | undefined {
    return this.items[index];
  }

  /** True when an entry means the same. */
  has(xml: string): boolean {
    return this.byText.has(xml) || this.byMeaning.has(this.meaningOf(xml));
  }

  /** The index of the first entry the workbook came with that fits; undefined when none does. */
  find(fits: (item: XmlElement) => boolean): number | undefined {
    const found = this.items.findIndex(fits);
    return found < 0 ? undefined : found;
  }

  /** The index of an entry that means the same; appended when there is none. */
  index(xml: string): number {
    const seen = this.byText.get(xml);
    if (seen !== undefined) return seen;
    const key = this.meaningOf(xml);
    let index = this.byMeaning.get(key);
    if (index === undefined) {
      index = this.size++;
      this.added.push(xml);
      this.byMeaning.set(key, index);
    }
    this.byText.set(xml, index);
    return index;
  }

  /** What was added since the last call. */
  taken(): readonly string[] {
    return this.added.splice(0);
  }

  private meaningOf(xml: string): string {
    return meaning(
      parseXml(
        xml.replace(/^<[^\s/>]+/, (tag) => tag + this.declaration),
        this.local,
      ),
    );
  }
}
