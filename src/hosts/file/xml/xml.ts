/**
 * Reads a small XML part (workbook, relationships, styles, a table) into plain elements. Only what OOXML needs: no DTD,
 * no validation; prefixes are kept apart from names, because writers choose them freely (`<x:sheet>`).
 */
import { WorkbookProblem } from '../../../workbook/problem';
import { decodeEntities } from './xml-text';

export interface XmlElement {
  /** The name without its prefix. */
  readonly name: string;
  readonly prefix: string;
  /** By full name as written: `name`, `r:id`, `xmlns:x`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, in one piece. */
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

const NAME = /[^\s<>/=&'"!?]+/y;
const SPACE = /\s*/y;

/**
 * The root element of an XML text. `part` names it in problems.
 * @throws WorkbookProblem `dtd` for a document type, `damaged-xml` for anything not well-formed
 * @example parseXml('<a b="1"><c/></a>', 'x.xml').children[0]?.name // 'c'
 */
export function parseXml(text: string, part: string): XmlElement {
  const broken = (why: string) => new WorkbookProblem('damaged-xml', { part, why });
  const open: Growing[] = [];
  let root: Growing | null = null;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;

  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const skipPast = (mark: string): number => {
    const end = text.indexOf(mark, at);
    if (end < 0) throw broken(`no ${mark}`);
    at = end + mark.length;
    return end;
  };
  const addText = (piece: string): void => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.text += piece;
    else if (piece.trim() !== '') throw broken('text outside the root element');
  };
  const readTag = (): void => {
    const full = match(NAME);
    if (full === '') throw broken('a tag without a name');
    const attributes = readAttributes();
    const closed = text[at] === '/';
    if (closed) at++;
    if (text[at] !== '>') throw broken(`the tag ${full} does not end`);
    at++;
    const colon = full.indexOf(':');
    const prefix = colon < 0 ? '' : full.slice(0, colon);
    const element: Growing = { name: full.slice(colon + 1), prefix, attributes, children: [], text: '' };
    const parent = open.at(-1);
    if (parent !== undefined) parent.children.push(element);
    else if (root === null) root = element;
    else throw broken('two root elements');
    if (!closed) open.push(element);
  };
  const readAttributes = (): Map<string, string> => {
    const attributes = new Map<string, string>();
    for (;;) {
      const gap = match(SPACE);
      const name = match(NAME);
      if (name === '') return attributes;
      if (gap === '') throw broken('attributes without a space between');
      match(SPACE);
      const equals = text[at++];
      match(SPACE);
      const quote = text[at++];
      if (equals !== '=' || (quote !== '"' && quote !== "'"))
        throw broken(`the attribute ${name} has no value`);
      const start = at;
      const value = text.slice(start, skipPast(quote));
      if (value.includes('<') || attributes.has(name)) throw broken(`the attribute ${name}`);
      attributes.set(name, decodeEntities(value.replace(/[\t\r\n]/g, ' '), part));
    }
  };
  const readClose = (): void => {
    const full = match(NAME);
    match(SPACE);
    const element = open.pop();
    const expected = element && (element.prefix === '' ? element.name : `${element.prefix}:${element.name}`);
    if (text[at++] !== '>' || full !== expected) throw broken(`</${full}> closes nothing`);
  };

  while (at < text.length) {
    if (text[at] !== '<') {
      const start = at;
      const end = text.indexOf('<', at);
      at = end < 0 ? text.length : end;
      addText(decodeEntities(text.slice(start, at), part));
    } else if (text.startsWith('<!--', at)) {
      at += 4;
      skipPast('-->');
    } else if (text.startsWith('<![CDATA[', at)) {
      at += 9;
      const start = at;
      addText(text.slice(start, skipPast(']]>')).replace(/\r\n?/g, '\n'));
    } else if (text.startsWith('<!', at)) {
      throw new WorkbookProblem('dtd', { part });
    } else if (text.startsWith('<?', at)) {
      skipPast('?>');
    } else if (text[at + 1] === '/') {
      at += 2;
      readClose();
    } else {
      at++;
      readTag();
    }
  }
  if (root === null || open.length > 0) throw broken('cut off');
  return root;
}

/** The children of that name, whatever their prefix. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element === undefined ? [] : element.children.filter((child) => child.name === name);
}

/** The first child of that name, whatever its prefix. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The namespace an element is in, declared on itself (enough for a root element). */
export function namespaceOf(element: XmlElement): string {
  return element.attributes.get(element.prefix === '' ? 'xmlns' : `xmlns:${element.prefix}`) ?? '';
}

/** The relationship id of an element: its attribute `id` that has a prefix, by custom `r:id`. */
export function relationshipId(element: XmlElement): string | undefined {
  for (const [name, value] of element.attributes) if (/^[^:]+:id$/.test(name)) return value;
  return undefined;
}

/** An OOXML boolean attribute: `1`, `true` or `on`. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
