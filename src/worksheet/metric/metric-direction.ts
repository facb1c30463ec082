/**
 * Which way a metric gets better: what the sheet says, what its target's sign says, what is usual, in this order
 * (worksheets §2, Direction).
 */
import type { Better } from '../../scoring/metric';
import { isCellError, type CellValue } from '../../workbook/snapshot';
import { isBlank } from '../sheet/blank';
import type { FindingsLog } from '../sheet/finding';
import type { DirectionGround } from './grounds';
import type { Known, MetricFacts, WordLookup } from './metric-facts';
import { isMissing } from '../cells/numbers';
import type { WrittenTargets } from './written-targets';

export interface Direction {
  /** Null: open. Nothing says which way is better, and no verdict is made by a guess. */
  readonly better: Better | null;
  /** True when the sheet does not say so. */
  readonly inferred: boolean;
  /** True when the sheet says two things: then there is no target to score against. */
  readonly contradicted: boolean;
  readonly ground: DirectionGround;
}

/**
 * The direction of a metric. What a person said counts before all else. A direction cell and a target's operator that contradict each other leave the metric
 * without a target, since either may be the slip; the cell's word is shown.
 */
export function directionOf(
  facts: MetricFacts,
  written: WrittenTargets,
  known: Known | null,
  words: WordLookup,
  log: FindingsLog,
  share = false,
  byPerson: Better | null = null,
): Direction {
  if (byPerson !== null) {
    const ground = { strength: 'written', by: 'person', cell: null, text: null } as const;
    return { better: byPerson, inferred: false, contradicted: false, ground };
  }
  const column = columnWord(facts, words, log);
  const signs = written.filter((target) => target !== null && target.better !== null);
  const operator = signs.at(-1)?.better ?? null;
  const other = signs.find((target) => target?.better !== operator) ?? null;
  const usual = known?.better ?? null;
  const against = column !== null && operator !== null && column !== operator;
  const ground = column === null ? signGround(facts, signs.at(-1) ?? null) : columnGround(facts);
  if (against || other !== null) {
    const sign = against ? signs.at(-1) : other;
    log.add('direction-contradiction', 'error', sign?.cell ?? facts.cell, {
      metric: facts.name,
      column: column ?? operator ?? '',
      operator: sign?.better ?? '',
      target: sign?.text ?? '',
    });
    return { better: column ?? operator, inferred: false, contradicted: true, ground };
  }
  const stated = column ?? operator;
  if (stated !== null) {
    const opposite = stated !== 'within' && usual !== null && usual !== 'within' && usual !== stated;
    if (opposite) log.add('direction-unusual', 'warning', facts.cell, { metric: facts.name, stated });
    return { better: stated, inferred: false, contradicted: false, ground };
  }
  const hasTarget = written.some((target) => target !== null);
  const high = share ? written.find((target) => isHighShare(facts, target)) : undefined;
  // Nobody aims at 95 % of what should be less: the name means something else than its words.
  const isDoubted = usual === 'lower' && high !== undefined;
  // "Within" without limits can't be scored and is not what a single target means.
  if (usual !== null && !isDoubted && (usual !== 'within' || !hasTarget)) {
    const named = { strength: 'known', by: 'name', cell: facts.cell, text: facts.name } as const;
    return { better: usual, inferred: true, contradicted: false, ground: named };
  }
  // A share with a high target is a share of good things, unless it is to stay between two limits.
  const isBetween = facts.low !== null && facts.high !== null;
  if (!isBetween && !isDoubted && known?.turning !== true && high !== undefined && high !== null) {
    log.add('direction-likely', 'info', facts.cell, { metric: facts.name, target: high.text });
    const likely = { strength: 'likely', by: 'share', cell: high.cell, text: high.text } as const;
    return { better: 'higher', inferred: true, contradicted: false, ground: likely };
  }
  const by = known?.turning === true || isDoubted ? 'turning' : 'nothing';
  const open = { strength: 'open', by, cell: facts.cell, text: facts.name } as const;
  return { better: null, inferred: true, contradicted: false, ground: open };
}

function columnGround({ direction }: MetricFacts): DirectionGround {
  const text = direction === null ? null : shown(direction.value);
  return { strength: 'written', by: 'column', cell: direction?.cell ?? null, text };
}

function signGround(facts: MetricFacts, sign: WrittenTargets[number]): DirectionGround {
  const by = facts.low === null && facts.high === null ? 'target' : 'limits';
  return { strength: 'written', by, cell: sign?.cell ?? null, text: sign?.text ?? null };
}

/** 80 % or more. */
function isHighShare(facts: MetricFacts, target: WrittenTargets[number]): boolean {
  if (target === null || typeof target.target !== 'number') return false;
  const size = target.target;
  if (target.percent || (facts.series.marked && size <= 1)) return size >= 0.8 && size <= 1;
  return size >= 80 && size <= 100;
}

function columnWord(facts: MetricFacts, words: WordLookup, log: FindingsLog): Better | null {
  if (facts.direction === null) return null;
  const { value, cell } = facts.direction;
  // Asked first, as it is remembered: no word for a direction is a blank or a marker.
  const better = words.better(value);
  if (better === null && !isBlank(value) && !isMissing(value))
    log.add('direction-unknown', 'warning', cell, { metric: facts.name, text: shown(value) });
  return better;
}

function shown(value: CellValue): string {
  return isCellError(value) ? value.error : String(value);
}
