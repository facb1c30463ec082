/** The sheet COPC Audit as people keep it: one row for each standard and scope, its titles in any language (scoring §14). */
import { languages } from '../../strings/language';
import { auditTexts } from '../../strings/parts/sheets/audit';
import { wordsFor } from '../../strings/words-for';
import { lazily } from '../../worksheet/words/normalise';
import { phraseIndex } from '../../worksheet/words/phrases';
import type { PeopleRow, PeopleSheet, PeopleSheetRead } from '../people-sheet/people-sheet';

export const auditColumns = [
  'standard',
  'release',
  'scope',
  'baseline',
  'certification',
  'next',
  'auditor',
  'notes',
  'remark',
  'marks',
] as const;
export type AuditColumn = (typeof auditColumns)[number];

const auditMarked = ['next', 'remark'] as const;
export type AuditMarked = (typeof auditMarked)[number];

export type AuditRow = PeopleRow<AuditColumn, AuditMarked>;
export type AuditRead = PeopleSheetRead<AuditColumn, AuditRow>;

export const auditSheet: PeopleSheet<AuditColumn, AuditMarked> = {
  columns: auditColumns,
  marks: 'marks',
  subject: 'certification',
  titlesNeeded: 3,
  dates: ['baseline', 'certification', 'next'],
  marked: auditMarked,
  titles: () => [titles()],
};

const titles = lazily(() =>
  phraseIndex(
    auditColumns.flatMap((name) =>
      languages.map((language): readonly [string, AuditColumn] => [
        wordsFor(auditTexts, language).columns[name],
        name,
      ]),
    ),
  ),
);
