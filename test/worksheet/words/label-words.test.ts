import type { SheetLanguage } from '../../../src/worksheet/vocabulary/types';
import { readLabel } from '../../../src/worksheet/words/label-words';

/** What a whole label says, in short; `''` when it says nothing as a whole. */
function said(text: string, language: SheetLanguage): string {
  const { measure, role, total, whole } = readLabel(text, [language]);
  if (!whole) return '';
  return [role, measure, total ? 'total' : null].filter((part) => part !== null).join(' ');
}

const labels: Readonly<Record<string, Readonly<Partial<Record<SheetLanguage, readonly string[]>>>>> = {
  metric: {
    en: ['Metric', 'INDICATOR_NAME', 'KPI', 'Performance measure'],
    es: ['Métrica', 'Indicador'],
    nl: ['Maatstaf', 'Prestatie-indicator', 'Meting'],
    zh: ['指标', '考核指标'],
    nb: ['Måltall', 'Nøkkeltall'],
    pt: ['VARIÁVEL', 'Indicador'],
  },
  target: {
    en: ['Target', 'MONTHLY_TARGET', 'target_pct', 'Target (%)', 'Goal', 'SLA', 'Committed'],
    es: ['Objetivo', 'Meta', 'Meta mensual', 'Compromiso', 'Obj.'],
    nl: ['Norm', 'Doelstelling', 'Streefwaarde', 'Contractnorm'],
    zh: ['目标', '本月目标', '考核目标', '年末目标', '合同要求'],
    nb: ['Mål', 'Krav', 'Målsetning', 'Kontraktskrav'],
    pt: ['Meta', 'Meta contratual'],
  },
  'target-low': {
    en: ['Target low', 'Lower limit', 'Min. target'],
    es: ['Límite inferior'],
    nl: ['Ondergrens'],
    zh: ['下限'],
    nb: ['Nedre grense'],
  },
  'target-high': {
    en: ['Target high', 'Max target'],
    es: ['Límite superior'],
    zh: ['上限'],
    nb: ['Øvre grense'],
  },
  'target-year': {
    en: ['Annual target', 'Target (year)'],
    es: ['Objetivo anual', 'Meta (año)'],
    nl: ['Norm (jaar)', 'Jaardoel'],
    zh: ['全年目标'],
    nb: ['Mål for året', 'Årsmål'],
    pt: ['Meta anual'],
  },
  'target-day': {
    en: ['Daily target'],
    es: ['Meta diaria'],
    nl: ['Dagdoel'],
    zh: ['日目标'],
    nb: ['Dagsmål'],
    pt: ['Meta diária'],
  },
  actual: {
    en: ['Actual', 'MONTHLY_ACTUAL', 'Achieved', 'Result'],
    es: ['Real', 'Resultado', 'Logrado'],
    nl: ['Realisatie', 'Werkelijk'],
    zh: ['实际', '完成值', '本月实际'],
    nb: ['Resultat', 'Oppnådd'],
    pt: ['Realizado'],
  },
  variance: {
    en: ['Variance', 'Gap to target', 'vs target', '+/-'],
    es: ['Brecha', 'Variación'],
    nl: ['Afwijking', 'Δ'],
    zh: ['差异', '环比'],
    nb: ['Avvik'],
    pt: ['Desvio'],
  },
  achieved: {
    en: ['% achieved', '% of target'],
    es: ['% cumplimiento', '% de la meta'],
    nl: ['% behaald'],
    zh: ['达成率'],
    nb: ['% oppnådd'],
    pt: ['% atingido'],
  },
  'previous-year': {
    en: ['Last year', 'PY', 'Prior year avg'],
    es: ['Año anterior'],
    nl: ['Vorig jaar'],
    zh: ['去年同期'],
    nb: ['I fjor'],
    pt: ['Ano anterior'],
  },
  forecast: {
    en: ['Forecast'],
    es: ['Pronóstico'],
    nl: ['Prognose'],
    zh: ['预测'],
    nb: ['Prognose'],
    pt: ['Previsão'],
  },
  points: { en: ['Points'], es: ['Puntos'], nl: ['Punten'], zh: ['得分'], nb: ['Poeng'], pt: ['Pontuação'] },
  weight: { en: ['Weight'], es: ['Peso'], nl: ['Weging'], zh: ['权重'], nb: ['Vekt'], pt: ['Peso'] },
  'rag-green': { en: ['Green'], es: ['Verde'], nl: ['Groen'], zh: ['绿'], nb: ['Grønn'], pt: ['Verde'] },
  numerator: { en: ['Numerator'], es: ['Numerador'], nl: ['Teller'], zh: ['分子'], nb: ['Teller'] },
  comment: {
    en: ['Remarks'],
    es: ['Observaciones'],
    nl: ['Opmerking'],
    zh: ['备注'],
    nb: ['Merknad'],
    pt: ['Observações'],
  },
  owner: {
    en: ['Owner', 'Metric owner', 'Target owner'],
    es: ['Responsable', 'Responsable de la meta'],
    nl: ['Eindverantwoordelijke'],
    zh: ['负责人'],
    nb: ['Ansvarlig'],
  },
  unit: {
    en: ['Vendor', 'Site', 'AGENCY_NAME', 'org_code', 'Channel'],
    es: ['Sede', 'Proveedor'],
    nl: ['Locatie'],
    zh: ['职场', '供应商'],
    nb: ['Leverandør'],
    pt: ['GRUPO ECONÔMICO'],
  },
  direction: {
    en: ['DESIRED_CHANGE', 'Higher/lower is better', 'Good is'],
    es: ['Sentido', 'Tipo de meta'],
    nl: ['Richting'],
    zh: ['方向', '正反向'],
    nb: ['Retning'],
  },
  'unit-of-measure': {
    en: ['Unit', 'INDICATOR_UNIT'],
    es: ['Unidad'],
    nl: ['Eenheid'],
    zh: ['单位'],
    nb: ['Enhet'],
    pt: ['Unidade'],
  },
  category: {
    en: ['Category'],
    es: ['Categoría'],
    nl: ['Categorie'],
    zh: ['类别', '维度'],
    nb: ['Kategori'],
  },
  definition: {
    en: ['DESCRIPTION'],
    es: ['Fórmula'],
    nl: ['Omschrijving'],
    zh: ['计算公式'],
    nb: ['Beskrivelse'],
  },
  period: {
    en: ['Month', 'PERIOD_YEAR', 'Week'],
    es: ['Mes'],
    nl: ['Maand'],
    zh: ['月份'],
    nb: ['Måned'],
    pt: ['Mês'],
  },
  total: {
    en: ['Total', 'YTD', '12-month average', 'Full year', 'Total (all sites)'],
    es: ['Promedio anual', 'Acumulado'],
    nl: ['Gemiddelde', 'Jaar t/m heden'],
    zh: ['合计', '全年平均'],
    nb: ['Snitt', 'Gj.snitt', 'Hittil i år'],
    pt: ['Média'],
  },
  'target total': { en: ['YTD target'] },
  'actual total': { en: ['YTD actual'] },
};

