/** Names with words of kinds that their figures prove: in a column, under headings, in a header. */
import type { TypedSheet } from '../cells/typed-sheet';
import { type CellSays, cellKey } from '../coordinates/lines';
import type { LineRole } from '../dimensions/line-role';
import type { SheetWords } from '../dimensions/sheet-words';
import { type Tail, kindsInHeader, kindsInNames, kindsUnderHeadings } from '../proofs/kinds-of-rows';
import type { BlockFacts } from './block-facts';
import { firstTextIn, labelTextAt } from './label-says';

export function resultColumns(columns: ReadonlyMap<number, LineRole>): number[] {
  return [...columns].flatMap(([column, role]) => (role === 'actual' ? [column] : []));
}

/** Tails of names that are proved to be kinds, in a table of periods across. */
export function provedTails(
  sheet: TypedSheet,
  facts: BlockFacts,
  columns: ReadonlyMap<number, LineRole>,
  names: number,
  words: SheetWords,
): ReadonlyMap<string, Tail> | null {
  if (!facts.headers.some(({ dimension }) => dimension === 'period')) return null;
  const tails = kindsInNames(sheet, { rows: facts.block.data, names, figures: resultColumns(columns) });
  return tails === null ||
    areMetricNames(
      [...tails.values()].map(({ tail }) => tail),
      words,
    )
    ? null
    : tails;
}

/** Rows whose labels are proved to be kinds under the headings that name the metrics, in a table of periods across. */
export function headedKinds(
  sheet: TypedSheet,
  { block, headers }: BlockFacts,
  columns: ReadonlyMap<number, LineRole>,
  labels: number,
  words: SheetWords,
): ReadonlyMap<number, Tail> | null {
  const [first] = block.sections;
  if (first === undefined || !headers.some(({ dimension }) => dimension === 'period')) return null;
  if (first > (block.data[0] ?? 0)) return null;
  const headings = block.sections.map((row, index) => ({
    name: firstTextIn(sheet, row),
    rows: block.data.filter((line) => line > row && line < (block.sections[index + 1] ?? Infinity)),
  }));
  const kinds = kindsUnderHeadings(sheet, headings, labels, resultColumns(columns));
  if (kinds === null || areMetricNames([...kinds.keys()], words)) return null;
  return new Map(
    headings.flatMap(({ name, rows }) =>
      rows.map((row): [number, Tail] => {
        const tail = labelTextAt(sheet, row, labels);
        return [row, { name, tail, kind: kinds.get(tail) ?? 'unused' }];
      }),
    ),
  );
}

/** True for names of metrics, which are no kinds of figures: "Voice AHT", "Voice CSAT". Some may be words for both: SLA. */
function areMetricNames(texts: readonly string[], words: SheetWords): boolean {
  const kinds = [...new Set(texts)].filter((text) => text !== '');
  return kinds.every((text) => words.name(text).stems > 0);
}

/** Names in a header with tails that are proved to be kinds: "FCR" beside "FCR target". */
export function provedHeads(
  sheet: TypedSheet,
  { block, headers }: BlockFacts,
  columns: Map<number, LineRole>,
  rows: ReadonlyMap<number, LineRole>,
  cells: Map<number, CellSays>,
  words: SheetWords,
): readonly Tail[] {
  const header = headers.find(({ row }) => rows.get(row) === 'metric');
  if (header === undefined) return [];
  const figures = [...columns].filter(([, role]) => role === 'actual').map(([column]) => column);
  const heads = kindsInHeader(sheet, { rows: block.data, names: header.row, figures });
  if (
    heads === null ||
    areMetricNames(
      [...heads.values()].map(({ tail }) => tail),
      words,
    )
  )
    return [];
  for (const column of figures) {
    const head = heads.get(sheet.textAt(header.row, column));
    if (head === undefined) continue;
    if (head.kind === 'unused') columns.set(column, 'unused');
    else cells.set(cellKey(header.row, column), { metric: head.name, measure: head.kind });
  }
  return [...heads.values()];
}
