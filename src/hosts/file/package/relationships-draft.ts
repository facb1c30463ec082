/** The relationships of one part while they are being added and taken out. */
import { resolveTarget } from './relationships';
import { plainAttribute } from '../xml/xml-text';
import { NS, XML_HEAD } from './namespaces';
import { attribute, childrenOf } from '../xml/xml-tree';
import type { XmlPart } from '../xml/xml-part';

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The part's name from the package's root; for an external target as written. */
  readonly target: string;
  readonly external: boolean;
}

export class RelationshipsDraft {
  static readonly empty = `${XML_HEAD}<Relationships xmlns="${NS.packageRelationships}"></Relationships>`;

  constructor(
    private readonly part: XmlPart,
    private readonly source: string,
  ) {}

  list(): readonly Relation[] {
    return childrenOf(this.part.root, 'Relationship').map((one) => {
      const external = attribute(one, 'TargetMode')?.toLowerCase() === 'external';
      const target = attribute(one, 'Target') ?? '';
      return {
        id: attribute(one, 'Id') ?? '',
        type: attribute(one, 'Type') ?? '',
        target: external ? target : resolveTarget(this.source, target),
        external,
      };
    });
  }

  find(id: string): Relation | undefined {
    return this.list().find((one) => one.id === id);
  }

  ofType(type: string): readonly Relation[] {
    return this.list().filter((one) => one.type === type && !one.external);
  }

  /** Points to a part. @returns the new relationship's id, e.g. `rId7`. */
  add(type: string, target: string): string {
    const root = this.part.root;
    const numbers = this.list().map(({ id }) => Number(/^rId([0-9]{1,9})$/i.exec(id)?.[1] ?? 0));
    const id = `rId${Math.max(0, ...numbers) + 1}`;
    const path = plainAttribute(relativePath(this.source, target));
    this.part.append(root, `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${path}"/>`);
    this.part.commit();
    return id;
  }

  remove(id: string): void {
    for (const one of childrenOf(this.part.root, 'Relationship')) {
      if (attribute(one, 'Id') === id) this.part.remove(one);
    }
    this.part.commit();
  }
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
