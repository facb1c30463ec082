/** Which number format a cell's style index means, in en-US notation. */
import { attribute, child, childrenOf, numberAttribute } from '../xml/xml-tree';
import type { XmlElement } from '../xml/xml-tree';

/** The formats every workbook has without writing them down. 27 to 36 and 50 to 58 are the East Asian dates. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);("$"#,##0)',
  6: '"$"#,##0_);[Red]("$"#,##0)',
  7: '"$"#,##0.00_);("$"#,##0.00)',
  8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'AM/PMh"时"mm"分"',
  35: 'AM/PMh"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'AM/PMh"时"mm"分"',
  56: 'AM/PMh"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** `formats[byStyle[s]]` is the format of a cell with `s="…"`; `formats[0]` is General. */
export interface NumberFormats {
  readonly formats: readonly string[];
  readonly byStyle: ArrayLike<number>;
}

export const onlyGeneral: NumberFormats = { formats: ['General'], byStyle: [0] };

/** Reads the cell formats of a stylesheet's root; a style that names an unknown format is General. */
export function readNumberFormats(root: XmlElement): NumberFormats {
  const codes = new Map(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]));
  for (const format of childrenOf(child(root, 'numFmts'), 'numFmt')) {
    const code = attribute(format, 'formatCode');
    if (code !== undefined && code !== '') codes.set(Number(attribute(format, 'numFmtId')), code);
  }
  const positions = new Map([['General', 0]]);
  const byStyle = childrenOf(child(root, 'cellXfs'), 'xf').map((style) => {
    const code = codes.get(numberAttribute(style, 'numFmtId', 0)) ?? 'General';
    const position = positions.get(code) ?? positions.size;
    positions.set(code, position);
    return position;
  });
  return { formats: [...positions.keys()], byStyle: byStyle.length === 0 ? [0] : byStyle };
}
