/** How every report shows a metric of which nothing says which way is better; today's reader makes none. */
import { scorecardText } from '../../src/cli/print/scorecard-text';
import { columnsPlan } from '../../src/report/columns/columns-plan';
import { scorecardJson } from '../../src/report/json';
import { fingerprint } from '../../src/report/people-sheet/row-marks';
import { formatMarks } from '../../src/report/register/marks';
import { readRegister } from '../../src/report/register/read-register';
import { actionsPlan } from '../../src/report/register/register-plan';
import { explainMetric } from '../../src/report/scorecard/explain';
import { metricRows } from '../../src/report/scorecard/metric-rows';
import { summaryPlan } from '../../src/report/summary/summary-plan';
import { goldProfile } from '../../src/scoring/profile';
import type { Language } from '../../src/strings/language';
import { actionTexts } from '../../src/strings/parts/sheets/actions';
import { wordsFor } from '../../src/strings/words-for';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import type { TableMetric } from '../../src/worksheet/metric/table';
import { faults, rowOf, texts } from './planned';
import { metric, scorecard, table } from './sample';

const falling = [0.9, 0.88, 0.86, 0.83, 0.8, 0.7];
const unclear = metric('Complaints resolved', { better: null, points: falling });
const card = scorecard([table([unclear, metric('FCR', { points: falling })])]);
const [scored] = card.tables;
if (scored === undefined) throw new Error('no table');
const options = {
  language: 'en',
  now: new Date('2024-03-05T14:07:00Z'),
  timeZone: 'UTC',
  version: '0.2.0',
  date1904: false,
} as const;

function sheet(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  const right = Math.max(0, ...values.map(({ length }) => length - 1));
  return {
    name,
    used: { top: 0, left: 0, bottom: values.length - 1, right },
    values,
    formats: ['General'],
    formatIndex: [],
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    date1904: false,
    uncalculated: { count: 0, first: [] },
  };
}

describe('JSON', () => {
  it('has null for what nothing decides, and keeps slope and points', () => {
    expect(scorecardJson(card, 'en').tables[0]?.metrics[0]).toMatchObject({
      ...{ better: null, level: null, trend: null, gap: null, streak: null },
      ...{ status: 'unclear', action: 'clarify', target: 0.8, latest: 0.7, points: 6 },
      slope: expect.closeTo(-0.03, 10),
    });
    expect(scorecardJson(card, 'en').tables[0]?.cuika[0]?.usable).toBe('fail');
  });

  it('keeps a streak of 0 where nothing is measured of a metric with a direction', () => {
    const none = scorecard([table([metric('FCR', { points: [null, null] })])]);
    expect(scorecardJson(none, 'en').tables[0]?.metrics[0]).toMatchObject({ status: 'no-data', streak: 0 });
  });
});

describe('the rows of pane and print', () => {
  it('have no sign before the target, no gap, and a course instead of a trend', () => {
    const [row] = metricRows(card, 'en');
    expect(row).toMatchObject({
      ...{ target: '80.0%', gap: '', status: 'Unclear', trend: 'Falling', streak: '', action: 'Clarify' },
      verdicts: { status: 'unclear', trend: 'none', action: 'clarify' },
    });
  });

  it('are printed with their words', () => {
    const text = scorecardText(card, { language: 'nl', color: false, columns: null });
    expect(text).toMatch(/Complaints resolved.* 80,0% .*↕ Onduidelijk.*Dalend.*Verduidelijken/);
  });
});

describe('the sentence', () => {
  it.each<[Language, string]>([
    [
      'en',
      'Unclear: 70.0% was measured and the target is 80.0%, but nothing says which way is better. ' +
        'The last 6 points are falling. Action: Clarify.',
    ],
    [
      'es',
      'Por aclarar: se midió 70,0% y el objetivo es 80,0%, pero nada dice qué sentido es mejor. ' +
        'Los últimos 6 puntos van a la baja. Acción: Aclarar.',
    ],
    [
      'nl',
      'Onduidelijk: 70,0% is gemeten en de norm is 80,0%, maar nergens staat welke richting beter is. ' +
        'De laatste 6 punten dalen. Actie: Verduidelijken.',
    ],
    [
      'nb',
      'Uavklart: 70,0% er målt og målet er 80,0%, men ingenting sier hvilken retning som er best. ' +
        'De siste 6 punktene synker. Tiltak: Avklar.',
    ],
    [
      'zh',
      '待明确：最近数据为 70.0%，目标为 80.0%，但未说明哪个方向更好。最近 6 个点呈下降。行动：明确方向。',
    ],
  ])('in %s says what is missing, and no verdict', (language, sentence) => {
    expect(explainMetric(scored, 0, goldProfile, language)).toBe(sentence);
  });

  const sentenceOf = (rest: Partial<TableMetric>) => {
    const [one] = scorecard([table([{ ...unclear, ...rest }])]).tables;
    return one === undefined ? '' : explainMetric(one, 0, goldProfile, 'en');
  };

  it('says the course there is', () => {
    expect(sentenceOf({ points: [...falling].reverse() })).toContain('The last 6 points are rising.');
    expect(sentenceOf({ points: [1, 2, 1, 2, 1, 2] })).toContain('No clear trend over the last 6 points.');
    expect(sentenceOf({ points: [1, 2] })).toContain('Trend: too few points (2 in a row, 6 needed).');
  });

  it('says what else is missing', () => {
    expect(sentenceOf({ points: [null] })).toBe(
      'Unclear: nothing was measured; nothing says which way is better. Action: Clarify.',
    );
    expect(sentenceOf({ targets: null })).toContain('No target: 70.0% was measured, but there is no target');
  });
});

