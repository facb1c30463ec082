/** Formulas as they read some rows down and columns to the right: relative references move along, fixed ones stay. */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from './address';

// Literals, sheet names, brackets and words are passed over; what is left are cells, whole columns and whole rows.
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d[\d.]*(?:E[-+]?\d+)?/giu;

/**
 * @param formula without the leading `=`
 * @example shiftFormula('SUM(B2:B$9)*Rate+LOG10(A1)', 1, 2) // 'SUM(D3:D$9)*Rate+LOG10(C2)'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token, ...groups: unknown[]) => {
    const [c$, column, r$, row, from$, from, to$, to, top$, top, bottom$, bottom] = groups.map((group) =>
      typeof group === 'string' ? group : undefined,
    );
    if (column !== undefined && row !== undefined) {
      return joined(movedColumn(c$, column, columns), movedRow(r$, row, rows));
    }
    if (from !== undefined && to !== undefined) {
      return joined(movedColumn(from$, from, columns), movedColumn(to$, to, columns), ':');
    }
    if (top !== undefined && bottom !== undefined) {
      return joined(movedRow(top$, top, rows), movedRow(bottom$, bottom, rows), ':');
    }
    return token;
  });
}

function joined(first: string | null, second: string | null, between = ''): string {
  return first === null || second === null ? '#REF!' : first + between + second;
}

function movedColumn(fixed: string | undefined, letters: string, by: number): string | null {
  if (fixed === '$') return `$${letters}`;
  const index = columnIndex(letters);
  if (index === null) return letters;
  const moved = index + by;
  return moved < 0 || moved >= MAX_COLUMNS ? null : columnName(moved);
}

function movedRow(fixed: string | undefined, digits: string, by: number): string | null {
  if (fixed === '$') return `$${digits}`;
  const moved = Number(digits) + by;
  return moved < 1 || moved > MAX_ROWS ? null : String(moved);
}
