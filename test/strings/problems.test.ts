import { languages, stringsFor } from '../../src/strings';
import { paneTexts } from '../../src/strings/parts/pane';
import { wordsFor } from '../../src/strings/words-for';
import { problems as english } from '../../src/strings/en/problems';
import type { ProblemCode } from '../../src/workbook/problem';

const codes = Object.keys(english) as ProblemCode[];
const details = { file: 'kpi.xlsx', sheet: 'KPI', cell: 'B5', part: 'xl/styles.xml', limit: 200, row: 7 };

it.each(codes)('%s says in every language what happened and what to do now', (code) => {
  for (const language of languages) {
    const { problems } = stringsFor(language);
    for (const given of [details, {}]) {
      const sentence = problems[code](given);
      expect(sentence).toMatch(/^["«“]?[\p{Lu}\p{Lo}k]/u);
      expect(sentence).toMatch(language === 'zh' ? /。.*。$/ : /[.] .*[.]$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\{|\s{2}/);
    }
    if (language !== 'en') expect(problems[code](details)).not.toBe(english[code](details));
  }
});

it.each([
  ['en', 'B5 on sheet "KPI"'],
  ['es', 'La celda B5 de la hoja «KPI»'],
  ['nl', 'Cel B5 op blad "KPI"'],
  ['zh', '工作表“KPI”的单元格 B5'],
  ['nb', 'Celle B5 i arket «KPI»'],
] as const)('a full cell is named with its sheet (%s)', (language, place) => {
  expect(stringsFor(language).problems['cell-occupied'](details)).toContain(place);
});

it.each(languages)('an interrupted write names the button that takes it back (%s)', (language) => {
  const button = wordsFor(paneTexts, language).write.undo;
  expect(stringsFor(language).problems['write-interrupted']({})).toMatch(new RegExp(`["«“]${button}["»”]`));
});
