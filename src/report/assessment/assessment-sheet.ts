/** The sheet COPC Assessment as people keep it: its columns, its titles in any language, its rows (scoring §11). */
import { languages } from '../../strings/language';
import { assessmentTexts } from '../../strings/parts/sheets/assessment';
import { wordsFor } from '../../strings/words-for';
import { phraseIndex } from '../../worksheet/words/phrases';
import { lazily } from '../../worksheet/words/normalise';
import type { PeopleRow, PeopleSheet, PeopleSheetRead } from '../people-sheet/people-sheet';

export const assessmentColumns = [
  'number',
  'category',
  'item',
  'keyElements',
  'structured',
  'factBased',
  'deployed',
  'evidence',
  'owner',
  'links',
  'reference',
  'reviewed',
  'result',
  'remark',
  'marks',
] as const;
export type AssessmentColumn = (typeof assessmentColumns)[number];

/** Category, title and links of a shipped item are ours until a person changes them; result and remark, too. */
const assessmentMarked = ['number', 'category', 'item', 'links', 'result', 'remark'] as const;
export type AssessmentMarked = (typeof assessmentMarked)[number];

export type AssessmentRow = PeopleRow<AssessmentColumn, AssessmentMarked>;
export type AssessmentRead = PeopleSheetRead<AssessmentColumn, AssessmentRow>;

export const assessmentSheet: PeopleSheet<AssessmentColumn, AssessmentMarked> = {
  columns: assessmentColumns,
  marks: 'marks',
  subject: 'item',
  titlesNeeded: 4,
  dates: ['reviewed'],
  marked: assessmentMarked,
  titles: () => [titles()],
};

const titles = lazily(() =>
  phraseIndex(
    assessmentColumns.flatMap((name) =>
      languages.map((language): readonly [string, AssessmentColumn] => [
        wordsFor(assessmentTexts, language).columns[name],
        name,
      ]),
    ),
  ),
);
