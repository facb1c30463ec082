/** How sure a reading is: it starts at 1, and every doubt takes its share. Each doubt and each ground is kept as a reason. */
import type { ReadingReason, ReasonCode } from './reading';

/** A reading less sure than this is shown and asked about, never scored unasked (worksheets §2). */
export const CONFIDENCE_NEEDED = 0.6;

/** Two readings of one place that differ by less than this are equally likely. */
export const CLEARLY_BETTER = 0.1;

/** What each doubt leaves of the confidence. One of the strong ones is enough to stop unasked scoring. */
export const doubts = {
  'few-periods': 0.8,
  'years-as-numbers': 0.9,
  'no-years': 0.97,
  'repeated-periods': 0.4,
  'other-kinds': 0.8,
  'unlabelled-figures': 0.5,
  'nameless-figures': 0.5,
  'names-repeat': 0.85,
  'names-uncertain': 0.55,
  'values-uncertain': 0.5,
  'texts-among-values': 0.8,
  'rows-repeat': 0.5,
  'rows-are-records': 0.5,
  'figures-before-periods': 0.5,
  'target-unplaced': 0.55,
  'goes-on': 0.5,
  'period-beside': 0.5,
  'names-hold-periods': 0.4,
  'only-texts': 0.95,
  'content-says': 0.98,
} as const satisfies Partial<Record<ReasonCode, number>>;

export interface Weighing {
  /** A ground for the reading; it costs nothing. */
  readonly because: (code: ReasonCode, details: ReadingReason['details']) => void;
  /** A doubt about it. */
  readonly although: (code: keyof typeof doubts, details: ReadingReason['details']) => void;
  readonly confidence: () => number;
  readonly reasons: () => readonly ReadingReason[];
}

export function weigh(): Weighing {
  const reasons: ReadingReason[] = [];
  let confidence = 1;
  return {
    because: (code, details) => {
      reasons.push({ code, details });
    },
    although: (code, details) => {
      reasons.push({ code, details });
      confidence *= doubts[code];
    },
    confidence: () => Math.round(confidence * 100) / 100,
    reasons: () => reasons,
  };
}
