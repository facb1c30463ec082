/**
 * How a sheet of monitored transactions is read, as plain data: which dimension each line is, and what a person may have
 * said of it. `inspect --json` prints it, `--map FILE` gives parts of it back (scoring §9).
 */
import type { AccuracyTexts } from '../../strings/en/sheets/accuracy';
import type { MonitoredAttribute, MonitoredFamily } from '../../scoring/monitored';
import type { Area } from '../../workbook/address';
import type { SheetLanguage } from '../vocabulary/types';

/** `attributes`: a row a transaction, a column an attribute. `families`: a column an error type. `answers`: a row an answer. `counts`: sums. */
export type TransactionLayout = 'attributes' | 'families' | 'answers' | 'counts';

/** What accuracy is told by. */
export const BREAKDOWNS = ['month', 'channel', 'team', 'agent', 'site'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

export const TRANSACTION_ROLES = [
  'id',
  'date',
  'evaluated',
  'channel',
  'team',
  'agent',
  'site',
  'evaluator',
  'reason',
  'feedback',
  'score',
  'comment',
  'attribute',
  'family',
  'answer',
  'ignore',
] as const;

/** What a line is; of an attribute's column `attribute`, of one of an error type `family`. */
export type TransactionRole = (typeof TRANSACTION_ROLES)[number];

export interface TransactionAttribute {
  readonly name: string;
  /** Its column's letter, or its row's number; null in a list of answers. */
  readonly line: string | null;
  readonly family: MonitoredFamily | null;
  /** What yes, ✓, 1 and a count are: told by a header, a note or a person. `answers`: they say pass and fail. Null: to be asked. */
  readonly yes: 'pass' | 'fail' | 'answers' | null;
}

export interface TransactionReading {
  readonly sheet: string;
  readonly range: string;
  readonly layout: TransactionLayout;
  /** True where transactions run across and attributes down. */
  readonly across: boolean;
  readonly lines: Readonly<Record<string, TransactionRole>>;
  readonly attributes: readonly TransactionAttribute[];
  /** What a blank answer was taken for. */
  readonly blank: 'not-applicable' | 'unanswered';
  /** 0…1. */
  readonly confidence: number;
}

/** What a person says of the monitored transactions of a sheet, or of every sheet. */
export interface SaidOfTransactions {
  readonly sheet: string | null;
  /** Roles by letter or number, over what the reader found. */
  readonly lines: Readonly<Record<string, TransactionRole>>;
  /** Error types by attribute. */
  readonly families: Readonly<Record<string, MonitoredFamily>>;
  /** What yes is: for all that hang on it, and by attribute. */
  readonly yes: 'pass' | 'fail' | null;
  readonly yesOf: Readonly<Record<string, 'pass' | 'fail'>>;
  /** What a blank is, where it has to be asked. */
  readonly blank: 'pass' | 'not-applicable' | 'unanswered' | null;
  /** Shares, 0…1. */
  readonly targets: Readonly<Partial<Record<MonitoredFamily, number>>>;
}

/** A code of the sentences in `src/strings`. */
export type TransactionFindingCode = keyof AccuracyTexts['findings'];

export interface TransactionFinding {
  readonly code: TransactionFindingCode;
  readonly severity: 'info' | 'warning';
  readonly sheet: string;
  readonly cell: string | null;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Values of a dimension, and which each transaction has; −1: none. */
export interface CodedDimension {
  readonly values: readonly string[];
  readonly codes: Int32Array;
}

/** Transactions as columns of codes. */
export interface ReadTransactions {
  readonly count: number;
  /** Those with an error type and a polarity. */
  readonly attributes: readonly MonitoredAttribute[];
  /** A `RESULT` an attribute, transaction after transaction. */
  readonly results: Uint8Array;
  /** Row (or column, across) each stands in, zero-based. */
  readonly rows: Int32Array;
  /** What tells transactions apart; '' where nothing does. */
  readonly keys: readonly string[];
  /** When it was evaluated, as a serial date; NaN where nothing says so. */
  readonly evaluated: Float64Array;
  readonly dimensions: Readonly<Record<Breakdown, CodedDimension>>;
  /** 1 where the result was fed back, 0 where not; null without such a column. */
  readonly feedback: Uint8Array | null;
}

/** A line of counts: monitored transactions of a period and unit. */
export interface CountedTransactions {
  readonly family: MonitoredFamily;
  readonly passed: number;
  readonly total: number;
  readonly groups: Readonly<Partial<Record<Breakdown, string>>>;
  /** A1. */
  readonly cell: string;
}

export interface TransactionTable {
  readonly reading: TransactionReading;
  /** Most of its labels are in it. */
  readonly language: SheetLanguage;
  readonly area: Area;
  /** Null for counts. */
  readonly transactions: ReadTransactions | null;
  readonly counted: readonly CountedTransactions[];
  /** Error types that can't be told before a question is answered. */
  readonly open: readonly MonitoredFamily[];
  readonly targets: Readonly<Partial<Record<MonitoredFamily, number>>>;
  readonly findings: readonly TransactionFinding[];
}
