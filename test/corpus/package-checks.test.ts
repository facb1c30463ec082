/** The checks have to see a loss where there is one. */
import { strToU8 } from 'fflate';
import { standardSheet } from './book';
import { changes, dangling, firstLost, malformed } from './package-checks';
import { bookParts } from './package';

const parts = bookParts({ sheets: [standardSheet()] });

describe('the checks of a copy', () => {
  it('find nothing in a book that was not changed', () => {
    expect(changes(parts, parts)).toEqual({ lost: [], touched: [] });
    expect([malformed(parts), dangling(parts)]).toEqual([[], []]);
  });

  it('name a part that is gone and one that differs', () => {
    const { 'xl/styles.xml': _styles, ...rest } = parts;
    const after = { ...rest, 'xl/workbook.xml': strToU8('<workbook/>') };
    expect(changes(parts, after)).toEqual({ lost: ['xl/styles.xml'], touched: ['xl/workbook.xml'] });
    expect(dangling(after)).toEqual([
      'xl/_rels/workbook.xml.rels: rIdStyles points to xl/styles.xml',
      'content type of xl/styles.xml, which is not there',
    ]);
  });

  it('name a part without a content type', () => {
    expect(dangling({ ...parts, 'xl/media/image1.png': new Uint8Array() })).toEqual([
      'xl/media/image1.png has no content type',
    ]);
  });

  it.each([
    ['<a><b x="1"/><c/></a>', '<a><b x="1"/></a>', '<c>'],
    ['<a><b x="1"/></a>', '<a><b/></a>', '<b x="1">'],
    ['<a>one<b/></a>', '<a><b/>one</a>', '<b>'],
    ['<a><v>1</v></a>', '<a><v>2</v></a>', '1'],
  ])('see that %s became %s', (before, after, lost) => {
    expect(firstLost(before, after)).toBe(lost);
  });

  it.each([
    ['<a count="1"><b/></a>', '<a count="2"><b/><c/></a>'],
    ['<a><b/></a>', '<a><b><c/></b></a>'],
    ['<dimension ref="A1:B2"/>', '<dimension ref="A1:C9"/>'],
  ])('let %s grow into %s', (before, after) => {
    expect(firstLost(before, after)).toBeNull();
  });

  it('see XML that is not well-formed', () => {
    expect(malformed({ 'xl/a.xml': strToU8('<a><b></a>') })).toHaveLength(1);
    expect(malformed({ 'xl/a.xml': strToU8('<x:a/>') })).toHaveLength(1);
  });
});
