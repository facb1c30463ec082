/** What a stranger's book holds, beside the book. */
import type { Better, Category } from '../../../src/scoring/metric';
import type { StrangerLanguage } from './words/types';

/** Figures in base units: a share from 0 to 1, seconds, money, marks. */
export interface TrueMetric {
  readonly sheet: string;
  readonly name: string;
  /** The site, team or vendor, where several share the name. */
  readonly unit: string | null;
  readonly kind: FigureKind;
  /** Null: nothing in the sheet tells, so that asking is right. */
  readonly better: Better | null;
  /** Of the latest period measured; null without one. */
  readonly target: number | readonly [number, number] | null;
  /** A figure for a longer span stands beside it, and is no target of one period. */
  readonly span: boolean;
  /** As written in the sheet; null where no category is. */
  readonly category: Category | null;
  /** What was measured, oldest first: ISO period and figure. */
  readonly points: readonly (readonly [string, number])[];
  /** Columns of the sheet (from 0) and rows that hold it, to see whether a finding is about it. */
  readonly cells: readonly (readonly [row: number, column: number])[];
}

export type FigureKind = 'share' | 'seconds' | 'money' | 'points' | 'mark' | 'count';

export interface StrangerBook {
  /** A file name, with its ending. */
  readonly name: string;
  /** Which of the layouts of worksheets §2. */
  readonly layout: string;
  readonly language: StrangerLanguage;
  /** What it has besides: `"newest-first"`, `"text-figures"` … */
  readonly features: readonly string[];
  readonly bytes: Uint8Array;
  readonly truth: readonly TrueMetric[];
  /** Unclear on purpose: why it has to be asked about, or told. */
  readonly asks: string | null;
}
