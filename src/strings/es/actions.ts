/** Las palabras del registro de acciones. */
import type { ActionWords } from '../en/actions';

export const actions: ActionWords = {
  sheetName: 'COPC Acciones',
  title: 'Registro de acciones',
  note:
    'Una fila por cada métrica que no cumplió su objetivo. Complete plan, responsable, resultado final esperado y fecha ' +
    'límite; escriba «Cerrada» como estado al terminar. Lo que usted escribe se queda como está: ordene, filtre, mueva y añada filas.',
  summaryHas: (d) => `Todos los ajustes, y lo que quedó fuera: en la hoja ${d.sheet}`,
  columns: {
    id: 'N.º',
    opened: 'Abierta el',
    source: 'Origen',
    trigger: 'Motivo',
    finding: 'Constatación',
    plan: 'Plan de acción',
    owner: 'Responsable',
    endResult: 'Resultado final esperado',
    due: 'Fecha límite',
    status: 'Estado',
    closed: 'Cerrada el',
    result: 'Resultado',
    suggestion: 'Sugerencia',
    marks: 'Marcas',
  },
  status: { open: 'Abierta', closed: 'Cerrada' },
  trigger: (d) => `${d.action}, ${d.period}: ${d.parts.join('; ')}`,
  trend: (d) => `tendencia: ${d.trend}`,
  recovered: (d) => `Recuperada en ${d.period}. Si se mantiene, cierre la acción.`,
  missedAgain: (d) => `Incumplida de nuevo desde ${d.period}.`,

  written: (d) =>
    `Registro de acciones (${d.sheet}): filas añadidas: ${d.added}, actualizadas: ${d.updated}; sin plan, responsable, ` +
    `resultado final o fecha límite: ${d.missing}`,
  leftOver: (d) =>
    `Métricas que necesitan una fila y no la tienen, porque el registro toma primero las peores: ${d.count}`,
  headerMissing: (d) =>
    `El registro de acciones de la hoja "${d.sheet}" quedó como estaba: no se encontró su fila de encabezado. Vuelva a ` +
    `poner los títulos de las columnas en una fila («${d.source}», «${d.status}» …), o elimine la hoja y se hará de nuevo.`,
  sheetProtected: (d) =>
    `El registro de acciones quedó como estaba: la hoja "${d.sheet}" está protegida. Desprotéjala y escriba otra vez.`,
  cellOccupied: (d) =>
    `El registro de acciones quedó como estaba: la celda ${d.cell} de la hoja "${d.sheet}" contiene algo donde hay que ` +
    'escribir una fila. Vacíela y escriba otra vez.',
};
