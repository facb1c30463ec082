/**
 * What the workbook itself remembers for us, the same for the pane and the ribbon: readings of sheets, statuses set by
 * hand, and the profile (worksheets §6).
 */
import { parseProfile } from '../../scoring/parse-profile';
import { baseProfile, goldProfile, type Profile } from '../../scoring/profile';
import type { SaidOfMetric } from '../../worksheet/metric/said-of-metric';
import type { Reading } from '../../worksheet/sheet/reading';
import {
  isMark,
  markKinds,
  type MarkKey,
  type MarkKind,
  type MetricMark,
  type PeriodMarks,
} from '../score/period-marks';
import { parseBookMap, type BookMap, type MetricOverride } from '../score/book-map';
import { joinedSaid } from '../score/monitored-tables';
import { transactionsJson } from '../score/said-of-transactions';
import type { SaidOfTransactions } from '../../worksheet/transactions/transaction-reading';
import type { MonitoredFamily } from '../../scoring/monitored';
import { newerIn } from '../../workbook/memory';
import { sameAsTyped } from '../../workbook/names';

/**
 * The readings remembered for a sheet (null: for all) and the statuses set by hand there, as a map; null when there are
 * none that can be used. One part that can't be read does not take the other with it.
 *
 * @param settings what was stored, of any shape
 * @example rememberedMap({ map: { readings: [reading] } }, 'KPI') // { readings: [reading], metrics: [], overrides: [], outdated: [] }
 */
export function rememberedMap(settings: unknown, sheet: string | null): BookMap | null {
  const map = record(record(settings)['map']);
  const isWanted = (one: { readonly sheet: string | null }): boolean =>
    sheet === null || one.sheet === null || sameAsTyped(one.sheet, sheet);
  const readings = partOf(map, 'readings')?.readings.filter(isWanted) ?? [];
  const metrics = partOf(map, 'metrics')?.metrics.filter(isWanted) ?? [];
  const overrides = partOf(map, 'overrides')?.overrides.filter(isWanted) ?? [];
  const outdated = outdatedSheets(map['readings']).filter(
    (name) => sheet === null || sameAsTyped(name, sheet),
  );
  const marks = Object.fromEntries(
    markKinds.flatMap((kind) => {
      const found = partOf(map, kind)?.[kind]?.filter(isWanted) ?? [];
      return found.length > 0 ? [[kind, found] as const] : [];
    }),
  ) as PeriodMarks;
  const said = partOf(map, 'transactions')?.transactions?.filter(isWanted) ?? [];
  const more = { ...marks, ...(said.length === 0 ? {} : { transactions: said }) };
  const hasMarks = Object.keys(more).length > 0;
  const isEmpty = !hasMarks && readings.length + metrics.length + overrides.length + outdated.length === 0;
  if (newerIn(settings)) return { readings, metrics, overrides, ...more, outdated, isNewer: true };
  return isEmpty ? null : { readings, metrics, overrides, ...more, outdated };
}

/** The settings with these readings of a sheet in place of those it had. */
export function withReadings(settings: unknown, sheet: string, readings: readonly Reading[]): unknown {
  const others = rememberedMap(settings, null)?.readings ?? [];
  const kept = others.filter((reading) => !sameAsTyped(reading.sheet, sheet));
  return withMap(settings, { readings: [...kept, ...readings] });
}

/** The settings with all that a map says, in place of what was remembered of the same sheets and metrics. */
export function withGivenMap(settings: unknown, map: BookMap): unknown {
  const sheets = [...new Set(map.readings.map(({ sheet }) => sheet))];
  const read = sheets.reduce<unknown>(
    (before, sheet) =>
      withReadings(
        before,
        sheet,
        map.readings.filter((reading) => reading.sheet === sheet),
      ),
    settings,
  );
  const said = map.metrics.reduce<unknown>(withSaid, read);
  const set = map.overrides.reduce<unknown>(withOverride, said);
  const monitored = (map.transactions ?? []).reduce<unknown>(withTransactions, set);
  return markKinds.reduce<unknown>(
    (before, kind) => (map[kind] ?? []).reduce<unknown>((one, mark) => withMark(one, kind, mark), before),
    monitored,
  );
}

/** The settings with what a person said of the monitored transactions of a sheet, over what was said of them before. */
export function withTransactions(settings: unknown, said: SaidOfTransactions): unknown {
  const stored = record(record(settings)['map'])['transactions'];
  const all = Array.isArray(stored) ? (stored as readonly unknown[]) : [];
  const isSame = (one: unknown): boolean => {
    const [before] = partOf({ transactions: [one] }, 'transactions')?.transactions ?? [];
    return before !== undefined && sameAsTyped(before.sheet ?? '', said.sheet ?? '');
  };
  const before = partOf({ transactions: all.filter(isSame) }, 'transactions')?.transactions ?? [];
  const joined = joinedSaid([...before, said]);
  return withMap(settings, {
    transactions: [
      ...all.filter((one) => !isSame(one)),
      ...(joined === null ? [] : transactionsJson(joined)),
    ],
  });
}

/** The settings without a target for an error type, of any sheet. */
export function withoutTarget(settings: unknown, family: MonitoredFamily): unknown {
  const stored = record(record(settings)['map'])['transactions'];
  const all = Array.isArray(stored) ? (stored as readonly unknown[]) : [];
  const transactions = all.map((one) => {
    const { [family]: _, ...targets } = record(record(one)['targets']);
    return { ...record(one), targets };
  });
  return withMap(settings, { transactions });
}

/** The settings without anything said of monitored transactions: headers and notes count again. */
export function withoutTransactions(settings: unknown): unknown {
  return withMap(settings, { transactions: [] });
}

