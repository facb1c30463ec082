import type { WorkbenchTexts } from '../en/workbench';

export const workbench: WorkbenchTexts = {
  title: 'Banco de pruebas de COPC Scorecard',
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
    sheets: 'Abriendo «{name}»: {done} de {total, plural, one {# hoja} other {# hojas}}',
    working: 'Trabajando …',
    opened: '«{name}» está abierto.',
    saved: '«{name}» se guardó en sus descargas.',
  },
  ok: 'Aceptar',
};
