/** The words of the accuracy of monitored transactions in Spanish. */
import type { AccuracyTexts } from '../../en/sheets/accuracy';

export const accuracy: AccuracyTexts = {
  sheetName: 'COPC Precisión',
  title: 'Precisión de las transacciones monitoreadas',
  note: 'Vale para transacciones elegidas al azar. Un error crítico invalida la transacción una vez; un atributo que no aplica no cuenta.',
  families: {
    customer: 'Error crítico de usuario final',
    business: 'Error crítico de negocio',
    compliance: 'Error crítico de cumplimiento',
    critical: 'Error crítico (sin desglosar)',
    'non-critical': 'Error no crítico',
  },
  metrics: {
    customer: 'Precisión de error crítico de usuario final',
    business: 'Precisión de error crítico de negocio',
    compliance: 'Precisión de error crítico de cumplimiento',
    critical: 'Precisión de error crítico',
    'non-critical': 'Precisión de error no crítico',
  },
  metricsTitle: 'Transacciones monitoreadas',
  breakdowns: { month: 'Mes', channel: 'Canal', team: 'Equipo', agent: 'Agente', site: 'Centro' },
  columns: {
    family: 'Tipo de error',
    total: 'n',
    failed: 'Con error',
    share: 'Precisión',
    low: '95 % desde',
    high: '95 % hasta',
    target: 'Objetivo',
    verdict: 'Veredicto',
    needed: 'n que lo demostraría',
    standing: 'Frente al resto',
    attribute: 'Atributo',
    part: 'Parte de los errores',
    cumulative: 'Acumulado',
    group: 'Grupo',
  },
  proofs: {
    shown: 'Objetivo alcanzado, demostrado',
    'met-not-shown': 'Alcanzado, sin demostrar',
    below: 'Bajo el objetivo',
    'below-not-shown': 'Bajo el objetivo, sin demostrar',
    none: 'Sin objetivo',
    open: 'Pregunta pendiente',
  },
  needed: '{count} (estimación)',
  never: 'nunca',
  standings: {
    better: 'mejor que el resto',
    worse: 'peor que el resto',
    'like-the-rest': 'sin diferencia demostrada',
    few: 'pocas',
    alone: 'nada con qué comparar',
  },
  paretoTitle: 'Lo que más falla: {family}',
  byTitle: 'Por {breakdown}',
  nonCritical:
    '{attributes, plural, one {# atributo} other {# atributos}} de {transactions, plural, one {# transacción} other {# transacciones}}; sin intervalo, porque los atributos de una transacción dependen unos de otros',
  feedback: 'Con retroalimentación: {fedBack} de {failed} transacciones con error crítico ({share})',
  fewNote: 'Pocas: menos de 30 transacciones; se muestran, nunca se ordenan.',
  differNote:
    'Un grupo difiere solo si su diferencia con el resto es más que azar, corregida por el número de grupos.',
  sourceTitle: 'Leído de',
  layouts: {
    attributes: 'una fila por transacción, una columna por atributo',
    families: 'una fila por transacción, una columna por tipo de error',
    answers: 'una fila por respuesta',
    counts: 'recuentos',
  },
  source: '{sheet}!{range}: {layout}',
  polarities: {
    pass: 'sí es acierto',
    fail: 'sí es error',
    answers: 'sus respuestas dicen cumple o no cumple',
    open: 'por preguntar',
  },
  noFamily: 'sin tipo de error',
  attribute: '{attribute}: {family}, {polarity}',
  findings: {
    'polarity-unknown':
      '“{attribute}” se responde con sí y no, marcas o 1 y 0, y nada dice si sí es acierto o error. No se contó. Dígalo en el encabezado (“¿error …?”, “¿… correcto?”){door, select, pane { o aquí.} other { o con "yes" en un mapa.}}',
    'polarity-mixed':
      '“{attribute}”: el encabezado, o una nota, habla de aciertos y de errores. No se contó. {door, select, pane {Diga cuál de los dos es sí.} other {Diga con "yes" en un mapa cuál de los dos es sí.}}',
    'family-unknown':
      '“{attribute}” no nombra ningún tipo de error. No se contó. Escríbalo encima o delante (“[C] …”){door, select, pane {, o dígalo aquí.} other {, o nómbrelo en "families" de un mapa.}}',
    'family-open':
      'No se da la precisión de {family, select, customer {error crítico de usuario final} business {error crítico de negocio} compliance {error crítico de cumplimiento} critical {error crítico} other {error no crítico}}: queda una pregunta sobre uno de sus atributos. Respóndala primero.',
    'transaction-unknown':
      'Nada indica a qué transacción pertenece cada respuesta, por lo que los errores críticos no se pueden contar por transacción. Añada una columna como «ID de llamada»{door, select, pane {.} other { o indíquela en un mapa.}}',
    'blank-asked':
      '“{attribute}” tiene marcas en unas celdas y nada en las otras. Nada dice si vacío es ninguno o no revisado. No se contó. {door, select, pane {Dígalo.} other {Dígalo con "blank" en un mapa.}}',
    'blank-not-applicable':
      '{count, plural, one {# respuesta está vacía} other {# respuestas están vacías}} y la hoja nunca dice “no aplica”: el vacío se tomó como eso.',
    'blank-unanswered':
      '{count, plural, one {# respuesta está vacía} other {# respuestas están vacías}} aunque la hoja dice “no aplica” en otras: sin responder, no se contaron. Complételas.',
    'answer-unknown':
      '“{text}” no es respuesta a “{attribute}”. No se contó. Escriba cumple, no cumple o no aplica.',
    'duplicate-equal':
      '{count, plural, one {# transacción está} other {# transacciones están}} dos veces con las mismas respuestas; cada una cuenta una vez.',
    'duplicate-unequal':
      'La transacción {id} está dos veces con otras respuestas. Cuenta {used}, la evaluación más reciente o, si no, la última fila. Conserve la correcta.',
    'duplicates-more': 'Transacciones que están dos veces con otras respuestas: {count} más.',
    'target-differs':
      'Las hojas dan dos objetivos de precisión de {family, select, customer {error crítico de usuario final} business {error crítico de negocio} compliance {error crítico de cumplimiento} critical {error crítico} other {error no crítico}}, {one} y {other}. No se usó ninguno. Deje uno.',
    'date-unreadable':
      '“{text}” no se puede leer como fecha; la transacción no cuenta en ningún mes. Escríbala como 2024-03-15.',
    'left-out':
      '{count, plural, one {No se contó: {attribute}.} other {No se contaron, # columnas: {attribute}.}}',
    'answers-more': 'Respuestas que no se pueden leer: {count} más.',
    'summed-up': 'La fila {row} es la suma de otras; se dejó fuera.',
    'passed-over':
      '{count, plural, one {La fila {first} no es una transacción} other {# filas desde la {first} no son transacciones}} (sumas, encabezados, títulos); se dejaron fuera.',
    'derived-column': '“{attribute}” resume atributos que están al lado; se contaron los atributos.',
    'no-attributes':
      'La precisión de error no crítico cuenta atributos, y la hoja solo da resultados del tipo entero; no se da ninguna.',
    'count-impossible': 'De {total} transacciones fallaron {failed}: no puede ser. Corrija los recuentos.',
    'said-unused': 'El mapa habla de “{attribute}”, y ningún atributo de esta hoja se llama así.',
  },
  pane: {
    reading: 'Leyendo las transacciones monitoreadas de todas las hojas …',
    none: 'Este libro no contiene transacciones monitoreadas: una tabla con el id de la transacción, atributos o tipos de error, y respuestas como cumple y no cumple.',
    questions:
      '{count, plural, one {Pregunta por responder primero: #} other {Preguntas por responder primero: #}}',
    notes: 'A tener en cuenta: {count}',
    setTarget: 'Objetivo en %: {family}',
    targetHint: 'Se recuerda en este libro; sustituye al objetivo de la hoja.',
    badTarget: 'Escriba un porcentaje mayor que 1 y hasta 100, por ejemplo 95.',
    bar: 'intervalo del 95 % {low} a {high}, precisión {share}',
    barTarget: 'intervalo del 95 % {low} a {high}, precisión {share}, objetivo {target}',
    fails: '{failed} de {total} con error',
    parts: '{part} de los errores, {cumulative} con los anteriores',
    show: 'Mostrar {place}',
    write: 'Escribir COPC Precisión',
    same: 'La hoja «{sheet}» ya dice lo mismo.',
    written: 'Escrito en la hoja «{sheet}».',
    undo: 'Deshacer',
    undone: 'Se ha deshecho.',
    again: 'Leer de nuevo',
    gone: 'La hoja «{sheet}» quedó como está: ninguna hoja de este libro contiene ya transacciones monitoreadas.',
    stays: 'La hoja «{sheet}» quedó como está. {why}',
    yesPass: 'Sí es acierto',
    yesFail: 'Sí es error',
    blankNone: 'Vacío: ninguno',
    blankOpen: 'Vacío: no revisado',
    answers: 'Su respuesta',
    forget: 'Retirar mis respuestas',
  },
  command: {
    help: 'precisión de las transacciones monitoreadas: por tipo de error, grupo y atributo, y qué demuestra',
    books: 'libros con transacciones monitoreadas; varios cuentan como uno',
    out: 'escribir una copia del libro con la hoja COPC Precisión en este archivo o en esta carpeta',
    outOne: '--out admite un solo libro: nombre uno, o quite --out.',
    none: 'no se encontraron transacciones monitoreadas: una tabla con el id de la transacción, atributos o tipos de error, y respuestas como cumple y no cumple.',
    transactions: 'Transacciones: {count}',
    family: '{family}: {share} ({passed} de {total})',
    interval: ', intervalo del 95 % {low} a {high}',
    verdict: ', objetivo {target}: {verdict}',
    needed: '; con esta precisión lo demostrarían {needed} transacciones (estimación)',
    neverShown: '; ningún número de transacciones lo demostraría',
    openFamily: '{family}: pregunta pendiente, no se da',
    group: '{group}: {share} ({total})',
    findings: 'A tener en cuenta: {count}',
    written: 'Escrito: {file}. Hoja “{sheet}”.',
    unchanged: 'La hoja “{sheet}” está al día; no se escribió nada en ella.',
  },
};
