// England's four-hour standard: metrics down, three years of months across under a header of two lines (year over
// month, merged), sections between the rows.
import { Note } from 'wasm-xlsxwriter';
import { bookOf, format, fractions, lineChart } from './sheet-parts.mjs';
import { writeLines, writeValue, writeWords } from './sheet-parts.mjs';

const SHEET = 'Four hours';
const HEADER_ROW = 4;
const FIRST_MONTH_COLUMN = 5;
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The workbook's bytes from figures/nhs-four-hour.json. */
export function nhsFourHour(figures, source) {
  const share = (name, values) => ({
    name,
    category: 'Service',
    unit: '%',
    better: 'Higher',
    target: 0.95,
    pattern: '0.0%',
    values: fractions(values),
  });
  const count = (name, values, better = '') => ({
    name,
    category: 'Volume',
    unit: 'people',
    better,
    pattern: '#,##0',
    values,
  });
  const sections = [
    {
      title: 'England',
      rows: [
        share('Seen within four hours, England', figures.england),
        count('Attendances', figures.attendances),
        count('Over four hours', figures.over, 'Lower'),
        count('Emergency admissions', figures.admissions),
      ],
    },
    {
      title: 'Trusts: seen within four hours',
      rows: figures.trusts.map(({ code, name, values }) => share(`${name} (${code})`, values)),
    },
  ];
  return bookOf({ title: 'Four-hour standard', made: '2019-04-15T08:00:00Z' }, (book) => {
    const sheet = book.addWorksheet();
    sheet.setName(SHEET);
    writeLines(sheet, [
      'Emergency care: seen within four hours',
      `Source: ${source.title}. ${source.attribution}`,
      'The national standard is 95 %. Nine large trusts out of all; their names are added to the published codes.',
    ]);
    const lastColumn = FIRST_MONTH_COLUMN + figures.months.length - 1;
    writeMonths(sheet, figures.months);
    let row = HEADER_ROW + 2;
    for (const { title, rows } of sections) {
      sheet.writeStringWithFormat(row, 0, title, format.section());
      row += 1;
      for (const { name, category, unit, better = '', target = null, pattern, values } of rows) {
        writeWords(sheet, row, 0, [name, category, unit, better]);
        writeValue(sheet, row, 4, target, pattern);
        values.forEach((value, at) => writeValue(sheet, row, FIRST_MONTH_COLUMN + at, value, pattern));
        row += 1;
      }
    }
    sheet.insertNote(HEADER_ROW + 3, 4, new Note('NHS England, operational standard.').setAuthor('Planning'));
    const chart = lineChart({
      sheet: SHEET,
      title: 'Seen within four hours, England',
      name: `='${SHEET}'!$A$${HEADER_ROW + 4}`,
      categories: [HEADER_ROW, FIRST_MONTH_COLUMN, HEADER_ROW + 1, lastColumn],
      values: [HEADER_ROW + 3, FIRST_MONTH_COLUMN, HEADER_ROW + 3, lastColumn],
      axis: '@',
      numbers: '0%',
      min: 0.8,
      max: 1,
    });
    sheet.insertChart(row + 1, 0, chart);
    sheet.setColumnWidth(0, 36).setColumnRangeWidth(1, 4, 9);
    sheet.setColumnRangeWidth(FIRST_MONTH_COLUMN, lastColumn, 10);
    sheet
      .setFreezePanes(HEADER_ROW + 2, 1)
      .setLandscape()
      .setPrintFitToPages(1, 0);
  });
}

/** Years over months: each year's cell goes over all its months. */
function writeMonths(sheet, months) {
  writeWords(sheet, HEADER_ROW + 1, 0, ['Metric', 'Category', 'Unit', 'Better', 'Target'], format.header);
  for (const year of new Set(months.map((month) => month.slice(0, 4)))) {
    const at = months.findIndex((month) => month.startsWith(year));
    const count = months.filter((month) => month.startsWith(year)).length;
    const [from, to] = [FIRST_MONTH_COLUMN + at, FIRST_MONTH_COLUMN + at + count - 1];
    sheet.mergeRange(HEADER_ROW, from, HEADER_ROW, to, '', format.header());
    sheet.writeNumberWithFormat(HEADER_ROW, from, Number(year), format.header());
  }
  const names = months.map((month) => monthNames[Number(month.slice(5)) - 1] ?? '');
  writeWords(sheet, HEADER_ROW + 1, FIRST_MONTH_COLUMN, names, format.header);
}
