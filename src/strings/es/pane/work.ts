import type { WorkTexts } from '../../en/pane/work';

export const work: WorkTexts = {
  marks: {
    heading: 'Nuevo comienzo y notas',
    openRebase: 'Nuevo comienzo …',
    openNote: 'Añadir nota …',
    period: 'Período',
    reason: 'Motivo',
    note: 'Nota',
    set: 'Guardar en el libro',
    rebaseHint:
      'Para un proceso o una definición nuevos. Los límites, los puntos especiales y la tendencia empiezan en este período; al lado se muestra el estado sin él.',
    noteHint: 'Se muestra en el gráfico y en el resumen.',
    startOf: 'Nuevo comienzo en {period}: {text} ({by}, {on})',
    noteOf: '{period}: {text} ({by}, {on})',
    without: 'Sin el nuevo comienzo: {status}',
    remove: 'Quitar',
    isKept: 'Guardado: {period}.',
    isRemoved: 'Quitado: {period}.',
    textMissing: 'Escriba qué fue.',
  },
  override: {
    heading: 'Estado fijado a mano',
    open: 'Fijar el estado a mano …',
    status: 'Estado',
    person: 'Su nombre',
    reason: 'Motivo',
    personMissing: 'Escriba su nombre.',
    reasonMissing: 'Escriba un motivo.',
    hint: 'Se guarda en este libro, vale en cada evaluación y se muestra como fijado a mano.',
    set: 'Fijar estado',
    whoWhenWhy: 'Fijado a mano por {by} el {on}: {reason}',
    byRules: 'Según las reglas: {status}',
    takeBack: 'Quitar',
    isSet: '{metric}: fijado a mano en {status}.',
    isTakenBack: '{metric}: de nuevo el estado según las reglas.',
  },
  actions: {
    tab: 'Acciones ({count})',
    none: 'Ninguna métrica pide acción.',
    noRegister: 'Todavía no hay registro de acciones. Al escribir el resumen se crea uno.',
    noRow: 'Todavía no hay fila abierta en el registro. Al escribir el resumen se añade una.',
    unreadable: 'No se pudo leer el registro de acciones de la hoja «{sheet}»: falta su fila de títulos.',
    complete: 'Plan, responsable, resultado final esperado y fecha límite están.',
    lacks: 'Falta aún: {what}',
    show: 'Mostrar fila {id}',
  },
  cell: {
    heading: 'Celda {cell}',
    none: 'Seleccione antes una celda: ahora hay un gráfico o varias áreas seleccionadas.',
    noMetric:
      'La celda {cell} de la hoja «{sheet}» no pertenece a ninguna métrica evaluada ni contiene una función COPC.',
    notScored:
      'La celda {cell} no contiene ninguna función COPC. Evalúe la hoja «{sheet}» para ver a qué métrica pertenece.',
    shows: 'La celda muestra {value}.',
    gives: 'Da: {value}',
    givesError: 'Da {code}: {message}',
    differs: 'Recalculada aquí da {value}. Haga que Excel recalcule: Ctrl + Alt + F9.',
    leftOut: 'omitido',
    unknown: 'COPC.{name} no es una función de este complemento. Compruebe el nombre.',
    errorName:
      'Excel no conoce la función: el complemento no estaba al abrir el libro. Elija Escribir y luego Reparar fórmulas.',
    errorBusy: 'Excel aún la está calculando. Espere un momento.',
    errorPassed: 'El error viene de una celda que la fórmula consulta. Corríjalo allí.',
  },
  tasks: {
    heading: 'Resultados anteriores',
    names: {
      freeze: 'Convertir en valores',
      repair: 'Reparar fórmulas',
      refresh: 'Actualizar todo',
    },
    hints: {
      freeze: 'Las fórmulas COPC pasan a ser los valores que muestran.',
      repair: 'Las fórmulas COPC que Excel perdió vuelven a calcular.',
      refresh:
        'Resumen, columnas de resultados y registro se evalúan y escriben de nuevo, y también evaluación del enfoque, brechas, preparación, proveedores y precisión donde los haya.',
    },
    nothing: {
      freeze: 'En este libro no hay ninguna fórmula COPC que convertir.',
      repair: 'En este libro no hay ninguna fórmula COPC perdida.',
      refresh: 'En este libro no hay ningún resumen que actualizar.',
    },
    will: {
      freeze:
        '{count, plural, one {# fórmula pasa a ser un valor} other {# fórmulas pasan a ser valores}}: {sheets}.',
      repair:
        '{count, plural, one {# fórmula se introduce de nuevo} other {# fórmulas se introducen de nuevo}}: {sheets}.',
    },
    did: {
      freeze:
        '{count, plural, one {# fórmula es ahora un valor} other {# fórmulas son ahora valores}}: {sheets}.',
      repair:
        '{count, plural, one {# fórmula se introdujo de nuevo} other {# fórmulas se introdujeron de nuevo}}: {sheets}.',
    },
    didRefresh:
      'Actualizado: {written}, {cells, plural, one {# celda} other {# celdas}}. Evaluado de nuevo: {scored}.',
    upToDate: 'Todas las hojas están al día; no se escribió nada.',
    notRead:
      'No se actualizó, porque no se pudo leer como antes: hoja «{sheet}». Evalúela sola para ver por qué.',
    assumed: 'No se pudo determinar el perfil del resumen anterior, así que se usa Gold.',
    formulasLeft:
      'El resumen contenía fórmulas activas y ahora contiene valores. Las fórmulas activas pueden estar junto a la tabla: elija Escribir.',
    stays: {
      error: '{place} queda igual: muestra {shown}.',
      busy: '{place} queda igual: aún se está calculando.',
      'unknown-function': '{place} queda igual: {shown} no es una función de este complemento.',
      protected: '{place} queda igual: su hoja está protegida.',
      changed: '{place} queda igual: se cambió entretanto.',
    },
    more: 'y {count} más',
  },
  month: {
    name: 'Nuevo mes',
    hint: 'Escribe el encabezado del próximo período en su celda vacía, con la forma propia de la hoja.',
    write: 'Escribir el encabezado',
    will: 'El encabezado de {period} va en {address} de la hoja «{sheet}».',
    did: 'El encabezado de {period} está en {address} de la hoja «{sheet}».',
    next: 'Escriba las cifras de {address}: este panel las sigue al momento. Luego elija Actualizar todo: seguirán el resumen, las columnas de resultados y el registro, y este panel dirá qué cambió.',
    not: {
      occupied:
        'No se escribió nada: {address} de la hoja «{sheet}» no está vacía o no está libre, y ahí va el próximo período. Haga sitio o escriba usted el encabezado.',
      already:
        'El próximo período ya tiene encabezado, en {address} de la hoja «{sheet}». Escriba sus cifras.',
      'table-object':
        'La tabla de la hoja «{sheet}» es una tabla de Excel, que crece por sí sola: escriba el encabezado en {address}.',
      protected:
        'La hoja «{sheet}» está protegida, así que no se escribió nada. Desprotéjala o escriba el encabezado donde pueda.',
      'no-room': 'No hay sitio: la hoja termina donde va el próximo período.',
      'unknown-periods':
        'No se sabe cómo se escribe aquí el próximo período. Escriba usted el encabezado. Si el panel no lo sigue, dé nombre al período en «Cómo se leyó».',
      'other-layout':
        'Los períodos de esta tabla ocupan varias columnas o filas cada uno, o están separados. Escriba usted el próximo encabezado; el panel lo sigue.',
      list: 'En una lista cada cifra es una fila. Escriba las filas nuevas debajo de la última; el panel las sigue.',
    },
  },
  fresh: {
    changed: 'Las cifras cambiaron a las {time}.',
    scoring: 'Las cifras cambiaron a las {time}. Evaluando de nuevo …',
    older: 'Más antiguo que lo que se ve aquí: {sheets}.',
    unsure: 'Puede ser más antiguo que lo que se ve aquí: {sheets}.',
    sheet: '«{sheet}»',
    columns: 'columnas de resultados de «{sheet}»',
  },
  trust: {
    heading: '¿Son confiables los datos?',
    note: 'Nunca cambia un estado; dice hasta dónde confiar en él.',
    letters: {
      collected: 'Recogidos',
      usable: 'Utilizables',
      integrity: 'Íntegros',
      knowledgeable: 'Conocidos',
      actionable: 'Accionables',
    },
    results: {
      pass: 'Correcto',
      warn: 'Advertencia',
      fail: 'Fallo',
      'not-checked': 'Sin comprobar',
    },
    faults: {
      'nothing-measured': 'No hay nada medido.',
      'period-without-value': 'Períodos sin valor.',
      'repaired-value': 'Valores que hubo que corregir a partir de texto.',
      'mixed-scale': 'Valores en escalas distintas, como 0,85 junto a 85.',
      'no-target': 'Sin objetivo.',
      'unknown-direction': 'Nada dice qué sentido es mejor.',
      'likely-direction': 'El sentido se dedujo del objetivo; no consta en la hoja.',
      'periods-out-of-order': 'Los períodos no son consecutivos o uno está dos veces.',
      'percent-out-of-range': 'Porcentajes por debajo de 0 % o por encima de 100 %.',
      'negative-value': 'Valores por debajo de 0.',
      'identical-values': 'Cuatro o más valores iguales seguidos.',
      'far-outside-limits': 'Valores muy fuera de lo habitual.',
      'not-sum-of-parts': 'Un total que no es la suma de sus partes.',
      'few-transactions': 'Menos de 30 transacciones monitoreadas en un mes.',
      'not-as-monitored': 'Las transacciones monitoreadas de este libro dan otra cifra.',
      'no-owner': 'No hay responsable.',
      'no-definition': 'No hay definición.',
      'no-complete-action':
        'No hay fila abierta en el registro de acciones con plan, responsable, fecha límite y resultado final esperado.',
    },
    unchecked: {
      knowledgeable: 'La hoja no tiene lugar para un responsable ni una definición.',
      actionable: 'Todavía no hay registro de acciones.',
    },
    notMeasuredIn: 'Sin medir: {periods}',
    more: 'y {count} más',
  },
};
