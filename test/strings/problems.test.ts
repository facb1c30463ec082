import { problems as english } from '../../src/strings/en/problems';
import { problems as spanish } from '../../src/strings/es/problems';
import type { ProblemCode } from '../../src/workbook/problem';

const codes = Object.keys(english) as ProblemCode[];
const details = { file: 'kpi.xlsx', sheet: 'KPI', cell: 'B5', part: 'xl/styles.xml', limit: 200, row: 7 };

it.each(codes)('%s says in both languages what happened and what to do now', (code) => {
  for (const problems of [english, spanish]) {
    for (const given of [details, {}]) {
      const sentence = problems[code](given);
      expect(sentence).toMatch(/^["«]?[\p{Lu}k]/u);
      expect(sentence).toMatch(/[.] .*[.]$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\{|\s{2}/);
    }
  }
  expect(spanish[code](details)).not.toBe(english[code](details));
});

it('a full cell is named with its sheet', () => {
  expect(english['cell-occupied'](details)).toContain('B5 on sheet "KPI"');
  expect(spanish['cell-occupied'](details)).toContain('La celda B5 de la hoja «KPI»');
});
