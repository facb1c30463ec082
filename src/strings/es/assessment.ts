/** The words of the assessment of approach and deployment in Spanish. */
import type { AssessmentTexts } from '../en/assessment';

export const assessment: AssessmentTexts = {
  sheetName: 'COPC Evaluación',
  title: 'Evaluación de enfoque y despliegue',
  note: 'Responda sí, parcialmente, no o no aplica: ¿tiene el enfoque sus elementos clave, es estructurado, se basa en hechos, está bastante desplegado? Añada filas con sus propios ítems. Lo que usted escribe se queda como está: ordene, filtre, mueva y añada filas.',
  columns: {
    number: 'N.º',
    category: 'Categoría',
    item: 'Ítem',
    keyElements: 'Elementos clave',
    structured: 'Estructurado',
    factBased: 'Basado en hechos',
    deployed: 'Desplegado',
    evidence: 'Evidencia',
    owner: 'Responsable',
    links: 'Métricas vinculadas',
    reference: 'Ítem de la norma',
    reviewed: 'Última revisión',
    result: 'Resultado',
    remark: 'Observación',
    marks: 'Marcas',
  },
  answers: {
    yes: 'Sí',
    partly: 'Parcialmente',
    no: 'No',
    'not-applicable': 'No aplica',
  },
  categories: {
    leadership: 'Liderazgo y planificación',
    processes: 'Procesos',
    people: 'Personas',
  },
  items: {
    L1: 'El rumbo está definido y se conoce',
    L2: 'Los objetivos se planifican con los requisitos de los clientes y con la base de cada uno (referencia, norma, requisito, contrato)',
    L3: 'El desempeño se revisa con regularidad frente a los objetivos',
    L4: 'Los servicios nuevos y modificados se introducen bajo control',
    P1: 'Los procesos que llegan al cliente están descritos y se siguen',
    P2: 'Los procesos se miden y se mantienen bajo control',
    P3: 'Los incumplimientos llevan a acciones correctivas y a mejora sostenida',
    P4: 'Las transacciones se monitorean en todos los canales',
    P5: 'Los errores críticos se siguen por tipo',
    P6: 'Se pronostican los volúmenes',
    P7: 'El personal se programa según el pronóstico',
    P8: 'Se gestionan las tareas pendientes y los tiempos de respuesta',
    P9: 'La eficiencia se gestiona con una medida definida',
    P10: 'Los datos se recogen, son utilizables, correctos y comprendidos, y se actúa según ellos',
    P11: 'La información para el personal está disponible y al día',
    P12: 'La satisfacción de clientes y usuarios finales se mide y se usa',
    P13: 'Se gestiona el desempeño de los proveedores clave',
    H1: 'Las habilidades necesarias están definidas para cada puesto',
    H2: 'La contratación selecciona según esas habilidades',
    H3: 'La capacitación es completa y las habilidades se verifican',
    H4: 'El personal recibe retroalimentación y coaching del monitoreo',
    H5: 'Se gestionan la rotación y el ausentismo',
    H6: 'La satisfacción del personal se mide y se usa',
    H7: 'La paga y el reconocimiento apoyan el desempeño',
  },
  remarks: {
    contradicted: 'Los resultados contradicen el enfoque: {names}',
    metWithoutApproach: 'Todas las métricas vinculadas cumplen, pero no se muestra nada que lo sostenga',
    noEvidence: 'Sin evidencia anotada',
    stale: 'Sin revisar en los últimos 12 meses',
    linkedMetric: '{metric}: {status}, tendencia {trend}, {action}',
  },
  findings: {
    answer:
      'La celda {cell} contiene «{text}», que no es una respuesta. Escriba sí, parcialmente, no o no aplica, o déjela en blanco.',
    link: '«{text}» en la celda {cell} no es el nombre de ninguna métrica evaluada. Corrija el nombre o quítelo.',
    date: '«{text}» en la celda {cell} no es una fecha. Escríbala como fecha, por ejemplo 2024-03-15.',
    future: '{text} en la celda {cell} está en el futuro. Corrija la fecha de la revisión.',
    second:
      'La hoja «{sheet}» también parece una evaluación. Solo cuenta «{used}»: traslade lo que necesite y elimine la otra.',
    doubled: 'El n.º {number} está en las filas {rows}. Cada fila cuenta: elimine las que sobren.',
  },
  headerMissing:
    'La evaluación de la hoja «{sheet}» se dejó como está: no se encontró su fila de títulos. Vuelva a poner los títulos en una fila («{item}», «{deployed}» …) o elimine la hoja y se creará de nuevo.',
  isProtected:
    'La evaluación se dejó como está: la hoja «{sheet}» está protegida. Desprotéjala y escriba de nuevo.',
  occupied:
    'La evaluación se dejó como está: la celda {cell} de la hoja «{sheet}» contiene algo donde va una fila. Vacíe la celda y escriba de nuevo.',
  print: {
    share: 'Conformes: {compliant} de {counted} ({share})',
    none: 'Conformes: aún no hay nada que contar',
    category: '{category}: {compliant} de {counted} conformes',
    counts:
      'Conformes {compliant}, solo enfoque {approach}, no conformes {short}, sin evaluar {open}, no aplican {none}',
    item: '{number} {item}: {result}. {remark}',
    findings: 'Por corregir: {count}',
    written:
      'Escrito: {file}. Hoja «{sheet}»: {added, plural, one {# ítem añadido} other {# ítems añadidos}}, {updated, plural, one {# fila actualizada} other {# filas actualizadas}}.',
    unchanged: 'La hoja «{sheet}» está al día; no se escribió nada en ella.',
    noSheet: 'Este libro aún no tiene evaluación. Escriba una en una copia con --out.',
    removed: 'Ítems que usted quitó: {count}. Con --add-missing se añaden de nuevo.',
  },
};
