/** Where things stand in an assessment that is made anew, and its few looks: landscape, one page wide. */
import type { CellStyle } from '../../workbook/plan/plan';
import { cellInk, headerLookOf, personalFill } from '../people-sheet/looks';
import { assessmentColumns, type AssessmentColumn } from './assessment-sheet';

/** Column A is a margin, as on the summary. */
export const assessmentLeft = 1;

/** What a person fills in: coloured so. */
const personal: readonly AssessmentColumn[] = [
  'keyElements',
  'structured',
  'factBased',
  'deployed',
  'evidence',
  'owner',
  'links',
  'reference',
  'reviewed',
];

export const assessmentCharacters: Readonly<Record<AssessmentColumn, number>> = {
  number: 5,
  category: 13,
  item: 30,
  keyElements: 11,
  structured: 11,
  factBased: 11,
  deployed: 11,
  evidence: 24,
  owner: 12,
  links: 22,
  reference: 10,
  reviewed: 10,
  result: 13,
  remark: 26,
  marks: 2,
};

export const assessmentWidths = [
  { column: 0, characters: 2 },
  ...assessmentColumns.map((name, index) => ({
    column: assessmentLeft + index,
    characters: assessmentCharacters[name],
  })),
];

export function assessmentColumn(name: AssessmentColumn): number {
  return assessmentLeft + assessmentColumns.indexOf(name);
}

export function assessmentHeader(name: AssessmentColumn): CellStyle {
  return headerLookOf(name === 'marks' ? 'hidden' : personal.includes(name) ? 'personal' : 'ours');
}

export function assessmentCell(name: AssessmentColumn): CellStyle {
  const fill = personal.includes(name) ? { fill: personalFill } : {};
  if (name === 'reviewed') return { ...cellInk, ...fill, numberFormat: 'yyyy-mm-dd', horizontal: 'left' };
  return { ...cellInk, ...fill, wrap: true, ...(name === 'result' ? { bold: true } : {}) };
}