describe.each(Object.entries(labels))('whole labels: %s', (meaning, byLanguage) => {
  const cases = Object.entries(byLanguage).flatMap(([language, texts]) =>
    texts.map((text) => [text, language as SheetLanguage] as const),
  );
  it.each(cases)('%s (%s)', (text, language) => {
    expect(said(text, language)).toBe(meaning);
  });
});

describe('a measure beside a name', () => {
  it.each([
    ['SL – Target', 'target', 'sl'],
    ['Service level target', 'target', 'service level'],
    ['Actual AHT', 'actual', 'aht'],
    ['AHT variance', 'variance', 'aht'],
    ['Service level, previous year', 'previous-year', 'service level'],
  ])('%s is a %s of %s, contained', (text, measure, leftover) => {
    expect(readLabel(text, ['en'])).toMatchObject({ measure, whole: false, leftover });
  });

  it.each([
    'Order value',
    'Forecast accuracy',
    'Quality score',
    'Service level',
    'Unit cost',
    'Teamwork',
    'Targeted calls',
    'Jan-24',
    '',
    '__proto__',
  ])('"%s" says no measure', (text) => {
    expect(readLabel(text, ['en'])).toMatchObject({ measure: null, whole: false });
  });
});

describe('languages are kept apart', () => {
  it('a word of another language says nothing', () => {
    expect(said('Meta', 'es')).toBe('target');
    expect(said('Meta', 'nl')).toBe('');
    expect(said('Real', 'nb')).toBe('');
  });

  it('English is read everywhere', () => {
    expect(said('Target', 'nb')).toBe('target');
  });
});

it.each(['Average speed of answer', 'Total cost', 'Overall satisfaction', 'Median income'])(
  '%s is no total',
  (text) => {
    expect(readLabel(text, ['en']).total).toBe(false);
  },
);

it('reads no further than a label is long', () => {
  expect(readLabel('target '.repeat(100_000), ['en'])).toMatchObject({ measure: null, role: null });
});
