/** What is to be done: every metric whose action is Act or Escalate, with why, who, and by when. */
import type { Action } from '../../scoring/metric';
import { showCount, showDate } from '../../strings/notation';
import { explainMetric } from '../scorecard/explain';
import { registerCounts } from '../register/register';
import { actionColors, overdueColor } from '../look/palette';
import { worstFirst } from '../scorecard/scored';
import type { PlaceInScorecard } from '../scorecard/whole';
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

const why = { from: at.latest, to: at.bar };
const who = { from: at.streak, to: at.action };

/** The section; escalations first, then by relative gap, worst first. */
export function writeActions(context: SummaryContext): void {
  const { draft, words, language, pages } = context;
  const { report } = words;
  const due = [...actionsOf(context, 'escalate'), ...actionsOf(context, 'act')];
  const header = [
    headerSpan(first, first, report.action),
    headerSpan(at.metric, at.metric, report.metric),
    headerSpan(why.from, why.to, report.because),
    headerSpan(who.from, who.to, report.ownerTitle),
    headerSpan(last, last, report.due),
  ];
  const rows = due.slice(0, most.actions).flatMap((place) => actionRow(context, place));
  sectionTitle(context, report.actionsDue, rows.length === 0 ? 20 : 20 + listHead(header, rows));
  if (due.length === 0) noteRow({ draft, pages }, report.noActions);
  else {
    noteRow({ draft, pages }, report.actionsNote);
    writeList(context, header, rows);
    const more = due.length - most.actions;
    if (more > 0) noteRow(context, report.more({ count: showCount(more, language) }));
  }
  if (context.register !== null) {
    const { open, incomplete, overdue } = registerCounts(context.register, context.today);
    const count = (number: number) => showCount(number, language);
    noteRow(
      context,
      report.actionCounts({ open: count(open), incomplete: count(incomplete), overdue: count(overdue) }),
    );
  }
  const unmeasured = actionsOf(context, 'measure').length;
  if (unmeasured > 0) noteRow(context, report.toMeasure({ count: showCount(unmeasured, language) }));
  const unclear = actionsOf(context, 'clarify').length;
  if (unclear > 0) noteRow(context, report.toClarify({ count: showCount(unclear, language) }));
}

function actionRow(
  context: SummaryContext,
  { table, index }: PlaceInScorecard,
): readonly (readonly Span[])[] {
  const { words, language, profile, card, planned } = context;
  const scored = card.tables[table];
  const metric = scored?.table.metrics[index];
  const action = scored?.score.scores[index]?.action;
  if (scored === undefined || metric === undefined || action === undefined) return [];
  const row = planned(table, index);
  const owner = row === null || row.owner === '' ? (metric.owner ?? '') : row.owner;
  return [
    [
      {
        from: first,
        to: first,
        cell: {
          value: words.verdicts.action[action],
          style: { ...looks.strongItem, color: actionColors[action] },
        },
      },
      {
        from: at.metric,
        to: at.metric,
        cell: { value: nameIn(context, table, metric), style: looks.strongItem },
      },
      { ...why, cell: { value: explainMetric(scored, index, profile, language), style: looks.item } },
      { ...who, cell: { value: owner, style: looks.item } },
      { from: last, to: last, cell: dueCell(context, row?.due ?? null) },
    ],
  ];
}

/** The date the register has, overdue in red and in words. */
function dueCell({ words, language, today }: SummaryContext, due: string | null): Span['cell'] {
  const { report } = words;
  if (due === null || due === '')
    return { value: report.openRow, style: { ...looks.item, color: looks.note.color } };
  const date = showDate(due, language);
  // ISO dates are in order as texts; what a person wrote otherwise is shown as it is.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(due) || due >= today) return { value: date, style: looks.item };
  return { value: report.overdue({ date }), style: { ...looks.strongItem, color: overdueColor } };
}

/** Places of all metrics with this action, worst first. */
function actionsOf({ card }: SummaryContext, wanted: Action): PlaceInScorecard[] {
  const all = card.tables.flatMap(({ score }, table) =>
    score.scores.flatMap((one, index) => (one.action === wanted ? [{ table, index, one }] : [])),
  );
  const order = worstFirst(
    all.map((_, place) => place),
    all.map(({ one }) => one),
  );
  return order.flatMap((place) => all[place] ?? []);
}
