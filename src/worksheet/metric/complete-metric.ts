/**
 * Makes the metric that is scored from what a table says about it; what had to be concluded is marked and reported
 * (worksheets §2, Category).
 */
import type { Category } from '../../scoring/metric';
import type { CategoryGround, TargetGround } from './grounds';
import { directionOf } from './metric-direction';
import type { FindingsLog } from '../sheet/finding';
import type { MetricFacts, TableFacts } from './metric-facts';
import { saidOf, withSaidTarget } from './said-by-person';
import type { SaidOfMetric } from './said-of-metric';
import { isMissing } from '../cells/numbers';
import { mixedScale, seriesScale } from '../cells/scale';
import { settledTargets } from './settled-targets';
import type { TableMetric } from './table';
import { knownOf } from './names-with-units';
import { writtenTargets, type WrittenTargets } from './written-targets';

/**
 * The metric, with its findings in the log. Safe by default: a series on two scales has no points, a contradicted or
 * unreadable target is no target.
 */
export function completeMetric(given: MetricFacts, table: TableFacts, log: FindingsLog): TableMetric {
  const named = table.words.known(given.name);
  const isShare =
    given.unit === null ? named?.unit === 'share' : /^(?:%|percent|pct)/i.test(given.unit.trim());
  const isOtherUnit = given.unit !== null || (named?.unit ?? 'share') !== 'share';
  const said = saidOf(table.said, given);
  const facts = onOneScale(withSaidTarget(given, said), isShare, isOtherUnit, table, log);
  const { points, marked } = facts.series;
  const written = writtenTargets(facts, log);
  const known = knownOf(facts, written, table.words);
  const isRate = marked || (isShare && known?.unit === named?.unit);
  const direction = directionOf(facts, written, known, table.words, log, isRate, said?.better ?? null);
  const isTimeOrCost = known?.unit === 'seconds' || known?.unit === 'money';
  const scale = seriesScale(
    points,
    marked,
    isShare,
    isTimeOrCost || facts.series.duration,
    known?.unit === 'seconds',
  );
  const { targets, text } = settledTargets(facts, written, direction, scale, log);
  reportNoneNow(facts, written, table, log);
  const category = categoryOfMetric(facts, table, said, known?.category ?? null, log);
  const unit = facts.unit ?? facts.series.unit ?? known?.unit ?? null;
  const inferred: ('category' | 'better' | 'unit')[] = [];
  if (category.inferred) inferred.push('category');
  if (direction.inferred) inferred.push('better');
  if (unit !== null && facts.unit === null && facts.series.unit === null) inferred.push('unit');
  return {
    name: facts.name,
    category: category.category,
    better: direction.better,
    targets,
    points,
    unit,
    owner: facts.owner,
    vendor: facts.vendor,
    definition: facts.definition,
    targetText: text,
    inferred,
    grounds: {
      better: direction.ground,
      target: targetGround(facts, written, said?.target !== undefined && said.target !== null),
      category: category.ground,
    },
    numberFormat: facts.series.numberFormat,
    cell: facts.cell,
    cellOf: facts.cellOf,
  };
}

/** The latest period is the one that is judged: where only earlier ones have a target, that is told. */
function reportNoneNow(
  { name, cell, series, targets }: MetricFacts,
  written: WrittenTargets,
  { periods }: TableFacts,
  log: FindingsLog,
): void {
  const last = series.points.length - 1;
  const period = periods[last];
  if (written.length <= 1 || last < 0 || period === undefined || series.points[last] === null) return;
  const value = targets?.values[last] ?? '';
  if ((written[last] ?? null) !== null || !(value === '' || isMissing(value))) return;
  if (written.some((target) => target !== null))
    log.add('target-not-now', 'warning', cell, { metric: name, period: period.iso });
}

/** The last target that is written, whether it can be used or not. */
function targetGround(facts: MetricFacts, written: WrittenTargets, isSaid: boolean): TargetGround | null {
  const last = written.findLast((target) => target !== null) ?? null;
  if (last === null) return null;
  const { cell, text } = last;
  if (isSaid) return { by: 'person', cell: null, text };
  const inName = cell.row === facts.cell.row && cell.column === facts.cell.column;
  return { by: inName ? 'name' : 'cell', cell, text };
}

/** 0.85 beside 85: no point can be trusted, unless the reading says how figures are meant. */
function onOneScale(
  facts: MetricFacts,
  isShare: boolean,
  isOtherUnit: boolean,
  table: TableFacts,
  log: FindingsLog,
): MetricFacts {
  const { series } = facts;
  if (!isShare && !series.marked && isOtherUnit) return facts;
  const mixed = mixedScale(series.points, isShare || series.marked);
  if (mixed === null) return facts;
  if (table.percentNumbers && series.marked) {
    // Given by hand: plain figures are percent numbers, so what is marked as percent becomes one too.
    const points = series.points.map((point) =>
      point !== null && Math.abs(point) <= 1 ? point * 100 : point,
    );
    return { ...facts, series: { ...series, points, marked: false } };
  }
  if (table.percentNumbers) return facts;
  log.add('mixed-scale-values', 'error', facts.cell, { metric: facts.name, ...mixed });
  return { ...facts, series: { ...series, points: series.points.map(() => null) } };
}

function categoryOfMetric(
  facts: MetricFacts,
  table: TableFacts,
  byPerson: SaidOfMetric | null,
  usual: Category | null,
  log: FindingsLog,
): { category: Category | null; inferred: boolean; ground: CategoryGround | null } {
  if (byPerson !== null && byPerson.category !== null) {
    const ground = { by: 'person', cell: null, text: null } as const;
    return { category: byPerson.category, inferred: false, ground };
  }
  const said = facts.category;
  const named = { by: 'name', cell: facts.cell, text: facts.name } as const;
  if (said !== null && said.text !== '') {
    const { cell, text } = said;
    const category = table.words.category(said.text);
    const by = said.filled ? 'filled' : said.section ? 'section' : 'column';
    if (category !== null) return { category, inferred: said.filled, ground: { by, cell, text } };
    const learned = table.learned?.get(said.text);
    if (learned !== undefined)
      return { category: learned, inferred: true, ground: { by: 'learned', cell, text } };
    if (said.section && usual !== null) return { category: usual, inferred: true, ground: named };
    log.add('category-unknown', 'warning', said.cell, { metric: facts.name, text: said.text });
    return { category: 'other', inferred: false, ground: { by: 'unknown', cell, text } };
  }
  if (!table.hasCategories)
    return { category: usual, inferred: usual !== null, ground: usual === null ? null : named };
  // A blank beside written categories is a gap to fill: guessed from the name it would never be seen.
  log.add('category-missing', 'warning', said?.cell ?? facts.cell, { metric: facts.name });
  return { category: null, inferred: false, ground: { by: 'missing', cell: said?.cell ?? null, text: null } };
}
