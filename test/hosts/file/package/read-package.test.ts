import * as fc from 'fast-check';
import { strToU8 } from 'fflate';
import { browserCodec } from '../../../../src/hosts/file/zip/codec-browser';
import { nodeCodec } from '../../../../src/hosts/file/node';
import { openFileHost } from '../../../../src/hosts/file/file-host';
import { openBook } from '../../../../src/hosts/file/open';
import { emptySheetPlan } from '../../../../src/workbook/plan/plan';
import { WorkbookProblem } from '../../../../src/workbook/problem';
import { openPackage, prologOf } from '../../../../src/hosts/file/package/package';
import { resolveTarget } from '../../../../src/hosts/file/package/relationships';
import { problemOf } from '../read/problem-of';
import { MAIN, RELS, book, parts, relationship, relationships, row, sheet, workbook } from '../xlsx-builder';
import { zipOf } from '../zip-builder';

const one = sheet(row(1, '<c r="A1"><v>1</v></c>'));

/** Reads everything there is, as a workflow would. */
async function readAll(name: string, bytes: Uint8Array): Promise<void> {
  const opened = openBook(name, bytes, nodeCodec);
  for (const each of await opened.sheets()) if (each.kind === 'worksheet') await opened.read(each.name);
}

/** An OLE compound file in outline: its header and a directory with these names. */
function compound(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(1024 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, index) => {
    [...name].forEach((letter, at) => bytes.set([letter.charCodeAt(0), 0], 1024 + 128 * index + 2 * at));
  });
  return bytes;
}

