/** Chance that comes out the same for the same seed. */
export interface Random {
  /** From 0 up to 1. */
  readonly next: () => number;
  readonly chance: (share: number) => boolean;
  /** Both ends included. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** So many of the list, in another order. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
  /** About normal, around 0. */
  readonly noise: () => number;
}

/** @example randomFrom(7).pick(['a', 'b']) // always the same of the two */
export function randomFrom(seed: number): Random {
  let state = (seed * 2654435761 + 1) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    chance: (share) => next() < share,
    pick: <T>(list: readonly T[]): T => {
      const one = list[Math.floor(next() * list.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
    some: <T>(list: readonly T[], count: number): T[] => {
      const left = [...list];
      const taken: T[] = [];
      while (taken.length < count && left.length > 0)
        taken.push(...left.splice(Math.floor(next() * left.length), 1));
      return taken;
    },
    noise: () => next() + next() + next() + next() - 2,
  };
}
