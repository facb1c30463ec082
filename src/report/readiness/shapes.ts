/** What the one page for an audit meeting is made from, and what it is (scoring §14). */
import type { Language } from '../../strings/language';
import type { readinessTexts } from '../../strings/parts/sheets/readiness';
import type { Words } from '../../strings/messages';
import type { Accuracy } from '../accuracy/accuracy-of';
import type { AuditDates } from '../audit/audit-dates';
import type { GapFacts } from '../gaps/gap-list';
import type { RegisterMaking } from '../register/lines';
import type { Scorecard } from '../scorecard/scored';
import type { Whole } from '../scorecard/whole';
import type { Comparison } from '../snapshots/comparison';
import type { SnapshotRead } from '../snapshots/read-snapshot';

/** What the page is made from; null where there is none, and the page says how to get it. */
export interface ReadinessFacts extends GapFacts {
  readonly audit: AuditDates | null;
  readonly accuracy: Accuracy | null;
  /** Since the last snapshot. */
  readonly changes: Comparison | null;
  /** Later snapshots that can't be read. */
  readonly snapshotsUnread: readonly Pick<SnapshotRead, 'sheet' | 'state'>[];
  /** Places with figures that were not scored. */
  readonly unread: readonly { readonly sheet: string; readonly range: string; readonly figures: number }[];
  /** Sheets that could not be read, or hold metrics and were not among those scored. */
  readonly sheetsLeftOut: readonly string[];
}

export const readinessParts = [
  'audit',
  'verdict',
  'categories',
  'assessment',
  'trust',
  'accuracy',
  'actions',
  'contradictions',
  'changes',
  'leftOut',
  'provenance',
] as const;
export type ReadinessPartName = (typeof readinessParts)[number];

export interface ReadinessRow {
  /** `""` for a row that goes on with the one above. */
  readonly label: string;
  readonly text: string;
  /** Shown with the look of a warning. */
  readonly isWarning?: true;
}

export interface ReadinessPart {
  readonly name: ReadinessPartName;
  readonly title: string;
  /** At least one; a part without data has one that says what to do to get it. */
  readonly rows: readonly ReadinessRow[];
  readonly hasData: boolean;
}

/** One page has room for so much; the rest is counted. */
export const mostLines = {
  cycles: 3,
  periods: 6,
  balance: 4,
  categories: 7,
  contradictions: 4,
  changes: 6,
  names: 5,
  places: 3,
} as const;

export interface ReadinessContext {
  readonly facts: ReadinessFacts;
  readonly card: Scorecard | null;
  readonly whole: Whole | null;
  readonly making: RegisterMaking;
  readonly language: Language;
  readonly words: Words<typeof readinessTexts.en>;
}
