/**
 * An .xlsx as a package of parts: found by its relationships, never by guessed names; refused with a reason when it is
 * something else or something we could not copy whole, and for a document type declaration in any part, which no honest
 * workbook has (worksheets §4).
 */
import { WorkbookProblem } from '../../../workbook/problem';
import type { Codec } from '../zip/codec';
import { XmlPart } from '../xml/xml-part';
import { decodePart, toUtf8 } from '../xml/xml-text';
import { refuseOtherFormats } from '../zip/signature';
import { looksLikeZip, openZip } from '../zip/zip';
import type { ZipArchive, ZipEntry, ZipLimits } from '../zip/zip';
import { CONTENT_TYPES, ContentTypes } from './content-types';
import { EMPTY_RELATIONSHIPS, Relationships, relationshipsPart } from './relationships';
import type { Relationship } from './relationships';
import { WorkbookPart } from './workbook-part';
import type { DefinedName, PackageSheet } from './workbook-part';

export interface WorkbookPackage {
  readonly bytes: Uint8Array;
  readonly archive: ZipArchive;
  /** The part's text. @throws WorkbookProblem `damaged-workbook` when it is missing, `damaged-xml`, `damaged-zip` */
  text(part: string): string;
  /** The part's text as UTF-8 bytes without byte-order mark. Throws as `text` does. */
  utf8(part: string): Uint8Array;
  /** What a part points to, targets as the archive spells them; empty when it has no relationships part. */
  relationships(part: string): readonly Relationship[];
  readonly workbookPart: string;
  readonly workbookRelationships: readonly Relationship[];
  readonly sheets: readonly PackageSheet[];
  readonly stylesPart: string | null;
  readonly sharedStringsPart: string | null;
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
  /** The workbook's structure is protected: no sheet can be added. */
  readonly structureLocked: boolean;
  /** Excel opens it under a name for macros (.xlsm) only. */
  readonly isMacroEnabled: boolean;
}

/**
 * Opens an .xlsx or .xlsm held in memory.
 * @throws WorkbookProblem with one of the codes of worksheets §4 when it is refused
 * @example openPackage(bytes, nodeCodec).sheets[0]?.name // 'KPI'
 */
export function openPackage(bytes: Uint8Array, codec: Codec, limits?: ZipLimits): WorkbookPackage {
  refuseOtherFormats(bytes);
  if (!looksLikeZip(bytes)) throw new WorkbookProblem('not-a-workbook');
  const archive = openZip(bytes, codec, limits);
  /** Small parts that were read whole when their beginning was looked at. */
  const seen = new Map<ZipEntry, Uint8Array>();
  const content = (part: string): Uint8Array => {
    const entry = partEntry(archive, part);
    if (entry === undefined) throw new WorkbookProblem('damaged-workbook', { part, why: 'missing' });
    const read = seen.get(entry) ?? archive.read(entry);
    seen.delete(entry);
    return read;
  };
  const text = (part: string) => decodePart(content(part), part).text;
  const relationships = (source: string): Relationships => {
    const part = relationshipsPart(source);
    const known = partEntry(archive, part) === undefined ? EMPTY_RELATIONSHIPS : text(part);
    return new Relationships(new XmlPart(known, part), part, source, (target) => spelled(archive, target));
  };

  if (partEntry(archive, CONTENT_TYPES) === undefined || partEntry(archive, '_rels/.rels') === undefined) {
    throw new WorkbookProblem('not-a-workbook');
  }
  refuseUnsafeXml(archive, codec, seen);
  const roots = relationships('').list();
  refuseSigned(archive, roots, relationships);
  const workbookPart = mainPart(roots);
  const types = new ContentTypes(new XmlPart(text(CONTENT_TYPES), CONTENT_TYPES));
  const type = types.of(workbookPart) ?? '';
  // A binary workbook says so even where its main part was renamed.
  if (/\.binary\./i.test(type)) throw new WorkbookProblem('xlsb');
  const workbook = new WorkbookPart(
    new XmlPart(text(workbookPart), workbookPart),
    workbookPart,
    relationships(workbookPart),
  );
  const sheets = workbook.sheets();
  if (sheets.length === 0) {
    throw new WorkbookProblem('damaged-workbook', { part: workbookPart, why: 'no sheets' });
  }
  const workbookRelationships = workbook.relations.list();
  const target = (kind: string) =>
    workbookRelationships.find((each) => each.kind === kind && !each.external)?.target ?? null;
  return {
    bytes,
    archive,
    text,
    utf8: (part) => toUtf8(content(part), part),
    relationships: (part) => relationships(part).list(),
    workbookPart,
    workbookRelationships,
    sheets,
    stylesPart: target('styles'),
    sharedStringsPart: target('sharedStrings'),
    definedNames: workbook.definedNames(),
    date1904: workbook.date1904,
    structureLocked: workbook.structureLocked,
    isMacroEnabled: /\.macroEnabled\./i.test(type),
  };
}

