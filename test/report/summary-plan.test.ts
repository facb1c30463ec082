import fc from 'fast-check';
import { columnsPlan } from '../../src/report/columns/columns-plan';
import { summaryPlan } from '../../src/report/summary/summary-plan';
import { baseProfile, goldProfile } from '../../src/scoring/profile';
import { languages } from '../../src/strings/language';
import { reportWordsFor } from '../../src/report/look/report-words';
import { displayWidth } from '../../src/strings/display-width';
import type { Point } from '../../src/scoring/metric';
import type { SheetPlan } from '../../src/workbook/plan/plan';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { cellAt, columnsOf, faults, rowOf, rowsOf, texts } from './planned';
import { centre, centreCard, metric, scorecard, table } from './sample';

const options = { language: 'en', now: new Date('2024-03-05T14:07:00Z'), version: '0.1.0' } as const;
const plan = summaryPlan(centreCard, options);
const blankSheet: SheetSnapshot = {
  name: 'KPI',
  used: null,
  values: [],
  formats: ['General'],
  formatIndex: [],
  merges: [],
  tables: [],
  hiddenRows: [],
  hiddenColumns: [],
  date1904: false,
  uncalculated: { count: 0, first: [] },
};
const all = texts(plan).join('\n');

const value = (of: SheetPlan, row: number, column: number) => cellAt(of, row, column)?.value;
const styleAt = (of: SheetPlan, row: number, column: number) =>
  of.styles[cellAt(of, row, column)?.style ?? -1];

