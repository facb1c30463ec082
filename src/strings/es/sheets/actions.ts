/** Las palabras del registro de acciones. */
import type { ActionTexts } from '../../en/sheets/actions';

export const actions: ActionTexts = {
  sheetName: 'COPC Acciones',
  title: 'Registro de acciones',
  note: 'Una fila por cada métrica que no cumplió su objetivo. Complete plan, responsable, resultado final esperado y fecha límite; escriba «Cerrada» como estado al terminar. Lo que usted escribe se conserva: ordene, filtre, mueva y añada filas.',
  summaryHas: 'Más: {sheet}',
  columns: {
    id: 'N.º',
    opened: 'Abierta el',
    source: 'Origen',
    trigger: 'Motivo',
    finding: 'Hallazgo',
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
  overdue: 'vencida',
  trigger: '{action}, {period}: {parts}',
  trend: 'tendencia: {trend}',
  recovered: 'Recuperada en {period}. Si se mantiene, cierre la acción.',
  recoveryOpen:
    'No se sabe si se ha recuperado: nada indica qué sentido es mejor. Aclárelo antes de cerrar la acción.',
  missedAgain: 'Incumplida de nuevo desde {period}.',

  written:
    'Registro de acciones ({sheet}): filas añadidas: {added}, actualizadas: {updated}; sin plan, responsable, resultado final o fecha límite: {missing}',
  leftOver:
    'Métricas que necesitan una fila y no la tienen, porque el registro toma primero las peores: {count}',
  second:
    'La hoja «{sheet}» también parece un registro de acciones. Solo cuenta «{used}»: traslade lo que necesite y elimine la otra.',
  headerMissing:
    'El registro de acciones de la hoja «{sheet}» quedó como estaba: no se encontró su fila de encabezado. Vuelva a poner los títulos de las columnas en una fila («{source}», «{status}» …), o elimine la hoja y se hará de nuevo.',
  sheetProtected:
    'El registro de acciones quedó como estaba: la hoja «{sheet}» está protegida. Desprotéjala y escriba otra vez.',
  cellOccupied:
    'El registro de acciones quedó como estaba: la celda {cell} de la hoja «{sheet}» contiene algo donde hay que escribir una fila. Vacíela y escriba otra vez.',
};
