/** Spanish words of worksheets. */
import type { MetricId } from './metric-facts';
import type { CellWords, HeaderWords, MetricNames, PeriodWords } from './types';

export const esCells: CellWords = {
  better: {
    higher: `
      mayor, mayores, más, alto, alta, subir, sube, aumentar, aumento, creciente, arriba, maximizar,
      superior, ascendente, incrementar, incremento, máx, máximo`,
    lower: `
      menor, menores, menos, más bajo, más baja, bajo, baja, bajar, disminuir, disminución, decreciente,
      abajo, minimizar, inferior, descendente, reducir, reducción, mín, mínimo`,
    within: 'dentro, dentro del rango, en rango, rango, banda, entre, intervalo, nominal',
    fillers: 'es, mejor, mejores, bueno, lo, el, la, cuanto, cuanta, valor, sea, son, hacia',
  },
  categories: {
    service: 'servicio, velocidad, rapidez, oportunidad, accesibilidad',
    quality: 'calidad, precisión, exactitud, resolución',
    revenue: 'ingreso, ingresos, ventas, venta, cobranza, cobranzas, cobros, recaudación, recaudo',
    cost: 'costo, costos, coste, costes, eficiencia, finanzas',
    satisfaction: 'satisfacción, experiencia de cliente, experiencia del cliente, voz del cliente',
    other: `
      otro, otros, otra, otras, personas, personal, gente, recursos humanos, rrhh, volumen, volúmenes,
      proceso, procesos, seguridad, cumplimiento, capacitación, formación, planificación, liderazgo,
      general, sistemas, empleados, satisfacción del personal, satisfacción de empleados, satisfacción
      laboral, clima laboral`,
  },
  missing: `
    s/d, s.d., n/d, n.d., nd, sin datos, sin dato, no disponible, no aplica, n/a, no medido, sin medición,
    vacío, s/i, sin información`,
  atLeast: `
    al menos, mínimo, mín, mín., mínimo de, como mínimo, por lo menos, no menos de, más de, mayor que,
    mayor a, mayor o igual a, mayor o igual que, superior a, por encima de, o más, o superior, o mayor`,
  atMost: `
    máximo, máx, máx., máximo de, como máximo, a lo sumo, no más de, menos de, menor que, menor a, menor o
    igual a, menor o igual que, inferior a, por debajo de, hasta, o menos, o inferior, o menor`,
  bandBetween: 'a, y, hasta',
  bandBefore: 'entre, de, desde, rango',
  timeLimit: 'en, dentro de, antes de',
  timeUnits: {
    s: 's, seg, segs, segundo, segundos',
    min: 'm, min, mins, minuto, minutos',
    h: 'h, hr, hrs, hs, hora, horas',
    d: 'd, día, días',
  },
  outcomes: {
    pass: 'sí, si, aprobado, cumple, correcto, pasa, bien, verdadero, conforme, ok',
    fail: 'no, reprobado, no cumple, incorrecto, falla, fallo, mal, falso, error, no conforme, no pasa',
    'not-applicable': 'no aplica, no corresponde, n/a, no evaluado',
  },
  families: {
    customer: `
      cliente, crítico para el cliente, crítica para el cliente, usuario final, crítico usuario final,
      crítico del usuario final, error crítico de usuario final, crítico cliente`,
    business: `
      negocio, crítico para el negocio, crítica para el negocio, crítico negocio, crítico del negocio`,
    compliance: `
      cumplimiento, crítico de cumplimiento, crítica de cumplimiento, crítico cumplimiento, legal,
      regulatorio, normativo`,
    'non-critical': 'no crítico, no crítica, no críticos, menor',
  },
};

