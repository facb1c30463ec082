/** Reads the action register, whatever people did to it: columns are found by their titles, rows wherever they stand. */
import { editions } from '../../strings/editions';
import { isCellError, valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import { normalise } from '../../worksheet/words/normalise';
import { phraseIndex, wholePhrase } from '../../worksheet/words/phrases';
import { REGISTER_WORDS } from '../../worksheet/vocabulary/register-words';
import { listed } from '../../worksheet/words/word-list';
import { parseMarks } from './marks';
import type { Register, RegisterColumn, RegisterRow } from './register';
import { dayOfSerial, isoDay } from '../../workbook/serial-dates';

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

/** Titles beside the source that make a row the header. */
const TITLES_NEEDED = 4;
const LONGEST_TITLE = 60;

const dateColumns: readonly RegisterColumn[] = ['opened', 'due', 'closed'];

/** Null when the row of column titles is not there any more: then nothing is known of what the cells mean. */
export function readRegister(snapshot: SheetSnapshot): Register | null {
  const found = findHeader(snapshot);
  if (found === null || snapshot.used === null) return null;
  const { header } = found;
  const marks = marksColumn(snapshot, header) ?? found.columns.marks;
  const columns = marks === undefined ? found.columns : { ...found.columns, marks };
  const rows: RegisterRow[] = [];
  for (let row = header + 1; row <= snapshot.used.bottom; row++) {
    const read = readRow(snapshot, row, columns);
    if (read !== null) rows.push(read);
  }
  return { sheet: snapshot.name, header, columns, rows, snapshot };
}

type Columns = Partial<Record<RegisterColumn, number>>;

function findHeader(snapshot: SheetSnapshot): { header: number; columns: Columns } | null {
  const { used } = snapshot;
  if (used === null) return null;
  let best: { header: number; columns: Columns; count: number } | null = null;
  for (let row = used.top; row <= used.bottom; row++) {
    const columns = titlesIn(snapshot, row);
    const count = Object.keys(columns).length;
    const isHeader = columns.source !== undefined && count > TITLES_NEEDED;
    if (isHeader && count > (best?.count ?? 0)) best = { header: row, columns, count };
  }
  return best;
}

/** Our own titles first; a person's word for a column counts where ours is not there. */
function titlesIn(snapshot: SheetSnapshot, row: number): Columns {
  const columns: Columns = {};
  if (snapshot.used === null) return columns;
  const { left, right } = snapshot.used;
  for (const index of [ourTitles(), theirTitles()]) {
    for (let column = left; column <= right; column++) {
      const value = valueAt(snapshot, row, column);
      if (typeof value !== 'string' || value === '' || value.length > LONGEST_TITLE) continue;
      const title = wholePhrase(normalise(value), index);
      if (title === undefined || columns[title] !== undefined) continue;
      if (!Object.values(columns).includes(column)) columns[title] = column;
    }
  }
  return columns;
}

/** Where the marks are, whatever their title says now. */
function marksColumn(snapshot: SheetSnapshot, header: number): number | undefined {
  if (snapshot.used === null) return undefined;
  const { left, right, bottom } = snapshot.used;
  for (let row = header + 1; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = valueAt(snapshot, row, column);
      if (typeof value === 'string' && parseMarks(value) !== null) return column;
    }
  }
  return undefined;
}

function readRow(snapshot: SheetSnapshot, row: number, columns: Columns): RegisterRow | null {
  const text: Record<RegisterColumn, string> = {
    id: '',
    opened: '',
    source: '',
    trigger: '',
    finding: '',
    plan: '',
    owner: '',
    endResult: '',
    due: '',
    status: '',
    closed: '',
    result: '',
    suggestion: '',
    marks: '',
  };
  let isBlank = true;
  for (const name of registerColumns) {
    const column = columns[name];
    if (column === undefined) continue;
    const value = valueAt(snapshot, row, column);
    text[name] = textOf(value, dateColumns.includes(name), snapshot.date1904);
    if (text[name] !== '') isBlank = false;
  }
  if (isBlank) return null;
  return { row, text, isOpen: isOpen(text.status, text.closed), marks: parseMarks(text.marks) };
}

function textOf(value: CellValue, isDate: boolean, date1904: boolean): string {
  if (isCellError(value)) return value.error;
  const day = typeof value === 'number' && isDate ? dayOfSerial(value, date1904) : null;
  if (day !== null) return isoDay(day);
  return String(value).trim();
}

/** By the word in its status; where that says nothing, a row with a closing date is closed. */
function isOpen(status: string, closed: string): boolean {
  const state = wholePhrase(normalise(status), states());
  return state === undefined ? closed === '' : state === 'open';
}

type Titles = ReadonlyMap<string, RegisterColumn>;
type Title = readonly [string, RegisterColumn];

let ours: Titles | null = null;
let theirs: Titles | null = null;

function ourTitles(): Titles {
  ours ??= phraseIndex(
    registerColumns.flatMap((name) => editions().map(({ actions }): Title => [actions.columns[name], name])),
  );
  return ours;
}

function theirTitles(): Titles {
  theirs ??= phraseIndex(
    REGISTER_WORDS.flatMap(({ columns }) =>
      registerColumns.flatMap((name) => listed(columns[name] ?? '').map((phrase): Title => [phrase, name])),
    ),
  );
  return theirs;
}

let stateIndex: ReadonlyMap<string, 'open' | 'closed'> | null = null;

function states(): ReadonlyMap<string, 'open' | 'closed'> {
  stateIndex ??= phraseIndex(
    REGISTER_WORDS.flatMap((words) =>
      (['open', 'closed'] as const).flatMap((state) =>
        listed(words[state]).map((phrase): readonly [string, 'open' | 'closed'] => [phrase, state]),
      ),
    ),
  );
  return stateIndex;
}
