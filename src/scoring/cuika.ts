/**
 * CUIKA: can the data be trusted? Collected, Usable, Integrity, Knowledgeable, Actionable (scoring §10). The checks say how
 * far to trust a status; they never change one.
 */
import { collectedFaults, metricFault, integrityFaults, usableFaults } from './cuika-data';
import type { CuikaCheck, CuikaChecks, CuikaEvidence, CuikaFault, RegisteredAction } from './cuika-evidence';
import type { Metric, MetricScore } from './metric';
import type { Profile } from './profile';

export type {
  CuikaChecks,
  CuikaEvidence,
  CuikaFaultCode,
  CuikaLetter,
  CuikaResult,
  RegisteredAction,
} from './cuika-evidence';

/**
 * Checks one metric.
 * @param score the metric's score from the same table and profile
 * @param reportingIndex the table's reporting period; null for a single series
 * @example checkCuika(metric, score, goldProfile, 11, { owner: '' }).knowledgeable.result // 'fail'
 */
export function checkCuika(
  metric: Metric,
  score: MetricScore,
  profile: Profile,
  reportingIndex: number | null,
  evidence: CuikaEvidence = {},
): CuikaChecks {
  return {
    collected: checked(collectedFaults(metric.points, profile.trend.periods, reportingIndex)),
    usable: checked(usableFaults(metric, evidence)),
    integrity: checked(integrityFaults(metric.points, evidence)),
    knowledgeable: knowledgeable(evidence),
    actionable: actionable(score, evidence),
  };
}

/** One for all: of most metrics most checks are these. */
const passed: CuikaCheck = { result: 'pass', faults: [] };
const notChecked: CuikaCheck = { result: 'not-checked', faults: [] };

function checked(faults: readonly CuikaFault[]): CuikaCheck {
  if (faults.length === 0) return passed;
  return { result: faults.some(({ severity }) => severity === 'fail') ? 'fail' : 'warn', faults };
}

/** Checked on whichever of owner and definition the sheet has a place for. */
function knowledgeable(evidence: CuikaEvidence): CuikaCheck {
  if (evidence.owner === undefined && evidence.definition === undefined) return notChecked;
  const faults: CuikaFault[] = [];
  if (evidence.owner !== undefined && isBlank(evidence.owner)) faults.push(metricFault('no-owner'));
  if (evidence.definition !== undefined && isBlank(evidence.definition))
    faults.push(metricFault('no-definition'));
  return checked(faults);
}

function actionable({ action }: MetricScore, evidence: CuikaEvidence): CuikaCheck {
  if (action !== 'act' && action !== 'escalate') return passed;
  if (evidence.actions === undefined) return notChecked;
  return checked(evidence.actions.some(isComplete) ? [] : [metricFault('no-complete-action')]);
}

function isComplete({ open, plan, owner, due, endResult }: RegisteredAction): boolean {
  return open && ![plan, owner, due, endResult].some(isBlank);
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
