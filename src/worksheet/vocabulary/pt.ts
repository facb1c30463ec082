/** Portuguese words of worksheets. */
import type { MetricId } from './metric-facts';
import type { CellWords, LabelWords, MarkWords, MetricNames, NameWords, PeriodWords } from './types';

export const ptCells: CellWords = {
  better: {
    higher: `
      maior, maiores, mais, alto, alta, subir, sobe, aumentar, aumento, crescente, para cima, maximizar, elevar,
      superior, ascendente, positivo, positiva, direto, direta`,
    lower: `
      menor, menores, menos, baixo, baixa, descer, reduzir, redução, diminuir, diminuição, decrescente, para baixo,
      minimizar, inferior, descendente, negativo, negativa, inverso, inversa`,
    within: 'dentro, dentro da faixa, na faixa, faixa, faixa alvo, intervalo, entre, nominal, dentro da meta',
    fillers: 'é, melhor, melhores, bom, o, a, quanto, valor, seja, são, objetivo, deve ser',
  },
  categories: {
    service: 'serviço, serviços, velocidade, rapidez, agilidade, atendimento, acessibilidade, tempestividade',
    quality: 'qualidade, precisão, exatidão, acurácia, resolução, assertividade',
    revenue: 'receita, receitas, vendas, venda, faturamento, cobrança, recuperação, arrecadação',
    cost: 'custo, custos, eficiência, finanças, produtividade, despesas',
    satisfaction: 'satisfação, experiência do cliente, voz do cliente, satisfação do cliente, usuário final',
    other: `
      outro, outros, outra, outras, pessoas, pessoal, gente, recursos humanos, rh, volume, volumes, processo,
      processos, segurança, conformidade, treinamento, capacitação, planejamento, liderança, geral, sistemas,
      funcionários, colaboradores, satisfação dos colaboradores, clima organizacional, wfm`,
  },
  missing: `
    n/d, nd, n.d., s/d, s.d., sem dados, sem dado, não disponível, não aplicável, não se aplica, n/a, na,
    não medido, sem medição, vazio, não informado, não apurado, sem apuração, sem amostra, sem pesquisas,
    s/i, sem informação`,
  awaited: 'pendente, a definir',
  atLeast: `
    pelo menos, no mínimo, mínimo, mín, mín., mínimo de, não menos de, não menor que, não inferior a, mais de, maior que,
    maior ou igual a, maior ou igual que, igual ou maior que, igual ou superior a, superior a, acima de, a partir de,
    ou mais, ou superior, ou maior, acima dos, maior do que`,
  atMost: `
    no máximo, máximo, máx, máx., máximo de, não mais de, não maior que, não superior a, menos de, menor que,
    menor ou igual a, menor ou igual que, igual ou menor que, igual ou inferior a, inferior a, abaixo de, até,
    ou menos, ou inferior, ou menor, menor do que, inferior aos, limite de, sem ultrapassar, não ultrapassar,
    não exceder`,
  bandBetween: 'a, e, até',
  bandBefore: 'entre, de, desde, faixa',
  timeLimit: 'em, em até, dentro de, antes de',
  timeUnits: {
    s: 's, seg, segs, segundo, segundos',
    min: 'm, min, mins, minuto, minutos',
    h: 'h, hr, hrs, hora, horas',
    d: 'd, dia, dias',
  },
  outcomes: { pass: '', fail: '', 'not-applicable': '' },
  answers: { partly: '', open: '' },
  families: { customer: '', business: '', compliance: '', 'non-critical': '' },
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
    meta contratual, orçado, previsto, esperado, compromisso, meta mínima aceitável, target,
    valor meta, meta do mês, meta mensal, meta do cliente, meta interna, valor esperado, nível esperado,
    contratado, exigido, nível exigido, requisito, acordado, nível acordado, meta sla,
    ans, acordo de nível de serviço, plano`,
  otherTarget: `
    referência, patamar, benchmark, valor de referência, desafio, meta desafio, superação`,
  low: `
      inferior, mínimo, mínima, mín, de, a partir de`,
  high: `
      superior, máximo, máxima, máx, até`,
  targetLow: `
      limite inferior, meta mínima, mínimo aceitável, piso, faixa inferior`,
  targetHigh: `
      limite superior, meta máxima, máximo aceitável, teto, faixa superior`,
  targetYear: `
    meta anual, meta do ano, objetivo anual`,
  targetDay: `
    meta diária, meta por dia, objetivo diário`,
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
      trimestre anterior, semana anterior, média do setor, média do mercado`,
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
    percentual, no, na, mês, para, os, as, fim do ano`,
  against: `vs, versus, frente a, contra, comparado com`,
  // For what span a target is.
  yearly: `
    anual, ano, do ano, exercício`,
  daily: `
      diária, diário, dia, por dia, ao dia`,
};

export const ptMarks: MarkWords = {
  status: `
    verde, âmbar, amarelo, laranja, vermelho, v, a, atingido, não atingido, atingida, não atingida,
    alcançado, não alcançado, no prazo, em risco, dentro da meta, fora da meta, acima da meta,
    abaixo da meta, aprovado, reprovado, conforme, não conforme, bom, ruim, crítico, cumprido, não cumprido`,
  units: `
    por cento, porcentagem, percentual, percentagem, perc, pct, pontos, pts, pontos percentuais, pp, razão,
    taxa, índice, número, núm, nº, quantidade, qtd, qtde, contagem, valor, nota, n, s, seg, segundo, segundos,
    min, minuto, minutos, h, hr, hora, horas, d, dia, dias, semana, semanas, mês, meses, ano, anos, brl, eur,
    reais, euros, mil, milhões, por mil, por 1000, estrelas, moeda, dinheiro, tempo`,
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
  half: 'semestre',
  tertial: 'quadrimestre',
  week: 'semana, sem, s',
  weekOf: `
    semana até, semana de, semana terminada em, semana encerrada em, semana do dia, semana a partir de, sem até, semana que termina em`,
  weekOfBehind: '',
  since: 'desde, a partir de, a contar de, vigente desde',
  sinceBehind: 'em diante',
  until: 'até, até ao, antes de',
  untilBehind: '',
  year: 'ano',
  fiscalYear: 'ano fiscal, exercício',
  fiscalPeriod: 'período, p',
  monthWord: 'mês',
  ordinals: ['primeiro, primeira', 'segundo, segunda', 'terceiro, terceira', 'quarto, quarta'],
  weekdays: `
    seg, ter, qua, qui, sex, sab, dom, segunda feira, terca feira, quarta feira, quinta feira, sexta feira, sabado, domingo`,
  dayWord: '',
  fillers: 'de, do, da, o, a',
};

/** The words metrics' names are made of. `word*`: with its endings. */
export const ptNames: NameWords = {
  // Heads of which more is better, by category.
  good: {
    service: 'pontual*, acessib*, contactab*',
    quality: `
      precisao, exatidao, acuracia, qualidade, acerto*, corret*, conformidade, aprovad*, sucesso*,
      efetividade, eficacia, assertividade, cumprid*, cumprimento, conhecimento, resolutividade`,
    revenue: `
      receita*, venda, vendas, vendid*, lucro*, margem, margens, faturamento, novos contratos,
      contratos novos, contratos, renovac*, retencao, retid*, retidos, recebimento*, recuperac*, recuperad*,
      conversao, conversoes, convertid*, arrecadac*, fidelizac*, captac*, novos clientes, clientes novos,
      adesoes`,
    cost: `
      produtiv*, eficien*, utilizac*, aderencia, disponib*, automatizac*, automac*, autosservico,
      autoatendimento, contencao, rendimento, horas produtivas, tempo produtivo`,
    satisfaction: `
      satisfac*, satisfeit*, promotor*, lealdade, fidelidade, elogio*, recomendac*, recomendaria*,
      confianca, felizes`,
    other: `
      presenca, assiduidade, engajamento, participac*, cobertura, conclui*, certificad*, vacinad*,
      reciclagem, alcance, tempo entre falhas, tempo medio entre falhas`,
  },
  // Heads of which less is better, by category.
  bad: {
    service: `
      abandon*, atras*, demora*, pendenc*, pendente*, vencid*, bloque*, interrupc*, descumpriment*,
      fora do prazo, fora do sla, fila*, congestionament*, ocupad*, backlog, queda, quedas, em aberto`,
    quality: `
      erro, erros, defeito*, falha*, retrabalho*, rechamad*, repetid*, reiterad*, reincid*, reabert*,
      reabertur*, transferenc*, transferid*, escalon*, escalac*, rejei*, imprecis*, duplicad*, incidente*,
      nao conformidade*, violac*, equivoc*, mortalidade, readmiss*, infecc*, acidente*, dano*, recontato*,
      lesao, lesoes`,
    revenue: `
      cancelament*, cancelad*, devoluc*, reembols*, churn, evasao, fuga*, desconto*, inadimpl*, divida*,
      fraude*, contestac*, estorno*, perda, perdas, multa*, penalidade*, vazamento*, calote`,
    cost: `
      desperdicio*, improdutiv*, horas extras, hora extra, ociosidade, ocios*, inativ*, shrinkage,
      sobrecust*, quebra de caixa`,
    satisfaction: 'reclamac*, queixa*, insatisf*, detrator*, descontent*, ouvidoria, procon, objec*',
    other: `
      absenteism*, ausenc*, ausente*, faltas, falta, rotatividade, turnover mensal, turnover de pessoal,
      desligament*, licenca*, atestado*, doenca*, demissoes, demissao, vaga, vagas, indisponib*`,
  },
  // Heads of times: less is better. `units` alone are hours worked; beside an event or a bad thing they are times.
  time: 'tempo, tempos, espera, esperas, duracao, velocidade, tma, tmo, tme, aht, asa, prazo, latencia, idade',
  units: 'horas, hora, dias, dia, minutos, minuto, segundos, segundo, semanas, semana, min, seg, s, h, hrs',
  cost: 'custo, custos, gasto, gastos, despesa*, preco, precos, tarifa',
  // What takes time: beside a time it is only what is timed.
  event: `
    resolucao, resolver, solucao, fechamento, fechar, resposta, responder, atendimento, atender, entrega,
    entregar, conversao, cobranca, pagamento, contratacao, ativacao, reparo, processo, tratamento, correcao,
    instalacao, restabelecimento, recuperacao, despacho, envio, venda, concluir, conclusao, retorno,
    primeira resposta`,
  // What is counted: says no direction.
  thing: `
    chamada*, ligacao, ligacoes, contato*, e-mail*, email*, chat*, ticket*, chamado*, caso, casos, cliente*,
    agente*, atendente*, operador*, pessoa*, pessoal, equipe, usuario*, pedido*, solicitac*, transac*,
    interac*, mensage*, carta, cartas, pesquisa*, visita*, paciente*, questao, questoes, problema*,
    pergunta*, item, itens, entrega*, pagamento*, fatura*, sinistro*, apolice*, conta, contas, trabalho*,
    servico*, produto*, turno*, sessao, sessoes, documento*, formulario*, registro*, tentativa*, promessa*,
    acordo*, meta, metas, resposta*, voz, telefone, telefonia, receptivo, ativo, back office, redes sociais,
    whatsapp, sms, web, online, loja*, campo, ura, bot, chatbot, sistema*, ti, rede, plataforma, dados,
    digitac*, informac*, conteudo, processo*, procedimento*, tecnic*, suporte, previsao, forecast, escala,
    tabulac*, hold, linha, espera*, atendimento*, conversac*, pos atendimento, pos-atendimento, horario*,
    treinamento, coaching, capacitac*, feedback, estoque, almoxarifado, bens, unidade*, maquina*, projeto*,
    orcamento*, fornecedor*, contrato*, oferta*, proposta*, campanha*, pagina*, veiculo*, viagem, viagens,
    teste*, amostra*, avaliac*, auditori*, monitori*, revisao, artigo*, nivel, nivel de servico, tarefa*,
    atividade*, relatorio*, aluno*, negocio, reserva*`,
  // Things whose score is satisfaction.
  voice: 'cliente*, pesquisa*, usuario*, paciente*, hospede*, experiencia',
  // What was done: beside a share it went well.
  handled: `
    atendid*, respondid*, tratad*, processad*, fechad*, encerrad*, tramitad*, aceit*, trabalhad*, contatad*`,
  came: `
    recebid*, oferecid*, ofertad*, registrad*, abert*, criad*, entrante*, novo, novos, nova, novas, gerad*,
    apresentad*`,
  done: `
    resolvid*, solucionad*, corrigid*, cumprid*, pago, pagos, paga, pagas, entregue*, quitad*, localizad*,
    efetiv*, alcancad*, atingid*, aprovad*, sanad*, reparad*, concluid*, honrad*`,
  tries: `
    tentativa*, oferta*, auditoria*, inspec*, reuniao, reunioes, solicitac*, oportunidade*, amostra*,
    avaliacoes, revisoes, visita*, meta, metas, previsao, plano, planos, campanha*`,
  // What turns the meaning.
  undone: `
    perdid*, falhad*, fracass*, sem atendimento, sem resposta, sem solucao, pendente*, vencid*, quebrad*,
    quebra, caid*, ignorad*, recusad*, incomplet*, descumprid*, nao cumprid*, fora do sla, fora da meta,
    fora do prazo, insuficient*, deficit, lacuna, inatividade, em aberto, em atraso, ineficien*,
    desperdicad*,
    sem atribuicao, sem certificacao, reprovad*, derrubad*, nao lidos, nao lidas`,
  intime: `
    no prazo, dentro do prazo, em dia, dentro do sla, no sla, dentro da meta, a tempo, pontualmente,
    tempestiv*, na meta, no mesmo dia, mesmo dia, em tempo, dentro do tempo, antes do vencimento`,
  within: `
    em, em ate, ate, dentro de, antes de, em menos de, menos de, inferior a, inferiores a, menor que,
    menores que, abaixo de`,
  beyond: 'apos, depois de, mais de, em mais de, superior a, superiores a, maior que, maiores que, acima de',
  no: 'nao, sem, nunca, zero, livre de, livres de',
  less: `
    reducao, reducoes, reduzid*, evitad*, evitar, prevenc*, prevenid*, diminuic*, mitigad*, eliminad*,
    economia, economias`,
  more: `
    entre, devido a, tendencia, mudanca, variac*, desvio*, diferenca, razao, saldo, mix, versus, vs,
    invers*, negativ*, contra, giro`,
  // Joints, and what figures are.
  per: 'por, por cada, cada, a cada',
  of: 'de, do, da, dos, das, em, no, na, nos, nas, para, com, sobre, ao, a, pelo, pela, durante',
  share: 'taxa, taxas, %, pct, percentual, porcentagem, proporcao, indice, nivel, grau',
  count: 'numero, numero de, quantidade, quantidade de, qtd, qtde, volume, total, montante, n de, contagem',
  score: 'nota, notas, pontuac*, escore, score, avaliacao, indice, pontos, resultado, resultados',
  // Words that turn nothing.
  harmless: `
    fatal, fatais, grave, graves, serio, serios, telefonico, telefonica, telefonicos, telefonicas, digital, digitais, presencial, escrito, escritos, de 5, de 10, sobre 10,
    crescimento, aumento, media, medio, mediana, mensal, semanal, diario, diaria, anual, trimestral, o, os,
    as, um, uma, e, ou, geral, global, interno, interna, externo, externa, total, totais, critico, critica,
    criticos, criticas, nao critico, nao critica, nao criticos, nao criticas, usuario final, usuario,
    negocio, cliente, compliance, chave, principal, primeiro, primeira, primeiros, segundo, segunda,
    servico, vip, premium, pico, norte, sul, leste, oeste, centro, regiao, regional, site, local, ponderado,
    ponderada, max, maximo, min, minimo, kpi, metrica, indicador, s, h, seg, segundos, horas, hora, minutos,
    minuto, dias, dia, uteis, util, mil, cem, fte, que, se, seu, sua, percebida, percebido, liquido, bruto,
    padrao, mais, menor, maior, 1o, contatos, por mil, concedidos, emitidos, emitidas, realizado,
    realizados, realizadas, supervisor, encontrados, carteira, carrinho, carrinhos`,
};

export const ptMetrics: MetricNames<MetricId> = {
  'service-level': `
    nível de serviço, atendidas em, chamadas atendidas em, ligações atendidas em, e-mails respondidos em,
    ns, nds, atendidas em até, atendidas até, chamadas atendidas em até, ligações atendidas em até,
    respondidas em, atendimento em até, contatos atendidos em, chats atendidos em,
    e-mails respondidos em até, dentro do sla`,
  'speed-of-answer': `
    velocidade de atendimento, tempo médio de resposta, tma de resposta, tempo médio para atender,
    velocidade média de atendimento, tempo médio de resposta da chamada`,
  'wait-time': `
    tempo de fila, tempo em fila, tempo de espera, tempo médio de espera, tme, tempo médio em fila,
    tempo médio de fila, espera em fila, maior tempo de espera`,
  'abandonment-rate': `
    taxa de abandono, abandono, % abandono, índice de abandono, percentual de abandono, taxa de abandonos,
    chamadas abandonadas %`,
  'abandoned-contacts': `
    chamadas perdidas, chamadas abandonadas, ligações abandonadas, abandonos, ligações perdidas,
    chats abandonados, chamadas não atendidas, ligações não atendidas, não atendidas`,
  'answer-rate': 'nível de atendimento, taxa de atendimento, % atendimento, índice de atendimento',
  'blocked-calls': `
    chamadas bloqueadas, ligações bloqueadas, taxa de bloqueio, bloqueio, congestionamento, ocupado,
    chamadas ocupadas`,
  'response-time': `
    tempo de resposta, tempo de primeira resposta, tempo médio de primeira resposta,
    tempo de resposta de e-mail, tempo de resposta do chat, primeira resposta`,
  'resolution-time': `
    tempo de resolução, prazo médio de resolução, tempo de solução, tempo médio de resolução,
    tempo de ciclo, tempo de atendimento do caso, tempo de fechamento, tempo médio de solução, tmr,
    prazo de resolução, prazo médio`,
  'on-time': `
    dentro do prazo, no prazo, resolvidos no prazo, cumprimento de prazo, cumprimento de sla,
    atendidos no prazo, respondidos no prazo, fechados no prazo, entregues no prazo, pontualidade,
    casos no prazo, solicitações no prazo, em dia`,
  backlog: `
    pendências, casos pendentes, fila de pendências, backlog, casos em aberto, chamados em aberto,
    dias de pendência, chamados pendentes, acúmulo, estoque de casos, trabalho pendente`,
  'overdue-items': `
    vencidos, casos vencidos, fora do prazo, atrasados, casos atrasados, chamados vencidos, em atraso`,
  'first-contact-resolution': `
    resolução no primeiro contato, resolução no 1º contato, resolução na primeira chamada,
    resolução no primeiro atendimento, fcr, resolvido no primeiro contato, resolvidos no primeiro contato,
    solução no primeiro contato, resolução em primeira instância, resolvido na primeira chamada,
    resolvidos na primeira chamada`,
  'resolution-rate': 'taxa de resolução, índice de resolução, resolutividade',
  'repeat-contacts': `
    rechamada, rechamadas, taxa de rechamada, contatos repetidos, rechamadas em, reincidência,
    reincidências, contatos reincidentes, chamadas repetidas`,
  'reopened-cases': 'casos reabertos, chamados reabertos, reaberturas, taxa de reabertura, reabertos',
  'transfer-rate': `
    taxa de transferência, índice de transferência, transferências, chamadas transferidas, % transferência,
    ligações transferidas`,
  'escalation-rate': `
    escalonamentos, taxa de escalonamento, casos escalonados, escalações, taxa de escalação, escalonamento`,
  'critical-error-accuracy': `
    precisão de erro crítico, precisão do erro crítico, precisão de erros críticos,
    precisão de erro crítico do usuário final, precisão de erro crítico do negócio,
    precisão de erro crítico de conformidade, precisão erro crítico, precisão erros críticos,
    acurácia de erro crítico, precisão crítica, precisão erro crítico usuário,
    precisão erro crítico negócio, precisão erro crítico cliente, precisão erro crítico conformidade`,
  'non-critical-accuracy': `
    precisão de erro não crítico, precisão de erros não críticos, precisão não crítica,
    precisão erro não crítico, acurácia não crítica`,
  'critical-error-rate': `
    erros críticos, taxa de erros críticos, falhas críticas, erros fatais, taxa de erros fatais,
    erro crítico, taxa de erro crítico, erros graves`,
  'error-rate': `
    taxa de erros, erros, retrabalho, taxa de erro, erro, defeitos, taxa de defeitos, erros não críticos,
    taxa de falhas, índice de erros, % de erro`,
  accuracy: `
    precisão, acurácia, exatidão, taxa de precisão, taxa de acerto, acerto, sem erros, livre de erros,
    conformidade do processo`,
  'quality-score': `
    qualidade, nota de qualidade, nota de monitoria, monitoria, monitoria de qualidade, índice de qualidade,
    nota da qualidade, avaliação de qualidade, qualidade do atendimento, qualidade de atendimento,
    nota monitoria, auditoria de qualidade`,
  'first-time-right': 'certo na primeira vez, certo da primeira vez, acerto na primeira',
  'customer-satisfaction': `
    satisfação, satisfação do cliente, satisfação do usuário final, pesquisa de satisfação,
    índice de satisfação, csat, clientes satisfeitos, satisfação do usuário, satisfação de clientes,
    satisfação geral, experiência do cliente, nota da pesquisa, nota de satisfação, usuários satisfeitos`,
  'client-satisfaction': 'satisfação do contratante, satisfação do cliente contratante',
  dissatisfaction: `
    insatisfação, insatisfação do cliente, clientes insatisfeitos, insatisfeitos, taxa de insatisfação, dsat`,
  'net-promoter-score': 'nps, índice de recomendação, recomendação, promotores líquidos',
  'customer-effort': 'esforço do cliente, índice de esforço, ces',
  complaints: `
    reclamações, taxa de reclamações, reclamação, procon, reclame aqui, ouvidoria, reclamações recebidas,
    número de reclamações, reclamações de clientes, queixas, reclamações por mil contatos`,
  'handle-time': `
    tempo médio de atendimento, tempo médio operacional, tempo de atendimento, tma, tmo,
    tempo médio de operação, duração da chamada, duração média, duração média da chamada,
    tempo de tratamento, tempo médio de tratamento`,
  'talk-time': `
    tempo de conversação, tempo falado, tempo médio de conversação, tempo médio falado, tempo de fala`,
  'hold-time': `
    tempo de espera na linha, tempo em hold, tempo de mudo, tempo em espera na linha, tempo médio em hold,
    tempo de espera do cliente em linha, tempo de retenção na linha`,
  'wrap-up-time': `
    pós-atendimento, tempo pós-atendimento, tempo de tabulação, tempo de pós-atendimento, tempo pós chamada,
    pós chamada, tempo de registro, tempo médio de tabulação`,
  'cost-per-contact': `
    custo por contato, custo por chamada, custo por ligação, custo por atendimento, custo unitário,
    custo por transação, custo por caso, custo por minuto, custo por venda, custo por hora,
    custo por interação, custo por fte`,
  'operating-cost': `
    custo, custos, custo operacional, custo total, despesas, custos operacionais, custos totais,
    custo de pessoal, gastos, gasto, despesas operacionais, horas extras`,
  occupancy: `
    ocupação, taxa de ocupação, % ocupação, ocupação de agentes, ocupação dos agentes, nível de ocupação`,
  utilisation: `
    utilização, tempo produtivo, tempo logado, horas logadas, taxa de utilização, utilização de agentes,
    % produtivo, tempo de login`,
  productivity: `
    produtividade, chamadas por hora, ligações por hora, atendimentos por hora, contatos por hora,
    chamadas por agente, ligações por agente, casos por hora, casos por agente, eficiência, rendimento,
    contatos por agente, atendimentos por agente, tickets por hora`,
  shrinkage: `
    pausas improdutivas, tempo de pausa, improdutividade, shrinkage, tempo improdutivo, perdas de tempo,
    pausas`,
  'self-service': `
    autosserviço, autoatendimento, retenção na ura, retenção ura, taxa de autosserviço, contenção,
    taxa de contenção, contenção na ura, retenção no bot, resolução no bot, autoatendimento digital`,
  'revenue-per-contact': `
    receita por contato, vendas por hora, vendas por agente, receita por chamada, receita por hora,
    receita por agente, receita por ligação, vendas por contato, vendas por chamada, recuperado por hora,
    receita por venda`,
  revenue: `
    receita, receitas, vendas, faturamento, faturamento total, receita total, valor vendido,
    volume de vendas, número de vendas, contratos novos, novos contratos`,
  'sales-conversion': `
    conversão, taxa de conversão, conversão de vendas, efetividade, taxa de fechamento, taxa de sucesso,
    conversão em vendas, taxa de conversão de vendas`,
  'order-value': 'ticket médio, valor médio do pedido, valor médio da venda, arpu',
  'promise-kept': `
    promessas cumpridas, promessas de pagamento cumpridas, promessas cumpridas %, acordos cumpridos,
    promessa de pagamento, promessas de pagamento, acordos pagos, quebra de acordo invertida`,
  collections: `
    recuperação, valor recuperado, taxa de recuperação, recebimento, taxa de recebimento,
    recuperação de crédito, valor recebido, cobrança, arrecadação, recuperado`,
  'right-party-contact': `
    contato com a pessoa certa, localização, taxa de localização, cpc com a pessoa certa,
    contato com pessoa certa, contato efetivo, contatos efetivos`,
  'cross-selling': 'venda cruzada, cross-sell, upsell, vendas adicionais, taxa de upsell',
  'customer-retention': `
    retenção, taxa de retenção, clientes retidos, retenção de clientes, clientes salvos,
    cancelamentos revertidos, renovação, taxa de renovação`,
  'customer-churn': `
    cancelamentos, evasão, taxa de cancelamento, churn, taxa de churn, perda de clientes, clientes perdidos,
    taxa de evasão`,
  'forecast-accuracy': `
    precisão da previsão, assertividade da previsão, aderência da previsão, acurácia da previsão,
    acurácia do forecast, precisão do forecast, precisão da previsão de volume, assertividade do forecast`,
  'forecast-error': `
    erro de previsão, desvio da previsão, desvio de previsão, desvio do forecast, erro do forecast`,
  'schedule-adherence': `
    aderência, aderência à escala, aderência de escala, cumprimento da escala, conformidade com a escala,
    presença, pontualidade dos agentes`,
  attrition: `
    rotatividade, turnover, turnover mensal, rotatividade de pessoal, taxa de rotatividade, desligamentos`,
  absenteeism: `
    absenteísmo, abs, faltas injustificadas, ausências, faltas, taxa de absenteísmo, licenças médicas`,
  'staff-satisfaction': `
    satisfação dos colaboradores, clima organizacional, satisfação dos funcionários, satisfação da equipe,
    engajamento, enps, satisfação dos agentes`,
  'staff-count': `
    headcount, fte, ftes, agentes, número de agentes, quadro de pessoal, posições, funcionários,
    colaboradores, horas trabalhadas`,
  'training-time': `
    horas de treinamento, treinamento, tempo de treinamento, horas de coaching, capacitação`,
  availability: 'disponibilidade, disponibilidade do sistema, disponibilidade de sistemas, uptime',
  'survey-response-rate': `
    taxa de resposta da pesquisa, respondentes, pesquisas respondidas, participação na pesquisa,
    taxa de resposta de pesquisa, pesquisas enviadas`,
  'contact-volume': `
    chamadas recebidas, chamadas atendidas, ligações recebidas, ligações atendidas, contatos recebidos,
    chamadas oferecidas, volume, volume de chamadas, volume de contatos, chamadas, ligações, contatos,
    atendimentos, tickets, chamados, e-mails, e-mails recebidos, casos, casos recebidos, casos fechados,
    interações, demanda, transações, tráfego, chats, chats atendidos, ligações oferecidas,
    número de chamadas`,
};
