// Books made by a writer that is not ours (wasm-xlsxwriter), as Excel itself would: charts of several kinds, notes,
// pictures, rich text, tables with totals. Prints them as JSON, { file: base64 }: the writer is an ES module that only
// plain Node can load, so the tests run this file.
import {
  Chart,
  ChartRange,
  ChartSeries,
  Format,
  Formula,
  Image,
  Note,
  RichString,
  Table,
  TableColumn,
  TableFunction,
  Workbook,
} from 'wasm-xlsxwriter';

const months = ['2023-09', '2023-10', '2023-11', '2023-12', '2024-01', '2024-02', '2024-03', '2024-04'];
const metrics = [
  ['Service level', 'Higher', 0.8, '0.0%', [0.7, 0.72, 0.74, 0.75, 0.77, 0.78, 0.79, 0.81]],
  ['Average handle time', 'Lower', 300, '0', [340, 335, 330, 331, 325, 320, 318, 312]],
  ['First contact resolution', 'Higher', 0.85, '0.0%', [0.8, 0.79, 0.81, 0.78, 0.8, 0.79, 0.8, 0.79]],
];
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

function serialOf(month) {
  return (Date.parse(`${month}-01T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function writeMetrics(sheet, top, left) {
  ['Metric', 'Better', 'Target'].forEach((word, index) =>
    sheet.writeStringWithFormat(top, left + index, word, new Format().setBold()),
  );
  months.forEach((month, index) =>
    sheet.writeNumberWithFormat(
      top,
      left + 3 + index,
      serialOf(month),
      new Format().setNumFormat('mmm-yy').setBold(),
    ),
  );
  metrics.forEach(([name, better, target, format, values], index) => {
    const row = top + 1 + index;
    sheet.writeString(row, left, name).writeString(row, left + 1, better);
    [target, ...values].forEach((value, step) =>
      sheet.writeNumberWithFormat(row, left + 2 + step, value, new Format().setNumFormat(format)),
    );
  });
}

function charts() {
  const book = new Workbook();
  const sheet = book.addWorksheet();
  sheet.setName('Results');
  writeMetrics(sheet, 4, 1);
  sheet.writeRichString(
    0,
    1,
    new RichString()
      .append(new Format().setBold(), 'Results ')
      .append(new Format().setItalic(), 'of the centre'),
  );
  [Chart.newLine(), Chart.newColumn(), Chart.newPie(), Chart.newRadar()].forEach((chart, index) => {
    chart.pushSeries(
      new ChartSeries()
        .setCategories(ChartRange.newFromRange('Results', 4, 4, 4, 11))
        .setValues(ChartRange.newFromRange('Results', 5, 4, 5, 11)),
    );
    sheet.insertChart(10 + index * 16, 1, chart);
  });
  sheet.insertImage(0, 14, new Image(Uint8Array.from(Buffer.from(pixel, 'base64'))));
  sheet.insertNote(5, 11, new Note('Best month so far').setAuthor('Planner'));
  sheet.setFreezePanes(5, 4);
  return book.saveToBufferSync();
}

function tables() {
  const book = new Workbook();
  const sheet = book.addWorksheet();
  sheet.setName('Results');
  writeMetrics(sheet, 0, 0);
  const other = book.addWorksheet();
  other.setName('Agents');
  const rows = [
    ['Ana', 31],
    ['Ben', 27],
    ['Chloé', 40],
  ];
  rows.forEach(([name, calls], index) =>
    other.writeString(index + 1, 0, name).writeNumber(index + 1, 1, calls),
  );
  other.addTable(
    0,
    0,
    4,
    1,
    new Table()
      .setName('Agents')
      .setColumns([
        new TableColumn().setHeader('Agent').setTotalLabel('Total'),
        new TableColumn().setHeader('Contacts').setTotalFunction(TableFunction.sum()),
      ])
      .setTotalRow(true),
  );
  other.writeDynamicArrayFormula(0, 4, 2, 4, new Formula('=SORT(Agents[Agent])').setResult('Ana'));
  book.defineName('Busiest', '=Agents!$A$4');
  return book.saveToBufferSync();
}

const books = { 'written-charts.xlsx': charts(), 'written-tables.xlsx': tables() };
process.stdout.write(
  JSON.stringify(
    Object.fromEntries(
      Object.entries(books).map(([file, bytes]) => [file, Buffer.from(bytes).toString('base64')]),
    ),
  ),
);
