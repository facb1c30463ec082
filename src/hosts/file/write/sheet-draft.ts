/**
 * A worksheet part in two pieces: the cells, which may be a hundred megabytes and stay bytes, and the shell around
 * them, small enough for a tree.
 */
import { WorkbookProblem } from '../../../workbook/problem';
import type { PackageDraft } from '../package/package-draft';
import { decodePart, encodePart, encodingOf } from '../xml/xml-text';
import { splitSheet } from '../xml/sheet-pieces';
import { XmlPart } from '../xml/xml-part';
import { child } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

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
