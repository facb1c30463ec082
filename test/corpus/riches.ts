/** Books rich in what an open-and-save library loses: every part of them has to come out as it went in. */
import { standardSheet, theThree, type CorpusBook } from './book';
import { MAIN, RELATIONSHIPS, buildBook, head, plainStyles, relationshipsXml } from './package';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const SHEET_ML = `${OFFICE}.spreadsheetml`;

// A PNG of one grey pixel.
const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

const anchor = (inner: string): string =>
  '<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
  '<xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>' +
  `${inner}<xdr:clientData/></xdr:twoCellAnchor>`;

const drawing = (inner: string): string =>
  `${head}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">${inner}</xdr:wsDr>`;

const chart =
  `${head}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${RELATIONSHIPS}"><c:chart><c:plotArea><c:layout/>` +
  '<c:lineChart><c:grouping val="standard"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>KPI!$D$2:$K$2</c:f></c:numRef></c:val></c:ser>' +
  '<c:axId val="1"/><c:axId val="2"/></c:lineChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const chartFrame =
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
  `<a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONSHIPS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const picture =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr>' +
  `<xdr:blipFill><a:blip xmlns:r="${RELATIONSHIPS}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
  '<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>';

export const richBooks: readonly CorpusBook[] = [
  {
    file: 'chart-and-picture.xlsx',
    about: 'a chart and a picture over the sheet',
    bytes: () =>
      buildBook({
        sheets: [
          standardSheet('KPI', {
            after: '<drawing r:id="rId1"/>',
            relationships: [{ id: 'rId1', type: 'drawing', target: '../drawings/drawing1.xml' }],
          }),
        ],
        extensions: { png: 'image/png' },
        parts: {
          'xl/drawings/drawing1.xml': {
            content: drawing(anchor(chartFrame) + anchor(picture)),
            type: `${OFFICE}.drawing+xml`,
          },
          'xl/drawings/_rels/drawing1.xml.rels': {
            content: relationshipsXml([
              { id: 'rId1', type: 'chart', target: '../charts/chart1.xml' },
              { id: 'rId2', type: 'image', target: '../media/image1.png' },
            ]),
          },
          'xl/charts/chart1.xml': { content: chart, type: `${OFFICE}.drawingml.chart+xml` },
          'xl/media/image1.png': { content: pixel },
        },
      }),
    expected: theThree('KPI'),
  },
  {
    file: 'table-object.xlsx',
    about: 'the figures formatted as a table, with a slicer-like extension list',
    bytes: () => {
      const header = ['Metric', 'Better', 'Target', 'Sep 2023', 'Oct 2023', 'Nov 2023', 'Dec 2023'];
      const columns = [...header, 'Jan 2024', 'Feb 2024', 'Mar 2024', 'Apr 2024'];
      const { rows } = standardSheet();
      return buildBook({
        sheets: [
          {
            name: 'KPI',
            rows: [columns, ...rows.slice(1)],
            after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
            relationships: [{ id: 'rId1', type: 'table', target: '../tables/table1.xml' }],
          },
        ],
        parts: {
          'xl/tables/table1.xml': {
            content:
              `${head}<table xmlns="${MAIN}" id="1" name="Kpi" displayName="Kpi" ref="A1:K4" totalsRowShown="0"><autoFilter ref="A1:K4"/>` +
              `<tableColumns count="${columns.length}">${columns
                .map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`)
                .join(
                  '',
                )}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
            type: `${SHEET_ML}.table+xml`,
          },
        },
      });
    },
    expected: theThree('KPI'),
  },
  {
    file: 'conditional-formats.xlsx',
    about: 'conditional formats, also newer ones in an extension list, and sparklines',
    bytes: () =>
      buildBook({
        styles: plainStyles(
          '<dxf><font><b/></font></dxf><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
        ),
        sheets: [
          standardSheet('KPI', {
            after:
              '<conditionalFormatting sqref="D2:K2"><cfRule type="cellIs" dxfId="1" priority="1" operator="lessThan"><formula>$C$2</formula></cfRule></conditionalFormatting>' +
              '<conditionalFormatting sqref="D3:K3"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
              '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{00000000-0000-0000-0000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
              '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
              '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">' +
              '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
              '<x14:cfRule type="dataBar" id="{00000000-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule>' +
              '<xm:sqref>D3:K3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
              '<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}">' +
              '<x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline>' +
              '<xm:f>KPI!D2:K2</xm:f><xm:sqref>M2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
          }),
        ],
      }),
    expected: theThree('KPI'),
  },
  {
    file: 'validations.xlsx',
    about: 'validations, hyperlinks, page set-up and breaks',
    bytes: () =>
      buildBook({
        sheets: [
          standardSheet('KPI', {
            after:
              '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2:B4"><formula1>"Higher,Lower"</formula1></dataValidation></dataValidations>' +
              '<hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks>' +
              '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
              '<pageSetup paperSize="9" orientation="landscape" r:id="rId2"/>' +
              '<headerFooter><oddFooter>&amp;LConfidential&amp;RPage &amp;P</oddFooter></headerFooter>' +
              '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>',
            relationships: [
              { id: 'rId1', type: 'hyperlink', target: 'https://example.org/definitions', external: true },
              { id: 'rId2', type: 'printerSettings', target: '../printerSettings/printerSettings1.bin' },
            ],
          }),
        ],
        extensions: { bin: `${SHEET_ML}.printerSettings` },
        parts: {
          'xl/printerSettings/printerSettings1.bin': { content: new Uint8Array([0, 1, 2, 255, 254]) },
        },
      }),
    expected: theThree('KPI'),
  },
  {
    file: 'comments.xlsx',
    about: 'old and threaded comments with their persons',
    bytes: () => {
      const threaded = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
      const id = '{11111111-1111-1111-1111-111111111111}';
      const person = '{22222222-2222-2222-2222-222222222222}';
      return buildBook({
        sheets: [
          standardSheet('KPI', {
            after: '<legacyDrawing r:id="rId1"/>',
            relationships: [
              { id: 'rId1', type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' },
              { id: 'rId2', type: 'comments', target: '../comments1.xml' },
              {
                id: 'rId3',
                type: 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
                target: '../threadedComments/threadedComment1.xml',
              },
            ],
          }),
        ],
        extensions: { vml: `${OFFICE}.vmlDrawing` },
        workbookRelationships: [
          {
            id: 'rIdPersons',
            type: 'http://schemas.microsoft.com/office/2017/10/relationships/person',
            target: 'persons/person.xml',
          },
        ],
        parts: {
          'xl/drawings/vmlDrawing1.vml': {
            content:
              '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
              '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>10</x:Column></x:ClientData></v:shape></xml>',
          },
          'xl/comments1.xml': {
            content: `${head}<comments xmlns="${MAIN}"><authors><author>tc=${id}</author></authors><commentList><comment ref="K2" authorId="0"><text><t>New telephone system</t></text></comment></commentList></comments>`,
            type: `${SHEET_ML}.comments+xml`,
          },
          'xl/threadedComments/threadedComment1.xml': {
            content: `${head}<ThreadedComments xmlns="${threaded}"><threadedComment ref="K2" dT="2024-05-02T09:00:00.00" personId="${person}" id="${id}"><text>New telephone system</text></threadedComment></ThreadedComments>`,
            type: 'application/vnd.ms-excel.threadedcomments+xml',
          },
          'xl/persons/person.xml': {
            content: `${head}<personList xmlns="${threaded}"><person displayName="Planner" id="${person}" userId="planner" providerId="None"/></personList>`,
            type: 'application/vnd.ms-excel.person+xml',
          },
        },
      });
    },
    expected: theThree('KPI'),
  },
  {
    file: 'pivot.xlsx',
    about: 'a pivot table with its cache, names and an external link',
    bytes: () =>
      buildBook({
        sheets: [
          standardSheet('KPI'),
          {
            name: 'Pivot',
            rows: [
              ['Row Labels', 'Count of Metric'],
              ['Higher', 2],
              ['Lower', 1],
              ['Grand Total', 3],
            ],
            relationships: [{ id: 'rId1', type: 'pivotTable', target: '../pivotTables/pivotTable1.xml' }],
          },
        ],
        workbookAfter:
          '<externalReferences><externalReference r:id="rIdLink"/></externalReferences>' +
          '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">KPI!$1:$1</definedName>' +
          '<definedName name="Targets">KPI!$C$2:$C$4</definedName></definedNames>' +
          '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="7" r:id="rIdCache"/></pivotCaches>',
        workbookRelationships: [
          { id: 'rIdLink', type: 'externalLink', target: 'externalLinks/externalLink1.xml' },
          { id: 'rIdCache', type: 'pivotCacheDefinition', target: 'pivotCache/pivotCacheDefinition1.xml' },
        ],
        parts: {
          'xl/externalLinks/externalLink1.xml': {
            content: `${head}<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${RELATIONSHIPS}" r:id="rId1"><sheetNames><sheetName val="Raw"/></sheetNames></externalBook></externalLink>`,
            type: `${SHEET_ML}.externalLink+xml`,
          },
          'xl/externalLinks/_rels/externalLink1.xml.rels': {
            content: relationshipsXml([
              { id: 'rId1', type: 'externalLinkPath', target: 'other.xlsx', external: true },
            ]),
          },
          'xl/pivotCache/pivotCacheDefinition1.xml': {
            content: `${head}<pivotCacheDefinition xmlns="${MAIN}" refreshOnLoad="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="KPI"/></cacheSource><cacheFields count="2"><cacheField name="Metric"><sharedItems/></cacheField><cacheField name="Better"><sharedItems count="2"><s v="Higher"/><s v="Lower"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
            type: `${SHEET_ML}.pivotCacheDefinition+xml`,
          },
          'xl/pivotTables/pivotTable1.xml': {
            content: `${head}<pivotTableDefinition xmlns="${MAIN}" name="Pivot1" cacheId="7" dataCaption="Values"><location ref="A1:B4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
            type: `${SHEET_ML}.pivotTable+xml`,
          },
          'xl/pivotTables/_rels/pivotTable1.xml.rels': {
            content: relationshipsXml([
              { id: 'rId1', type: 'pivotCacheDefinition', target: '../pivotCache/pivotCacheDefinition1.xml' },
            ]),
          },
        },
      }),
    expected: theThree('KPI'),
  },
  {
    file: 'dynamic-arrays.xlsx',
    about: 'a spilling formula with its metadata, and a calculation chain',
    bytes: () =>
      buildBook({
        sheets: [
          standardSheet('KPI'),
          {
            name: 'Names',
            rows: [
              [
                {
                  v: 'Service level',
                  f: '_xlfn._xlws.SORT(KPI!A2:A4)',
                  formulaAttributes: 't="array" ref="A1:A3"',
                  attributes: 'cm="1"',
                },
              ],
              ['Average handle time'],
              ['First contact resolution'],
            ],
          },
        ],
        workbookRelationships: [
          { id: 'rIdMetadata', type: 'sheetMetadata', target: 'metadata.xml' },
          { id: 'rIdChain', type: 'calcChain', target: 'calcChain.xml' },
        ],
        parts: {
          'xl/metadata.xml': {
            content:
              `${head}<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
              '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
              '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
              '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
            type: `${SHEET_ML}.sheetMetadata+xml`,
          },
          'xl/calcChain.xml': {
            content: `${head}<calcChain xmlns="${MAIN}"><c r="A1" i="2"/></calcChain>`,
            type: `${SHEET_ML}.calcChain+xml`,
          },
        },
      }),
    expected: theThree('KPI'),
  },
  {
    file: 'macros.xlsm',
    about: 'a macro project and custom XML',
    bytes: () =>
      buildBook({
        macros: true,
        workbookProperties: '<workbookPr codeName="ThisWorkbook"/>',
        sheets: [standardSheet('KPI', { before: '<sheetPr codeName="Sheet1"/>' })],
        extensions: { bin: 'application/vnd.ms-office.vbaProject' },
        workbookRelationships: [
          {
            id: 'rIdVba',
            type: 'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
            target: 'vbaProject.bin',
          },
          { id: 'rIdCustom', type: 'customXml', target: '../customXml/item1.xml' },
        ],
        parts: {
          'xl/vbaProject.bin': {
            content: Uint8Array.from({ length: 700 }, (_, index) => (index * 37) % 256),
          },
          'customXml/item1.xml': {
            content: '<settings xmlns="urn:example:settings"><theme>dark</theme></settings>',
          },
        },
      }),
    expected: theThree('KPI'),
  },
  {
    file: 'chart-sheet.xlsx',
    about: 'a chart sheet among the worksheets',
    bytes: () =>
      buildBook({
        sheets: [standardSheet('KPI')],
        otherSheets: '<sheet name="Chart1" sheetId="9" r:id="rIdChartSheet"/>',
        workbookRelationships: [
          { id: 'rIdChartSheet', type: 'chartsheet', target: 'chartsheets/sheet1.xml' },
        ],
        parts: {
          'xl/chartsheets/sheet1.xml': {
            content: `${head}<chartsheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
            type: `${SHEET_ML}.chartsheet+xml`,
          },
          'xl/chartsheets/_rels/sheet1.xml.rels': {
            content: relationshipsXml([{ id: 'rId1', type: 'drawing', target: '../drawings/drawing1.xml' }]),
          },
          'xl/drawings/drawing1.xml': {
            content: drawing(
              `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${chartFrame}<xdr:clientData/></xdr:absoluteAnchor>`,
            ),
            type: `${OFFICE}.drawing+xml`,
          },
          'xl/drawings/_rels/drawing1.xml.rels': {
            content: relationshipsXml([{ id: 'rId1', type: 'chart', target: '../charts/chart1.xml' }]),
          },
          'xl/charts/chart1.xml': { content: chart, type: `${OFFICE}.drawingml.chart+xml` },
        },
      }),
    expected: theThree('KPI'),
  },
  {
    file: 'protected-sheet.xlsx',
    about: 'a protected sheet, which is read and left alone',
    bytes: () =>
      buildBook({
        sheets: [standardSheet('KPI', { after: '<sheetProtection sheet="1" objects="1" scenarios="1"/>' })],
      }),
    expected: theThree('KPI'),
  },
];
