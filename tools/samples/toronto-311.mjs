// Toronto's 311 line: months down, metrics across, direction and target in rows of their own, an average below.
import { Formula } from 'wasm-xlsxwriter';
import { bookOf, columnName, format, fractions, lineChart, serialOf } from './sheet-parts.mjs';
import { writeLines, writeValue, writeWords } from './sheet-parts.mjs';

const SHEET = '311 monthly';
const HEADER_ROW = 4;
const FIRST_MONTH_ROW = HEADER_ROW + 4;

/** The workbook's bytes from figures/toronto-311.json. */
export function toronto(figures, source) {
  const metrics = [
    {
      name: 'Service level',
      category: 'Service',
      better: 'Higher',
      target: 0.8,
      pattern: '0.0%',
      values: fractions(figures.serviceLevel),
    },
    {
      name: 'Average speed of answer (s)',
      category: 'Service',
      better: 'Lower',
      target: 60,
      pattern: '0.0',
      values: figures.speedOfAnswer,
    },
    {
      name: 'Abandonment rate',
      category: 'Service',
      better: 'Lower',
      target: 0.05,
      pattern: '0.0%',
      values: fractions(figures.abandonment),
    },
    { name: 'Calls offered', category: 'Volume', pattern: '#,##0', values: figures.offered },
    { name: 'Calls handled', category: 'Volume', pattern: '#,##0', values: figures.handled },
  ];
  return bookOf({ title: '311 contact centre by month', made: '2024-08-05T08:00:00Z' }, (book) => {
    const sheet = book.addWorksheet();
    sheet.setName(SHEET);
    writeLines(sheet, [
      'City of Toronto, 311 contact centre: service by month',
      `Source: ${source.title}, daily figures added up by month. ${source.attribution}`,
      'The targets are examples of ours: the city publishes none with these figures.',
    ]);
    writeWords(sheet, HEADER_ROW, 0, ['Month', ...metrics.map(({ name }) => name)], format.header);
    writeWords(
      sheet,
      HEADER_ROW + 1,
      0,
      ['Category', ...metrics.map(({ category }) => category)],
      format.centred,
    );
    writeWords(
      sheet,
      HEADER_ROW + 2,
      0,
      ['Better', ...metrics.map(({ better = '' }) => better)],
      format.centred,
    );
    writeWords(sheet, HEADER_ROW + 3, 0, ['Target'], format.bold);
    figures.months.forEach((month, index) =>
      sheet.writeNumberWithFormat(FIRST_MONTH_ROW + index, 0, serialOf(month), format.number('mmm yyyy')),
    );
    const lastRow = FIRST_MONTH_ROW + figures.months.length - 1;
    writeWords(sheet, lastRow + 1, 0, ['Average'], format.bold);
    metrics.forEach(({ target = null, pattern, values }, index) => {
      const column = 1 + index;
      writeValue(sheet, HEADER_ROW + 3, column, target, pattern);
      values.forEach((value, at) => writeValue(sheet, FIRST_MONTH_ROW + at, column, value, pattern));
      const [from, to] = [FIRST_MONTH_ROW, lastRow].map((row) => `${columnName(column)}${row + 1}`);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      sheet.writeFormulaWithFormat(
        lastRow + 1,
        column,
        new Formula(`=AVERAGE(${from}:${to})`).setResult(String(mean)),
        format.number(pattern).setItalic(),
      );
    });
    const chart = lineChart({
      sheet: SHEET,
      title: 'Service level by month',
      name: `='${SHEET}'!$B$${HEADER_ROW + 1}`,
      categories: [FIRST_MONTH_ROW, 0, lastRow, 0],
      values: [FIRST_MONTH_ROW, 1, lastRow, 1],
      axis: 'mmm yy',
      numbers: '0%',
      min: 0.6,
      max: 0.9,
    });
    sheet.insertChart(HEADER_ROW, metrics.length + 2, chart);
    sheet.setColumnWidth(0, 12).setColumnRangeWidth(1, metrics.length, 16);
    sheet.setColumnWidth(2, 26);
    sheet.setFreezePanes(FIRST_MONTH_ROW, 1).setPrintFitToPages(1, 0);
  });
}
