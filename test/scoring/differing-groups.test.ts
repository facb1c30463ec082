import type { Counts } from '../../src/scoring/accuracy';
import { compareGroups, differenceInterval } from '../../src/scoring/differing-groups';

const standings = (groups: readonly Counts[]) => compareGroups(groups).map(({ standing }) => standing);

/** The same figures at every run (mulberry32). */
function figures(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

describe('groups beside the rest', () => {
  it('differ where the difference is more than chance, and say which way', () => {
    expect(
      standings([
        { passed: 90, total: 100 },
        { passed: 70, total: 100 },
      ]),
    ).toEqual(['better', 'worse']);
  });

  it('are few under 30 transactions, and never said to differ', () => {
    expect(
      standings([
        { passed: 0, total: 29 },
        { passed: 300, total: 300 },
        { passed: 290, total: 300 },
      ]).at(0),
    ).toBe('few');
  });

  it('have nothing to be compared with when the rest has fewer than 30', () => {
    expect(
      standings([
        { passed: 20, total: 100 },
        { passed: 29, total: 29 },
      ]),
    ).toEqual(['alone', 'few']);
    expect(standings([{ passed: 20, total: 100 }])).toEqual(['alone']);
  });

  it('must differ more the more of them there are; few ones do not count', () => {
    const two = { passed: 86, total: 100 };
    const rest = { passed: 950, total: 1000 };
    expect(standings([two, rest])).toEqual(['worse', 'better']);
    const ten = Array.from({ length: 10 }, () => ({ passed: 95, total: 100 }));
    const near = { passed: 89, total: 100 };
    expect(standings([near, { passed: 950, total: 1000 }])).toEqual(['worse', 'better']);
    expect(standings([near, ...ten])[0]).toBe('like-the-rest');
    const few = Array.from({ length: 60 }, () => ({ passed: 0, total: 0 }));
    expect(standings([near, { passed: 950, total: 1000 }, ...few])[0]).toBe('worse');
  });

  it('that are equal say so on all but a few sheets: 40 agents, under one sheet in five', () => {
    const next = figures(1);
    let sheets = 0;
    for (let sheet = 0; sheet < 200; sheet++) {
      const agents = Array.from({ length: 40 }, () => {
        const total = 30 + Math.floor(next() * 60);
        let passed = 0;
        for (let call = 0; call < total; call++) if (next() < 0.9) passed++;
        return { passed, total };
      });
      if (standings(agents).some((standing) => standing === 'better' || standing === 'worse')) sheets++;
    }
    expect(sheets).toBeLessThan(40);
  });
});

describe('the interval of a difference', () => {
  it('is none for nothing', () => {
    expect(differenceInterval({ passed: 0, total: 0 }, { passed: 1, total: 2 })).toBeNull();
    expect(differenceInterval({ passed: 1, total: 2 }, { passed: 0, total: 0 })).toBeNull();
  });

  it('is turned round with its groups', () => {
    const a = { passed: 90, total: 120 };
    const b = { passed: 70, total: 80 };
    const one = differenceInterval(a, b);
    const other = differenceInterval(b, a);
    expect(one?.low).toBeCloseTo(-(other?.high ?? NaN), 12);
    expect(one?.high).toBeCloseTo(-(other?.low ?? NaN), 12);
  });
});
