import type { CheckingTexts } from '../../en/pane/checking';

export const checking: CheckingTexts = {
  table: {
    box: 'Las primeras celdas de {range}',
    orientation: 'Orientación',
    first: 'Primer período',
    last: 'Último período',
    start: 'Desde el principio',
    end: 'Hasta el final',
    selection: 'Leer las celdas seleccionadas como tabla',
    hint: '¿Falta una tabla? Selecciónela en la hoja, con su encabezado.',
    further: 'Más filas y columnas',
  },
  formulas: {
    heading: 'Comprobar fórmulas',
    intro:
      'Calcula cada fórmula COPC cuyos rangos tienen celdas vacías, tomando el vacío como no medido, y la compara con lo que muestra la celda.',
    sheet: 'En esta hoja',
    book: 'En todo el libro',
    working: 'Calculando las fórmulas …',
    none: 'No se encontró ninguna fórmula COPC con celdas vacías en sus rangos.',
    fine: '{count, plural, one {# fórmula sobre celdas vacías muestra el valor correcto.} other {# fórmulas sobre celdas vacías muestran el valor correcto.}}',
    asZero: 'Vacíos contados como 0 ({count})',
    asZeroWhat:
      'Este Excel entrega las celdas vacías a las funciones como 0. Actualice Office. Mientras tanto, escriba valores en lugar de fórmulas activas, o ponga #N/D donde sin mediciones.',
    stale: 'Sin actualizar ({count})',
    staleWhat: 'Recalcule con Ctrl+Alt+F9 y compruebe de nuevo.',
    row: 'muestra {shown}, debería mostrar {expected}',
    left: '{count, plural, one {# fórmula no se pudo calcular aquí: usa más que celdas y constantes.} other {# fórmulas no se pudieron calcular aquí: usan más que celdas y constantes.}}',
    probe:
      'Para probarlo: =COPC.PROBE(A1) sobre una celda vacía A1 dice "zero" donde los vacíos se entregan como 0.',
    show: 'Mostrar {cell}',
  },
};
