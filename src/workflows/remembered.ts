/** What the workbook itself remembers for us, the same for the pane and the ribbon: readings of sheets and the profile. */
import { parseProfile } from '../scoring/parse-profile';
import type { Profile } from '../scoring/profile';
import type { Reading } from '../worksheet/reading';
import { parseBookMap, type BookMap } from './book-map';
import { sameName } from './worksheets';

/**
 * The readings remembered for a sheet (null: for all), as a map; null when there are none that can be used.
 *
 * @param settings what was stored, of any shape
 * @example rememberedMap({ map: { readings: [reading] } }, 'KPI') // { readings: [reading], overrides: [] }
 */
export function rememberedMap(settings: unknown, sheet: string | null): BookMap | null {
  const map = record(settings)['map'];
  if (map === undefined) return null;
  const parsed = parseBookMap(map);
  if (!parsed.ok) return null;
  const readings = parsed.map.readings.filter((reading) => sheet === null || sameName(reading.sheet, sheet));
  return readings.length === 0 ? null : { readings, overrides: [] };
}

/** The settings with these readings of a sheet in place of those it had. */
export function withReadings(settings: unknown, sheet: string, readings: readonly Reading[]): unknown {
  const others = rememberedMap(settings, null)?.readings ?? [];
  const kept = others.filter((reading) => !sameName(reading.sheet, sheet));
  return { ...record(settings), map: { readings: [...kept, ...readings] } };
}

/** The profile last written by; null when none is remembered or it can't be read. */
export function rememberedProfile(settings: unknown): Profile | null {
  const profile = record(settings)['profile'];
  if (profile === undefined) return null;
  const parsed = parseProfile(profile);
  return parsed.ok ? parsed.profile : null;
}

/** The settings with this profile; everything else stays. */
export function withProfile(settings: unknown, profile: Profile): unknown {
  const usual = profile.name === 'gold' || profile.name === 'base' ? profile.name : profile;
  return { ...record(settings), profile: usual };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
