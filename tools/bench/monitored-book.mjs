// Makes the book of monitored transactions of the benchmark: a row a transaction, a column an attribute. Run as a program,
// `node monitored-book.mjs FILE TRANSACTIONS ATTRIBUTES`, so that its memory is not counted with what is measured.
import { pathToFileURL } from 'node:url';
import { columnName, generator, writeBook } from './big-book.mjs';

const answers = ['Pass', 'Fail', 'N/A'];
const channels = ['Voice', 'Chat', 'Mail'];
const families = ['Customer critical', 'Business critical', 'Compliance critical', 'Non-critical'];

/** Writes an .xlsx with so many transactions; the same answers every time. */
export function writeMonitoredBook(file, transactions, attributes) {
  const agents = Array.from({ length: 300 }, (_, index) => `Agent ${index + 1}`);
  const labels = ['Call ID', 'Date', 'Channel', 'Team', 'Agent'];
  const checked = Array.from({ length: attributes }, (_, index) => `Attribute ${index + 1}`);
  const over = checked.map((_, index) => families[Math.floor((index * families.length) / attributes)]);
  const shared = [
    ...labels,
    ...checked,
    ...families,
    ...answers,
    ...channels,
    ...agents,
    ...agents.slice(0, 12).map((one) => `Team of ${one}`),
  ];
  const at = new Map(shared.map((text, index) => [text, index]));
  const letters = Array.from({ length: labels.length + attributes }, (_, column) => columnName(column));
  const text = (column, row, value) => `<c r="${letters[column]}${row}" t="s"><v>${at.get(value)}</v></c>`;
  function* rows() {
    yield `<row r="1">${over.map((family, index) => text(labels.length + index, 1, family)).join('')}</row>`;
    yield `<row r="2">${[...labels, ...checked].map((label, index) => text(index, 2, label)).join('')}</row>`;
    const random = generator(20240402);
    let chunk = '';
    for (let row = 3; row < transactions + 3; row += 1) {
      const agent = Math.floor(random() * agents.length);
      chunk += `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>C-${row + 100_000}</t></is></c>`;
      chunk += `<c r="B${row}" s="1"><v>${45_292 + Math.floor((row * 365) / transactions)}</v></c>`;
      chunk +=
        text(2, row, channels[Math.floor(random() * 3)]) +
        text(3, row, `Team of ${agents[agent % 12]}`) +
        text(4, row, agents[agent]);
      for (let one = 0; one < attributes; one += 1) {
        const chance = random();
        chunk += text(labels.length + one, row, answers[chance < 0.9 ? 0 : chance < 0.95 ? 1 : 2]);
      }
      chunk += '</row>';
      if (chunk.length > 1e6) {
        yield chunk;
        chunk = '';
      }
    }
    yield chunk;
  }
  writeBook(file, { sheet: 'QA', rows: rows(), shared });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [file, transactions, attributes] = process.argv.slice(2);
  writeMonitoredBook(file, Number(transactions), Number(attributes));
}
