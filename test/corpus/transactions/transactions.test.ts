/**
 * Made-up evaluation sheets of four layouts, lying either way, in six languages: each error type comes to what the sheet
 * was made from, or is asked. A wrong accuracy without a word is the one thing that must not happen.
 */
import { accuracyOf } from '../../../src/report/accuracy/accuracy-of';
import { findTables } from '../../../src/worksheet/read/find-tables';
import { findTransactions } from '../../../src/worksheet/transactions/find-transactions';
import { madeSheet, type MadeSheet } from './made';

const SHEETS = 300;
const made = Array.from({ length: SHEETS }, (_, seed) => madeSheet(seed));

/** `''` where all is as made, else what is not. */
function faultOf({ sheet, truth }: MadeSheet): string {
  const { tables } = findTransactions(sheet);
  if (tables.length === 0) return 'nothing found';
  const accuracy = accuracyOf(tables);
  const faults = Object.entries(truth).flatMap(([family, counts]) => {
    const told = accuracy.families.find((one) => one.family === family);
    if (counts === null) return told === undefined || told.open ? [] : [`${family} told unasked`];
    if (told === undefined) return [`${family} lost`];
    const got = `${told.counts.passed}/${told.counts.total}${told.open ? ' open' : ''}`;
    const want = `${counts.passed}/${counts.total}`;
    return got === want ? [] : [`${family} ${got}, not ${want}`];
  });
  const more = accuracy.families.filter(({ family }) => truth[family] === undefined);
  return [...faults, ...more.map(({ family }) => `${family} invented`)].join('; ');
}

describe('made-up sheets of monitored transactions', () => {
  it('come to what they were made from, or are asked', () => {
    const faults = made.flatMap((one) => {
      const fault = faultOf(one);
      return fault === '' ? [] : [`${one.name}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  it('are no metrics', () => {
    const scored = made.filter(({ sheet }) => {
      const outcome = findTables(findTransactions(sheet).rest);
      return outcome.kind !== 'nothing';
    });
    expect(scored.map(({ name }) => name)).toEqual([]);
  });
});
