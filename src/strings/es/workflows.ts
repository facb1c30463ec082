/** Por qué no se pudo puntuar un libro, una frase por código: qué pasó, a qué, qué hacer ahora. */
import type { Workflows } from '../en/workflows';

export const workflows: Workflows = {
  problems: {
    'nothing-written': () =>
      'todavía no se ha escrito nada en este libro, así que no hay nada que actualizar. Evalúe primero una hoja y escriba su resumen.',
    'no-worksheets': () =>
      'no contiene ninguna hoja de cálculo, solo gráficos u otras hojas. Indique un libro con las cifras.',
    'sheet-missing': (d) => `no contiene ninguna hoja «${d['sheet']}». Sus hojas: ${d['sheets']}.`,
    'own-sheet': (d) =>
      `la hoja «${d['sheet']}» la escribió este programa: contiene resultados y no cifras que evaluar. Elija la hoja ` +
      'con las cifras.',
    'no-metrics': (d) =>
      `no se encontraron métricas en ${d['sheets']}. Se buscó un encabezado con períodos (meses, semanas, ` +
      'trimestres), un nombre para cada métrica y números. Ejecute «copc inspect» para ver qué se leyó, o indique ' +
      'la disposición con --map.',
    ambiguous: (d) =>
      `la hoja «${d['sheet']}» se puede leer de más de una manera (${d['readings']}). Ejecute «copc inspect --json», ` +
      'guarde la lectura correcta en un archivo e indíquela con --map.',
    unsure: (d) =>
      `la hoja «${d['sheet']}» se leyó como ${d['readings']}, pero con muy poca certeza para puntuarla sin preguntar. ` +
      'Ejecute «copc inspect --json», corrija la lectura en un archivo e indíquela con --map.',
    'as-of-too-early': (d) =>
      `la hoja «${d['sheet']}» no tiene nada hasta ${d['period']}; su primer período es ${d['first']}. Elija un período posterior.`,
    'as-of-not-comparable': (d) =>
      `la hoja «${d['sheet']}» tiene períodos como ${d['example']}, que no se pueden comparar con ${d['period']}. ` +
      'Indique el período en la misma forma.',
    'map-sheet-missing': (d) =>
      `el mapa lee la hoja «${d['sheet']}», que no está en el libro. Sus hojas: ${d['sheets']}.`,
    'map-does-not-fit': (d) => `el mapa no encaja en la hoja «${d['sheet']}»: ${d['problem']}`,
    'map-readings-overlap': (d) =>
      `el mapa lee dos veces las mismas celdas de la hoja «${d['sheet']}» (${d['readings']}). Deje una sola de las lecturas.`,
    'override-metric-missing': (d) =>
      `el mapa fija el estado de «${d['metric']}», pero no se puntuó ninguna métrica con ese nombre. Corrija el nombre en el mapa.`,
  },
  unscored: {
    ambiguous: (d) =>
      `La hoja «${d['sheet']}» no se puntuó: se puede leer de más de una manera (${d['readings']}). Elija con --map.`,
    unsure: (d) =>
      `La hoja «${d['sheet']}» no se puntuó: es demasiado incierto leerla como ${d['readings']}. Diga cómo con --map.`,
    'passed-over': (d) =>
      `Se pasó por alto en la hoja «${d['sheet']}», demasiado incierto para ser una tabla: ${d['readings']}. Si lo es, indíquelo con --map.`,
    unread: (d) =>
      `Hoja «${d['sheet']}»: ${d['figures']} cifras en ${d['readings']} no pertenecen a ninguna tabla evaluada.`,
  },
  readings: {
    rows: 'métricas en filas',
    columns: 'métricas en columnas',
    list: 'una medición por fila',
  },
};
