import type { AdjustmentTexts } from '../../en/sheets/adjustments';

export const adjustments: AdjustmentTexts = {
  notDecorated:
    'Excel rechazó parte del aspecto de la hoja «{sheet}»: {what, select, looks {colores y fuentes} sizes {anchos y altos} choices {listas de respuestas} merges {celdas combinadas} view {paneles inmovilizados y cuadrícula} print {la configuración de página} table {la tabla} rules {formatos condicionales} notes {notas} charts {un gráfico} other {el aspecto de un gráfico}}. Todas las cifras están.',
  undoInSteps:
    'Excel no pudo hacer de esta escritura un solo paso para deshacer. Ctrl+Z la deshace en varios pasos; «Deshacer» aquí la deshace de una vez.',
};