export const esHeaders: HeaderWords = {
  roles: {
    name: `
      métrica, métricas, indicador, indicadores, kpi, nombre, nombre de la métrica, nombre del indicador,
      medida, medición, concepto, variable, pregunta, indicador clave`,
    category: 'categoría, categorías, cat, dimensión, perspectiva, grupo, tipo de métrica, tipo de indicador',
    target: `
      objetivo, objetivos, meta, metas, norma, estándar, umbral, presupuesto, acuerdo de nivel de
      servicio, ans, planificado, valor objetivo, valor meta, nivel objetivo, requisito`,
    direction: `
      dirección, sentido, mejor, polaridad, dirección deseada, sentido deseado, tendencia deseada, mejor
      si, mejor es`,
    unit: 'unidad, unidades, unidad de medida, formato',
    owner: `
      responsable, dueño, propietario, encargado, responsable final, responsable del proceso, gerente, a
      cargo`,
    vendor: `
      proveedor, sitio, sede, centro, centro de contacto, ubicación, empresa, psic, aliado, socio, unidad
      de negocio, cliente, equipo, región, país, plataforma, campaña, operador, departamento, área,
      programa, cola`,
    definition: `
      definición, descripción, fórmula, cómo se mide, cálculo, forma de cálculo, método de cálculo`,
    period: `
      período, periodo, períodos, mes, meses, semana, año, trimestre, fecha, día, mes de reporte, año mes,
      mes año, ejercicio, período de medición`,
    value: `
      real, valor, valores, resultado, resultados, logro, alcanzado, desempeño, obtenido, medido, actual,
      logrado, nivel, puntaje, ejecutado, valor real, resultado real`,
    kind: 'tipo, clase, tipo de valor, tipo de dato, real objetivo, objetivo real',
    total: 'total, totales, acumulado, acumulado del año, total general, acumulado anual',
    'target-low': `
      objetivo mínimo, meta mínima, límite inferior, cota inferior, objetivo inferior, umbral inferior`,
    'target-high': `
      objetivo máximo, meta máxima, límite superior, cota superior, objetivo superior, umbral superior`,
    low: 'bajo, inferior, mín, mínimo, mínima, desde',
    high: 'alto, superior, máx, máximo, máxima, hasta',
  },
  neutral: `
    mensual, semanal, diario, anual, trimestral, de, del, la, el, los, las, por, para, en, y, o, vigente,
    nombre, número, código, este, nuevo`,
  totals: `
    total, totales, subtotal, suma, promedio, promedios, media, mediana, prom, acumulado, total general,
    global, ponderado, año completo, resumen, acum, móvil`,
  toDate: 'acumulado, acumulado del año, acumulado anual, año a la fecha, a la fecha, acum',
  compared: `
    de meta, de la meta, del objetivo, vs meta, vs objetivo, contra meta, contra objetivo, a meta, a la meta, al
    objetivo, respecto a la meta, respecto al objetivo, cumplimiento de meta, cumplimiento de la meta, cumplimiento
    del objetivo, cumplimiento meta, cumplimiento objetivo, año
    anterior, mes anterior, período anterior, interanual, intermensual`,
};

export const esPeriods: PeriodWords = {
  months: [
    'enero, ene',
    'febrero, feb, febr',
    'marzo, mar, mzo, marz',
    'abril, abr',
    'mayo, may',
    'junio, jun',
    'julio, jul',
    'agosto, ago, agto',
    'septiembre, sep, sept, setiembre, set',
    'octubre, oct',
    'noviembre, nov',
    'diciembre, dic',
  ],
  quarter: 't, trimestre, trim, tri',
  week: 'semana, sem, s',
  year: 'año, ejercicio',
  fiscalYear: 'af, año fiscal, ejercicio fiscal',
  fiscalPeriod: 'período, p',
  monthWord: 'mes',
  dayWord: '',
  fillers: 'de, del, el, er, do, to, no',
};

