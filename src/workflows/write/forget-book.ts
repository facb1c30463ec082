/**
 * Takes out of a workbook all that this program keeps in it besides cells: what it remembers, names of people among it, and
 * the hidden names by which its sheets are found again. Cells, sheets and formulas stay: they are the person's (worksheets §6).
 */
import type { Host } from '../../workbook/host';
import type { ForgettingBook } from '../../workbook/memory';

/** What is there to be taken out, and what would stay. */
export interface Traces {
  /** How sheets are read, as a person corrected it. */
  readonly readings: number;
  /** Metrics whose direction, target or category a person said. */
  readonly said: number;
  /** Statuses set by hand, each with a reason. */
  readonly overrides: number;
  /** Who set them, each once. */
  readonly people: readonly string[];
  /** New starts and notes of metrics. */
  readonly marks: number;
  /** Who set those, each once. */
  readonly markedBy: readonly string[];
  /** Sheets of monitored transactions about which something was answered or set. */
  readonly transactions: number;
  /** Whatever else is remembered, by a version that knew more. */
  readonly others: number;
  readonly hasProfile: boolean;
  /** Hidden names. */
  readonly names: number;
  /** Sheets of ours, which stay and are no longer kept up to date. */
  readonly sheets: readonly string[];
}

export interface Forgotten {
  readonly removed: Traces;
  /** Puts all of it back. */
  readonly undo: () => Promise<void>;
}

type Forgetting = ForgettingBook & Pick<Host, 'sheets'>;

/** @example (await tracesIn(book)).people // ['Kim'] */
export async function tracesIn(book: Forgetting): Promise<Traces> {
  const settings = record(await book.readSettings());
  const { readings, metrics, overrides, rebases, notes, transactions, ...others } = record(settings['map']);
  const { map: _, profile, ...more } = settings;
  const byHand = list(overrides);
  const marks = [...list(rebases), ...list(notes)];
  return {
    readings: list(readings).length,
    said: list(metrics).length,
    overrides: byHand.length,
    people: signersOf(byHand),
    marks: marks.length,
    markedBy: signersOf(marks),
    transactions: list(transactions).length,
    others: Object.keys(others).length + Object.keys(more).length,
    hasProfile: profile !== undefined,
    names: (await book.readHiddenNames()).length,
    sheets: (await book.sheets()).flatMap(({ name, own }) => (own === null ? [] : [name])),
  };
}

/** True where there is nothing to be taken out. */
export function isUntouched({ hasProfile, ...traces }: Traces): boolean {
  const { readings, said, overrides, marks, transactions, others, names } = traces;
  return !hasProfile && readings + said + overrides + marks + transactions + others + names === 0;
}

/**
 * Takes all of it out, or nothing.
 * @throws WorkbookProblem what keeps the workbook from being changed
 */
export async function forgetBook(book: Forgetting): Promise<Forgotten> {
  const removed = await tracesIn(book);
  const settings = await book.readSettings();
  const names = await book.readHiddenNames();
  if (names.length > 0) await book.writeHiddenNames([]);
  try {
    if (settings !== null) await book.writeSettings(null);
  } catch (error) {
    await book.writeHiddenNames(names);
    throw error;
  }
  return {
    removed,
    undo: async () => {
      await book.writeHiddenNames(names);
      if (settings !== null) await book.writeSettings(settings);
    },
  };
}

function signersOf(entries: readonly unknown[]): readonly string[] {
  const names = entries.map((one) => record(one)['by']);
  return [...new Set(names.filter((name) => typeof name === 'string' && name !== ''))] as string[];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
