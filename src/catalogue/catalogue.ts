/** All COPC functions, in the order they are listed. Ids, names and parameters are frozen once released. */
import type { CatalogueFunction } from './define';
import * as operations from './functions/operations';
import { probe } from './functions/probe';
import * as single from './functions/single';
import * as table from './functions/table';
import { cuika } from './functions/trust';

export const catalogue: readonly CatalogueFunction[] = [
  single.levelOk,
  single.trendOk,
  single.trendText,
  single.trendSlope,
  single.statusText,
  single.gap,
  single.streak,
  single.actionText,
  single.explain,
  table.scorecard,
  table.goldScore,
  table.goldOk,
  table.goldDetail,
  operations.limits,
  operations.assuranceText,
  operations.errorAccuracy,
  operations.accuracyLow,
  cuika,
  operations.rollUpShare,
  operations.onTimeShare,
  operations.backlog,
  operations.forecastAccuracy,
  operations.agentsFor,
  operations.serviceLevelFor,
  operations.speedOfAnswer,
  operations.occupancyFor,
  operations.nextAudit,
  probe,
];

const byName = new Map(catalogue.map((entry) => [entry.name, entry]));

/** `functionNamed('TRENDOK')`; null for a name there is no function for. */
export function functionNamed(name: string): CatalogueFunction | null {
  return byName.get(name.toUpperCase()) ?? null;
}
