/**
 * A worksheet part in two pieces: the cells, which may be a hundred megabytes and stay bytes, and the shell around
 * them, small enough for a tree.
 */
import { WorkbookProblem } from '../../../workbook/problem';
import type { PackageDraft } from '../package/package-draft';
import { decodePart, encodePart, encodingOf } from '../xml/xml-text';
import { XmlPart } from '../xml/xml-part';
import { child } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

const SHEET_DATA = Uint8Array.from('sheetData', (letter) => letter.charCodeAt(0));

export class SheetDraft {
  /** The part without its cells. */
  readonly shell: XmlPart;
  /** What stands between `<sheetData>` and `</sheetData>`. */
  content: Uint8Array;
  private readonly encoding: string;

  /** @throws WorkbookProblem `damaged-xml`, `damaged-workbook` */
  constructor(
    private readonly draft: PackageDraft,
    readonly part: string,
  ) {
    const bytes = draft.bytes(part);
    this.encoding = encodingOf(bytes);
    const utf8 = this.encoding === 'utf-8' ? bytes : new TextEncoder().encode(decodePart(bytes, part).text);
    const { head, content, tail } = splitSheet(utf8, part);
    this.content = content;
    this.shell = new XmlPart(head + tail, part);
    if (child(this.shell.root, 'sheetData') === undefined) {
      throw new WorkbookProblem('damaged-xml', { part, why: 'no sheetData' });
    }
  }

  get root(): XmlElement {
    return this.shell.root;
  }

  /** Puts shell and cells together again and into the draft. */
  write(): void {
    const at = child(this.shell.root, 'sheetData')?.contentStart ?? 0;
    const encoder = new TextEncoder();
    const head = encoder.encode(this.shell.text.slice(0, at));
    const tail = encoder.encode(this.shell.text.slice(at));
    const bytes = new Uint8Array(head.length + this.content.length + tail.length);
    bytes.set(head);
    bytes.set(this.content, head.length);
    bytes.set(tail, head.length + this.content.length);
    this.draft.setBytes(this.part, this.encoding === 'utf-8' ? bytes : this.recoded(bytes));
  }

  private recoded(bytes: Uint8Array): Uint8Array {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return encodePart({ text, encoding: this.encoding });
  }
}

/** A worksheet's UTF-8 in three: up to and with `<sheetData>`, the cells, the rest. */
export function splitSheet(
  bytes: Uint8Array,
  part: string,
): { head: string; content: Uint8Array; tail: string } {
  const decode = (from: number, to: number): string =>
    decodePart(bytes.subarray(from, to), part, 'utf-8').text;
  const open = findOpening(bytes);
  const tagEnd = open < 0 ? -1 : bytes.indexOf(62, open);
  if (tagEnd < 0) throw new WorkbookProblem('damaged-workbook', { part, why: 'no sheetData' });
  if (bytes[tagEnd - 1] === 47) {
    const name =
      decode(open + 1, tagEnd - 1)
        .trim()
        .split(/\s/)[0] ?? 'sheetData';
    return {
      head: `${decode(0, tagEnd - 1)}>`,
      content: new Uint8Array(0),
      tail: `</${name}>${decode(tagEnd + 1, bytes.length)}`,
    };
  }
  const close = findClosing(bytes, tagEnd);
  if (close < 0) throw new WorkbookProblem('damaged-workbook', { part, why: 'sheetData does not end' });
  return {
    head: decode(0, tagEnd + 1),
    content: bytes.subarray(tagEnd + 1, close),
    tail: decode(close, bytes.length),
  };
}

/** Where `<sheetData` or `<x:sheetData` begins. */
function findOpening(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(60); at >= 0; at = bytes.indexOf(60, at + 1)) {
    if (bytes[at + 1] === 33 && bytes[at + 2] === 45) {
      at = endOfComment(bytes, at);
      continue;
    }
    if (bytes[at + 1] !== 47 && isSheetData(bytes, at + 1)) return at;
  }
  return -1;
}

/** Where the last `</sheetData` or `</x:sheetData` begins. */
function findClosing(bytes: Uint8Array, from: number): number {
  for (let at = bytes.lastIndexOf(60); at > from; at = bytes.lastIndexOf(60, at - 1)) {
    if (bytes[at + 1] === 47 && isSheetData(bytes, at + 2)) return at;
  }
  return -1;
}

function isSheetData(bytes: Uint8Array, nameStart: number): boolean {
  let at = nameStart;
  for (let code = bytes[at] ?? 0; code > 32 && code !== 62 && code !== 47; code = bytes[++at] ?? 0) {
    if (code === 58) nameStart = at + 1;
  }
  if (at - nameStart !== SHEET_DATA.length) return false;
  return SHEET_DATA.every((byte, index) => bytes[nameStart + index] === byte);
}

function endOfComment(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(62, from); at >= 0; at = bytes.indexOf(62, at + 1)) {
    if (bytes[at - 1] === 45 && bytes[at - 2] === 45) return at;
  }
  return bytes.length;
}
