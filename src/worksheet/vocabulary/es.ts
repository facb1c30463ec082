/** Spanish words of worksheets. */
import type { MetricId } from './metric-facts';
import type { CellWords, LabelWords, MarkWords, MetricNames, NameWords, PeriodWords } from './types';

export const esCells: CellWords = {
  better: {
    higher: `
      mayor, mayores, más, alto, alta, subir, sube, aumentar, aumento, creciente, arriba, maximizar,
      superior, ascendente, incrementar, incremento, positivo, positiva, directo, directa, al alza,
      maximización`,
    lower: `
      menor, menores, menos, más bajo, más baja, bajo, baja, bajar, disminuir, disminución, decreciente,
      abajo, minimizar, inferior, descendente, reducir, reducción, negativo, negativa, inverso, inversa,
      minimización`,
    within: `
      dentro, dentro del rango, en rango, rango, banda, entre, intervalo, nominal, rango objetivo,
      dentro de meta, mantener en rango, banda objetivo`,
    fillers: `
      es, mejor, mejores, bueno, lo, el, la, cuanto, cuanta, valor, sea, son, hacia, si, cuando`,
  },
  categories: {
    service: `
      servicio, velocidad, rapidez, oportunidad, accesibilidad, atención`,
    quality: 'calidad, precisión, exactitud, resolución',
    revenue: 'ingreso, ingresos, ventas, venta, cobranza, cobranzas, cobros, recaudación, recaudo',
    cost: `
      costo, costos, coste, costes, eficiencia, finanzas, productividad`,
    satisfaction: `
      satisfacción, experiencia de cliente, experiencia del cliente, voz del cliente, usuario final,
      usuarios finales`,
    other: `
      otro, otros, otra, otras, personas, personal, gente, recursos humanos, rrhh, volumen, volúmenes,
      proceso, procesos, seguridad, cumplimiento, capacitación, formación, planificación, liderazgo,
      general, sistemas, empleados, satisfacción del personal, satisfacción de empleados,
      satisfacción laboral, clima laboral, wfm, planeación, gestión humana, talento humano`,
  },
  missing: `
    s/d, s.d., n/d, n.d., nd, sin datos, sin dato, no disponible, no aplica, n/a, no medido, sin medición,
    vacío, s/i, sin información, no reportado, no reporta, n/r, nr, sin encuestas, sin muestra,
    no hay dato, no hay datos, sd`,
  awaited: 'pendiente, por definir',
  atLeast: `
      al menos, mínimo, mín, mín., mínimo de, como mínimo, por lo menos, no menos de, más de, mayor que,
      mayor a, mayor o igual a, mayor o igual que, superior a, por encima de, o más, o superior, o mayor,
      no menor a, no menor que, no inferior a, igual o mayor que, igual o superior a, superior al,
      mayor al, por encima del,
      a partir de`,
  atMost: `
      máximo, máx, máx., máximo de, como máximo, a lo sumo, no más de, menos de, menor que, menor a,
      menor o igual a, menor o igual que, inferior a, por debajo de, hasta, o menos, o inferior, o menor,
      no mayor a, no mayor que, no superior a, igual o menor que, igual o inferior a, tope,
      inferior al, menor al, por debajo del,
      no superar, sin superar, sin superar el, tope de, no exceder, sin exceder`,
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
  answers: { partly: 'en parte, parcialmente, parcial', open: 'sin evaluar, no evaluado, pendiente' },
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

/** What headers and labels say. A word stands under one meaning; whole labels first. */
export const esLabels: LabelWords = {
  // What figures are.
  actual: `
      real, reales, valor, valores, resultado, resultados, logro, logrado, alcanzado, desempeño, obtenido,
      medido, actual, nivel, puntaje, ejecutado, valor real, resultado real, último valor, valor del mes,
      resultado del mes, resultado mes, avance, valor obtenido, valor alcanzado, realizado, observado,
      cierre, resultado obtenido, mes actual, valor actual`,
  target: `
    objetivo, objetivos, meta, metas, norma, estándar, presupuesto, acuerdo de nivel de servicio,
    ans, sla, planificado, plan, valor objetivo, valor meta, nivel objetivo, requisito, obj, compromiso,
    compromiso contractual, compromiso sla, sla comprometido, meta contractual, objetivo contractual, cuota,
    ppto, presupuestado, valor esperado, esperado, resultado esperado, nivel esperado, nivel requerido,
    nivel comprometido, requerido, límite contractual, estándar contractual, previsto, target,
    valor de la meta, meta cliente, meta interna, meta del cliente, objetivo del cliente, meta mes,
    meta del mes, exigencia, nivel acordado, acordado, límite`,
  otherTarget: `
    umbral, reto, objetivo reto, meta reto, meta ambiciosa, referencia, mínimo exigido, valor umbral`,
  low: `
      bajo, inferior, mín, mínimo, mínima, desde`,
  high: `
      alto, superior, máx, máximo, máxima, hasta`,
  targetLow: `
      objetivo mínimo, meta mínima, límite inferior, cota inferior, objetivo inferior, umbral inferior,
      lím inf, li, mínimo aceptable, piso, rango inferior`,
  targetHigh: `
      objetivo máximo, meta máxima, límite superior, cota superior, objetivo superior, umbral superior,
      lím sup, ls, techo, rango superior`,
  targetYear: `
    objetivo anual, meta anual, meta del año, meta año`,
  targetDay: `
    meta diaria, objetivo diario, meta por día`,
  green: `
      verde, límite verde, umbral verde, verde desde`,
  amber: `
      amarillo, ámbar, naranja, límite amarillo, umbral amarillo`,
  red: `
      rojo, límite rojo, umbral rojo`,
  variance: `
      brecha, gap, desviación, desvío, diferencia, dif, delta, variación, var, vs meta, vs objetivo,
      contra meta, contra objetivo, a meta, a la meta, al objetivo, respecto a la meta,
      respecto al objetivo, interanual, intermensual, vs mes ant, vs mes anterior, vs año anterior, cambio,
      brecha vs meta, diferencia vs meta, distancia a la meta, mejora`,
  achieved: `
      cumplimiento, % cumplimiento, nivel de cumplimiento, % de cumplimiento, porcentaje de cumplimiento,
      % avance, cumplimiento de meta, cumplimiento de la meta, cumplimiento del objetivo, cumplimiento meta,
      cumplimiento objetivo, % de meta, % de la meta, % del objetivo, porcentaje de meta, logro de meta,
      % logro, % logrado, % alcanzado, cumpl, % cumpl, grado de cumplimiento, consecución, % consecución`,
  previous: `
      año anterior, mes anterior, período anterior, año pasado, mes pasado, prom. año anterior,
      promedio año anterior, línea base, mejor histórico, histórico, trimestre anterior, semana anterior,
      mismo mes año anterior, mismo período año anterior, valor anterior, resultado anterior, media del sector, promedio del sector`,
  forecast: `
      proyección, pronóstico, forecast, previsión, estimado, proyectado, estimación, tendencia al cierre`,
  weight: `
      peso, ponderación, peso %, pesos, importancia, peso relativo`,
  points: `
      puntos, puntuación, puntaje ponderado, pts, calificación ponderada, puntaje obtenido, puntos obtenidos`,
  status: `
      estado, estatus, semáforo, status, cumple, cumple?, ¿cumple?, situación, rag, color, alerta`,
  numerator: `
      numerador, num`,
  denominator: `
      denominador, base, muestra, tamaño de muestra, total casos`,
  comment: `
      observaciones, observación, comentarios, comentario, notas, nota, análisis, causa, causas, acciones,
      acción, explicación`,
  // What a line of texts is.
  metric: `
      métrica, métricas, indicador, indicadores, kpi, kpis, nombre, nombre de la métrica,
      nombre del indicador, medida, concepto, variable, pregunta, indicador clave, indicador de desempeño,
      indicadores de desempeño, indicador de gestión, ítem, objetivo estratégico indicador, parámetro,
      descripción del indicador, nombre kpi, nombre del kpi, medición`,
  category: `
      categoría, categorías, cat, dimensión, perspectiva, grupo, tipo de métrica, tipo de indicador, área,
      familia, eje, eje estratégico, pilar, subcategoría, agrupación, macroproceso, ámbito, tema, rubro,
      grupo de indicadores, foco, bloque`,
  unit: `
      proveedor, sitio, sitios, sede, sedes, centro, centro de contacto, ubicación, empresa, psic, aliado,
      socio, unidad de negocio, cliente, equipo, región, país, plataforma, campaña, operador, departamento,
      programa, cola, canal, skill, línea de negocio, lob, ciudad, sucursal, producto, servicio, segmento,
      célula, proyecto, cuenta, site, gerencia, zona, marca, oficina, grupo de atención, operación`,
  owner: `
      responsable, dueño, propietario, encargado, responsable final, responsable del proceso, gerente,
      a cargo, líder, líder responsable, responsable de la meta, responsables, dueño del proceso,
      responsable del indicador`,
  definition: `
      definición, descripción, fórmula, cómo se mide, cálculo, forma de cálculo, método de cálculo, fuente,
      fuente de datos, fuente de información, frecuencia, periodicidad, metodología, fórmula de cálculo,
      frecuencia de medición`,
  direction: `
      dirección, sentido, mejor, polaridad, dirección deseada, sentido deseado, tendencia deseada, mejor si,
      mejor es, mejor cuando, tipo de meta, tipo de objetivo, comportamiento, comportamiento esperado,
      tendencia esperada, sentido del indicador, sentido de la meta, deseado, orientación, mejora si,
      tendencia favorable`,
  unitOfMeasure: `
      unidad, unidades, unidad de medida, formato, u m, u/m, medido en, unidad medida, expresado en,
      tipo de dato`,
  code: `
      n.º, número, id, código, ref, clave, cod, #, ítem nº`,
  period: `
      período, períodos, mes, meses, semana, semanas, año, años, trimestre, fecha, día, días,
      mes de reporte, año mes, mes año, ejercicio, período de medición, quincena, bimestre, semestre,
      fecha de corte, corte, año fiscal, semana del, mes de medición, periodo de reporte`,
  kind: `
      tipo, clase, tipo de valor, real objetivo, objetivo real, línea, concepto valor, serie,
      tipo de registro`,
  // Sums, averages, sums to date.
  total: `
      total, totales, subtotal, suma, promedio, promedios, media, mediana, prom, acumulado, total general,
      global, ponderado, año completo, resumen, acum, acum. año, móvil, acumulado del año, acumulado anual,
      año a la fecha, a la fecha, últimos 3 meses, últimos 12 meses, prom 3m, prom 12m, gran total, ytd,
      promedio anual, promedio ponderado, total año, consolidado, todos, todas, todas las sedes,
      todos los sitios, general, promedio general, total empresa, suma total, conjunto`,
  // Words a label may carry besides.
  neutral: `
    mensual, semanal, trimestral, de, del, la, el, los, las, por, para, en, y, o, vigente, nombre, número,
    código, este, nuevo, %, porcentaje, al, mes, es, fin de año, cierre de año`,
  against: `vs, versus, frente a, contra, respecto a, comparado con`,
  // For what span a target is.
  yearly: `
    anual, año, del año, ejercicio`,
  daily: `
      diaria, diario, día, al día, por día`,
};

export const esMarks: MarkWords = {
  status: `
    verde, ámbar, amarillo, naranja, rojo, v, a, r, cumple, no cumple, cumplido, no cumplido, logrado,
    no logrado, en meta, fuera de meta, en riesgo, aprobado, reprobado, conforme, no conforme, alcanzado,
    no alcanzado, bien, mal, crítico, sobre la meta, bajo la meta`,
  units: `
    por ciento, porcentaje, porc, pct, puntos, pts, puntos porcentuales, pp, razón, tasa, índice, número,
    núm, n.º, nº, no, cantidad, cant, cuenta, valor, puntaje, nota, n, s, seg, segs, segundo, segundos, min,
    mins, minuto, minutos, h, hr, hrs, hora, horas, d, día, días, semana, semanas, mes, meses, año, años, usd,
    eur, mxn, cop, ars, clp, pen, pesos, dólares, euros, soles, miles, millones, por mil, por 1000, estrellas,
    moneda, dinero, tiempo`,
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
  half: 'semestre',
  tertial: 'cuatrimestre',
  week: 'semana, sem, s',
  weekOf: `
    semana al, semana del, semana de, semana que termina, semana terminada, semana terminada el, semana hasta, semana que inicia, sem al, sem del`,
  weekOfBehind: '',
  since: 'desde, a partir de, a partir del, a contar de, vigente desde',
  sinceBehind: 'en adelante',
  until: 'hasta, hasta el, antes de',
  untilBehind: '',
  year: 'año, ejercicio',
  fiscalYear: 'af, año fiscal, ejercicio fiscal',
  fiscalPeriod: 'período, p',
  monthWord: 'mes',
  ordinals: ['primer, primero, primera', 'segundo, segunda', 'tercer, tercero, tercera', 'cuarto, cuarta'],
  weekdays: `
    lun, mie, jue, vie, sab, dom, lunes, martes, miercoles, jueves, viernes, sabado, domingo`,
  dayWord: '',
  fillers: 'de, del, el, er, do, to, no, o, a, ra, da',
};

/** The words metrics' names are made of. `word*`: with its endings. */
export const esNames: NameWords = {
  // Heads of which more is better, by category.
  good: {
    service: 'puntual*, accesib*, contactab*, alcanzab*',
    quality: `
      precision*, exactitud, calidad, acierto*, correct*, conformidad, aprobad*, exit*, exitos*,
      completitud, conocimiento, efectividad, eficacia, asertividad, cumplid*, cumplimiento`,
    revenue: `
      ingreso, ingresos, venta, ventas, ganancia*, utilidad, utilidades, margen, margenes, contratos nuevos,
      nuevos contratos, contratos, altas, renovacion*, retencion, retenid*, recaudo, recaudacion, recaud*,
      recuperacion, recuperad*, conversion*, convertid*, cobranza, cobrado*, fidelizacion, captacion,
      nuevos clientes, clientes nuevos, citas agendadas, facturacion`,
    cost: `
      productiv*, eficien*, utilizacion, adherencia, disponibilidad, automatizacion, automatizad*,
      autoservicio, autogestion, contencion, rendimiento, horas productivas, tiempo productivo`,
    satisfaction: `
      satisfaccion, satisfech*, promotor*, lealtad, fidelidad, felicitacion*, agradecimiento*,
      recomendacion, recomendaria*, confianza, felices, contentos`,
    other: `
      asistencia, compromiso, participacion, cobertura, completad*, certificad*, presentismo, vacunad*,
      reciclaje, logro, logros, alcance, tiempo entre fallas, tiempo medio entre fallas,
      tiempo entre fallos, tiempo medio entre fallos`,
  },
  // Heads of which less is better, by category.
  bad: {
    service: `
      abandon*, atras*, demora*, retras*, rezago, pendiente*, vencid*, bloque*, interrupcion*,
      incumplimiento*, tardi*, fuera de plazo, fuera de tiempo, cola, congestion, ocupado, colgad*, espera*,
      caida*, backlog`,
    quality: `
      error, errores, defect*, fall*, reproces*, rellamad*, repetid*, reiterad*, reincid*, reabiert*,
      reapertur*, transferenc*, transferid*, escalad*, escalam*, escalac*, derivac*, rechaz*, inexact*,
      duplicad*, incidencia*, incidente*, no conformidad*, violacion*, equivoca*, mortalidad, reingreso*,
      infeccion*, accidente*, dano*, lesion*, recontacto*`,
    revenue: `
      baja, bajas, cancelac*, cancelad*, devolucion*, reembols*, churn, desercion, fuga*, anulac*,
      descuento*, moros*, mora, deuda*, impago*, castigo*, fraude*, contracargo*, cartera vencida, perdida,
      perdidas, multa*, penaliz*, renuncia*`,
    cost: `
      merma*, desperdicio*, improductiv*, horas extra, horas extras, tiempo muerto, tiempo improductivo,
      ociosidad, ocios*, sobrecost*, shrinkage, reductores`,
    satisfaction: `
      reclamo, reclamos, reclamac*, queja, quejas, insatisf*, detractor*, inconform*, descontent*, pqr,
      pqrs, objecion*, apelacion*`,
    other: `
      ausentism*, ausenc*, ausente*, rotacion de personal, rotacion de agentes, rotacion personal,
      rotacion agentes, rotacion mensual, rotacion anual, desercion de personal, inasistencia*, licencia*,
      enfermedad*, renuncias, vacante*, tardanza*, inactiv*`,
  },
  // Heads of times: less is better. `units` alone are hours worked; beside an event or a bad thing they are times.
  time: `
    tiempo, tiempos, espera, esperas, duracion, velocidad, demora, tmo, aht, asa, tma, tme, plazo, latencia, antiguedad, edad`,
  units: 'horas, hora, dias, dia, minutos, minuto, segundos, segundo, semanas, semana, min, seg, s, h, hrs',
  cost: 'costo, costos, coste, costes, gasto, gastos, precio, precios, tarifa, egresos',
  // What takes time: beside a time it is only what is timed.
  event: `
    resolucion, resolver, solucion, cierre, respuesta, responder, atencion, entrega, entregar, conversion,
    cobro, cobranza, pago, contratacion, activacion, reparacion, proceso, gestion, correccion, instalacion,
    restablecimiento, recuperacion, contestar, atender, despacho, envio, venta, completar, cobrar`,
  // What is counted: says no direction.
  thing: `
    llamada, llamadas, contacto, contactos, correo, correos, e-mail*, email*, mail*, chat*, ticket*, caso,
    casos, cliente, clientes, agente*, asesor*, persona*, personal, equipo, usuario*, pedido*, solicitud*,
    transaccion*, interaccion*, mensaje*, carta, cartas, encuesta*, visita*, paciente*, tema, temas,
    problema*, pregunta*, item*, entrega*, pago, pagos, factura*, siniestro*, poliza*, cuenta, cuentas,
    trabajo*, servicio*, producto*, turno*, sesion*, documento*, formulario*, registro*, intento*, promesa*,
    meta, metas, cita, citas, respuesta*, voz, telefono, telefonia, inbound, outbound, back office,
    redes sociales, whatsapp, sms, web, linea, tienda, campo, sucursal*, mesa, ivr, bot, chatbot, sistema,
    sistemas, red, plataforma, datos, captura, digitacion, informacion, contenido, proceso*, procedimiento*,
    tecnico, soporte, pronostico, forecast, tipificacion, hold, cola de espera, gestion, gestiones,
    operacion, conversacion, atencion, trabajo, horario*, descanso*, reunion*, formacion, capacitacion,
    coaching, oportunidad, inventario, almacen, bien*, unidad, unidades, maquina*, proyecto*, presupuesto*,
    proveedor*, contrato*, oferta*, cotizacion*, campana*, pagina*, vehiculo*, viaje*, prueba*, muestra*,
    evaluacion*, auditoria*, monitoreo*, revision*, articulo*, nivel, nivel de servicio, acuerdo, plan,
    actividad*, tarea*, reporte*, gestion de casos, hogares, viviendas, alumno*, negocio`,
  // Things whose score is satisfaction.
  voice: `
    cliente, clientes, encuesta, encuestas, usuario, usuarios, paciente*, huesped*, experiencia, percibida`,
  // What was done: beside a share it went well.
  handled: `
    atendid*, contestad*, gestionad*, procesad*, cerrad*, tramitad*, respondid*, aceptad*, tomad*,
    trabajad*, tratad*`,
  came: `
    recibid*, ofrecid*, reportad*, registrad*, abiert*, cread*, entrante*, nuevo, nuevos, nueva, nuevas,
    ingresad*, presentad*, generad*, ingresantes`,
  done: `
    resuelt*, resolvid*, solucionad*, corregid*, cumplid*, pagad*, entregad*, saldad*, localizad*, efectiv*,
    exitos*, alcanzad*, logrado*, logrados, aprobad*, subsanad*, reparad*`,
  tries: `
    intento*, oferta*, auditoria*, inspeccion*, reunion*, solicitud*, oportunidades, muestra*, evaluaciones,
    revision*, visita*, meta, metas, pronostico*, plan, planes, campana*`,
  // What turns the meaning.
  undone: `
    perdid*, perdida, perdidas, fallid*, fallad*, fracas*, sin atender, sin respuesta, sin resolver,
    sin contestar, sin cerrar, pendiente*, vencid*, rot*, caid*, ignorad*, rechazad*, incomplet*,
    incumplid*, incumplimiento*, fuera de sla, fuera de meta, fuera de plazo, insuficient*, deficit, brecha,
    faltante*, inactividad, indisponib*, ineficien*, desperdiciad*, tarde,
    sin asignar, sin leer, sin certificar, reprobad*`,
  intime: `
    a tiempo, en tiempo, en plazo, dentro de plazo, dentro del plazo, dentro del sla, dentro de meta,
    dentro de objetivo, oportun*, puntualmente, en fecha, dentro del tiempo, mismo dia, el mismo dia,
    en termino, antes del vencimiento, en meta, al dia, dentro de norma`,
  within: `
    en, dentro de, antes de, en menos de, menos de, hasta, a, inferior a, inferiores a, inferior al,
    menor que, menor a, menor al,
    menores que, menores a, por debajo de, debajo de`,
  beyond: `
    despues de, tras, despues del, mas de, en mas de, superior a, superior al, superiores a, mayor que,
    mayor a, mayores que,
    mayores a, por encima de, encima de`,
  no: 'no, sin, nunca, cero, nulo, libre de, libres de',
  less: `
    reduccion*, reducid*, evitad*, evitar, prevencion, prevenid*, disminucion, mitigad*, eliminad*,
    mejora de, ahorro, ahorros`,
  more: `
    entre, debido a, tendencia, cambio, variacion, desviacion, diferencia, ratio, balance, mezcla, versus,
    vs, inverso, inversa, negativo, contra`,
  // Joints, and what figures are.
  per: 'por, por cada, cada',
  of: 'de, del, de la, de los, de las, en, para, con, sobre, al, a, por parte de, durante, ante',
  share: `
    tasa, tasas, %, pct, porcentaje, proporcion, indice, nivel, grado, participacion porcentual, cuota`,
  count: 'numero, numero de, cantidad, cantidad de, volumen, total, monto, no de, n de, conteo',
  score: `
    nota, notas, puntaje, puntuacion, calificacion*, score, indice, csat, valoracion*, puntos, resultado,
    resultados, evaluacion`,
  // Words that turn nothing.
  harmless: `
    laboral, laborales, fatal, fatales, grave, graves, serio, serios, telefonico, telefonica, telefonicos, telefonicas, digital, digitales, presencial, escrito, escritos, sobre 5, sobre 10, sobre 100, de 5, de 10,
    crecimiento, incremento, promedio, prom, media, medio, mediana, mensual, semanal, diario, diaria, anual,
    trimestral, el, la, los, las, un, una, y, o, e, general, global, interno, interna, internos, externo,
    externa, total, totales, critico, critica, criticos, criticas, no critico, no critica, no criticos,
    no criticas, usuario final, usuario, negocio, cliente, compliance, clave, principal, primer, primera,
    primero, segundo, segunda, servicio, vip, premium, hora pico, norte, sur, este, oeste, centro, region,
    regional, sede, local, ponderado, ponderada, max, maximo, min, minimo, kpi, metrica, indicador, s, h,
    seg, segundos, horas, hora, minutos, minuto, dias, dia, habiles, laborables, mil, cien, usd, fte, que,
    se, su, sus, al, lo, emitida, emitido, percibida, percibido, promedio mensual, neto, neta, bruto,
    estandar, como, mas, menor, mayor, otorgado, otorgados, otorgadas, emitidos, emitidas, realizado,
    realizados, realizadas, registrado, supervisor, encontrados, cartera, carrito, carritos`,
};

export const esMetrics: MetricNames<MetricId> = {
  'service-level': `
    nivel de servicio, niveles de servicio, ns, nds, atendidas en, llamadas atendidas en, contestadas en,
    respondidas en, atendidas antes de, dentro del ans, llamadas contestadas en,
    llamadas contestadas antes de, llamadas atendidas antes de, contestadas antes de, contestadas dentro de,
    atendidas dentro de, correos respondidos en, correos contestados en, correos atendidos en,
    emails respondidos en, chats atendidos en, chats respondidos en, casos respondidos en,
    contactos atendidos en, % contestadas, umbral de servicio`,
  'speed-of-answer': `
    velocidad de respuesta, velocidad promedio de respuesta, velocidad media de respuesta,
    tiempo medio de respuesta, tiempo promedio de respuesta, velocidad de atención,
    velocidad promedio de atención, tiempo de atención de llamada, tiempo promedio de contestación,
    velocidad de servicio, tiempo medio de contestación, rapidez de respuesta`,
  'wait-time': `
    tiempo de espera, tiempo medio de espera, tiempo promedio de espera, tme, tpe, espera, tiempo en cola,
    tiempo de cola`,
  'abandonment-rate': `
    tasa de abandono, abandono, porcentaje de abandono, tasa de abandonos, nivel de abandono, % abandono,
    índice de abandono, % abandonadas, % de abandonadas, % llamadas abandonadas`,
  'abandoned-contacts': `
    llamadas abandonadas, abandonadas, contactos abandonados, abandonos, llamadas perdidas,
    chats abandonados, no atendidas, llamadas no atendidas, no contestadas, llamadas no contestadas`,
  'answer-rate': `
    tasa de respuesta de llamadas, nivel de atención, tasa de atención, porcentaje de atención,
    tasa de contestación, contestabilidad, atendibilidad, % atención, % de atención, % atendidas,
    % de atendidas, atención de llamadas, eficacia de atención, tasa de contestadas`,
  'blocked-calls': `
    llamadas bloqueadas, bloqueo, tasa de bloqueo, llamadas rechazadas, congestión, % ocupado,
    llamadas ocupadas`,
  'response-time': `
    tiempo de respuesta, tiempo de primera respuesta, tiempo de respuesta de correo,
    tiempo de respuesta chat, primera respuesta`,
  'resolution-time': `
    tiempo de resolución, tiempo medio de resolución, tiempo promedio de resolución, tiempo de ciclo,
    tiempo de proceso, tiempo de solución, tiempo de cierre, tiempo de entrega, tiempo de procesamiento,
    tmr, tiempo de atención de casos, días de resolución, tiempo de respuesta de reclamos`,
  'on-time': `
    a tiempo, resuelto a tiempo, resueltos a tiempo, resueltas a tiempo, puntualidad, en plazo,
    dentro del plazo, cumplimiento de plazo, cumplimiento de plazos, entregas a tiempo, cerrados a tiempo,
    en tiempo, respondido a tiempo, oportunidad, correos a tiempo, casos cerrados en plazo,
    casos resueltos en plazo, quejas atendidas en plazo, reclamos resueltos en plazo, dentro de plazo,
    cumplimiento de ans, cumplimiento ans, cumplimiento de sla, cumplimiento sla, cumplimiento de citas,
    devolución de llamadas a tiempo`,
  backlog: `
    backlog, pendientes, casos pendientes, trabajo pendiente, casos abiertos, tickets abiertos, acumulación,
    rezago, atrasos, cola de trabajo, solicitudes pendientes`,
  'overdue-items': `
    vencidos, casos vencidos, fuera de plazo, atrasados, casos atrasados, solicitudes vencidas,
    fuera de tiempo`,
  'first-contact-resolution': `
    resolución en el primer contacto, resolución en primer contacto, resolución al primer contacto,
    resolución primer contacto, resolución en la primera llamada, resolución en primera llamada,
    resolución a la primera, resuelto en el primer contacto, rpc primer contacto,
    resolución primera llamada, resolución en primera instancia, resolución 1er contacto,
    resolución en 1er contacto, resolución 1a llamada, resuelto en primera llamada,
    solución en primer contacto, solución en primera llamada, solución primer contacto,
    resuelto al primer contacto, resueltos al primer contacto, resuelto a la primera,
    resueltos en el primer contacto`,
  'resolution-rate': `
    tasa de resolución, resolución, resolución del problema, resolución de problemas,
    porcentaje de resolución, casos resueltos, resolutividad, tasa de solución`,
  'repeat-contacts': `
    rellamadas, llamadas repetidas, tasa de rellamada, rellamada, contactos repetidos, reincidencia,
    tasa de reincidencia, reiteraciones, reiterados, recontacto, rellamado, llamadas reiteradas`,
  'reopened-cases': 'reaperturas, casos reabiertos, tasa de reapertura, reabiertos, reapertura',
  'transfer-rate': `
    tasa de transferencia, transferencias, llamadas transferidas, derivaciones, tasa de derivación,
    porcentaje de transferencia, transferencia, % transferencia, transferidas`,
  'escalation-rate': `
    escalamientos, escalaciones, tasa de escalamiento, casos escalados, escalados, tasa de escalación,
    escalamiento, escalado a segundo nivel, % escalado`,
  'critical-error-accuracy': `
    precisión de error crítico, precisión de errores críticos, precisión del error crítico,
    precisión error crítico, exactitud de errores críticos, exactitud de error crítico, precisión crítica,
    precisión de error crítico de usuario final, precisión de error crítico de negocio,
    precisión de error crítico de cumplimiento, precisión de error crítico para el usuario,
    precisión de error crítico del cliente, pecuf, pecn, pecc, precisión errores críticos, pec, pecu,
    pec negocio, pecneg, pec cumplimiento, pec cliente`,
  'non-critical-accuracy': `
    precisión de error no crítico, precisión de errores no críticos, precisión no crítica, penc,
    precisión error no crítico, precisión errores no críticos, pec no crítico`,
  'critical-error-rate': `
    tasa de errores críticos, errores críticos, tasa de error crítico, error crítico,
    porcentaje de errores críticos, errores fatales, tasa de errores fatales`,
  'error-rate': `
    tasa de errores, tasa de error, errores, defectos, tasa de defectos, errores no críticos,
    porcentaje de errores, reproceso, reprocesos, tasa de fallas`,
  accuracy: `
    precisión, exactitud, tasa de precisión, sin errores, libre de errores, tasa de exactitud,
    cumplimiento del proceso`,
  'quality-score': `
    calidad, nota de calidad, puntaje de calidad, índice de calidad, monitoreo de calidad,
    nota de monitoreo, calidad emitida, calidad de servicio, calidad del servicio, evaluación de calidad,
    auditoría de calidad, calidad de atención, monitoreo, evaluación de monitoreo`,
  'first-time-right': 'bien a la primera, correcto a la primera, a la primera',
  'customer-satisfaction': `
    satisfacción del cliente, satisfacción de clientes, satisfacción cliente, satisfacción,
    satisfacción del usuario, satisfacción del usuario final, satisfacción de usuarios,
    satisfacción usuario final, índice de satisfacción, csat, clientes satisfechos, experiencia del cliente,
    experiencia de cliente, calidad percibida, satisfacción general, encuesta de satisfacción, isn,
    índice de lealtad, usuarios satisfechos, % satisfechos`,
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
    quejas, reclamos, reclamaciones, tasa de quejas, tasa de reclamos, número de quejas, número de reclamos,
    queja, reclamo, reclamación, pqr, pqrs, pqrsf, tasa de pqr`,
  'handle-time': `
    tiempo medio de operación, tmo, tiempo promedio de operación, tpo, tiempo medio de atención, tma,
    tiempo promedio de atención, tiempo de manejo, tiempo promedio de manejo, tiempo medio de manejo,
    duración de llamada, duración media de llamada, duración promedio, tiempo medio operativo,
    tiempo de gestión, tiempo medio de gestión, tmg, duración de la llamada, tiempo promedio de gestión,
    tiempo medio de llamada, tiempo promedio de llamada, tiempo medio operacional, tiempo promedio operativo`,
  'talk-time': `
    tiempo de conversación, tiempo medio de conversación, tiempo promedio de conversación, tiempo hablado,
    tiempo de habla, tmc, tiempo en conversación`,
  'hold-time': 'tiempo de retención, tiempo en espera del agente, tiempo en hold, tiempo de hold',
  'wrap-up-time': `
    trabajo posterior a la llamada, tiempo posterior a la llamada, tiempo de tipificación,
    tiempo administrativo, tiempo de cierre de llamada, tiempo post llamada, trabajo después de la llamada,
    tiempo de documentación, tiempo post contacto, tipificación, after call`,
  'cost-per-contact': `
    costo por contacto, coste por contacto, costo por llamada, coste por llamada, costo por transacción,
    coste por transacción, costo por caso, coste por caso, costo unitario, coste unitario, costo por unidad,
    coste por unidad, costo por minuto, costo por venta, costo por hora, coste por hora,
    costo por interacción, coste por interacción, costo por gestión, costo por fte, costo por atención`,
  'operating-cost': `
    costo operativo, coste operativo, costos operativos, costes operativos, costo total, coste total, costo,
    coste, costos, costes, gastos, costo operacional, costo laboral, costo de personal, gasto operativo,
    horas extra`,
  occupancy: `
    ocupación, tasa de ocupación, nivel de ocupación, ocupación de agentes, porcentaje de ocupación`,
  utilisation: `
    utilización, tasa de utilización, porcentaje de utilización, uso de la capacidad,
    utilización de agentes, tiempo productivo, horas productivas, % productivo, tiempo de conexión,
    cumplimiento de conexión, horas conectadas`,
  productivity: `
    productividad, llamadas por hora, contactos por hora, llamadas por agente, contactos por agente,
    casos por agente, eficiencia, rendimiento, casos por hora, eficiencia de agentes,
    transacciones por hora, gestiones por hora, atenciones por hora, gestiones por agente, correos por hora`,
  shrinkage: `
    shrinkage, reductores, merma, tiempo improductivo, auxiliares, tiempo en auxiliar, tiempo auxiliar,
    tiempo muerto`,
  'self-service': `
    autoservicio, autogestión, tasa de autoservicio, contención, tasa de contención, retención ivr,
    contención ivr, tasa de autogestión, ivr resuelto, retención en ivr, resolución en bot,
    atención automática`,
  'revenue-per-contact': `
    ingreso por contacto, ingresos por contacto, ingreso por llamada, ingresos por llamada, ventas por hora,
    ventas por contacto, ventas por llamada, ventas por agente, ingresos por agente,
    ingreso por transacción, ingresos por hora`,
  revenue: `
    ingresos, ingreso, ventas, facturación, ingresos totales, ingresos por ventas, número de ventas,
    cumplimiento de ventas, cumplimiento de cuota, monto vendido`,
  'sales-conversion': `
    conversión, tasa de conversión, conversión de ventas, tasa de cierre, efectividad de ventas,
    efectividad, tasa de éxito, conversión de venta, porcentaje de conversión, eficacia de ventas,
    ventas sobre contactos`,
  'order-value': `
    valor medio de pedido, valor promedio de pedido, ticket medio, ticket promedio, valor del pedido,
    venta promedio, ingreso promedio por usuario, arpu`,
  'promise-kept': `
    promesas cumplidas, promesa cumplida, cumplimiento de promesas, promesas de pago cumplidas,
    promesas de pago, promesa de pago, cumplimiento de promesa, cumplimiento de promesas de pago,
    acuerdos de pago cumplidos, acuerdos cumplidos, compromisos cumplidos, compromisos de pago cumplidos`,
  collections: `
    cobranza, cobranzas, recaudación, recaudo, tasa de recuperación, monto recuperado, cobros, recuperación,
    monto recaudado, tasa de cobro, recupero, efectividad de cobranza, cartera recuperada`,
  'right-party-contact': `
    contacto con titular, contacto directo, contacto titular, contactabilidad, tasa de contacto,
    contacto efectivo, contactos con titular, contacto útil, contactos útiles`,
  'cross-selling': 'venta cruzada, ventas cruzadas, venta adicional, ventas adicionales',
  'customer-retention': `
    retención de clientes, tasa de retención, clientes retenidos, retención, fidelización, renovaciones,
    tasa de renovación, retenciones, tasa de retenidos, retención de cancelaciones, clientes recuperados`,
  'customer-churn': `
    pérdida de clientes, bajas, tasa de bajas, cancelaciones, tasa de cancelación, fuga de clientes,
    bajas de clientes, churn, desconexiones`,
  'forecast-accuracy': `
    precisión del pronóstico, precisión de pronóstico, exactitud del pronóstico, exactitud de pronóstico,
    precisión de la previsión, precisión del forecast, acierto del pronóstico, precisión de previsión,
    precisión en el pronóstico, precisión del volumen, precisión de volumen, cumplimiento de pronóstico`,
  'forecast-error': `
    error de pronóstico, error del pronóstico, desviación del pronóstico, desvío del pronóstico,
    error de previsión, desvío de pronóstico, desviación de pronóstico, desvío de forecast,
    desviación de forecast, desviación del forecast`,
  'schedule-adherence': `
    adherencia, adherencia al horario, adherencia a turnos, adherencia al turno, cumplimiento de horario,
    cumplimiento de turnos, adherencia a la programación, asistencia, asistencia puntual,
    conformidad de turno`,
  attrition: `
    rotación, rotación de personal, tasa de rotación, deserción, rotación anual, rotación de agentes,
    rotación de empleados, rotación mensual, rotación anualizada, desvinculaciones`,
  absenteeism: `
    ausentismo, absentismo, tasa de ausentismo, tasa de absentismo, ausencias, inasistencias,
    bajas por enfermedad, ausentismo laboral, faltas injustificadas, licencias, licencias médicas`,
  'staff-satisfaction': `
    satisfacción del personal, satisfacción de empleados, satisfacción laboral,
    satisfacción de los empleados, clima laboral, satisfacción de agentes, satisfacción del empleado,
    compromiso del personal, enps, clima organizacional, satisfacción de colaboradores,
    satisfacción de los agentes`,
  'staff-count': `
    dotación, plantilla, agentes, número de agentes, personal, cantidad de agentes, fte, horas trabajadas,
    contrataciones, posiciones, puestos, horas hombre, hc, colaboradores`,
  'training-time': `
    horas de capacitación, horas de formación, capacitación, formación, horas de entrenamiento,
    horas de coaching`,
  availability: `
    disponibilidad, disponibilidad del sistema, disponibilidad de sistemas, disponibilidad de plataforma`,
  'survey-response-rate': `
    tasa de respuesta de encuestas, tasa de respuesta, encuestas contestadas, encuestas respondidas,
    tasa de respuesta encuesta, encuestas efectivas, encuestas realizadas, participación encuesta`,
  'contact-volume': `
    llamadas recibidas, llamadas entrantes, llamadas salientes, llamadas atendidas, llamadas ofrecidas,
    llamadas contestadas, volumen de llamadas, volumen, volumen de contactos, contactos, llamadas,
    contactos atendidos, correos recibidos, correos atendidos, casos recibidos, casos cerrados,
    transacciones, cantidad de llamadas, número de llamadas, tráfico, casos, correos, demanda,
    interacciones, solicitudes recibidas, número de contactos, gestiones, atenciones, mensajes recibidos`,
};