describe('a file is refused by what it is, not by its name:', () => {
  const strict = 'http://purl.oclc.org/ooxml';
  const cases: readonly (readonly [string, string, Uint8Array])[] = [
    [
      'a workbook under a password',
      'encrypted',
      compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
    ],
    ['a workbook of Excel 97', 'legacy-xls', compound('Root Entry', 'Workbook')],
    ['a workbook of Excel 95', 'legacy-xls', compound('Root Entry', 'Book')],
    ['a bare stream of Excel 4', 'legacy-xls', Uint8Array.of(9, 4, 6, 0, 0, 0, 0x10, 0)],
    ['a Word document of old', 'not-a-workbook', compound('Root Entry', 'WordDocument')],
    [
      'a binary workbook',
      'xlsb',
      zipOf({
        ...parts(one),
        '_rels/.rels': relationships(relationship('rId1', 'officeDocument', 'xl/workbook.bin')),
        'xl/workbook.bin': 'x',
      }),
    ],
    [
      'a binary workbook whose main part was renamed',
      'xlsb',
      book(one, {
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
          '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
      }),
    ],
    [
      'a Strict workbook',
      'strict',
      zipOf({
        ...parts(one),
        '_rels/.rels': relationships(
          `<Relationship Id="r1" Type="${strict}/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/>`,
        ),
        'xl/workbook.xml': `<workbook xmlns="${strict}/spreadsheetml/main" conformance="strict"/>`,
      }),
    ],
    [
      'a signed workbook',
      'signed',
      zipOf({
        ...parts(one),
        '_xmlsignatures/origin.sigs': '',
        '_xmlsignatures/_rels/origin.sigs.rels': relationships(
          '<Relationship Id="s1" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature" Target="elsewhere.xml"/>',
        ),
        '_rels/.rels': relationships(
          relationship('rId1', 'officeDocument', 'xl/workbook.xml'),
          '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>',
        ),
      }),
    ],
    [
      'a workbook with the remains of a signature',
      'signed',
      book(one, { '_xmlsignatures/sig1.xml': '<S/>' }),
    ],
    [
      'a Word document',
      'not-a-workbook',
      zipOf({
        ...parts(one),
        'xl/workbook.xml':
          '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      }),
    ],
    ['a zip of photographs', 'not-a-workbook', zipOf({ 'a.jpg': 'x', 'b.jpg': 'y' })],
    ['an empty zip', 'not-a-workbook', zipOf({})],
    ['a PDF', 'not-a-workbook', strToU8('%PDF-1.7\n1,2,3\n')],
    ['a web page that calls itself a workbook', 'not-a-workbook', strToU8('<html><table><tr><td>1</td>')],
    ['a picture', 'not-a-workbook', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)],
    ['a letter', 'not-a-workbook', strToU8('Dear all,\nplease find the figures below.\nRegards')],
    ['an empty file', 'not-a-workbook', new Uint8Array(0)],
    ['half a workbook', 'damaged-zip', book(one).subarray(0, 700)],
  ];

  it.each(cases)('%s is "%s"', async (_what, code, bytes) => {
    expect(await problemOf(() => readAll('kpi.xlsx', bytes))).toBe(code);
  });
});

it('a workbook whose signatures were taken away is an ordinary one, with the empty place they were kept in', async () => {
  const bytes = book(one, {
    '_xmlsignatures/origin.sigs': '',
    '_rels/.rels': relationships(
      relationship('rId1', 'officeDocument', 'xl/workbook.xml'),
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/>',
    ),
  });
  expect(await problemOf(() => readAll('kpi.xlsx', bytes))).toBe('none');
});

it('a module sheet of Excel 5 or 95, which has no part, is a sheet of another kind and stays', async () => {
  const bytes = book(one, {
    'xl/workbook.xml': workbook(
      '<sheet name="Module1" sheetId="3" state="veryHidden" r:id=""/><sheet name="KPI" sheetId="1" r:id="rId1"/>',
    ),
  });
  const host = openFileHost('kpi.xlsx', bytes, nodeCodec);
  expect((await host.sheets()).map(({ name, kind, visible }) => [name, kind, visible])).toEqual([
    ['Module1', 'other', false],
    ['KPI', 'worksheet', true],
  ]);
  expect(await problemOf(() => host.read('Module1'))).toBe('not-a-worksheet');
  await host.apply({
    sheets: [{ ...emptySheetPlan, target: { kind: 'own', own: 'summary', name: 'Ours' } }],
  });
  expect((await host.sheets()).map(({ name }) => name)).toEqual(['Module1', 'KPI', 'Ours']);
});

describe('XML that is not well-formed is refused with its part, and never read on', () => {
  it.each([
    ['a tag in an attribute', '<c r="A1" foo="a<b"><v>1</v></c>'],
    ['a tag in the attribute of a row', '</row><row r="2" spans="1<2">'],
    ['an attribute twice', '<c r="A1" r="B1"><v>1</v></c>'],
    ['an attribute twice, in another spelling', "<c r='A1'  s='0' r = 'B1'><v>1</v></c>"],
    ['an attribute twice, of a formula', '<c r="A1"><f t="array" ref="A1" t="shared">1</f><v>1</v></c>'],
    ['an attribute twice, of a style', '<c r="A1" s="1" s="2"><v>1</v></c>'],
    ['an attribute twice, of a type', '<c r="A1" t="n" t="b"><v>1</v></c>'],
  ])('%s', async (_what, cells) => {
    const bytes = book(sheet(row(1, cells)));
    const problem = await openBook('kpi.xlsx', bytes, nodeCodec)
      .read('KPI')
      .catch((error: unknown) => error);
    expect(problem).toMatchObject({ code: 'damaged-xml', details: { part: 'xl/worksheets/sheet1.xml' } });
  });
});

it('names a part in problems by no more than a line, and one without a name not at all', () => {
  const long = new WorkbookProblem('damaged-xml', { part: 'x'.repeat(60_000), why: 'cut off' });
  expect(String(long.details['part'])).toMatch(/^x{119}…$/);
  expect(long.message.length).toBeLessThan(250);
  expect(new WorkbookProblem('damaged-xml', { part: '', why: 'cut off' }).details).toEqual({
    why: 'cut off',
  });
});

describe('a document type is refused', () => {
  const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>';
  const bomb = `<?xml version="1.0"?>\n<!-- x -->${doctype}<x>&a;</x>`;

  it.each([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    'xl/worksheets/sheet1.xml',
    'docProps/core.xml',
    'xl/drawings/vmlDrawing1.vml',
  ])('in %s', async (part) => {
    expect(await problemOf(() => readAll('kpi.xlsx', book(one, { [part]: bomb })))).toBe('dtd');
  });

  it('behind a comment longer than the piece that is looked at first', async () => {
    let seed = 1;
    const noise = Array.from({ length: 30_000 }, () => {
      seed = (seed * 48_271) % 0x7fffffff;
      return String.fromCharCode(97 + (seed % 26));
    }).join('');
    const hidden = `<!-- ${noise} -->${doctype}<x/>`;
    expect(await problemOf(() => readAll('kpi.xlsx', book(one, { 'docProps/app.xml': hidden })))).toBe('dtd');
  });

  it('in UTF-16, and by either codec', async () => {
    const wide = new Uint8Array(Uint16Array.from(`\ufeff${bomb}`, (letter) => letter.charCodeAt(0)).buffer);
    const bytes = book(one, { 'docProps/app.xml': wide });
    expect(await problemOf(() => openPackage(bytes, nodeCodec))).toBe('dtd');
    expect(await problemOf(() => openPackage(bytes, browserCodec))).toBe('dtd');
  });

  it('but not in a picture, which nobody parses', async () => {
    expect(await problemOf(() => readAll('kpi.xlsx', book(one, { 'xl/media/logo.svg': bomb })))).toBe('none');
  });

  it('and the look at the beginning knows when it has not seen enough', () => {
    expect(prologOf(strToU8('<?xml version="1.0"?><!-- to be'))).toBe('unfinished');
    expect(prologOf(strToU8('<?xml version="1.0"?> <!DOC'))).toBe('unfinished');
    expect(prologOf(strToU8('<?xml version="1.0"?><a'))).toBe('clean');
  });
});

describe('the parts of a workbook are found by their relationships', () => {
  it('whatever they are called, absolute or relative, in other letter case or percent-encoded', async () => {
    const bytes = zipOf({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': relationships(relationship('r', 'officeDocument', '/Book/Main%20Part.XML')),
      'book/main part.xml': workbook('<sheet name="S" sheetId="1" r:id="a"/>'),
      'book/_rels/main part.xml.rels': relationships(
        relationship('a', 'worksheet', './../DATA/./one.xml'),
        relationship('b', 'sharedStrings', '/data/text%2Exml'),
      ),
      'data/one.xml': sheet(row(1, '<c r="A1" t="s"><v>0</v></c>')),
      'data/text%2Exml': `<sst xmlns="${MAIN}"><si><t>found</t></si></sst>`,
    });
    expect((await openBook('x.xlsx', bytes, nodeCodec).read('S')).values).toEqual([['found']]);
  });

  it('and their relationship ids under any prefix', async () => {
    const bytes = book(one, {
      'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${RELS}"><x:sheets><x:sheet name='A &amp; B' sheetId='1' rel:id='rId1'/></x:sheets></x:workbook>`,
    });
    expect(openPackage(bytes, nodeCodec).sheets).toMatchObject([
      { name: 'A & B', sheetId: '1', part: 'xl/worksheets/sheet1.xml' },
    ]);
  });

  it('which may point outwards without harm', () => {
    const links = relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      `<Relationship Id="x" Type="${RELS}/externalLink" Target="file:///C:/other.xlsx" TargetMode="External"/>`,
    );
    const pkg = openPackage(book(one, { 'xl/_rels/workbook.xml.rels': links }), nodeCodec);
    expect(pkg.workbookRelationships[1]).toMatchObject({ external: true, target: 'file:///C:/other.xlsx' });
  });

  it.each([
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', '../../../../etc/passwd', 'etc/passwd'],
    ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ])('from %j, %j is %j', (source, target, expected) => {
    expect(resolveTarget(source, target)).toBe(expected);
  });

  it.each([
    ['no workbook part', { 'xl/workbook.xml': undefined }, 'damaged-workbook'],
    ['no sheet part', { 'xl/worksheets/sheet1.xml': undefined }, 'damaged-workbook'],
    ['no string table though it is named', { 'xl/sharedStrings.xml': undefined }, 'damaged-workbook'],
    ['no relationships of the workbook', { 'xl/_rels/workbook.xml.rels': undefined }, 'damaged-workbook'],
    ['no package relationships', { '_rels/.rels': undefined }, 'not-a-workbook'],
    ['no content types', { '[Content_Types].xml': undefined }, 'not-a-workbook'],
    ['a workbook part that is cut off', { 'xl/workbook.xml': '<workbook' }, 'damaged-xml'],
    ['styles that do not close', { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><a>` }, 'damaged-xml'],
    [
      'styles that are not UTF-8',
      { 'xl/styles.xml': Uint8Array.of(0x3c, 0x61, 0xff, 0x2f, 0x3e) },
      'damaged-xml',
    ],
    ['no sheets', { 'xl/workbook.xml': workbook('') }, 'damaged-workbook'],
  ])('a workbook with %s is refused', async (_what, change, code) => {
    const changed = { ...parts(sheet(row(1, '<c r="A1" s="1" t="s"><v>0</v></c>'))), ...change };
    const kept = Object.entries(changed).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, text]],
    );
    const bytes = zipOf(Object.fromEntries(kept));
    expect(await problemOf(() => readAll('kpi.xlsx', bytes))).toBe(code);
  });

  it('knows a locked structure', () => {
    const locked = workbook(
      '<sheet name="KPI" sheetId="1" r:id="rId1"/>',
      '<workbookProtection lockStructure="1"/>',
    );
    expect(openPackage(book(one, { 'xl/workbook.xml': locked }), nodeCodec).structureLocked).toBe(true);
    expect(openPackage(book(one), nodeCodec).structureLocked).toBe(false);
  });
});

it('reads the same with the codec of a browser', async () => {
  const bytes = book(sheet(row(1, '<c r="A1" t="s"><v>1</v></c>')));
  expect((await openBook('kpi.xlsx', bytes, browserCodec).read('KPI')).values).toEqual([['Service level']]);
});

it('is read or refused with a reason, never anything else, whichever letter of whichever part is spoilt', async () => {
  const rich = {
    ...parts(
      sheet(
        row(1, '<c r="A1" s="1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>a&amp;b</t></is></c>') +
          row(2, '<c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="e"><v>#N/A</v></c>'),
        '<mergeCells count="1"><mergeCell ref="A3:B3"/></mergeCells><tableParts><tablePart r:id="t"/></tableParts>',
      ),
    ),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(relationship('t', 'table', '../tables/table1.xml')),
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" displayName="KPI" ref="A1:B2"/>`,
  };
  expect(await problemOf(() => readAll('kpi.xlsx', zipOf(rich)))).toBe('none');
  const texts = Object.entries(rich).map(([name, text]) => [name, String(text)] as const);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.constantFrom('', '<', '>', '"', "'", '/', '&', '9', 'A', ' ', '<a>', '</c>', '\0', '\ud800'),
      async ([name, text], position, letter) => {
        const at = position % text.length;
        const spoilt = zipOf({ ...rich, [name]: text.slice(0, at) + letter + text.slice(at + 1) });
        await problemOf(() => readAll('kpi.xlsx', spoilt));
      },
    ),
    { numRuns: 400 },
  );
});
