/**
 * Relationship parts: which part points to which, how their targets are spelled, and the attributes (`r:id`) that name
 * them in parts that call the namespace something else or haven't declared it.
 */
import { WorkbookProblem } from '../../../workbook/problem';
import type { XmlPart } from '../xml/xml-part';
import { plainAttribute } from '../xml/xml-text';
import { attribute, childrenOf, prefixFor } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { NS, XML_HEAD } from './namespaces';

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

export const EMPTY_RELATIONSHIPS = `${XML_HEAD}<Relationships xmlns="${NS.packageRelationships}"></Relationships>`;

/** What one part points to, to be read and changed. */
export class Relationships {
  /**
   * @param xml the `.rels` part called `part`
   * @param source the part that owns them, `''` for the package
   * @param spelled the name the package has for a target: letter case and percent-encoding make no difference
   */
  constructor(
    private readonly xml: XmlPart,
    private readonly part: string,
    private readonly source: string,
    private readonly spelled: (target: string) => string = (target) => target,
  ) {}

  /** In the part's order. @throws WorkbookProblem `damaged-workbook` for one without id or target, `damaged-xml` */
  list(): readonly Relationship[] {
    return childrenOf(this.xml.root, 'Relationship').map((element) => {
      const id = attribute(element, 'Id');
      const target = attribute(element, 'Target');
      if (id === undefined || target === undefined) {
        throw new WorkbookProblem('damaged-workbook', {
          part: this.part,
          why: 'a relationship without id or target',
        });
      }
      const type = attribute(element, 'Type') ?? '';
      const external = attribute(element, 'TargetMode')?.toLowerCase() === 'external';
      return {
        id,
        type,
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : this.spelled(resolveTarget(this.source, target)),
        external,
      };
    });
  }

  find(id: string): Relationship | undefined {
    return this.list().find((one) => one.id === id);
  }

  /** Those to parts of the package that have that full type. */
  ofType(type: string): readonly Relationship[] {
    return this.list().filter((one) => one.type === type && !one.external);
  }

  /** Points to a part. @returns the new relationship's id, e.g. `rId7`. */
  add(type: string, target: string): string {
    const { root } = this.xml;
    const numbers = this.list().map(({ id }) => Number(/^rId([0-9]{1,9})$/i.exec(id)?.[1] ?? 0));
    const id = `rId${Math.max(0, ...numbers) + 1}`;
    const path = plainAttribute(relativePath(this.source, target));
    this.xml.append(root, `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${path}"/>`);
    this.xml.commit();
    return id;
  }

  remove(id: string): void {
    for (const one of childrenOf(this.xml.root, 'Relationship')) {
      if (attribute(one, 'Id') === id) this.xml.remove(one);
    }
    this.xml.commit();
  }
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

/** `relativePath('xl/worksheets/sheet1.xml', 'xl/drawings/drawing1.xml')` is `'../drawings/drawing1.xml'`. */
export function relativePath(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const path = [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
  return encodeURI(path).replaceAll('#', '%23').replaceAll('?', '%3F');
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
