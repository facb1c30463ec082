/** How sure a reading is: it starts at 1, and every doubt takes its share. Each doubt and each ground is kept as a reason. */
import type { ReadingReason, ReasonCode } from './reading';

/** A reading less sure than this is shown and asked about, never scored unasked (worksheets §2). */
export const CONFIDENCE_NEEDED = 0.6;

/** What each doubt leaves of the confidence. One of the strong ones is enough to stop unasked scoring. */
export const doubts = {
  'no-years': 0.97,
  'names-uncertain': 0.55,
  'rows-repeat': 0.5,
  'figures-unexplained': 0.55,
  'no-measure': 0.5,
  'no-results': 0.4,
  'periods-unread': 0.5,
  weekdays: 0.4,
  'target-unplaced': 0.55,
  'rows-are-records': 0.5,
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
