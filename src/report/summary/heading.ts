/** The top of the summary: what this is, of when, by which rules, and the verdict. */
import { showShare } from '../../strings/notation';
import { wayLine } from '../gaps/way-line';
import { tensionLine } from '../scorecard/tension';
import { changedLine } from './changed';
import { severityTints, verdictTints } from '../look/palette';
import { currentTables } from '../scorecard/earlier-tables';
import { showPeriod } from '../look/show-period';
import type { ScoredTable } from '../scorecard/scored';
import { generousWarning, profileName, verdictLine } from '../scorecard/verdict-line';
import { at, first, last, looks, spansRow } from './layout';
import type { SummaryContext } from './layout';

/** The first row, which is repeated on every page where no header is. */
export const TITLE_ROW = 0;
const TITLE = 27;

/** Title with book and sheet, reporting period, profile. */
export function writeHeading({ draft, words, language, profile, card }: SummaryContext): void {
  const { report } = words;
  const subtitle = report.subtitle({ book: card.book, sheet: card.sheet });
  const row = draft.append(
    first,
    [
      { value: report.title, style: looks.title },
      ...Array.from({ length: at.target - first }, () => null),
      { value: subtitle, style: looks.subtitle },
    ],
    TITLE,
  );
  draft.merge({ top: row, left: at.gap, bottom: row, right: last });
  const profileShort = report.profileShort({
    name: profileName(profile, language),
    thresholds: report.thresholdsOf({
      met: showShare(profile.met / 100, language),
      metOrImproving: showShare(profile.metOrImproving / 100, language),
    }),
  });
  const value = { ...looks.text, bold: true };
  draft.append(first, [
    { value: report.reportingPeriod, style: looks.label },
    { value: periodsText(card.tables, language) ?? report.nothingMeasured, style: value },
    { value: report.profile, style: looks.label },
    null,
    { value: profileShort, style: value },
  ]);
}

/** The verdict over all tables, as a band over the full width. */
export function writeVerdict({ draft, language, profile, whole: { gold } }: SummaryContext): void {
  const tint = verdictTints[gold.score === null ? 'none' : gold.gold ? 'reached' : 'notYet'];
  const numberFormat = gold.gold ? '"✓ "@' : 'General';
  const style = { ...tint, numberFormat, bold: true, fontSize: 15, vertical: 'center', indent: 1 } as const;
  const band = Array.from({ length: last - first }, () => ({ value: '', style }));
  draft.space(4);
  const row = draft.append(first, [{ value: verdictLine(gold, profile, language), style }, ...band], 28);
  draft.merge({ top: row, left: first, bottom: row, right: last });
  const warning = generousWarning(profile, language);
  if (warning !== null) {
    const look = {
      ...severityTints.warning,
      fontSize: 10,
      vertical: 'center',
      indent: 1,
      wrap: true,
    } as const;
    spansRow(draft, [{ from: first, to: last, cell: { value: warning, style: look } }]);
  }
  draft.space(6);
}

/** What changed since the period before, in a line under the verdict; nothing where there is nothing to compare. */
export function writeChanged(context: SummaryContext): void {
  const line = changedLine(context);
  if (line !== null) writeLine(context, ...line);
}

/** The shortest way to Gold (scoring §12); nothing once it is reached. */
export function writeWay(context: SummaryContext): void {
  const line = wayLine(context.card, context.whole, context.language);
  if (line !== null) writeLine(context, line.label, line.text);
}

/** Metrics of different categories that moved apart (scoring §7); nothing where none did. */
export function writeTension(context: SummaryContext): void {
  const line = tensionLine(context.card, context.whole, context.language);
  if (line !== null) writeLine(context, line.label, line.text);
}

function writeLine(context: SummaryContext, label: string, text: string): void {
  spansRow(context.draft, [
    { from: first, to: first, cell: { value: label, style: { ...looks.label, wrap: true } } },
    { from: at.metric, to: last, cell: { value: text, style: { ...looks.wrapped, bold: true } } },
  ]);
  context.draft.space(6);
}

/** `"June 2024"`, at most three of them; null when nothing is measured. */
function periodsText(tables: readonly ScoredTable[], language: SummaryContext['language']): string | null {
  const periods = new Set(
    currentTables(tables).flatMap((scored) => reportingPeriodText(scored, language) ?? []),
  );
  return periods.size === 0 ? null : [...periods].slice(0, 3).join(', ');
}

/** The table's reporting period in words, null when nothing is measured. */
export function reportingPeriodText(
  { table, score }: ScoredTable,
  language: SummaryContext['language'],
): string | null {
  const period = score.reportingIndex === null ? undefined : table.periods[score.reportingIndex];
  return period === undefined ? null : showPeriod(period, language);
}
