/**
 * How fast the rules score: 100,000 metrics of 24 points, and the exact test and slope of the same figures by SciPy.
 * Exports what a bench run needs; `rules` is the module with `scoreTable` and `goldProfile`.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const periods = 24;

/**
 * Scores generated metrics and tells what it cost.
 * @param {{ scoreTable: Function, goldProfile: object }} rules
 * @returns CPU seconds (best of `rounds`), microseconds a metric, and the statuses counted, as proof of the work
 */
export function benchScoring(rules, { metrics = 100_000, rounds = 3 } = {}) {
  const table = makeMetrics(metrics);
  let best = Infinity;
  let score = null;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    score = rules.scoreTable(table, rules.goldProfile);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  const statuses = {};
  for (const { status } of score.scores) statuses[status] = (statuses[status] ?? 0) + 1;
  return { metrics, periods, cpuSeconds: best, microsecondsPerMetric: (best * 1e6) / metrics, statuses };
}

/**
 * Times SciPy's kendalltau(method="exact") and theilslopes on the windows of the same metrics, one at a time as a script
 * over a sheet would.
 * @returns null where there is no python3 with SciPy
 */
export function benchScipy({ metrics = 300, python = '/usr/bin/python3' } = {}) {
  const script = fileURLToPath(new URL('scoring_scipy.py', import.meta.url));
  const input = JSON.stringify(makeMetrics(metrics).map(({ points }) => windowOf(points)));
  const run = spawnSync(python, [script], { input, encoding: 'utf8', maxBuffer: 1 << 26 });
  return run.status === 0 ? JSON.parse(run.stdout) : null;
}

/**
 * Metrics as contact centres keep them: drifting, noisy, some flat, some whole numbers with ties, a few with gaps. The
 * same every time.
 */
export function makeMetrics(count) {
  const random = generator(20240229);
  const metrics = [];
  for (let index = 0; index < count; index++) {
    const drift = (random() - 0.5) * 0.02;
    const whole = index % 5 === 0;
    const points = [];
    for (let period = 0; period < periods; period++) {
      const value = 0.8 + drift * period + (random() - 0.5) * 0.1;
      points.push(random() < 0.01 ? null : whole ? Math.round(value * 40) : value);
    }
    metrics.push({
      name: `metric ${index}`,
      category: ['service', 'quality', 'revenue', 'cost', 'satisfaction'][index % 5],
      better: index % 3 === 0 ? 'lower' : 'higher',
      targets: whole ? 32 : 0.8,
      points,
    });
  }
  return metrics;
}

/** The latest 12 measured points: what a verdict rests on. */
function windowOf(points) {
  return points.filter((point) => point !== null).slice(-12);
}

/** Mulberry32: small, seeded, good enough for figures. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