export const esMetrics: MetricNames<MetricId> = {
  'service-level': `
    nivel de servicio, niveles de servicio, ns, nds, atendidas en, llamadas atendidas en, contestadas en,
    respondidas en, atendidas antes de, dentro del ans`,
  'speed-of-answer': `
    velocidad de respuesta, velocidad promedio de respuesta, velocidad media de respuesta, tiempo medio de
    respuesta, tiempo promedio de respuesta, velocidad de atención, velocidad promedio de atención, tiempo
    de atención de llamada, tiempo promedio de contestación, velocidad de servicio`,
  'wait-time': `
    tiempo de espera, tiempo medio de espera, tiempo promedio de espera, tme, tpe, espera, tiempo en cola,
    tiempo de cola`,
  'abandonment-rate': `
    tasa de abandono, abandono, porcentaje de abandono, tasa de abandonos, nivel de abandono, % abandono,
    índice de abandono`,
  'abandoned-contacts': `
    llamadas abandonadas, abandonadas, contactos abandonados, abandonos, llamadas perdidas, chats
    abandonados`,
  'answer-rate': `
    tasa de respuesta de llamadas, nivel de atención, tasa de atención, porcentaje de atención, tasa de
    contestación, contestabilidad, atendibilidad`,
  'blocked-calls': 'llamadas bloqueadas, bloqueo, tasa de bloqueo, llamadas rechazadas',
  'response-time': `
    tiempo de respuesta, tiempo de primera respuesta, tiempo de respuesta de correo, tiempo de respuesta
    chat`,
  'resolution-time': `
    tiempo de resolución, tiempo medio de resolución, tiempo promedio de resolución, tiempo de ciclo,
    tiempo de proceso, tiempo de solución, tiempo de cierre, tiempo de entrega, tiempo de procesamiento`,
  'on-time': `
    a tiempo, resuelto a tiempo, resueltos a tiempo, resueltas a tiempo, puntualidad, en plazo, dentro del
    plazo, cumplimiento de plazo, cumplimiento de plazos, entregas a tiempo, cerrados a tiempo, en tiempo,
    respondido a tiempo, oportunidad`,
  backlog: `
    backlog, pendientes, casos pendientes, trabajo pendiente, casos abiertos, tickets abiertos,
    acumulación, rezago, atrasos, cola de trabajo, solicitudes pendientes`,
  'overdue-items': `
    vencidos, casos vencidos, fuera de plazo, atrasados, casos atrasados, solicitudes vencidas, fuera de
    tiempo`,
  'first-contact-resolution': `
    resolución en el primer contacto, resolución en primer contacto, resolución al primer contacto,
    resolución primer contacto, resolución en la primera llamada, resolución en primera llamada,
    resolución a la primera, resuelto en el primer contacto, rpc primer contacto, resolución primera
    llamada, resolución en primera instancia`,
  'resolution-rate': `
    tasa de resolución, resolución, resolución del problema, resolución de problemas, porcentaje de
    resolución, casos resueltos, resolutividad, tasa de solución`,
  'repeat-contacts': `
    rellamadas, llamadas repetidas, tasa de rellamada, rellamada, contactos repetidos, reincidencia, tasa
    de reincidencia, reiteraciones, reiterados`,
  'reopened-cases': 'reaperturas, casos reabiertos, tasa de reapertura, reabiertos, reapertura',
  'transfer-rate': `
    tasa de transferencia, transferencias, llamadas transferidas, derivaciones, tasa de derivación,
    porcentaje de transferencia`,
  'escalation-rate': `
    escalamientos, escalaciones, tasa de escalamiento, casos escalados, escalados, tasa de escalación`,
  'critical-error-accuracy': `
    precisión de error crítico, precisión de errores críticos, precisión del error crítico, precisión
    error crítico, exactitud de errores críticos, exactitud de error crítico, precisión crítica, precisión
    de error crítico de usuario final, precisión de error crítico de negocio, precisión de error crítico
    de cumplimiento, precisión de error crítico para el usuario, precisión de error crítico del cliente,
    pecuf, pecn, pecc, precisión errores críticos`,
  'non-critical-accuracy': `
    precisión de error no crítico, precisión de errores no críticos, precisión no crítica, penc`,
  'critical-error-rate': `
    tasa de errores críticos, errores críticos, tasa de error crítico, error crítico, porcentaje de
    errores críticos, errores fatales, tasa de errores fatales`,
  'error-rate': `
    tasa de errores, tasa de error, errores, defectos, tasa de defectos, errores no críticos, porcentaje
    de errores, reproceso, reprocesos, tasa de fallas`,
  accuracy: `
    precisión, exactitud, tasa de precisión, sin errores, libre de errores, tasa de exactitud,
    cumplimiento del proceso`,
  'quality-score': `
    calidad, nota de calidad, puntaje de calidad, índice de calidad, monitoreo de calidad, nota de
    monitoreo, calidad emitida, calidad de servicio, calidad del servicio, evaluación de calidad,
    auditoría de calidad, calidad de atención`,
  'first-time-right': 'bien a la primera, correcto a la primera, a la primera',
  'customer-satisfaction': `
    satisfacción del cliente, satisfacción de clientes, satisfacción cliente, satisfacción, satisfacción
    del usuario, satisfacción del usuario final, satisfacción de usuarios, satisfacción usuario final,
    índice de satisfacción, csat, clientes satisfechos, experiencia del cliente, experiencia de cliente,
    calidad percibida, satisfacción general, encuesta de satisfacción`,
  'client-satisfaction': `
    satisfacción del mandante, satisfacción del cliente contratante, satisfacción cliente corporativo`,
  dissatisfaction: `
    insatisfacción, insatisfacción del cliente, clientes insatisfechos, tasa de insatisfacción,
    insatisfechos`,
  'net-promoter-score': `
    nps, índice de promotores, índice neto de promotores, promotores netos, índice de recomendación,
    recomendación`,
  'customer-effort': 'esfuerzo del cliente, índice de esfuerzo, esfuerzo de cliente, puntaje de esfuerzo',
  complaints: `
    quejas, reclamos, reclamaciones, tasa de quejas, tasa de reclamos, número de quejas, número de
    reclamos, queja, reclamo, reclamación`,
  'handle-time': `
    tiempo medio de operación, tmo, tiempo promedio de operación, tpo, tiempo medio de atención, tma,
    tiempo promedio de atención, tiempo de manejo, tiempo promedio de manejo, tiempo medio de manejo,
    duración de llamada, duración media de llamada, duración promedio, tiempo medio operativo, tiempo de
    gestión, tiempo medio de gestión, tmg, duración de la llamada`,
  'talk-time': `
    tiempo de conversación, tiempo medio de conversación, tiempo promedio de conversación, tiempo hablado,
    tiempo de habla`,
  'hold-time': 'tiempo de retención, tiempo en espera del agente, tiempo en hold, tiempo de hold',
  'wrap-up-time': `
    trabajo posterior a la llamada, tiempo posterior a la llamada, tiempo de tipificación, tiempo
    administrativo, tiempo de cierre de llamada, tiempo post llamada, trabajo después de la llamada`,
  'cost-per-contact': `
    costo por contacto, coste por contacto, costo por llamada, coste por llamada, costo por transacción,
    coste por transacción, costo por caso, coste por caso, costo unitario, coste unitario, costo por
    unidad, coste por unidad, costo por minuto, costo por venta, costo por hora, coste por hora`,
  'operating-cost': `
    costo operativo, coste operativo, costos operativos, costes operativos, costo total, coste total,
    costo, coste, costos, costes, gastos, costo operacional, costo laboral`,
  occupancy: `
    ocupación, tasa de ocupación, nivel de ocupación, ocupación de agentes, porcentaje de ocupación`,
  utilisation: `
    utilización, tasa de utilización, porcentaje de utilización, uso de la capacidad, utilización de
    agentes`,
  productivity: `
    productividad, llamadas por hora, contactos por hora, llamadas por agente, contactos por agente, casos
    por agente, eficiencia, rendimiento, casos por hora, eficiencia de agentes, transacciones por hora`,
  shrinkage: 'shrinkage, reductores, merma, tiempo improductivo',
  'self-service': `
    autoservicio, autogestión, tasa de autoservicio, contención, tasa de contención, retención ivr,
    contención ivr, tasa de autogestión`,
  'revenue-per-contact': `
    ingreso por contacto, ingresos por contacto, ingreso por llamada, ingresos por llamada, ventas por
    hora, ventas por contacto, ventas por llamada, ventas por agente, ingresos por agente, ingreso por
    transacción, ingresos por hora`,
  revenue: `
    ingresos, ingreso, ventas, facturación, ingresos totales, ingresos por ventas, número de ventas,
    cumplimiento de ventas`,
  'sales-conversion': `
    conversión, tasa de conversión, conversión de ventas, tasa de cierre, efectividad de ventas,
    efectividad, tasa de éxito, conversión de venta, porcentaje de conversión`,
  'order-value': `
    valor medio de pedido, valor promedio de pedido, ticket medio, ticket promedio, valor del pedido,
    venta promedio`,
  'promise-kept': `
    promesas cumplidas, promesa cumplida, cumplimiento de promesas, promesas de pago cumplidas, promesas
    de pago, promesa de pago, cumplimiento de promesa, cumplimiento de promesas de pago`,
  collections: `
    cobranza, cobranzas, recaudación, recaudo, tasa de recuperación, monto recuperado, cobros,
    recuperación, monto recaudado, tasa de cobro, recupero`,
  'right-party-contact': `
    contacto con titular, contacto directo, contacto titular, contactabilidad, tasa de contacto, contacto
    efectivo, contactos con titular`,
  'cross-selling': 'venta cruzada, ventas cruzadas, venta adicional, ventas adicionales',
  'customer-retention': `
    retención de clientes, tasa de retención, clientes retenidos, retención, fidelización, renovaciones,
    tasa de renovación`,
  'customer-churn': `
    pérdida de clientes, bajas, tasa de bajas, cancelaciones, tasa de cancelación, fuga de clientes, bajas
    de clientes, churn`,
  'forecast-accuracy': `
    precisión del pronóstico, precisión de pronóstico, exactitud del pronóstico, exactitud de pronóstico,
    precisión de la previsión, precisión del forecast, acierto del pronóstico, precisión de previsión,
    precisión en el pronóstico`,
  'forecast-error': `
    error de pronóstico, error del pronóstico, desviación del pronóstico, desvío del pronóstico, error de
    previsión`,
  'schedule-adherence': `
    adherencia, adherencia al horario, adherencia a turnos, adherencia al turno, cumplimiento de horario,
    cumplimiento de turnos, adherencia a la programación`,
  attrition: `
    rotación, rotación de personal, tasa de rotación, deserción, rotación anual, rotación de agentes,
    rotación de empleados, rotación mensual, rotación anualizada`,
  absenteeism: `
    ausentismo, absentismo, tasa de ausentismo, tasa de absentismo, ausencias, inasistencias, bajas por
    enfermedad, ausentismo laboral`,
  'staff-satisfaction': `
    satisfacción del personal, satisfacción de empleados, satisfacción laboral, satisfacción de los
    empleados, clima laboral, satisfacción de agentes, satisfacción del empleado, compromiso del personal,
    enps`,
  'staff-count': `
    dotación, plantilla, agentes, número de agentes, personal, cantidad de agentes, fte, horas trabajadas,
    contrataciones`,
  'training-time': `
    horas de capacitación, horas de formación, capacitación, formación, horas de entrenamiento, horas de
    coaching`,
  availability: `
    disponibilidad, disponibilidad del sistema, disponibilidad de sistemas, disponibilidad de plataforma`,
  'survey-response-rate': `
    tasa de respuesta de encuestas, tasa de respuesta, encuestas contestadas, encuestas respondidas, tasa
    de respuesta encuesta`,
  'contact-volume': `
    llamadas recibidas, llamadas entrantes, llamadas salientes, llamadas atendidas, llamadas ofrecidas,
    llamadas contestadas, volumen de llamadas, volumen, volumen de contactos, contactos, llamadas,
    contactos atendidos, correos recibidos, correos atendidos, casos recibidos, casos cerrados,
    transacciones, cantidad de llamadas, número de llamadas, tráfico, casos, correos, demanda,
    interacciones, solicitudes recibidas, número de contactos`,
};
