import { strToU8 } from 'fflate';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { readCsv, sheetNameOf } from '../../../../src/hosts/file/csv/csv';
import { detectDelimiter } from '../../../../src/hosts/file/csv/csv-delimiter';
import { detectEncoding } from '../../../../src/hosts/file/csv/csv-encoding';
import { nodeCodec } from '../../../../src/hosts/file/node';
import { openBook } from '../../../../src/hosts/file/open';
import { valueAt } from '../../../../src/workbook/snapshot';
import { problemOf } from '../read/problem-of';
import { book, row, sheet } from '../xlsx-builder';

const values = (text: string | Uint8Array) =>
  readCsv('kpi.csv', typeof text === 'string' ? strToU8(text) : text).sheet.values;
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);

describe('the encoding of a CSV', () => {
  const spanish = 'Métrica;Año\nSatisfacción;95';
  const windows = Uint8Array.from([...spanish].map((letter) => letter.charCodeAt(0)));
  // 指标,目标 / 服务水平,80
  const chinese = Uint8Array.of(
    ...[0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xc4, 0xbf, 0xb1, 0xea, 0x0a],
    ...[0xb7, 0xfe, 0xce, 0xf1, 0xcb, 0xae, 0xc6, 0xbd, 0x2c, 0x38, 0x30],
  );

  it.each([
    ['UTF-8', strToU8(spanish), 'utf-8'],
    ['UTF-8 with a mark', strToU8(`\ufeff${spanish}`), 'utf-8'],
    ['UTF-16 with a mark', utf16(`\ufeff${spanish}`), 'utf-16le'],
    ['UTF-16 without one', utf16(spanish), 'utf-16le'],
    ['UTF-16 big-endian', utf16(`\ufeff${spanish}`).map((_, i, all) => all[i ^ 1] ?? 0), 'utf-16be'],
    ['Windows Western', windows, 'windows-1252'],
  ])('%s is seen, and its text is the same', (_what, bytes, encoding) => {
    expect(detectEncoding(bytes)).toBe(encoding);
    expect(values(bytes)).toEqual([
      ['Métrica', 'Año'],
      ['Satisfacción', 95],
    ]);
  });

  it('GB18030 is seen by its pairs of bytes', () => {
    expect(detectEncoding(chinese)).toBe('gb18030');
    expect(values(chinese)).toEqual([
      ['指标', '目标'],
      ['服务水平', 80],
    ]);
  });

  it('GB18030 is seen where spaces that do not break take four bytes', () => {
    const space = [0x81, 0x30, 0x84, 0x36];
    const percent = [...strToU8('4.0'), ...space, ...strToU8('%,')];
    const bytes = Uint8Array.of(
      ...chinese,
      ...strToU8('\n'),
      ...Array.from({ length: 20 }, () => percent).flat(),
    );
    expect(detectEncoding(bytes)).toBe('gb18030');
  });

  it('UTF-16 without a mark is seen in Chinese text, too', () => {
    const bytes = utf16('指标,目标\n服务水平,80');
    expect(detectEncoding(bytes)).toBe('utf-16le');
    expect(values(bytes)).toEqual([
      ['指标', '目标'],
      ['服务水平', 80],
    ]);
  });

  it('the signs Windows has at 0x80 to 0x9F are read', () => {
    const bytes = Uint8Array.of(
      ...strToU8('Occupancy;80'),
      0x96,
      ...strToU8('90;'),
      0x80,
      ...strToU8(' 4,50\nAHT;1;2'),
    );
    expect(values(bytes)[0]).toEqual(['Occupancy', '80–90', '€ 4,50']);
  });

  it.each([
    'Måltall;Mål;Resultat\nGjennomsnittlig svartid på kø;Første løsning;80',
    'OPERAÇÃO;SATISFAÇÃO;AVALIAÇÃO\nNÃO;80;90',
    'Blåbærgrøøt;Håøndtert\nÆrøø;80',
    'Año;Señal;Métrica\nSatisfacción;95;1',
  ])('%j in Windows Western is never Chinese', (text) => {
    const bytes = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
    expect(detectEncoding(bytes)).toBe('windows-1252');
    expect(values(bytes).flat().join(';')).toContain(text.split(/[;\n]/)[0] ?? '?');
  });

  it('bytes that are no text have none', () => {
    expect(detectEncoding(Uint8Array.of(1, 2, 3, 0, 200, 4, 5))).toBeNull();
    expect(detectEncoding(Uint8Array.from({ length: 1000 }, (_, i) => (i * 37 + 1) % 255 || 1))).toBeNull();
  });
});

