/** Reads a part's text into a tree; also the well-formedness check of what we wrote. */
import type { XmlAttribute, XmlElement } from './xml-tree';

/** What isn't XML, and where. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
  constructor(
    why: string,
    readonly offset: number,
  ) {
    super(`${why} at ${offset}`);
  }
}

const NAME = /[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*(?::[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*)?/uy;
/** No workbook nests its elements a tenth as deep; whoever walks the tree may count on that. */
const DEEPEST = 1000;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9a-fA-F]+);/y;

const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/**
 * Reads a whole document. @returns its root element.
 * @throws XmlFault when it is not well-formed, uses an undeclared prefix, or holds a document type.
 * @example parseXml('<a x="1"><b/></a>').children[0]?.name // 'b'
 */
export function parseXml(text: string): XmlElement {
  const illegal = ILLEGAL.exec(text);
  if (illegal !== null) throw new XmlFault('a forbidden character', illegal.index);
  return new Parser(text).document();
}

/** Text with its five entities and character references resolved. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(amp|lt|gt|quot|apos|#[0-9]+|#x[0-9a-fA-F]+);/g, (whole, name: string) => {
    const known = ENTITIES.get(name);
    if (known !== undefined) return known;
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

type Scope = ReadonlyMap<string, string>;

class Parser {
  private at = 0;
  private readonly scopes: Scope[] = [
    new Map([
      ['xml', XML_NAMESPACE],
      ['', ''],
    ]),
  ];

  constructor(private readonly text: string) {}

  document(): XmlElement {
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1;
    let root: XmlElement | null = null;
    let open: XmlElement | null = null;
    while (this.at < this.text.length) {
      const tag = this.text.indexOf('<', this.at);
      this.characters(this.at, tag < 0 ? this.text.length : tag, open !== null);
      if (tag < 0) break;
      this.at = tag;
      if (this.skipped(open !== null)) continue;
      if (this.text.charCodeAt(tag + 1) === 47) {
        if (open === null) throw new XmlFault('an end tag without a start', tag);
        open = this.endTag(open);
        continue;
      }
      if (root !== null && open === null) throw new XmlFault('a second root', tag);
      const element = this.startTag(open);
      open?.children.push(element);
      root ??= element;
      if (!element.selfClosed) open = element;
      else this.scopes.pop();
    }
    if (root === null || open !== null) throw new XmlFault('an unfinished document', this.text.length);
    return root;
  }

  private characters(from: number, to: number, inside: boolean): void {
    const piece = this.text.slice(from, to);
    if (!inside && /[^\s]/.test(piece)) throw new XmlFault('text outside the root', from);
    // Looked for in the piece alone: to search the rest of a large part for each of its cells would take minutes.
    if (!piece.includes('&')) return;
    for (let at = this.text.indexOf('&', from); at >= 0 && at < to; at = this.text.indexOf('&', at + 1)) {
      ENTITY.lastIndex = at;
      if (!ENTITY.test(this.text)) throw new XmlFault('an unknown entity', at);
    }
  }

  private skipped(inside: boolean): boolean {
    const { text, at } = this;
    const [opening, closing] = text.startsWith('<!--', at)
      ? ['<!--', '-->']
      : text.startsWith('<?', at)
        ? ['<?', '?>']
        : inside && text.startsWith('<![CDATA[', at)
          ? ['<![CDATA[', ']]>']
          : ['', ''];
    if (opening === '') {
      if (text.startsWith('<!', at)) throw new XmlFault('a document type', at);
      return false;
    }
    const end = text.indexOf(closing, at + opening.length);
    if (end < 0) throw new XmlFault('an unfinished comment', at);
    this.at = end + closing.length;
    return true;
  }

  private endTag(open: XmlElement): XmlElement | null {
    const end = this.text.indexOf('>', this.at);
    if (end < 0 || this.text.slice(this.at + 2, end).trimEnd() !== open.name) {
      throw new XmlFault(`no end of ${open.name}`, this.at);
    }
    open.contentEnd = this.at;
    open.end = end + 1;
    this.at = end + 1;
    this.scopes.pop();
    return open.parent;
  }

  private startTag(parent: XmlElement | null): XmlElement {
    const start = this.at;
    this.at++;
    const name = this.name();
    const attributes: XmlAttribute[] = [];
    let names: Set<string> | null = null;
    for (;;) {
      const spaced = this.space();
      const code = this.text.charCodeAt(this.at);
      if (code === 62 || code === 47) break;
      if (!spaced) throw new XmlFault('a broken start tag', this.at);
      const found = this.attribute();
      // A set for the tag nobody writes, with thousands of them; a handful is looked through faster.
      if (attributes.length === 16) names = new Set(attributes.map((one) => one.name));
      const twice = names?.has(found.name) ?? attributes.some((one) => one.name === found.name);
      if (twice) throw new XmlFault('an attribute twice', found.start);
      names?.add(found.name);
      attributes.push(found);
    }
    const selfClosed = this.text.charCodeAt(this.at) === 47;
    if (selfClosed && this.text.charCodeAt(this.at + 1) !== 62)
      throw new XmlFault('a broken start tag', this.at);
    this.at += selfClosed ? 2 : 1;
    const scope = this.scope(attributes);
    this.scopes.push(scope);
    if (this.scopes.length > DEEPEST) throw new XmlFault('elements too deep in each other', start);
    const colon = name.indexOf(':');
    const namespace = scope.get(colon < 0 ? '' : name.slice(0, colon));
    if (namespace === undefined) throw new XmlFault(`an undeclared prefix in ${name}`, start);
    for (const { name: of } of attributes) {
      if (of.includes(':') && !of.startsWith('xmlns:') && !scope.has(of.slice(0, of.indexOf(':')))) {
        throw new XmlFault(`an undeclared prefix in ${of}`, start);
      }
    }
    return {
      name,
      local: name.slice(colon + 1),
      namespace,
      prefix: name.slice(0, colon + 1),
      attributes,
      parent,
      children: [],
      start,
      contentStart: this.at,
      contentEnd: this.at,
      end: this.at,
      selfClosed,
    };
  }

  private scope(attributes: readonly XmlAttribute[]): Scope {
    const outer = this.scopes.at(-1) ?? new Map<string, string>();
    const declared = attributes.filter(({ name }) => name === 'xmlns' || name.startsWith('xmlns:'));
    if (declared.length === 0) return outer;
    return new Map([...outer, ...declared.map(({ name, value }) => [name.slice(6), value] as const)]);
  }

  private attribute(): XmlAttribute {
    const start = this.at;
    const name = this.name();
    this.space();
    if (this.text.charCodeAt(this.at) !== 61) throw new XmlFault('an attribute without a value', start);
    this.at++;
    this.space();
    const quote = this.text[this.at] ?? '';
    if (quote !== '"' && quote !== "'") throw new XmlFault('an attribute without quotes', start);
    const valueStart = this.at + 1;
    const valueEnd = this.text.indexOf(quote, valueStart);
    if (valueEnd < 0) throw new XmlFault('an unfinished attribute', start);
    const raw = this.text.slice(valueStart, valueEnd);
    if (raw.includes('<')) throw new XmlFault('a tag in an attribute', start);
    this.characters(valueStart, valueEnd, true);
    this.at = valueEnd + 1;
    return { name, value: decodeEntities(raw), valueStart, valueEnd, start };
  }

  private name(): string {
    NAME.lastIndex = this.at;
    const found = NAME.exec(this.text);
    if (found === null) throw new XmlFault('a name was expected', this.at);
    this.at += found[0].length;
    return found[0];
  }

  private space(): boolean {
    const from = this.at;
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return this.at > from;
      this.at++;
    }
  }
}
