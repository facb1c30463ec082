/** A call as understood: what `copc score` and `copc inspect` were asked to do. */
import type { Language } from '../strings/language';

export interface ScoreCall {
  readonly books: readonly string[];
  readonly sheet: string | null;
  readonly map: string | null;
  readonly profile: string;
  readonly asOf: string | null;
  readonly language: Language;
  readonly out: string | null;
  readonly columns: boolean;
  readonly formulas: boolean;
  readonly format: 'text' | 'json' | 'ndjson';
  readonly requireGold: boolean;
}

export interface InspectCall {
  readonly book: string;
  readonly sheet: string | null;
  readonly language: Language;
  readonly json: boolean;
}

export interface EvalCall {
  readonly formula: string;
  /** Of messages, where the formula itself asks for none. */
  readonly language: Language;
  readonly json: boolean;
}