describe('the summary sheet', () => {
  it('is a sheet of ours, named in the language, one page wide', () => {
    expect(plan.target).toEqual({ kind: 'own', own: 'summary', name: 'COPC Summary' });
    expect(summaryPlan(centreCard, { ...options, language: 'es' }).target).toMatchObject({
      name: 'COPC Resumen',
    });
    expect(plan.print).toMatchObject({ landscape: true, fitToOnePageWide: true });
  });

  it('is a plan a host can write, in both languages', () => {
    expect(faults(plan)).toEqual([]);
    expect(faults(summaryPlan(centreCard, { ...options, language: 'es' }))).toEqual([]);
  });

  it('never signs the format of figures kept as text, nor do the result columns', () => {
    const kept = scorecard([table([metric('FCR', { numberFormat: '@', points: [0.7, 0.71, 0.72] })])]);
    const used = { top: 0, left: 0, bottom: 4, right: 3 };
    const columns = columnsPlan(kept, { language: 'en', occupied: [], sheet: { ...blankSheet, used } });
    const plans = [summaryPlan(kept, options), ...(columns.kind === 'plan' ? [columns.plan] : [])];
    const formats = plans.flatMap(({ styles }) => styles.map(({ numberFormat }) => numberFormat));
    expect(plans).toHaveLength(2);
    expect(formats).toContain('+General;-General;General');
    expect(formats).toContain('"≥ "General');
    expect(formats.filter((format) => format?.includes('@;') === true)).toEqual([]);
  });

  it('says at the top what it is of, of when, by which rules, and the verdict', () => {
    expect(texts(plan).slice(0, 6)).toEqual([
      'Performance summary||||kpi.xlsx · KPI',
      'Reporting period|February 2024|Rule profile||Gold: 65% Met, 75% Met or Improving',
      expect.stringMatching(/^Gold not reached yet: 2 more metrics must be Met, 2 more Met or Improving$/),
      'Since January 2024|1 worse: Backlog of e-mails; 1 recovered: Quality of chat',
      'Shortest way to Gold|to target: Service level 80/20 (raise by 1.8 percentage points), Occupancy (lower by 3.0 percentage points). A what-if, no promise.',
      'Share|||Needed',
    ]);
  });

  it('shows both shares as numbers with bar, threshold and counts', () => {
    const row = rowOf(plan, 'Needed') + 1;
    expect([1, 2, 3, 4, 5].map((column) => value(plan, row, column))).toEqual([
      'Met',
      7 / 13,
      7 / 13,
      0.65,
      '7 of 13 metrics, 2 more needed',
    ]);
    expect(plan.conditionalFormats).toContainEqual(
      expect.objectContaining({
        kind: 'bar',
        min: 0,
        max: 1,
        showValue: false,
        area: { top: row, left: 2, bottom: row + 1, right: 2 },
      }),
    );
  });

  it('keeps figures numbers, in the number format of the sheet', () => {
    const row = rowOf(plan, 'Average handle time');
    const metrics = plan.tables[0]?.area.top ?? 0;
    const at = metrics + 3;
    expect(row).toBeGreaterThan(0);
    expect(value(plan, at, 2)).toBe('Average handle time');
    expect(value(plan, at, 3)).toBe(591 / 86_400);
    expect(styleAt(plan, at, 3)?.numberFormat).toBe('[h]:mm:ss');
    expect(styleAt(plan, at, 4)?.numberFormat).toBe('"≤ "[h]:mm:ss');
    expect(value(plan, at, 5)).toBe('-0:00:51');
  });

  it('says the status in word, mark and colour', () => {
    const { area } = plan.tables[0] ?? { area: { top: 0, left: 0, bottom: 0, right: 0 } };
    const rows = rowsOf(area).slice(1);
    const marks = rows.map((row) => [styleAt(plan, row, 6)?.numberFormat, value(plan, row, 6)].join(' '));
    expect(new Set(marks)).toEqual(
      new Set([
        '"✗ "@ Not met',
        '"↗ "@ Improving',
        '"✓ "@ Met',
        '"✓ "@" †" Met',
        '"– "@ No data',
        'General No target',
      ]),
    );
    for (const word of ['Met', 'Improving', 'Not met', 'No data', 'No target']) {
      expect(plan.conditionalFormats).toContainEqual(expect.objectContaining({ kind: 'text', equals: word }));
    }
  });

  it('shows variation, assurance, how near the target is, and who owns it', () => {
    const { top = 0 } = plan.tables[0]?.area ?? {};
    const cells = (offset: number) => [7, 8, 9, 12].map((column) => value(plan, top + offset, column));
    expect(value(plan, top, 8)).toBe('Meets the target?');
    expect(cells(1)).toEqual(['Adverse', 'Hit or miss', 0.97, 'Ana Ruiz']);
    expect(cells(2)).toEqual(['No clear trend', 'Hit or miss', 1, '']);
    // Without a target there is nothing to be near to.
    expect(cells(13)).toEqual(['Improving', '', '', '']);
    expect(plan.conditionalFormats).toContainEqual(
      expect.objectContaining({
        kind: 'bar',
        showValue: true,
        area: expect.objectContaining({ left: 9, right: 9 }),
      }),
    );
  });

  it('says over the bar how much of the target a miss reached, and lets none look like a whole bar', () => {
    const shown = (point: number, targets: number) => {
      const made = summaryPlan(scorecard([table([metric('x', { points: [point], targets })])]), options);
      const row = (made.tables[0]?.area.top ?? 0) + 1;
      expect(styleAt(made, row, 9)?.numberFormat).toBe('[<1]0%;" "');
      return value(made, row, 9);
    };
    expect(shown(0.7999999, 0.8)).toBe(0.99);
    expect(shown(0.94, 1)).toBe(0.94);
    expect(shown(-3, 0.8)).toBe(0);
    expect([shown(0.8, 0.8), shown(0.9, 0.8)]).toEqual([1, 1]);
  });

  it('rounds a gap to the decimals of value and target, of percentages in points', () => {
    const gaps = (rest: object) => {
      const made = summaryPlan(scorecard([table([metric('x', rest)])]), options);
      const row = (made.tables[0]?.area.top ?? 0) + 1;
      return [value(made, row, 5), styleAt(made, row, 5)?.numberFormat];
    };
    expect(gaps({ points: [0.7547], numberFormat: '0.0%' })).toEqual([
      -4.5,
      '+#,##0.0" pp";-#,##0.0" pp";#,##0.0" pp"',
    ]);
    expect(gaps({ points: [1.5], targets: 1.2, numberFormat: 'General' })).toEqual([
      0.3,
      '+#,##0.0;-#,##0.0;#,##0.0',
    ]);
    expect(gaps({ points: [0.7999], numberFormat: '0%' })).toEqual([
      -0.01,
      '+#,##0.00" pp";-#,##0.00" pp";#,##0.00" pp"',
    ]);
    expect(gaps({ points: [1 / 3], targets: 0.3, numberFormat: 'General' })[0]).toBe(0.0333);
  });

  it('marks what was concluded without changing the text people filter by', () => {
    const { top = 0 } = plan.tables[0]?.area ?? {};
    expect(value(plan, top + 4, 1)).toBe('Service');
    expect(styleAt(plan, top + 4, 1)?.numberFormat).toBe('@" *"');
    expect(styleAt(plan, top + 4, 4)?.numberFormat).toBe('"≤ "0.0%" *"');
    expect(all).toContain('* inferred from');
  });

  it('gives a long name the height of its lines, a short one no height of its own', () => {
    const metrics = [metric('FCR', { points: [1] }), metric('word '.repeat(40).trim(), { points: [1] })];
    const long = summaryPlan(scorecard([table(metrics)]), options);
    const { top = 0 } = long.tables[0]?.area ?? {};
    const heights = long.rowHeights.filter(({ row }) => row === top + 1 || row === top + 2);
    expect(heights).toEqual([{ row: top + 2, points: 5 * 13 + 2, grows: true }]);
  });

  it('lists what is due, escalations first and worst first, with why and who', () => {
    const start = rowOf(plan, 'Actions due');
    const due = [4, 5, 6, 7, 8].map((offset) => value(plan, start + offset, 2));
    expect(due).toEqual([
      'Abandonment rate',
      'Average handle time',
      'Cost per contact',
      'Occupancy',
      'Service level 80/20',
    ]);
    expect(value(plan, start + 8, 3)).toMatch(/^Not met: 78\.2% misses/);
    expect(value(plan, start + 8, 10)).toBe('Ana Ruiz');
    expect(all).toContain('Metrics with no data, still to be measured: 1.');
  });

  it('lists what was left out, set manually and found', () => {
    expect(all).toContain('Service|Complaints answered on time|no target');
    expect(all).toContain('Other|Staff attrition|category is not one of the five scored');
    expect(all).toContain(
      'Met|Quality of chat|Not met||Jo Berg, Mar 1, 2024: the February sample was recounted',
    );
    expect(all).toMatch(/Warning\|P16\|Backlog of e-mails[^\n]*\nNote\|C4:P4/);
  });

  it('draws the shares over time and the three worst metrics with their targets dashed', () => {
    expect(plan.charts.map(({ title }) => title)).toEqual([
      'Shares over time',
      'Abandonment rate',
      'Average handle time',
      'Cost per contact',
      'Service',
      'Quality',
      'Revenue',
      'Cost',
      'Satisfaction',
    ]);
    const [shares, worst] = plan.charts;
    expect(shares?.series.map(({ name, dashed }) => [name, dashed])).toEqual([
      ['Met', false],
      ['Met or Improving', false],
      ['65% needed', true],
      ['75% needed', true],
    ]);
    expect(worst?.series[0]?.values.cached).toEqual(centre[3]?.points);
    expect(worst?.series[1]).toMatchObject({ name: 'Target', dashed: true });
    expect(worst?.description).toContain('from Jan 2023 to Feb 2024: latest value 5.5%, target at most 5.0%');
  });

  it('ends with where everything comes from', () => {
    expect(texts(plan).slice(-13)).toEqual([
      'Version|COPC Scorecard 0.1.0',
      'Rule profile|Gold',
      'Thresholds|65% Met, 75% Met or Improving',
      'Level rule|the latest point',
      'Trend rule|Mann–Kendall; up to 12 consecutive points, at least 6; largest p 0.10',
      'Escalate|after 3 misses in a row',
      'Source|kpi.xlsx, KPI!A4:R19',
      'Reporting period|February 2024',
      'Left out of the score|2 (no target: 1; other category: 1)',
      'Inferred, not stated|metrics with an inferred category: 1, with an inferred direction: 2',
      expect.stringMatching(/^Written on\|March 5, 2024.* 2:07 PM UTC$/),
      expect.stringMatching(/^Fingerprint of the figures\|(?:[0-9a-f]{4} ){15}[0-9a-f]{4}, KPI$/),
      expect.stringMatching(
        /^COPC® is a registered mark of COPC Inc\. This is an independent tool, not certified/,
      ),
    ]);
  });

  it('marks unconfirmed thresholds wherever the profile stands', () => {
    const base = texts(summaryPlan(scorecard([table(centre)], { profile: baseProfile }), options));
    const named = base.filter((row) => row.includes('Base'));
    expect(named.length).toBeGreaterThanOrEqual(3);
    expect(named.every((row) => row.includes('unconfirmed'))).toBe(true);
  });

  it('never speaks of significance or certifies', () => {
    expect(all.toLowerCase()).not.toContain('significant');
    expect(all.replace('not certified or endorsed', '').toLowerCase()).not.toContain('certified');
  });
});

