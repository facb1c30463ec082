/** Las palabras de la línea de comandos: ayuda, qué falló en una llamada, y el cuadro de resultados impreso. */
import type { Cli } from '../en/cli';
import { counted } from '../counted';

export const cli: Cli = {
  help: {
    program:
      'Puntúa métricas de centros de contacto en las hojas de cálculo que los responsables ya llevan. Independiente ' +
      'de COPC Inc.; COPC® es su marca.',
    score: 'puntúa las métricas de libros (.xlsx, .xlsm, .csv)',
    inspect: 'muestra qué se encontró en un libro y por qué, sin puntuar',
    books: 'libros que puntuar; - lee sus nombres de la entrada estándar, uno por línea',
    book: 'el libro que examinar',
    sheet: 'solo esta hoja',
    map: 'cómo leer las hojas: lecturas como las muestra «copc inspect --json», corregidas a mano',
    profile: 'reglas: gold (65/75, por defecto), base (50/75, sin confirmar), otro par, o un archivo JSON',
    asOf: 'puntúa como si este fuera el último período: 2024-03, 2024-Q1, 2024-W12 o 2024-03-15',
    lang: 'idioma de los textos: en, es, nl, zh o nb (por defecto: el del entorno)',
    out: 'escribe una copia con las hojas de resumen en este archivo, o en esta carpeta',
    formulas: 'con --out: fórmulas COPC vivas en lugar de valores donde dan lo mismo',
    columns: 'con --out: escribe también columnas de resultado junto a cada tabla, en celdas vacías',
    json: 'muestra JSON: un objeto para un libro, una lista para varios',
    ndjson: 'muestra JSON, un libro por línea',
    require: 'gold: termina con 3 cuando un libro no es Gold',
    version: 'muestra la versión',
    help: 'muestra esta ayuda',
    helpCommand: 'muestra la ayuda de una orden',
    exit: [
      'Termina con 0: hecho · 1: algunos libros no se pudieron leer (cada fallo es una línea en la salida de error) ·',
      '2: llamada incorrecta · 3: con --require gold, un libro no es Gold.',
    ].join('\n'),
    titles: {
      'Usage:': 'Uso:',
      'Options:': 'Opciones:',
      'Commands:': 'Órdenes:',
      'Arguments:': 'Argumentos:',
    },
  },
  call: {
    unknownOption: (option) => `no hay ninguna opción ${option}.`,
    valueMissing: (option) => `${option} necesita un valor.`,
    argumentMissing: (name) =>
      name === 'formula' ? 'escriba una fórmula.' : `indique al menos un libro (${name}).`,
    tooManyArguments: () => 'hay demasiados argumentos.',
    unknownCommand: (command) => `no hay ninguna orden ${command}; hay score, inspect y eval.`,
    commandMissing: 'diga qué hacer: score, inspect o eval.',
    other: (message) => message,
    tryHelp: 'Vea copc --help.',
    language: (asked, available) => `--lang ${asked}: los textos existen en ${available}.`,
    period: (asked) =>
      `--as-of ${asked} no es un período. Escriba 2024-03, 2024-Q1, 2024-W12, 2024-03-15 o 2024.`,
    profile: (asked) =>
      `--profile ${asked} no es gold, ni base, ni un par como 50/75, ni un archivo que exista.`,
    profileFile: (file, problem) => `--profile ${file}: ${problem}`,
    mapFile: (file, problem) => `--map ${file}: ${problem}`,
    unreadable: 'no se pudo leer el archivo. Compruebe su nombre y su permiso.',
    notJson: (problem) => `el archivo no es JSON válido (${problem}).`,
    requireWhat: (asked) => `--require ${asked}: solo se puede exigir gold.`,
    jsonTwice: '--json y --ndjson se excluyen; indique una de las dos.',
    formulasNeedOut: '--formulas escribe en una copia del libro: diga dónde con --out.',
    columnsNeedOut: '--columns escribe en una copia del libro: diga dónde con --out.',
    outExtension: (file, extension) =>
      `--out ${file}: una copia de este libro debe terminar en ${extension}, o Excel no la abriría.`,
    outIsBook: (file) =>
      `--out ${file} es el propio libro. Nunca se sobrescribe: indique otro archivo o una carpeta.`,
  },
  override: (path, expected) => `${path} debe ser ${expected}.`,
  overrideExpected: {
    text: 'un texto que no esté vacío',
    date: 'una fecha como 2024-03-15',
    status: 'uno de met, improving, not-met, no-data y no-target',
    list: 'una lista',
    object: 'un objeto',
  },
  profileProblems: {
    'unknown-profile': (d) => `el perfil es «${d['found']}». Se admite: ${d['allowed']}.`,
    'unknown-field': (d) => `${d['field']} no es un ajuste. Los hay: ${d['allowed']}.`,
    'not-an-object': (d) => `${d['field']} debe ser un objeto; es ${d['found']}.`,
    'not-text': (d) => `${d['field']} debe ser un texto; es ${d['found']}.`,
    'not-a-number': (d) => `${d['field']} debe ser un número; es ${d['found']}.`,
    'not-whole': (d) => `${d['field']} debe ser un número entero; es ${d['found']}.`,
    'not-true-or-false': (d) => `${d['field']} debe ser true o false; es ${d['found']}.`,
    'out-of-range': (d) => `${d['field']} es ${d['found']}; debe estar entre ${d['least']} y ${d['most']}.`,
    'too-many-decimals': (d) => `${d['field']} es ${d['found']}, que tiene demasiados decimales.`,
    'unknown-value': (d) => `${d['field']} es «${d['found']}». Se admite: ${d['allowed']}.`,
  },
  wholeProfile: 'el perfil',
  failure: (book, sentence) => `${book}: ${sentence}`,
  unexpected: (what) =>
    `un error de este programa lo detuvo (${what}). El libro está como estaba. Comuníquelo, por favor; ` +
    'con COPC_DEBUG=1 se muestran los detalles.',
  outputFailed: (why) => `no se pudo escribir en la salida estándar (${why}).`,
  writtenTwice: (file, other) =>
    `${file} ya se escribió en esta llamada, para ${other}. Puntúe los libros del mismo nombre en carpetas distintas.`,
  overAnotherBook: (file) =>
    `la copia reemplazaría a ${file}, otro libro de esta llamada. Elija otra carpeta con --out.`,
  scorecard: {
    share: (d) => `${d.share}  ${d.count} de ${d.of}, se necesita ${d.needed}`,
    categoryShare: (d) => `cumplen ${d.met} de ${d.of}`,
    findings: (d) =>
      `Hallazgos: ${d.errors} ${d.errors === 1 ? 'error' : 'errores'}, ${d.warnings} ` +
      `${d.warnings === 1 ? 'advertencia' : 'advertencias'}, ${d.notes} ${d.notes === 1 ? 'nota' : 'notas'}`,
    more: (d) => `… y ${d.count} más; --json los muestra todos`,
    inferred: '* deducido, no escrito en la hoja',
    setByHand: (d) => `† ${d.metric}: fijado a mano por ${d.by} el ${d.on}: ${d.reason}`,
    live: (d: { count: string }) =>
      `Fórmulas vivas para ${counted(d.count, 'métrica', 'métricas')}; todo lo demás son valores.`,
    written: (d) => `Escrito: ${d.file} (${counted(d.cells, 'celda', 'celdas')})`,
    renamed: (d) => `La hoja «${d.wanted}» se llama «${d.used}» para caber en los límites de Excel.`,
    clamped: (d) =>
      `El texto de ${d.cell} tenía ${d.length} caracteres y se cortó a lo que cabe en una celda.`,
  },
  evaluation: {
    help: 'muestra lo que da una fórmula COPC con constantes',
    formula: 'como \'=COPC.TRENDOK({0.7,0.72,0.71,0.75,0.78,0.8})\'; las filas acaban en ";"',
    json: 'escribe un objeto JSON',
    unreadable: (d) =>
      `la fórmula no se entiende a partir del carácter ${d.at}: ${d.found}. Escriba valores, como en ` +
      '{0.7,0.72;31,29}; las direcciones de celdas no significan nada aquí.',
    endsEarly: 'la fórmula acaba antes de tiempo. Cierre sus paréntesis y comillas.',
    unknownFunction: (name) => `COPC no tiene ninguna función ${name}.`,
    nearFunction: (d) => `COPC no tiene ninguna función ${d.name}. ¿Quiso decir ${d.near}?`,
    tooManyArguments: (d) =>
      `${d.name} admite como máximo ${counted(d.most, 'argumento', 'argumentos')}; la fórmula tiene ${d.have}.`,
  },
  inspect: {
    sheet: (d) => `Hoja «${d.name}»`,
    hidden: 'oculta',
    notAWorksheet: 'no es una hoja de cálculo',
    ours: 'una hoja de este programa, se pasa por alto',
    nothing: 'No se encontraron métricas. Se buscó:',
    ambiguous: 'Más de una lectura es igual de probable: guarde la correcta de --json e indíquela con --map.',
    certainty: (d) => `certeza ${d.share}`,
    enough: 'suficiente para puntuar',
    notEnough: 'muy poca para puntuar sin preguntar: corrija la lectura de --json e indíquela con --map',
    header: 'Encabezado',
    lines: 'Significado',
    skipped: 'Omitido',
    periods: (d) => `Períodos: de ${d.first} a ${d.last} (${d.count})`,
    noPeriods: 'Sin períodos',
    metrics: 'Métricas',
    inferred: (d) => `deducido, no escrito: ${d.what}`,
    why: 'Por qué',
  },
};
