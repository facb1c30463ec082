/** The honest part: what the score did not count, what was set by hand, and what the reading found. */
import { showCount, showDate } from '../../strings/notation';
import type { Finding } from '../../worksheet/sheet/finding';
import { findingMessage } from '../look/show-value';
import { categoryName } from '../scorecard/category-name';
import { severityTints } from '../look/palette';
import type { CellStyle } from '../../workbook/plan/plan';
import type { Scorecard } from '../scorecard/scored';
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
  namesShortened,
  noteRow,
  sectionTitle,
  writeList,
} from './layout';
import type { Span, SummaryContext } from './layout';

/** Metrics that were not counted, each with why. */
export function writeLeftOut(context: SummaryContext): void {
  const { words, language, card } = context;
  const { report, verdicts } = words;
  const leftOut = card.tables.flatMap(({ score }, table) =>
    score.gold.leftOut.map((one) => ({ table, ...one })),
  );
  if (leftOut.length === 0) {
    sectionTitle(context, report.leftOut, 20);
    return noteRow(context, report.leftOutNone);
  }
  const header = listHeader(report.category, report.metric, report.because);
  const rows = leftOut.slice(0, most.leftOut).flatMap(({ table, index, why }) => {
    const metric = card.tables[table]?.table.metrics[index];
    if (metric === undefined) return [];
    const because = why === 'no-target' ? report.noTargetWhy : report.otherCategoryWhy;
    return [listRow(categoryName(metric, verdicts), nameIn(context, table, metric), because)];
  });
  sectionTitle(context, report.leftOut, listHead(header, rows));
  writeList(context, header, rows);
  more(context, leftOut.length - most.leftOut, language);
}

/** Statuses a person set, with name, date and reason; nothing when there are none. */
export function writeOverrides(context: SummaryContext): void {
  const { words, language, card } = context;
  const { report, verdicts } = words;
  const set = card.tables.flatMap(({ table: { metrics }, score }, table) =>
    metrics.flatMap((metric, index) => {
      const computed = score.scores[index]?.computedStatus;
      return metric.override === undefined || computed === undefined
        ? []
        : [{ table, metric, override: metric.override, computed }];
    }),
  );
  if (set.length === 0) return;
  const header = [
    headerSpan(first, first, report.setTo),
    headerSpan(at.metric, at.metric, report.metric),
    headerSpan(at.latest, at.target, report.byRules),
    headerSpan(at.gap, last, report.who),
  ];
  const rows = set.slice(0, most.overrides).map(({ table, metric, override, computed }): readonly Span[] => {
    const on = showDate(override.on, language);
    const who = report.whoWhenWhy({ by: override.by, on, reason: override.reason });
    return [
      { from: first, to: first, cell: { value: verdicts.status[override.status], style: looks.strongItem } },
      {
        from: at.metric,
        to: at.metric,
        cell: { value: nameIn(context, table, metric), style: looks.strongItem },
      },
      { from: at.latest, to: at.target, cell: { value: verdicts.status[computed], style: looks.item } },
      { from: at.gap, to: last, cell: { value: who, style: looks.item } },
    ];
  });
  sectionTitle(context, report.overrides, listHead(header, rows));
  writeList(context, header, rows);
  more(context, set.length - most.overrides, language);
}

/** All findings of the sheet and its tables, errors first. */
export function writeFindings(context: SummaryContext): void {
  const { words, language, card } = context;
  const { report } = words;
  const all = [...card.findings, ...card.tables.flatMap(({ table }) => table.findings)];
  const several = severalNote(context);
  if (all.length === 0) {
    sectionTitle(context, report.findings, 20);
    return noteRow(context, several ?? report.noFindings);
  }
  const header = listHeader(report.severity, report.cell, report.finding);
  const worst = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    all.filter((finding) => finding.severity === severity),
  );
  const rows = worst
    .slice(0, most.findings)
    .map((finding) =>
      listRow(
        report.severities[finding.severity],
        placeOf(finding, card, report.wholeSheet),
        findingMessage(finding, language),
        { ...looks.item, ...severityTints[finding.severity] },
      ),
    );
  sectionTitle(context, report.findings, listHead(header, rows));
  writeList(context, header, rows);
  more(context, worst.length - most.findings, language);
  if (several !== null) noteRow(context, several);
}

/** Metrics that stand in several tables with different figures, or go on in later ones (scoring §7); null when none does. */
function severalNote(context: SummaryContext): string | null {
  const { whole, words } = context;
  const notes = [
    namesNote(whole.unequal, words.report.unequal, context),
    namesNote(whole.earlier, words.report.earlier, context),
  ].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join(' ');
}

function namesNote(
  places: readonly PlaceInScorecard[],
  text: SummaryContext['words']['report']['unequal'],
  context: SummaryContext,
): string | null {
  const names = places.flatMap(
    ({ table, index }) => context.card.tables[table]?.table.metrics[index]?.name ?? [],
  );
  const each = [...new Set(names)];
  if (each.length === 0) return null;
  return text({ count: each.length, names: namesShortened(each, most.changed, context) });
}

function listHeader(what: string, where: string, text: string): readonly Span[] {
  return [
    headerSpan(first, first, what),
    headerSpan(at.metric, at.metric, where),
    headerSpan(at.latest, last, text),
  ];
}

function listRow(what: string, where: string, text: string, style: CellStyle = looks.item): readonly Span[] {
  return [
    { from: first, to: first, cell: { value: what, style } },
    { from: at.metric, to: at.metric, cell: { value: where, style: looks.item } },
    { from: at.latest, to: last, cell: { value: text, style: looks.item } },
  ];
}

function placeOf({ sheet, cell }: Finding, card: Scorecard, wholeSheet: string): string {
  const place = cell ?? wholeSheet;
  return sheet === card.sheet ? place : `${sheet}: ${place}`;
}

function more(context: SummaryContext, count: number, language: SummaryContext['language']): void {
  if (count > 0) noteRow(context, context.words.report.more({ count: showCount(count, language) }));
}
