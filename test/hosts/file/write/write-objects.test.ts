import type { WorkbookPackage } from '../../../../src/hosts/file/package/package';
import { nodeCodec } from '../../../../src/hosts/file/node';
import { openBook } from '../../../../src/hosts/file/open';
import { readOwnCharts } from '../../../../src/hosts/file/read/read-own-charts';
import type { ChartPlan, ChartSeries, ConditionalFormat } from '../../../../src/workbook/plan/plan';
import { problemOf } from '../read/problem-of';
import { apply, beside, ours, part, partNames, read } from './write-shortcuts';
import { summaryPlan } from './write-rich-plan';
import { book, MAIN, RELS, relationship, relationships, sheet } from '../xlsx-builder';

const SHEET = 'xl/worksheets/sheet1.xml';
const OWN = 'xl/worksheets/sheet2.xml';
const SHEET_RELS = 'xl/worksheets/_rels/sheet1.xml.rels';
const empty = book(sheet(''));
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
/** The parts of a written book again as a book, one of them changed as a person would. */
const edited = (bytes: Uint8Array, changes: Record<string, (text: string) => string>): Uint8Array => {
  const parts = Object.fromEntries(partNames(bytes).map((one) => [one, part(bytes, one)]));
  for (const [name, change] of Object.entries(changes)) parts[name] = change(parts[name] ?? '');
  return book('', parts);
};

