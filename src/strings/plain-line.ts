/** Text from a workbook as one line of plain text. */

/**
 * Control characters, which could move a cursor or recolour a screen, and the marks that turn the writing direction round
 * become spaces.
 *
 * @example plainLine('A\u001b[2JB') is 'A [2JB'
 */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}
