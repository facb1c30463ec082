/**
 * All COPC functions, in the order they are listed. Ids, names and parameters are frozen once released
 * (functions, The set).
 */
import type { CatalogueFunction } from './define';
import { accuracyLow, errorAccuracy, rollUpShare, samplesNeeded } from './functions/accuracy';
import { nextAuditDate } from './functions/trust';
import { backlog, forecastAccuracy, onTimeShare } from './functions/flow';
import { itemResultText } from './functions/item';
import { gap, levelOk, streak } from './functions/level';
import { probe } from './functions/trust';
import { assuranceText, limits } from './functions/process';
import { agentsFor, occupancyFor, serviceLevelFor, speedOfAnswer, staffPlan } from './functions/staffing';
import { actionText, explain, statusText } from './functions/status';
import { goldDetail, goldOk, goldScore, scorecard } from './functions/table';
import { trendOk, trendSlope, trendText } from './functions/trend';
import { cuika } from './functions/trust';

export const catalogue: readonly CatalogueFunction[] = [
  levelOk,
  trendOk,
  trendText,
  trendSlope,
  statusText,
  gap,
  streak,
  actionText,
  explain,
  scorecard,
  goldScore,
  goldOk,
  goldDetail,
  limits,
  assuranceText,
  errorAccuracy,
  accuracyLow,
  samplesNeeded,
  cuika,
  rollUpShare,
  onTimeShare,
  backlog,
  forecastAccuracy,
  agentsFor,
  serviceLevelFor,
  speedOfAnswer,
  occupancyFor,
  staffPlan,
  nextAuditDate,
  itemResultText,
  probe,
];

/** `functionNamed('TrendOK')`; null for a name there is no function for. */
export function functionNamed(name: string): CatalogueFunction | null {
  const wanted = name.toUpperCase();
  return catalogue.find((entry) => entry.name === wanted) ?? null;
}
