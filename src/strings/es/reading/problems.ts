/** Why a book could not be read or written, in Spanish. */

import type { ProblemTexts } from '../../en/reading/problems';

export const problems: ProblemTexts = {
  'not-found':
    'No se encontró el archivo {file, select, missing {} other {{file}}}. Compruebe el nombre y la carpeta.',
  'is-folder':
    '{file, select, missing {El archivo} other {«{file}»}} es una carpeta. Indique un libro que esté en ella.',
  'no-permission-to-read':
    'No se permite leer {file, select, missing {el archivo} other {«{file}»}}. Ciérrelo donde esté abierto o pida permiso de lectura a su propietario.',
  'changed-while-read':
    'Otro programa está modificando {file, select, missing {el archivo} other {«{file}»}}. Espere a que termine de guardarlo y vuelva a intentarlo.',
  encrypted:
    'El libro está cifrado con contraseña. Ábralo en Excel, quite la contraseña (Archivo > Información > Proteger libro) y guarde una copia.',
  'legacy-xls':
    'Es un libro de Excel 97-2003 (.xls). Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».',
  xlsb: 'Es un libro binario (.xlsb). Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».',
  strict:
    'El libro se guardó como «Open XML estricto». Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».',
  signed:
    'El libro tiene firma digital y cualquier cambio la invalidaría. Guarde una copia sin la firma y use esa copia.',
  'not-a-workbook':
    '{file, select, missing {El archivo} other {«{file}»}} no es un libro de Excel (.xlsx, .xlsm) ni un archivo CSV, diga lo que diga su nombre. Guárdelo desde Excel como «Libro de Excel (.xlsx)».',
  'damaged-zip':
    'El libro está dañado{part, select, missing {} other { (en {part})}}: se cortó o cambió por el camino. Consígalo de nuevo, o ábralo en Excel, deje que lo repare y guarde una copia.',
  'zip-bomb':
    'El archivo ocuparía al descomprimirse mucho más de lo que contiene un libro, por eso no se abrió. Compruebe de dónde viene; si es auténtico, ábralo en Excel y guarde una copia.',
  dtd: 'El libro contiene una declaración de tipo de documento{part, select, missing {} other { (en {part})}}, que Excel nunca escribe y que puede servir para un ataque. Compruebe de dónde viene el archivo; si es auténtico, ábralo en Excel y guarde una copia.',
  'damaged-xml':
    'El libro está dañado{part, select, missing {} other { (en {part})}}: su texto no cumple las reglas de XML. Ábralo en Excel, deje que lo repare y guarde una copia.',
  'damaged-workbook':
    'El libro está dañado{part, select, missing {} other { (en {part})}}: sus partes no encajan entre sí. Ábralo en Excel, deje que lo repare y guarde una copia.',
  'damaged-csv':
    '{row, select, missing {{file, select, missing {El archivo} other {«{file}»}} se llama CSV pero no contiene texto legible. Expórtelo de nuevo como CSV (UTF-8).} other {En la línea {row} de {file, select, missing {El archivo} other {«{file}»}} se abren unas comillas que no se cierran. Corrija esa línea o exporte el archivo de nuevo.}}',
  'too-many-cells':
    '{sheet, select, missing {La hoja} other {La hoja «{sheet}»}} tiene más celdas de las que se pueden leer (el límite es {limit, select, missing {menor} other {{limit}}}). Copie la tabla con las métricas a un libro aparte.',
  'no-such-sheet':
    'No hay ninguna hoja «{sheet, select, missing {} other {{sheet}}}». Compruebe el nombre de la pestaña.',
  'not-a-worksheet':
    'La hoja «{sheet, select, missing {} other {{sheet}}}» no tiene celdas (es una hoja de gráfico o una hoja de macros antigua). Elija la hoja con las cifras.',
  'cell-occupied':
    '{cell, select, missing {Una celda} other {La celda {cell}}}{sheet, select, missing {} other { de la hoja «{sheet}»}} no está vacía, por eso no se escribió nada. Vacíela o haga escribir los resultados en una hoja aparte.',
  'protected-sheet':
    'La hoja «{sheet, select, missing {} other {{sheet}}}» está protegida, por eso no se escribió nada. Haga escribir los resultados en una hoja aparte o quite la protección en Excel (Revisar > Desproteger hoja).',
  'protected-workbook':
    'La estructura del libro está protegida y no se puede añadir ninguna hoja. Quite la protección en Excel (Revisar > Proteger libro) o haga escribir los resultados en un archivo nuevo.',
  'invalid-plan':
    'Los resultados no caben en una hoja, por eso no se escribió nada. Elija menos métricas u otro lugar e infórmenos si continúa.',
  'output-is-input':
    '{file, select, missing {El archivo} other {«{file}»}} es el mismo libro que se lee y nunca se sobrescribe. Indique otro archivo para el resultado.',
  'output-is-folder':
    '{file, select, missing {El archivo} other {«{file}»}} es una carpeta. Indique un archivo dentro de ella para el resultado.',
  'output-folder-missing':
    'La carpeta {folder, select, missing {para {file, select, missing {El archivo} other {«{file}»}}} other {«{folder}»}} no existe. Créela o indique otra.',
  'broken-link':
    '{file, select, missing {El archivo} other {«{file}»}} es un enlace a un archivo que no existe. Corrija el enlace o indique el archivo mismo.',
  'read-only':
    '{file, select, missing {El archivo} other {«{file}»}} es de solo lectura y quedó como estaba. Quite la protección en sus propiedades o elija otro nombre.',
  'macros-in-xlsx':
    '{file, select, missing {El libro} other {«{file}»}} contiene macros aunque su nombre termina en .xlsx, y Excel no abre un archivo así. Haga que su nombre termine en .xlsm e inténtelo de nuevo.',
  'no-permission-to-write':
    'No se permite escribir {file, select, missing {El archivo} other {«{file}»}}. Ciérrelo si está abierto en Excel o elija una carpeta en la que pueda escribir.',
  'disk-full':
    'No queda espacio en el disco para {file, select, missing {El archivo} other {«{file}»}}; lo que había antes no cambió. Libere espacio e inténtelo de nuevo.',
  'write-failed':
    'No se pudo escribir {file, select, missing {El archivo} other {«{file}»}}{system, select, missing {} other { ({system})}}; lo que había antes no cambió. Inténtelo de nuevo o elija otra carpeta.',
  'self-check-failed':
    'La copia terminada no superó su propia comprobación{part, select, missing {} other { (en {part})}} y no se guardó. Su libro no cambió. Infórmenos e indique el programa con que se creó el libro.',
  'cell-being-edited':
    'Se está editando una celda, así que no se pudo hacer nada. Pulse Intro en esa celda (o Esc para descartar la entrada) e inténtelo de nuevo.',
  'payload-too-large':
    '{sheet, select, missing {Esto es} other {La hoja «{sheet}» es}} más de lo que Excel transmite de una vez, así que no se cambió nada. Elija una tabla más pequeña o trabaje en una copia de la hoja que solo tenga las métricas.',
  'too-many-merges':
    'La hoja «{sheet, select, missing {} other {{sheet}}}» tiene más celdas combinadas de las que Excel comunica. Separe las que rodean la tabla o copie la tabla en una hoja propia.',
  'sheet-gone':
    '{sheet, select, missing {Entretanto se eliminó o cambió de nombre una hoja o un objeto de ella} other {Entretanto se eliminó o cambió de nombre la hoja «{sheet}» o un objeto de ella}}, así que no se escribió nada. Inténtelo de nuevo.',
  'host-busy':
    'Excel está ocupado con otro trabajo y no aceptó la petición. Espere a que termine de calcular e inténtelo de nuevo.',
  'host-too-old':
    'A esta versión de Excel le falta algo que se necesita aquí. Actualice Excel (Archivo > Cuenta > Opciones de actualización) o abra el libro en Excel para la Web.',
  'host-failed':
    'Excel comunicó un error{system, select, missing {} other { ({system})}}, así que esto no se hizo. Lo más frecuente es que se esté cambiando el nombre de una pestaña, que haya un cuadro de diálogo abierto o que otro libro esté delante. Termine eso e inténtelo de nuevo; si persiste, guarde el libro y vuelva a abrirlo.',
  'access-denied':
    '{sheet, select, missing {Excel no dejó} other {En la hoja «{sheet}» Excel no dejó}} escribir a un complemento, aunque nada está protegido, así que no se escribió nada. Lo más frecuente es que lo prohíba una etiqueta de confidencialidad o que el libro esté abierto como solo lectura o en Vista protegida. Elija Habilitar edición o guarde una copia cuya etiqueta lo permita.',
  'object-gone':
    'Excel ya no encuentra algo en {sheet, select, missing {la hoja} other {la hoja «{sheet}»}}, como una tabla, un gráfico o un nombre, aunque la hoja sigue ahí, así que no se escribió nada. Inténtelo de nuevo; si persiste, guarde el libro y vuelva a abrirlo.',
  'invalid-selection':
    'Excel no acepta peticiones con lo que está seleccionado ahora. Lo más frecuente es que haya varias hojas seleccionadas a la vez ([Grupo] en la barra de título): haga clic con el botón derecho en una pestaña y elija Desagrupar hojas. O hay un gráfico seleccionado: haga clic en una celda. Después inténtelo de nuevo.',
  'filtered-rows':
    'En la hoja «{sheet, select, missing {} other {{sheet}}}» hay filas filtradas u ocultas donde irían los resultados, y Excel podría escribirlos en otras filas, así que no se escribió nada. Borre el filtro (Datos > Borrar) y muestre las filas; después inténtelo de nuevo, o haga escribir los resultados en una hoja aparte.',
  'write-displaced':
    'En la hoja «{sheet, select, missing {} other {{sheet}}}» Excel no puso lo escrito donde corresponde ({cell, select, missing {} other {{cell}}}), así que se deshizo. Borre los filtros, muestre las filas ocultas, revise las filas de debajo e inténtelo de nuevo.',
  'too-much-to-remember':
    'Hay más que recordar sobre {sheet, select, missing {el libro} other {la hoja «{sheet}»}} de lo que un libro debería llevar (el límite es de {limit, select, missing {500} other {{limit}}} KB), así que no se guardó. Quite estados puestos a mano o lecturas que ya no hagan falta.',
  'connection-lost':
    'Se perdió la conexión con Excel, así que no es seguro qué se hizo. Compruebe la conexión, mire la hoja e inténtelo de nuevo.',
  'write-interrupted':
    'La escritura se interrumpió{system, select, missing {} other { ({system})}} y lo escrito aún no se pudo retirar: pueden haber cambiado {cells, select, missing {0} other {{cells}}} celdas en {sheets, select, missing {las hojas} other {{sheets}}}. Elija «Deshacer» para restaurarlas.',
  'refresh-incomplete':
    'La actualización se interrumpió. Las cifras están como antes, pero se perdieron gráficos o colores de {sheet, select, missing {la hoja} other {«{sheet}»}}. Escriba de nuevo el resumen para volver a crearlos.',
  'nothing-to-undo':
    'No queda ninguna escritura de esta sesión por deshacer. Las anteriores se pueden deshacer en Excel con Ctrl+Z.',
};
