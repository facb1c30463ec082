// Books of made-up vendors, as many as asked for: five languages, two layouts, counts beside the shares. Same number, same bytes.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Format, Workbook } from 'wasm-xlsxwriter';
import { fixTimes, pack, unpack } from './package-patch.mjs';

const months = 12;

/** The words of a book: who it is about, the head of its columns, and its metrics. */
const languages = [
  {
    vendor: 'Vendor',
    head: ['Metric', 'Target'],
    service: 'Service level',
    inTime: 'Calls answered in time',
    offered: 'Calls offered',
    abandonment: 'Abandonment rate',
    abandoned: 'Calls abandoned',
    satisfaction: 'Customer satisfaction',
  },
  {
    vendor: 'Proveedor',
    head: ['Indicador', 'Objetivo'],
    service: 'Nivel de servicio',
    inTime: 'Llamadas atendidas a tiempo',
    offered: 'Llamadas ofrecidas',
    abandonment: 'Tasa de abandono',
    abandoned: 'Llamadas abandonadas',
    satisfaction: 'Satisfacción del cliente',
  },
  {
    vendor: 'Leverancier',
    head: ['KPI', 'Norm'],
    service: 'Serviceniveau',
    inTime: 'Gesprekken op tijd beantwoord',
    offered: 'Aangeboden gesprekken',
    abandonment: 'Afhaakpercentage',
    abandoned: 'Afgehaakte gesprekken',
    satisfaction: 'Klanttevredenheid',
  },
  {
    vendor: '供应商',
    head: ['指标', '目标'],
    service: '服务水平',
    inTime: '及时接起的电话',
    offered: '来电总数',
    abandonment: '放弃率',
    abandoned: '放弃的电话',
    satisfaction: '客户满意度',
  },
  {
    vendor: 'Leverandør',
    head: ['KPI', 'Mål'],
    service: 'Servicenivå',
    inTime: 'Anrop besvart i tide',
    offered: 'Tilbudte anrop',
    abandonment: 'Avbruddsrate',
    abandoned: 'Avbrutte anrop',
    satisfaction: 'Kundetilfredshet',
  },
];

/** Writes the books into the folder, which is made where it isn't there, and gives their files. */
export function writeVendors(folder, count) {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const file = path.join(folder, `vendor-${String(index + 1).padStart(4, '0')}.xlsx`);
    writeFileSync(file, vendorBook(index));
    return file;
  });
}

/** One vendor's book: every fifth in the same language, every third with its months below each other. */
function vendorBook(index) {
  const words = languages[index % languages.length];
  const lines = linesOf(index, words);
  const book = new Workbook();
  const sheet = book.addWorksheet();
  sheet.writeString(0, 0, `${words.vendor}: ${words.vendor} ${index + 1}`);
  const top = 2;
  const isDown = index % 3 === 2;
  const put = (along, across, value, format) => {
    const [row, column] = isDown ? [top + across, along] : [top + along, across];
    if (typeof value === 'string') sheet.writeString(row, column, value);
    else if (format === undefined) sheet.writeNumber(row, column, value);
    else sheet.writeNumberWithFormat(row, column, value, new Format().setNumFormat(format));
  };
  words.head.forEach((word, across) => put(0, across, word));
  for (let month = 0; month < months; month++) {
    put(0, words.head.length + month, `2024-${String(month + 1).padStart(2, '0')}`);
  }
  lines.forEach(({ name, target, values, format }, index_) => {
    put(index_ + 1, 0, name);
    if (target !== undefined) put(index_ + 1, 1, target);
    values.forEach((value, month) => put(index_ + 1, words.head.length + month, value, format));
  });
  const parts = unpack(book.saveToBufferSync());
  fixTimes(parts, '2025-01-06T08:00:00Z');
  return pack(parts);
}

function linesOf(index, words) {
  const next = numbers(index + 1);
  const skill = 0.74 + 0.16 * next();
  const offered = Array.from({ length: months }, () => 900 + Math.floor(next() * 2_000));
  const inTime = offered.map((calls) => Math.round(calls * Math.min(0.99, skill + 0.06 * (next() - 0.5))));
  const abandoned = offered.map((calls) => Math.round(calls * (0.11 - 0.09 * skill) * (0.7 + 0.6 * next())));
  const share = (counts) => counts.map((count, month) => count / offered[month]);
  const satisfaction = offered.map(() => Math.round(1000 * (skill + 0.04 + 0.04 * (next() - 0.5))) / 1000);
  return [
    { name: words.service, target: '≥ 80%', values: share(inTime), format: '0.0%' },
    { name: words.offered, values: offered, format: '#,##0' },
    { name: words.inTime, values: inTime, format: '#,##0' },
    { name: words.abandonment, target: '≤ 5%', values: share(abandoned), format: '0.0%' },
    { name: words.abandoned, values: abandoned, format: '#,##0' },
    { name: words.satisfaction, target: '≥ 85%', values: satisfaction, format: '0.0%' },
  ];
}

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
export function numbers(seed) {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
