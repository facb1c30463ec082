import { nodeCodec } from '../../../../src/hosts/file/zip/codec-node';
import { openPackage } from '../../../../src/hosts/file/package/package';
import { readerOf } from '../../../../src/hosts/file/read/workbook-reader';
import { newWorkbook } from '../../../../src/hosts/file/write/apply';
import { emptySheetPlan } from '../../../../src/workbook/plan/plan';
import { landscapePage } from '../../../../src/workbook/plan/print-plan';
import { valueAt } from '../../../../src/workbook/snapshot';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { problemOf } from '../read/problem-of';
import { apply, beside, block, ours, part, partNames, read } from './write-shortcuts';
import { summaryPlan } from './write-rich-plan';
import { book, MAIN, relationship, relationships, RELS, row, sheet, workbook } from '../xlsx-builder';

const OWN = 'xl/worksheets/sheet2.xml';
const empty = book(sheet(''));
const columnA = (bytes: Uint8Array, count: number) =>
  Array.from({ length: count }, (_unused, row) => valueAt(read(bytes, 'COPC Summary'), row, 0));
/** What a person does in Excel, as a change of a part's text. */
const edited = (bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array => {
  const parts = Object.fromEntries(partNames(bytes).map((one) => [one, part(bytes, one)]));
  return book('', { ...parts, [name]: change(parts[name] ?? '') });
};

it('a new sheet gets the smallest free sheetId where the largest is the last there is', () => {
  const last = '<sheet name="KPI" sheetId="1" r:id="rId1"/><sheet name="Z" sheetId="65534" r:id="rId9"/>';
  const more = book(sheet(''), {
    'xl/workbook.xml': workbook(last),
    'xl/_rels/workbook.xml.rels': relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relationship('rId9', 'worksheet', 'worksheets/sheet9.xml'),
    ),
    'xl/worksheets/sheet9.xml': sheet(''),
  });
  expect(part(apply(more, ours([['a']])).bytes, 'xl/workbook.xml')).toContain(
    'name="COPC Summary" sheetId="2"',
  );
});