describe('refreshing the summary', () => {
  it('changes the line "when" and nothing else', () => {
    const later = summaryPlan(centreCard, { ...options, now: new Date('2025-01-01T00:00:00Z') });
    const before = texts(plan);
    const changed = texts(later).filter((row, index) => row !== before[index]);
    expect(changed).toEqual([expect.stringMatching(/^Written on\|/)]);
    // The day stands in the footer, too.
    const rest = (of: SheetPlan) => ({ ...of, blocks: [], print: { ...of.print, footer: null } });
    expect(rest(later)).toEqual(rest(plan));
    expect(later.print?.footer?.center).toBe('COPC Scorecard · Gold · Jan 1, 2025');
  });

  it('gives the same plan for the same moment', () => {
    expect(summaryPlan(centreCard, { ...options, now: new Date(options.now) })).toEqual(plan);
  });
});

describe('unusual scorecards', () => {
  it('with nothing measured or nothing scored are still whole sheets', () => {
    const empty = [table([]), table([metric('x')]), table([metric('x', { points: [null, null] })])];
    for (const one of empty) {
      const made = summaryPlan(scorecard([one]), options);
      expect(faults(made)).toEqual([]);
      expect(texts(made).join('\n')).toContain('nothing measured');
    }
    expect(faults(summaryPlan(scorecard([]), options))).toEqual([]);
  });

  it('with figures infinitely far from their target leave the gap out', () => {
    const far = metric('x', { points: [-1e308], targets: 1e308 });
    const made = summaryPlan(scorecard([table([far])]), options);
    expect(faults(made)).toEqual([]);
    expect(value(made, (made.tables[0]?.area.top ?? 0) + 1, 5)).toBe('');
  });

  it('with several tables show one verdict for the whole, and each table under its title with its own', () => {
    const voice = table(centre, { title: 'Voice' });
    const made = summaryPlan(scorecard([voice, table(centre.slice(4, 6), { title: 'Chat' })]), options);
    expect(faults(made)).toEqual([]);
    expect(made.tables).toEqual([]);
    const rows = texts(made);
    expect(rows.filter((row) => /^(?:Voice|Chat)\|/.test(row))).toEqual([
      expect.stringMatching(/^Voice\|.*Gold not reached yet: 2 more metrics must be Met/),
      expect.stringMatching(/^Chat\|.*Gold reached: both thresholds met$/),
    ]);
    // The two metrics of the second table stand in the first with the same figures: they count once.
    expect(rows).toContain('Met|0.5384615384615384|0.5384615384615384|0.65|7 of 13 metrics, 2 more needed');
    expect(rows.filter((row) => row.startsWith('Category|Metric|Latest'))).toHaveLength(1);
    expect(rows.join('\n')).toContain('Voice › Abandonment rate');
  });

  it('tells of metrics that stand in several tables with different figures', () => {
    const other = table([metric('Service level 80/20', { points: [0.9, 0.9] })], { title: 'Chat' });
    const rows = texts(summaryPlan(scorecard([table(centre, { title: 'Voice' }), other]), options)).join(
      '\n',
    );
    expect(rows).toContain(
      '1 metric appears in more than one table with different figures; each is counted: Service level 80/20.',
    );
  });

  it('of several sheets name the sheet of each table', () => {
    const one = table(centre.slice(0, 2));
    const other = { ...one, reading: { ...one.reading, sheet: 'Site North' } };
    const made = summaryPlan(scorecard([one, other], { sheet: 'KPI, Site North' }), options);
    expect(texts(made).filter((row) => /^(?:KPI|Site North)\|/.test(row))).toHaveLength(2);
  });

  it('with 100,000 metrics have them all in one table and everything else bounded', () => {
    const points: Point[] = [0.7, 0.71, 0.69, 0.7, 0.7, 0.71, 0.7];
    const many = Array.from({ length: 100_000 }, (_, index) => metric(`Metric ${index}`, { points }));
    const made = summaryPlan(scorecard([table(many)]), options);
    expect(made.tables[0]?.area).toMatchObject({ left: 1, right: 12 });
    expect(rowsOf(made.tables[0]?.area ?? { top: 0, left: 0, bottom: -1, right: 0 })).toHaveLength(100_001);
    expect(made.blocks.length).toBeLessThan(300);
    expect(made.merges.length).toBeLessThan(200);
    expect(made.styles.length).toBeLessThan(60);
    expect(texts(made).join('\n')).toContain('… and 99,960 more');
  });

  it('of any points and targets give plans a host can write', () => {
    const point = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });
    const anyMetric = fc.record({
      name: fc.string(),
      points: fc.array(point, { minLength: 8, maxLength: 8 }),
      better: fc.constantFrom('higher' as const, 'lower' as const, 'within' as const),
      targets: fc.oneof(point, fc.constant({ low: -1, high: 1 })),
      numberFormat: fc.constantFrom('General', '0.0%', '[h]:mm:ss', '"$"#,##0.00;[Red](0)', '@', ''),
      category: fc.constantFrom('cost' as const, 'other' as const, null),
    });
    fc.assert(
      fc.property(fc.array(anyMetric, { maxLength: 8 }), (metrics) => {
        const made = table(metrics.map(({ name, ...rest }) => metric(name, rest)));
        expect(faults(summaryPlan(scorecard([made]), options))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the columns of the sheet', () => {
  it('hold the longest verdict words of every language', () => {
    for (const language of languages) {
      const made = summaryPlan(centreCard, { ...options, language });
      const { area } = made.tables[0] ?? { area: { top: 0, left: 0, bottom: -1, right: -1 } };
      for (const column of columnsOf(area).filter((one) => [6, 10, 11].includes(one))) {
        const width = made.columnWidths.find((one) => one.column === column)?.characters ?? 0;
        const longest = Math.max(
          ...rowsOf(area)
            .slice(1)
            .map((row) => displayWidth(String(value(made, row, column)))),
        );
        expect(longest).toBeLessThanOrEqual(width + 2);
      }
    }
  });

  it.each(languages)(
    'hold every status, trend and action there is, and the names of the shares (%s)',
    (language) => {
      const made = summaryPlan(centreCard, { ...options, language });
      const widthOf = (at: number) => made.columnWidths.find(({ column }) => column === at)?.characters ?? 0;
      const { report, verdicts } = reportWordsFor(language);
      const widest = (texts: object) =>
        Math.max(...Object.values(texts).map((text) => displayWidth(String(text))));
      // Letters of 10 points are narrower than the figures of 11 widths are counted in.
      expect(widest([report.met, report.metOrImproving])).toBeLessThanOrEqual(widthOf(1) / 0.88);
      expect(widest(verdicts.status)).toBeLessThanOrEqual(widthOf(6) / 0.88);
      // A trend may take a second line.
      expect(widest(verdicts.trend)).toBeLessThanOrEqual(2 * widthOf(7));
      expect(widest(verdicts.action)).toBeLessThanOrEqual(widthOf(11) / 0.88);
    },
  );

  it('are scored by the profile given', () => {
    expect(centreCard.profile).toBe(goldProfile);
  });
});

it('warns in its head of a trend rule that takes noise for improvement, and of no other (scoring §4)', () => {
  const generous = { ...goldProfile, trend: { ...goldProfile.trend, method: 'halves' as const } };
  const said = (profile: typeof goldProfile) =>
    texts(summaryPlan({ ...centreCard, profile }, options)).filter((text) => text.includes('takes noise'));
  expect(said(generous)).toEqual([expect.stringContaining('last 3 against the 3 before')]);
  expect(said(goldProfile)).toEqual([]);
});
