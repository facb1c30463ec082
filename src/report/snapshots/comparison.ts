/** What changed between two states of a book, and why, in facts and in words (scoring §14). */
import {
  compareMetrics,
  pairsOf,
  type ChangeReason,
  type MetricChange,
  type RestatedPeriod,
} from '../../scoring/audit/compare';
import { judgeGold, type GoldJudgement } from '../../scoring/gold';
import type { ItemResult } from '../../scoring/items/item-result';
import type { Language } from '../../strings/language';
import { showCount, showDate, showShare } from '../../strings/notation';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { snapshotTexts } from '../../strings/parts/sheets/snapshot';
import { verdictTexts } from '../../strings/parts/verdicts/verdicts';
import { wordsFor } from '../../strings/words-for';
import { quoteSheet } from '../../workbook/address';
import { parseIso } from '../../worksheet/periods/period';
import { fold } from '../../worksheet/words/normalise';
import { itemResultName } from '../assessment/judged-items';
import { showPeriod } from '../look/show-period';
import { showValue } from '../look/show-value';
import type { Frozen, FrozenItem, FrozenMetric } from './frozen';
import type { SnapshotState } from './read-snapshot';
import { frozenVerdict, rulesText } from './snapshot-plan';

/** One side of a comparison. */
export interface ComparedState {
  /** As it is called: a snapshot's sheet, a book. */
  readonly name: string;
  /** Null for figures as they are today. */
  readonly state: SnapshotState | null;
  readonly frozen: Frozen;
}

export interface ItemChange {
  readonly item: string;
  /** Null: it was not there, or is not any more. */
  readonly before: ItemResult | null;
  readonly now: ItemResult | null;
}

export interface Comparison {
  readonly before: ComparedState;
  readonly now: ComparedState;
  readonly rulesChanged: boolean;
  /** Verdict or a share is another. */
  readonly goldChanged: boolean;
  readonly metrics: readonly MetricChange[];
  readonly items: readonly ItemChange[];
}

/** @example compareStates(a, a).metrics // [] */
export function compareStates(before: ComparedState, now: ComparedState): Comparison {
  const rulesChanged = rulesOf(before) !== rulesOf(now);
  const [was, is] = [goldOfState(before), goldOfState(now)];
  return {
    before,
    now,
    rulesChanged,
    goldChanged: was.gold !== is.gold || was.met !== is.met || was.metOrImproving !== is.metOrImproving,
    metrics: compareMetrics(before.frozen.metrics, now.frozen.metrics, rulesChanged),
    items: itemChanges(before.frozen.items, now.frozen.items),
  };
}

/** True where nothing at all differs. */
export function isSameState({ rulesChanged, goldChanged, metrics, items }: Comparison): boolean {
  return !rulesChanged && !goldChanged && metrics.length + items.length === 0;
}

/** The rules of both; the period they were asked for where that differs, `–` where it was the latest. */
function rulesTexts(before: Frozen, now: Frozen, language: Language): { before: string; now: string } {
  const text = (frozen: Frozen): string => {
    const rules = rulesText(frozen, language);
    if (before.asOf === now.asOf) return rules;
    const { labels } = wordsFor(snapshotTexts, language);
    const { joints } = wordsFor(explainTexts, language);
    return `${rules}${joints.clauses}${labels.asOf}: ${frozen.asOf === null ? '–' : periodIn(frozen.asOf, language)}`;
  };
  return { before: text(before), now: text(now) };
}

/** The rules without the name they go by. */
function rulesOf({ frozen: { profile, asOf } }: ComparedState): string {
  const { met, metOrImproving, unconfirmed, level, trend, season, escalateAfter } = profile;
  const { method, periods, minimum, p } = trend;
  return JSON.stringify([
    met,
    metOrImproving,
    unconfirmed,
    level,
    method,
    periods,
    minimum,
    p,
    season,
    escalateAfter,
    asOf,
  ]);
}

function goldOfState({ frozen: { gold, profile } }: ComparedState): GoldJudgement {
  return judgeGold(gold, profile);
}

function itemChanges(before: readonly FrozenItem[], now: readonly FrozenItem[]): ItemChange[] {
  // A book without an assessment says nothing of items.
  if (before.length === 0 || now.length === 0) return [];
  const pairs = pairsOf(
    before,
    now,
    ({ number, title }) => fold(number === '' ? title : number),
    ({ title }) => fold(title),
  );
  const name = ({ number, title }: FrozenItem): string => `${number} ${title}`.trim();
  return [
    ...now.flatMap((item, index): ItemChange[] => {
      const was = before[pairs.find(([, is]) => is === index)?.[0] ?? -1]?.result ?? null;
      return was === item.result ? [] : [{ item: name(item), before: was, now: item.result }];
    }),
    ...before.flatMap((item, index): ItemChange[] =>
      pairs.some(([was]) => was === index) ? [] : [{ item: name(item), before: item.result, now: null }],
    ),
  ];
}

