/**
 * `[Content_Types].xml` while parts come and go. Settled once at the end, so that a part taken out and made again
 * leaves the text as it was.
 */
import { NS } from './namespaces';
import { plainAttribute } from '../xml/xml-text';
import { attribute, childrenOf, prefixFor } from '../xml/xml-tree';
import type { XmlPart } from '../xml/xml-part';

export class ContentTypes {
  /** Wanted type by part name in lower case; null for a part taken out. */
  private readonly wanted = new Map<string, { readonly part: string; readonly type: string | null }>();
  private readonly defaults = new Map<string, string>();

  constructor(private readonly part: XmlPart) {}

  add(part: string, type: string): void {
    this.wanted.set(part.toLowerCase(), { part, type });
  }

  remove(part: string): void {
    this.wanted.set(part.toLowerCase(), { part, type: null });
  }

  ensureDefault(extension: string, type: string): void {
    this.defaults.set(extension, type);
  }

  /** Writes what is wanted into the part. */
  settle(): void {
    const root = this.part.root;
    const prefix = prefixFor(root, NS.contentTypes) ?? '';
    const waiting = new Map(this.wanted);
    for (const override of childrenOf(root, 'Override')) {
      const key = (attribute(override, 'PartName') ?? '').replace(/^\//, '').toLowerCase();
      const wish = waiting.get(key);
      if (wish === undefined) continue;
      waiting.delete(key);
      if (wish.type === null) this.part.remove(override);
      else if (attribute(override, 'ContentType') !== wish.type) {
        this.part.setAttribute(override, 'ContentType', wish.type);
      }
    }
    const known = new Set(
      childrenOf(root, 'Default').map((one) => attribute(one, 'Extension')?.toLowerCase()),
    );
    for (const [extension, type] of this.defaults) {
      if (!known.has(extension)) {
        this.part.append(root, `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`);
      }
    }
    for (const { part, type } of waiting.values()) {
      if (type === null) continue;
      this.part.append(
        root,
        `<${prefix}Override PartName="/${plainAttribute(part)}" ContentType="${type}"/>`,
      );
    }
    this.part.commit();
    this.wanted.clear();
    this.defaults.clear();
  }
}
