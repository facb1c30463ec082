/**
 * Which formulas of a file the grid works out itself: those with nothing in them but cells of the book, constants,
 * operators and functions it has. A name, a table's column, another book, an array typed with Ctrl+Shift+Enter or a
 * function it lacks would turn a manager's figure into an error.
 */

// A string literal, a quoted sheet name with its "!", a bare word with its "!" or "(", or any other character.
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|#[A-Z/0]+[!?A]?|[\p{L}_\\][\p{L}\p{N}_.\\]*\s*[!(]?|\$|[^]/giu;
const CELL = /^[A-Z]{1,3}\d{1,7}$/i;
const COLUMN = /^[A-Z]{1,3}$/i;
// What these look at is named in a text, which may be anything.
const BY_TEXT = new Set(['INDIRECT', 'CELL', 'INFO']);

export interface LiveOptions {
  /** The names of the book's sheets. */
  readonly sheets: readonly string[];
  /** True for a function the grid has, by its name in upper case. */
  readonly hasFunction: (name: string) => boolean;
}

/**
 * @returns a test of one formula without its `=`
 * @example runsInGrid({ sheets: ['KPI'], hasFunction: (name) => name === 'SUM' })('SUM(KPI!B2:B9)*2') // true
 */
export function runsInGrid({ sheets, hasFunction }: LiveOptions): (formula: string) => boolean {
  const known = new Set(sheets.map((name) => name.toLowerCase()));
  return (formula) => {
    const tokens = (formula.match(TOKEN) ?? []).filter((token) => token.trim() !== '');
    return tokens.every((token, index) => {
      if (/^["$]/.test(token) || /^#./.test(token)) return true;
      const before = tokens[index - 1] ?? '';
      const isOneOfSeveral = before === ':';
      if (token.endsWith('!')) {
        // Jan:Dec!B2 looks through a row of sheets.
        const name = token.startsWith("'") ? token.slice(1, -2).replaceAll("''", "'") : token.slice(0, -1);
        return !isOneOfSeveral && known.has(name.trim().toLowerCase());
      }
      if (/^[[\]#@']/.test(token)) return false;
      if (!/^[\p{L}_\\]/u.test(token)) return true;
      if (token.endsWith('(')) {
        const name = token.slice(0, -1).trim().toUpperCase();
        return !BY_TEXT.has(name) && hasFunction(name);
      }
      if (/^(true|false)$/i.test(token)) return true;
      const inRange = isOneOfSeveral || tokens[index + 1] === ':' || before === '$';
      return CELL.test(token) || (inRange && COLUMN.test(token));
    });
  };
}
