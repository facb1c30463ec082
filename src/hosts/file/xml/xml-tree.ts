/**
 * A tree over a part's text that knows where everything stands, so that a part is changed by splicing and never
 * rewritten (xml-parser.ts makes it).
 */

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  /** Where the value stands, without its quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Where the name begins. */
  readonly start: number;
}

export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  /** `"x:"` or nothing: how children of the same namespace are written. */
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly parent: XmlElement | null;
  readonly children: XmlElement[];
  readonly start: number;
  /** Behind the start tag. */
  readonly contentStart: number;
  /** Before the end tag; with a self-closed element the same as `contentStart`. */
  contentEnd: number;
  /** Behind the element. */
  end: number;
  readonly selfClosed: boolean;
}

/** The value of an attribute by its full name (`name`, `xml:space`); undefined when it isn't there. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.find((found) => found.name === name)?.value;
}

/** A number in an attribute, or the fallback. */
export function numberAttribute(element: XmlElement | undefined, name: string, fallback: number): number {
  const value = Number(attribute(element, name) ?? fallback);
  return Number.isFinite(value) ? value : fallback;
}

/** An OOXML boolean attribute: `1`, `true` or `on`. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** The first child of that local name in the element's own namespace (or the given one). */
export function child(
  element: XmlElement | undefined,
  local: string,
  namespace = element?.namespace,
): XmlElement | undefined {
  return element?.children.find((found) => found.local === local && found.namespace === namespace);
}

/** All children of that local name in the element's own namespace. */
export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  if (element === undefined) return [];
  return element.children.filter((found) => found.local === local && found.namespace === element.namespace);
}

/** Every element inside, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const inside of element.children) {
    yield inside;
    yield* descendants(inside);
  }
}

/** The prefix with its colon that stands for a namespace here, `''` for the default one; null when none is declared. */
export function prefixFor(element: XmlElement, namespace: string, allowDefault = true): string | null {
  const hidden = new Set<string>();
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    for (const { name, value } of at.attributes) {
      const prefix = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? `${name.slice(6)}:` : null;
      if (prefix === null || hidden.has(prefix)) continue;
      if (value === namespace && (allowDefault || prefix !== '')) return prefix;
      hidden.add(prefix);
    }
  }
  return null;
}