describe('conditional formats', () => {
  const icons: ConditionalFormat = {
    kind: 'icons',
    area: area(1, 2, 9, 2),
    icons: '4TrafficLights',
    from: [1, 2, 3],
    showValue: true,
  };
  const bar: ConditionalFormat = {
    kind: 'bar',
    area: area(1, 3, 9, 3),
    color: '5b9bd5',
    min: 0,
    max: null,
    showValue: true,
  };
  const text: ConditionalFormat = {
    kind: 'text',
    area: area(1, 1, 9, 1),
    equals: 'say "no" & go',
    style: { color: 'C00000' },
  };
  const formats = (...conditionalFormats: ConditionalFormat[]) =>
    beside('KPI', 'A1', [[1]], { conditionalFormats });

  it('are spelled as Excel does', () => {
    const xml = part(apply(empty, formats(icons, text)).bytes, SHEET);
    expect(xml).toContain(
      '<conditionalFormatting sqref="C2:C10"><cfRule type="iconSet" priority="1"><iconSet iconSet="4TrafficLights">' +
        '<cfvo type="percent" val="0"/><cfvo type="num" val="1"/><cfvo type="num" val="2"/><cfvo type="num" val="3"/></iconSet></cfRule></conditionalFormatting>',
    );
    expect(xml).toContain(
      '<cfRule type="cellIs" dxfId="0" priority="2" operator="equal"><formula>&quot;say &quot;&quot;no&quot;&quot; &amp; go&quot;</formula></cfRule>',
    );
  });

  it('make data bars solid, by the extension at the end of the sheet', () => {
    const xml = part(apply(empty, formats(bar)).bytes, SHEET);
    const id = /<x14:id>(\{[^}]*\})<\/x14:id>/.exec(xml)?.[1];
    expect(xml).toContain(
      '<dataBar><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF5B9BD5"/></dataBar>',
    );
    expect(xml).toContain(
      `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0">`,
    );
    expect(xml).toContain('<x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="autoMax"/>');
    expect(xml).toMatch(
      /<xm:sqref>D2:D10<\/xm:sqref><\/x14:conditionalFormatting><\/x14:conditionalFormattings><\/ext><\/extLst><\/worksheet>$/,
    );
  });

  it('stand behind those of the manager, in rank and place, and join the extension that is there', () => {
    const theirs =
      '<conditionalFormatting sqref="A1"><cfRule type="top10" priority="7"/></conditionalFormatting><pageMargins left="1"/>' +
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:q="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
      '<q:conditionalFormattings><q:conditionalFormatting/></q:conditionalFormattings></ext></extLst>';
    const xml = part(apply(book(sheet('', theirs)), formats(bar)).bytes, SHEET);
    expect(xml).toMatch(
      /priority="7"\/><\/conditionalFormatting><conditionalFormatting sqref="D2:D10"><cfRule type="dataBar" priority="8">/,
    );
    expect(xml.match(/<ext uri="\{78C0D931/g)).toHaveLength(1);
    expect(xml).toMatch(/<q:conditionalFormatting\/><x14:conditionalFormatting xmlns:x14=/);
  });

  it('get the smallest free rank where the largest is the last there is', () => {
    const last =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="2147483647"><formula>1</formula></cfRule></conditionalFormatting>';
    const { bytes } = apply(book(sheet('', last)), formats(icons, text));
    const ranks = [...part(bytes, 'xl/worksheets/sheet1.xml').matchAll(/priority="(\d+)"/g)].map(
      ([, rank]) => rank,
    );
    expect(ranks).toEqual(['2147483647', '1', '2']);
  });

  it('are replaced with ours, and left where they are a person’s', () => {
    const own = ours([['a', 'b', 'c', 'd']], { conditionalFormats: [{ ...bar, area: area(0, 0, 0, 3) }] });
    const once = apply(empty, own).bytes;
    const added =
      '<conditionalFormatting sqref="A1:A99"><cfRule type="top10" priority="9"/></conditionalFormatting>';
    const twice = apply(
      edited(once, { [OWN]: (xml) => xml.replace('<pageMargins', `${added}<pageMargins`) }),
      own,
    ).bytes;
    expect(part(twice, OWN)).toContain(added);
    expect(part(twice, OWN).match(/type="dataBar" priority/g)).toHaveLength(1);
    expect(part(twice, OWN).match(/<xm:sqref>/g)).toHaveLength(1);
    expect(part(apply(twice, ours([['a']])).bytes, OWN)).not.toContain('extLst');
  });
});

describe('tables', () => {
  const table = (name: string, rows = 2) =>
    ours([['Metric', 'R&D "x"\n2'], ...Array.from({ length: rows }, () => ['a', 1])], {
      tables: [{ name, area: area(0, 0, rows, 1), bandedRows: true }],
    });

  it('name their columns as the header cells do', () => {
    const { bytes } = apply(empty, table('My list'));
    expect(part(bytes, 'xl/tables/table1.xml')).toContain(
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="My_list" displayName="My_list" ref="A1:B3" ' +
        'totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Metric"/>' +
        '<tableColumn id="2" name="R&amp;D &quot;x&quot;_x000A_2"/></tableColumns>',
    );
    expect(read(bytes, 'COPC Summary').tables).toMatchObject([{ name: 'My_list', area: area(0, 0, 2, 1) }]);
  });

  it('have a name and a number nobody has', () => {
    const theirs = {
      [SHEET_RELS]: relationships(relationship('rId1', 'table', '../tables/table1.xml')),
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="kpi" displayName="KPI" ref="A1:B2"/>`,
    };
    const written = part(apply(book(sheet(''), theirs), table('Kpi')).bytes, 'xl/tables/table2.xml');
    expect(written).toContain('id="2" name="Kpi_2" displayName="Kpi_2"');
  });

  it('take the place of our old one', () => {
    const { bytes } = apply(apply(empty, table('List')).bytes, table('List', 5));
    expect(partNames(bytes).filter((name) => name.includes('tables/'))).toEqual(['xl/tables/table1.xml']);
    expect(part(bytes, 'xl/tables/table1.xml')).toContain(
      'id="1" name="List" displayName="List" ref="A1:B6"',
    );
    expect(part(bytes, OWN).match(/<tablePart /g)).toHaveLength(1);
    const gone = apply(bytes, ours([['a']])).bytes;
    expect(partNames(gone).filter((name) => name.includes('tables/'))).toEqual([]);
    expect(part(gone, '[Content_Types].xml')).not.toContain('table1');
    expect(part(gone, OWN)).not.toContain('tableParts');
  });

  it.each([
    [
      'a header that is no text',
      [
        ['a', 2],
        [1, 2],
      ],
    ],
    ['a header missing', [['a'], [1, 2]]],
    [
      'two headers alike',
      [
        ['a', 'A'],
        [1, 2],
      ],
    ],
  ])('are refused with %s', async (_what, values) => {
    const plan = ours(values, { tables: [{ name: 'T', area: area(0, 0, 1, 1), bandedRows: false }] });
    expect(await problemOf(() => apply(empty, plan))).toBe('invalid-plan');
  });

  it('cut a header at 255 letters in the cell as in the column', () => {
    const { bytes, result } = apply(
      empty,
      ours([['x'.repeat(300)], [1]], { tables: [{ name: 'T', area: area(0, 0, 1, 0), bandedRows: true }] }),
    );
    expect(result.adjustments).toMatchObject([{ kind: 'text-clamped', cell: 'A1', length: 300 }]);
    expect(part(bytes, 'xl/tables/table1.xml')).toContain(`name="${'x'.repeat(255)}"`);
    expect(part(bytes, OWN)).toContain(`>${'x'.repeat(255)}<`);
  });
});

describe('charts', () => {
  const [line] = summaryPlan().charts as readonly [ChartPlan, ChartPlan];
  const chart = (plan: Partial<ChartPlan> = {}) => ours([['a']], { charts: [{ ...line, ...plan }] });
  const xml = (plan: Partial<ChartPlan> = {}) =>
    part(apply(empty, chart(plan)).bytes, 'xl/charts/chart1.xml');

  it('named by a whole page have a title, name and description of a length Excel takes', () => {
    const page = 'x'.repeat(32_767);
    const { bytes } = apply(empty, chart({ title: page, description: page }));
    expect(part(bytes, 'xl/charts/chart1.xml')).toMatch(/<a:t>x{255}<\/a:t>/);
    expect(part(bytes, 'xl/drawings/drawing1.xml')).toMatch(/ name="COPC 1 x{248}" descr="x{2000}"/);
  });

  it('hold what they are drawn from, with its values', () => {
    expect(xml()).toContain(
      '<c:cat><c:strRef><c:f>\'COPC Summary\'!$E$4:$J$4</c:f><c:strCache><c:ptCount val="6"/><c:pt idx="0"><c:v>Jan</c:v></c:pt>',
    );
    expect(xml()).toContain(
      '<c:val><c:numRef><c:f>\'COPC Summary\'!$E$5:$J$5</c:f><c:numCache><c:formatCode>0%</c:formatCode><c:ptCount val="6"/><c:pt idx="0"><c:v>0.7</c:v></c:pt>',
    );
    expect(xml()).toContain('<c:max val="1"/><c:min val="0.6"/>');
  });

  it('leave a gap where a value is missing, and show dates as dates', () => {
    const values = { sheet: 'KPI', area: area(0, 1, 0, 3), cached: [1, null, 'x'] };
    const [series] = line.series;
    if (series === undefined) throw new Error('no series');
    const text = xml({
      series: [{ ...series, values }],
      categories: { ...values, cached: [45292, 45323, 45352] },
    });
    expect(text).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache>');
    expect(text).toContain(
      '<c:cat><c:numRef><c:f>KPI!$B$1:$D$1</c:f><c:numCache><c:formatCode>mmm\\-yy</c:formatCode>',
    );
  });

  it('draw the dashed series of a column chart as a line over the columns', () => {
    const text = xml({ kind: 'bar' });
    expect(text.match(/<c:barChart>.*<\/c:barChart>/)?.[0]).toContain('<c:v>Metric 1</c:v>');
    expect(text.match(/<c:lineChart>.*<\/c:lineChart>/)?.[0]).toContain('<c:v>Metric 2</c:v>');
    expect(text).toContain('<a:prstDash val="dash"/>');
  });

  it('draw shares of the whole as a line on an axis of their own, which is read as that again', () => {
    const [first, second] = line.series as readonly [ChartSeries, ChartSeries];
    const share: ChartSeries = { ...second, dashed: false, markers: true, ofWhole: true };
    const plan = { kind: 'bar', series: [first, share], min: 0, max: 37, step: 5 } as const;
    const { bytes } = apply(empty, chart(plan));
    const text = part(bytes, 'xl/charts/chart1.xml');
    const ids = (group: string) =>
      [
        ...(text.match(new RegExp(`<c:${group}>.*?</c:${group}>`))?.[0] ?? '').matchAll(
          /<c:axId val="(\d+)"/g,
        ),
      ].map(([, id]) => id);
    expect(ids('barChart')).toHaveLength(2);
    expect(ids('lineChart')).toHaveLength(2);
    expect(ids('barChart').filter((id) => ids('lineChart').includes(id))).toEqual([]);
    const axes = [...text.matchAll(/<c:valAx>.*?<\/c:valAx>/g)].map(([axis]) => axis);
    expect(axes.map((axis) => /<c:max val="([^"]*)"/.exec(axis)?.[1])).toEqual(['37', '1']);
    expect(axes[1]).toContain('<c:axPos val="r"/>');
    expect(axes[1]).toContain('<c:crosses val="max"/>');
    const [again] = [
      ...readOwnCharts(openBook('a.xlsx', bytes, nodeCodec).package as WorkbookPackage).values(),
    ].flat();
    const shown = again?.plan.series.map(({ name, dashed, markers, ofWhole }) => ({
      name,
      dashed,
      markers,
      ofWhole,
    }));
    expect(again?.plan).toMatchObject({ kind: 'bar', min: 0, max: 37, step: 5 });
    expect(shown).toEqual([
      { name: first.name, dashed: false, markers: false, ofWhole: undefined },
      { name: second.name, dashed: false, markers: true, ofWhole: true },
    ]);
  });

  it('say in words what they show', () => {
    const drawing = part(apply(empty, chart({ title: 'A & "B"' })).bytes, 'xl/drawings/drawing1.xml');
    expect(drawing).toContain(
      'name="COPC 1 A &amp; &quot;B&quot;" descr="Line chart of &quot;Metric 1&quot;, January to June, with its target"',
    );
  });

  it('come on top of what a manager’s drawing holds', () => {
    const theirs = {
      [SHEET_RELS]: relationships(relationship('rId5', 'drawing', '../drawings/drawing1.xml')),
      'xl/drawings/drawing1.xml': `<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><oneCellAnchor><sp><nvSpPr><cNvPr id="7" name="Logo"/></nvSpPr></sp></oneCellAnchor></wsDr>`,
    };
    const before = book(sheet('', `<drawing r:id="rId5"/>`), theirs);
    const { bytes } = apply(before, beside('KPI', 'A1', [[1]], { charts: [line] }));
    expect(part(bytes, 'xl/drawings/drawing1.xml')).toMatch(
      /name="Logo".*<\/oneCellAnchor><xdr:twoCellAnchor .*<xdr:cNvPr id="8"/,
    );
    expect(part(bytes, SHEET).match(/<drawing /g)).toHaveLength(1);
  });

  it('are replaced with ours, and left where a person added one', () => {
    const once = apply(empty, chart()).bytes;
    const anchor =
      '<xdr:oneCellAnchor><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="99" name="Photo"/></xdr:nvPicPr></xdr:pic></xdr:oneCellAnchor>';
    const added = edited(once, {
      'xl/drawings/drawing1.xml': (text) => text.replace('</xdr:wsDr>', `${anchor}</xdr:wsDr>`),
    });
    const twice = apply(added, chart({ title: 'Second' })).bytes;
    expect(part(twice, 'xl/drawings/drawing1.xml')).toContain(anchor);
    expect(part(twice, 'xl/charts/chart1.xml')).toContain('Second');
    expect(partNames(twice).filter((name) => name.includes('charts/'))).toEqual(['xl/charts/chart1.xml']);
    const without = apply(twice, ours([['a']])).bytes;
    expect(part(without, 'xl/drawings/drawing1.xml')).toContain(anchor);
    expect(partNames(without).filter((name) => name.includes('charts/'))).toEqual([]);
  });

  it('stay when a person drew them, whatever they are called', () => {
    const once = apply(empty, chart()).bytes;
    const shape =
      '<xdr:twoCellAnchor><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="9" name="COPC my own arrow"/></xdr:nvSpPr></xdr:sp></xdr:twoCellAnchor>';
    const copy =
      `<xdr:twoCellAnchor><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="10" name="COPC 7 mine"/></xdr:nvGraphicFramePr>` +
      `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELS}" r:id="rId9"/></xdr:graphicFrame></xdr:twoCellAnchor>`;
    const added = edited(once, {
      'xl/drawings/drawing1.xml': (text) => text.replace('</xdr:wsDr>', `${shape}${copy}</xdr:wsDr>`),
    });
    const drawing = part(apply(added, chart()).bytes, 'xl/drawings/drawing1.xml');
    expect(drawing).toContain(shape + copy);
    expect(drawing.match(/<xdr:cNvPr id="\d+" name="COPC 1 /g)).toHaveLength(1);
  });

  it('of ours keep the place and size a person gave them, and go where they are planned otherwise', () => {
    const once = apply(empty, chart()).bytes;
    const moved = edited(once, {
      'xl/drawings/drawing1.xml': (text) =>
        text
          .replace(
            /<xdr:from>.*<\/xdr:to>/,
            '<xdr:from><xdr:col>20</xdr:col><xdr:colOff>9525</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="3000000" cy="900000"/>',
          )
          .replaceAll('twoCellAnchor', 'oneCellAnchor'),
    });
    const anchor = { ...line.anchor, top: line.anchor.top + 40, bottom: line.anchor.bottom + 40 };
    const kept = part(apply(moved, chart({ anchor })).bytes, 'xl/drawings/drawing1.xml');
    expect(kept).toMatch(
      /<xdr:oneCellAnchor [^>]*main"><xdr:from><xdr:col>20<\/xdr:col><xdr:colOff>9525<\/xdr:colOff><xdr:row>3<\/xdr:row><xdr:rowOff>0<\/xdr:rowOff><\/xdr:from><xdr:ext cx="3000000" cy="900000"\/><xdr:graphicFrame/,
    );
    expect(kept).toContain('</xdr:oneCellAnchor>');
    const planned = part(apply(once, chart({ anchor })).bytes, 'xl/drawings/drawing1.xml');
    expect(planned).toContain(`<xdr:row>${anchor.top}</xdr:row>`);
  });

  it('of ours go with the style parts Excel gave them', () => {
    const relation = (id: string, kind: string, target: string) =>
      `<Relationship Id="${id}" Type="http://schemas.microsoft.com/office/2011/relationships/${kind}" Target="${target}"/>`;
    const styled = edited(apply(empty, chart()).bytes, {
      'xl/charts/_rels/chart1.xml.rels': () =>
        relationships(
          relation('rId1', 'chartStyle', 'style1.xml'),
          relation('rId2', 'chartColorStyle', 'colors1.xml'),
        ),
      'xl/charts/style1.xml': () => '<s/>',
      'xl/charts/colors1.xml': () => '<c/>',
    });
    const names = partNames(apply(styled, ours([['a']])).bytes);
    expect(names.filter((name) => name.includes('charts/'))).toEqual([]);
  });

  it('count dates as the workbook does', () => {
    const xml1904 = `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><workbookPr date1904="1"/><sheets><sheet name="KPI" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const { bytes } = apply(book(sheet(''), { 'xl/workbook.xml': xml1904 }), chart());
    expect(part(bytes, 'xl/charts/chart1.xml')).toContain('<c:date1904 val="1"/>');
    expect(xml()).toContain('<c:date1904 val="0"/>');
  });

  it('go with all their parts when nothing is left', () => {
    const without = apply(apply(empty, chart()).bytes, ours([['a']])).bytes;
    expect(partNames(without).filter((name) => /drawing|chart/.test(name))).toEqual([]);
    expect(part(without, OWN)).not.toContain('<drawing');
    expect(part(without, '[Content_Types].xml')).not.toContain('drawing');
  });
});

describe('notes', () => {
  const note = (text: string, row = 0) =>
    ours([['a'], ['b']], { notes: [{ cell: { row, column: 0 }, text }] });

  it('have a text and a box, and a content type for the boxes', () => {
    const { bytes } = apply(empty, note('why: 1 < 2'));
    expect(part(bytes, 'xl/comments1.xml')).toContain(
      '<authors><author>COPC Scorecard</author></authors><commentList><comment ref="A1" authorId="0"><text>' +
        '<t xml:space="preserve">why: 1 &lt; 2</t></text></comment></commentList>',
    );
    expect(part(bytes, 'xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>0</x:Row><x:Column>0</x:Column>');
    expect(part(bytes, '[Content_Types].xml')).toContain('<Default Extension="vml"');
    expect(part(bytes, OWN)).toContain('<legacyDrawing r:id="rId2"/></worksheet>');
  });

  it('of people stay, on our cells too', () => {
    const once = apply(empty, note('first')).bytes;
    const theirs = '<comment ref="A2" authorId="1"><text><t>mine</t></text></comment>';
    const shape =
      '<v:shape id="_x0000_s2000"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>';
    const added = edited(once, {
      'xl/comments1.xml': (text) =>
        text
          .replace('</authors>', '<author>Ana</author></authors>')
          .replace('</commentList>', `${theirs}</commentList>`),
      'xl/drawings/vmlDrawing1.vml': (text) => text.replace('</xml>', `${shape}</xml>`),
    });
    const twice = apply(added, note('second')).bytes;
    expect(part(twice, 'xl/comments1.xml')).toMatch(/mine<\/t>.*<comment ref="A1" authorId="0">.*second/);
    expect(part(twice, 'xl/comments1.xml')).not.toContain('first');
    expect(part(twice, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)).toHaveLength(2);
    // Where a person has a note, ours is not put over it.
    expect(part(apply(twice, note('third', 1)).bytes, 'xl/comments1.xml')).not.toContain('third');
  });

  it('go with all their parts when nothing is left', () => {
    const without = apply(apply(empty, note('x')).bytes, ours([['a']])).bytes;
    expect(partNames(without).filter((name) => /comments|vml/.test(name))).toEqual([]);
    expect(part(without, OWN)).not.toContain('legacyDrawing');
  });

  it('of old Excel, whose boxes are not well-formed, are added to', () => {
    const theirs = {
      [SHEET_RELS]: relationships(
        relationship('rId1', 'comments', '../comments1.xml'),
        relationship('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
      ),
      'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author/></authors><commentList/></comments>`,
      'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="v"><v:shape id="_x0000_s1025"><br></v:shape></xml>',
    };
    const before = book(sheet('', '<legacyDrawing r:id="rId2"/>'), theirs);
    const { bytes } = apply(
      before,
      beside('KPI', 'A1', [[1]], { notes: [{ cell: { row: 0, column: 0 }, text: 'n' }] }),
    );
    expect(part(bytes, 'xl/drawings/vmlDrawing1.vml')).toMatch(/<br><\/v:shape><v:shape id="_x0000_s1026"/);
    expect(part(bytes, 'xl/comments1.xml')).toContain('<commentList><comment ref="A1" authorId="1">');
  });
});

describe('formulas of the add-in', () => {
  const formula = ours([
    [
      { value: 'improving', formula: 'COPC.TRENDOK(B2:M2,"COPC.X(")' },
      { value: 1, formula: 'COPC.SCORE(A1)' },
    ],
  ]);
  const METADATA = 'xl/metadata.xml';
  const withMetadata = (xml: string) =>
    book(sheet(''), {
      [METADATA]: xml,
      'xl/_rels/workbook.xml.rels': relationships(
        relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        relationship('rId2', 'styles', 'styles.xml'),
        relationship('rId9', 'sheetMetadata', 'metadata.xml'),
      ),
    });

  it('are stored as Excel stores them, with their cached value', () => {
    const { bytes } = apply(empty, formula);
    expect(part(bytes, OWN)).toContain(
      '<c r="A1" cm="1" t="str"><f t="array" ref="A1">_xldudf_COPC_TRENDOK(B2:M2,&quot;COPC.X(&quot;)</f><v>improving</v></c>' +
        '<c r="B1" cm="1"><f t="array" ref="B1">_xldudf_COPC_SCORE(A1)</f><v>1</v></c>',
    );
    expect(part(bytes, METADATA)).toMatch(
      /<metadataTypes count="1"><metadataType name="XLDAPR".*<futureMetadata name="XLDAPR" count="1">.*fDynamic="1" fCollapsed="0".*<cellMetadata count="1"><bk><rc t="1" v="0"\/><\/bk><\/cellMetadata>/,
    );
    expect(part(bytes, 'xl/_rels/workbook.xml.rels')).toContain(
      `Type="${RELS}/sheetMetadata" Target="metadata.xml"`,
    );
    expect(part(bytes, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });

  it('append to the metadata that is there, and name their own record', () => {
    const rich =
      `<metadata xmlns="${MAIN}" xmlns:r="r"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes>` +
      '<futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><cellMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="1" v="0"/></bk></cellMetadata>' +
      '<valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>';
    const { bytes } = apply(withMetadata(rich), formula);
    expect(part(bytes, OWN)).toContain('<c r="A1" cm="3"');
    const xml = part(bytes, METADATA);
    expect(xml).toMatch(
      /<metadataTypes count="2"><metadataType name="XLRICHVALUE"\/><metadataType name="XLDAPR"/,
    );
    expect(xml).toMatch(
      /<\/futureMetadata><futureMetadata name="XLDAPR" count="1">.*<cellMetadata count="3">.*<bk><rc t="2" v="0"\/><\/bk><\/cellMetadata><valueMetadata/,
    );
  });

  it('use the record that is there also behind others', () => {
    const once = part(apply(empty, formula).bytes, METADATA);
    const second = once.replace(
      '<cellMetadata count="1">',
      '<cellMetadata count="2"><bk><rc t="1" v="9"/></bk>',
    );
    const { bytes } = apply(withMetadata(second), formula);
    expect(part(bytes, METADATA)).toBe(second);
    expect(part(bytes, OWN)).toContain('<c r="A1" cm="2"');
  });

  it('use the record that is there, and leave the part alone', () => {
    const once = part(apply(empty, formula).bytes, METADATA);
    const { bytes } = apply(withMetadata(once), formula);
    expect(part(bytes, METADATA)).toBe(once);
    expect(part(bytes, OWN)).toContain('<c r="A1" cm="1"');
  });
});