/** A part's entry: letter case and percent-encoding make no difference. */
export function partEntry(archive: ZipArchive, part: string): ZipEntry | undefined {
  return archive.entry(part) ?? archive.entry(percentDecoded(part));
}

/** A part's name as the archive spells it; as given when it isn't there. */
export function spelled(archive: ZipArchive, part: string): string {
  return partEntry(archive, part)?.name ?? part;
}

function mainPart(roots: readonly Relationship[]): string {
  const main = roots.find((each) => each.kind === 'officeDocument');
  if (main === undefined || main.external) throw new WorkbookProblem('not-a-workbook');
  if (/\.bin$/i.test(main.target)) throw new WorkbookProblem('xlsb');
  return main.target;
}

/** A workbook whose signatures were taken away may still have the place they were kept in; that is no signature. */
function refuseSigned(
  archive: ZipArchive,
  roots: readonly Relationship[],
  relationshipsOf: (part: string) => Relationships,
): void {
  const origins = roots.filter(
    ({ type, external }) => type.includes('/digital-signature/origin') && !external,
  );
  const signed =
    archive.entries.some((entry) => /^_xmlsignatures\/(?!_rels\/|origin\.sigs$)[^/]+$/i.test(entry.name)) ||
    origins.some(({ target }) =>
      relationshipsOf(target)
        .list()
        .some(({ type }) => type.includes('/digital-signature/signature')),
    );
  if (signed) throw new WorkbookProblem('signed');
}

function percentDecoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A name that only looks percent-encoded ("100%.xml") is taken as it stands.
    return part;
  }
}

export type Prolog = 'clean' | 'dtd' | 'unfinished';

/**
 * Looks at the beginning of an XML part. `unfinished`: the root element wasn't reached, more bytes are needed.
 * @example prologOf(new TextEncoder().encode('<?xml version="1.0"?><!DOCTYPE a [')) // 'dtd'
 */
export function prologOf(bytes: Uint8Array): Prolog {
  const text = asText(bytes);
  let at = 0;
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
    if (at + 9 > text.length && !/^<[^!?]/.test(text.slice(at))) return 'unfinished';
    if (text.startsWith('<?', at)) at = past(text, '?>', at);
    else if (text.startsWith('<!--', at)) at = past(text, '-->', at + 4);
    else return text.startsWith('<!', at) ? 'dtd' : 'clean';
    if (at < 0) return 'unfinished';
  }
}

// Markup is ASCII in every encoding a part may have, so one byte or one UTF-16 unit a character is enough.
function asText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return new TextDecoder('utf-16le').decode(bytes);
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return new TextDecoder('utf-16be').decode(bytes);
  const start = a === 0xef && b === 0xbb ? 3 : 0;
  return new TextDecoder('latin1').decode(bytes.subarray(start));
}

function past(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end < 0 ? -1 : end + mark.length;
}

/** Compressed bytes that nearly always hold the whole beginning of a part, up to its root element. */
const START = 2048;
/** So many small parts are kept until they are asked for. */
const MOST_SEEN = 64;
const LARGEST_SEEN = 2 ** 15;

/** @throws WorkbookProblem `dtd` naming the part that has one */
function refuseUnsafeXml(archive: ZipArchive, codec: Codec, seen: Map<ZipEntry, Uint8Array>): void {
  for (const entry of archive.entries) {
    // Pictures (.svg) and embedded pages may have a document type: nobody here parses them.
    if (!/\.(xml|rels|vml)$/i.test(entry.name)) continue;
    const whole = seen.size < MOST_SEEN ? wholeOf(archive, entry) : null;
    if (whole !== null) seen.set(entry, whole);
    let prolog = prologOf(whole ?? startOf(archive, entry, codec));
    if (prolog === 'unfinished') prolog = prologOf(archive.read(entry));
    if (prolog === 'dtd') throw new WorkbookProblem('dtd', { part: entry.name });
  }
}

/** A part no longer than what is looked at of any; null for a longer one, and for a damaged one, which may never be asked for. */
function wholeOf(archive: ZipArchive, entry: ZipEntry): Uint8Array | null {
  if (entry.compressedSize > START || entry.size > LARGEST_SEEN) return null;
  try {
    return archive.read(entry);
  } catch {
    return null;
  }
}

function startOf(archive: ZipArchive, entry: ZipEntry, codec: Codec): Uint8Array {
  const raw = archive.raw(entry);
  if (entry.method === 0) return raw.subarray(0, START);
  return codec.inflateStart(raw.subarray(0, START));
}
