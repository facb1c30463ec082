/** Shares over time: where few metrics had figures nothing is drawn, for it would look like a rise once the others come. */
import { summaryPlan } from '../../src/report/summary/summary-plan';
import { texts } from './planned';
import { metric, scorecard, table } from './sample';

const options = { language: 'en', now: new Date('2024-03-05T14:07:00Z'), version: '0.1.0' } as const;
const good = Array.from({ length: 12 }, () => 0.9);
const late = (blank: number) => good.map((value, index) => (index < blank ? null : value));

/** The periods the chart of shares has, by the rows of its figures. */
function drawn(all: readonly string[]): string[] {
  return all.flatMap((text) => /^([A-Z][a-z]{2} 2023)\|/.exec(text)?.[1] ?? []);
}

it('begin where at least half of the metrics had figures, and say what is left out', () => {
  const metrics = [
    metric('FCR', { points: good }),
    metric('CSAT', { points: good }),
    ...['A', 'B', 'C', 'D', 'E'].map((name) => metric(name, { points: late(6) })),
  ];
  const all = texts(summaryPlan(scorecard([table(metrics)]), options));
  expect(all.join('\n')).toMatch(/Not drawn, because .*: Jan 2023 to Jun 2023: at most 2 of 7 measured\./);
  const shown = new Set(drawn(all));
  expect(shown.has('Jun 2023')).toBe(false);
  for (const month of ['Jul 2023', 'Dec 2023']) expect(shown.has(month)).toBe(true);
});

it('are all drawn, with how many were measured first, where half of them were from the start', () => {
  const metrics = [
    ...['A', 'B', 'C', 'D'].map((name) => metric(name, { points: good })),
    ...['E', 'F'].map((name) => metric(name, { points: late(6) })),
  ];
  const all = texts(summaryPlan(scorecard([table(metrics)]), options));
  expect(new Set(drawn(all)).has('Jan 2023')).toBe(true);
  expect(all.join('\n')).not.toMatch(/Not drawn/);
  expect(all.join('\n')).toContain('Jan 2023: 4 of 6 measured.');
});
