/** Reads the action register, whatever people did to it: columns are found by their titles, rows wherever they stand. */
import { editions } from '../../strings/editions';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { lazily, normalise } from '../../worksheet/words/normalise';
import { phraseIndex, wholePhrase } from '../../worksheet/words/phrases';
import { REGISTER_WORDS } from '../../worksheet/vocabulary/register-words';
import { listed } from '../../worksheet/words/word-list';
import { readPeopleSheet, type PeopleSheet } from '../people-sheet/people-sheet';
import { markedTexts, type MarkedText } from './marks';
import type { Register, RegisterColumn } from './register';

export const registerColumns: readonly RegisterColumn[] = [
  'id',
  'opened',
  'source',
  'trigger',
  'finding',
  'plan',
  'owner',
  'endResult',
  'due',
  'status',
  'closed',
  'result',
  'suggestion',
  'marks',
];

export const registerSheet: PeopleSheet<RegisterColumn, MarkedText> = {
  columns: registerColumns,
  marks: 'marks',
  subject: 'source',
  titlesNeeded: 4,
  dates: ['opened', 'due', 'closed'],
  marked: markedTexts,
  titles: () => [ourTitles(), theirTitles()],
};

/** Null when the row of column titles is not there any more: then nothing is known of what the cells mean. */
export function readRegister(snapshot: SheetSnapshot): Register | null {
  const read = readPeopleSheet(snapshot, registerSheet);
  if (read === null) return null;
  const rows = read.rows.map((row) => ({ ...row, isOpen: isOpen(row.text.status, row.text.closed) }));
  return { ...read, rows };
}

/** By the word in its status; where that says nothing, a row with a closing date is closed. */
function isOpen(status: string, closed: string): boolean {
  const state = wholePhrase(normalise(status), states());
  return state === undefined ? closed === '' : state === 'open';
}

type Title = readonly [string, RegisterColumn];

const ourTitles = lazily(() =>
  phraseIndex(
    registerColumns.flatMap((name) => editions().map(({ actions }): Title => [actions.columns[name], name])),
  ),
);

const theirTitles = lazily(() =>
  phraseIndex(
    REGISTER_WORDS.flatMap(({ columns }) =>
      registerColumns.flatMap((name) => listed(columns[name] ?? '').map((phrase): Title => [phrase, name])),
    ),
  ),
);

const states = lazily(() =>
  phraseIndex(
    REGISTER_WORDS.flatMap((words) =>
      (['open', 'closed'] as const).flatMap((state) =>
        listed(words[state]).map((phrase): readonly [string, 'open' | 'closed'] => [phrase, state]),
      ),
    ),
  ),
);
