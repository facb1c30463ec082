/** One cell as sheetData spells it. Texts are inline strings: text stays text, and the shared strings stay untouched. */
import { columnName } from '../../../workbook/address';
import type { PlannedCell } from '../../../workbook/plan';
import { cellText } from '../xml/escaping';
import type { StoredFormula } from './formula';

const ERRORS = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);
const FORMULA_LIKE = /^[=+\-@\t\r]/;

export interface CellContext {
  /** The part's prefix. */
  readonly prefix: string;
  /** The stylesheet's index for a style of the plan. */
  styleIndex(style: number | undefined, quotePrefix: boolean): number | undefined;
  storedFormula(formula: string): StoredFormula;
  /** The `cm` of add-in formulas; asked only when there is one. */
  dynamicArray(): number;
}

/** True for a text a person's edit, or another program's import, would turn into a formula. */
export function looksLikeFormula(value: PlannedCell['value']): boolean {
  return typeof value === 'string' && FORMULA_LIKE.test(value);
}

/**
 * @param fallbackStyle the style the place has when the cell has none of its own.
 * @example cellXml(context, 0, 1, { value: '=1+1' }, 0)
 *   // '<c r="B1" s="5" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>', style 5 with quotePrefix
 */
export function cellXml(
  context: CellContext,
  row: number,
  column: number,
  cell: PlannedCell,
  fallbackStyle: number,
): string {
  const p = context.prefix;
  const { value } = cell;
  const guarded = cell.formula === undefined && looksLikeFormula(value);
  // Only a cell of ours that has a style, or stands where there is none, gets the guarding style.
  const ownStyle =
    cell.style === undefined && fallbackStyle !== 0 ? fallbackStyle : context.styleIndex(cell.style, guarded);
  const style = ownStyle === undefined || ownStyle === 0 ? '' : ` s="${ownStyle}"`;
  const reference = nameOf(column) + String(row + 1);
  const open = `<${p}c r="${reference}"${style}`;
  if (cell.formula !== undefined) return open + formulaXml(context, cell.formula, value, reference);
  if (typeof value === 'number') return `${open}><${p}v>${numberText(value)}</${p}v></${p}c>`;
  if (typeof value === 'boolean') return `${open} t="b"><${p}v>${value ? 1 : 0}</${p}v></${p}c>`;
  if (value === '') return `${open}/>`;
  return `${open} t="inlineStr"><${p}is><${p}t xml:space="preserve">${cellText(value)}</${p}t></${p}is></${p}c>`;
}

function formulaXml(
  context: CellContext,
  formula: string,
  value: PlannedCell['value'],
  reference: string,
): string {
  const p = context.prefix;
  const stored = context.storedFormula(formula);
  const meta = stored.addIn ? ` cm="${context.dynamicArray()}"` : '';
  const array = stored.addIn ? ` t="array" ref="${reference}"` : '';
  const [type, text] =
    typeof value === 'number'
      ? ['', numberText(value)]
      : typeof value === 'boolean'
        ? [' t="b"', value ? '1' : '0']
        : [ERRORS.has(value) ? ' t="e"' : ' t="str"', cellText(value)];
  return `${meta}${type}><${p}f${array}>${cellText(stored.text)}</${p}f><${p}v>${text}</${p}v></${p}c>`;
}

/** `numberText(0.1)` is `'0.1'`, `numberText(-0)` is `'0'`. */
export function numberText(value: number): string {
  return Object.is(value, -0) ? '0' : String(value);
}

const names: string[] = [];

function nameOf(column: number): string {
  return (names[column] ??= columnName(column));
}
