import { languages, type Language } from '../../src/strings/language';
import { problemTexts } from '../../src/strings/parts/reading/problems';
import { paneTexts } from '../../src/strings/parts/pane/pane';
import { sentence as say, wordsFor } from '../../src/strings/words-for';
import type { ProblemCode } from '../../src/workbook/problem';

const codes = Object.keys(problemTexts.en) as ProblemCode[];
const details = { file: 'kpi.xlsx', sheet: 'KPI', cell: 'B5', part: 'xl/styles.xml', limit: 200, row: 7 };

const said = (code: ProblemCode, given: Readonly<Record<string, string | number>>, language: Language) =>
  say(problemTexts[language][code], given, language);

it.each(codes)('%s says in every language what happened and what to do now', (code) => {
  for (const language of languages) {
    for (const given of [details, {}]) {
      const sentence = said(code, given, language);
      expect(sentence).toMatch(/^["«“]?[\p{Lu}\p{Lo}k]/u);
      expect(sentence).toMatch(language === 'zh' ? /。.*。$/ : /[.] .*[.]$/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\{|\s{2}/);
    }
    if (language !== 'en') expect(said(code, details, language)).not.toBe(said(code, details, 'en'));
  }
});

it.each([
  ['en', 'B5 on sheet "KPI"'],
  ['es', 'La celda B5 de la hoja «KPI»'],
  ['nl', 'Cel B5 op blad “KPI”'],
  ['zh', '工作表“KPI”的单元格 B5'],
  ['nb', 'Celle B5 i arket «KPI»'],
] as const)('a full cell is named with its sheet (%s)', (language, place) => {
  expect(said('cell-occupied', details, language)).toContain(place);
});

it.each(languages)('an interrupted write names the button that takes it back (%s)', (language) => {
  const button = wordsFor(paneTexts, language).write.undo;
  expect(said('write-interrupted', {}, language)).toMatch(new RegExp(`["«“]${button}["»”]`));
});