describe('the delimiter of a CSV', () => {
  it.each([
    ['KPI,Jan,Feb\nSL,1,2', ','],
    ['KPI;ene;feb\nNS;0,95;0,96', ';'],
    ['0,95;0,96\n0,97;0,98', ';'],
    ['KPI,Jan,Feb\nA; b,1,2\nC,3,4', ','],
    ['1,2,3\n4,5,6\n7,8,9;', ','],
    ['KPI\tJan\nSL\t"1,2"', '\t'],
    ['KPI|Jan\nSL|1', '|'],
    ['Report 2024\n\nKPI;Jan;Feb\nSL;1;2\nNote: a, b, c', ';'],
    ['Name,Note\n"a;b","c;d"\n"e","f;g"', ','],
    ['a,"line\nbreak; and ; more"\nb,c', ','],
    ['sep=;\r\na,b;c\r\nd,e;f', ';'],
  ])('of %j is %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });

  it('is none when the file is a single column', () => {
    expect(detectDelimiter('one\ntwo\nthree')).toBeNull();
    expect(values('one\ntwo')).toEqual([['one'], ['two']]);
  });
});

describe('the cells of a CSV', () => {
  it('are texts, but plain numbers are numbers', () => {
    expect(values('a,0.95,-12,+3,95%,1e5,007,.5,2024-01-31,95.0')).toEqual([
      ['a', 0.95, -12, 3, '95%', '1e5', '007', '.5', '2024-01-31', 95],
    ]);
  });

  it('keep a decimal comma as it stands, for the reading of the sheet', () => {
    expect(values('NS;0,95;0,96')).toEqual([['NS', '0,95', '0,96']]);
  });

  it('keep 1.234 as text unless the file itself shows that its decimals have a dot', () => {
    expect(values('a;1.234')).toEqual([['a', '1.234']]);
    expect(values('a;1.234;0.5')).toEqual([['a', 1.234, 0.5]]);
    expect(values('a;1.234;0,5')).toEqual([['a', '1.234', '0,5']]);
    expect(values('a,1.234')).toEqual([['a', 1.234]]);
    expect(values('a,1.234,"0,5"')).toEqual([['a', '1.234', '0,5']]);
  });

  it('keep a year and month, and more digits than a number holds, as text', () => {
    expect(values('2024.10,2024.1,12345678901234567890')).toEqual([
      ['2024.10', '2024.1', '12345678901234567890'],
    ]);
  });

  it('may hold delimiters, quotes and line breaks inside quotes', () => {
    expect(values('"a, ""b""\nc",2\r\nd,3\r\n')).toEqual([
      ['a, "b"\nc', 2],
      ['d', 3],
    ]);
  });

  it('keep blank rows between tables, and no blank end', () => {
    const { sheet: read } = readCsv('kpi.csv', strToU8('a,b\n\n,c\n\n\n'));
    expect(read.used).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
    expect(valueAt(read, 2, 1)).toBe('c');
  });

  it('may be a megabyte long', () => {
    const long = 'x'.repeat(2 ** 20);
    expect(values(`a,"${long}"`)[0]?.[1]).toBe(long);
  });

  it('are what was written, whatever it was', () => {
    const field = fc.string({ unit: 'grapheme-ascii' }).filter((text) => !/^\s*[+-]?[\d.,]+\s*$/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 3 }), (rows) => {
        const text = Papa.unparse([['kpi', 'a', 'b'], ...rows], { quotes: true });
        const read = readCsv('kpi.csv', strToU8(text)).sheet;
        rows.forEach((fields, y) => fields.forEach((each, x) => expect(valueAt(read, y + 1, x)).toBe(each)));
      }),
    );
  });
});

describe('a CSV', () => {
  it('works like a workbook of one sheet, named after the file', async () => {
    const opened = openBook('data/kpi.csv', strToU8('KPI,Jan\nSL,0.9'), nodeCodec);
    expect(opened.bookName).toBe('kpi.csv');
    expect(await opened.sheets()).toEqual([
      { name: 'kpi', kind: 'worksheet', visible: true, own: null, isProtected: false },
    ]);
    expect((await opened.read('kpi')).values[1]).toEqual(['SL', 0.9]);
    expect(await problemOf(() => opened.read('other'))).toBe('no-such-sheet');
  });

  it.each([
    ['C:\\data\\kpi.csv', 'kpi'],
    ['kpi [2024]: a/b.csv', 'b'],
    ['kpi [2024]?.csv', 'kpi _2024__'],
    [`${'x'.repeat(40)}.csv`, 'x'.repeat(31)],
    ["'quoted'.csv", 'quoted'],
    ['.csv', 'Sheet1'],
    ['History.csv', 'History_'],
    ['2024.01', '2024'],
  ])('called %j has the sheet %j', (file, name) => {
    expect(sheetNameOf(file)).toBe(name);
  });

  it('that is a workbook by its content is read as one, and the other way round', async () => {
    const workbook = book(sheet(row(1, '<c r="A1"><v>7</v></c>')));
    expect((await openBook('kpi.csv', workbook, nodeCodec).read('KPI')).values).toEqual([[7]]);
    expect((await openBook('kpi.xlsx', strToU8('a,b\n1,2'), nodeCodec).read('kpi')).values[1]).toEqual([
      1, 2,
    ]);
  });

  it('may be empty', async () => {
    expect((await openBook('kpi.csv', new Uint8Array(0), nodeCodec).read('kpi')).used).toBeNull();
  });

  it.each([
    ['binary bytes', Uint8Array.from({ length: 500 }, (_, i) => (i * 31) % 256), 'damaged-csv'],
    ['a quote that never ends', strToU8('a,b\n1,"2\n3,4\n'), 'damaged-csv'],
    ['a web page', strToU8('<!DOCTYPE html><html>'), 'not-a-workbook'],
    ['too many columns', strToU8('a,'.repeat(16_385) + 'b'), 'too-many-cells'],
  ])('of %s is refused', async (_what, bytes, code) => {
    expect(await problemOf(() => openBook('kpi.csv', bytes, nodeCodec))).toBe(code);
  });
});
