/**
 * Makes the metric that is scored from what a table says about it; what had to be concluded is marked and reported
 * (worksheets §2, Category).
 */
import type { Category } from '../../scoring/metric';
import { directionOf } from './metric-direction';
import type { FindingsLog } from '../sheet/finding';
import type { MetricFacts, TableFacts } from './metric-facts';
import { saidOf, withSaidTarget } from './said-by-person';
import type { SaidOfMetric } from './said-of-metric';
import { mixedScale, seriesScale } from '../cells/scale';
import { settledTargets } from './settled-targets';
import type { TableMetric } from './table';
import { writtenTargets } from './written-targets';

/**
 * The metric, with its findings in the log. Safe by default: a series on two scales has no points, a contradicted or
 * unreadable target is no target.
 */
export function completeMetric(given: MetricFacts, table: TableFacts, log: FindingsLog): TableMetric {
  const known = table.words.known(given.name);
  const isShare =
    given.unit === null ? known?.unit === 'share' : /^(?:%|percent|pct)/i.test(given.unit.trim());
  const isOtherUnit = given.unit !== null || (known?.unit ?? 'share') !== 'share';
  const said = saidOf(table.said, given);
  const facts = onOneScale(withSaidTarget(given, said), isShare, isOtherUnit, table, log);
  const { points, marked } = facts.series;
  const written = writtenTargets(facts, log);
  const direction = directionOf(facts, written, table.words, log, isShare || marked, said?.better ?? null);
  const isTimeOrCost = known?.unit === 'seconds' || known?.unit === 'money';
  const scale = seriesScale(
    points,
    marked,
    isShare,
    isTimeOrCost || facts.series.duration,
    known?.unit === 'seconds',
  );
  const { targets, text } = settledTargets(facts, written, direction, scale, log);
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
    numberFormat: facts.series.numberFormat,
    cell: facts.cell,
    cellOf: facts.cellOf,
  };
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
): { category: Category | null; inferred: boolean } {
  if (byPerson !== null && byPerson.category !== null) {
    return { category: byPerson.category, inferred: false };
  }
  const said = facts.category;
  if (said !== null && said.text !== '') {
    const category = table.words.category(said.text);
    if (category !== null) return { category, inferred: said.filled };
    const learned = table.learned?.get(said.text);
    if (learned !== undefined) return { category: learned, inferred: true };
    if (said.section && usual !== null) return { category: usual, inferred: true };
    log.add('category-unknown', 'warning', said.cell, { metric: facts.name, text: said.text });
    return { category: 'other', inferred: false };
  }
  if (!table.hasCategories) return { category: usual, inferred: usual !== null };
  // A blank beside written categories is a gap to fill: guessed from the name it would never be seen.
  log.add('category-missing', 'warning', said?.cell ?? facts.cell, { metric: facts.name });
  return { category: null, inferred: false };
}
