/**
 * `[Content_Types].xml`: what each part is, read, and settled once at the end while parts come and go, so that a part
 * taken out and made again leaves the text as it was.
 */
import type { XmlPart } from '../xml/xml-part';
import { plainAttribute } from '../xml/xml-text';
import { attribute, childrenOf, prefixFor } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';
import { entryKey } from '../zip/zip';
import { NS } from './namespaces';

export const CONTENT_TYPES = '[Content_Types].xml';

export class ContentTypes {
  /** Wanted type by part name in lower case; null for a part taken out. */
  private readonly wanted = new Map<string, { readonly part: string; readonly type: string | null }>();
  private readonly defaults = new Map<string, string>();

  constructor(private readonly xml: XmlPart) {}

  /** The type of a part, of its own or by its extension; undefined when it has none. What is not settled doesn't count. */
  of(part: string): string | undefined {
    const { root } = this.xml;
    const own = childrenOf(root, 'Override').find((one) => partOf(one) === entryKey(part));
    if (own !== undefined) return attribute(own, 'ContentType') ?? '';
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const common = childrenOf(root, 'Default').find((one) => extensionOf(one) === extension);
    return common === undefined ? undefined : (attribute(common, 'ContentType') ?? '');
  }

  add(part: string, type: string): void {
    this.wanted.set(entryKey(part), { part, type });
  }

  remove(part: string): void {
    this.wanted.set(entryKey(part), { part, type: null });
  }

  ensureDefault(extension: string, type: string): void {
    this.defaults.set(extension, type);
  }

  /** Writes what is wanted into the part. */
  settle(): void {
    const { root } = this.xml;
    const prefix = prefixFor(root, NS.contentTypes) ?? '';
    const waiting = new Map(this.wanted);
    for (const override of childrenOf(root, 'Override')) {
      const wish = waiting.get(partOf(override));
      if (wish === undefined) continue;
      waiting.delete(partOf(override));
      if (wish.type === null) this.xml.remove(override);
      else if (attribute(override, 'ContentType') !== wish.type) {
        this.xml.setAttribute(override, 'ContentType', wish.type);
      }
    }
    const known = new Set(childrenOf(root, 'Default').map(extensionOf));
    for (const [extension, type] of this.defaults) {
      if (!known.has(extension)) {
        this.xml.append(root, `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`);
      }
    }
    for (const { part, type } of waiting.values()) {
      if (type === null) continue;
      this.xml.append(root, `<${prefix}Override PartName="/${plainAttribute(part)}" ContentType="${type}"/>`);
    }
    this.xml.commit();
    this.wanted.clear();
    this.defaults.clear();
  }
}

function partOf(override: XmlElement): string {
  return entryKey(attribute(override, 'PartName') ?? '');
}

function extensionOf(common: XmlElement): string | undefined {
  return attribute(common, 'Extension')?.toLowerCase();
}
