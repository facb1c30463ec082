/** The words of units side by side in Spanish. */
import type { VendorTexts } from '../en/vendors';

export const vendors: VendorTexts = {
  sheetName: 'COPC Proveedores',
  title: 'Proveedores y centros, uno junto a otro',
  subtitle:
    '{units, plural, one {# unidad} other {# unidades}} de {books, plural, one {# libro} other {# libros}}',
  unit: 'Unidad',
  units: 'Unidades',
  verdict: 'Veredicto',
  metOf: 'Cumplen de evaluadas',
  worst: 'La más lejos del objetivo',
  books: 'Libros',
  reached: '{profile} alcanzado',
  notYet: '{profile} aún no alcanzado',
  nothing: 'nada evaluado',
  notRead: 'no leído',
  matrix: 'Métricas por unidad',
  matrixNote: 'Estado y última cifra; en blanco donde la unidad no tiene la métrica.',
  sums: 'Todas las unidades juntas',
  sumsNote: 'Se suman los recuentos y se dividen; los porcentajes nunca se promedian.',
  meet: 'La cumplen',
  numerator: 'Recuento',
  denominator: 'De un total de',
  share: 'Proporción',
  result: 'Resultado',
  met: 'cumple el objetivo',
  missed: 'no cumple el objetivo',
  noCounts: 'sin suma: no hay recuentos',
  noTarget: 'sin objetivo',
  unequalTargets: 'sin juicio: las unidades tienen objetivos distintos',
  unequalDirections: 'sin juicio: las unidades difieren en qué sentido es mejor',
  unitsMissing: '{units} de {of} unidades: sin juicio',
  metTrend: 'Tendencia de la proporción que cumple',
  overdue: 'Acciones vencidas',
  trust: 'Métricas con datos fiables',
  weighted: 'ponderado por {weight}: se muestra, sin juicio',
  unequalWeights: 'sin suma: las unidades se cuentan o ponderan por cosas distintas',
  thisBook: 'las hojas de este libro',
  conflicts: 'Lo que no se sumó',
  conflict:
    '{unit}, {metric}: hay dos juegos de cifras para {periods}. Se conservan ambos; deje fuera el libro equivocado.',
  /** What the command says. */
  command: {
    help: 'reúne libros evaluados en varios equipos: líneas de "copc score --ndjson" y de reuniones anteriores',
    helpFiles: 'archivos con esas líneas; - o nada lee la entrada estándar',
    helpOut: 'escribe además la hoja COPC Proveedores en este archivo .xlsx',
    helpRollup: 'escribe además la hoja COPC Proveedores de todos los libros en este archivo .xlsx',
    helpRollupJson: 'imprime la suma de todos los libros como líneas JSON en lugar de cada libro',
    helpResume: 'líneas de una ejecución anterior: los libros que no han cambiado se toman de ahí',
    helpJobs: 'cuántos libros se evalúan a la vez (valor predeterminado: uno por procesador)',
    helpInto: 'escribe además la hoja COPC Proveedores en una copia de este libro, en --out',
    helpMap: 'un mapa con nombres de unidades y objetivos de todas ellas juntas',
    intoNeedsOut: '--into necesita --out: indique la copia que recibe la hoja.',
    into: '{units, plural, one {# unidad} other {# unidades}} en la hoja «{sheet}»: {file}',
    same: 'La hoja «{sheet}» ya decía lo mismo; no se cambió nada en ella.',
    notXlsx: '{option} {file}: indique un archivo que termine en .xlsx.',
    isBook: '{option} {file} es uno de los libros. Nunca se sobrescribe: indique otro archivo.',
    withOut: '{option} y --out se excluyen: las copias se escriben una tras otra.',
    resumeFile: '--resume {file}: no se pudo leer el archivo. Compruebe el nombre y su permiso.',
    jobsWhat: '--jobs {asked}: escriba un número de 1 a 64.',
    formatWith: '{option} y {format} se excluyen; indique solo uno.',
    badLine:
      '{file}, línea {line}: no es una línea de "copc score --ndjson" ni de "copc rollup"; se dejó fuera. El resto sigue.',
    cutLine:
      '{file}, línea {line}: la línea está cortada o dañada; se dejó fuera. Su libro se evalúa de nuevo.',
    withoutUnit:
      '{book}: sin unidad y por eso en ninguna suma, {count, plural, one {# métrica} other {# métricas}}: {metrics}',
    cannotRead: '{file}: no se pudo leer el archivo. Compruebe el nombre y su permiso.',
    summary:
      '{units, plural, one {# unidad} other {# unidades}} de {books, plural, one {# libro} other {# libros}}: {file}',
    interrupted:
      'detenido tras {done} de {total} libros. Con --ndjson, las líneas escritas hasta ahora sirven para --resume.',
    workerDied:
      'el proceso que lo leía terminó de forma inesperada, quizá por falta de memoria. Evalúe este libro por separado.',
  },
};
