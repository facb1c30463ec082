/** Lo que los botones de la cinta dicen en un cuadro de diálogo: qué pasó, a qué, qué hacer ahora. */
import type { Commands } from '../en/commands';

export const commands: Commands = {
  close: 'Cerrar',
  general: {
    waiting:
      'Excel no responde. Si está escribiendo en una celda, pulse Entrar; entonces se escribirá el resumen.',
    'not-loaded':
      'No se pudo obtener una parte del complemento. Compruebe la conexión y vuelva a pulsar el botón.',
    failed: 'No se pudo hacer. Elija Evaluar hoja en el grupo COPC para ver por qué.',
    partly: 'Actualizado, pero no todo. Elija Evaluar hoja en el grupo COPC para ver qué falta.',
  },
  noMetrics: (d) =>
    `No se encontraron métricas en la hoja «${d.sheet}». Vaya a la hoja con las cifras, o elija Evaluar hoja para ver qué se buscó.`,
  unsure: (d) =>
    `No es seguro cómo leer la hoja «${d.sheet}», así que no se evaluó. Elija Evaluar hoja, revise la lectura y haga que se recuerde.`,
  ambiguous: (d) =>
    `La hoja «${d.sheet}» se puede leer de más de una manera, así que no se evaluó. Elija Evaluar hoja, escoja la lectura correcta y haga que se recuerde.`,
  readingOutdated: (d) =>
    `Lo que se recordaba de la hoja «${d.sheet}» ya no encaja. Elija Evaluar hoja y haga que se busquen de nuevo las métricas.`,
  sheetGone: (d) => `La hoja «${d.sheet}» ya no existe.`,
  ownSheet: (d) =>
    `«${d.sheet}» la escribió este complemento y no contiene cifras que evaluar. Vaya a la hoja con las cifras.`,
  nothingWritten:
    'En este libro aún no hay ningún resumen, así que no hay nada que actualizar. Vaya a la hoja con las cifras y elija Resumen.',
  notRefreshed: (d) => `No se actualizó: hoja «${d.sheet}». ${d.why}`,
  kept: (d) =>
    `Se dejaron como están, porque no se pudieron reemplazar o alguien escribió en ellas: celdas ${d.cells} de las columnas de resultados en la hoja «${d.sheet}».`,
  profileAssumed:
    'No se pudo saber el perfil del resumen anterior, así que se usó Gold. Para otro, elija Evaluar hoja y escriba de nuevo el resumen.',
  unexpected: (d) =>
    `Un error de este complemento lo detuvo (${d.what}). Mire la hoja de resumen antes de seguir e infórmenos, por favor.`,
};
