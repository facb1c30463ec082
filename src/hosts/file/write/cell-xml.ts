/**
 * One cell as sheetData spells it. Texts are inline strings: text stays text, and the shared strings stay untouched.
 * Formulas call functions of the add-in by their stored name, functions younger than the file format by a prefix, without
 * which Excel doesn't know them, and sheets by the name they got; what stands in string literals is not touched.
 */
import { cellErrors, newerCellErrors } from '../../../workbook/snapshot';
import { columnName } from '../../../workbook/address';
import type { PlannedCell } from '../../../workbook/plan/plan';
import { ByteSink } from '../xml/byte-sink';
import { cellText } from '../xml/xml-text';
import { formulaTokens, renamedSheet } from '../../../workbook/formula-sheets';
import type { SheetRenames } from '../../../workbook/formula-sheets';
import { namespace, stored } from '../../../workbook/own/brand';

const ERRORS: ReadonlySet<unknown> = new Set([...cellErrors, ...newerCellErrors]);
/** Without a word about it, programs may drop spaces at the ends of a text, and fold others. */
const SPACED = /^\s|\s$|[^\S ]|\s\s/;
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
function looksLikeFormula(value: PlannedCell['value']): boolean {
  return typeof value === 'string' && FORMULA_LIKE.test(value);
}

/**
 * @param fallbackStyle the style the place has when the cell has none of its own.
 * @example writeCell(sink, context, 0, 1, { value: '=1+1' }, 0)
 *   // '<c r="B1" s="5" t="inlineStr"><is><t>=1+1</t></is></c>', style 5 with quotePrefix
 */
export function writeCell(
  sink: ByteSink,
  context: CellContext,
  row: number,
  column: number,
  cell: PlannedCell,
  fallbackStyle: number,
): void {
  const { prefix } = context;
  const { value } = cell;
  const guarded = cell.formula === undefined && looksLikeFormula(value);
  // Only a cell of ours that has a style, or stands where there is none, gets the guarding style.
  const ownStyle =
    cell.style === undefined && fallbackStyle !== 0 ? fallbackStyle : context.styleIndex(cell.style, guarded);
  // Piece by piece: a text put together for each of a million cells takes longer than all else.
  sink.text(prefix === '' ? '<c r="' : `<${prefix}c r="`);
  sink.text(nameOf(column));
  sink.number(row + 1);
  if (ownStyle !== undefined && ownStyle !== 0) {
    sink.text('" s="');
    sink.number(ownStyle);
  }
  if (cell.formula !== undefined) {
    sink.text('"');
    sink.text(formulaXml(context, cell.formula, value, nameOf(column) + String(row + 1)));
  } else if (typeof value === 'number') {
    sink.text(prefix === '' ? '"><v>' : `"><${prefix}v>`);
    sink.number(value);
    sink.text(prefix === '' ? '</v></c>' : `</${prefix}v></${prefix}c>`);
  } else if (typeof value === 'boolean') {
    sink.text(`" t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`);
  } else if (value === '') {
    sink.text('"/>');
  } else {
    const space = SPACED.test(value) ? ' xml:space="preserve"' : '';
    sink.text(
      prefix + space === '' ? '" t="inlineStr"><is><t>' : `" t="inlineStr"><${prefix}is><${prefix}t${space}>`,
    );
    sink.text(cellText(value));
    sink.text(prefix === '' ? '</t></is></c>' : `</${prefix}t></${prefix}is></${prefix}c>`);
  }
}

/** As `writeCell`, as a text. */
export function cellXml(
  context: CellContext,
  row: number,
  column: number,
  cell: PlannedCell,
  fallbackStyle: number,
): string {
  const sink = new ByteSink();
  writeCell(sink, context, row, column, cell, fallbackStyle);
  return decoder.decode(sink.done());
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

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

export interface StoredFormula {
  readonly text: string;
  /** Calls a function of the add-in, so it is stored as a dynamic array (worksheets §4). */
  readonly addIn: boolean;
}

const ADD_IN = new RegExp(`^${namespace}\\.(?=[\\p{L}_])`, 'iu');

/**
 * @param formula without the leading `=`.
 * @example storedFormula('COPC.LEVEL(B2,"COPC.X")').text // '_xldudf_COPC_LEVEL(B2,"COPC.X")'
 */
export function storedFormula(formula: string, renames: SheetRenames = new Map()): StoredFormula {
  const tokens = formulaTokens(formula.replace(/^=/, ''));
  let addIn = false;
  const written = tokens.map((token, index) => {
    if (token.endsWith('!')) return renamedSheet(token, renames);
    if (!ADD_IN.test(token) || !/^\s*\($/.test(upToBracket(tokens, index + 1))) return token;
    addIn = true;
    return token.replace(ADD_IN, stored(''));
  });
  return { text: written.join(''), addIn };
}

function upToBracket(tokens: readonly string[], from: number): string {
  let text = '';
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    text += token;
    if (token.trim() !== '') break;
  }
  return text;
}

const SHEET_ONLY = new Set(['FILTER', 'SORT']);
const NEWER = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT ' +
    'BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT ' +
    'CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC ' +
    'CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST ' +
    'FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV ' +
    'GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ' +
    'ISO.CEILING ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT ' +
    'NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC ' +
    'PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY ' +
    'RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST ' +
    'T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE ' +
    'UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);

// A string literal or a quoted sheet name is passed over.
const CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Z][A-Z0-9.]*)(?=\s*\()|[\p{L}_][\p{L}\p{N}_.]*/giu;

/** `prefixed('IFNA(XLOOKUP(1,A:A,B:B),"XLOOKUP(")')` is `'_xlfn.IFNA(_xlfn.XLOOKUP(1,A:A,B:B),"XLOOKUP(")'`. */
export function prefixed(formula: string): string {
  return formula.replace(CALL, (token, name: string | undefined) => {
    const upper = name?.toUpperCase() ?? '';
    if (SHEET_ONLY.has(upper)) return `_xlfn._xlws.${upper}`;
    return NEWER.has(upper) ? `_xlfn.${upper}` : token;
  });
}
