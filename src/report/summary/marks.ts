/** What people said at periods of metrics: rebases, with the status there would be without, and notes (scoring §8). */
import { showCount, showDate } from '../../strings/notation';
import { showPeriod } from '../look/show-period';
import { statusWithoutRebase } from '../scorecard/without-rebase';
import {
  at,
  first,
  headerSpan,
  last,
  listHead,
  looks,
  most,
  nameIn,
  noteRow,
  sectionTitle,
  writeList,
} from './layout';
import type { Span, SummaryContext } from './layout';

/** The section; nothing when nobody said anything. */
export function writeMarks(context: SummaryContext): void {
  const { words, language, card, profile } = context;
  const { report, verdicts } = words;
  const rows = card.tables.flatMap((scored, place) =>
    scored.table.metrics.flatMap((metric, index) => {
      const row = (kind: string, at: number, without: string, said: string): readonly Span[] => {
        const period = scored.table.periods[at];
        const when = period === undefined ? '' : showPeriod(period, language);
        return markRow({ kind, name: nameIn(context, place, metric), when, without, said });
      };
      const without = statusWithoutRebase(scored, index, profile);
      const shown = without === null ? '' : verdicts.status[without];
      return [
        ...(metric.rebases ?? []).map(({ index: start, by, on, reason }) =>
          row(report.rebase, start, shown, report.whoWhenWhy({ by, on: showDate(on, language), reason })),
        ),
        ...(metric.notes ?? []).map(({ index: period, by, on, text }) =>
          row(report.note, period, '', report.whoWhenWhy({ by, on: showDate(on, language), reason: text })),
        ),
      ];
    }),
  );
  if (rows.length === 0) return;
  const header = [
    headerSpan(first, first, report.marked),
    headerSpan(at.metric, at.metric, report.metric),
    headerSpan(at.latest, at.latest, report.periodTitle),
    headerSpan(at.target, at.gap, report.withoutRebase),
    headerSpan(at.status, last, report.who),
  ];
  const shown = rows.slice(0, most.marks);
  sectionTitle(context, report.marks, 20 + listHead(header, shown));
  noteRow(context, report.marksNote);
  writeList(context, header, shown);
  const more = rows.length - shown.length;
  if (more > 0) noteRow(context, report.more({ count: showCount(more, language) }));
}

interface MarkTexts {
  readonly kind: string;
  readonly name: string;
  readonly when: string;
  readonly without: string;
  readonly said: string;
}

function markRow({ kind, name, when, without, said }: MarkTexts): readonly Span[] {
  return [
    { from: first, to: first, cell: { value: kind, style: looks.strongItem } },
    { from: at.metric, to: at.metric, cell: { value: name, style: looks.strongItem } },
    { from: at.latest, to: at.latest, cell: { value: when, style: looks.item } },
    { from: at.target, to: at.gap, cell: { value: without, style: looks.item } },
    { from: at.status, to: last, cell: { value: said, style: looks.item } },
  ];
}
