/** Several tables on one sheet: a list of them with their verdicts, and a title before each. Shares are never averaged. */
import { showCount } from '../../strings/notation';
import { barColor } from '../palette';
import type { ScoredTable, Scorecard } from '../scored';
import { verdictLine } from '../verdict-line';
import { at, first, headerCells, limits, looks, noteRow, sectionTitle } from './layout';
import type { SummaryContext } from './layout';

/** One line a table: where it stands, its two shares and its verdict. */
export function writeOverview(context: SummaryContext, card: Scorecard): void {
  const { draft, words, language, profile } = context;
  const { report } = words;
  sectionTitle(draft, report.tables);
  const labels = [report.range, report.met, report.metOrImproving, report.scored, '', report.verdict];
  draft.append(first, headerCells([...labels, '', '', '', ''], [1, 2, 3]), 33);
  const top = draft.row();
  for (const { table, score } of card.tables.slice(0, limits.tables)) {
    const { gold } = score;
    draft.append(first, [
      { value: table.reading.range, style: looks.cell },
      { value: gold.met ?? '', style: looks.share },
      { value: gold.metOrImproving ?? '', style: looks.share },
      { value: gold.scored, style: looks.count },
      { value: '', style: looks.cell },
      { value: verdictLine(gold, profile, language), style: looks.text },
    ]);
  }
  const area = { top, left: at.metric, bottom: draft.row() - 1, right: at.metric };
  draft.format({ kind: 'bar', area, color: barColor, min: 0, max: 1 });
  const more = card.tables.length - limits.tables;
  if (more > 0) noteRow(draft, report.moreTables({ count: showCount(more, language) }));
}

/** The title before a table's sections: `"Table 2: A20:O30"`. */
export function writeTableTitle({ draft, words }: SummaryContext, { table }: ScoredTable, number: number) {
  draft.skip();
  const title = words.report.tableName({ number: number + 1, range: table.reading.range });
  draft.append(first, [{ value: title, style: looks.title }], 30);
}
