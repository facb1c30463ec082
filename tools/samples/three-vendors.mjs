// Three vendors as a vendor manager keeps them: their months with counts, evaluated transactions, and two days by half-hour.
import { bookOf, format, serialOf, writeLines, writeValue, writeWords } from './sheet-parts.mjs';
import { numbers } from './vendors.mjs';

const year = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`);
const madeUp = 'Source: made up for this sample. No figure is that of an organisation.';
const HEADER_ROW = 3;

/** What a vendor is like: calls a month, and its shares in the first and in the last month. */
const vendors = [
  {
    name: 'Borealis',
    calls: 8200,
    inTime: [0.74, 0.69],
    resolved: [0.71, 0.69],
    errors: 0.09,
    wait: [38, 47],
  },
  {
    name: 'Cordillera',
    calls: 5100,
    inTime: [0.82, 0.85],
    resolved: [0.78, 0.81],
    errors: 0.03,
    wait: [24, 21],
  },
  { name: 'Delta', calls: 6400, inTime: [0.76, 0.81], resolved: [0.72, 0.76], errors: 0.05, wait: [31, 27] },
];

const channels = ['Phone', 'E-mail', 'Chat'];
const transactions = 400;

/** The workbook's bytes. */
export function threeVendors() {
  return bookOf({ title: 'Three vendors', made: '2025-01-06T08:00:00Z' }, (book) => {
    writeVendorMonths(book.addWorksheet(), 'Three vendors, 2024', year);
    writeEvaluations(book.addWorksheet(), {
      title: 'Evaluated transactions, December 2024',
      from: serialOf('2024-12'),
      days: 31,
    });
    writeHalfHours(book.addWorksheet(), serialOf('2025-01') + 5);
  });
}

/** A column of vendors, a row a metric of each, and the months (such as 2024-01) across. */
export function writeVendorMonths(sheet, title, months) {
  sheet.setName('Vendors');
  writeLines(sheet, [title, madeUp]);
  writeWords(sheet, HEADER_ROW, 0, ['Vendor', 'Metric', 'Category', 'Better', 'Target'], format.header);
  months.forEach((month, index) =>
    sheet.writeNumberWithFormat(
      HEADER_ROW,
      5 + index,
      serialOf(month),
      format.header().setNumFormat('mmm-yy'),
    ),
  );
  let row = HEADER_ROW + 1;
  for (const [seed, vendor] of vendors.entries()) {
    for (const { name, category, better, target, pattern, values } of metricsOf(
      vendor,
      months,
      numbers(seed + 1),
    )) {
      writeWords(sheet, row, 0, [vendor.name, name, category, better]);
      writeValue(sheet, row, 4, target, pattern);
      values.forEach((value, index) => writeValue(sheet, row, 5 + index, value, pattern));
      row++;
    }
  }
  sheet.setFreezePanes(HEADER_ROW + 1, 2);
  [14, 30, 14, 9, 9].forEach((width, column) => sheet.setColumnWidth(column, width));
}

function metricsOf({ calls, inTime, resolved, wait }, months, random) {
  const along = ([from, to], month) => from + ((to - from) * month) / (months.length - 1);
  const offered = months.map(() => Math.round(calls * (0.94 + 0.12 * random())));
  const counted = (shares) =>
    offered.map((all, month) => Math.round(all * (along(shares, month) + 0.02 * (random() - 0.5))));
  const answered = counted(inTime);
  const solved = counted(resolved);
  const share = (some) => some.map((count, month) => Number((count / offered[month]).toFixed(4)));
  return [
    metric('Service level', 'Service', 'Higher', 0.8, '0.00%', share(answered)),
    metric(
      'Average speed of answer (s)',
      'Service',
      'Lower',
      30,
      '0',
      months.map((_, month) => Math.round(along(wait, month) + 4 * random())),
    ),
    metric('First contact resolution', 'Quality', 'Higher', 0.75, '0.00%', share(solved)),
    metric('Calls offered', 'Volume', '', null, '#,##0', offered),
    metric('Calls answered in time', 'Volume', '', null, '#,##0', answered),
    metric('Calls solved at once', 'Volume', '', null, '#,##0', solved),
  ];
}

function metric(name, category, better, target, pattern, values) {
  return { name, category, better, target, pattern, values };
}

/** Four hundred transactions over three channels; `from` is Excel's number of the first day. */
export function writeEvaluations(sheet, { title, from, days }) {
  sheet.setName('Evaluations');
  writeLines(sheet, [title, madeUp]);
  const titles = ['Transaction', 'Date', 'Channel', 'Vendor', 'Agent'];
  const errors = ['Customer-critical error', 'Business-critical error', 'Compliance-critical error'];
  writeWords(sheet, HEADER_ROW, 0, [...titles, ...errors], format.header);
  const random = numbers(400);
  for (let index = 0; index < transactions; index++) {
    const row = HEADER_ROW + 1 + index;
    const vendor = vendors[index % vendors.length];
    const channel = channels[Math.floor(random() * channels.length)];
    writeWords(sheet, row, 0, [`T-${String(index + 1).padStart(4, '0')}`]);
    writeValue(sheet, row, 1, from + Math.floor((index * days) / transactions), 'yyyy-mm-dd');
    writeWords(sheet, row, 2, [channel, vendor.name, `${vendor.name[0]}${1 + Math.floor(random() * 9)}`]);
    const odds = [vendor.errors * (channel === 'Chat' ? 1.8 : 1), vendor.errors / 2, vendor.errors / 4];
    writeWords(
      sheet,
      row,
      5,
      odds.map((chance) => (random() < chance ? 'Yes' : 'No')),
    );
  }
  sheet.setFreezePanes(HEADER_ROW + 1, 1);
  [13, 12, 10, 14, 9, 24, 24, 27].forEach((width, column) => sheet.setColumnWidth(column, width));
}

/** From eight to half past nine in the evening. */
const halfHours = 28;

/** Two days by half-hour: the first, Excel's number of which is given, with what came; the second to staff. */
export function writeHalfHours(sheet, first) {
  sheet.setName('Half-hours');
  writeLines(sheet, ['Calls by half-hour: a day with what came, and a day to staff', madeUp]);
  writeWords(sheet, HEADER_ROW, 0, ['Time', 'Forecast', 'Actual'], format.header);
  const random = numbers(28);
  for (let index = 0; index < 2 * halfHours; index++) {
    const row = HEADER_ROW + 1 + index;
    const day = Math.floor(index / halfHours);
    const at = index % halfHours;
    const shape = Math.sin((Math.PI * (at + 2)) / (halfHours + 4));
    const forecast = Math.round(20 + 170 * shape);
    // Too high in the morning, too low in the afternoon: the day's total is right.
    const actual = Math.round(forecast * (at < halfHours / 2 ? 0.86 : 1.13) + 8 * (random() - 0.5));
    writeValue(sheet, row, 0, first + day + (16 + at) / 48, 'yyyy-mm-dd hh:mm');
    writeValue(sheet, row, 1, forecast, '0');
    if (day === 0) writeValue(sheet, row, 2, actual, '0');
  }
  sheet.setFreezePanes(HEADER_ROW + 1, 1);
  sheet.setColumnWidth(0, 18);
}
