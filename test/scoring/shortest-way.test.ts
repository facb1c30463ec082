import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { judgeGold } from '../../src/scoring/gold';
import { goldProfile } from '../../src/scoring/profile';
import { shortestWay, type WayMetric } from '../../src/scoring/shortest-way';

interface WayVector {
  readonly kind: string;
  readonly metrics: readonly WayMetric[];
  readonly shortMet: number;
  readonly shortMetOrImproving: number;
  readonly toTarget: readonly string[];
  readonly intoImprovement: readonly string[];
}

const vectors = (
  JSON.parse(readFileSync(path.join(__dirname, '../vectors/model.json'), 'utf8')) as WayVector[]
).filter(({ kind }) => kind === 'shortestWay');

describe('the shortest way to Gold (scoring §12)', () => {
  it.each(vectors.map((vector, number) => [number, vector] as const))('is that of vector %i', (_, vector) => {
    const way = shortestWay(vector.metrics, vector);
    const names = (indices: readonly number[]) => indices.map((index) => vector.metrics[index]?.name);
    expect(names(way.toTarget)).toEqual(vector.toTarget);
    expect(names(way.intoImprovement)).toEqual(vector.intoImprovement);
  });

  it('has all of them', () => {
    expect(vectors).toHaveLength(40);
  });

  it('takes equal distances by name, whatever dust they carry', () => {
    const metrics: WayMetric[] = [
      { name: 'B', status: 'not-met', relativeGap: -(0.1 + 0.2) },
      { name: 'A', status: 'not-met', relativeGap: -0.3 },
      { name: 'C', status: 'not-met', relativeGap: -0.3000000001 },
    ];
    expect(shortestWay(metrics, { shortMet: 2, shortMetOrImproving: 2 }).toTarget).toEqual([1, 0]);
  });

  it('brings Gold, is as long as it must be, and names no metric twice', () => {
    const metric = fc.record({
      name: fc.string({ maxLength: 3 }),
      status: fc.constantFrom('met', 'improving', 'not-met', 'no-data', 'unclear'),
      relativeGap: fc.option(fc.double({ min: -1, max: 0, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(metric, { minLength: 1, maxLength: 30 }), (metrics) => {
        const count = (status: string, of: readonly { readonly status: string }[] = metrics) =>
          of.filter((one) => one.status === status).length;
        const counts = { scored: metrics.length, metCount: count('met'), improvingCount: count('improving') };
        const short = judgeGold(counts, goldProfile);
        const { toTarget, intoImprovement } = shortestWay(metrics, short);
        const moved = [...toTarget, ...intoImprovement];
        expect(new Set(moved).size).toBe(Math.max(short.shortMet, short.shortMetOrImproving));
        const after = metrics.map((one, index) => ({
          status: toTarget.includes(index)
            ? 'met'
            : intoImprovement.includes(index)
              ? 'improving'
              : one.status,
        }));
        const then = {
          scored: after.length,
          metCount: count('met', after),
          improvingCount: count('improving', after),
        };
        expect(judgeGold(then, goldProfile).gold).toBe(true);
      }),
    );
  });
});
