/** Snapshots of a book (scoring §14): taken, listed, and found by name. */
import type { ComparedState } from '../../report/snapshots/comparison';
import { frozenOf } from '../../report/snapshots/frozen';
import { readSnapshot, type SnapshotRead } from '../../report/snapshots/read-snapshot';
import { frozenPlan } from '../../report/snapshots/snapshot-plan';
import { snapshotTexts } from '../../strings/parts/sheets/snapshot';
import { wordsFor } from '../../strings/words-for';
import type { Adjustment, Host } from '../../workbook/host';
import { sameAsTyped } from '../../workbook/names';
import type { OwnSheet, SheetInfo } from '../../workbook/snapshot';
import type { ReadableBook } from '../score/worksheets';
import type { BookStanding, StandingOptions } from './standing';

/** A snapshot that stands in a book. */
export interface BookSnapshot extends SnapshotRead {
  /** The day in its hidden name, with a number behind where there are several of one day. */
  readonly key: string;
}

/** All snapshots, the oldest first. @throws WorkbookProblem when a sheet can't be read */
export async function readSnapshots(book: ReadableBook): Promise<readonly BookSnapshot[]> {
  const found: BookSnapshot[] = [];
  for (const { key, name } of snapshotSheets(await book.sheets())) {
    found.push({ ...readSnapshot(await book.read(name)), key });
  }
  return found;
}

/** The sheet of the last snapshot, whether or not it can be read; null without one. */
export function lastSnapshotSheet(sheets: readonly SheetInfo[]): string | null {
  return snapshotSheets(sheets).at(-1)?.name ?? null;
}

export interface LastSnapshot {
  /** The last one that can be read; null without one. */
  readonly last: BookSnapshot | null;
  /** Later ones that can't be read, the oldest first. */
  readonly unread: readonly BookSnapshot[];
}

/** Only as many sheets are read as it takes. @throws WorkbookProblem when a sheet can't be read */
export async function lastSnapshot(book: ReadableBook): Promise<LastSnapshot> {
  const unread: BookSnapshot[] = [];
  for (const { key, name } of snapshotSheets(await book.sheets()).reverse()) {
    const read = { ...readSnapshot(await book.read(name)), key };
    if (read.frozen !== null) return { last: read, unread };
    unread.unshift(read);
  }
  return { last: null, unread };
}

const PREFIX = 'snapshot-';

function snapshotSheets(sheets: readonly SheetInfo[]): { readonly key: string; readonly name: string }[] {
  return sheets
    .flatMap(({ own, name }) =>
      own?.startsWith(PREFIX) === true ? [{ key: own.slice(PREFIX.length), name }] : [],
    )
    .sort((a, b) => inOrder(a.key, b.key));
}

/** By day, then by the number behind, where 10 comes after 9. */
function inOrder(a: string, b: string): number {
  const parts = (key: string): readonly [string, number] => [key.slice(0, 10), Number(key.slice(11) || '1')];
  const [[day, number], [other, second]] = [parts(a), parts(b)];
  return day === other ? number - second : day < other ? -1 : 1;
}

export interface SnapshotTaken {
  /** The sheet that holds it: the new one, or one of that day that says the same already. */
  readonly sheet: string | null;
  readonly isNew: boolean;
  readonly fingerprint: string | null;
  readonly adjustments: readonly Adjustment[];
  /** Why none was taken, and what to do; null when all is well. */
  readonly problem: string | null;
}

/**
 * Takes a snapshot of how the book stands: a sheet of its own, which is never written again. Where one of the same day says
 * the same already, nothing is written.
 *
 * @throws WorkbookProblem such as `protected-workbook`
 * @example (await takeSnapshot(host, standing, options)).sheet // 'COPC Snapshot 2024-05-02'
 */
export async function takeSnapshot(
  host: Host,
  standing: BookStanding,
  { language, version, asOf }: StandingOptions,
): Promise<SnapshotTaken> {
  const frozen = frozenOf(standing, { version, asOf: asOf?.iso ?? null });
  const none = { sheet: null, isNew: false, fingerprint: null, adjustments: [] };
  if (frozen === null) return { ...none, problem: wordsFor(snapshotTexts, language).print.noMetrics };
  const { fingerprint, day } = frozen;
  const ofDay = snapshotSheets(await host.sheets()).filter(({ key }) => key.slice(0, 10) === day);
  for (const { name } of ofDay) {
    const { state, frozen: other } = readSnapshot(await host.read(name));
    if (state === 'as-taken' && other !== null && contentOf(other) === contentOf(frozen))
      return { sheet: name, isNew: false, fingerprint, adjustments: [], problem: null };
  }
  const numbers = ofDay.map(({ key }) => Number(key.slice(11) || '1'));
  const next = Math.max(0, ...numbers) + 1;
  const own: OwnSheet = next === 1 ? `snapshot-${day}` : `snapshot-${day}-${next}`;
  const { sheetsAdded, adjustments } = await host.apply({ sheets: [frozenPlan(frozen, own, language)] });
  return { sheet: sheetsAdded[0] ?? null, isNew: true, fingerprint, adjustments, problem: null };
}

/** What makes another snapshot of the same day worth while. */
function contentOf({
  fingerprint,
  gold,
  metrics,
  items,
  actions,
}: NonNullable<SnapshotRead['frozen']>): string {
  const statuses = metrics.map(({ sheet, unit, name, status, action }) => [
    sheet,
    unit,
    name,
    status,
    action,
  ]);
  return JSON.stringify([
    fingerprint,
    gold,
    statuses,
    items.map(({ number, title, result }) => [number, title, result]),
    actions,
  ]);
}

/** The figures of today as one side of a comparison; null when nothing was scored. */
export function todayState(
  book: string,
  standing: BookStanding,
  { version, asOf }: Pick<StandingOptions, 'version' | 'asOf'>,
): ComparedState | null {
  const frozen = frozenOf(standing, { version, asOf: asOf?.iso ?? null });
  return frozen === null ? null : { name: book, state: null, frozen };
}

/** A snapshot as one side of a comparison; null for one that can't be read. */
export function snapshotState({ sheet, state, frozen }: SnapshotRead): ComparedState | null {
  return frozen === null ? null : { name: sheet, state, frozen };
}

/** The snapshot a person means: by its sheet's name, or by its day, of which the last counts. */
export function snapshotNamed(snapshots: readonly BookSnapshot[], wanted: string): BookSnapshot | null {
  return (
    snapshots.find(({ sheet }) => sameAsTyped(sheet, wanted)) ??
    snapshots.find(({ key }) => key === wanted.trim()) ??
    snapshots.findLast(({ key }) => key.slice(0, 10) === wanted.trim()) ??
    null
  );
}
