/** The words around what the program keeps, and forgets when asked. */
import type { ForgetTexts } from '../../en/doors/forget';

export const forget: ForgetTexts = {
  heading: 'Qué se guarda',
  computer: {
    about: 'En este equipo, el complemento guarda su idioma, apariencia, preferencias y nombre.',
    forget: 'Olvidarme en este equipo',
    done: 'Olvidado. Idioma, apariencia y preferencias están como al principio, y su nombre ya no está.',
  },
  book: {
    about:
      'En el libro guarda cómo se leen las hojas, lo que se fijó a mano con nombres y motivos, y nombres ocultos con los que encuentra sus hojas.',
    look: 'Quitar del libro todo lo de este complemento…',
    nothing: 'El libro no contiene nada de este complemento aparte de lo que hay en sus celdas.',
    ask: 'Se quita:',
    keep: 'Se queda:',
    remove: 'Quitar',
    cancel: 'Cancelar',
    removed: 'Quitado:',
    undo: 'Volver a ponerlo',
    back: 'Todo está otra vez en su sitio.',
  },
  items: {
    readings:
      '{count, plural, one {una lectura corregida de una hoja} other {# lecturas corregidas de hojas}}',
    said: 'lo que se indicó de {count, plural, one {# métrica} other {# métricas}}: sentido, objetivo o categoría',
    overrides:
      '{count, plural, one {un estado fijado a mano} other {# estados fijados a mano}}, con motivo y nombre: {people}',
    marks:
      '{count, plural, one {un nuevo comienzo o nota de una métrica} other {# nuevos comienzos y notas de métricas}}, con nombre: {people}',
    transactions: 'lo que se respondió o fijó sobre las transacciones monitoreadas',
    profile: 'el perfil con el que se evaluó el libro por última vez',
    others: 'lo que guarda una versión más nueva de este programa',
    names:
      '{count, plural, one {un nombre oculto} other {# nombres ocultos}} con los que se encuentran las hojas del complemento',
  },
  keeps: {
    cells: 'todas las celdas, también fórmulas, columnas de resultados y nombres escritos en ellas',
    sheets: 'las hojas {sheets}: desde entonces son suyas y ya no se actualizan',
  },
  command: {
    help: 'muestra lo que este programa guarda en un libro aparte de sus celdas; con --out escribe una copia sin ello',
    book: 'el libro que se examina',
    out: 'escribe en este archivo una copia sin ello',
    written: 'Escrito: {file}',
    dry: 'No se cambió nada. Con --out se escribe una copia sin ello.',
    noCopy: 'Por eso no se escribió ninguna copia.',
  },
};
