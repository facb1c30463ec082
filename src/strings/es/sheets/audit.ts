/** The words of the sheet COPC Audit, and what is said of its dates, in Spanish. */
import type { AuditTexts } from '../../en/sheets/audit';

export const audit: AuditTexts = {
  sheetName: 'COPC Auditoría',
  title: 'Certificación y auditorías',
  note: 'Una fila por norma y alcance. Escriba las fechas como quiera; la próxima auditoría es dos años después de la certificación. Lo que escriba queda como lo escribió: ordene, filtre, mueva y añada filas a su gusto.',
  columns: {
    standard: 'Norma',
    release: 'Versión',
    scope: 'Alcance',
    baseline: 'Evaluación inicial',
    certification: 'Certificación',
    next: 'Próxima auditoría',
    auditor: 'Auditor',
    notes: 'Notas',
    remark: 'Observación',
    marks: 'Marcas',
  },
  findings: {
    date: '“{text}” en la celda {cell} no es una fecha legible. Escríbala como fecha, p. ej. 2024-03-15.',
    open: '“{text}” en la celda {cell} puede ser dos fechas: día o mes primero. Escríbala como 2024-03-15.',
    future: '{date} en la celda {cell} está en el futuro: todavía no da lugar a una próxima auditoría.',
    baselineFuture:
      '{date} en la celda {cell} está en el futuro. Corrija la fecha o déjela como día previsto.',
    order:
      'La evaluación inicial de la celda {cell} es posterior a la certificación. Corrija una de las dos.',
    next: 'La celda {cell} contiene {text}, escrito por usted; dos años después de la certificación es {date}. Vale lo suyo.',
    second:
      'La hoja “{sheet}” también parece contener fechas de auditoría. Solo cuenta “{used}”: mueva lo que necesite y elimine la otra.',
  },
  remarks: {
    days: '{label}: {days, plural, one {queda # día} other {quedan # días}}',
    today: '{label}: hoy',
    past: '{label}: hace {days, plural, one {# día} other {# días}}',
    overdue: '{label}: vencida hace {days, plural, one {# día} other {# días}}',
  },
  headerMissing:
    'Las fechas de auditoría de la hoja “{sheet}” se dejaron como están: no se encontró la fila de títulos. Vuelva a poner los títulos en una fila (“{standard}”, “{certification}” …) o elimine la hoja y se creará de nuevo.',
  isProtected:
    'Las fechas de auditoría se dejaron como están: la hoja “{sheet}” está protegida. Desprotéjala y escriba de nuevo.',
  print: {
    cycle: '{standard}: {dates}',
    named: '{label} {date}',
    unnamed: 'Certificación',
    noDates: 'sin fechas todavía',
    empty: 'La hoja aún no contiene fechas.',
    noSheet:
      'Este libro aún no tiene fechas de auditoría. Escriba la hoja en una copia con --out y rellénela.',
  },
  pane: {
    none: 'Todavía no hay fechas de auditoría en este libro. Escriba la hoja y complete norma, alcance y certificación: la próxima auditoría y los días que faltan se deducen de ellos.',
    intro:
      'Lo que dice hoy la hoja de fechas de auditoría. La próxima auditoría es dos años después de la certificación, o lo que usted haya escrito en su lugar.',
  },
  command: {
    help: 'muestra las fechas de certificación y auditorías (COPC Auditoría) y escribe o actualiza la hoja en una copia',
    book: 'libro que se examina',
    out: 'escribe una copia con la hoja en este archivo o en esta carpeta',
  },
};
