/** The scorecard for programs: the shape of worksheets §5, JSON, its keys in that order, and no number JSON can't hold. */
import { orientationOf } from '../worksheet/sheet/reading';
import type { CuikaLetter, CuikaResult } from '../scoring/cuika';
import type { MetricScore, Status, Target, YearAgo } from '../scoring/metric';
import type { GoldResult } from '../scoring/gold';
import type { Profile } from '../scoring/profile';
import type { Language } from '../strings/language';
import type { Finding } from '../worksheet/sheet/finding';
import type { TableMetric } from '../worksheet/metric/table';
import { registeredActions } from './register/register';
import type { Register } from './register/register';
import { finite } from './look/show-value';
import { findingMessage } from './look/show-value';
import type { ScoredTable, Scorecard } from './scorecard/scored';
import { assuranceCode, picturesOf, type AssuranceCode } from './scorecard/variation';
import { statusWithoutRebase } from './scorecard/without-rebase';
import { trustOf, type Trust, type TrustFault } from './scorecard/trust';

export interface ScorecardJson {
  readonly book: string;
  readonly sheet: string;
  readonly tables: readonly TableJson[];
}

export interface TableJson {
  /** A1 address of the whole table: `"A4:O18"`. */
  readonly range: string;
  readonly orientation: string;
  /** ISO, null when nothing is measured. */
  readonly reportingPeriod: string | null;
  readonly metrics: readonly MetricJson[];
  readonly gold: GoldJson;
  /** How far each metric's data can be trusted (scoring §10), in the order of `metrics`. */
  readonly cuika: readonly CuikaJson[];
  readonly findings: readonly FindingJson[];
  /** Where the monitored transactions stand its metrics are made of; absent for a table of the sheet. */
  readonly monitored?: readonly { readonly sheet: string; readonly range: string }[];
}

export interface MetricJson {
  readonly name: string;
  readonly category: string | null;
  /** Null where nothing says it; then level, trend, gap and streak are null, too. */
  readonly better: string | null;
  /** The target of the latest point; a band is `[low, high]`. */
  readonly target: number | readonly [number | null, number | null] | null;
  readonly unit: string | null;
  /** Its site or vendor, where the sheet names one: two metrics of one name are told apart by it. */
  readonly vendor: string | null;
  readonly owner: string | null;
  readonly latest: number | null;
  readonly latestPeriod: string | null;
  readonly level: string | null;
  readonly trend: string | null;
  /** The latest points against the same a year ago: `better`, `worse`, `equal`; only there where they are measured. */
  readonly yearAgo?: YearAgo['verdict'];
  readonly slope: number | null;
  readonly status: string;
  /** Whether the process as it runs meets the target: `meets`, `hit-or-miss`, `misses`; null where nothing says it. */
  readonly assurance: AssuranceCode | null;
  readonly gap: number | null;
  readonly streak: number | null;
  readonly action: string;
  /** Points in the trend window. */
  readonly points: number;
  readonly inferred: readonly string[];
  /** What the latest value was counted from; only there for a metric made of monitored transactions. */
  readonly counted?: { readonly passed: number; readonly total: number; readonly transactions: number };
  /** Only there when a person set the status. */
  readonly override?: { readonly computedStatus: string; by: string; on: string; reason: string };
  /** Where new processes or definitions begin, set by a person; absent without one. */
  readonly rebases?: readonly {
    readonly period: string | null;
    readonly by: string;
    readonly on: string;
    readonly reason: string;
  }[];
  /** What the status would be without them. */
  readonly statusWithoutRebase?: Status;
  readonly notes?: readonly {
    readonly period: string | null;
    readonly by: string;
    readonly on: string;
    readonly text: string;
  }[];
}

export interface GoldJson {
  readonly profile: string;
  readonly scored: number;
  /** How many metrics are not counted; their status is `no-target` or their category `other`. */
  readonly leftOut: number;
  readonly met: number | null;
  readonly metOrImproving: number | null;
  readonly score: number | null;
  readonly gold: boolean;
  readonly shortMet: number;
  readonly shortMetOrImproving: number;
}

/** Each letter is `pass`, `warn`, `fail` or `not-checked`. */
export interface CuikaJson extends Readonly<Record<CuikaLetter, CuikaResult>> {
  readonly name: string;
  readonly faults: readonly TrustFault[];
}

export interface FindingJson {
  readonly code: string;
  readonly severity: string;
  readonly cell: string | null;
  readonly message: string;
}

/**
 * The scorecard as plain data, ready for `JSON.stringify`. Findings about the sheet that belong to no table stand with
 * the first table. Messages are in `language`; everything else is the same in all. With an action register, CUIKA's
 * letter A is judged by it.
 */
