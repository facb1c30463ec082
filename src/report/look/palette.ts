/**
 * The colours of the reports. Each text colour has at least 4.5:1 against its fill (a test measures it), and no colour
 * says anything a word beside it does not.
 */
import type { ItemResult } from '../../scoring/items/item-result';
import type { Action, Status, TrendVerdict } from '../../scoring/metric';

export interface Tint {
  readonly color: string;
  readonly fill: string;
  readonly bold?: boolean;
}

const good: Tint = { color: '1B5E20', fill: 'E3F4E5' };
const rising: Tint = { color: '0B4F8A', fill: 'E1EFFB' };
const bad: Tint = { color: '9B1C1C', fill: 'FCE8E6' };
const urgent: Tint = { color: 'FFFFFF', fill: '9B1C1C', bold: true };
const careful: Tint = { color: '6B4300', fill: 'FFF2CC' };
const quiet: Tint = { color: '4A4F57', fill: 'EEF0F2' };

export const statusTints: Readonly<Record<Status, Tint>> = {
  met: good,
  improving: rising,
  'not-met': bad,
  'no-data': quiet,
  'no-target': quiet,
  unclear: careful,
};

export const trendTints: Readonly<Record<TrendVerdict, Tint | null>> = {
  improving: rising,
  none: null,
  adverse: careful,
  'too-few': quiet,
};

export const actionTints: Readonly<Record<Action, Tint | null>> = {
  none: null,
  watch: careful,
  act: bad,
  escalate: urgent,
  measure: quiet,
  clarify: careful,
};

/** The action's word on white, where a filled cell would be a wall of red. */
export const actionColors: Readonly<Record<Action, string>> = {
  none: '1F2933',
  watch: careful.color,
  act: bad.color,
  escalate: bad.color,
  measure: quiet.color,
  clarify: careful.color,
};

export const itemTints: Readonly<Record<ItemResult, Tint>> = {
  compliant: good,
  'approach-only': careful,
  'not-compliant': bad,
  'not-assessed': quiet,
  'not-applicable': quiet,
};

export const severityTints = { error: bad, warning: careful, info: quiet } as const;

export const verdictTints = { reached: good, notYet: careful, none: quiet } as const;

/** A date that is past, beside its word. */
export const overdueColor = bad.color;

/** Texts, lines and fills of the sheet itself. */
export const ink = '1F2933';
export const faintInk = '5A6472';
export const heading = '1F3864';
export const line = 'C9D1DB';
export const headerTint: Tint = { color: 'FFFFFF', fill: '1F3864', bold: true };

/** Data bars are pale enough for the dark figures over them. */
export const barColor = '9CC3E6';
export const nearnessBarColor = '7FA8D1';

export const chartColors = {
  met: '1B7F3B',
  metOrImproving: '1F6FB2',
  value: '1F3864',
  target: 'C0392B',
  mark: '7A4B00',
} as const;
