import { explainMetric } from '../../src/report/scorecard/explain';
import { findingMessage } from '../../src/report/look/show-value';
import { metricRows, nameWithUnit } from '../../src/report/scorecard/metric-rows';
import { showPeriod } from '../../src/report/look/show-period';
import { profileName, verdictLine } from '../../src/report/scorecard/verdict-line';
import { worstFirst } from '../../src/report/scorecard/scored';
import { baseProfile, goldProfile } from '../../src/scoring/profile';
import { goldOf } from '../../src/scoring/gold';
import type { Language } from '../../src/strings/language';
import { centreCard, metric, scorecard, table } from './sample';

const period = (iso: string) => ({ kind: 'month', ordinal: 0, iso, yearless: false }) as const;

describe('a period in words', () => {
  it.each([
    ['2024-03', 'March 2024', 'marzo de 2024'],
    ['2024-03-15', 'Mar 15, 2024', '15 mar 2024'],
    ['2024-Q1', 'Q1 2024', 'T1 2024'],
    ['FY2024-Q1', 'Q1 FY2024', 'T1 FY2024'],
    ['2024-W12', 'W12 2024', 'S12 2024'],
    ['FY2024-P03', 'FY2024 P03', 'FY2024 P03'],
    ['--03', 'March', 'marzo'],
    ['W12', 'W12', 'S12'],
    ['2024-01-W1', 'Jan 2024, week 1', 'ene 2024, semana 1'],
    ['--01-W3', 'Jan, week 3', 'ene, semana 3'],
    ['2024', '2024', '2024'],
  ])('%s is %s, in Spanish %s', (iso, english, spanish) => {
    expect(showPeriod(period(iso), 'en')).toBe(english);
    expect(showPeriod(period(iso), 'es')).toBe(spanish);
  });

  it.each<[string, string, string, string]>([
    ['2024-03', 'maart 2024', '2024年3月', 'mars 2024'],
    ['2024-Q1', 'Q1 2024', '2024年第1季度', '1. kv. 2024'],
    ['FY2024-Q1', 'Q1 FY2024', 'FY2024 第1季度', '1. kv. FY2024'],
    ['2024-W12', 'wk 12 2024', '2024年第12周', 'uke 12 2024'],
    ['FY2024-P03', 'FY2024 P03', 'FY2024 第03期', 'FY2024 P03'],
    ['--03', 'maart', '三月', 'mars'],
  ])('%s is %s in Dutch, %s in Chinese, %s in Norwegian', (iso, dutch, chinese, norwegian) => {
    const shown = (['nl', 'zh', 'nb'] as const).map((language) => showPeriod(period(iso), language));
    expect(shown).toEqual([dutch, chinese, norwegian]);
  });

  it('has the month as Intl names it, all twelve, long and short', () => {
    for (let month = 1; month <= 12; month++) {
      const iso = `2024-${String(month).padStart(2, '0')}`;
      const intl = (length: 'long' | 'short') =>
        new Intl.DateTimeFormat('en-US', { month: length, year: 'numeric', timeZone: 'UTC' }).format(
          new Date(`${iso}-01T00:00:00Z`),
        );
      expect(showPeriod(period(iso), 'en')).toBe(intl('long'));
      expect(showPeriod(period(iso), 'en', 'short')).toBe(intl('short'));
    }
  });

  it('is shorter on an axis', () => {
    expect(showPeriod(period('2024-03'), 'en', 'short')).toBe('Mar 2024');
  });
});

describe('the verdict in one line', () => {
  const line = (met: number, improving: number, of: number, language: Language = 'en') => {
    const statuses = Array.from({ length: of }, (_, index) =>
      index < met ? 'met' : index < met + improving ? 'improving' : 'not-met',
    );
    const scores = statuses.map((status) => ({ status }) as const);
    const metrics = statuses.map(() => ({ category: 'service' }) as const);
    return verdictLine(goldOf(metrics, scores, goldProfile), goldProfile, language);
  };

  it('says what is short', () => {
    expect(line(11, 1, 20)).toBe('Gold not reached yet: 2 more metrics must be Met, 3 more Met or Improving');
    expect(line(13, 1, 20)).toBe('Gold not reached yet: 1 more metric must be Met or Improving');
    expect(line(12, 4, 20)).toBe('Gold not reached yet: 1 more metric must be Met');
    expect(line(11, 1, 20, 'es')).toBe(
      'Gold aún no se alcanza: faltan 2 métricas que cumplan, 3 que cumplan o mejoren',
    );
  });

  it.each<[Language, string]>([
    ['nl', "Gold nog niet gehaald: nog 2 KPI's nodig op Gehaald, 3 op Gehaald of Verbetert"],
    ['zh', '尚未达到黄金：达标还差 2 个指标，达标或改善中还差 3 个'],
    ['nb', 'Gold er ikke nådd ennå: 2 KPI-er til må være Oppnådd, 3 til Oppnådd eller I bedring'],
  ])('says so in %s', (language, sentence) => {
    expect(line(11, 1, 20, language)).toBe(sentence);
  });

  it('says thresholds are reached, and claims nothing more', () => {
    expect(line(13, 2, 20)).toBe('Gold reached: both thresholds met');
  });

  it('gives no score for nothing', () => {
    expect(line(0, 0, 0)).toBe('No verdict on Gold: no metric could be scored');
  });

  it('marks thresholds that are unconfirmed', () => {
    expect(profileName(baseProfile, 'en')).toBe('Base (unconfirmed)');
    expect(profileName({ ...goldProfile, name: 'Ours 60/70' }, 'en')).toBe('Ours 60/70');
  });
});

