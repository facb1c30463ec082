/** The verdict in one line, as the summary, the result pane and the command line say it. */
import type { GoldResult } from '../scoring/gold';
import type { Profile } from '../scoring/profile';
import { stringsFor } from '../strings';
import { explainFor } from '../strings/explain-for';
import type { Language } from '../strings/language';

/** `"Gold: not yet: 2 metrics short of Met, 3 short of Met or Improving"`, or `"Gold: both thresholds reached"`. */
export function verdictLine(gold: GoldResult, profile: Profile, language: Language): string {
  const { report } = stringsFor(language);
  const name = profileName(profile, language);
  if (gold.score === null) return report.verdictNone({ profile: name });
  if (gold.gold) return report.verdictReached({ profile: name });
  const short: string[] = [];
  if (gold.shortMet > 0) short.push(report.shortOfMet({ count: gold.shortMet }));
  if (gold.shortMetOrImproving > 0) {
    const alone = short.length === 0;
    short.push(report.shortOfMetOrImproving({ count: gold.shortMetOrImproving, alone }));
  }
  return report.verdictNotYet({ profile: name, short: explainFor(language).list({ parts: short }) });
}

/** The profile's name in words; unconfirmed thresholds are marked wherever it stands (scoring §7): `"Base (unconfirmed)"`. */
export function profileName(profile: Profile, language: Language): string {
  const { report } = stringsFor(language);
  const { gold, base } = report.profileNames;
  const name = profile.name === 'gold' ? gold : profile.name === 'base' ? base : profile.name;
  return profile.unconfirmed ? `${name} (${report.unconfirmed})` : name;
}
