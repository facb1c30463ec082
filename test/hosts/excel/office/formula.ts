/** Calculates the few formulas the tests write: numbers, cells, four operations and brackets. */
import { parseReference } from '../../../../src/workbook/address';
import type { CellValue } from '../../../../src/workbook/snapshot';
import type { Book, BookSheet } from './book';

/** @returns the value, or the error Excel would show: `#NAME?` for what is not known here. */
export function evaluate(book: Book, sheet: BookSheet, formula: string): CellValue {
  const tokens =
    formula.match(/"[^"]*"|(?:'(?:[^']|'')+'!|\w+!)?\$?[A-Z]{1,3}\$?\d+|[\d.]+|[-+*/()]|[^\s]/g) ?? [];
  let at = 0;
  const fail = (error: string): never => {
    throw new CalculationError(error);
  };

  const factor = (): number => {
    const token = tokens[at++] ?? '';
    if (token === '(') {
      const value = sum();
      at++;
      return value;
    }
    if (token === '-') return -factor();
    if (token === '+') return factor();
    if (/^[\d.]+$/.test(token)) return Number(token);
    const reference = parseReference(token);
    const from = reference?.sheet === null ? sheet : book.find(reference?.sheet ?? '');
    if (reference === null || from === undefined) return fail(reference === null ? '#NAME?' : '#REF!');
    const value = from.at(reference.area.top, reference.area.left)?.value ?? '';
    return typeof value === 'number' ? value : value === '' ? 0 : fail('#VALUE!');
  };
  const product = (): number => {
    let value = factor();
    for (let token = tokens[at]; token === '*' || token === '/'; token = tokens[at]) {
      at++;
      value = token === '*' ? value * factor() : value / factor();
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    for (let token = tokens[at]; token === '+' || token === '-'; token = tokens[at]) {
      at++;
      value = token === '+' ? value + product() : value - product();
    }
    return value;
  };

  try {
    const value = sum();
    // Excel keeps 15 digits.
    return at < tokens.length ? { error: '#NAME?' } : Number(value.toPrecision(15));
  } catch (error) {
    if (!(error instanceof CalculationError)) throw error;
    return { error: error.message };
  }
}

class CalculationError extends Error {}
