/** The top of the summary: what this is, of when, by which rules, and the verdict. */
import type { GoldResult } from '../../scoring/gold';
import { showShare } from '../../strings/notation';
import { verdictTints } from '../look/palette';
import { showPeriod } from '../look/show-period';
import type { Scorecard, ScoredTable } from '../scorecard/scored';
import { profileName, verdictLine } from '../scorecard/verdict-line';
import { at, first, last, looks } from './layout';
import type { SummaryContext } from './layout';

/** Title, book and sheet, reporting period, profile. */
export function writeHeading({ draft, words, language, profile }: SummaryContext, card: Scorecard): void {
  const { report } = words;
  draft.append(first, [{ value: report.title, style: looks.title }], 30);
  const subtitle = report.subtitle({ book: card.book, sheet: card.sheet });
  draft.append(first, [{ value: subtitle, style: looks.subtitle }], 18);
  draft.skip();
  const periods = [...new Set(card.tables.map((scored) => reportingPeriodText(scored, language)))];
  const named = periods.filter((period) => period !== null).slice(0, 3);
  const shown = named.length === 0 ? report.nothingMeasured : named.join(', ');
  fact(report.reportingPeriod, shown);
  fact(
    report.profile,
    report.profileShort({
      name: profileName(profile, language),
      thresholds: report.thresholdsOf({
        met: showShare(profile.met / 100, language),
        metOrImproving: showShare(profile.metOrImproving / 100, language),
      }),
    }),
  );

  function fact(label: string, value: string): void {
    draft.append(first, [
      { value: label, style: looks.label },
      { value, style: { ...looks.text, bold: true } },
    ]);
  }
}

/** The verdict as a band over the full width. */
export function writeVerdict({ draft, language, profile }: SummaryContext, gold: GoldResult): void {
  const tint = verdictTints[gold.score === null ? 'none' : gold.gold ? 'reached' : 'notYet'];
  const style = { ...tint, bold: true, fontSize: 16, vertical: 'center', indent: 1 } as const;
  const band = Array.from({ length: last - first }, () => ({ value: '', style }));
  draft.skip();
  const row = draft.append(first, [{ value: verdictLine(gold, profile, language), style }, ...band], 34);
  draft.merge({ top: row, left: at.category, bottom: row, right: at.action });
}

/** The table's reporting period in words, null when nothing is measured. */
export function reportingPeriodText(
  { table, score }: ScoredTable,
  language: SummaryContext['language'],
): string | null {
  const period = score.reportingIndex === null ? undefined : table.periods[score.reportingIndex];
  return period === undefined ? null : showPeriod(period, language);
}
