/** Several tables of a book: a list of them with their verdicts, and a title before each. Shares are never averaged. */
import { showCount } from '../../strings/notation';
import { quoteSheet } from '../../workbook/address';
import type { MetricTable } from '../../worksheet/metric/table';
import { barColor } from '../look/palette';
import type { ScoredTable, Scorecard } from '../scorecard/scored';
import { verdictLine } from '../scorecard/verdict-line';
import { at, first, headerCells, most, looks, noteRow, sectionTitle, wrappedRow } from './layout';
import type { SummaryContext } from './layout';

/** One line a table: where it stands, its two shares and its verdict. */
export function writeOverview(context: SummaryContext, card: Scorecard): void {
  const { draft, words, language, profile } = context;
  const { report } = words;
  sectionTitle(draft, report.tables);
  const labels = [report.range, report.met, report.metOrImproving, report.scored, '', report.verdict];
  draft.append(first, headerCells([...labels, '', '', '', ''], [1, 2, 3]), 33);
  const top = draft.row();
  for (const { table, score } of card.tables.slice(0, most.tables)) {
    const { gold } = score;
    const before = [
      { value: placeOf(table, card), style: { ...looks.cell, wrap: true } },
      { value: gold.met ?? '', style: looks.share },
      { value: gold.metOrImproving ?? '', style: looks.share },
      { value: gold.scored, style: looks.count },
      { value: '', style: looks.cell },
    ];
    wrappedRow(draft, before, {
      value: verdictLine(gold, profile, language),
      style: { ...looks.cell, wrap: true },
    });
  }
  const area = { top, left: at.metric, bottom: draft.row() - 1, right: at.metric };
  draft.format({ kind: 'bar', area, color: barColor, min: 0, max: 1 });
  const more = card.tables.length - most.tables;
  if (more > 0) noteRow(draft, report.moreTables({ count: showCount(more, language) }));
}

/** The title before a table's sections: `"Table 2: A20:O30"`, `"Table 2: KPI!A4:O18"` when the tables stand on several sheets. */
export function writeTableTitle(
  { draft, words }: SummaryContext,
  card: Scorecard,
  { table }: ScoredTable,
  number: number,
): void {
  draft.skip();
  const title = words.report.tableName({ number: number + 1, range: placeOf(table, card) });
  draft.append(first, [{ value: title, style: looks.title }], 30);
}

function placeOf({ reading }: MetricTable, { tables }: Scorecard): string {
  const elsewhere = tables.some(({ table }) => table.reading.sheet !== reading.sheet);
  return elsewhere ? `${quoteSheet(reading.sheet)}!${reading.range}` : reading.range;
}
