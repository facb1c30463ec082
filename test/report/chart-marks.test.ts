/** What people said at periods of a metric, in its chart on the summary and where the figures come from (scoring §8). */
import { summaryPlan } from '../../src/report/summary/summary-plan';
import { languages, type Language } from '../../src/strings/language';
import { metric, months, scorecard, table } from './sample';

const said = { by: 'Kim', on: '2024-01-10' };
const points = [0.81, 0.8, 0.79, 0.78, 0.77, 0.76, 0.75, 0.74];
const long = `a storm ${'and a flood '.repeat(9)}`;
const marked = {
  rebases: [{ ...said, index: 3, reason: 'new phone system' }],
  notes: [{ ...said, index: 6, text: long }],
};
const card = (marks: object) =>
  scorecard([table([metric('Service level', { points, ...marks })], { periods: months(8) })]);
const plan = (marks: object, language: Language = 'en') =>
  summaryPlan(card(marks), { language, now: new Date('2024-01-11T09:00:00Z'), version: '1.0.0' });
const chart = (marks: object, language?: Language) =>
  plan(marks, language).charts.find(({ title }) => title === 'Service level');

it('a new start and a note are points of the chart at their period, named with their words', () => {
  const marks = chart(marked)?.series.filter(({ pointsOnly }) => pointsOnly === true) ?? [];
  expect(marks.map(({ name }) => name)).toEqual([
    'New start, Apr 2023: new phone system',
    expect.stringMatching(/^Note, Jul 2023: a storm and a flood .*…$/),
  ]);
  expect(marks.map(({ values: { cached } }) => cached)).toEqual([
    [null, null, null, 0.78, null, null, null, null],
    [null, null, null, null, null, null, 0.75, null],
  ]);
  expect(marks.every(({ name }) => name.length < 90)).toBe(true);
  expect(chart(marked)?.description).toContain('New start, Apr 2023: new phone system.');
  expect(chart({})?.series).toHaveLength((chart(marked)?.series.length ?? 0) - 2);
});

it('of many the latest are shown, and none outside the window', () => {
  const notes = points.map((_, index) => ({ ...said, index, text: `n${index}` }));
  const names = chart({ notes })?.series.flatMap(({ name, pointsOnly }) =>
    pointsOnly === true ? [name] : [],
  );
  expect(names?.map((name) => name.slice(-2))).toEqual(['n4', 'n5', 'n6', 'n7']);
});

it.each(languages)('a new start stands in the provenance in %s, with who said it and why', (language) => {
  const texts = (marks: object) =>
    plan(marks, language)
      .blocks.flatMap(({ rows }) => rows.flat())
      .map((cell) => String(cell?.value ?? ''))
      .filter((text) => text.startsWith('Service level') && text.includes('new phone system'));
  expect(texts(marked)).toHaveLength(1);
  expect(texts(marked)[0]).toContain('Kim');
  expect(texts({})).toEqual([]);
});
