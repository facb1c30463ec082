/** Counts with their words, for texts that can't ask `Intl` for a language's plural forms. */

/**
 * A count and the word for one or for several. A count may come in written already.
 * @example counted(1, 'cell', 'cells') // '1 cell'
 */
export function counted(count: number | string | undefined, one: string, several: string): string {
  return `${count} ${isOne(count) ? one : several}`;
}

/** True for exactly 1: `'1,000'` and `'1.0'` are several. */
export function isOne(count: number | string | undefined): boolean {
  return String(count) === '1';
}
