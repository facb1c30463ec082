// The sample workbook as a contact-centre manager keeps it: a title, one wide table, a chart, colours of their own.
import {
  Chart,
  ChartLine,
  ChartFormat,
  ChartRange,
  ChartSeries,
  Color,
  DocProperties,
  Format,
  FormatAlign,
  FormatBorder,
  Formula,
  Note,
  Workbook,
} from 'wasm-xlsxwriter';
import { fixTimes, insertBefore, pack, setDifferentialFormats, unpack } from './package-patch.mjs';

const SHEET = 'Monthly KPIs';
const HEADER_ROW = 3;
const FIRST_MONTH_COLUMN = 6;

/** The workbook's bytes from the figures of data.json. Same figures, same bytes. */
export function makeWorkbook(data) {
  const book = new Workbook();
  book.setProperties(
    new DocProperties().setTitle('Contact centre, monthly key figures').setAuthor('Sample workbook'),
  );
  writeKpis(book, data);
  writeSources(book, data);
  const parts = unpack(book.saveToBufferSync());
  fixTimes(parts, '2024-05-06T08:00:00Z');
  addManagersRules(parts, data);
  return pack(parts);
}

const composite =
  'Composite sample: open data of several organisations, and invented figures. Every row is accounted for in sheet "Sources".';

/** The sheet of metrics; `note` stands below its title. */
export function writeKpis(book, data, note = composite) {
  const sheet = book.addWorksheet();
  sheet.setName(SHEET);
  const months = data.months.length;
  const average = FIRST_MONTH_COLUMN + months;
  const bold = () => new Format().setBold();
  sheet.writeStringWithFormat(0, 0, 'Contact centre: monthly key figures', bold().setFontSize(16));
  sheet.writeStringWithFormat(1, 0, note, new Format().setItalic());
  const header = () =>
    bold()
      .setBackgroundColor(Color.rgb(0x1f3a5f))
      .setFontColor(Color.white())
      .setBorderBottom(FormatBorder.Thin)
      .setAlign(FormatAlign.Center);
  ['Category', 'Metric', 'Unit', 'Better', 'Target', 'Owner'].forEach((word, column) =>
    sheet.writeStringWithFormat(HEADER_ROW, column, word, header()),
  );
  data.months.forEach((month, index) =>
    sheet.writeNumberWithFormat(
      HEADER_ROW,
      FIRST_MONTH_COLUMN + index,
      serialOf(month),
      header().setNumFormat('mmm-yy'),
    ),
  );
  sheet.writeStringWithFormat(HEADER_ROW, average, 'Average', header());
  sheet.writeStringWithFormat(HEADER_ROW, average + 1, 'Definition', header());
  data.metrics.forEach((metric, index) => writeMetric(sheet, HEADER_ROW + 1 + index, metric, months));

  const last = HEADER_ROW + data.metrics.length;
  sheet.writeStringWithFormat(
    last + 2,
    0,
    'Note: quarterly figures stand in the last month of their quarter. n/a: the survey was not held.',
    new Format().setItalic(),
  );
  sheet.insertNote(
    HEADER_ROW + 1,
    1,
    new Note('Measured from the moment the caller enters the queue.').setAuthor('Operations'),
  );
  sheet.insertChart(last + 4, 1, serviceLevelChart(data));
  sheet.setColumnWidth(0, 12).setColumnWidth(1, 40).setColumnWidth(2, 10).setColumnWidth(3, 9);
  sheet
    .setColumnWidth(4, 10)
    .setColumnWidth(5, 26)
    .setColumnWidth(average + 1, 60);
  sheet.setColumnRangeWidth(FIRST_MONTH_COLUMN, average, 9);
  sheet
    .setFreezePanes(HEADER_ROW + 1, 2)
    .setLandscape()
    .setPrintFitToPages(1, 0);
}

function writeMetric(sheet, row, metric, months) {
  const number = () => new Format().setNumFormat(metric.format);
  [metric.category, metric.name, metric.unit, metric.better].forEach((word, column) => {
    if (word !== '') sheet.writeString(row, column, word);
  });
  if (typeof metric.target === 'string') sheet.writeString(row, 4, metric.target);
  if (typeof metric.target === 'number') sheet.writeNumberWithFormat(row, 4, metric.target, number());
  if (metric.owner !== '') sheet.writeString(row, 5, metric.owner);
  metric.values.forEach((value, index) => {
    const column = FIRST_MONTH_COLUMN + index;
    if (typeof value === 'number') sheet.writeNumberWithFormat(row, column, value, number());
    if (typeof value === 'string') sheet.writeString(row, column, value);
  });
  const measured = metric.values.filter((value) => typeof value === 'number');
  const mean = measured.reduce((sum, value) => sum + value, 0) / measured.length;
  const from = `${columnName(FIRST_MONTH_COLUMN)}${row + 1}`;
  const to = `${columnName(FIRST_MONTH_COLUMN + months - 1)}${row + 1}`;
  sheet.writeFormulaWithFormat(
    row,
    FIRST_MONTH_COLUMN + months,
    new Formula(`=AVERAGE(${from}:${to})`).setResult(String(mean)),
    number().setItalic(),
  );
  sheet.writeString(row, FIRST_MONTH_COLUMN + months + 1, metric.definition);
}

