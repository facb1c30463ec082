/** Portuguese words of periods and headers; the other parts of the vocabulary are in the five languages of the product. */
import type { HeaderWords, LabelWords, PeriodWords } from './types';

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

/** What headers and labels say. A word stands under one meaning; whole labels first. */
export const ptLabels: LabelWords = {
  // What figures are.
  actual: `
      realizado, realizada, valor, valores, resultado, resultados, real, alcançado, atingido, apurado,
      desempenho, executado, apurado no mês, resultado do mês, valor apurado, valor real, obtido, medido,
      resultado apurado, valor do mês, último valor, atual, valor atual, resultado atual, medição, efetivo,
      realizado no mês`,
  target: `
      meta, metas, objetivo, objetivos, alvo, norma, padrão, limite, orçamento, planejado, sla,
      meta contratual, orçado, previsto, esperado, compromisso, referência, meta mínima aceitável, target,
      valor meta, meta do mês, meta mensal, meta do cliente, meta interna, valor esperado, nível esperado,
      contratado, exigido, nível exigido, requisito, acordado, nível acordado, valor de referência,
      meta sla, ans, acordo de nível de serviço, patamar, benchmark, plano`,
  low: `
      inferior, mínimo, mínima, mín, de, a partir de`,
  high: `
      superior, máximo, máxima, máx, até`,
  targetLow: `
      limite inferior, meta mínima, mínimo aceitável, piso, faixa inferior`,
  targetHigh: `
      limite superior, meta máxima, máximo aceitável, teto, faixa superior`,
  green: `
      verde, limite verde, faixa verde`,
  amber: `
      amarelo, amarela, laranja, limite amarelo, faixa amarela`,
  red: `
      vermelho, vermelha, limite vermelho, faixa vermelha`,
  variance: `
      desvio, gap, variação, diferença, dif, delta, vs meta, contra meta, à meta, var, desvio vs meta,
      diferença para a meta, distância da meta, vs mês anterior, vs ano anterior, evolução, mudança,
      melhoria, lacuna`,
  achieved: `
      atingimento, % atingimento, % atingido, % da meta, % meta, % realizado, % alcançado,
      percentual atingido, atingimento da meta, cumprimento da meta, % cumprimento, % de atingimento,
      alcance da meta, índice de atingimento, % do objetivo`,
  previous: `
      ano anterior, mês anterior, período anterior, ano passado, mês passado, média ano anterior,
      mesmo período ano anterior, mesmo mês do ano anterior, linha de base, histórico, melhor histórico,
      trimestre anterior, semana anterior`,
  forecast: `
      previsão, projeção, forecast, projetado, estimado, estimativa, tendência de fechamento`,
  weight: `
      peso, pesos, ponderação, peso %, importância`,
  points: `
      pontuação, pontos, nota ponderada, pts, pontuação ponderada, pontos obtidos`,
  status: `
      status, situação, farol, semáforo, atingiu, atingiu?, cumpre, estado, cor, meta atingida, rag,
      sinalizador`,
  numerator: `
      numerador`,
  denominator: `
      denominador, base, amostra, tamanho da amostra`,
  comment: `
      observação, observações, comentário, comentários, obs, análise, justificativa, nota explicativa,
      ações, ação, causa, notas`,
  // What a line of texts is.
  metric: `
      métrica, métricas, indicador, indicadores, kpi, kpis, nome, variável, variáveis, medida,
      nome do indicador, indicadores de desempenho, indicador de desempenho, descrição do indicador, item,
      pergunta, nome da métrica, parâmetro, indicador chave, indicador de performance,
      indicador de qualidade`,
  category: `
      categoria, categorias, dimensão, perspectiva, grupo, pilar, eixo, família, área, tema, bloco,
      tipo de indicador, grupo de indicadores, macroprocesso, frente, foco, subcategoria`,
  unit: `
      fornecedor, site, sites, local, empresa, grupo econômico, operadora, prestadora, prestador, parceiro,
      região, equipe, canal, carteira, contratante, centro, unidade de negócio, célula, operação,
      departamento, setor, filial, cidade, produto, serviço, cliente, campanha, projeto, fila, skill,
      segmento, país, localidade, central, time, praça, linha de negócio, marca, supervisão`,
  owner: `
      responsável, dono, gestor, encarregado, líder, coordenador, responsável pelo indicador, gerente,
      dono do processo, supervisor, responsáveis`,
  definition: `
      definição, descrição, fórmula, cálculo, fonte, fonte de dados, frequência, periodicidade,
      forma de cálculo, método de cálculo, fórmula de cálculo, como é medido, metodologia,
      frequência de medição`,
  direction: `
      direção, sentido, melhor, polaridade, quanto maior melhor, melhor quando, melhor se, sentido desejado,
      tendência desejada, orientação, sentido do indicador, maior ou menor melhor, tendência esperada,
      comportamento desejado`,
  unitOfMeasure: `
      unidade, unidades, unidade de medida, formato, u m, medido em, un`,
  code: `
      nº, número, id, código, ref, cód, #, item nº, sequência, seq`,
  period: `
      período, períodos, mês, meses, semana, semanas, ano, anos, trimestre, data, dia, mês de referência,
      competência, quinzena, bimestre, semestre, período de apuração, ano fiscal, exercício, mês ano,
      data de referência, semana de, mês de competência`,
  kind: `
      tipo, tipo de valor, linha, classe, realizado meta, meta realizado, tipo de dado, série`,
  // Sums, averages, sums to date.
  total: `
      total, totais, subtotal, soma, média, mediana, acumulado, geral, consolidado, acumulado do ano,
      no ano, total geral, média geral, média anual, ytd, acum, todos, todas, todos os sites, ano todo,
      ano completo, média ponderada, últimos 3 meses, últimos 12 meses, resumo, média móvel, total ano,
      total do ano, somatório, global, conjunto`,
  // Words a label may carry besides.
  neutral: `
      mensal, semanal, trimestral, de, do, da, dos, das, por, o, a, em, e, nome, número, código, %,
      percentual, no, na, mês, para, os, as`,
  // For what span a target is.
  yearly: `
      anual, ano, do ano, fim do ano, exercício`,
  daily: `
      diária, diário, dia, por dia, ao dia`,
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
