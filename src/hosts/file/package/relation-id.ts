/** Attributes like `r:id`, in parts that call the namespace something else or haven't declared it. */
import { NS } from './namespaces';
import { attribute, prefixFor } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** ` r:id="rId4"` to stand in a child of `parent`, with the namespace declared where the part doesn't. */
export function relationAttribute(parent: XmlElement, id: string): string {
  const prefix = prefixFor(parent, NS.relationships, false);
  return prefix === null ? ` xmlns:r="${NS.relationships}" r:id="${id}"` : ` ${prefix}id="${id}"`;
}

/** The relationship an element names. */
export function relationIdOf(element: XmlElement): string | undefined {
  const prefix = prefixFor(element, NS.relationships, false);
  return prefix === null ? undefined : attribute(element, `${prefix}id`);
}
