import fc from 'fast-check';
import { METRIC_FACTS } from '../../../src/worksheet/vocabulary/metric-facts';
import { METRIC_NAMES } from '../../../src/worksheet/words/known-metrics';
import { listed } from '../../../src/worksheet/words/word-list';
import { betterOf, categoryOf, familyOf, outcomeOf } from '../../../src/worksheet/words/meanings';
import { headerRole, isTotalWord, roleBesideName } from '../../../src/worksheet/words/header-roles';
import { knownMetric } from '../../../src/worksheet/words/known-metrics';
import { normalise } from '../../../src/worksheet/words/normalise';

describe('one form for the same words', () => {
  it.each([
    ['AverageSpeedOfAnswer_s', 'average speed of answer s'],
    ['Métrica', 'metrica'],
    ['ＳＬＡ（％）', 'sla (%)'],
    ['Service\u00a0level\n(20 s)', 'service level (20 s)'],
    ['A.H.T.', 'aht'],
    ['C-SAT', 'c sat'],
    ['Målsetning', 'malsetning'],
    ['sykefravær', 'sykefravaer'],
    ['KPIs', 'kpis'],
    ['  Target:  ', 'target'],
    ['客户满意度', '客户满意度'],
    ['', ''],
  ])('%j is %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('once is enough', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme' }), fc.string()),
        (text) => {
          const once = normalise(text);
          expect(normalise(once)).toBe(once);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('gives plain words the same form the short way as the long way, which a space at the end asks for', () => {
    const letter = fc.constantFrom(...'abz09', ...'àáäåæçèéíñóöøùüþÿ', ...'服务水平');
    const word = fc.array(letter, { minLength: 1, maxLength: 8 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const text = words.join(' ');
        expect(normalise(text)).toBe(normalise(`${text} `));
      }),
      { numRuns: 3000 },
    );
  });

  it('reads no more than the start of a megabyte', () => {
    expect(normalise('Abc_'.repeat(250_000)).length).toBeLessThanOrEqual(300);
  });
});

