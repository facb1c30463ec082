import { openZip } from '../../../../src/hosts/file/zip/zip';
import { nodeCodec } from '../../../../src/hosts/file/zip/codec-node';
import { PackageDraft } from '../../../../src/hosts/file/package/package-draft';
import { StyleBook } from '../../../../src/hosts/file/write/styles/style-book';
import type { CellStyle } from '../../../../src/workbook/plan/plan';
import { book, MAIN, sheet } from '../xlsx-builder';

const STYLES = 'xl/styles.xml';
const usual =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/></font>` +
  '<font><b/><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf xfId="0" borderId="0" fillId="0" fontId="1" numFmtId="9" applyFont="1" applyNumberFormat="1" applyProtection="1"/></cellXfs>' +
  '<tableStyles count="0"/></styleSheet>';

function styled(stylesheet: string, ...styles: readonly CellStyle[]): { indices: number[]; xml: string } {
  const draft = new PackageDraft(
    openZip(book(sheet(''), { [STYLES]: stylesheet }), nodeCodec),
    'xl/workbook.xml',
  );
  const styleBook = StyleBook.of(draft);
  const indices = styles.map((style) => styleBook.cell(style));
  styleBook.settle();
  return { indices, xml: draft.xml(STYLES).text };
}

describe('styles added to a full stylesheet', () => {
  const formats = (count: number, first = 164): string =>
    `<numFmts count="${count}">` +
    Array.from(
      { length: count },
      (_, at) => `<numFmt numFmtId="${first + at}" formatCode="0.${'0'.repeat(at % 9)}&quot; u${at}&quot;"/>`,
    ).join('') +
    '</numFmts>';

  it('take the nearest number format that is there once the workbook has 206 of its own', () => {
    const full = usual.replace('<fonts', `${formats(206)}<fonts`);
    const wanted = ['+0.0%;-0.0%', '#,##0.000', '0.0', '[h]:mm:ss.0', 'yyyy-mm-dd', '"x" 0', 'General'];
    const { indices, xml } = styled(full, ...wanted.map((numberFormat) => ({ numberFormat })));
    const ids = [...xml.matchAll(/<xf [^>]*numFmtId="(\d+)"[^>]*xfId/g)].map(([, id]) => Number(id));
    const used = [...xml.slice(xml.indexOf('<cellXfs')).matchAll(/<xf [^>]*?numFmtId="(\d+)"/g)].map(
      ([, id]) => Number(id),
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(indices.map((index) => used[index])).toEqual([10, 4, 2, 46, 14, 1, 0]);
    expect(xml).toContain('<numFmts count="206">');
    const one = styled(usual.replace('<fonts', `${formats(205)}<fonts`), { numberFormat: '0.0%' });
    expect(one.xml).toContain('<numFmt numFmtId="369" formatCode="0.0%"/>');
  });

  it('take the smallest free id for a number format where the largest is the last there is', () => {
    const full = usual.replace('<fonts', `${formats(2, 65_534)}<fonts`);
    expect(styled(full, { numberFormat: '0.0%' }).xml).toContain(
      '<numFmt numFmtId="164" formatCode="0.0%"/>',
    );
  });

  it('show a figure by its number format alone once there are 65,430 cell formats', () => {
    const xf = '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    // Numbers between them, so that the part doesn't look like one made to burst.
    const many = Array.from({ length: 65_428 }, (_, at) => `${xf}<!--${(at * 7919) % 65_537}-->`).join('');
    const full = usual
      .replace('<cellXfs count="2">', '<cellXfs count="65430">')
      .replace('</cellXfs>', `${many}</cellXfs>`);
    const { indices, xml } = styled(
      full,
      { bold: true, numberFormat: '0%' },
      { italic: true, numberFormat: '0%' },
      { italic: true, numberFormat: '0.00' },
    );
    expect(indices).toEqual([1, 1, 0]);
    expect(xml).toContain('<cellXfs count="65430">');
  });
});

describe('styles added to a stylesheet', () => {
  it('come behind those that are there, which keep their index', () => {
    const { indices, xml } = styled(usual, { numberFormat: '0.0%', bold: true, fill: 'DDEBF7' });
    expect(indices).toEqual([2]);
    expect(xml).toBe(
      usual
        .replace('<fonts', '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts')
        .replace('<fills count="2">', '<fills count="3">')
        .replace(
          '</fills>',
          '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills>',
        )
        .replace('<cellXfs count="2">', '<cellXfs count="3">')
        .replace(
          '</cellXfs>',
          '<xf numFmtId="164" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/></cellXfs>',
        ),
    );
  });

  it('use again what means the same, however it is spelled', () => {
    expect(styled(usual, { bold: true, numberFormat: '0%' }, {})).toEqual({ indices: [1, 0], xml: usual });
  });

  it('are added once when asked for twice', () => {
    const { indices, xml } = styled(usual, { italic: true }, { italic: true }, { wrap: true });
    expect(indices).toEqual([2, 2, 3]);
    expect(xml).toContain('<cellXfs count="4">');
  });

  it("have the workbook's own font, with what is asked for", () => {
    expect(styled(usual, { italic: true, fontSize: 14, color: 'c00000' }).xml).toContain(
      '<font><i/><sz val="14"/><color rgb="FFC00000"/><name val="Arial"/><family val="2"/></font>',
    );
  });

  it('say alignment and borders', () => {
    const { xml } = styled(usual, {
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      indent: 2,
      border: { edge: 'bottom', color: '808080' },
    });
    expect(xml).toContain('<alignment horizontal="center" vertical="top" wrapText="1" indent="2"/>');
    expect(xml).toContain(
      '<border><left/><right/><top/><bottom style="thin"><color rgb="FF808080"/></bottom><diagonal/></border>',
    );
  });

  it('take a number format of Excel, or one that is there, or a free number', () => {
    const formats = usual.replace(
      '<fonts',
      '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.000"/></numFmts><fonts',
    );
    const { xml } = styled(
      formats,
      { numberFormat: '0.00' },
      { numberFormat: '0.000' },
      { numberFormat: '0 "a<b"' },
    );
    expect(xml.match(/<xf numFmtId="\d+"/g)?.slice(-3)).toEqual([
      '<xf numFmtId="2"',
      '<xf numFmtId="170"',
      '<xf numFmtId="171"',
    ]);
    expect(xml).toContain('<numFmt numFmtId="171" formatCode="0 &quot;a&lt;b&quot;"/>');
  });

  it('follow the prefix of the part', () => {
    const prefixed = usual.replaceAll(/<(\/?)(?=\w)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    const { indices, xml } = styled(prefixed, { bold: true, numberFormat: '0%' }, { fill: 'FF0000' });
    expect(indices).toEqual([1, 2]);
    expect(xml).toContain('<x:xf numFmtId="0" fontId="0" fillId="2"');
  });

  it('do not become the default where the stylesheet has no lists', () => {
    const { indices, xml } = styled(`<styleSheet xmlns="${MAIN}"/>`, { bold: true });
    expect(indices).toEqual([1]);
    expect(xml).toMatch(
      /^<styleSheet[^>]*><fonts count="2">.*<fills count="2">.*<borders count="1">.*<cellStyleXfs count="1">.*<cellXfs count="2">/,
    );
  });

  it('find a differential format again', () => {
    const draft = new PackageDraft(
      openZip(book(sheet(''), { [STYLES]: usual }), nodeCodec),
      'xl/workbook.xml',
    );
    const styleBook = StyleBook.of(draft);
    const red = { color: '9C0006', fill: 'FFC7CE' };
    expect([
      styleBook.differentialStyle(red),
      styleBook.differentialStyle({ bold: true }),
      styleBook.differentialStyle(red),
    ]).toEqual([0, 1, 0]);
    styleBook.settle();
    expect(draft.xml(STYLES).text).toContain(
      '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
        '<dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/>',
    );
  });
});