/** The settings with what a person said of a metric, over what was said of it before. */
export function withSaid(settings: unknown, said: SaidOfMetric): unknown {
  return withMap(settings, { metrics: [...saidBeside(settings, said), said] });
}

/** The settings without anything said of the metric: the sheet counts again. */
export function withoutSaid(settings: unknown, said: Pick<SaidOfMetric, 'sheet' | 'name' | 'unit'>): unknown {
  return withMap(settings, { metrics: saidBeside(settings, said) });
}

/** As they are stored: one that can't be read is not ours to drop. */
function saidBeside(
  settings: unknown,
  said: Pick<SaidOfMetric, 'sheet' | 'name' | 'unit'>,
): readonly unknown[] {
  const stored = record(record(settings)['map'])['metrics'];
  return (Array.isArray(stored) ? stored : []).filter((one: unknown) => {
    const [before] = partOf({ metrics: [one] }, 'metrics')?.metrics ?? [];
    if (before === undefined) return true;
    return !(
      sameAsTyped(before.sheet ?? '', said.sheet ?? '') &&
      sameAsTyped(before.name, said.name) &&
      sameAsTyped(before.unit ?? '', said.unit ?? '')
    );
  });
}

/** A metric whose status is set by hand: by its sheet, its name, and its site or vendor where it has one. */
export type OverrideKey = Pick<MetricOverride, 'sheet' | 'metric' | 'vendor'>;

/** The settings with this status set by hand, in place of one the metric had. */
export function withOverride(settings: unknown, override: MetricOverride): unknown {
  const others = overridesBeside(settings, override);
  return withMap(settings, { overrides: [...others, override] });
}

/** The settings without a status set by hand for the metric. */
export function withoutOverride(settings: unknown, key: OverrideKey): unknown {
  return withMap(settings, { overrides: overridesBeside(settings, key) });
}

/** As they are stored: one that can't be read is not ours to drop. */
function overridesBeside(settings: unknown, key: OverrideKey): readonly unknown[] {
  const stored = record(record(settings)['map'])['overrides'];
  return (Array.isArray(stored) ? stored : []).filter((one: unknown) => {
    const [override] = partOf({ overrides: [one] }, 'overrides')?.overrides ?? [];
    if (override === undefined) return true;
    const { sheet, metric, vendor } = override;
    return !(
      sameAsTyped(sheet ?? '', key.sheet ?? '') &&
      sameAsTyped(metric, key.metric) &&
      sameAsTyped(vendor ?? '', key.vendor ?? '')
    );
  });
}

/** The settings with a rebase or note, in place of one at the same period of the metric. */
export function withMark(settings: unknown, kind: MarkKind, mark: MetricMark): unknown {
  return withMap(settings, { [kind]: [...marksBeside(settings, kind, mark), mark] });
}

/** The settings without the rebase or note there. */
export function withoutMark(settings: unknown, kind: MarkKind, key: MarkKey): unknown {
  return withMap(settings, { [kind]: marksBeside(settings, kind, key) });
}

/** As they are stored: one that can't be read is not ours to drop. */
function marksBeside(settings: unknown, kind: MarkKind, key: MarkKey): readonly unknown[] {
  const stored = record(record(settings)['map'])[kind];
  return (Array.isArray(stored) ? stored : []).filter((one: unknown) => {
    const [mark] = partOf({ [kind]: [one] }, kind)?.[kind] ?? [];
    return mark === undefined || !isMark(mark, key);
  });
}

function withMap(settings: unknown, part: { readonly [K in keyof BookMap]?: readonly unknown[] }): unknown {
  const before = record(settings);
  return { ...before, map: { ...record(before['map']), ...part } };
}

/** Sheets of stored readings that can't be read any more. */
function outdatedSheets(stored: unknown): string[] {
  return (Array.isArray(stored) ? stored : []).flatMap((one: unknown) => {
    const sheet = record(one)['sheet'];
    return typeof sheet === 'string' && !parseBookMap({ readings: [one] }).ok ? [sheet] : [];
  });
}

/** Entries that can't be read are passed over, each by itself. */
function partOf(map: Readonly<Record<string, unknown>>, part: keyof BookMap): BookMap | null {
  const stored = map[part];
  if (!Array.isArray(stored) || stored.length === 0) return null;
  const maps = stored.flatMap((one: unknown) => {
    const parsed = parseBookMap({ [part]: [one] });
    return parsed.ok ? [parsed.map] : [];
  });
  return {
    readings: maps.flatMap(({ readings }) => readings),
    metrics: maps.flatMap(({ metrics }) => metrics),
    overrides: maps.flatMap(({ overrides }) => overrides),
    rebases: maps.flatMap(({ rebases = [] }) => rebases),
    notes: maps.flatMap(({ notes = [] }) => notes),
    transactions: maps.flatMap(({ transactions = [] }) => transactions),
  };
}

/** The profile last written by; null when none is remembered or it can't be read. */
export function rememberedProfile(settings: unknown): Profile | null {
  const profile = record(settings)['profile'];
  if (profile === undefined) return null;
  const parsed = parseProfile(profile);
  return parsed.ok ? parsed.profile : null;
}

/** The settings with this profile, everything else as it was; null when it is remembered already. */
export function withProfile(settings: unknown, profile: Profile): unknown {
  // One that is only called so has rules of its own.
  const known = profile.name === 'gold' ? goldProfile : profile.name === 'base' ? baseProfile : null;
  const stored = known !== null && JSON.stringify(known) === JSON.stringify(profile) ? known.name : profile;
  const before = record(settings);
  const same = JSON.stringify(before['profile'] ?? 'gold') === JSON.stringify(stored);
  return same ? null : { ...before, profile: stored };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
