/** The honest part: what the score did not count, what was set by hand, and what the reading found. */
import { showCount, showDate } from '../../strings/notation';
import type { Finding } from '../../worksheet/sheet/finding';
import { findingMessage } from '../look/show-value';
import { categoryName } from '../scorecard/category-name';
import { nameWithUnit } from '../scorecard/metric-rows';
import { severityTints } from '../look/palette';
import type { ScoredTable, Scorecard } from '../scorecard/scored';
import { headerCells, most, looks, noteRow, sectionTitle, wrappedRow } from './layout';
import type { SummaryContext } from './layout';

/** Metrics that were not counted, each with why. */
export function writeLeftOut(context: SummaryContext, { table, score }: ScoredTable): void {
  const { draft, words, language } = context;
  const { report, verdicts } = words;
  const { leftOut } = score.gold;
  sectionTitle(draft, report.leftOut);
  if (leftOut.length === 0) return noteRow(draft, report.leftOutNone);
  wrappedRow(draft, headerCells([report.category, report.metric]), {
    value: report.because,
    style: looks.header,
  });
  for (const { index, why } of leftOut.slice(0, most.leftOut)) {
    const metric = table.metrics[index];
    if (metric === undefined) continue;
    const category = categoryName(metric, verdicts);
    wrappedRow(
      draft,
      [
        { value: category, style: looks.item },
        { value: nameWithUnit(metric), style: looks.strongItem },
      ],
      { value: why === 'no-target' ? report.noTargetWhy : report.otherCategoryWhy, style: looks.item },
    );
  }
  more(context, leftOut.length - most.leftOut, language);
}

/** Statuses a person set, with name, date and reason; nothing when there are none. */
export function writeOverrides(context: SummaryContext, { table, score }: ScoredTable): void {
  const { draft, words, language } = context;
  const { report, verdicts } = words;
  const set = table.metrics.flatMap((metric, index) => {
    const computed = score.scores[index]?.computedStatus;
    return metric.override === undefined || computed === undefined
      ? []
      : [{ metric, override: metric.override, computed }];
  });
  if (set.length === 0) return;
  sectionTitle(draft, report.overrides);
  wrappedRow(draft, headerCells([report.setTo, report.metric, report.byRules, '']), {
    value: report.who,
    style: looks.header,
  });
  for (const { metric, override, computed } of set.slice(0, most.overrides)) {
    const on = showDate(override.on, language);
    wrappedRow(
      draft,
      [
        { value: verdicts.status[override.status], style: looks.strongItem },
        { value: nameWithUnit(metric), style: looks.strongItem },
        { value: verdicts.status[computed], style: looks.item },
        { value: '', style: looks.item },
      ],
      { value: report.whoWhenWhy({ by: override.by, on, reason: override.reason }), style: looks.item },
    );
  }
  more(context, set.length - most.overrides, language);
}

/** All findings of the sheet and its tables, errors first. */
export function writeFindings(context: SummaryContext, card: Scorecard): void {
  const { draft, words, language } = context;
  const { report } = words;
  const all = [...card.findings, ...card.tables.flatMap(({ table }) => table.findings)];
  sectionTitle(draft, report.findings);
  if (all.length === 0) return noteRow(draft, report.noFindings);
  wrappedRow(draft, headerCells([report.severity, report.cell]), {
    value: report.finding,
    style: looks.header,
  });
  const worst = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    all.filter((finding) => finding.severity === severity),
  );
  for (const finding of worst.slice(0, most.findings)) {
    wrappedRow(
      draft,
      [
        {
          value: report.severities[finding.severity],
          style: { ...looks.item, ...severityTints[finding.severity] },
        },
        { value: placeOf(finding, card, report.wholeSheet), style: looks.item },
      ],
      { value: findingMessage(finding, language), style: looks.item },
    );
  }
  more(context, worst.length - most.findings, language);
}

function placeOf({ sheet, cell }: Finding, card: Scorecard, wholeSheet: string): string {
  const place = cell ?? wholeSheet;
  return sheet === card.sheet ? place : `${sheet}: ${place}`;
}

function more({ draft, words }: SummaryContext, count: number, language: SummaryContext['language']): void {
  if (count > 0) noteRow(draft, words.report.more({ count: showCount(count, language) }));
}