describe('a new sheet of ours', () => {
  it('stands at the end, with a hidden marker, the active tab as it was', () => {
    const { bytes, result } = apply(empty, ours([['a', 'b'], ['c']]));
    expect(result).toEqual({
      sheetsAdded: ['COPC Summary'],
      sheetsRefreshed: [],
      cellsWritten: 3,
      adjustments: [],
    });
    expect(part(bytes, 'xl/workbook.xml')).toBe(
      workbook(
        '<sheet name="KPI" sheetId="1" r:id="rId1"/><sheet name="COPC Summary" sheetId="2" r:id="rId4"/>',
        `<definedNames><definedName name="_COPC_summary" hidden="1">'COPC Summary'!$A$1:$B$2</definedName>` +
          `<definedName name="_COPCcells_summary" hidden="1">'COPC Summary'!$A$1:$B$1,'COPC Summary'!$A$2</definedName>` +
          '<definedName name="_COPCparts_summary" hidden="1">COUNTA(&quot;&quot;)</definedName></definedNames>',
      ),
    );
    expect(part(bytes, OWN)).not.toContain('tabSelected');
  });

  it('keeps its place in workbook.xml before what comes later there, and declares what it uses', () => {
    const xml =
      `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="KPI" sheetId="7" rr:id="rId1" xmlns:rr="${RELS}"/></x:sheets>` +
      '<x:definedNames /><x:calcPr calcId="1"/></x:workbook>';
    const bytes = apply(book(sheet(''), { 'xl/workbook.xml': xml }), ours([[1]])).bytes;
    expect(part(bytes, 'xl/workbook.xml')).toBe(
      xml
        .replace(
          '</x:sheets>',
          `<x:sheet name="COPC Summary" sheetId="8" xmlns:r="${RELS}" r:id="rId4"/></x:sheets>`,
        )
        .replace(
          '<x:definedNames />',
          `<x:definedNames ><x:definedName name="_COPC_summary" hidden="1">'COPC Summary'!$A$1</x:definedName>` +
            `<x:definedName name="_COPCcells_summary" hidden="1">'COPC Summary'!$A$1</x:definedName>` +
            '<x:definedName name="_COPCparts_summary" hidden="1">COUNTA(&quot;&quot;)</x:definedName></x:definedNames>',
        ),
    );
  });

  it('gets another name where a manager has a sheet of that name, and says so', () => {
    const xml = workbook('<sheet name="copc summary" sheetId="1" r:id="rId1"/>');
    const chart = {
      ...summaryPlan(),
      blocks: [block('A1', [[{ value: 1, formula: "'COPC Summary'!B1" }]])],
      tables: [],
    };
    const { bytes, result } = apply(book(sheet(''), { 'xl/workbook.xml': xml }), chart);
    expect(result.sheetsAdded).toEqual(['COPC Summary (2)']);
    expect(result.adjustments).toEqual([
      { kind: 'sheet-renamed', wanted: 'COPC Summary', used: 'COPC Summary (2)' },
    ]);
    expect(part(bytes, OWN)).toContain("<f>'COPC Summary (2)'!B1</f>");
    expect(part(bytes, 'xl/charts/chart1.xml')).toContain("<c:f>'COPC Summary (2)'!$E$4:$J$4</c:f>");
    expect(part(bytes, 'xl/charts/chart1.xml')).not.toContain("'COPC Summary'!");
  });

  it('is refused where the workbook is locked, and nothing else is', async () => {
    const locked = `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${RELS}"><workbookProtection lockStructure="1"/><sheets><sheet name="KPI" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const bytes = book(sheet(''), { 'xl/workbook.xml': locked });
    expect(await problemOf(() => apply(bytes, ours([[1]])))).toBe('protected-workbook');
    expect(await problemOf(() => apply(bytes, beside('KPI', 'A1', [[1]])))).toBe('none');
  });

  it('may be called like something every object has', () => {
    const plan = { ...ours([[1]]), target: { kind: 'own', own: 'gaps', name: '__proto__' } as const };
    const bytes = apply(empty, plan).bytes;
    expect(valueAt(read(bytes, '__proto__'), 0, 0)).toBe(1);
  });

  it('is set up as planned', () => {
    const xml = part(
      apply(
        empty,
        ours([['x']], {
          freeze: { rows: 2, columns: 1 },
          hideGridLines: true,
          print: landscapePage,
          columnWidths: [{ column: 2, characters: 10 }],
          rowHeights: [{ row: 4, points: 42 }],
          merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        }),
      ).bytes,
      OWN,
    );
    expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain(
      '<sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    );
    expect(xml).toContain('<cols><col min="3" max="3" width="10.7142857" customWidth="1"/></cols>');
    expect(xml).toContain('<row r="5" ht="42" customHeight="1"/>');
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>');
    expect(xml).toContain('<pageSetup orientation="landscape" fitToHeight="0"/>');
  });

  it('has no row higher than Excel shows one', () => {
    const xml = part(apply(empty, ours([['x']], { rowHeights: [{ row: 0, points: 5000 }] })).bytes, OWN);
    expect(xml).toContain('<row r="1" ht="409" customHeight="1">');
  });
});

describe('a sheet of ours written again', () => {
  const first = apply(empty, ours([['a'], ['b'], ['c'], ['d']])).bytes;

  it('takes the new cells and loses the old ones', () => {
    const { bytes, result } = apply(first, ours([['new'], ['newer']]));
    expect(result.sheetsRefreshed).toEqual(['COPC Summary']);
    expect(columnA(bytes, 4)).toEqual(['new', 'newer', '', '']);
    expect(part(bytes, OWN)).toContain('<dimension ref="A1:A2"/>');
  });

  it('comes out the same, byte for byte, from the same plan', () => {
    const rich = apply(empty, summaryPlan()).bytes;
    expect(Buffer.compare(apply(rich, summaryPlan()).bytes, rich)).toBe(0);
    expect(
      Buffer.compare(apply(apply(rich, summaryPlan('COPC Summary', 9)).bytes, summaryPlan()).bytes, rich),
    ).toBe(0);
  });

  it('comes out the same with several sheets of ours side by side', () => {
    const plans = [
      summaryPlan(),
      { ...summaryPlan(), target: { kind: 'own', own: 'vendors', name: 'COPC Vendors' } as const },
    ];
    const once = apply(empty, ...plans).bytes;
    expect(Buffer.compare(apply(once, ...plans).bytes, once)).toBe(0);
  });

  it('keeps what people wrote beside it, with its look, also on rows of ours', () => {
    const beside2 = beside('COPC Summary', 'C2', [['mine', { value: 7, style: 0 }]], {
      styles: [{ bold: true }],
    });
    const remarked = apply(first, beside2).bytes;
    const style = /<c r="D2" s="(\d+)">/.exec(part(remarked, OWN))?.[1];
    const bytes = apply(remarked, ours([['new'], ['newer'], ['newest']])).bytes;
    expect(valueAt(read(bytes, 'COPC Summary'), 1, 2)).toBe('mine');
    expect(part(bytes, OWN)).toContain(`<c r="D2" s="${style}"><v>7</v></c>`);
    // A row that no longer holds anything of ours keeps theirs.
    const shrunk = apply(bytes, ours([['only']])).bytes;
    expect(valueAt(read(shrunk, 'COPC Summary'), 1, 2)).toBe('mine');
    expect(columnA(shrunk, 3)).toEqual(['only', '', '']);
  });

  it('does not grow over what people wrote', () => {
    const remarked = apply(first, beside('COPC Summary', 'A6', [['my row']])).bytes;
    expect(() => apply(remarked, ours([['1'], ['2'], ['3'], ['4'], ['5'], ['6']]))).toThrow(
      'cell-occupied {"sheet":"COPC Summary","cell":"A6","count":1}',
    );
    expect(columnA(apply(remarked, ours([['1'], ['2'], ['3'], ['4'], ['5']])).bytes, 6)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      'my row',
    ]);
  });

  it('leaves alone what people wrote where the plan leaves a hole', () => {
    const register = apply(
      empty,
      ours([
        ['Action', 'Owner', 'Due'],
        ['train', null, 'May'],
      ]),
    ).bytes;
    const owned = apply(register, beside('COPC Summary', 'B2', [['Ana']])).bytes;
    const again = apply(
      owned,
      ours([
        ['Action', 'Owner', 'Due'],
        ['train', null, 'June'],
      ]),
    ).bytes;
    const row = (snapshot: SheetSnapshot) => [0, 1, 2].map((column) => valueAt(snapshot, 1, column));
    expect(row(read(again, 'COPC Summary'))).toEqual(['train', 'Ana', 'June']);
    // A hole where we wrote before takes our old value away.
    expect(
      row(
        read(
          apply(
            again,
            ours([
              ['Action', 'Owner', 'Due'],
              [null, null, 'July'],
            ]),
          ).bytes,
          'COPC Summary',
        ),
      ),
    ).toEqual(['', 'Ana', 'July']);
  });

  it('is found under the name a person gave it, and keeps it', () => {
    const renamed = edited(first, 'xl/workbook.xml', (text) =>
      text.replaceAll('COPC Summary', "Bob''s 成績"),
    );
    const plan = ours([['new', { value: 1, formula: "'COPC Summary'!A1" }]]);
    const { bytes, result } = apply(
      edited(renamed, 'xl/workbook.xml', (text) => text.replace("name=\"Bob''s", 'name="Bob\'s')),
      plan,
    );
    expect(result).toMatchObject({ sheetsAdded: [], sheetsRefreshed: ["Bob's 成績"], adjustments: [] });
    expect(valueAt(read(bytes, "Bob's 成績"), 0, 0)).toBe('new');
    expect(part(bytes, OWN)).toContain("<f>'Bob''s 成績'!A1</f>");
  });

  it('is made anew when a person deleted it', () => {
    const gone = edited(first, 'xl/workbook.xml', (text) =>
      text.replace(/<sheet name="COPC Summary"[^>]*>/, '').replaceAll(/'COPC Summary'![^<]*/g, '#REF!'),
    );
    const { bytes, result } = apply(gone, ours([['again']]));
    expect(result.sheetsAdded).toEqual(['COPC Summary']);
    expect(part(bytes, 'xl/workbook.xml').match(/_COPC_summary/g)).toHaveLength(1);
    expect(apply(bytes, ours([['again']])).result.sheetsRefreshed).toEqual(['COPC Summary']);
  });

  it('is not the copy a person made of it, whose names belong to that sheet alone', () => {
    const copied = edited(first, 'xl/workbook.xml', (text) =>
      text.replace(
        '<definedNames>',
        '<definedNames><definedName name="_COPC_summary" localSheetId="0" hidden="1">KPI!$A$1</definedName>',
      ),
    );
    expect(apply(copied, ours([['x']])).result.sheetsRefreshed).toEqual(['COPC Summary']);
  });

  it('keeps the column widths of the person, and gives one to new columns only', () => {
    const wide = (columns: readonly number[]) =>
      ours([['a', 'b', 'c']], { columnWidths: columns.map((column) => ({ column, characters: 10 })) });
    const dragged = edited(apply(empty, wide([0, 2])).bytes, OWN, (text) =>
      text.replace('min="1" max="1" width="10.7142857"', 'min="1" max="1" width="55"'),
    );
    expect(part(apply(dragged, wide([0, 1, 2])).bytes, OWN)).toContain(
      '<cols><col min="1" max="1" width="55" customWidth="1"/><col min="2" max="2" width="10.7142857" customWidth="1"/>' +
        '<col min="3" max="3" width="10.7142857" customWidth="1"/></cols>',
    );
  });

  it('is not merged over what people wrote', () => {
    const remarked = apply(first, beside('COPC Summary', 'C9', [['mine']])).bytes;
    const merged = ours([['a']], { merges: [{ top: 8, left: 0, bottom: 8, right: 3 }] });
    expect(() => apply(remarked, merged)).toThrow('cell-occupied {"sheet":"COPC Summary","cell":"C9"');
  });

  it('is refused when a person protected it', async () => {
    const locked = edited(first, OWN, (text) =>
      text.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
    );
    expect(await problemOf(() => apply(locked, ours([['x']])))).toBe('protected-sheet');
  });

  it('cannot be planned twice at once', async () => {
    expect(await problemOf(() => apply(empty, ours([['a']]), ours([['b']])))).toBe('invalid-plan');
  });

  it('leaves the input as it was, and gives it back when there is nothing to write', () => {
    const before = Uint8Array.from(first);
    apply(first, ours([['x']]));
    expect(first).toEqual(before);
    expect(apply(first)).toMatchObject({ bytes: first, result: { cellsWritten: 0 } });
  });
});

describe('a new workbook', () => {
  const snapshot: SheetSnapshot = {
    name: 'kpi/2024',
    used: { top: 1, left: 0, bottom: 3, right: 2 },
    values: [
      ['Metric', 'Jan', 'Target'],
      ['=SUM', 0.8, { error: '#N/A' }],
      [true, 45292],
    ],
    formats: ['General', 'yyyy-mm-dd', '0.0%'],
    formatIndex: [undefined, [0, 2], [0, 1]],
    merges: [],
    tables: [],
    hiddenRows: [],
    hiddenColumns: [],
    date1904: false,
    uncalculated: { count: 0, first: [] },
  };

  it('holds the data of a CSV first, as text and numbers, and our sheets behind', () => {
    const plan = { sheets: [ours([['Gold']]), beside('kpi 2024', 'D2', [['Level']])] };
    const { bytes, result } = newWorkbook(plan, nodeCodec, snapshot);
    const reader = readerOf(openPackage(bytes, nodeCodec));
    expect(reader.sheets().map(({ name, own }) => [name, own])).toEqual([
      ['kpi 2024', null],
      ['COPC Summary', 'summary'],
    ]);
    const data = reader.read('kpi 2024');
    expect([valueAt(data, 1, 0), valueAt(data, 2, 0), valueAt(data, 2, 1), valueAt(data, 2, 2)]).toEqual([
      'Metric',
      '=SUM',
      0.8,
      '#N/A',
    ]);
    expect(valueAt(data, 1, 3)).toBe('Level');
    expect(data.formats).toEqual(expect.arrayContaining(['0.0%', 'yyyy-mm-dd']));
    expect(result).toMatchObject({
      sheetsAdded: ['COPC Summary'],
      cellsWritten: 2,
      adjustments: [{ kind: 'sheet-renamed', wanted: 'kpi/2024', used: 'kpi 2024' }],
    });
  });

  it('is refused without any sheet', async () => {
    expect(await problemOf(() => newWorkbook({ sheets: [] }, nodeCodec))).toBe('invalid-plan');
    expect(
      await problemOf(() =>
        newWorkbook({ sheets: [{ ...emptySheetPlan, target: ours([]).target }] }, nodeCodec),
      ),
    ).toBe('none');
  });
});

describe('the order Excel calculates in, after it saved formulas of ours', () => {
  const formula = { value: 2, formula: 'KPI!A1+1' };
  const withChain = (cells: string): Uint8Array => {
    const rels = relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relationship('rId2', 'calcChain', 'calcChain.xml'),
    );
    const chain = `<calcChain xmlns="${MAIN}">${cells}</calcChain>`;
    const more = { 'xl/_rels/workbook.xml.rels': rels, 'xl/calcChain.xml': chain };
    return apply(book(sheet(row(1, '<c r="A1"><f>1</f></c>')), more), ours([[formula], [formula], [formula]]))
      .bytes;
  };
  const chainOf = (bytes: Uint8Array) => part(bytes, 'xl/calcChain.xml').replace(/<\/?calcChain[^>]*>/g, '');

  it('no longer names cells of ours, and says the sheet of a cell that took it from one of them', () => {
    const before = withChain(
      '<c r="A1" i="1"/><c r="A1" i="2"/><c r="A2"/><c r="D9"/><c r="A3" i="2" l="1"/>',
    );
    const { bytes } = apply(before, ours([['a text now']]));
    expect(chainOf(bytes)).toBe('<c r="A1" i="1"/><c r="D9" i="2"/>');
  });

  it('goes with its relationship when it named nothing else', () => {
    const { bytes } = apply(withChain('<c r="A2" i="2"/><c r="A1"/>'), ours([['a text now']]));
    expect(partNames(bytes)).not.toContain('xl/calcChain.xml');
    expect(part(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  it("is left as it is where it names a manager's cells only", () => {
    const before = withChain('<c r="A1" i="1"/><c r="A2"/>');
    const { bytes } = apply(before, ours([['a text now']]));
    expect(part(bytes, 'xl/calcChain.xml')).toBe(part(before, 'xl/calcChain.xml'));
  });
});
