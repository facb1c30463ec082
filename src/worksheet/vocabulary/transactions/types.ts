/** What people call the columns, the answers and the error types of a sheet of monitored transactions (scoring §9). */
import type { WordList } from '../types';

/**
 * What a line of such a sheet is. `evaluated`: the day of the evaluation, not of the contact. `feedback`: when or whether
 * the result was fed back. `answer`, `attribute`, `family`: of a sheet with one row an answer. `monitored`, `failed`,
 * `accurate`: counts. `filler`: words beside one of these that change nothing.
 */
export type TransactionColumn =
  | 'id'
  | 'date'
  | 'evaluated'
  | 'channel'
  | 'team'
  | 'agent'
  | 'site'
  | 'evaluator'
  | 'reason'
  | 'feedback'
  | 'score'
  | 'comment'
  | 'attribute'
  | 'family'
  | 'answer'
  | 'monitored'
  | 'failed'
  | 'accurate'
  | 'target'
  | 'filler';

export interface TransactionWords {
  readonly columns: Readonly<Record<TransactionColumn, WordList>>;
  /** In a header: yes, ✓, 1 and counts below it are failures, or passes. */
  readonly error: WordList;
  readonly accuracy: WordList;
  /** Those that speak of a share of right ones: beside an error type they win ("critical error accuracy"). */
  readonly rate: WordList;
  /** Turns the next of those words round ("no error", "not correct"). */
  readonly negation: WordList;
  /** Answers whose meaning hangs on the header. */
  readonly yes: WordList;
  readonly no: WordList;
  /** Answers that say what they mean, beside those of the cell words. */
  readonly pass: WordList;
  readonly fail: WordList;
  readonly notApplicable: WordList;
  /** Error types by their full names, wherever in a header they stand; `critical`: not split any further. */
  readonly families: Readonly<
    Record<'customer' | 'business' | 'compliance' | 'critical' | 'non-critical', WordList>
  >;
  /** Error types that one word tells only where the whole label says so. */
  readonly bareFamilies: Readonly<
    Record<'customer' | 'business' | 'compliance' | 'critical' | 'non-critical', WordList>
  >;
  /** Sheets named by what was monitored. */
  readonly channels: WordList;
  /** Sums below such a table. */
  readonly totals: WordList;
}
