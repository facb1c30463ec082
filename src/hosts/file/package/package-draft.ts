/**
 * A workbook's parts while they are being changed: reads through to the archive, keeps what was changed, made or taken
 * out, and hands the zip writer nothing but that.
 */
import { WorkbookProblem } from '../../../workbook/problem';
import { XmlPart } from '../xml/xml-part';
import { decodePart, encodePart } from '../xml/xml-text';
import { entryKey } from '../zip/zip';
import type { ZipArchive } from '../zip/zip';
import type { ZipChanges } from '../zip/zip-writer';
import { CONTENT_TYPES, ContentTypes } from './content-types';
import { TYPE } from './namespaces';
import { spelled } from './package';
import { EMPTY_RELATIONSHIPS, Relationships, relationshipsPart } from './relationships';
import { WorkbookPart } from './workbook-part';

interface OpenXml {
  readonly part: XmlPart;
  readonly before: string | null;
  readonly encoding: string;
}

export class PackageDraft {
  private readonly xmlParts = new Map<string, OpenXml>();
  private readonly contents = new Map<string, Uint8Array | null>();
  /** Spelling of every name made here, in the order it was made. */
  private readonly names = new Map<string, string>();
  private readonly types: ContentTypes;

  /** @param workbookPart the part the package points to, e.g. `xl/workbook.xml` */
  constructor(
    readonly archive: ZipArchive,
    readonly workbookPart: string,
  ) {
    this.types = new ContentTypes(this.xml(CONTENT_TYPES));
  }

  has(part: string): boolean {
    const key = entryKey(part);
    if (this.xmlParts.has(key)) return true;
    const content = this.contents.get(key);
    return content === undefined ? this.archive.entry(part) !== undefined : content !== null;
  }

  /** @throws WorkbookProblem `damaged-workbook` when the part isn't there */
  bytes(part: string): Uint8Array {
    const key = entryKey(part);
    const open = this.xmlParts.get(key);
    if (open !== undefined) return encodePart({ text: open.part.text, encoding: open.encoding });
    const content = this.contents.get(key);
    if (content !== undefined && content !== null) return content;
    const entry = content === null ? undefined : this.archive.entry(part);
    if (entry === undefined)
      throw new WorkbookProblem('damaged-workbook', { part, why: 'the part is missing' });
    return this.archive.read(entry);
  }

  /** workbook.xml as it stands now. */
  workbook(): WorkbookPart {
    return new WorkbookPart(
      this.xml(this.workbookPart),
      this.workbookPart,
      this.relationships(this.workbookPart),
    );
  }

  /** A small part as XML to be edited; what is edited is written. */
  xml(part: string): XmlPart {
    const key = entryKey(part);
    const open = this.xmlParts.get(key);
    if (open !== undefined) return open.part;
    const { text, encoding } = decodePart(this.bytes(part), part);
    const opened = { part: new XmlPart(text, part), before: this.contents.has(key) ? null : text, encoding };
    this.contents.delete(key);
    this.xmlParts.set(key, opened);
    return opened.part;
  }

  /** Replaces the content of a part, or makes the part. */
  setBytes(part: string, bytes: Uint8Array): void {
    const key = entryKey(part);
    this.xmlParts.delete(key);
    this.contents.set(key, bytes);
    if (!this.names.has(key)) this.names.set(key, part);
  }

  /** Makes a part with its content type. */
  create(part: string, contentType: string, text: string): void {
    this.setBytes(part, new TextEncoder().encode(text));
    this.types.add(part, contentType);
  }

  /** Takes a part out, with its relationships and content type. */
  remove(part: string): void {
    const key = entryKey(part);
    this.xmlParts.delete(key);
    this.contents.set(key, null);
    this.names.delete(key);
    this.types.remove(part);
    const own = relationshipsPart(part);
    if (this.has(own)) this.remove(own);
  }

  relationships(source: string): Relationships {
    const part = relationshipsPart(source);
    if (!this.has(part)) {
      this.setBytes(part, new TextEncoder().encode(EMPTY_RELATIONSHIPS));
      this.types.ensureDefault('rels', TYPE.relationships);
    }
    return new Relationships(this.xml(part), part, source, (target) => spelled(this.archive, target));
  }

  /** True when a part has a relationships part already. */
  hasRelationships(source: string): boolean {
    return this.has(relationshipsPart(source));
  }

  /** Says what files with that extension are, where the package doesn't yet. */
  ensureDefault(extension: string, contentType: string): void {
    this.types.ensureDefault(extension, contentType);
  }

  /** A name nothing has: `freeName('charts/chart', '.xml')` may be `'xl/charts/chart4.xml'`. */
  freeName(stem: string, extension: string): string {
    const folder = this.workbookPart.slice(0, this.workbookPart.lastIndexOf('/') + 1);
    for (let number = 1; ; number++) {
      const name = `${folder}${stem}${number}${extension}`;
      if (!this.has(name)) return name;
    }
  }

  /** The parts there now, by the archive's spelling or ours. */
  partNames(): readonly string[] {
    const kept = this.archive.entries.filter((entry) => this.has(entry.name)).map((entry) => entry.name);
    const made = [...this.names.values()].filter((name) => this.archive.entry(name) === undefined);
    return [...kept, ...made];
  }

  /** Everything that differs from the archive. */
  changes(): ZipChanges {
    this.types.settle();
    const changes = new Map<string, Uint8Array | null | undefined>();
    for (const [key, name] of this.names) changes.set(key, this.changed(key, name));
    for (const key of [...this.contents.keys(), ...this.xmlParts.keys()]) {
      if (!changes.has(key)) changes.set(key, this.changed(key, key));
    }
    const result = new Map<string, Uint8Array | null>();
    for (const [key, content] of changes) {
      const entry = this.archive.entry(key);
      if (content === undefined || (content === null && entry === undefined)) continue;
      const mayBeSame = content !== null && entry?.size === content.length;
      if (mayBeSame && entry !== undefined && sameBytes(content, this.archive.read(entry))) continue;
      result.set(this.names.get(key) ?? entry?.name ?? key, content);
    }
    return result;
  }

  /** The content to write, null for a part taken out, undefined for one that was only looked at. */
  private changed(key: string, name: string): Uint8Array | null | undefined {
    const open = this.xmlParts.get(key);
    if (open !== undefined) return open.part.text === open.before ? undefined : this.bytes(name);
    return this.contents.get(key);
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
