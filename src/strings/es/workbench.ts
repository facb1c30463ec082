import type { WorkbenchTexts } from '../en/workbench';

export const workbench: WorkbenchTexts = {
  title: 'Mesa de trabajo de COPC Scorecard',
  book: 'Libro',
  grid: 'Hoja de cálculo',
  buttons: {
    open: 'Abrir',
    save: 'Guardar',
    samples: 'Ejemplos',
    reset: 'Restablecer',
    score: 'Evaluar hoja',
    summary: 'Resumen',
    refreshAll: 'Actualizar todo',
    functions: 'Funciones',
  },
  tips: {
    open: 'Abre un libro de Excel o un archivo CSV de este equipo. No se envía a ninguna parte.',
    save: 'Guarda un archivo .xlsx con todo lo que contiene el archivo abierto.',
    reset: 'Abre de nuevo el libro tal como estaba.',
  },
  samples: {
    'contact-centre': 'Centro de contacto, 16 métricas',
    'toronto-311': 'Toronto 311, por meses',
    'nhs-four-hour': 'NHS England, atendidos en cuatro horas',
    'federal-cx': 'Servicios federales de EE. UU., experiencia del cliente',
    'san-francisco-es': 'San Francisco, línea de prestaciones (en español)',
  },
  states: {
    starting: 'Obteniendo la hoja de cálculo …',
    reading: 'Abriendo «{name}» …',
    sheets: 'Abriendo «{name}»: hoja {done} de {total}',
    showing: 'Mostrando «{name}» …',
    working: 'Trabajando …',
    saving: 'Guardando «{name}» …',
    opened: '«{name}» está abierto.',
    saved: '«{name}» se guardó en sus descargas.',
    written: 'La hoja «{name}» está al día.',
  },
  notices: {
    refused:
      'Aquí solo se puede cambiar y guardar el contenido de las celdas. Para filas, columnas, hojas y formatos, use Excel.',
    protected:
      'La hoja «{sheet}» está protegida y no se cambió nada. Quite la protección en Excel o trabaje con una copia.',
    severalFiles: 'Se soltaron varios archivos y no se abrió ninguno. Suelte uno solo.',
    tooLarge:
      '«{name}» tiene {megabytes} MB; un navegador abre hasta {limit} MB. Use el comando copc, o Excel con el complemento.',
  },
  kept: 'No se muestra aquí, pero queda en el archivo que guarde: {list}.',
  notCalculated:
    '{count, plural, one {# fórmula no se calcula aquí y muestra} other {# fórmulas no se calculan aquí y muestran}} lo que dice el archivo.',
  details: 'No se muestra aquí',
  things: {
    charts: 'gráficos',
    pivots: 'tablas dinámicas',
    images: 'imágenes',
    slicers: 'segmentaciones de datos',
    macros: 'macros',
    sparklines: 'minigráficos',
    conditional: 'formatos condicionales',
    validations: 'validación de datos',
    links: 'vínculos',
    comments: 'comentarios',
    controls: 'controles de formulario',
    objects: 'objetos incrustados',
    queries: 'consultas',
    chartSheets: 'hojas de gráfico',
  },
  question: {
    heading: 'Hay cambios sin guardar',
    text: '«{name}» se cambió y no se guardó. Lo cambiado se perdería.',
    save: 'Guardar y seguir',
    goOn: 'Seguir sin guardar',
    stay: 'Quedarse',
  },
  drop: 'Suelte el libro para abrirlo',
  close: 'Cerrar',
};
