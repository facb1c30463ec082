/** The words of the sheet COPC Readiness, and of its parts, in Spanish. */
import type { ReadinessTexts } from '../../en/sheets/readiness';

export const readiness: ReadinessTexts = {
  sheetName: 'COPC Preparación',
  title: '¿Listo para la auditoría?',
  parts: {
    audit: 'Certificación',
    verdict: 'Veredicto',
    categories: 'Por categoría',
    assessment: 'Enfoque y despliegue',
    trust: '¿Son fiables los datos?',
    accuracy: 'Precisión de las transacciones monitorizadas',
    actions: 'Acciones',
    contradictions: 'Los resultados contradicen el enfoque',
    changes: 'Qué cambió',
    leftOut: 'Fuera de la evaluación',
    provenance: 'Cómo se hizo esta página',
  },
  hints: {
    audit:
      'Aún sin fechas: añada la hoja COPC Auditoría (Más, Fechas de auditoría, o copc audit) y rellene norma, alcance y certificación.',
    verdict: 'No se pudo evaluar nada: ponga métricas con períodos, cifras y objetivos en una hoja.',
    categories: 'No se evaluó ninguna métrica con categoría.',
    assessment:
      'Aún sin evaluación: añada la hoja COPC Evaluación (Más, Evaluación del enfoque, o copc assess) y responda a sus puntos.',
    trust: 'No se comprobó nada porque no se evaluó nada.',
    accuracy:
      'No se encontraron transacciones monitorizadas: lleve las evaluaciones en una hoja, una fila por transacción.',
    actions:
      'Aún sin registro de acciones: escriba el resumen y cada incumplimiento tendrá una fila para planificar.',
    contradictions: 'Ninguno.',
    changes: 'Aún sin cortes: tome uno (Más, o copc snapshot) y la próxima página dirá qué cambió.',
    leftOut: 'No se dejó nada fuera.',
  },
  rows: {
    met: 'Cumplidas',
    either: 'Cumplidas o en mejora',
    share: '{share} ({count} de {scored}; se necesita {threshold})',
    overTime: 'Cumplidas / cumplidas o en mejora',
    point: '{period} {met} / {either}',
    category: '{met} de {scored} cumplidas ({share}), {improving} en mejora',
    items:
      '{compliant} de {counted} {counted, plural, one {conforme} other {conformes}} ({share}); solo enfoque {approach}, no {short, plural, one {conforme} other {conformes}} {short}, sin evaluar {open}',
    whole: 'Total',
    trust: 'correcto {pass}, aviso {warn}, fallo {fail}, sin comprobar {none}',
    accuracy: '{share} de {total}',
    accuracyOpen: 'primero hay que decir cómo se lee',
    accuracyInterval: '{share} de {total}, intervalo del 95 %: {low} a {high}',
    open: 'Abiertas',
    overdue: 'Vencidas',
    lacking: 'Faltan',
    lack: 'plan {plan}, responsable {owner}, fecha {due}, resultado final {result}',
    oldest: 'La más antigua',
    openedOn: 'abierta el {day}, hace {days, plural, one {# día} other {# días}}',
    scope: 'Alcance',
    more: 'y {count} más',
    since: 'Desde',
    because: '{name} ({why})',
    unread: 'Sin leer',
    place: '{sheet}!{range}: {figures, plural, one {# cifra} other {# cifras}}',
    made: 'Escrito',
    fingerprint: 'Huella',
    findings: 'Por corregir',
  },
  intro: 'La única página que llevar a la reunión de auditoría, según está hoy el libro.',
  command: {
    help: 'muestra la página única para una reunión de auditoría (COPC Preparación) y la escribe en una copia',
    book: 'libro que se examina',
    out: 'escribe una copia con la hoja en este archivo o en esta carpeta',
  },
};