const mostDetails = 6;

/** What changed, a line each; one line where nothing did. */
export function comparisonLines(comparison: Comparison, language: Language): string[] {
  const words = wordsFor(snapshotTexts, language).changes;
  const { before, now } = comparison;
  const edited = [before, now].flatMap((side) =>
    side.state === 'edited' ? [words.edited({ name: side.name })] : [],
  );
  if (isSameState(comparison)) return [...edited, words.none];
  const [was, is] = [goldOfState(before), goldOfState(now)];
  const share = (value: number | null): string => (value === null ? '–' : showShare(value, language));
  const verdicts = [frozenVerdict(before.frozen, language), frozenVerdict(now.frozen, language)];
  return [
    ...edited,
    ...(comparison.rulesChanged ? [words.rules(rulesTexts(before.frozen, now.frozen, language))] : []),
    ...(comparison.goldChanged
      ? [
          ...(verdicts[0] === verdicts[1]
            ? []
            : [words.verdict({ before: verdicts[0] ?? '', now: verdicts[1] ?? '' })]),
          words.met({ before: share(was.met), now: share(is.met) }),
          words.either({ before: share(was.metOrImproving), now: share(is.metOrImproving) }),
        ]
      : []),
    ...comparison.metrics.map((change) => metricLine(comparison, change, language)),
    ...comparison.items.map((change) =>
      words.item({
        item: change.item,
        before: change.before === null ? words.absent : itemResultName(change.before, language),
        now: change.now === null ? words.absent : itemResultName(change.now, language),
      }),
    ),
  ];
}

/** `"Service level: Not met → Met; new periods: June 2024; past restated: March 2024 78.0% → 81.0% ('KPI'!F7)"`. */
function metricLine({ before, now }: Comparison, change: MetricChange, language: Language): string {
  const words = wordsFor(snapshotTexts, language).changes;
  const { joints } = wordsFor(explainTexts, language);
  const { status } = wordsFor(verdictTexts, language);
  const was = change.before === null ? undefined : before.frozen.metrics[change.before];
  const is = change.now === null ? undefined : now.frozen.metrics[change.now];
  const parts = [
    ...(change.hasMoved && was !== undefined && is !== undefined
      ? [words.moved({ before: status[was.status], now: status[is.status] })]
      : []),
    ...change.reasons.map((reason) => {
      const details = detailsOf(change, reason, was, is, language);
      return details === '' ? words.reasons[reason] : words.with({ reason: words.reasons[reason], details });
    }),
  ];
  return words.metric({ metric: changedName(was, is), parts: parts.join(joints.clauses) });
}

function changedName(was: FrozenMetric | undefined, is: FrozenMetric | undefined): string {
  const one = is ?? was;
  if (one === undefined) return '';
  return one.unit === '' || one.name.endsWith(` · ${one.unit}`) ? one.name : `${one.name} · ${one.unit}`;
}

function detailsOf(
  { restated, newPeriods, droppedPeriods }: MetricChange,
  reason: ChangeReason,
  was: FrozenMetric | undefined,
  is: FrozenMetric | undefined,
  language: Language,
): string {
  const words = wordsFor(snapshotTexts, language).changes;
  const verdicts = wordsFor(verdictTexts, language);
  const moved = (before: string, now: string): string =>
    words.moved({ before: before === '' ? '–' : before, now: now === '' ? '–' : now });
  const list = (texts: readonly string[]): string => {
    const more = texts.length - mostDetails;
    const shown = texts.slice(0, mostDetails);
    if (more > 0) shown.push(words.more({ count: showCount(more, language) }));
    return shown.join(wordsFor(explainTexts, language).joints.parts);
  };
  switch (reason) {
    case 'new-periods':
      return list(newPeriods.map((period) => periodIn(period, language)));
    case 'periods-dropped':
      return list(droppedPeriods.map((period) => periodIn(period, language)));
    case 'past-restated':
      return list(restated.map((one) => restatedText(one, is, language)));
    case 'target-changed':
      return was?.target === '' || is?.target === '' ? '' : moved(was?.target ?? '', is?.target ?? '');
    case 'renamed':
      return moved(was?.name ?? '', is?.name ?? '');
    case 'direction-changed':
      return moved(textOf(verdicts.better, was?.better), textOf(verdicts.better, is?.better));
    case 'category-changed':
      return was?.category === is?.category
        ? moved(was?.measure ?? '', is?.measure ?? '')
        : moved(textOf(verdicts.category, was?.category), textOf(verdicts.category, is?.category));
    case 'override':
      return moved(was?.override ?? '', is?.override ?? '');
    case 'added':
    case 'removed':
    case 'rules-changed':
    case 'rebase':
      return '';
  }
}

