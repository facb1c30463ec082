/** Portuguese words of periods and headers; the other parts of the vocabulary are in the five languages of the product. */
import type { HeaderWords, PeriodWords } from './types';

export const ptHeaders: HeaderWords = {
  roles: {
    name: 'métrica, indicador, indicadores, nome, variável, variáveis, medida, nome do indicador',
    category: 'categoria, dimensão, perspectiva, grupo',
    target: 'meta, metas, objetivo, alvo, norma, padrão, limite, orçamento, planejado',
    direction: 'direção, sentido, melhor, polaridade',
    unit: 'unidade, unidade de medida',
    owner: 'responsável, dono, gestor, encarregado',
    vendor: `
      fornecedor, site, local, empresa, grupo econômico, operadora, prestadora, prestador, parceiro,
      região, equipe`,
    definition: 'definição, descrição, fórmula, cálculo',
    period: 'período, mês, meses, semana, ano, trimestre, data, dia, mês de referência',
    value: 'realizado, valor, resultado, resultados, real, alcançado, atingido, apurado',
    kind: 'tipo',
    total: 'total, acumulado, acumulado do ano',
    'target-low': 'limite inferior, meta mínima',
    'target-high': 'limite superior, meta máxima',
    low: 'inferior, mínimo',
    high: 'superior, máximo',
  },
  neutral: 'mensal, semanal, diário, anual, de, do, da, dos, das, por, o, a, em, e, nome, número, código',
  totals: 'total, subtotal, soma, média, mediana, acumulado, geral, consolidado',
  toDate: 'acumulado, acumulado do ano, no ano',
  compared: 'da meta, vs meta, contra meta, à meta, ano anterior, mês anterior, período anterior',
};

export const ptPeriods: PeriodWords = {
  months: [
    'janeiro, jan',
    'fevereiro, fev, fevr',
    'março, mar',
    'abril, abr',
    'maio, mai',
    'junho, jun',
    'julho, jul',
    'agosto, ago',
    'setembro, set',
    'outubro, out',
    'novembro, nov',
    'dezembro, dez',
  ],
  quarter: 't, trimestre, tri, trim',
  week: 'semana, sem, s',
  year: 'ano',
  fiscalYear: 'ano fiscal, exercício',
  fiscalPeriod: 'período, p',
  monthWord: 'mês',
  dayWord: '',
  fillers: 'de, do, da, o',
};
