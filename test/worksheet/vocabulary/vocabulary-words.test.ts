import fc from 'fast-check';
import { betterOf, categoryOf, familyOf, outcomeOf } from '../../../src/worksheet/words/meanings';
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
