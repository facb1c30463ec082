/** The gaps for programs (scoring §12). */
import type { Gap } from './gap-list';

export interface GapJson {
  readonly rank: number;
  /** `escalate`, `act`, `contradicted`, `not-compliant`, `approach-only`, `cuika`, `open`, `level`, `watch`. */
  readonly kind: string;
  readonly area: string;
  readonly what: string;
  readonly sheet: string;
  readonly cell: string;
  readonly countsForGold: boolean;
  readonly now: string;
  readonly needed: string;
  readonly gap: string;
  /** Positive is good; null where it is not known. */
  readonly relativeGap: number | null;
  readonly direction: string;
  readonly trend: string;
  readonly streak: number | null;
  readonly owner: string;
  readonly action: {
    /** The number of its row in the register; null without one. */
    readonly row: string | null;
    readonly due: string;
    /** `no-row`, `overdue`, `no-plan`, `no-owner`, `no-due`, `no-end-result`. */
    readonly faults: readonly string[];
  };
}

/** Codes are the same in all languages; other texts are in the language of the list. */
export function gapsJson(gaps: readonly Gap[]): GapJson[] {
  return gaps.map(({ action, due, faults, ...gap }, index) => ({
    rank: index + 1,
    kind: gap.kind,
    area: gap.area,
    what: gap.what,
    sheet: gap.sheet,
    cell: gap.cell,
    countsForGold: gap.countsForGold,
    now: gap.now,
    needed: gap.needed,
    gap: gap.gap,
    relativeGap: gap.relativeGap,
    direction: gap.direction,
    trend: gap.trend,
    streak: gap.streak,
    owner: gap.owner,
    action: { row: action === '' ? null : action, due, faults },
  }));
}
