/** Por qué no se pudo evaluar un libro, una frase por código: qué pasó, a qué, qué hacer ahora. */
import type { WorkflowTexts } from '../../en/reading/workflows';

export const workflows: WorkflowTexts = {
  problems: {
    'nothing-written':
      'todavía no se ha escrito nada en este libro, así que no hay nada que actualizar. Evalúe primero una hoja y escriba su resumen.',
    'no-worksheets':
      'no contiene ninguna hoja de cálculo, solo gráficos u otras hojas. Indique un libro con las cifras.',
    'sheet-missing': 'no contiene ninguna hoja «{sheet}». Sus hojas: {sheets}.',
    'own-sheet':
      'la hoja «{sheet}» la escribió este programa: contiene resultados y no cifras que evaluar. Elija la hoja con las cifras.',
    'no-metrics':
      'no se encontraron métricas en {sheets}. Se buscó un encabezado con períodos (meses, semanas, trimestres), un nombre para cada métrica y números. Ejecute «copc inspect» para ver qué se leyó, o indique la disposición con --map.',
    ambiguous:
      'la hoja «{sheet}» se puede leer de más de una manera ({readings}). Ejecute «copc inspect --json», guarde la lectura correcta en un archivo e indíquela con --map.',
    unsure:
      'la hoja «{sheet}» se leyó como {readings}, pero con muy poca certeza para evaluarla sin preguntar. Ejecute «copc inspect --json», corrija la lectura en un archivo e indíquela con --map.',
    'as-of-too-early':
      'la hoja «{sheet}» no tiene nada hasta {period}; su primer período es {first}. Elija un período posterior.',
    'as-of-not-comparable':
      'la hoja «{sheet}» tiene períodos como {example}, que no se pueden comparar con {period}. Indique el período en la misma forma.',
    'map-sheet-missing': 'el mapa lee la hoja «{sheet}», que no está en el libro. Sus hojas: {sheets}.',
    'map-does-not-fit': 'el mapa no encaja en la hoja «{sheet}»: {problem}',
    'map-readings-overlap':
      'el mapa lee dos veces las mismas celdas de la hoja «{sheet}» ({readings}). Deje una sola de las lecturas.',
    'said-metric-missing':
      'el mapa dice algo de «{metric}», pero no se evaluó ninguna métrica con ese nombre. Corrija el nombre en el mapa.',
    'override-metric-missing':
      'el mapa fija el estado de «{metric}», pero no se evaluó ninguna métrica con ese nombre. Corrija el nombre en el mapa.',
  },
  onlyResults:
    'la hoja «{sheet}» contiene resultados de COPC Scorecard, como un resumen copiado, y ninguna cifra que evaluar. Indique el libro con las cifras de las que se obtuvieron.',
  unscored: {
    ambiguous:
      'La hoja «{sheet}» no se evaluó: se puede leer de más de una manera ({readings}). Elija con --map.',
    unsure:
      'La hoja «{sheet}» no se evaluó: es demasiado incierto leerla como {readings}. Diga cómo con --map.',
    'targets-only':
      'La hoja «{sheet}» no se evaluó: contiene objetivos y ningún resultado ({readings}). Los objetivos cuentan donde están los resultados; póngalos allí en una columna, por ejemplo con una fórmula que los busque.',
    'passed-over':
      'Omitido en la hoja «{sheet}» porque quizá no sea una tabla: {readings}. Si lo es, indíquelo con --map.',
    unread: 'Hoja «{sheet}»: {figures} cifras en {readings} no pertenecen a ninguna tabla evaluada.',
    'own-results':
      'Hoja «{sheet}»: {readings} contiene resultados de COPC Scorecard ({figures} cifras); no son métricas y no se leyeron.',
    monitored:
      'Hoja «{sheet}»: {readings} contiene transacciones monitoreadas ({figures} celdas); no son métricas y no se evaluaron. Ejecute «copc accuracy» para conocer su precisión.',
  },
  readings: {
    rows: 'métricas en filas',
    columns: 'métricas en columnas',
    list: 'una medición por fila',
  },
};
