/** Which cells mean "not measured": missing is its own value, never 0 (scoring §2). */
import { isCellError, type CellValue } from '../../workbook/snapshot';
import { fold } from '../words/normalise';
import { lazily } from '../words/normalise';
import { cellWords } from '../words/cell-phrases';

const LONGEST_MARKER = 40;
const ONLY_SIGNS = /^[-\u2010-\u2015\u2212\u2500~_./\\\u2026]+$/;

const awaited = lazily(() => new Set(cellWords('awaited')));
const markers = lazily(() => new Set([...cellWords('missing'), ...awaited()]));

/**
 * True for a blank cell, spaces, `#N/A` and the missing markers of the vocabulary, whatever their case and width.
 *
 * @example isMissing('n.v.t.') // true
 * @example isMissing('—') // true
 * @example isMissing(0) // false
 */
export function isMissing(value: CellValue): boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return false;
  if (isCellError(value)) return value.error === '#N/A';
  const text = value.trim();
  if (text === '') return true;
  if (text.length > LONGEST_MARKER) return false;
  if (ONLY_SIGNS.test(text)) return true;
  const folded = foldedMarker(text);
  return markers().has(folded) || ONLY_SIGNS.test(folded) || folded === '';
}

/**
 * True for a marker that says a figure is still to come: missing, but not to be passed over where it is the latest.
 *
 * @example isAwaited('TBC') // true
 */
export function isAwaited(value: CellValue): boolean {
  return typeof value === 'string' && value.length <= LONGEST_MARKER && awaited().has(foldedMarker(value));
}

function foldedMarker(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}
