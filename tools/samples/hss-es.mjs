// San Francisco's benefits line in Spanish: a list with a row for each measurement, newest first as it is published, a
// filter over it, markers where nothing was measured, and an outlier that is real.
import { bookOf, format, fractions, writeLines, writeValue, writeWords } from './sheet-parts.mjs';

const SHEET = 'Indicadores';
const HEADER_ROW = 4;
const monthNames = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const header = ['Mes', 'Indicador', 'Categoría', 'Unidad', 'Mejor', 'Meta', 'Valor'];

/** The workbook's bytes from figures/sf-hss.json. */
export function hssInSpanish(figures, source) {
  const metrics = [
    {
      words: ['Velocidad media de respuesta', 'Servicio', 's', 'Menor'],
      target: '≤ 120',
      pattern: '#,##0',
      values: figures.speedOfAnswer,
    },
    {
      words: ['Tasa de abandono', 'Servicio', '%', 'Menor'],
      target: 'máx. 5 %',
      pattern: '0.0%',
      values: fractions(figures.abandonment),
    },
    { words: ['Llamadas recibidas', 'Otro', 'llamadas', ''], pattern: '#,##0', values: figures.calls },
  ];
  return bookOf({ title: 'Indicadores por mes', made: '2024-05-06T08:00:00Z' }, (book) => {
    const sheet = book.addWorksheet();
    sheet.setName(SHEET);
    writeLines(sheet, [
      'Centro de atención telefónica: indicadores por mes',
      'Fuente: San Francisco Health Service System (DataSF), cifras publicadas sin cambios. ' +
        `${source.licence}.`,
      'Las metas son ejemplos nuestros. s/d: la fuente no tiene dato.',
    ]);
    writeWords(sheet, HEADER_ROW, 0, header, format.header);
    let row = HEADER_ROW;
    for (const [index, month] of [...figures.months.entries()].reverse()) {
      const [year, number] = month.split('-');
      for (const { words, target = null, pattern, values } of metrics) {
        row += 1;
        writeWords(sheet, row, 0, [`${monthNames[Number(number) - 1]} ${year}`, ...words]);
        writeValue(sheet, row, 5, target, pattern);
        writeValue(sheet, row, 6, values[index] ?? 's/d', pattern);
      }
    }
    sheet.autofilter(HEADER_ROW, 0, row, header.length - 1);
    sheet.setColumnWidth(0, 11).setColumnWidth(1, 30).setColumnRangeWidth(2, 6, 12);
    sheet.setFreezePanes(HEADER_ROW + 1, 0).setPrintFitToPages(1, 0);
  });
}
