/** What a reading has to say about the sheet: a code for programs, a sentence from src/strings for people. */
import type { Findings } from '../strings/en/findings';

export type FindingCode = keyof Findings;

export type Severity = 'info' | 'warning' | 'error';

/** `details` are the values the sentence names; their keys are what the code's sentence takes. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address of the cell or area, null when it is about the sheet. */
  readonly cell: string | null;
  readonly details: Readonly<Record<string, string | number>>;
}
