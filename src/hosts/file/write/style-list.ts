/** One counted list of the stylesheet (`fonts`, `cellXfs`, …): what is in it, and what is to be appended. */
import { NS } from '../package/namespaces';
import { meaning } from './style-xml';
import { parseXml } from '../xml/xml-parser';
import type { XmlElement } from '../xml/xml-tree';

export class StyleList {
  /** The entry that index 0 stands for. */
  readonly first: XmlElement | undefined;
  private size: number;
  private added: string[] = [];
  private readonly byMeaning = new Map<string, number>();
  private readonly byText = new Map<string, number>();
  private readonly declaration: string;

  constructor(
    readonly local: string,
    items: readonly XmlElement[],
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

  /** The index of an entry that means the same; appended when there is none. */
  index(xml: string): number {
    const seen = this.byText.get(xml);
    if (seen !== undefined) return seen;
    const key = meaning(parseXml(xml.replace(/^<[^\s/>]+/, (tag) => tag + this.declaration)));
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
}
