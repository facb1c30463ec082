/** Reads a part's text into a tree that knows its offsets; also the well-formedness check of what we wrote. */
import { WorkbookProblem } from '../../../workbook/problem';
import { decodeEntities } from './xml-text';
import type { XmlAttribute, XmlElement } from './xml-tree';

const NAME = /[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*(?::[\p{L}_][\p{L}\p{N}\p{M}_.\-·]*)?/uy;
/** No workbook nests its elements a tenth as deep; whoever walks the tree may count on that. */
const DEEPEST = 1000;
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/**
 * Reads a whole document. Only what OOXML needs: no DTD, no validation.
 * @param part names the part in problems
 * @returns its root element
 * @throws WorkbookProblem `dtd` for a document type, `damaged-xml` for anything that is not well-formed or uses an
 * undeclared prefix
 * @example parseXml('<a x="1"><b/></a>', 'x.xml').children[0]?.name // 'b'
 */
export function parseXml(text: string, part: string): XmlElement {
  refuseIllegal(text, part);
  return new Parser(text, part).document();
}

/**
 * Looks at every character and entity of a text with tags in it. @throws WorkbookProblem `damaged-xml`
 * @example checkCharacters('<c><v>1 &amp; 2</v></c>', 'x.xml')
 */
export function checkCharacters(text: string, part: string): void {
  refuseIllegal(text, part);
  // What is quoted or a comment has no entities.
  decodeEntities(text.includes('<!') ? text.replace(/<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->/g, '') : text, part);
}

function refuseIllegal(text: string, part: string): void {
  const illegal = ILLEGAL.exec(text);
  if (illegal !== null) throw fault(part, 'a forbidden character', illegal.index);
}

/** What isn't XML, and where. */
export function fault(part: string, why: string, offset: number): WorkbookProblem {
  return new WorkbookProblem('damaged-xml', { part, why: `${why} at ${offset}` });
}

/** Namespaces by prefix. */
type Scope = ReadonlyMap<string, string>;

const OUTERMOST: Scope = new Map([
  ['xml', XML_NAMESPACE],
  ['', ''],
]);

class Parser {
  private at = 0;
  private readonly scopes: Scope[] = [OUTERMOST];

  constructor(
    private readonly text: string,
    private readonly part: string,
  ) {}

  document(): XmlElement {
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1;
    let root: XmlElement | null = null;
    let open: XmlElement | null = null;
    while (this.at < this.text.length) {
      const tag = this.text.indexOf('<', this.at);
      this.characters(this.at, tag < 0 ? this.text.length : tag, open !== null);
      if (tag < 0) break;
      this.at = tag;
      const second = this.text.charCodeAt(tag + 1);
      if (second === 47 /* / */) {
        if (open === null) throw this.fault('an end tag without a start', tag);
        open = this.endTag(open);
        continue;
      }
      if ((second === 33 /* ! */ || second === 63) /* ? */ && this.skipped(open !== null)) continue;
      if (root !== null && open === null) throw this.fault('a second root', tag);
      const element = this.startTag(open);
      open?.children.push(element);
      root ??= element;
      if (!element.selfClosed) open = element;
      else this.scopes.pop();
    }
    if (root === null || open !== null) throw this.fault('an unfinished document', this.text.length);
    return root;
  }

  private characters(from: number, to: number, inside: boolean): void {
    if (from === to) return;
    const piece = this.text.slice(from, to);
    if (!inside && piece.trim() !== '') throw this.fault('text outside the root', from);
    // What it says is asked of few elements; that it says something is checked of all.
    if (piece.includes('&')) decodeEntities(piece, this.part);
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
    if (opening === '') throw new WorkbookProblem('dtd', { part: this.part });
    const end = text.indexOf(closing, at + opening.length);
    if (end < 0) throw this.fault('an unfinished comment', at);
    this.at = end + closing.length;
    return true;
  }

  private endTag(open: XmlElement): XmlElement | null {
    const { text, at } = this;
    const behind = at + 2 + open.name.length;
    const end = text.charCodeAt(behind) === 62 ? behind : text.indexOf('>', at);
    const named = text.startsWith(open.name, at + 2);
    if (end < behind || !named || (end > behind && text.slice(behind, end).trim() !== '')) {
      throw this.fault(`no end of ${open.name}`, at);
    }
    open.contentEnd = at;
    open.end = end + 1;
    this.at = end + 1;
    this.scopes.pop();
    return open.parent;
  }

  private startTag(parent: XmlElement | null): XmlElement {
    const start = this.at;
    this.at++;
    const name = this.name();
    const attributes = this.attributes();
    const selfClosed = this.text.charCodeAt(this.at) === 47;
    if (selfClosed && this.text.charCodeAt(this.at + 1) !== 62)
      throw this.fault('a broken start tag', this.at);
    this.at += selfClosed ? 2 : 1;
    const scope = this.scope(attributes);
    this.scopes.push(scope);
    if (this.scopes.length > DEEPEST) throw this.fault('elements too deep in each other', start);
    const colon = name.indexOf(':');
    const namespace = scope.get(colon < 0 ? '' : name.slice(0, colon));
    if (namespace === undefined) throw this.fault(`an undeclared prefix in ${name}`, start);
    for (const { name: of } of attributes) {
      if (of.includes(':') && !of.startsWith('xmlns:') && !scope.has(of.slice(0, of.indexOf(':')))) {
        throw this.fault(`an undeclared prefix in ${of}`, start);
      }
    }
    return {
      name,
      local: colon < 0 ? name : name.slice(colon + 1),
      namespace,
      prefix: colon < 0 ? '' : name.slice(0, colon + 1),
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

  private attributes(): readonly XmlAttribute[] {
    const attributes: XmlAttribute[] = [];
    let names: Set<string> | null = null;
    for (;;) {
      const spaced = this.space();
      const code = this.text.charCodeAt(this.at);
      if (code === 62 || code === 47) return attributes;
      if (!spaced) throw this.fault('a broken start tag', this.at);
      const found = this.attribute();
      // A set for the tag nobody writes, with thousands of them; a handful is looked through faster.
      if (attributes.length === 16) names = new Set(attributes.map((one) => one.name));
      const twice = names?.has(found.name) ?? attributes.some((one) => one.name === found.name);
      if (twice) throw this.fault('an attribute twice', found.start);
      names?.add(found.name);
      attributes.push(found);
    }
  }

  private scope(attributes: readonly XmlAttribute[]): Scope {
    const outer = this.scopes.at(-1) ?? OUTERMOST;
    let inner: Map<string, string> | null = null;
    for (const { name, value } of attributes) {
      if (name === 'xmlns' || name.startsWith('xmlns:')) {
        inner ??= new Map(outer);
        inner.set(name.slice(6), value);
      }
    }
    return inner ?? outer;
  }

  private attribute(): XmlAttribute {
    const start = this.at;
    const name = this.name();
    this.space();
    if (this.text.charCodeAt(this.at) !== 61) throw this.fault('an attribute without a value', start);
    this.at++;
    this.space();
    const quote = this.text[this.at] ?? '';
    if (quote !== '"' && quote !== "'") throw this.fault('an attribute without quotes', start);
    const valueStart = this.at + 1;
    const valueEnd = this.text.indexOf(quote, valueStart);
    if (valueEnd < 0) throw this.fault('an unfinished attribute', start);
    const raw = this.text.slice(valueStart, valueEnd);
    if (raw.includes('<')) throw this.fault('a tag in an attribute', start);
    this.at = valueEnd + 1;
    return { name, value: attributeValue(raw, this.part), valueStart, valueEnd, start };
  }

  private name(): string {
    const end = plainNameEnd(this.text, this.at);
    if (end > 0) {
      const name = this.text.slice(this.at, end);
      this.at = end;
      return name;
    }
    NAME.lastIndex = this.at;
    const found = NAME.exec(this.text);
    if (found === null) throw this.fault('a name was expected', this.at);
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

  private fault(why: string, offset: number): WorkbookProblem {
    return fault(this.part, why, offset);
  }
}

/** White space in an attribute is one space, whatever it was. */
function attributeValue(raw: string, part: string): string {
  return decodeEntities(/[\t\r\n]/.test(raw) ? raw.replace(/\r\n|[\t\r\n]/g, ' ') : raw, part);
}

/** Where a name of ASCII letters and digits ends, as nearly all do; 0 for any other, which takes a closer look. */
function plainNameEnd(text: string, from: number): number {
  let first = true;
  let hasPrefix = false;
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at);
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    if (isLetter || (!first && ((code >= 48 && code <= 57) || code === 95))) first = false;
    else if (code === 58 /* : */ && !first && !hasPrefix) {
      hasPrefix = true;
      first = true;
    } else {
      const ends = code <= 32 || code === 61 /* = */ || code === 62 /* > */ || code === 47; /* / */
      return ends && !first ? at : 0;
    }
  }
}
