/**
 * The verdict in one line, as the summary, the result pane and the command line say it, and the trend as people see
 * it: a metric nobody said what is better for only goes somewhere, it does not improve.
 */
import { reportTexts, type Report } from '../../strings/parts/sheets/report';
import type { MetricScore, TrendVerdict } from '../../scoring/metric';
import type { Verdicts } from '../../strings/parts/verdicts/verdicts';
import type { GoldResult } from '../../scoring/gold';
import type { Profile } from '../../scoring/profile';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { wordsFor } from '../../strings/words-for';
import type { Language } from '../../strings/language';

export interface ShownTrend {
  readonly text: string;
  /** To colour by; `none` where there is nothing to judge. */
  readonly verdict: TrendVerdict;
}

/**
 * `{ text: 'Improving', verdict: 'improving' }`; for a metric of which nothing says which way is better
 * `{ text: 'Rising', verdict: 'none' }`.
 */
export function shownTrend(score: MetricScore, words: Verdicts): ShownTrend {
  const { verdict, course } = score.trend;
  if (verdict === null) {
    if (course === 'rising' || course === 'falling') return { text: words.course[course], verdict: 'none' };
    const none = course === 'too-few' ? 'too-few' : 'none';
    return { text: words.trend[none], verdict: none };
  }
  return { text: words.trend[verdict], verdict };
}

/** `"Gold: not yet: 2 metrics short of Met, 3 short of Met or Improving"`, or `"Gold: both thresholds reached"`. */
export function verdictLine(gold: GoldResult, profile: Profile, language: Language): string {
  const report = wordsFor(reportTexts, language);
  const name = profileName(profile, language);
  if (gold.score === null) return report.verdictNone({ profile: name });
  if (gold.gold) return report.verdictReached({ profile: name });
  const short: string[] = [];
  if (gold.shortMet > 0) short.push(report.shortOfMet({ count: gold.shortMet }));
  if (gold.shortMetOrImproving > 0) {
    const alone = short.length === 0;
    const said = alone ? report.shortOfMetOrImprovingAlone : report.shortOfMetOrImproving;
    short.push(said({ count: gold.shortMetOrImproving }));
  }
  const { joints } = wordsFor(explainTexts, language);
  return report.verdictNotYet({ profile: name, short: short.join(joints.parts) });
}

/** The profile's name in words; unconfirmed thresholds are marked wherever it stands (scoring §7): `"Base (unconfirmed)"`. */
export function profileName(
  profile: Profile,
  language: Language,
  report: Report = wordsFor(reportTexts, language),
): string {
  const { gold, base } = report.profileNames;
  const name = profile.name === 'gold' ? gold : profile.name === 'base' ? base : profile.name;
  return profile.unconfirmed ? `${name} (${report.unconfirmed})` : name;
}

/** What the profile asks of an improvement besides its trend, in words; nothing where it asks nothing (scoring §4). */
export function seasonRules(
  { season }: Pick<Profile, 'season'>,
  { seasonRules: rules }: Pick<Report, 'seasonRules'>,
): readonly string[] {
  if (season === undefined) return [];
  return [season === 'mean' ? rules.mean : rules.beaten];
}

/**
 * What has to be said in the head of every report made by a rule that is too generous (scoring §4); null by the default one.
 * @example generousWarning({ ...goldProfile, trend: { ...goldProfile.trend, method: 'halves' } }, 'en') // 'The trend rule …'
 */
export function generousWarning({ trend }: Profile, language: Language): string | null {
  if (trend.method === 'mann-kendall') return null;
  const { generousRule, trendMethods } = wordsFor(reportTexts, language);
  return generousRule({ rule: trendMethods[trend.method] });
}
