/** Which formulas call our functions, and how those look that lost them: Excel then spells `_xldudf_COPC_STATUS(…)`. */
import { functionNamed } from '../../catalogue/catalogue';
import type { CellValue } from '../../workbook/snapshot';
import { isCalculating, isCellError } from '../../workbook/snapshot';
import type { Cell } from '../../workbook/address';
import { formatCell } from '../../workbook/address';
import { called, namespace, stored } from '../../workbook/own/brand';

/** A cell that was left as it is. */
export interface LeftFormula {
  readonly sheet: string;
  /** `"C5"`. */
  readonly cell: string;
  readonly why:
    /** It shows an error, which is no value to keep. */
    | 'error'
    /** It is still being calculated. */
    | 'busy'
    /** It calls a function we don't have. */
    | 'unknown-function'
    /** Its sheet is protected. */
    | 'protected'
    /** It was changed while we worked. */
    | 'changed';
  /** What it shows, or the name of the function that isn't known. */
  readonly shown: string;
}

// A text, a quoted sheet name, a name with its dots, or any other character.
const TOKEN = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[\p{L}_\\][\p{L}\p{N}_.\\]*|[^]/gu;
const CALLED = new RegExp(`^${namespace}\\.(\\w+)$`, 'i');
const LOST = new RegExp(`^${stored('')}(\\w+)$`, 'i');

/** `callsCopc('=IF(COPC.LEVELOK(B2,C2),1,0)')` is true, `callsCopc('="COPC.STATUS(A1)"')` is false. */
export function callsCopc(formula: string): boolean {
  return tokens(formula).some((token) => CALLED.test(token) || LOST.test(token));
}

/** `repaired('=_xldudf_COPC_STATUS(B2:M2,N2)')` is `'=COPC.STATUS(B2:M2,N2)'`. */
export function repaired(formula: string): string {
  return tokens(formula)
    .map((token) => token.replace(LOST, (_, name: string) => called(name)))
    .join('');
}

/** The first function of ours a formula calls that doesn't exist, or null. */
export function unknownFunction(formula: string): string | null {
  const names = tokens(formula).flatMap((token) => (CALLED.exec(token) ?? LOST.exec(token))?.[1] ?? []);
  return names.find((name) => functionNamed(name.toUpperCase()) === null) ?? null;
}

/** Why a value can't be kept, and what it shows; null when it can. */
export function unkeepable(
  values: readonly (readonly CellValue[])[],
): Pick<LeftFormula, 'why' | 'shown'> | null {
  for (const value of values.flat()) {
    if (isCellError(value)) return { why: isCalculating(value.error) ? 'busy' : 'error', shown: value.error };
  }
  return null;
}

/** A place in a sheet as a person reads it. */
export function left(sheet: string, cell: Cell, what: Pick<LeftFormula, 'why' | 'shown'>): LeftFormula {
  return { sheet, cell: formatCell(cell), ...what };
}

function tokens(formula: string): readonly string[] {
  return formula.match(TOKEN) ?? [];
}
