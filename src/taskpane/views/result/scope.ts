/** What of a scorecard is looked at: one of its tables, or all of them as one; and what changed there. */
import { changesSince, type Changes } from '../../../report/scorecard/changes';
import { tableAlone } from '../../../report/gaps/way-line';
import { currentTables } from '../../../report/scorecard/earlier-tables';
import { wholeOf, type PlaceInScorecard } from '../../../report/scorecard/whole';
import type { Scorecard } from '../../../report/scorecard/scored';
import type { StatusChange } from '../../../scoring/changes';
import type { GoldResult } from '../../../scoring/gold';
import type { Period } from '../../../worksheet/periods/period';

export interface Scope {
  readonly gold: GoldResult;
  /** What the verdict counts. */
  readonly counted: readonly PlaceInScorecard[];
  /** The latest period anything was measured in; null where nothing was, or the tables differ. */
  readonly period: Period | null;
  readonly isIn: (place: { readonly table: number; readonly index: number }) => boolean;
}

/** @param table index of a table; null: all of them, each metric that stands in two of them once. */
export function scopeOf(scorecard: Scorecard, table: number | null): Scope {
  const { tables } = scorecard;
  const only = table === null ? undefined : tables[table];
  if (only !== undefined) {
    return {
      ...tableAlone(only, table ?? 0),
      period: latestOf(only),
      isIn: (place) => place.table === table,
    };
  }
  const { gold, counted } = wholeOf(scorecard);
  const places = new Set(counted.map((place) => `${place.table} ${place.index}`));
  const periods = currentTables(tables).map(latestOf);
  const isOne = periods.every((period) => period?.iso === periods[0]?.iso);
  return {
    gold,
    counted,
    period: isOne ? (periods[0] ?? null) : null,
    isIn: (place) => places.has(`${place.table} ${place.index}`),
  };
}

function latestOf({ table, score }: Scorecard['tables'][number]): Period | null {
  return score.reportingIndex === null ? null : (table.periods[score.reportingIndex] ?? null);
}

export interface ChangedSince {
  /** Null where the tables look back to different periods. */
  readonly since: Period | null;
  readonly isChanged: (
    place: { readonly table: number; readonly index: number },
    to: StatusChange,
  ) => boolean;
}

/** Null where nothing is known of the period before, in any table. */
export function changedIn({ tables, profile }: Scorecard): ChangedSince | null {
  const changes = tables.map((scored) => changesSince(scored, profile));
  const known = changes.filter((one): one is Changes => one !== null);
  const [first] = known;
  if (first === undefined) return null;
  const found = new Map(
    changes.flatMap((one, table) =>
      (one?.metrics ?? []).map(({ index, change }) => [`${table} ${index}`, change] as const),
    ),
  );
  return {
    since: known.every(({ since }) => since.iso === first.since.iso) ? first.since : null,
    isChanged: ({ table, index }, to) => found.get(`${table} ${index}`) === to,
  };
}
