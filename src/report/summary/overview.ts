/** Several tables of a book: a list of them with their verdicts, and a title before each. Shares are never averaged. */
import { showCount } from '../../strings/notation';
import { barColor } from '../look/palette';
import type { Scorecard } from '../scorecard/scored';
import { verdictLine } from '../scorecard/verdict-line';
import { tableTitle } from '../scorecard/whole';
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
  for (const [number, { score }] of card.tables.slice(0, most.tables).entries()) {
    const { gold } = score;
    const before = [
      { value: tableTitle(card, number, language), style: { ...looks.cell, wrap: true } },
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
  draft.format({ kind: 'bar', area, color: barColor, min: 0, max: 1, showValue: true });
  const more = card.tables.length - most.tables;
  if (more > 0) noteRow(draft, report.moreTables({ count: showCount(more, language) }));
}

/** The title before a table's sections, and where it stands. */
export function writeTableTitle({ draft, language }: SummaryContext, card: Scorecard, number: number): void {
  draft.skip();
  draft.append(first, [{ value: tableTitle(card, number, language), style: looks.title }], 30);
}