function serviceLevelChart(data) {
  const chart = Chart.newLine();
  const lastColumn = FIRST_MONTH_COLUMN + data.months.length - 1;
  const row = HEADER_ROW + 1;
  const range = (at) => ChartRange.newFromRange(SHEET, at, FIRST_MONTH_COLUMN, at, lastColumn);
  const line = new ChartFormat().setLine(new ChartLine().setColor(Color.rgb(0x1f3a5f)).setWidth(2.25));
  chart.pushSeries(
    new ChartSeries()
      .setName(`='${SHEET}'!$B$${row + 1}`)
      .setCategories(range(HEADER_ROW))
      .setValues(range(row))
      .setFormat(line),
  );
  chart.title().setName('Service level, 311 line');
  chart.xAxis().setNumFormat('mmm-yy');
  chart.yAxis().setNumFormat('0%').setMin(0.6).setMax(0.9);
  chart.legend().setHidden();
  return chart
    .setWidth(760)
    .setHeight(300)
    .setAltText('Line chart of the monthly service level of the 311 line');
}

/** Where each row of it comes from. */
export function writeSources(book, data) {
  const sheet = book.addWorksheet();
  sheet.setName('Sources');
  const bold = () => new Format().setBold();
  sheet.writeStringWithFormat(0, 0, 'Where each row of "Monthly KPIs" comes from', bold().setFontSize(14));
  const head = [
    'Row',
    'Source',
    'Licence',
    'Attribution',
    'Original period',
    'What was changed',
    'Target from',
  ];
  head.forEach((word, column) => sheet.writeStringWithFormat(2, column, word, bold()));
  data.metrics.forEach((metric, index) => {
    const source = data.sources[metric.source];
    [
      metric.name,
      source.title,
      source.licence,
      source.attribution,
      metric.original,
      metric.changed,
      metric.targetFrom,
    ].forEach((word, column) => sheet.writeString(3 + index, column, word));
  });
  [40, 60, 40, 60, 22, 60, 30].forEach((width, column) => sheet.setColumnWidth(column, width));
}

/** Red where the 311 line misses its target, a colour scale over resolution, and a list of allowed directions. */
export function addManagersRules(parts, data) {
  const last = columnName(FIRST_MONTH_COLUMN + data.months.length - 1);
  const first = columnName(FIRST_MONTH_COLUMN);
  const row = (name) => HEADER_ROW + 2 + data.metrics.findIndex((metric) => metric.name.startsWith(name));
  const [level, answer, resolution] = ['Service level', 'Average speed', 'First-contact'].map(row);
  setDifferentialFormats(parts, [
    '<dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
  ]);
  const cellRule = (at, operator, priority) =>
    `<conditionalFormatting sqref="${first}${at}:${last}${at}"><cfRule type="expression" dxfId="0" priority="${priority}">` +
    `<formula>AND(${first}${at}&lt;&gt;"",${first}${at}${operator}$E${at})</formula></cfRule></conditionalFormatting>`;
  const scale =
    `<conditionalFormatting sqref="${first}${resolution}:${last}${resolution}"><cfRule type="colorScale" priority="3">` +
    '<colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF63BE7B"/></colorScale>' +
    '</cfRule></conditionalFormatting>';
  const bottom = HEADER_ROW + 1 + data.metrics.length;
  const validation =
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" ' +
    `sqref="D${HEADER_ROW + 2}:D${bottom}"><formula1>"Higher,Lower,Within"</formula1></dataValidation></dataValidations>`;
  insertBefore(
    parts,
    'xl/worksheets/sheet1.xml',
    ['dataValidations', 'hyperlinks', 'printOptions', 'pageMargins'],
    cellRule(level, '&lt;', 1) + cellRule(answer, '&gt;', 2) + scale + validation,
  );
}

function serialOf(month) {
  return Math.round((Date.parse(`${month}-01T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function columnName(column) {
  return (
    (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') +
    String.fromCharCode(65 + (column % 26))
  );
}