describe('the summary', () => {
  const plan = summaryPlan(card, options);
  it('lists the metric without a mark, a sign or a live verdict, and counts it among what is to be clarified', () => {
    expect(faults(plan)).toEqual([]);
    expect(texts(plan)).toContain('Service|Complaints resolved|0.7|0.8||Unclear|Falling||||Clarify');
    const said = 'Metrics to clarify, because nothing says which way is better: 1.';
    expect(texts(plan).join('\n')).toContain(said);
    expect(rowOf(plan, 'Metrics with no data, still to be measured: 1.')).toBe(-1);
  });

  it('tints its status and action like what needs care', () => {
    const tinted = plan.conditionalFormats.flatMap((one) => (one.kind === 'text' ? [one.equals] : []));
    expect(tinted).toEqual(expect.arrayContaining(['Unclear', 'Clarify']));
  });
});

describe('the result columns', () => {
  it('say Unclear, and where the figures go', () => {
    const rows = Array.from({ length: 6 }, (_, row) => (row < 4 ? ['x'] : ['Complaints resolved']));
    const outcome = columnsPlan(card, { language: 'en', sheet: sheet('KPI', rows), occupied: [] });
    if (outcome.kind !== 'plan') throw new Error(outcome.message);
    expect(texts(outcome.plan)).toContain('Unclear|Falling|||Clarify');
  });
});

describe('the action register', () => {
  const words = wordsFor(actionTexts, 'en').columns;
  const names = Object.keys(words) as (keyof typeof words)[];
  const ours = { source: 'KPI › Complaints resolved', trigger: 'Act, May 2023', finding: 'Not met.' };
  const marks = {
    source: fingerprint(ours.source),
    trigger: fingerprint(ours.trigger),
    finding: fingerprint(ours.finding),
    suggestion: fingerprint(''),
  };
  const row = { id: 'A-001', ...ours, status: 'Open', marks: formatMarks(marks) };
  const register = readRegister(
    sheet('COPC Actions', [
      names.map((name) => words[name]),
      names.map((name): CellValue => (name in row ? row[name as keyof typeof row] : '')),
    ]),
  );
  const alone = (rest: Partial<TableMetric>) => scorecard([table([{ ...unclear, ...rest }])]);

  it('gets no new row for it', () => {
    expect(actionsPlan([alone({})], null, options)).toMatchObject({ plan: null, added: 0 });
    expect(actionsPlan([alone({ better: 'higher' })], null, options)).toMatchObject({ added: 1 });
  });

  it('keeps a row there is, and never says that it recovered', () => {
    expect(register?.rows).toHaveLength(1);
    expect(actionsPlan([alone({})], register, options)).toMatchObject({ plan: null, updated: 0 });
    const recovered = actionsPlan([alone({ better: 'lower' })], register, options);
    expect(recovered.updated).toBe(1);
    expect(recovered.plan && texts(recovered.plan).join()).toContain('ecovered');
  });

  it('takes back that it recovered once nothing says which way is better', () => {
    const suggestion = 'Recovered in May 2023. If it stays so, close the action.';
    const before = {
      ...row,
      suggestion,
      marks: formatMarks({ ...marks, suggestion: fingerprint(suggestion) }),
    };
    const written = (rest: Partial<typeof before>) =>
      readRegister(
        sheet('COPC Actions', [
          names.map((name) => words[name]),
          names.map((name): CellValue => ({ ...before, ...rest })[name as keyof typeof before] ?? ''),
        ]),
      );
    const now = actionsPlan([alone({})], written({}), options);
    expect(now.updated).toBe(1);
    expect(now.plan && texts(now.plan).join()).toContain('nothing says which way is better');
    expect(actionsPlan([alone({})], written({ suggestion: 'Ask Ana' }), options).plan).toBeNull();
  });
});
