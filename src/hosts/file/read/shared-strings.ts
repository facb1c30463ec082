/** The workbook's shared strings: where each begins is noted at once, its text is made when a cell asks for it. */
import { WorkbookProblem } from '../../../workbook/problem';
import {
  CLOSE,
  EMPTY,
  END,
  OPEN,
  broken,
  cursorOn,
  isNamed,
  nextTag,
  readText,
  skipElement,
} from '../xml/xml-cursor';
import type { XmlCursor } from '../xml/xml-cursor';
import { decodeEscapes } from '../xml/xml-text';

export interface SharedStrings {
  readonly count: number;
  /** @throws WorkbookProblem `damaged-workbook` when there is no such string */
  at(index: number): string;
}

export const noSharedStrings: SharedStrings = {
  count: 0,
  at: (index) => {
    throw new WorkbookProblem('damaged-workbook', { why: `no shared string ${index}` });
  },
};

/** Rich text is put together from its runs; phonetic guides are left out. @throws WorkbookProblem `damaged-xml` */
export function readSharedStrings(bytes: Uint8Array, part: string): SharedStrings {
  const cursor = cursorOn(bytes, part);
  const kind = nextTag(cursor);
  if (kind === END || !isNamed(cursor, 'sst')) throw broken(cursor, 'no string table');
  const starts = kind === EMPTY ? [] : findItems(cursor);
  const texts: (string | undefined)[] = new Array<string | undefined>(starts.length);
  return {
    count: starts.length,
    at: (index) => {
      const known = texts[index];
      if (known !== undefined) return known;
      const start = starts[index];
      if (start === undefined)
        throw new WorkbookProblem('damaged-workbook', { part, why: `no string ${index}` });
      const item = cursorOn(bytes, part);
      item.at = start;
      const text = nextTag(item) === OPEN ? readRichText(item) : '';
      texts[index] = text;
      return text;
    },
  };
}

/** The text of the element just opened (`si` or `is`): its `t`, or the `t` of its runs; moves behind its end. */
export function readRichText(cursor: XmlCursor): string {
  let text = '';
  let depth = 1;
  while (depth > 0) {
    const kind = nextTag(cursor);
    if (kind === END) throw broken(cursor, 'cut off');
    if (kind === CLOSE) depth--;
    else if (kind === OPEN && isNamed(cursor, 't')) text += readText(cursor);
    else if (kind === OPEN && isNamed(cursor, 'r')) depth++;
    else if (kind === OPEN) skipElement(cursor);
  }
  return decodeEscapes(text);
}

function findItems(cursor: XmlCursor): number[] {
  const starts: number[] = [];
  for (;;) {
    const kind = nextTag(cursor);
    if (kind === END) throw broken(cursor, 'cut off');
    if (kind === CLOSE) return starts;
    if (isNamed(cursor, 'si')) starts.push(cursor.tagStart);
    if (kind !== EMPTY) skipElement(cursor);
  }
}
