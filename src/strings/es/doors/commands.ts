/** Lo que los botones de la cinta dicen en un cuadro de diálogo: qué pasó, a qué, qué hacer ahora. */
import type { CommandTexts } from '../../en/doors/commands';

export const commands: CommandTexts = {
  close: 'Cerrar',
  general: {
    waiting:
      'Excel no responde. Si está escribiendo en una celda, presione Entrar; entonces seguirá adelante.',
    'not-loaded':
      'No se pudo obtener una parte del complemento. Compruebe la conexión y vuelva a hacer clic en el botón.',
    failed: 'No se pudo hacer. Elija Evaluar hoja en el grupo COPC para ver por qué.',
    partly: 'Actualizado, pero no todo. Elija Evaluar hoja en el grupo COPC para ver qué falta.',
  },
  noMetrics:
    'No se encontraron métricas en la hoja «{sheet}». Vaya a la hoja con las cifras, o elija Evaluar hoja para ver qué se buscó.',
  unsure:
    'No es seguro cómo leer la hoja «{sheet}», así que no se evaluó. Elija Evaluar hoja, revise la lectura y marque «Recordar para este libro».',
  ambiguous:
    'La hoja «{sheet}» se puede leer de más de una manera, así que no se evaluó. Elija Evaluar hoja, escoja la lectura correcta y marque «Recordar para este libro».',
  readingOutdated:
    'Lo que se recordaba de la hoja «{sheet}» ya no encaja. Elija Evaluar hoja y haga que se busquen de nuevo las métricas.',
  sheetGone: 'La hoja «{sheet}» ya no existe.',
  ownSheet:
    '«{sheet}» la escribió este complemento y no contiene cifras que evaluar. Vaya a la hoja con las cifras.',
  nothingWritten:
    'En este libro aún no hay ningún resumen, así que no hay nada que actualizar. Vaya a la hoja con las cifras y elija Resumen.',
  notRefreshed: 'No se actualizó: hoja «{sheet}». {why}',
  kept: 'Se dejaron como están, porque no se pudieron reemplazar o alguien escribió en ellas: celdas {cells} de las columnas de resultados en la hoja «{sheet}».',
  profileAssumed:
    'No se pudo determinar el perfil del resumen anterior, así que se usó Gold. Para otro, elija Evaluar hoja y escriba de nuevo el resumen.',
  formulasLeft:
    'El resumen contenía fórmulas activas y ahora contiene valores. Las fórmulas activas pueden estar junto a la tabla: elija Escribir.',
  unexpected:
    'Un error de este complemento interrumpió la operación ({what}). Revise la hoja de resumen antes de seguir e infórmenos, por favor.',
};
