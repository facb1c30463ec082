/** What is to be done: every metric whose action is Act or Escalate, with the sentence that says why. */
import type { Action } from '../../scoring/metric';
import { explainTexts } from '../../strings/parts/explain';
import { wordsFor } from '../../strings/words-for';
import { showCount } from '../../strings/notation';
import { explainMetric } from '../scorecard/explain';
import { nameWithUnit } from '../scorecard/metric-rows';
import { actionColors } from '../look/palette';
import type { ScoredTable } from '../scorecard/scored';
import { worstFirst } from '../scorecard/scored';
import { first, headerCells, most, looks, noteRow, sectionTitle, wrappedRow } from './layout';
import type { SummaryContext } from './layout';

/** The section; escalations first, then by relative gap, worst first. */
export function writeActions(context: SummaryContext, scored: ScoredTable): void {
  const { draft, words, language } = context;
  const { report } = words;
  sectionTitle(draft, report.actionsDue);
  const due = [...actionsOf(scored, 'escalate'), ...actionsOf(scored, 'act')];
  if (due.length === 0) noteRow(draft, report.noActions);
  else {
    noteRow(draft, report.actionsNote);
    wrappedRow(draft, headerCells([report.action, report.metric]), {
      value: report.because,
      style: looks.header,
    });
    for (const index of due.slice(0, most.actions)) writeAction(context, scored, index);
    const more = due.length - most.actions;
    if (more > 0) noteRow(draft, report.more({ count: showCount(more, language) }));
  }
  const unmeasured = actionsOf(scored, 'measure').length;
  if (unmeasured > 0) noteRow(draft, report.toMeasure({ count: showCount(unmeasured, language) }));
  const unclear = actionsOf(scored, 'clarify').length;
  if (unclear > 0) noteRow(draft, report.toClarify({ count: showCount(unclear, language) }));
}

function writeAction(
  { draft, words, language, profile }: SummaryContext,
  scored: ScoredTable,
  index: number,
) {
  const metric = scored.table.metrics[index];
  const action = scored.score.scores[index]?.action;
  if (metric === undefined || action === undefined) return;
  const why = explainMetric(scored, index, profile, language);
  const owner = metric.owner === null ? [] : [words.report.owner({ owner: metric.owner })];
  const color = actionColors[action];
  wrappedRow(
    draft,
    [
      { value: words.verdicts.action[action], style: { ...looks.strongItem, color } },
      { value: nameWithUnit(metric), style: looks.strongItem },
    ],
    { value: [why, ...owner].join(wordsFor(explainTexts, language).joints.sentences), style: looks.item },
    first + 2,
  );
}

function actionsOf({ score }: ScoredTable, wanted: Action): number[] {
  const indices = score.scores.flatMap(({ action }, index) => (action === wanted ? [index] : []));
  return worstFirst(indices, score.scores);
}
