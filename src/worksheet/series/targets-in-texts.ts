/** Texts that hold targets nobody reads, and targets named with part of a name: told (worksheets §2, Targets). */
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import type { Lines } from '../coordinates/lines';
import type { SheetWords } from '../dimensions/sheet-words';
import { splitsOf } from '../dimensions/split-label';
import type { TableMetric } from '../metric/table';
import type { FindingsLog } from '../sheet/finding';
import { coreOf, isChinese } from '../words/normalise';

/** So far above and below a table its title and notes stand. */
const NEAR = 12;
const LONGEST = 400;

/** "Targets: service level 80 %; CSAT 4.3" under a table, or over it, where some metric has no target. */
export function reportTargetsInTexts(
  sheet: TypedSheet,
  lines: Lines,
  metrics: readonly TableMetric[],
  words: SheetWords,
  log: FindingsLog,
): void {
  if (!metrics.some(({ targets }) => targets === null)) return;
  const { top, bottom } = lines.area;
  const first = Math.max(sheet.area.top, top - NEAR);
  const last = Math.min(sheet.area.bottom, bottom + NEAR);
  for (let row = first; row <= last; row += 1) {
    if (row >= top && row <= bottom && isRead(lines, row)) continue;
    const cell = { row, column: textOfNote(sheet, row, words) };
    if (cell.column >= 0) {
      log.add('targets-in-text', 'warning', cell, { text: sheet.textAt(row, cell.column) });
      return;
    }
  }
}

function isRead(lines: Lines, row: number): boolean {
  const role = lines.rows.get(row);
  return role !== undefined && role !== 'note' && role !== 'section' && role !== 'ignore';
}

/** The column of the text in a row of texts alone that speaks of a target and holds a figure; -1 without one. */
function textOfNote(sheet: TypedSheet, row: number, words: SheetWords): number {
  let found = -1;
  for (let column = sheet.area.left; column <= sheet.endOf(row); column += 1) {
    const kind = sheet.kindAt(row, column);
    if (kind === KIND.figure || kind === KIND.limit) return -1;
    if (kind === KIND.text && found < 0 && targetSpokenOf(sheet.textAt(row, column), words) !== null)
      found = column;
  }
  return found;
}

/** A text from its word for targets on, when figures stand behind it: no heading such as "Target 2024". */
export function targetSpokenOf(text: string, words: SheetWords): string | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const isWord = (word: string): boolean => {
    const { measure, whole } = words.label(word);
    return whole && measure?.startsWith('target') === true;
  };
  for (const { index, 0: word } of text.matchAll(/[\u3400-\u9fff]{2,}|[\p{L}\p{M}]+/gu)) {
    const starts = isChinese(word) ? Array.from({ length: word.length - 1 }, (_, at) => at) : [0];
    const at = starts.find((start) => isWord(isChinese(word) ? word.slice(start, start + 2) : word));
    if (at === undefined) continue;
    const behind = text.slice(index + at).replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, '');
    if (/\d/.test(behind)) return text.slice(index + at);
  }
  return null;
}

/** "Mål ventetid" beside "Snitt ventetid (sek)": each such label once. */
export function reportShorterNames(
  sheet: TypedSheet,
  lines: Lines,
  words: SheetWords,
  log: FindingsLog,
): void {
  const told = new Set<string>();
  for (const [key, { metric, measure }] of lines.cells) {
    if (metric === undefined || measure?.startsWith('target') !== true) continue;
    const cell = { row: Math.floor(key / 16_384), column: key % 16_384 };
    const text = sheet.textAt(cell.row, cell.column);
    if (told.has(text) || text === metric || words.label(text).whole) continue;
    const core = coreOf(metric);
    const rests = splitsOf(text, words).filter(({ rest }) => rest !== '');
    if (rests.length === 0 || rests.some(({ rest }) => coreOf(rest) === core)) continue;
    told.add(text);
    log.add('target-named-shorter', 'info', cell, { text, metric });
  }
}
