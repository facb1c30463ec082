/** Why a book could not be read or written, in Spanish. */
import type { ProblemDetails } from '../../workbook/problem';
import type { Problems } from '../en/problems';

type D = ProblemDetails;

const file = (d: D): string => (d['file'] === undefined ? 'El archivo' : `«${d['file']}»`);
const part = (d: D): string => (d['part'] === undefined ? '' : ` (en ${d['part']})`);
const at = (d: D): string =>
  `${d['cell'] === undefined ? 'Una celda' : `La celda ${d['cell']}`}${d['sheet'] === undefined ? '' : ` de la hoja «${d['sheet']}»`}`;

export const problems: Problems = {
  'not-found': (d) => `No se encontró el archivo ${d['file'] ?? ''}. Compruebe el nombre y la carpeta.`,
  'is-folder': (d) => `${file(d)} es una carpeta. Indique un libro que esté en ella.`,
  'no-permission-to-read': (d) =>
    `No se permite leer ${file(d)}. Ciérrelo donde esté abierto o pida permiso de lectura a su propietario.`,
  encrypted: () =>
    'El libro está cifrado con contraseña. Ábralo en Excel, quite la contraseña (Archivo > Información > Proteger libro) y guarde una copia.',
  'legacy-xls': () =>
    'Es un libro de Excel 97-2003 (.xls). Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».',
  xlsb: () => 'Es un libro binario (.xlsb). Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».',
  strict: () =>
    'El libro se guardó como «Open XML estricto». Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».',
  signed: () =>
    'El libro tiene firma digital y cualquier cambio la invalidaría. Guarde una copia sin la firma y use esa copia.',
  'not-a-workbook': (d) =>
    `${file(d)} no es un libro de Excel (.xlsx, .xlsm) ni un archivo CSV, diga lo que diga su nombre. Guárdelo desde Excel como «Libro de Excel (.xlsx)».`,
  'damaged-zip': (d) =>
    `El libro está dañado${part(d)}: se cortó o cambió por el camino. Consígalo de nuevo, o ábralo en Excel, deje que lo repare y guarde una copia.`,
  'zip-bomb': () =>
    'El archivo ocuparía al descomprimirse mucho más de lo que contiene un libro, por eso no se abrió. Compruebe de dónde viene; si es auténtico, ábralo en Excel y guarde una copia.',
  dtd: (d) =>
    `El libro contiene una declaración de tipo de documento${part(d)}, que Excel nunca escribe y que puede servir para un ataque. Compruebe de dónde viene el archivo; si es auténtico, ábralo en Excel y guarde una copia.`,
  'damaged-xml': (d) =>
    `El libro está dañado${part(d)}: su texto no cumple las reglas de XML. Ábralo en Excel, deje que lo repare y guarde una copia.`,
  'damaged-workbook': (d) =>
    `El libro está dañado${part(d)}: sus partes no encajan entre sí. Ábralo en Excel, deje que lo repare y guarde una copia.`,
  'damaged-csv': (d) =>
    d['row'] === undefined
      ? `${file(d)} se llama CSV pero no contiene texto legible. Expórtelo de nuevo como CSV (UTF-8).`
      : `En la línea ${d['row']} de ${file(d)} se abren unas comillas que no se cierran. Corrija esa línea o exporte el archivo de nuevo.`,
  'too-many-cells': (d) =>
    `${d['sheet'] === undefined ? 'La hoja' : `La hoja «${d['sheet']}»`} tiene más celdas de las que se pueden leer (el límite es ${d['limit'] ?? 'menor'}). Copie la tabla con las métricas a un libro aparte.`,
  'no-such-sheet': (d) => `No hay ninguna hoja «${d['sheet'] ?? ''}». Compruebe el nombre de la pestaña.`,
  'not-a-worksheet': (d) =>
    `La hoja «${d['sheet'] ?? ''}» no tiene celdas (es una hoja de gráfico o una hoja de macros antigua). Elija la hoja con las cifras.`,
  'cell-occupied': (d) =>
    `${at(d)} no está vacía, por eso no se escribió nada. Vacíela o haga escribir los resultados en una hoja aparte.`,
  'protected-sheet': (d) =>
    `La hoja «${d['sheet'] ?? ''}» está protegida, por eso no se escribió nada. Haga escribir los resultados en una hoja aparte o quite la protección en Excel (Revisar > Desproteger hoja).`,
  'protected-workbook': () =>
    'La estructura del libro está protegida y no se puede añadir ninguna hoja. Quite la protección en Excel (Revisar > Proteger libro) o haga escribir los resultados en un archivo nuevo.',
  'invalid-plan': () =>
    'Los resultados no caben en una hoja, por eso no se escribió nada. Elija menos métricas u otro lugar e infórmenos si continúa.',
  'output-is-input': (d) =>
    `${file(d)} es el mismo libro que se lee y nunca se sobrescribe. Indique otro archivo para el resultado.`,
  'output-is-folder': (d) =>
    `${file(d)} es una carpeta. Indique un archivo dentro de ella para el resultado.`,
  'output-folder-missing': (d) =>
    `La carpeta ${d['folder'] === undefined ? `para ${file(d)}` : `«${d['folder']}»`} no existe. Créela o indique otra.`,
  'no-permission-to-write': (d) =>
    `No se permite escribir ${file(d)}. Ciérrelo si está abierto en Excel o elija una carpeta en la que pueda escribir.`,
  'disk-full': (d) =>
    `No queda espacio en el disco para ${file(d)}; lo que había antes no cambió. Libere espacio e inténtelo de nuevo.`,
  'write-failed': (d) =>
    `No se pudo escribir ${file(d)}${d['system'] === undefined ? '' : ` (${d['system']})`}; lo que había antes no cambió. Inténtelo de nuevo o elija otra carpeta.`,
  'self-check-failed': (d) =>
    `La copia terminada no superó su propia comprobación${part(d)} y no se guardó. Su libro no cambió. Infórmenos e indique el programa con que se creó el libro.`,
  'cell-being-edited': (_: D) =>
    'Se está editando una celda, así que no se pudo hacer nada. Pulse Intro en esa celda (o Esc para descartar la entrada) e inténtelo de nuevo.',
  'payload-too-large': (d: D) =>
    `${d['sheet'] === undefined ? 'Esto es' : `La hoja «${d['sheet']}» es`} más de lo que Excel transmite de una vez, así que no se cambió nada. Elija una tabla más pequeña o trabaje en una copia de la hoja que solo tenga las métricas.`,
  'too-many-merges': (d: D) =>
    `La hoja «${d['sheet'] ?? ''}» tiene más celdas combinadas de las que Excel comunica. Separe las que rodean la tabla o copie la tabla en una hoja propia.`,
  'sheet-gone': (d: D) =>
    `${d['sheet'] === undefined ? 'Entretanto se eliminó o cambió de nombre una hoja o un objeto de ella' : `Entretanto se eliminó o cambió de nombre la hoja «${d['sheet']}» o un objeto de ella`}, así que no se escribió nada. Inténtelo de nuevo.`,
  'host-busy': (_: D) =>
    'Excel está ocupado con otro trabajo y no aceptó la petición. Espere a que termine de calcular e inténtelo de nuevo.',
  'host-too-old': (_: D) =>
    'A esta versión de Excel le falta algo que se necesita aquí. Actualice Excel (Archivo > Cuenta > Opciones de actualización) o abra el libro en Excel para la Web.',
  'host-failed': (d: D) =>
    `Excel comunicó un error${d['system'] === undefined ? '' : ` (${d['system']})`}, así que esto no se hizo. Inténtelo de nuevo; si persiste, guarde el libro y vuelva a abrirlo.`,
  'connection-lost': (_: D) =>
    'Se perdió la conexión con Excel, así que no es seguro qué se hizo. Compruebe la conexión, mire la hoja e inténtelo de nuevo.',
  'write-interrupted': (d: D) =>
    `La escritura se interrumpió${d['system'] === undefined ? '' : ` (${d['system']})`} y lo escrito aún no se pudo retirar: pueden haber cambiado ${d['cells'] ?? 0} celdas en ${d['sheets'] ?? 'las hojas'}. Elija «Deshacer» para restaurarlas.`,
  'refresh-incomplete': (d: D) =>
    `La actualización se interrumpió. Las cifras están como antes, pero se perdieron gráficos o colores de ${d['sheet'] === undefined ? 'la hoja' : `«${d['sheet']}»`}. Escriba de nuevo el resumen para volver a crearlos.`,
  'nothing-to-undo': (_: D) =>
    'No queda ninguna escritura de esta sesión por deshacer. Las anteriores se pueden deshacer en Excel con Ctrl+Z.',
};
