/** Names of sheets and titles without their period. */
import { readPeriod, readPeriodBeside } from './one-cell';

/**
 * What is left of a name without its period, by which a sheet a month or a year is known: "KPI Jan 2024" and "KPI Feb 2024"
 * leave the same. "Team 1" and "Team 2" do not: only a year's digits are a period's.
 * @example withoutPeriod('KPI Jan 2024') // 'KPI'
 */
export function withoutPeriod(name: string): string {
  const context = { date1904: false };
  if (readPeriod(name, 'General', context) !== null) return '';
  const rest = readPeriodBeside(name, context)?.rest ?? name;
  return rest.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, '').trim();
}
