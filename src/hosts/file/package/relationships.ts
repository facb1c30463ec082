/**
 * Relationship parts: which part points to which, how their targets are spelled, and the attributes (`r:id`) that name
 * them in parts that call the namespace something else or haven't declared it.
 */
import { WorkbookProblem } from '../../../workbook/problem';
import { childrenNamed, parseXml } from '../xml/xml';
import { NS } from './namespaces';
import { attribute, prefixFor } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

export interface Relationship {
  readonly id: string;
  /** The full type address. */
  readonly type: string;
  /** The last word of the type (`worksheet`, `styles`), the same in every dialect. */
  readonly kind: string;
  /** The part it points to, from the root, without a leading slash; as written when `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships in the text of a `.rels` part; `source` is the part that owns them, `''` for the package. */
export function parseRelationships(text: string, part: string, source: string): readonly Relationship[] {
  return childrenNamed(parseXml(text, part), 'Relationship').map((element) => {
    const id = element.attributes.get('Id');
    const target = element.attributes.get('Target');
    if (id === undefined || target === undefined) {
      throw new WorkbookProblem('damaged-workbook', { part, why: 'a relationship without id or target' });
    }
    const type = element.attributes.get('Type') ?? '';
    const external = element.attributes.get('TargetMode')?.toLowerCase() === 'external';
    return {
      id,
      type,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(source, target),
      external,
    };
  });
}

/** Where a part's relationships stand: `relationshipsPart('xl/workbook.xml')` is `'xl/_rels/workbook.xml.rels'`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** `resolveTarget('xl/worksheets/sheet1.xml', '../tables/table1.xml')` is `'xl/tables/table1.xml'`; `%20` stays. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replace(/[?#].*$/, '').replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

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
