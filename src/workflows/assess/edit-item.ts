/** A person's own entries in a row of the assessment, typed elsewhere than in its sheet: as changes of single cells. */
import { assessmentColumns, type AssessmentRead } from '../../report/assessment/assessment-sheet';
import { itemQuestions, type ItemAnswer, type ItemQuestion } from '../../scoring/items/item-result';
import { languages, type Language } from '../../strings/language';
import { assessmentTexts } from '../../strings/parts/sheets/assessment';
import { wordsFor } from '../../strings/words-for';
import type { CellChange } from '../../workbook/formula-host';
import { serialOfIso } from '../../workbook/serial-dates';
import { isCellError, valueAt } from '../../workbook/snapshot';
import { itemAnswerOf } from '../../worksheet/words/item-answer';

/** What a person fills in beside the answers (scoring §11). */
export const itemTexts = ['evidence', 'owner', 'links', 'reference', 'reviewed'] as const;
export type ItemText = (typeof itemTexts)[number];

export interface ItemEntries {
  /** Null: blank. A question that is left out stays as it is, also where its cell holds no answer. */
  readonly answers: Readonly<Partial<Record<ItemQuestion, ItemAnswer>>>;
  /** `reviewed` is ISO; other text stays text. */
  readonly texts: Readonly<Record<ItemText, string>>;
}

/**
 * The changes that make row `row` (zero-based) of the assessment say this, answers in the language its sheet is in. Entries
 * that stay, and those whose column is gone, make none. A date is entered as one.
 *
 * @example itemChanges(read, 8, { answers: { deployed: 'partly' }, texts }, 'en')[0]?.now // { values: [['Partly']] }
 */
export function itemChanges(
  read: AssessmentRead,
  row: number,
  { answers, texts }: ItemEntries,
  language: Language,
): readonly CellChange[] {
  const { snapshot, sheet, columns } = read;
  const before = read.rows.find((one) => one.row === row)?.text;
  const words = wordsFor(assessmentTexts, languageOfAssessment(read, language)).answers;
  const change = (column: number | undefined, now: string | number): readonly CellChange[] => {
    if (column === undefined) return [];
    const was = valueAt(snapshot, row, column);
    return isCellError(was) ? [] : [{ sheet, cell: { row, column }, was, now: { values: [[now]] } }];
  };
  return [
    ...itemQuestions.flatMap((question) => {
      const answer = answers[question];
      const column = columns[question];
      if (answer === undefined || column === undefined) return [];
      if (itemAnswerOf(valueAt(snapshot, row, column)) === answer) return [];
      return change(column, answer === null ? '' : words[answer]);
    }),
    ...itemTexts.flatMap((name) => {
      const text = texts[name].trim();
      if (text === (before?.[name] ?? '')) return [];
      const serial = name === 'reviewed' ? serialOfIso(text, snapshot.date1904) : null;
      return change(columns[name], serial ?? text);
    }),
  ];
}

/** The language of the column titles: its answers are offered in the cells' lists. `language` where none is. */
function languageOfAssessment({ snapshot, header, columns }: AssessmentRead, language: Language): Language {
  const titled = (one: Language): number => {
    const words = wordsFor(assessmentTexts, one).columns;
    return assessmentColumns.filter((name) => {
      const column = columns[name];
      return column !== undefined && valueAt(snapshot, header, column) === words[name];
    }).length;
  };
  const ranked = [language, ...languages].map((one) => ({ one, count: titled(one) }));
  const most = Math.max(...ranked.map(({ count }) => count));
  return ranked.find(({ count }) => count === most)?.one ?? language;
}
