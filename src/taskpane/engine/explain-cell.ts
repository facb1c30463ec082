/** Looks at the selected cell: what a formula of ours in it does and gives, or which scored metric it belongs to. */
import { orientationOf } from '../../worksheet/sheet/reading';
import { functionNamed } from '../../catalogue/catalogue';
import type { FunctionResult, ResultCell } from '../../catalogue/define';
import { FormulaProblem, parseFormula } from '../../catalogue/formula';
import { answer } from '../../catalogue/run';
import type { Scorecard, ScoredTable } from '../../report/scorecard/scored';
import { showGeneral } from '../../report/look/show-value';
import type { Language } from '../../strings/language';
import { formatCell, parseArea, parseReference, type Cell, type Reference } from '../../workbook/address';
import { isCellError, valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import type { ReadableBook } from '../../workflows/score/worksheets';
import type { CallNote, CellNote, Shown } from './cell-note';
import type { PaneHost } from './pane-host';
import type { MetricPlace } from './shapes';
import { callsIn, type Call } from './formula-calls';

/** @throws WorkbookProblem when the cell, or the cells its formula looks at, can't be read */
export async function explainCell(
  host: Pick<PaneHost, 'selectedCell'> & ReadableBook,
  scorecard: Scorecard | null,
  language: Language,
): Promise<CellNote | { readonly kind: 'metric'; readonly place: MetricPlace }> {
  const selected = await host.selectedCell();
  if (selected === null) return { kind: 'none' };
  const { sheet, cell, formula, value } = selected;
  const address = formatCell(cell);
  const calls = formula === null ? [] : callsIn(formula);
  if (calls.length > 0) {
    const lookUp = lookUpIn(host, sheet);
    const notes: CallNote[] = [];
    for (const call of calls.slice(0, MOST_CALLS)) notes.push(await callNote(call, lookUp, language));
    return { kind: 'formula', cell: address, shows: shown(value, language), calls: notes };
  }
  const isScored = scorecard !== null && scorecard.sheet === sheet;
  const place = isScored ? metricAt(scorecard, cell) : null;
  return place === null ? { kind: 'no-metric', sheet, cell: address, isScored } : { kind: 'metric', place };
}

/** The metric whose row (or column, or rows of a list) the cell lies in. */
function metricAt({ tables }: Scorecard, cell: Cell): MetricPlace | null {
  for (const [table, scored] of tables.entries()) {
    if (scored.table.monitored !== undefined) continue;
    const index = scored.table.metrics.findIndex((_, at) => holds(scored, at, cell));
    if (index >= 0) return { table, index };
  }
  return null;
}

const MOST_CALLS = 3;
/** More than this a person does not have explained, and reading it would take long. */
const MOST_LOOKED_UP = 200_000;

function holds({ table }: ScoredTable, index: number, cell: Cell): boolean {
  const metric = table.metrics[index];
  const area = parseArea(table.reading.range);
  if (metric === undefined || area === null) return false;
  const cells = table.periods.flatMap((_, period) => metric.cellOf(period) ?? []);
  if (orientationOf(table.reading) === 'columns') {
    const isBeside = cell.row >= area.top && cell.row <= area.bottom;
    return isBeside && [metric.cell, ...cells].some(({ column }) => column === cell.column);
  }
  // Result columns stand to the right of the table, in the metric's row.
  return [metric.cell, ...cells].some(({ row }) => row === cell.row);
}

type LookUp = (reference: Reference) => Promise<readonly (readonly CellValue[])[] | null>;

/** The cells a reference names; each sheet is read once. */
function lookUpIn(host: ReadableBook, own: string): LookUp {
  const sheets = new Map<string, SheetSnapshot>();
  return async ({ sheet: named, area }) => {
    const name = named ?? own;
    const sheet = sheets.get(name) ?? (await host.read(name));
    sheets.set(name, sheet);
    const bottom = Math.min(area.bottom, Math.max(area.top, sheet.used?.bottom ?? area.top));
    const right = Math.min(area.right, Math.max(area.left, sheet.used?.right ?? area.left));
    if ((bottom - area.top + 1) * (right - area.left + 1) > MOST_LOOKED_UP) return null;
    return Array.from({ length: bottom - area.top + 1 }, (_, row) =>
      Array.from({ length: right - area.left + 1 }, (_, column) =>
        valueAt(sheet, area.top + row, area.left + column),
      ),
    );
  };
}

async function callNote({ name, given }: Call, lookUp: LookUp, language: Language): Promise<CallNote> {
  const entry = functionNamed(name);
  if (entry === null) return { name, known: null, parameters: [], gives: null };
  const parameters = entry.parameters.map(({ name: parameter, text }, index) => ({
    name: parameter,
    text: text ?? parameter,
    given: given[index] ?? '',
  }));
  const values: unknown[] = [];
  for (const text of given) {
    const value = await valueOf(text, lookUp);
    if (value === undefined) return { name, known: entry.name, parameters, gives: null };
    values.push(value);
  }
  const found = answer(entry, values, language);
  const gives =
    found.kind === 'error' ? found : { kind: 'value' as const, text: resultText(found.value, language) };
  return { name, known: entry.name, parameters, gives };
}

/** The value of an argument: a constant, or the cells it names; undefined when it is something to calculate. */
async function valueOf(text: string, lookUp: LookUp): Promise<unknown> {
  if (text === '') return null;
  const reference = parseReference(text);
  if (reference !== null) return (await lookUp(reference)) ?? undefined;
  try {
    return parseFormula(`X(${text})`).values[0] ?? null;
  } catch (problem) {
    if (problem instanceof FormulaProblem) return undefined;
    throw problem;
  }
}

function shown(value: CellValue, language: Language): Shown {
  if (isCellError(value)) return { kind: 'error', code: value.error };
  return { kind: 'value', text: cellText(value, language) };
}

/** Of a table the first cell, as the cell with the formula shows it. */
function resultText(result: FunctionResult, language: Language): string {
  return typeof result === 'object' ? cellText(result[0]?.[0] ?? '', language) : cellText(result, language);
}

function cellText(value: ResultCell, language: Language): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? showGeneral(value, language) : value;
}
