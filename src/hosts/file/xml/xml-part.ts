/**
 * One XML part being changed: edits are collected against the offsets of its tree and spliced in together, so that
 * everything not named by an edit stays the bytes it was.
 */
import { decodeEntities, plainAttribute } from './xml-text';
import { attribute, child } from './xml-tree';
import { parseXml } from './xml-parser';
import type { XmlElement } from './xml-tree';

interface Edit {
  readonly at: number;
  readonly until: number;
  readonly text: string;
}

export class XmlPart {
  private source: string;
  private tree: XmlElement | null = null;
  private edits: Edit[] = [];
  private readonly appended = new Map<XmlElement, string>();

  /** @param part names it in problems */
  constructor(
    text: string,
    private readonly part: string,
  ) {
    this.source = text;
  }

  /** The text with every edit so far. */
  get text(): string {
    this.commit();
    return this.source;
  }

  /** The tree with every edit so far. @throws WorkbookProblem `damaged-xml` when the part is not well-formed. */
  get root(): XmlElement {
    this.commit();
    this.tree ??= parseXml(this.source, this.part);
    return this.tree;
  }

  /** The text between an element's tags, of the tree as it stands. */
  inner(element: XmlElement): string {
    return this.source.slice(element.contentStart, element.contentEnd);
  }

  /** What an element says: the text directly in it, in one piece. */
  textOf(element: XmlElement): string {
    let text = '';
    let from = element.contentStart;
    for (const { start, end } of element.children) {
      text += this.characters(from, start);
      from = end;
    }
    return text + this.characters(from, element.contentEnd);
  }

  outer(element: XmlElement): string {
    return this.source.slice(element.start, element.end);
  }

  private characters(from: number, to: number): string {
    const said = this.source.slice(from, to);
    if (!said.includes('<')) return decodeEntities(said, this.part);
    return said
      .split(/<!--[^]*?-->|<\?[^]*?\?>|(<!\[CDATA\[[^]*?\]\]>)/)
      .map((piece = '') =>
        piece.startsWith('<![CDATA[')
          ? piece.slice(9, -3).replace(/\r\n?/g, '\n')
          : decodeEntities(piece, this.part),
      )
      .join('');
  }

  /** Adds behind the last child. */
  append(parent: XmlElement, xml: string): void {
    this.appended.set(parent, (this.appended.get(parent) ?? '') + xml);
  }

  insert(at: number, xml: string): void {
    this.edits.push({ at, until: at, text: xml });
  }

  remove(element: XmlElement): void {
    this.edits.push({ at: element.start, until: element.end, text: '' });
  }

  replaceInner(element: XmlElement, xml: string): void {
    if (element.selfClosed) this.append(element, xml);
    else this.edits.push({ at: element.contentStart, until: element.contentEnd, text: xml });
  }

  setAttribute(element: XmlElement, name: string, value: string): void {
    const found = element.attributes.find((one) => one.name === name);
    if (found !== undefined) {
      this.edits.push({ at: found.valueStart, until: found.valueEnd, text: plainAttribute(value) });
      return;
    }
    const last = element.attributes.at(-1);
    const at = last === undefined ? element.start + 1 + element.name.length : last.valueEnd + 1;
    this.edits.push({ at, until: at, text: ` ${name}="${plainAttribute(value)}"` });
  }

  /**
   * Adds a child where the schema wants it: before the first child that comes later in `order`.
   * @param order local names of the parent's children, in the schema's sequence.
   */
  place(parent: XmlElement, order: readonly string[], local: string, xml: string): void {
    const rank = order.indexOf(local);
    const later = parent.children.find((one) => order.indexOf(rankedName(one)) > rank);
    if (later === undefined) this.append(parent, xml);
    else this.insert(later.start, xml);
  }

  /** Splices the edits in; the tree's elements are stale afterwards. */
  commit(): void {
    for (const [parent, xml] of this.appended) {
      if (parent.selfClosed) {
        this.edits.push({
          at: parent.contentStart - 2,
          until: parent.contentStart,
          text: `>${xml}</${parent.name}>`,
        });
      } else {
        this.insert(parent.contentEnd, xml);
      }
    }
    this.appended.clear();
    if (this.edits.length === 0) return;
    const ordered = this.edits
      .map((edit, index) => ({ ...edit, index }))
      .sort((a, b) => a.at - b.at || a.until - b.until || a.index - b.index);
    const pieces: string[] = [];
    let copied = 0;
    for (const edit of ordered) {
      pieces.push(this.source.slice(copied, edit.at), edit.text);
      copied = Math.max(copied, edit.until);
    }
    pieces.push(this.source.slice(copied));
    this.source = pieces.join('');
    this.tree = null;
    this.edits = [];
  }
}

/** Adds items to a counted container (`<fonts count="4">`), making the container where it is missing. */
export function appendCounted(
  part: XmlPart,
  container: { readonly local: string; readonly order: readonly string[]; readonly count?: number },
  items: readonly string[],
): void {
  if (items.length === 0) return;
  const root = part.root;
  const found = child(root, container.local);
  if (found === undefined) {
    const name = root.prefix + container.local;
    part.place(
      root,
      container.order,
      container.local,
      `<${name} count="${items.length}">${items.join('')}</${name}>`,
    );
  } else {
    part.append(found, items.join(''));
    const before = container.count ?? found.children.length;
    if (attribute(found, 'count') !== undefined)
      part.setAttribute(found, 'count', String(before + items.length));
  }
  part.commit();
}

/** An element wrapped for compatibility stands where its content would. */
function rankedName(element: XmlElement): string {
  if (element.local !== 'AlternateContent') return element.local;
  return element.children[0]?.children[0]?.local ?? element.local;
}
