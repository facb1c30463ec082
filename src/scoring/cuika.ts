/**
 * CUIKA: can the data be trusted? Collected, Usable, Integrity, Knowledgeable, Actionable (scoring §10). The checks say how
 * far to trust a status; they never change one.
 */
import { collectedFaults, integrityFaults, usableFaults } from './cuika-data';
import type { Metric, MetricScore } from './metric';
import type { Profile } from './profile';

export type CuikaLetter = 'collected' | 'usable' | 'integrity' | 'knowledgeable' | 'actionable';

export type CuikaResult = 'pass' | 'warn' | 'fail' | 'not-checked';

export type CuikaFaultCode =
  | 'nothing-measured'
  | 'period-without-value'
  | 'repaired-value'
  | 'mixed-scale'
  | 'no-target'
  | 'unknown-direction'
  | 'periods-out-of-order'
  | 'percent-out-of-range'
  | 'negative-value'
  | 'identical-values'
  | 'far-outside-limits'
  | 'not-sum-of-parts'
  | 'no-owner'
  | 'no-definition'
  | 'no-complete-action';

export interface CuikaFault {
  readonly code: CuikaFaultCode;
  /** `warn` faults leave a check at warn; one `fail` fails it. */
  readonly severity: 'warn' | 'fail';
  /** Indices of the periods at fault, oldest first; empty when the fault is the metric's as a whole. */
  readonly periods: readonly number[];
}

export interface CuikaCheck {
  readonly result: CuikaResult;
  readonly faults: readonly CuikaFault[];
}

export type CuikaChecks = Readonly<Record<CuikaLetter, CuikaCheck>>;

/** What the sheet says beside the figures. What is left out has no place in the sheet and is not checked. */
export interface CuikaEvidence {
  /** What the values are: `percent` as fractions (0.85), `percent-number` as written out (85). */
  readonly kind?: 'percent' | 'percent-number' | 'duration' | 'count' | null;
  /** Indices of periods whose value had to be repaired from text. */
  readonly repaired?: readonly number[];
  /** False when the direction is written nowhere and had to be guessed. */
  readonly directionKnown?: boolean;
  /** False when the headers are not consecutive periods or hold one twice. */
  readonly periodsConsecutive?: boolean;
  /** For a total: the sum of its parts in each period. */
  readonly sumOfParts?: readonly (number | null)[];
  readonly owner?: string | null;
  readonly definition?: string | null;
  /** Rows of the action register about this metric. */
  readonly actions?: readonly RegisteredAction[];
}

/** What the check looks at in a row of the action register. */
export interface RegisteredAction {
  readonly open: boolean;
  readonly plan: string | null;
  readonly owner: string | null;
  readonly due: string | null;
  readonly endResult: string | null;
}

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
    usable: checked(usableFaults(metric.points, score, evidence)),
    integrity: checked(integrityFaults(metric.points, evidence)),
    knowledgeable: knowledgeable(evidence),
    actionable: actionable(score, evidence),
  };
}

function checked(faults: readonly CuikaFault[]): CuikaCheck {
  if (faults.length === 0) return { result: 'pass', faults };
  return { result: faults.some(({ severity }) => severity === 'fail') ? 'fail' : 'warn', faults };
}

/** Checked on whichever of owner and definition the sheet has a place for. */
function knowledgeable({ owner, definition }: CuikaEvidence): CuikaCheck {
  if (owner === undefined && definition === undefined) return { result: 'not-checked', faults: [] };
  const faults: CuikaFault[] = [];
  if (owner !== undefined && isBlank(owner)) faults.push(fault('no-owner'));
  if (definition !== undefined && isBlank(definition)) faults.push(fault('no-definition'));
  return checked(faults);
}

function actionable({ action }: MetricScore, { actions }: CuikaEvidence): CuikaCheck {
  if (action !== 'act' && action !== 'escalate') return { result: 'pass', faults: [] };
  if (actions === undefined) return { result: 'not-checked', faults: [] };
  return checked(actions.some(isComplete) ? [] : [fault('no-complete-action')]);
}

function isComplete({ open, plan, owner, due, endResult }: RegisteredAction): boolean {
  return open && ![plan, owner, due, endResult].some(isBlank);
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

function fault(code: CuikaFaultCode): CuikaFault {
  return { code, severity: 'fail', periods: [] };
}
