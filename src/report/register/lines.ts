/** The lines above the table: what the register is, how to fill it in, and where its rows come from. */
import { reportTexts } from '../../strings/parts/sheets/report';
import { levelRulePhrase } from '../../strings/sheet-sentences';
import { actionTexts } from '../../strings/parts/sheets/actions';
import { wordsFor } from '../../strings/words-for';
import { explainSheetTexts } from '../../strings/parts/verdicts/explain-sheet';
import type { Edition } from '../../strings/editions';
import type { Language } from '../../strings/language';
import { showCount, showMoment, showShare } from '../../strings/notation';
import { currentTables } from '../scorecard/earlier-tables';
import type { Scorecard } from '../scorecard/scored';
import { showPeriod } from '../look/show-period';
import { profileName, seasonRules } from '../scorecard/verdict-line';
import type { Making } from '../summary/provenance';
import { figurePlaces } from '../scorecard/sheet-tables';

const MOST_SOURCES = 3;

export interface RegisterMaking extends Making {
  readonly language: Language;
}

/** Texts that are the same whatever was scored, from above. */
export function fixedLines({
  actions,
  report,
}: Pick<Edition, 'actions' | 'report'>): readonly [title: string, note: string, disclaimer: string] {
  return [actions.title, actions.note, report.disclaimer];
}

/** Version, rules, source, period and time in one line; a summary that is written with it has all of it. */
export function provenanceLine(
  scorecards: readonly Scorecard[],
  making: RegisterMaking,
  isWithSummary = true,
): string {
  const { language } = making;
  const report = wordsFor(reportTexts, language);
  const [card] = scorecards;
  if (card === undefined) return report.program({ version: making.version });
  const { profile } = card;
  const thresholds = report.thresholdsOf({
    met: showShare(profile.met / 100, language),
    metOrImproving: showShare(profile.metOrImproving / 100, language),
  });
  return [
    report.program({ version: making.version }),
    report.profileShort({ name: profileName(profile, language), thresholds }),
    levelRulePhrase(profile.level, wordsFor(explainSheetTexts, language)),
    ...seasonRules(profile, report),
    `${report.escalation}: ${report.escalateAfter({ count: profile.escalateAfter })}`,
    `${report.source}: ${sources(scorecards, language)}`,
    `${report.reportingPeriod}: ${periods(scorecards, language)}`,
    `${report.made}: ${showMoment(making.now, language, making.timeZone)}`,
    ...(isWithSummary ? [wordsFor(actionTexts, language).summaryHas({ sheet: report.sheetName })] : []),
  ].join(' · ');
}

function sources(scorecards: readonly Scorecard[], language: Language): string {
  const ranges = scorecards.flatMap(({ tables }) => tables.flatMap(({ table }) => figurePlaces(table)));
  return [scorecards[0]?.book ?? '', ...shortened(ranges, language)].join(', ');
}

function periods(scorecards: readonly Scorecard[], language: Language): string {
  const named = currentTables(scorecards.flatMap(({ tables }) => tables)).flatMap(({ table, score }) => {
    const period = score.reportingIndex === null ? undefined : table.periods[score.reportingIndex];
    return period === undefined ? [] : [showPeriod(period, language)];
  });
  const report = wordsFor(reportTexts, language);
  return shortened([...new Set(named)], language).join(', ') || report.nothingMeasured;
}

function shortened(texts: readonly string[], language: Language): string[] {
  const shown = texts.slice(0, MOST_SOURCES);
  const more = texts.length - shown.length;
  return more === 0
    ? shown
    : [...shown, wordsFor(reportTexts, language).more({ count: showCount(more, language) })];
}
