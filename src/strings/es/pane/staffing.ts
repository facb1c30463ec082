/** The words of the staffing view: agents by Erlang C, a day’s plan, forecasts, backlog and on time in Spanish. */
import type { StaffingTexts } from '../../en/pane/staffing';

export const staffing: StaffingTexts = {
  what: 'Qué calcular',
  kinds: {
    interval: 'Un intervalo',
    day: 'El plan de un día',
    forecast: 'Precisión del pronóstico',
    flow: 'Pendientes y a tiempo',
  },
  calls: 'Llamadas en el intervalo',
  interval: 'Intervalo, minutos',
  aht: 'Tiempo medio de gestión, segundos',
  target: 'Nivel de servicio deseado, %',
  threshold: 'atendidas en, segundos',
  shrinkage: 'Reducción (shrinkage), %',
  maxOccupancy: 'Ocupación máxima, %',
  columns: {
    agents: 'Agentes',
    scheduled: 'Programados',
    level: 'Nivel de servicio',
    asa: 'ASA, segundos',
    occupancy: 'Ocupación',
  },
  wrong:
    'Llamadas y reducción deben ser 0 o más, el nivel de servicio entre 0 y 100 %, la reducción menor que 100 %, la ocupación máxima mayor que 0 y hasta 100 %; intervalo y tiempo de gestión mayores que 0.',
  tooMany: 'Harían falta más de un millón de agentes. Compruebe las llamadas y el tiempo de gestión.',
  answer: '{agents, plural, one {# agente} other {# agentes}}, {scheduled} por programar',
  answerMore:
    '{level} atendidas en {threshold, plural, one {# segundo} other {# segundos}}, {asa} s de espera media, agentes ocupados el {occupancy} de su tiempo.',
  nobody: 'Sin llamadas no hace falta nadie.',
  chart:
    'Nivel de servicio según el número de agentes: {from} agentes dan {low}, {to} dan {high}; {agents} alcanzan el {target} deseado.',
  chartTitle: 'Nivel de servicio según los agentes',
  around: 'Alrededor de la respuesta',
  needed: 'necesarios',
  neverEnds: 'la cola no acaba nunca',
  words:
    'Erlang C: llamadas × tiempo de gestión / intervalo = {load} agentes ocupados todo el tiempo. Se añaden agentes de uno en uno hasta que se atienden a tiempo suficientes llamadas; la reducción va encima: agentes / (1 − reducción), redondeado hacia arriba. Supone que quien llama espera y no cuelga.',
  wordsCapped: '{agents} alcanzarían el nivel de servicio; la ocupación máxima pide {more} más.',
  insert: 'Insertar como fórmulas',
  insertWhere:
    'Seleccione en la hoja la primera celda libre y elija esto. Hacen falta cinco columnas y una fila de títulos.',
  inserted: 'Escrito en {sheet}!{area}. Las cifras siguen lo que contienen sus celdas.',
  undo: 'Deshacer',
  undone: 'Se ha deshecho.',
  noCell: 'Seleccione antes una celda de una hoja.',
  noFigures:
    'No hay cifras seleccionadas. Seleccione en la hoja las celdas con las cifras y vuelva a elegir esto.',
  take: 'Usar las celdas seleccionadas',
  taken: '{sheet}!{area}: {count, plural, one {# fila} other {# filas}}',
  notFigures:
    '{count, plural, one {# celda no contiene} other {# celdas no contienen}} ninguna cifra; {count, plural, one {cuenta} other {cuentan}} como vacía.',
  dayAsks:
    'Seleccione la columna con las llamadas pronosticadas, una fila por intervalo de la duración de arriba.',
  oneColumn: 'Seleccione una columna de llamadas, no {count}.',
  negative: 'Un número de llamadas menor que 0 no es un pronóstico: corríjalo en la hoja.',
  dayTotal: '{agents} agentes como máximo, {hours} horas por programar',
  blank: 'vacía',
  planOf: 'Plan por intervalo',
  row: 'Fila {row}',
  forecastAsks: 'Seleccione tres columnas: fecha con o sin hora, pronóstico y real; una fila por intervalo.',
  threeColumns: 'Seleccione tres columnas: fecha, pronóstico y real.',
  grains: {
    interval: 'Por intervalo',
    day: 'Por día',
    week: 'Por semana',
  },
  error: 'Error ponderado',
  bias: 'Sesgo',
  compared: 'Comparados',
  hides:
    'Por intervalo, el {interval} de las llamadas se pronosticó para otro momento; por día, el {day}. El total del día lo oculta: las que sobran a las nueve compensan las que faltan a las diez, pero quien llama a las diez espera. Planifique por intervalos.',
  hidesNot:
    'Días e intervalos fallan aquí casi lo mismo: el día entero es demasiado alto o bajo, no su forma.',
  errorMeans:
    'Error ponderado: todas las diferencias entre pronóstico y real, como parte de lo que llegó. Sesgo: por encima de 0, el pronóstico fue demasiado alto. Los intervalos incompletos se excluyen.',
  within: '{share} de los intervalos dentro de ±{tolerance}',
  backlog: 'Pendientes',
  backlogAsks: 'Seleccione dos columnas: recibidos y resueltos, una fila por día.',
  start: 'Pendientes al inicio',
  twoColumns: 'Seleccione dos columnas.',
  backlogEnd: '{count} en espera al final',
  backlogDays: '{days} días de trabajo al ritmo de estos días',
  backlogUnknown: 'Falta un recuento, así que no se conocen los pendientes a partir de ahí.',
  backlogNever: 'No se resuelve nada, así que no acaba nunca.',
  backlogMeans:
    'Pendientes: inicio + recibidos − resueltos. Días de trabajo: pendientes entre lo resuelto en un día medio.',
  onTime: 'A tiempo',
  onTimeAsks:
    'Seleccione dos columnas con fecha y hora: apertura y cierre; el cierre queda vacío mientras sigue abierto.',
  limit: 'Plazo, horas',
  onTimeShare: '{share} a tiempo',
  onTimeOf: '{onTime} de {all}: {closed} cerrados, {overdue} aún abiertos fuera de plazo',
  onTimeNone: 'Todavía no hay nada cerrado ni fuera de plazo.',
  impossible:
    '{count, plural, one {# caso se cerró} other {# casos se cerraron}} antes de abrirse; no cuentan.',
  onTimeMeans:
    'A tiempo, en correo, chat y casos: cerrados dentro del plazo, entre todos los cerrados y los que siguen abiertos fuera de él. Lo abierto que aún tiene plazo no cuenta. Ahora es la hora más reciente de la lista.',
};