export function scorecardJson(
  scorecard: Scorecard,
  language: Language,
  register: Register | null = null,
): ScorecardJson {
  const { profile } = scorecard;
  const actions = register === null ? null : registeredActions([scorecard], register);
  return {
    book: scorecard.book,
    sheet: scorecard.sheet,
    tables: scorecard.tables.map((scored, index) => {
      const shared = index === 0 ? scorecard.findings : [];
      const findings = [...shared, ...scored.table.findings];
      const actionsOf = actions === null ? null : (metric: number) => actions(index, metric);
      return tableJson(scored, profile, findings, language, actionsOf);
    }),
  };
}

/** A card that names no period has none. */
function namedPeriod(iso: string | undefined): string | null {
  return iso === undefined || iso === '' ? null : iso;
}

function tableJson(
  scored: ScoredTable,
  profile: Profile,
  findings: readonly Finding[],
  language: Language,
  actionsOf: Parameters<typeof trustOf>[2],
): TableJson {
  const { table, score } = scored;
  const isoAt = (index: number | null) => (index === null ? null : namedPeriod(table.periods[index]?.iso));
  return {
    range: table.reading.range,
    orientation: orientationOf(table.reading),
    reportingPeriod: isoAt(score.reportingIndex),
    metrics: table.metrics.flatMap((metric, index) => {
      const verdict = score.scores[index];
      if (verdict === undefined) return [];
      const marks = marksJson(metric, statusWithoutRebase(scored, index, profile), isoAt);
      return [{ ...metricJson(metric, verdict, isoAt(verdict.latestIndex)), ...marks }];
    }),
    gold: goldJson(score.gold),
    cuika: trustOf(scored, profile, actionsOf).map(cuikaJson),
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      cell: finding.cell,
      message: findingMessage(finding, language),
    })),
    ...(table.monitored === undefined ? {} : { monitored: table.monitored }),
  };
}

function metricJson(metric: TableMetric, score: MetricScore, latestPeriod: string | null): MetricJson {
  return {
    name: metric.name,
    category: metric.category,
    better: metric.better,
    target: targetJson(score.target),
    unit: metric.unit,
    vendor: metric.vendor,
    owner: metric.owner,
    latest: finite(score.latest),
    latestPeriod,
    level: score.level,
    trend: score.trend.verdict,
    ...(score.trend.yearAgo === undefined ? {} : { yearAgo: score.trend.yearAgo.verdict }),
    slope: finite(score.slope),
    status: score.status,
    assurance: assuranceCode(picturesOf(metric, score).assurance),
    gap: finite(score.gap),
    streak: score.computedStatus === 'unclear' ? null : (score.streak ?? 0),
    action: score.action,
    points: score.trend.points,
    inferred: metric.inferred,
    ...countedJson(metric, score),
    ...(metric.override === undefined
      ? {}
      : {
          override: {
            computedStatus: score.computedStatus,
            by: metric.override.by,
            on: metric.override.on,
            reason: metric.override.reason,
          },
        }),
  };
}

function countedJson({ monitored }: TableMetric, { latestIndex }: MetricScore): Pick<MetricJson, 'counted'> {
  const counted = latestIndex === null ? null : (monitored?.[latestIndex] ?? null);
  return counted === null ? {} : { counted };
}

function marksJson(
  { rebases = [], notes = [] }: TableMetric,
  without: Status | null,
  isoAt: (index: number) => string | null,
): Pick<MetricJson, 'rebases' | 'statusWithoutRebase' | 'notes'> {
  return {
    ...(without === null
      ? {}
      : {
          rebases: rebases.map(({ index, by, on, reason }) => ({ period: isoAt(index), by, on, reason })),
          statusWithoutRebase: without,
        }),
    ...(notes.length === 0
      ? {}
      : { notes: notes.map(({ index, by, on, text }) => ({ period: isoAt(index), by, on, text })) }),
  };
}

function cuikaJson({ name, checks, faults }: Trust): CuikaJson {
  const { collected, usable, integrity, knowledgeable, actionable } = checks;
  return {
    name,
    collected: collected.result,
    usable: usable.result,
    integrity: integrity.result,
    knowledgeable: knowledgeable.result,
    actionable: actionable.result,
    faults,
  };
}

function goldJson(gold: GoldResult): GoldJson {
  return {
    profile: gold.profile,
    scored: gold.scored,
    leftOut: gold.leftOut.length,
    met: finite(gold.met),
    metOrImproving: finite(gold.metOrImproving),
    score: finite(gold.score),
    gold: gold.gold,
    shortMet: gold.shortMet,
    shortMetOrImproving: gold.shortMetOrImproving,
  };
}

function targetJson(target: Target | null): MetricJson['target'] {
  if (target === null || typeof target === 'number') return finite(target);
  return [finite(target.low), finite(target.high)];
}