describe('which way is better', () => {
  it.each([
    'higher',
    'Higher is better',
    'HIGH',
    'up',
    'U',
    '↑',
    '▲',
    '⬆️',
    '▲ higher',
    '+',
    '1',
    '+1',
    '>',
    '≥',
    'maximise',
    'mayor',
    'mayor es mejor',
    'más alto mejor',
    'subir',
    'cuanto más mejor',
    'hoger',
    'hoe hoger hoe beter',
    'omhoog',
    'hoger is beter',
    '越高越好',
    '高',
    '上升',
    '提高',
    'høyere',
    'høyere er bedre',
    'jo høyere jo bedre',
    'opp',
  ])('%s: higher', (text) => {
    expect(betterOf(text)).toBe('higher');
  });

  it.each([
    'lower',
    'Lower is better',
    'low',
    'down',
    'D',
    '↓',
    '▼',
    '⬇️',
    '-1',
    '−1',
    '<',
    '≤',
    'minimize',
    'less is better',
    'menor',
    'menor es mejor',
    'lo más bajo',
    'bajar',
    'lager',
    'hoe lager hoe beter',
    'omlaag',
    '越低越好',
    '低',
    '下降',
    '降低',
    'lavere',
    'lavere er bedre',
    'jo lavere jo bedre',
    'ned',
  ])('%s: lower', (text) => {
    expect(betterOf(text)).toBe('lower');
  });

  it.each(['min', 'Max', 'Mínimo', 'Máximo'])(
    '%s: unknown, since people mean at least and at most',
    (text) => {
      expect(betterOf(text)).toBeNull();
    },
  );

  it.each(['within', 'in range', 'band', '↔', 'dentro del rango', 'binnen bandbreedte', '区间', 'innenfor'])(
    '%s: within',
    (text) => {
      expect(betterOf(text)).toBe('within');
    },
  );

  it.each([
    'sideways',
    'abc',
    '',
    ' ',
    '-',
    'better',
    'mejor',
    '↑ lower',
    'higher or lower',
    'not higher',
    'constructor',
    '__proto__',
    '2',
    'x'.repeat(1e6),
  ])('"%.20s" names none', (text) => {
    expect(betterOf(text)).toBeNull();
  });

  it('1 and -1 are directions, other numbers, booleans and errors none', () => {
    expect([1, -1, 0, 2, true, { error: '#N/A' }].map(betterOf)).toEqual([
      'higher',
      'lower',
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('categories', () => {
  it.each([
    [
      'service',
      [
        'S',
        's',
        'Service',
        'Service Indicators',
        '1. Service',
        'Speed',
        'Servicio',
        'Velocidad',
        'Servicelevel',
        'Bereikbaarheid',
        '服务',
        '服务速度',
        'Tjeneste',
        'Hastighet',
      ],
    ],
    [
      'quality',
      [
        'Q',
        'Quality',
        'Quality (accuracy)',
        'Service quality',
        'Calidad',
        'Calidad de servicio',
        'Kwaliteit',
        '质量',
        'Kvalitet',
      ],
    ],
    ['revenue', ['R', 'Revenue', 'Sales', 'Ingresos', 'Ventas', 'Omzet', '收入', 'Inntekter', 'Salg']],
    [
      'cost',
      ['C', 'Cost', 'Efficiency', 'Costos', 'Coste', 'Costo y eficiencia', 'Kosten', '成本', 'Kostnader'],
    ],
    [
      'satisfaction',
      [
        'CS',
        'Customer satisfaction',
        'C-SAT',
        'Client and end-user satisfaction',
        'Satisfacción',
        'Klanttevredenheid',
        '顾客满意度',
        'Kundetilfredshet',
      ],
    ],
    [
      'other',
      [
        'Other',
        'People',
        'Safety Indicators',
        'Employee satisfaction',
        'Volume',
        'Personas',
        'Procesos',
        'Medewerkers',
        '人员',
        'Mennesker',
        'Leadership and planning',
      ],
    ],
  ])('%s: %j', (category, texts) => {
    expect(texts.map((text) => [text, categoryOf(text)])).toEqual(texts.map((text) => [text, category]));
  });

  it.each([
    'xyz',
    '',
    'E',
    'Scots',
    'costume',
    'Revenue and cost',
    '__proto__',
    'constructor',
    'x'.repeat(1e6),
  ])('"%.20s" names none', (text) => {
    expect(categoryOf(text)).toBeNull();
  });
});

describe('headers', () => {
  it.each([
    [
      'name',
      [
        'Metric',
        'INDICATOR_NAME',
        'KPI',
        'Métrica',
        'Indicador',
        'Maatstaf',
        '指标',
        '考核指标',
        'Måltall',
        'Nøkkeltall',
        'VARIÁVEL',
      ],
    ],
    [
      'target',
      [
        'Target',
        'MONTHLY_TARGET',
        'target_pct',
        'Target 2024',
        'Target (%)',
        'Goal',
        'SLA',
        'Norm',
        'Objetivo',
        'Meta',
        'Meta mensual',
        'Doelstelling',
        'Streefwaarde',
        'Normwaarde',
        '目标',
        '目标值',
        'Mål',
        'Krav',
        'Målsetning',
      ],
    ],
    [
      'target-low',
      ['Target low', 'Lower limit', 'Min. target', 'Límite inferior', 'Ondergrens', '下限', 'Nedre grense'],
    ],
    [
      'target-high',
      ['Target high', 'Upper limit', 'Max target', 'Límite superior', 'Bovengrens', '上限', 'Øvre grense'],
    ],
    [
      'direction',
      [
        'Direction',
        'Better',
        'DESIRED_CHANGE',
        'Higher/lower is better',
        'Dirección',
        'Sentido',
        'Richting',
        '方向',
        'Retning',
      ],
    ],
    ['category', ['Category', 'CATEGORY', 'Categoría', 'Categorie', '类别', 'Kategori']],
    ['unit', ['Unit', 'INDICATOR_UNIT', 'Unit of measure', 'Unidad', 'Eenheid', '单位', 'Enhet']],
    [
      'owner',
      ['Owner', 'Metric owner', 'Responsible', 'Responsable', 'Eindverantwoordelijke', '负责人', 'Ansvarlig'],
    ],
    [
      'vendor',
      [
        'Vendor',
        'Site',
        'AGENCY_NAME',
        'Provider Name',
        'org_code',
        'Proveedor',
        'Sede',
        'Leverancier',
        '供应商',
        'Leverandør',
        'GRUPO ECONÔMICO',
      ],
    ],
    ['definition', ['Definition', 'DESCRIPTION', 'Fórmula', 'Omschrijving', '计算公式', 'Beskrivelse']],
    [
      'period',
      [
        'Month',
        'PERIOD_YEAR',
        'PERIOD_MONTH',
        'Yearnumber',
        'Periodname',
        'Date',
        'Mes',
        'Semana',
        'Maand',
        '月份',
        'Måned',
        'Mês',
      ],
    ],
    [
      'value',
      [
        'Actual',
        'MONTHLY_ACTUAL',
        'count',
        'average_score',
        'Result',
        'Real',
        'Resultado',
        'Realisatie',
        '实际',
        'Resultat',
        'Realizado',
      ],
    ],
    ['kind', ['type', 'Type', 'Tipo', 'Soort', '类型']],
    ['total', ['YTD', 'YTD_TARGET', 'YTD actual', 'Total', 'Acumulado', '年累计', 'Hittil i år']],
  ])('%s: %j', (role, texts) => {
    expect(texts.map((text) => [text, headerRole(text)])).toEqual(texts.map((text) => [text, role]));
  });

  it.each([
    'Unit cost',
    'Cost per unit',
    'Service level target',
    'Average speed of answer',
    'Abandonment rate',
    'Jan-24',
    'Low',
    'Max',
    'FREQUENCY',
    'Calls',
    'Teamwork',
    'Targeted calls',
    '',
    '__proto__',
    'constructor',
    'x'.repeat(1e6),
  ])('"%.30s" names no column', (text) => {
    expect(headerRole(text)).toBeNull();
  });

  it.each([
    ['SL – Target', 'SL', 'target'],
    ['Service level target', 'Service level', 'target'],
    ['Meta NPS', 'NPS', 'target'],
    ['CSAT_Actual', 'CSAT', 'value'],
    ['AHT (Actual)', 'AHT', 'value'],
  ])('%s is %s and %s', (text, name, role) => {
    expect(roleBesideName(text)).toEqual({ name, role });
  });

  it.each(['Target', 'Order value', 'Service level', ''])('"%s" has no role beside a name', (text) => {
    expect(roleBesideName(text)).toBeNull();
  });
});

describe('totals', () => {
  it.each([
    'Total',
    'YTD',
    'YTD 2024',
    'Average',
    'Avg.',
    '12-month average',
    'Average Jan–Dec',
    'Q1 total',
    'Full year',
    'Grand total',
    'Promedio',
    'Promedio anual',
    'Media',
    'Gemiddelde',
    'Totaal',
    '合计',
    '平均',
    '全年平均',
    'Snitt',
    'Gj.snitt',
    'Hittil i år',
    'Total (all sites)',
  ])('%s', (text) => {
    expect(isTotalWord(text)).toBe(true);
  });

  it.each([
    'Average speed of answer',
    'Average handle time',
    'Total cost',
    'Overall satisfaction',
    'Jan',
    '2024',
    'Median income',
    'Service',
    '',
    'x'.repeat(1e6),
  ])('"%.30s" is none', (text) => {
    expect(isTotalWord(text)).toBe(false);
  });
});

describe('known metrics', () => {
  const ids = METRIC_NAMES.flatMap((language) =>
    Object.entries(language).flatMap(([id, list]) => listed(list).map((name) => [name, id] as const)),
  );
  /** Names that two languages use for different things; the one in front wins. */
  const first = new Map<string, string>();
  for (const [name, id] of ids) {
    const key = normalise(name).replaceAll(' ', '');
    if (!first.has(key)) first.set(key, id);
  }

  it('every name of every language is recognised, in capitals and with a remark too', () => {
    const wrong = ids.filter(([name, id]) => {
      const expected = first.get(normalise(name).replaceAll(' ', '')) ?? id;
      return [name, name.toUpperCase(), `${name} (voice)`, `1. ${name}`].some(
        (text) => knownMetric(text)?.id !== expected,
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['Average Speed of Answer in Secs', 'speed-of-answer'],
    ['AverageSpeedofAnswer_s', 'speed-of-answer'],
    ['ASA (sec)', 'speed-of-answer'],
    ['Call Abandonment Rate', 'abandonment-rate'],
    ['Abandonment_pct', 'abandonment-rate'],
    ['CallsOffered', 'contact-volume'],
    ['Call Volume', 'contact-volume'],
    ['Service level 80/20 voice', 'service-level'],
    ['% answered within 20s', 'service-level'],
    ['Handle Time', 'handle-time'],
    ['FCR %', 'first-contact-resolution'],
    ['C-SAT', 'customer-satisfaction'],
    ['Customer satisfaction with cost per contact', 'customer-satisfaction'],
    ['Employee satisfaction', 'staff-satisfaction'],
    ['Agent turnover', 'attrition'],
    ['Forecast accuracy', 'forecast-accuracy'],
    ['Customer critical-error accuracy', 'critical-error-accuracy'],
    ['Resolved on time', 'on-time'],
    ['Hudson Line - OTP', 'on-time'],
    ['Cost per e-mail', 'cost-per-contact'],
    ['Promises-to-pay kept', 'promise-kept'],
    ['Tiempo medio de respuesta', 'speed-of-answer'],
    ['Tasa de abandono', 'abandonment-rate'],
    ['Resuelto a tiempo', 'on-time'],
    ['Tasa de errores críticos', 'critical-error-rate'],
    ['Resolución en el primer contacto', 'first-contact-resolution'],
    ['Ingresos por contacto', 'revenue-per-contact'],
    ['Klanttevredenheid (KTV)', 'customer-satisfaction'],
    ['Bezettingsgraad agents', 'occupancy'],
    ['致命错误准确率', 'critical-error-accuracy'],
    ['平均处理时长（秒）', 'handle-time'],
    ['首次呼叫解决率', 'first-contact-resolution'],
    ['Gjennomsnittlig svartid', 'speed-of-answer'],
    ['Sykefravær', 'absenteeism'],
  ])('%s is %s', (name, id) => {
    expect(knownMetric(name)?.id).toBe(id);
  });

  it.each([
    'Casa',
    'A SA',
    'S L',
    'Masala',
    'slack',
    'Fasana',
    'Collisions with Injury Rate',
    'Completion rate',
    '',
    'toString',
    'constructor',
    '__proto__',
    'X',
  ])('"%s" is none: no part of a word counts', (name) => {
    expect(knownMetric(name)).toBeNull();
  });

  it('carries what is usual', () => {
    expect(knownMetric('Occupancy')).toEqual({
      id: 'occupancy',
      category: 'cost',
      better: 'within',
      unit: 'share',
    });
    expect(knownMetric('Nivel de servicio')).toMatchObject({
      category: 'service',
      better: 'higher',
      unit: 'share',
    });
    expect(knownMetric('Verloop')).toMatchObject({ category: 'other', better: 'lower' });
  });

  it('reads no further than the start of a long text', () => {
    expect(knownMetric(`${'word '.repeat(200_000)}service level`)).toBeNull();
  });

  it('every fact names one of the categories and directions', () => {
    for (const facts of Object.values(METRIC_FACTS)) {
      expect(['service', 'quality', 'revenue', 'cost', 'satisfaction', 'other']).toContain(facts.category);
      expect(['higher', 'lower', 'within', null]).toContain(facts.better);
    }
  });
});

describe('monitored transactions', () => {
  it.each([
    [
      'pass',
      [
        'pass',
        'Passed',
        'yes',
        'Y',
        'OK',
        '1',
        '✓',
        'sí',
        'aprobado',
        'cumple',
        'ja',
        'voldoende',
        '合格',
        '通过',
        'bestått',
        'godkjent',
      ],
    ],
    [
      'fail',
      [
        'fail',
        'No',
        'n',
        '0',
        '✗',
        'reprobado',
        'no cumple',
        'nee',
        'onvoldoende',
        '不合格',
        'nei',
        'ikke bestått',
      ],
    ],
    ['not-applicable', ['not applicable', 'N/A', 'no aplica', 'n.v.t.', '不适用', 'ikke aktuelt']],
  ])('%s: %j', (outcome, texts) => {
    expect(texts.map((text) => [text, outcomeOf(text)])).toEqual(texts.map((text) => [text, outcome]));
  });

  it('1, 0, TRUE and FALSE are results, other values none', () => {
    expect([1, 0, true, false, 2, 'maybe', '', { error: '#N/A' }].map(outcomeOf)).toEqual([
      'pass',
      'fail',
      'pass',
      'fail',
      null,
      null,
      null,
      null,
    ]);
  });

  it.each([
    ['customer', ['customer', 'Customer critical', 'cliente', 'Klantkritisch', '客户', 'Kundekritisk']],
    [
      'business',
      ['business', 'Business-critical', 'negocio', 'Bedrijfskritisch', '业务', 'Forretningskritisk'],
    ],
    ['compliance', ['compliance', 'Compliance critical', 'cumplimiento', 'Naleving', '合规', 'Etterlevelse']],
    [
      'non-critical',
      ['non-critical', 'Non critical', 'no crítico', 'niet-kritisch', '非关键', 'ikke-kritisk'],
    ],
  ])('%s: %j', (family, texts) => {
    expect(texts.map((text) => [text, familyOf(text)])).toEqual(texts.map((text) => [text, family]));
  });

  it('other words name no family', () => {
    expect(['', 'customers', 'x', '__proto__'].map(familyOf)).toEqual([null, null, null, null]);
  });
});
