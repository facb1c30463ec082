// Two services of the US government: two tables on a sheet, quarters across, times as times, "No Data" where nothing was
// asked yet. Too few quarters for a trend, which is what it then says.
import { bookOf, format, writeLines, writeValue, writeWords } from './sheet-parts.mjs';

const SHEET = 'Quarterly review';
const VALUES_COLUMN = 5;

/** The workbook's bytes from figures/federal-cx.json. */
export function federalCx(figures, sources) {
  const { medicare, va } = figures;
  const time = (values) => values.map(dayPart);
  const tables = [
    {
      title: 'Medicare: 1-800-MEDICARE',
      quarters: medicare.quarters,
      rows: [
        [
          'Average handle time',
          'Cost',
          'mm:ss',
          'Lower',
          dayPart('9:00'),
          'mm:ss',
          time(medicare.handleTime),
        ],
        ['Average wait time', 'Service', 'mm:ss', 'Lower', dayPart('5:00'), 'mm:ss', time(medicare.waitTime)],
        ['Calls received', '', 'calls', '', null, '#,##0', medicare.callVolume],
      ],
    },
    {
      title: 'Veterans Health Administration: survey after a visit, 1 to 5',
      quarters: va.quarters,
      rows: [
        ...va.scores.map(({ question, values }) => [
          question,
          'Satisfaction',
          'score',
          'Higher',
          4.5,
          '0.00',
          values,
        ]),
        [
          'Survey response rate',
          '',
          '%',
          'Higher',
          0.2,
          '0%',
          va.responseRate.map((text) => parseInt(text, 10) / 100),
        ],
      ],
    },
  ];
  return bookOf({ title: 'Customer experience by quarter', made: '2020-04-06T08:00:00Z' }, (book) => {
    const sheet = book.addWorksheet();
    sheet.setName(SHEET);
    writeLines(sheet, [
      'Customer experience: two federal services by quarter',
      `Source: ${sources.map(({ title }) => title).join('; ')}. Public domain.`,
      'The targets are examples of ours. FY19 Q1 is October to December 2018.',
    ]);
    let row = 4;
    for (const { title, quarters, rows } of tables) {
      sheet.writeStringWithFormat(row, 0, title, format.section());
      const header = ['Metric', 'Category', 'Unit', 'Better', 'Target', ...quarters];
      writeWords(sheet, row + 1, 0, header, format.header);
      rows.forEach(([name, category, unit, better, target, pattern, values], index) => {
        const at = row + 2 + index;
        writeWords(sheet, at, 0, [name, category, unit, better]);
        writeValue(sheet, at, VALUES_COLUMN - 1, target, pattern);
        values.forEach((value, column) => writeValue(sheet, at, VALUES_COLUMN + column, value, pattern));
      });
      row += rows.length + 4;
    }
    sheet.setColumnWidth(0, 30).setColumnWidth(1, 13).setColumnRangeWidth(2, 4, 9);
    sheet.setColumnRangeWidth(VALUES_COLUMN, VALUES_COLUMN + 4, 11);
    sheet.setFreezePanes(4, 1).setPrintFitToPages(1, 0);
  });
}

/** The part of a day that "9:27" (minutes, seconds) is, as Excel keeps times. */
function dayPart(text) {
  const [minutes, seconds] = text.split(':').map(Number);
  return (minutes * 60 + seconds) / 86_400;
}
