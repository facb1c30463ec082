/** What stands between today and Gold with evidence, ranked and in words: one line a thing (scoring §12). */
import { faultsOfAction, type ActionFault } from '../../scoring/audit/action-fault';
import { itemGap, metricGap, rankedGaps, type GapKind } from '../../scoring/audit/gap-order';
import type { RegisteredAction } from '../../scoring/cuika';
import type { MetricScore } from '../../scoring/metric';
import type { Language } from '../../strings/language';
import { explainTexts } from '../../strings/parts/verdicts/explain';
import { gapSheetTexts } from '../../strings/parts/sheets/gap-sheet';
import { verdictTexts } from '../../strings/parts/verdicts/verdicts';
import { workTexts } from '../../strings/parts/pane/work';
import { wordsFor } from '../../strings/words-for';
import { formatCell, parseCell } from '../../workbook/address';
import type { TableMetric } from '../../worksheet/metric/table';
import type { AssessedItem, Assessment } from '../assessment/judged-items';
import { itemCategoryName, itemResultName, remarkOf } from '../assessment/judged-items';
import { showGap, showValue } from '../look/show-value';
import { sourcedMetrics, type SourcedMetric } from '../register/due-metrics';
import { sourceKey } from '../register/marks';
import { registeredActions, RegisterIndex, type Register, type RegisterRow } from '../register/register';
import { categoryName } from '../scorecard/category-name';
import { shortTarget } from '../scorecard/explain';
import type { Scorecard } from '../scorecard/scored';
import { trustOfMetric, letters } from '../scorecard/trust';
import { shownTrend } from '../scorecard/verdict-line';
import { bookCard, wholeOf } from '../scorecard/whole';
import { neededMove } from './needed-move';

/** What the list is made from. */
export interface GapFacts {
  readonly scorecards: readonly Scorecard[];
  readonly register: Register | null;
  readonly assessment: Assessment | null;
  /** ISO. */
  readonly today: string;
}

export interface Gap {
  readonly kind: GapKind;
  /** Positive is good; null where it is not known, and for what is no metric. */
  readonly relativeGap: number | null;
  readonly area: string;
  readonly what: string;
  readonly sheet: string;
  /** `"B7"`. */
  readonly cell: string;
  readonly countsForGold: boolean;
  readonly now: string;
  readonly needed: string;
  readonly gap: string;
  readonly direction: string;
  readonly trend: string;
  /** Misses in a row; null where that means nothing. */
  readonly streak: number | null;
  readonly owner: string;
  /** The number of its row in the action register; `""` without one. */
  readonly action: string;
  /** ISO, or what a person wrote. */
  readonly due: string;
  readonly faults: readonly ActionFault[];
}

/**
 * The gaps, worst first. A metric that stands in two tables with equal figures is one gap; one that goes on in another table is a gap there alone.
 * @example gapList(facts, 'en')[0]?.what // 'Service level: Escalate'
 */
export function gapList(facts: GapFacts, language: Language): Gap[] {
  const index = new RegisterIndex(facts.register?.rows ?? []);
  const context = { ...facts, index, language };
  const items = (facts.assessment?.items ?? []).flatMap((item) => itemGaps(item, context));
  return rankedGaps([...metricGaps(context), ...items]);
}

interface Context extends GapFacts {
  readonly index: RegisterIndex;
  readonly language: Language;
}

function metricGaps(context: Context): Gap[] {
  const { scorecards, register } = context;
  const card = bookCard(scorecards);
  if (card === null) return [];
  const { repeated, earlier, counted, gold } = wholeOf(card);
  const placeKey = (table: number, index: number): string => `${table} ${index}`;
  const skipped = new Set([...repeated, ...earlier].map(({ table, index }) => placeKey(table, index)));
  const leftOut = new Set(
    gold.leftOut.map(({ index }) => placeKey(counted[index]?.table ?? -1, counted[index]?.index ?? -1)),
  );
  let before = 0;
  return scorecards.flatMap((scorecard) => {
    const rows = register === null ? null : registeredActions([scorecard], register);
    const offset = before;
    before += scorecard.tables.length;
    return sourcedMetrics([scorecard]).flatMap((one) => {
      const key = placeKey(offset + one.table, one.index);
      if (skipped.has(key)) return [];
      return gapsOfMetric(one, !leftOut.has(key), rows?.(one.table, one.index) ?? null, context);
    });
  });
}

