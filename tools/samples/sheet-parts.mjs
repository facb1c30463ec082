// What the samples' sheets have in common: formats, titles with a source line, months as dates, and a line chart.
import {
  Chart,
  ChartFormat,
  ChartLine,
  ChartRange,
  ChartSeries,
  Color,
  DocProperties,
  Format,
  FormatAlign,
  FormatBorder,
  Workbook,
} from 'wasm-xlsxwriter';
import { fixTimes, pack, unpack } from './package-patch.mjs';

const blue = 0x1f3a5f;

/** New each time it is asked for: the writer's formats change when they are changed. */
export const format = {
  number: (pattern) => new Format().setNumFormat(pattern),
  bold: () => new Format().setBold(),
  italic: () => new Format().setItalic(),
  centred: () => new Format().setAlign(FormatAlign.Center),
  section: () => new Format().setBold().setBackgroundColor(Color.rgb(0xdce6f1)),
  header: () =>
    new Format()
      .setBold()
      .setBackgroundColor(Color.rgb(blue))
      .setFontColor(Color.white())
      .setBorderBottom(FormatBorder.Thin)
      .setAlign(FormatAlign.Center),
};

/**
 * A workbook's bytes, the same every time.
 *
 * @param {{ title: string, made: string }} facts `made` is the time written into it, such as 2024-08-05T08:00:00Z
 * @param {(book: Workbook) => void} write
 */
export function bookOf({ title, made }, write) {
  const book = new Workbook();
  book.setProperties(new DocProperties().setTitle(title).setAuthor('Sample workbook'));
  write(book);
  const parts = unpack(book.saveToBufferSync());
  fixTimes(parts, made);
  return pack(parts);
}

/** The lines above a table: the first is its title, the others are notes. */
export function writeLines(sheet, [title, ...notes]) {
  sheet.writeStringWithFormat(0, 0, title, format.bold().setFontSize(16));
  notes.forEach((note, index) => sheet.writeStringWithFormat(1 + index, 0, note, format.italic()));
}

/** Words in cells from one on, to the right. */
export function writeWords(sheet, row, column, words, make) {
  words.forEach((word, index) => {
    if (word === '') return;
    if (make === undefined) sheet.writeString(row, column + index, word);
    else sheet.writeStringWithFormat(row, column + index, word, make());
  });
}

/** A number by its pattern, a text as it is, nothing for null. */
export function writeValue(sheet, row, column, value, pattern) {
  if (typeof value === 'number') sheet.writeNumberWithFormat(row, column, value, format.number(pattern));
  else if (typeof value === 'string') sheet.writeString(row, column, value);
}

/**
 * Excel's number for the first day of a month.
 *
 * @example serialOf('2024-01') // 45292
 */
export function serialOf(month) {
  return Math.round((Date.parse(`${month}-01T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

/**
 * Percent figures as the fractions a percent format shows, without the noise of dividing.
 *
 * @example fractions([90.035, null]) // [0.90035, null]
 */
export function fractions(values) {
  return values.map((value) => (value === null ? null : Number((value / 100).toFixed(6))));
}

/** @example columnName(27) // 'AB' */
export function columnName(column) {
  const first = column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '';
  return first + String.fromCharCode(65 + (column % 26));
}

/**
 * A line chart of one series, in the samples' colour.
 *
 * @param {{ sheet: string, title: string, name: string, categories: number[], values: number[], axis: string,
 *   numbers: string, min: number, max: number }} chart `categories` and `values` are first row, first column, last row,
 *   last column, from 0
 */
export function lineChart({ sheet, title, name, categories, values, axis, numbers, min, max }) {
  const chart = Chart.newLine();
  const line = new ChartFormat().setLine(new ChartLine().setColor(Color.rgb(blue)).setWidth(2.25));
  chart.pushSeries(
    new ChartSeries()
      .setName(name)
      .setCategories(ChartRange.newFromRange(sheet, ...categories))
      .setValues(ChartRange.newFromRange(sheet, ...values))
      .setFormat(line),
  );
  chart.title().setName(title);
  chart.xAxis().setNumFormat(axis);
  chart.yAxis().setNumFormat(numbers).setMin(min).setMax(max);
  chart.legend().setHidden();
  return chart.setWidth(720).setHeight(300).setAltText(`Line chart: ${title}`);
}
