/** Which texts of the register are ours, and what its sources are compared by. */
import { formatRowMarks, parseRowMarks, type RowMarks } from '../people-sheet/row-marks';

export const markedTexts = ['source', 'trigger', 'finding', 'suggestion'] as const;
export type MarkedText = (typeof markedTexts)[number];

const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;

/** Sources are compared by it: another spacing or letter case is the same metric. */
export function sourceKey(source: string): string {
  const folded = source.toLowerCase();
  return UNEVEN.test(folded) ? folded.replace(/\s+/g, ' ').trim() : folded;
}

export function formatMarks(marks: RowMarks<MarkedText>): string {
  return formatRowMarks(markedTexts, marks);
}

/** Reads the mark of a row of the register; null for any other text. */
export function parseMarks(text: string): RowMarks<MarkedText> | null {
  return parseRowMarks(markedTexts, text);
}