function gapsOfMetric(
  one: SourcedMetric,
  countsForGold: boolean,
  actions: readonly RegisteredAction[] | null,
  context: Context,
): Gap[] {
  const { scored, index, sheet, profile } = one;
  const metric = scored.table.metrics[index];
  const score = scored.score.scores[index];
  if (metric === undefined || score === undefined) return [];
  const row = context.index.open(one.key);
  const place = { sheet, cell: formatCell(metric.cell), countsForGold };
  const acted = actionPart(
    row,
    one.action === 'act' || one.action === 'escalate',
    metric.owner ?? '',
    context,
  );
  const kind = metricGap(score);
  const own =
    kind === null ? [] : [{ kind, ...metricPart(one, metric, score, kind, context), ...place, ...acted }];
  const trust = trustOfMetric(scored, index, profile, actions);
  if (trust === null) return own;
  const words = wordsFor(gapSheetTexts, context.language);
  const { trust: said } = wordsFor(workTexts, context.language);
  const failed = letters.filter((letter) => trust.checks[letter].result === 'fail');
  return [
    ...own,
    ...failed.map((letter): Gap => {
      const faults = trust.faults.filter(({ check, severity }) => check === letter && severity === 'fail');
      return {
        ...blank,
        kind: 'cuika',
        area: words.dataTrust,
        what: words.what({
          name: one.name,
          kind: words.cuika({ letter: said.letters[letter], result: said.results.fail }),
        }),
        ...place,
        // A period the sheet has no cell for is no place to go to.
        cell: faults.flatMap(({ cells }) => cells).find((cell) => parseCell(cell) !== null) ?? place.cell,
        now: [...new Set(faults.map(({ code }) => said.faults[code]))].join(' '),
        needed: said.results.pass,
        owner: acted.owner,
      };
    }),
  ];
}

const blank = {
  relativeGap: null,
  gap: '',
  direction: '',
  trend: '',
  streak: null,
  action: '',
  due: '',
  faults: [],
} as const;

function metricPart(
  { name }: SourcedMetric,
  metric: TableMetric,
  score: MetricScore,
  kind: GapKind,
  { language }: Context,
): Pick<Gap, 'relativeGap' | 'area' | 'what' | 'now' | 'needed' | 'gap' | 'direction' | 'trend' | 'streak'> {
  const words = wordsFor(gapSheetTexts, language);
  const verdicts = wordsFor(verdictTexts, language);
  const status = verdicts.status[score.status];
  // What was measured long ago is not how it is now.
  const isOpen = score.status === 'no-data';
  const latest =
    isOpen || score.latest === null ? status : showValue(score.latest, metric.numberFormat, language);
  const said =
    kind === 'open' ? status : kind === 'level' ? words.level({ status }) : verdicts.action[score.action];
  return {
    relativeGap: isOpen ? null : score.relativeGap,
    area: categoryName(metric, verdicts),
    what: words.what({ name, kind: said }),
    now: latest,
    needed: shortTarget(score.target, metric, language),
    gap: isOpen || score.gap === null ? '' : showGap(score.gap, metric.numberFormat, language),
    direction: neededMove(metric, score, language),
    trend: shownTrend(score, verdicts).text,
    streak: score.streak,
  };
}

function itemGaps(item: AssessedItem, context: Context): Gap[] {
  const { assessment, language } = context;
  const kind = itemGap(item.judgement);
  if (kind === null || assessment === null) return [];
  const words = wordsFor(gapSheetTexts, language);
  const result = itemResultName(item.judgement.result, language);
  const name = [item.number, item.title].filter((text) => text !== '').join(' ');
  return [
    {
      ...blank,
      kind,
      area: itemCategoryName(item.category, language),
      what: words.what({ name, kind: kind === 'contradicted' ? words.contradicted : result }),
      sheet: assessment.sheet,
      cell: item.cell,
      countsForGold: false,
      now: kind === 'contradicted' ? remarkOf(item, language) : result,
      needed: itemResultName('compliant', language),
      ...actionPart(rowOfItem(item, assessment.sheet, context.index), false, item.row.text.owner, context),
    },
  ];
}

/** A row a person opened for an item names it by its number, its title or both. */
function rowOfItem({ number, title }: AssessedItem, sheet: string, index: RegisterIndex): RegisterRow | null {
  const names = [number, title, `${number} ${title}`].filter((name) => name.trim() !== '');
  for (const name of [...names, ...names.map((one) => `${sheet} › ${one}`)]) {
    const row = index.open(sourceKey(name));
    if (row !== null) return row;
  }
  return null;
}

function actionPart(
  row: RegisterRow | null,
  isAsked: boolean,
  owner: string,
  { today }: Context,
): Pick<Gap, 'owner' | 'action' | 'due' | 'faults'> {
  const action =
    row === null
      ? null
      : {
          open: row.isOpen,
          plan: row.text.plan,
          owner: row.text.owner,
          due: row.text.due,
          endResult: row.text.endResult,
        };
  const written = row?.text.owner ?? '';
  return {
    owner: written === '' ? owner : written,
    action: row?.text.id ?? '',
    due: row?.text.due ?? '',
    faults: faultsOfAction(action, isAsked, today),
  };
}

/** What the action of a gap lacks, in words: `"overdue; no plan"`. */
export function faultsText({ faults }: Pick<Gap, 'faults'>, language: Language): string {
  const words = wordsFor(gapSheetTexts, language);
  const { joints } = wordsFor(explainTexts, language);
  return faults.map((fault) => words.faults[fault]).join(joints.clauses);
}
