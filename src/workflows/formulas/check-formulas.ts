/**
 * Checks COPC formulas whose ranges hold blank cells. Some desktop builds of Excel hand a blank over as 0, and a month
 * that was not measured then counts as one at zero. So each is worked out here, once with blanks as missing and once
 * as 0, and compared with what the cell shows.
 */
import { functionNamed } from '../../catalogue/catalogue';
import type { CatalogueFunction, FunctionResult } from '../../catalogue/define';
import { FormulaProblem, parseFormula } from '../../catalogue/formula';
import { answer } from '../../catalogue/run';
import { formatCell, parseReference, type Area, type Reference } from '../../workbook/address';
import type { FormulaCell, FormulaHost, FormulaPlace } from '../../workbook/formula-host';
import { WorkbookProblem } from '../../workbook/problem';
import { isCellError, valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import { callsCopc } from './copc-formulas';
import type { ReadableBook } from '../score/worksheets';
import { namespace } from '../../workbook/own/brand';

export interface FormulaCheck {
  /** Cells that show what blanks counted as 0 give. */
  readonly asZero: readonly CheckedFormula[];
  /** Cells that show something else than they should, for another reason: not calculated since something changed. */
  readonly stale: readonly CheckedFormula[];
  /** Formulas over blank cells that show what they should. */
  readonly fine: number;
  /** Formulas that are more than one call over cells and constants, and could not be worked out. */
  readonly left: number;
}

export interface CheckedFormula {
  readonly sheet: string;
  /** `"N8"`. */
  readonly cell: string;
  readonly shown: CellValue;
  readonly expected: CellValue;
}

/** More cells in one argument than a person's table has. */
const MOST_CELLS = 200_000;

/**
 * Formulas of one sheet, or of the whole book.
 * @throws WorkbookProblem when a sheet, or a sheet a formula looks at, can't be read
 * @example await checkFormulas(host, { kind: 'sheet', sheet: 'KPI' })
 *   // { asZero: [{ sheet: 'KPI', cell: 'N8', shown: 'Not met', expected: 'No data' }], stale: [], fine: 3, left: 0 }
 */
export async function checkFormulas(
  book: ReadableBook & Pick<FormulaHost, 'formulas'>,
  place: FormulaPlace,
): Promise<FormulaCheck> {
  const asZero: CheckedFormula[] = [];
  const stale: CheckedFormula[] = [];
  let fine = 0;
  let left = 0;
  const sheets = new Map<string, SheetSnapshot>();
  const read = async (name: string): Promise<SheetSnapshot> => {
    const snapshot = sheets.get(name) ?? (await book.read(name));
    sheets.set(name, snapshot);
    return snapshot;
  };
  for (const { sheet, cells } of await book.formulas(place, callsCopc)) {
    for (const one of cells) {
      const call = callIn(one.formula);
      if (call === null) {
        left++;
        continue;
      }
      const given = await givenTo(call, sheet, read);
      if (given === null) {
        left++;
        continue;
      }
      if (!given.some(({ blanks }) => blanks)) continue;
      const expected = worked(call.entry, given, '');
      const zeroed = worked(call.entry, given, 0);
      if (isShown(one, expected)) fine++;
      else {
        const checked = {
          sheet,
          cell: formatCell(one.cell),
          ...difference(one, expected),
        };
        (isShown(one, zeroed) ? asZero : stale).push(checked);
      }
    }
  }
  return { asZero, stale, fine, left };
}

/** Null when a sheet is not there, as one of another workbook. */
async function givenTo(
  call: Call,
  sheet: string,
  read: (name: string) => Promise<SheetSnapshot>,
): Promise<readonly Given[] | null> {
  const given: Given[] = [];
  for (const argument of call.arguments) {
    if (argument.kind === 'constant') {
      given.push({ raw: argument.value, blanks: false });
      continue;
    }
    try {
      given.push(matrixOf(await read(argument.reference.sheet ?? sheet), argument.reference.area));
    } catch (problem) {
      if (problem instanceof WorkbookProblem && problem.code === 'no-such-sheet') return null;
      throw problem;
    }
  }
  return given;
}

interface Call {
  readonly entry: CatalogueFunction;
  readonly arguments: readonly Argument[];
}

type Argument =
  | { readonly kind: 'constant'; readonly value: unknown }
  | { readonly kind: 'cells'; readonly reference: Reference };

interface Given {
  readonly raw: unknown;
  readonly blanks: boolean;
}

const ONE_CALL = new RegExp(`^=\\s*${namespace}\\.(\\w+)\\s*\\(([^]*)\\)\\s*$`, 'i');

/** A formula that is one call of ours over cells and constants; null for any other. */
function callIn(formula: string): Call | null {
  const match = ONE_CALL.exec(formula);
  const entry = match === null ? null : functionNamed(match[1] ?? '');
  const given = match === null ? null : argumentsIn(match[2] ?? '');
  if (entry === null || given === null || given.length > entry.parameters.length) return null;
  const found = given.map(argumentOf);
  const known = found.flatMap((argument) => (argument === null ? [] : [argument]));
  return known.length < found.length ? null : { entry, arguments: known };
}

/** Split at commas outside quotes, brackets and braces; null when a bracket closes that none opened. */
function argumentsIn(text: string): readonly string[] | null {
  if (text.trim() === '') return [];
  const parts: string[] = [''];
  let depth = 0;
  for (const token of text.match(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^]/g) ?? []) {
    if (token === '(' || token === '{') depth++;
    if (token === ')' || token === '}') depth--;
    if (depth < 0) return null;
    if (token === ',' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + token);
  }
  return parts.map((part) => part.trim());
}

