/** The lines of a table by metric and kind, for what no word explains: a column of kinds, or names with a tail each. */
import { readNumber } from '../cells/numbers';
import { KIND, type TypedSheet } from '../cells/typed-sheet';
import { provedKinds, type KindSeries, type ProvedKind } from './prove-kinds';

export interface KindPlaces {
  readonly rows: readonly number[];
  readonly names: number;
  readonly figures: readonly number[];
}

/** More rows are no table of a few lines a metric. */
const MOST_ROWS = 3000;
/** Names are compared with each other. */
const MOST_NAMES = 600;

/**
 * What the texts of a column are, if they are kinds: each metric's name stands once, or on every line, and each kind beside
 * it once. Null where that isn't proved.
 */
export function kindsInColumn(
  sheet: TypedSheet,
  { rows, names, figures }: KindPlaces,
  column: number,
): ReadonlyMap<string, ProvedKind> | null {
  if (rows.length > MOST_ROWS) return null;
  let name = '';
  const series: KindSeries[] = [];
  for (const row of rows) {
    const own = textAt(sheet, row, names);
    if (own !== '') name = own;
    const kind = textAt(sheet, row, column);
    if (name === '' || kind === '') continue;
    series.push({ name, kind, ...figuresOf(sheet, row, figures) });
  }
  return provedKinds(series);
}

export interface Tail {
  readonly name: string;
  readonly kind: ProvedKind;
}

/** `"SL - Goal"` beside `"SL - Act."`: each name with its tail, if the tails are kinds. Null where that isn't proved. */
export function kindsInNames(
  sheet: TypedSheet,
  { rows, names, figures }: KindPlaces,
): ReadonlyMap<string, Tail> | null {
  return kindsOfTails(
    rows.map((row) => textAt(sheet, row, names)),
    (index) => figuresOf(sheet, rows[index] ?? 0, figures),
  );
}

/** The same of a header of names over figures that go down. */
export function kindsInHeader(
  sheet: TypedSheet,
  { rows, names, figures }: KindPlaces,
): ReadonlyMap<string, Tail> | null {
  if (rows.length > MOST_ROWS) return null;
  return kindsOfTails(
    figures.map((column) => sheet.textAt(names, column)),
    (index) => {
      const cells = rows.map((row) => figuresOf(sheet, row, [figures[index] ?? 0]));
      const limits = cells.reduce((sum, cell) => sum + cell.limits, 0);
      return { figures: cells.flatMap((cell) => cell.figures), limits };
    },
  );
}

/** @param figuresAt read only where the texts have tails at all */
function kindsOfTails(
  texts: readonly string[],
  figuresAt: (index: number) => Pick<KindSeries, 'figures' | 'limits'>,
): ReadonlyMap<string, Tail> | null {
  if (texts.length > MOST_NAMES) return null;
  const parts = splitTails(texts.filter((text) => text !== ''));
  if (parts === null) return null;
  const kinds = provedKinds(
    texts.flatMap((text, index) => {
      const part = parts.get(text);
      return part === undefined ? [] : [{ ...part, ...figuresAt(index) }];
    }),
  );
  if (kinds === null) return null;
  return new Map(
    [...parts].map(([text, { name, kind }]) => [text, { name, kind: kinds.get(kind) ?? 'unused' }]),
  );
}

interface Part {
  readonly name: string;
  readonly kind: string;
}

/** Each text as a name and what follows it: a shorter text of the list ("FCR" beside "FCR target"), or up to the last dash. */
function splitTails(texts: readonly string[]): ReadonlyMap<string, Part> | null {
  const all = new Set(texts);
  if (all.size < texts.length || all.size < 2) return null;
  const sorted = [...all].sort((a, b) => a.length - b.length);
  const whole = new Map<string, Part>();
  for (const text of sorted) {
    const name = sorted.find(
      (other) =>
        other.length < text.length && text.startsWith(other) && /^[^\p{L}\d]/u.test(text.slice(other.length)),
    );
    const isName = name === undefined || whole.get(name)?.kind !== '';
    whole.set(
      text,
      isName
        ? { name: text, kind: '' }
        : { name, kind: text.slice(name.length).replace(/^[\s\-–—|:：]+/u, '') },
    );
  }
  const names = [...whole.values()].filter(({ kind }) => kind === '').length;
  if (names <= texts.length / 2) return whole;
  const dashed = texts.map((text) => [text, splitTail(text)] as const);
  return dashed.every(([, part]) => part !== null)
    ? new Map(dashed as readonly (readonly [string, Part])[])
    : null;
}

/** At the last dash, colon or bracket. */
function splitTail(text: string): Part | null {
  const found =
    /^(.*\S)\s*[-–—|:：]\s*(\S.*)$/u.exec(text) ?? /^(.*\S)\s*[(（]([^()（）]+)[)）]$/u.exec(text);
  return found === null ? null : { name: found[1] ?? '', kind: found[2] ?? '' };
}

function textAt(sheet: TypedSheet, row: number, column: number): string {
  const anchor = sheet.anchorOf(row, column);
  return sheet.textAt(anchor.row, anchor.column);
}

function figuresOf(
  sheet: TypedSheet,
  row: number,
  columns: readonly number[],
): Pick<KindSeries, 'figures' | 'limits'> {
  let limits = 0;
  const figures = columns.map((column) => {
    const kind = sheet.kindAt(row, column);
    if (kind === KIND.limit) limits += 1;
    if (kind !== KIND.figure && kind !== KIND.year) return null;
    const reading = readNumber(sheet.valueAt(row, column), sheet.formatAt(row, column), sheet.mark);
    return reading.kind === 'number' ? reading.value : null;
  });
  return { figures, limits };
}
