/** Where a unit stands beyond its Gold shares: where its met share went, how sound its data are, what is overdue (scoring §13). */
import { goldHistory } from '../../scoring/gold-history';
import type { TrendVerdict } from '../../scoring/metric';
import { trendOf } from '../../scoring/trend';
import type { Profile } from '../../scoring/profile';
import type { UnitStanding } from '../../scoring/units/union';
import { sameAsTyped } from '../../workbook/names';
import { sourcedMetrics } from '../register/due-metrics';
import { RegisterIndex, type Register, type RegisterRow } from '../register/register';
import { letters, trustOf } from '../scorecard/trust';
import type { ScoredTable, Scorecard } from '../scorecard/scored';

/** A unit of more metrics is a book of raw data: what takes a walk over its whole past isn't worked out. */
const mostMetrics = 2_000;

/**
 * The trend of the share met over the periods in which at least half of the metrics had figures.
 * @returns null where the unit's tables don't share their periods, and for more than `mostMetrics` metrics
 */
export function metTrendOf(tables: readonly ScoredTable[], profile: Profile): TrendVerdict | null {
  const metrics = tables.flatMap(({ table }) => table.metrics);
  const [first = ''] = tables.map(periodsOf);
  if (metrics.length === 0 || metrics.length > mostMetrics) return null;
  if (tables.some((scored) => periodsOf(scored) !== first)) return null;
  const end = Math.max(...tables.map(({ score }) => (score.reportingIndex ?? -1) + 1));
  const points = goldHistory(metrics, profile, profile.trend.periods + lengthOf(tables) - end)
    .slice(0, end)
    .map((share) => (share !== null && 2 * share.measured >= share.scored ? share.met : null));
  return trendOf({ points, better: 'higher', target: null }, profile.trend).verdict;
}

function periodsOf({ table }: ScoredTable): string {
  return table.periods.map(({ iso }) => iso).join(' ');
}

function lengthOf(tables: readonly ScoredTable[]): number {
  return Math.max(0, ...tables.map(({ table }) => table.periods.length));
}

/** How many metrics with a target fail none of the data checks (scoring §10). Actions are another column's, so letter A is left out. */
export function trustIn(tables: readonly ScoredTable[], profile: Profile): UnitStanding['trust'] {
  const metrics = tables.reduce((sum, { table }) => sum + table.metrics.length, 0);
  if (metrics > mostMetrics) return null;
  const checks = tables.flatMap((scored) =>
    trustOf(scored, profile).filter((_, index) => scored.score.scores[index]?.status !== 'no-target'),
  );
  const sound = checks.filter(({ checks: one }) =>
    letters.every((letter) => letter === 'actionable' || one[letter].result !== 'fail'),
  );
  return { sound: sound.length, checked: checks.length };
}

/** Open rows past their due date: of the unit's metrics, and where the unit is the whole book of anything. */
export function overdueOf(
  tables: readonly ScoredTable[],
  {
    scorecards,
    register = null,
    today = null,
    isWhole,
  }: {
    readonly scorecards: readonly Scorecard[];
    readonly register?: Register | null;
    readonly today?: string | null;
    readonly isWhole: boolean;
  },
): UnitStanding['overdue'] {
  if (register === null || today === null) return null;
  const isOverdue = ({ isOpen, text }: RegisterRow): boolean =>
    isOpen && /^\d{4}-\d{2}-\d{2}$/.test(text.due) && text.due < today;
  if (isWhole) return { count: register.rows.filter(isOverdue).length, on: today };
  const own = new Set(tables.flatMap(({ table }) => table.metrics));
  const index = new RegisterIndex(register.rows);
  const rows = new Set<RegisterRow>();
  for (const { scored, index: at, key } of sourcedMetrics(scorecards)) {
    const metric = scored.table.metrics[at];
    if (metric === undefined || !own.has(metric)) continue;
    for (const row of index.about(key)) if (isOverdue(row)) rows.add(row);
  }
  return { count: rows.size, on: today };
}

/**
 * What the monitored transactions of a unit come to, by error type; nothing where it has none.
 * @param names of the unit; null: all transactions of the book are its own
 */
export function accuracyIn(
  scorecards: readonly Scorecard[],
  names: readonly string[] | null,
): Pick<UnitStanding, 'accuracy'> {
  const isOwn = (unit: string | null): boolean =>
    names === null ? unit === null : unit !== null && names.some((name) => sameAsTyped(name, unit));
  const own = scorecards.flatMap(({ accuracy = [] }) => accuracy.filter(({ unit }) => isOwn(unit)));
  if (own.length === 0) return {};
  return {
    accuracy: own.map(({ family, passed, total, transactions }) => ({ family, passed, total, transactions })),
  };
}