function argumentOf(text: string): Argument | null {
  if (text === '') return { kind: 'constant', value: null };
  const reference = parseReference(text);
  if (reference !== null) {
    const { area } = reference;
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    return cells > MOST_CELLS ? null : { kind: 'cells', reference };
  }
  try {
    return { kind: 'constant', value: parseFormula(`X(${text})`).values[0] ?? null };
  } catch (problem) {
    if (problem instanceof FormulaProblem) return null;
    throw problem;
  }
}

function matrixOf(sheet: SheetSnapshot, { top, left, bottom, right }: Area): Given {
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => valueAt(sheet, top + row, left + column)),
  );
  return { raw: rows, blanks: rows.some((row) => row.includes('')) };
}

/** What the function gives when it gets this for a blank cell. */
function worked(entry: CatalogueFunction, given: readonly Given[], blank: '' | 0): Values {
  const raw = given.map(({ raw: argument, blanks }) =>
    blanks && Array.isArray(argument)
      ? argument.map((row: readonly CellValue[]) => row.map((value) => (value === '' ? blank : value)))
      : argument,
  );
  const found = answer(entry, raw);
  if (found.kind === 'error') return [[{ error: found.code }]];
  return isTable(found.value) ? found.value : [[found.value]];
}

type Values = readonly (readonly CellValue[])[];

function isTable(value: FunctionResult): value is readonly (readonly (number | string | boolean)[])[] {
  return typeof value === 'object';
}

/** Excel may show less of a table than the function gives: where it has no dynamic arrays, its first cell. */
function isShown({ values }: FormulaCell, worth: Values): boolean {
  return values.every((row, r) => row.every((value, c) => isSame(value, worth[r]?.[c] ?? '')));
}

/** The first cell in which they differ, or the first at all. */
function difference({ values }: FormulaCell, expected: Values): Pick<CheckedFormula, 'shown' | 'expected'> {
  for (const [r, row] of values.entries()) {
    for (const [c, shown] of row.entries()) {
      const wanted = expected[r]?.[c] ?? '';
      if (!isSame(shown, wanted)) return { shown, expected: wanted };
    }
  }
  return { shown: values[0]?.[0] ?? '', expected: expected[0]?.[0] ?? '' };
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) || isCellError(b)) return isCellError(a) && isCellError(b) && a.error === b.error;
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
