/** Text that no program takes for a formula (worksheets §3 and worksheets §5, CSV): what a sheet holds may come from anybody. */

/** Signs a formula may start with, also in full width; a tab or a line break before one is passed over. */
const STARTS_FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * The text with an apostrophe before it where it would start a formula in a file of plain text.
 *
 * @example guardedText('=1+1') // "'=1+1"
 * @example guardedText('Calls') // 'Calls'
 */
export function guardedText(text: string): string {
  return STARTS_FORMULA.test(text) ? `'${text}` : text;
}
