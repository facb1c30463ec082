/** A book's scorecard at one time: what a snapshot holds, and what two of them are compared by (scoring §14). */
import type { ActionCounts } from '../../scoring/audit/action-fault';
import { countActions } from '../../scoring/audit/action-fault';
import type { ComparedMetric } from '../../scoring/audit/compare';
import type { GoldCounts } from '../../scoring/gold';
import type { ItemResult } from '../../scoring/items/item-result';
import type { Action, Target, TrendVerdict } from '../../scoring/metric';
import { isMeasured } from '../../scoring/points';
import type { Profile } from '../../scoring/profile';
import { targetAt } from '../../scoring/target';
import { formatCell } from '../../workbook/address';
import type { TableMetric } from '../../worksheet/metric/table';
import type { Period } from '../../worksheet/periods/period';
import type { Assessment } from '../assessment/judged-items';
import { figure } from '../figure-text';
import { fingerprintOf } from '../fingerprint';
import type { GapFacts } from '../gaps/gap-list';
import { sourcedMetrics } from '../register/due-metrics';
import type { Register } from '../register/register';
import { bookCard, wholeOf } from '../scorecard/whole';
import { figurePlaces } from '../scorecard/sheet-tables';

export interface FrozenMetric extends ComparedMetric {
  readonly trend: TrendVerdict | null;
  readonly action: Action;
  /** To show its values by. */
  readonly format: string;
  /** Where each value stands: `"B7"` by period. */
  readonly cells: ReadonlyMap<string, string>;
  /** The sheet these cells are of. */
  readonly cellsOn: string;
}

export interface FrozenItem {
  readonly number: string;
  readonly title: string;
  readonly category: string;
  readonly result: ItemResult;
}

export interface Frozen {
  /** The day it is of, ISO. */
  readonly day: string;
  /** The period later ones were left out from, ISO; null: everything there was. */
  readonly asOf: string | null;
  readonly version: string;
  /** 64 hexadecimal digits. */
  readonly fingerprint: string;
  readonly profile: Profile;
  readonly gold: GoldCounts;
  /** `"'KPI 2024'!A4:O18"`. */
  readonly sources: readonly string[];
  readonly metrics: readonly FrozenMetric[];
  readonly items: readonly FrozenItem[];
  /** Null without a register. */
  readonly actions: ActionCounts | null;
}

/** How the book stands, frozen; null when nothing was scored. */
export function frozenOf(
  { scorecards, register, assessment, today }: GapFacts,
  { version, asOf }: { readonly version: string; readonly asOf: string | null },
): Frozen | null {
  const card = bookCard(scorecards);
  if (card === null) return null;
  const { scored, metCount, improvingCount } = wholeOf(card).gold;
  return {
    day: today,
    asOf,
    version,
    fingerprint: fingerprintOf(card, asOf),
    profile: card.profile,
    gold: { scored, metCount, improvingCount },
    sources: card.tables.flatMap(({ table }) => figurePlaces(table)),
    metrics: scorecards.flatMap((one) =>
      sourcedMetrics([one]).flatMap(({ scored: table, index, sheet }): FrozenMetric[] => {
        const metric = table.table.metrics[index];
        const score = table.score.scores[index];
        if (metric === undefined || score === undefined) return [];
        return [
          {
            ...frozenMetric(metric, table.table.periods, sheet),
            status: score.status,
            trend: score.trend.verdict,
            action: score.action,
          },
        ];
      }),
    ),
    items: frozenItems(assessment),
    actions: register === null ? null : countedActions(register, today),
  };
}

function frozenMetric(
  metric: TableMetric,
  periods: readonly Period[],
  sheet: string,
): Omit<FrozenMetric, 'status' | 'trend' | 'action'> {
  const values = new Map<string, number>();
  const cells = new Map<string, string>();
  metric.points.forEach((point, index) => {
    const period = periods[index]?.iso ?? String(index);
    if (!isMeasured(point)) return;
    values.set(period, point);
    const cell = metric.cellOf(index);
    if (cell !== null) cells.set(period, formatCell(cell));
  });
  const { override } = metric;
  return {
    sheet,
    unit: metric.vendor ?? '',
    name: metric.name,
    category: metric.category ?? '',
    better: metric.better ?? '',
    // What was concluded from the format or the name is no input.
    measure: metric.inferred.includes('unit') ? '' : (metric.unit ?? ''),
    ...frozenTargets(metric, periods),
    values,
    override:
      override === undefined ? '' : [override.status, override.by, override.on, override.reason].join(' · '),
    rebase: (metric.rebases ?? [])
      .map(({ index, by, on, reason }) => [periods[index]?.iso ?? '', by, on, reason].join(' · '))
      .join('; '),
    format: metric.numberFormat,
    cells,
    cellsOn: sheet,
  };
}

/** One target where the same holds wherever something is measured, else one a period. */
function frozenTargets(
  { targets, points }: TableMetric,
  periods: readonly Period[],
): Pick<FrozenMetric, 'target' | 'targetsBy'> {
  const none = new Map<string, string>();
  if (targets === null) return { target: '', targetsBy: none };
  if (typeof targets === 'number' || 'low' in targets)
    return { target: targetText(targets), targetsBy: none };
  const by = new Map<string, string>();
  let isEverywhere = true;
  for (let index = 0; index < Math.max(points.length, periods.length); index++) {
    const target = targetAt(targets, index);
    if (target !== null) by.set(periods[index]?.iso ?? String(index), targetText(target));
    else if (isMeasured(points[index])) isEverywhere = false;
  }
  const distinct = new Set(by.values());
  const [only = ''] = distinct;
  return distinct.size <= 1 && isEverywhere
    ? { target: only, targetsBy: none }
    : { target: '', targetsBy: by };
}

function targetText(target: Target): string {
  return typeof target === 'number' ? figure(target) : `${figure(target.low)}..${figure(target.high)}`;
}

function frozenItems(assessment: Assessment | null): FrozenItem[] {
  return (assessment?.items ?? []).map(({ number, title, category, judgement }) => ({
    number,
    title,
    category,
    result: judgement.result,
  }));
}

/** The open rows of a register, counted. */
export function countedActions({ rows }: Register, today: string): ActionCounts {
  return countActions(
    rows
      // Notes people write between the rows are no actions.
      .filter(({ text, marks }) => text.source !== '' || text.id !== '' || marks !== null)
      .map(({ isOpen, text: { plan, owner, due, endResult, opened } }) => ({
        open: isOpen,
        plan,
        owner,
        due,
        endResult,
        opened,
      })),
    today,
  );
}