describe('a metric in a row of texts', () => {
  const row = (name: string) => metricRows(centreCard, 'en').find((one) => one.name === name);

  it('has its figures in the format of the sheet', () => {
    expect(row('Service level 80/20')).toMatchObject({
      category: 'Service',
      latest: '78.2%',
      target: '≥ 80.0% *',
      gap: '-1.8%',
      status: 'Not met',
      streak: '4',
      action: 'Escalate',
    });
    expect(row('Average handle time')).toMatchObject({
      latest: '0:09:51',
      target: '≤ 0:09:00',
      gap: '-0:00:51',
    });
    expect(row('Occupancy')).toMatchObject({ latest: '91.0%', target: '80.0% – 88.0%', gap: '-3.0%' });
  });

  it('leaves out what there is none of', () => {
    expect(row('Complaints answered on time')).toMatchObject({ target: '', gap: '', streak: '' });
  });

  it('marks what was concluded and what was set manually', () => {
    expect(row('Abandonment rate')).toMatchObject({ category: 'Service *', target: '≤ 5.0% *' });
    expect(row('Quality of chat')).toMatchObject({ status: 'Met †', verdicts: { status: 'met' } });
  });

  it('carries its unit unless the name or the format says it', () => {
    expect(nameWithUnit(metric('ASA', { unit: 's' }))).toBe('ASA (s)');
    expect(nameWithUnit(metric('ASA in SECONDS', { unit: 'seconds' }))).toBe('ASA in SECONDS');
    expect(nameWithUnit(metric('CSAT', { unit: '%' }))).toBe('CSAT');
    expect(nameWithUnit(metric('ASA', { unit: 's', inferred: ['unit'] }))).toBe('ASA');
  });
});

describe('the explanation of a metric of a table', () => {
  it('writes its figures as the sheet does', () => {
    const [scored] = centreCard.tables;
    const text = scored === undefined ? '' : explainMetric(scored, 0, goldProfile, 'en');
    expect(text).toMatch(
      /^Not met: 78\.2% misses the target of at least 80\.0% by 1\.8 percentage points; missed 4 periods in a row\./,
    );
  });

  it('never says 80% misses 80%', () => {
    const [scored] = scorecard([table([metric('SL', { numberFormat: '0%', points: [0.796] })])]).tables;
    const text = scored === undefined ? '' : explainMetric(scored, 0, goldProfile, 'en');
    expect(text).toContain('79.6% misses the target of at least 80.0% by 0.4 percentage points');
  });

  it('knows the metrics of its table only', () => {
    const [scored] = centreCard.tables;
    expect(() => scored && explainMetric(scored, 99, goldProfile, 'en')).toThrow(RangeError);
  });
});

describe('lists of trouble', () => {
  it('have the worst relative gap first, what has none last, equals in the order of the sheet', () => {
    const scores = [
      { relativeGap: null },
      { relativeGap: -0.1 },
      { relativeGap: -0.4 },
      { relativeGap: -0.1 },
    ];
    expect(worstFirst([0, 1, 2, 3], scores)).toEqual([2, 1, 3, 0]);
  });
});

describe('a finding in words', () => {
  it('is a sentence of its language with its values', () => {
    const finding = {
      code: 'not-a-number',
      severity: 'warning',
      sheet: 'KPI',
      cell: 'B4',
      details: { metric: 'CSAT', period: '2024-02', text: 'abc' },
    } as const;
    for (const language of ['en', 'es'] as const) {
      expect(findingMessage(finding, language)).toMatch(/CSAT.*[Ff]eb\.? 2024.*"?abc"?/);
    }
    expect(findingMessage(finding, 'es')).not.toBe(findingMessage(finding, 'en'));
  });
});
