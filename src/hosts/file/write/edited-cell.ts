/** One cell as a person left it in the grid, in the file's spelling; what it was before keeps its style. */
import { formatCell } from '../../../workbook/address';
import type { CellEdit } from '../../../workbook/formula-host';
import { isCellError } from '../../../workbook/snapshot';
import type { CellValue } from '../../../workbook/snapshot';
import { cellXml, numberText } from './cell-xml';
import type { CellContext } from './cell-xml';
import { cellText } from '../xml/escaping';
import { prefixed } from './newer-functions';

/** @param style the style of the place. */
export function editedCell(context: CellContext, { cell, value, content }: CellEdit, style: number): string {
  const { row, column } = cell;
  const p = context.prefix;
  if (content.kind !== 'formula') {
    if (!isCellError(value)) {
      if (value === '' && style === 0) return '';
      return cellXml(context, row, column, { value }, style);
    }
    const own = style === 0 ? '' : ` s="${style}"`;
    return `<${p}c r="${formatCell(cell)}"${own} t="e"><${p}v>${cellText(value.error)}</${p}v></${p}c>`;
  }
  const formula = prefixed(content.formula);
  // As a formula's cached value an error is known by its text.
  const shown = isCellError(value) ? value.error : value;
  return cellXml(context, row, column, { value: shown, formula }, style);
}

const VALUE = /<([\w-]+:)?(v|is)(?:\s[^>]*)?(?:\/>|>[\s\S]*?<\/\1?\2>)/g;

/**
 * The cell with another value behind its formula, which stays as it is.
 * @param xml the cell as the file has it, with a formula in it
 */
export function withResult(xml: string, prefix: string, value: CellValue): string {
  const [type, text] = storedResult(value);
  const start = xml.slice(0, xml.indexOf('>') + 1);
  const rest = xml.slice(start.length).replace(VALUE, '');
  const untyped = start.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  const typed = type === '' ? untyped : untyped.replace(/>$/, ` t="${type}">`);
  const end = rest.lastIndexOf('</');
  return `${typed}${rest.slice(0, end)}<${prefix}v>${cellText(text)}</${prefix}v>${rest.slice(end)}`;
}

function storedResult(value: CellValue): readonly [type: string, text: string] {
  if (typeof value === 'number') return ['', numberText(value)];
  if (typeof value === 'boolean') return ['b', value ? '1' : '0'];
  return isCellError(value) ? ['e', value.error] : ['str', value];
}
