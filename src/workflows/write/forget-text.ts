/** What is taken out of a workbook and what stays, as lines for a person. */
import type { Language } from '../../strings/language';
import { forgetTexts } from '../../strings/parts/doors/forget';
import { wordsFor } from '../../strings/words-for';
import type { Traces } from './forget-book';

export interface ForgetLines {
  readonly removed: readonly string[];
  readonly kept: readonly string[];
}

/** @example forgetLines(traces, 'en').removed // ['2 statuses set manually, with reason and name: Kim'] */
export function forgetLines(traces: Traces, language: Language): ForgetLines {
  const { items, keeps } = wordsFor(forgetTexts, language);
  const counted = (['readings', 'said', 'names'] as const).flatMap((key) =>
    traces[key] === 0 ? [] : [items[key]({ count: traces[key] })],
  );
  const { overrides, people, marks, markedBy, transactions, hasProfile, others, sheets } = traces;
  const named = (names: readonly string[]) => names.join(', ') || '–';
  return {
    removed: [
      ...(overrides === 0 ? [] : [items.overrides({ count: overrides, people: named(people) })]),
      ...(marks === 0 ? [] : [items.marks({ count: marks, people: named(markedBy) })]),
      ...counted,
      ...(transactions === 0 ? [] : [items.transactions]),
      ...(hasProfile ? [items.profile] : []),
      ...(others === 0 ? [] : [items.others]),
    ],
    kept: [keeps.cells, ...(sheets.length === 0 ? [] : [keeps.sheets({ sheets: sheets.join(', ') })])],
  };
}