function textOf(words: Readonly<Record<string, string>>, code: string | undefined): string {
  return words[code ?? ''] ?? '';
}

function restatedText(
  { period, before, now }: RestatedPeriod,
  is: FrozenMetric | undefined,
  language: Language,
): string {
  const format = is?.format ?? 'General';
  const [was, shown] = [showValue(before, format, language), showValue(now, format, language)];
  // Values that look alike as the sheet shows them are told to the last digit.
  const isAlike = was === shown;
  return wordsFor(snapshotTexts, language).changes.restated({
    period: periodIn(period, language),
    before: isAlike ? String(before) : was,
    now: isAlike ? String(now) : shown,
    cell: cellOf(is, period),
  });
}

function cellOf(metric: FrozenMetric | undefined, period: string): string {
  const cell = metric?.cells.get(period);
  return metric === undefined || cell === undefined ? '–' : `${quoteSheet(metric.cellsOn)}!${cell}`;
}

function periodIn(iso: string, language: Language): string {
  const period = parseIso(iso);
  return period === null ? iso : showPeriod(period, language, 'short');
}

/** How a side is called: its sheet, or today with its day. */
export function stateName({ name, state, frozen }: ComparedState, language: Language): string {
  const words = wordsFor(snapshotTexts, language).changes;
  return state === null ? words.today({ day: showDate(frozen.day, language) }) : name;
}

/** What changed, for programs. */
export interface ComparisonJson {
  readonly before: StateJson;
  readonly now: StateJson;
  readonly same: boolean;
  readonly rulesChanged: boolean;
  readonly metrics: readonly MetricChangeJson[];
  readonly items: readonly ItemChange[];
}

export interface StateJson {
  readonly name: string;
  /** `as-taken` or `edited`; null for today's figures. */
  readonly state: string | null;
  readonly day: string;
  readonly fingerprint: string;
  readonly gold: boolean;
  readonly met: number | null;
  readonly metOrImproving: number | null;
}

export interface MetricChangeJson {
  readonly name: string;
  readonly unit: string;
  /** Its name before, where it seems to be renamed. */
  readonly renamedFrom?: string;
  readonly statusBefore: string | null;
  readonly status: string | null;
  /** Codes, all that apply. */
  readonly reasons: readonly string[];
  readonly restated: readonly {
    readonly period: string;
    readonly before: number;
    readonly now: number;
    /** `"'KPI 2024'!F7"`; null where it stands in no cell. */
    readonly cell: string | null;
    readonly cellBefore: string | null;
  }[];
  readonly newPeriods: readonly string[];
  readonly droppedPeriods: readonly string[];
  readonly targetBefore: string | null;
  readonly target: string | null;
}

/** The same in every language. */
export function comparisonJson(comparison: Comparison): ComparisonJson {
  const { before, now, rulesChanged, metrics, items } = comparison;
  const state = (side: ComparedState): StateJson => {
    const { gold, met, metOrImproving } = goldOfState(side);
    const { day, fingerprint } = side.frozen;
    return { name: side.name, state: side.state, day, fingerprint, gold, met, metOrImproving };
  };
  return {
    before: state(before),
    now: state(now),
    same: isSameState(comparison),
    rulesChanged,
    metrics: metrics.map((change) => changeJson(comparison, change)),
    items,
  };
}

function changeJson({ before, now }: Comparison, change: MetricChange): MetricChangeJson {
  const was = change.before === null ? undefined : before.frozen.metrics[change.before];
  const is = change.now === null ? undefined : now.frozen.metrics[change.now];
  const cell = (metric: FrozenMetric | undefined, period: string): string | null => {
    const shown = cellOf(metric, period);
    return shown === '–' ? null : shown;
  };
  return {
    name: is?.name ?? was?.name ?? '',
    unit: is?.unit ?? was?.unit ?? '',
    ...(change.reasons.includes('renamed') && was !== undefined ? { renamedFrom: was.name } : {}),
    statusBefore: was?.status ?? null,
    status: is?.status ?? null,
    reasons: change.reasons,
    restated: change.restated.map((one) => ({
      ...one,
      cell: cell(is, one.period),
      cellBefore: cell(was, one.period),
    })),
    newPeriods: change.newPeriods,
    droppedPeriods: change.droppedPeriods,
    targetBefore: was?.target ?? null,
    target: is?.target ?? null,
  };
}
