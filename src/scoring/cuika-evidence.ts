/** What the CUIKA checks are given and what they find (scoring §10). Types only. */

export type CuikaLetter = 'collected' | 'usable' | 'integrity' | 'knowledgeable' | 'actionable';

export type CuikaResult = 'pass' | 'warn' | 'fail' | 'not-checked';

export type CuikaFaultCode =
  | 'nothing-measured'
  | 'period-without-value'
  | 'repaired-value'
  | 'mixed-scale'
  | 'no-target'
  | 'unknown-direction'
  | 'likely-direction'
  | 'periods-out-of-order'
  | 'percent-out-of-range'
  | 'negative-value'
  | 'identical-values'
  | 'far-outside-limits'
  | 'not-sum-of-parts'
  | 'few-transactions'
  | 'not-as-monitored'
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

/**
 * How it is known which way is better: written in the sheet, known by the metric's whole name, likely by its target, or
 * open: nothing says it (worksheets §2).
 */
export type DirectionStrength = 'written' | 'known' | 'likely' | 'open';

/** What the sheet says beside the figures. What is left out has no place in the sheet and is not checked. */
export interface CuikaEvidence {
  /** What the values are: `percent` as fractions (0.85), `percent-number` as written out (85). */
  readonly kind?: 'percent' | 'percent-number' | 'duration' | 'count' | null;
  /** Indices of periods whose value had to be repaired from text. */
  readonly repaired?: readonly number[];
  /** How it is known which way is better; left out: it is written. */
  readonly direction?: DirectionStrength;
  /** False when the headers are not consecutive periods or hold one twice. */
  readonly periodsConsecutive?: boolean;
  /** For a total: the sum of its parts in each period. */
  readonly sumOfParts?: readonly (number | null)[];
  /** Indices of periods with too few monitored transactions to tell much (scoring §9). */
  readonly few?: readonly number[];
  /** Indices of periods in which monitored transactions give another figure. */
  readonly unlikeMonitored?: readonly number[];
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
