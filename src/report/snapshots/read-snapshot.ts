/** Reads a snapshot back, whoever handed the workbook on, and says whether it is as it was taken (scoring §14). */
import type { ActionCounts } from '../../scoring/audit/action-fault';
import type { ItemResult } from '../../scoring/items/item-result';
import type { Action, Status, TrendVerdict } from '../../scoring/metric';
import { parseProfile } from '../../scoring/parse-profile';
import { goldProfile, type Profile } from '../../scoring/profile';
import { formatCell } from '../../workbook/address';
import { formatAt, valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import { parseFingerprint } from '../fingerprint';
import type { Frozen, FrozenItem, FrozenMetric } from './frozen';
import {
  codeColumn,
  frozenColumn,
  firstPeriodColumn,
  labelColumn,
  partsOfCode,
  sealCode,
  sealOf,
  SNAPSHOT_MARK,
  SNAPSHOT_VERSION,
  valueColumn,
} from './snapshot-layout';

export type SnapshotState = 'as-taken' | 'edited' | 'newer' | 'unreadable';

export interface SnapshotRead {
  readonly sheet: string;
  readonly state: SnapshotState;
  /** What it holds; null where it can't be read. */
  readonly frozen: Frozen | null;
}

/** @example readSnapshot(sheet).state // 'edited' */
export function readSnapshot(snapshot: SheetSnapshot): SnapshotRead {
  const { name: sheet } = snapshot;
  const mark = valueAt(snapshot, 0, codeColumn);
  const version =
    typeof mark === 'string' && mark.startsWith(SNAPSHOT_MARK)
      ? Number(mark.slice(SNAPSHOT_MARK.length))
      : Number.NaN;
  if (version > SNAPSHOT_VERSION) return { sheet, state: 'newer', frozen: null };
  const rows = rowsOf(snapshot);
  const frozen = version === SNAPSHOT_VERSION ? frozenIn(snapshot, rows) : null;
  if (frozen === null) return { sheet, state: 'unreadable', frozen };
  return { sheet, state: isSealed(snapshot, rows) ? 'as-taken' : 'edited', frozen };
}

interface CodedRow {
  readonly row: number;
  readonly parts: readonly string[];
}

function rowsOf(snapshot: SheetSnapshot): readonly CodedRow[] {
  const { used } = snapshot;
  if (used === null) return [];
  const rows: CodedRow[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    const parts = partsOfCode(valueAt(snapshot, row, codeColumn));
    if (parts !== null) rows.push({ row, parts });
  }
  return rows;
}

function isSealed(snapshot: SheetSnapshot, rows: readonly CodedRow[]): boolean {
  const { used } = snapshot;
  const seals = rows.filter(({ parts }) => parts[0] === sealCode);
  const [seal] = seals;
  if (used === null || seal === undefined) return false;
  const within = used;
  const skipped = new Set(seals.map(({ row }) => row));
  function* cells(): Generator<readonly [number, number, CellValue]> {
    for (let row = within.top; row <= within.bottom; row++) {
      for (let column = within.left; column <= within.right && !skipped.has(row); column++) {
        yield [row, column, valueAt(snapshot, row, column)];
      }
    }
  }
  const written = parseFingerprint(String(valueAt(snapshot, seal.row, valueColumn)));
  return written !== null && written === sealOf(cells());
}

function frozenIn(snapshot: SheetSnapshot, rows: readonly CodedRow[]): Frozen | null {
  const fact = (code: string): CellValue | null => {
    const found = rows.find(({ parts }) => parts[0] === code);
    return found === undefined ? null : valueAt(snapshot, found.row, valueColumn);
  };
  const day = String(fact('day') ?? '');
  const header = rows.find(({ parts }) => parts[0] === 'periods');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || header === undefined) return null;
  const asOf = fact('as-of');
  return {
    day,
    asOf: asOf === null ? null : String(asOf),
    version: rows.find(({ parts }) => parts[0] === 'version')?.parts[1] ?? '',
    fingerprint: parseFingerprint(String(fact('fingerprint') ?? '')) ?? '',
    profile: profileIn(String(fact('rules') ?? '')),
    gold: {
      scored: countIn(fact('scored')),
      metCount: countIn(fact('met')),
      improvingCount: countIn(fact('improving')),
    },
    sources: rows
      .filter(({ parts }) => parts[0] === 'source')
      .map(({ row }) => String(valueAt(snapshot, row, valueColumn))),
    metrics: metricsIn(snapshot, rows, periodsIn(snapshot, header.row)),
    items: rows.filter(({ parts }) => parts[0] === 'item').map((one) => itemIn(snapshot, one)),
    actions: actionsIn(
      rows
        .find(({ parts }) => parts[0] === 'actions')
        ?.parts.slice(1)
        .join('|') ?? null,
    ),
  };
}

function periodsIn(snapshot: SheetSnapshot, header: number): readonly { column: number; period: string }[] {
  const right = snapshot.used?.right ?? 0;
  const periods: { column: number; period: string }[] = [];
  for (let column = firstPeriodColumn; column <= right; column++) {
    const period = String(valueAt(snapshot, header, column));
    if (period !== '') periods.push({ column, period });
  }
  return periods;
}

function metricsIn(
  snapshot: SheetSnapshot,
  rows: readonly CodedRow[],
  periods: readonly { readonly column: number; readonly period: string }[],
): FrozenMetric[] {
  return rows.flatMap(({ row, parts }, at) => {
    if (parts[0] !== 'metric') return [];
    const [, category = '', better = '', status = '', trend = '', action = '', rebase = ''] = parts;
    const text = (name: Parameters<typeof frozenColumn>[0]): string =>
      String(valueAt(snapshot, row, frozenColumn(name)));
    const values = new Map<string, number>();
    const cells = new Map<string, string>();
    let format = 'General';
    for (const { column, period } of periods) {
      const value = valueAt(snapshot, row, column);
      if (typeof value !== 'number') continue;
      values.set(period, value);
      cells.set(period, formatCell({ row, column }));
      format = formatAt(snapshot, row, column);
    }
    const next = rows[at + 1];
    const targetsBy =
      next?.parts[0] === 'targets' ? targetsIn(next.parts[1] ?? '') : new Map<string, string>();
    return [
      {
        sheet: text('sheet'),
        unit: text('unit'),
        name: text('name'),
        category,
        better,
        measure: text('measure'),
        target: targetsBy.size > 0 ? '' : text('target'),
        targetsBy,
        values,
        status: status as Status,
        trend: trend === '' ? null : (trend as TrendVerdict),
        action: action as Action,
        override: text('override'),
        rebase,
        format,
        cells,
        cellsOn: snapshot.name,
      },
    ];
  });
}

function targetsIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(' ').flatMap((one): [string, string][] => {
      const at = one.indexOf('=');
      return at < 0 ? [] : [[one.slice(0, at), one.slice(at + 1)]];
    }),
  );
}

function itemIn(snapshot: SheetSnapshot, { row, parts }: CodedRow): FrozenItem {
  const [, result = '', category = ''] = parts;
  return {
    number: String(valueAt(snapshot, row, labelColumn)),
    category,
    title: String(valueAt(snapshot, row, labelColumn + 2)),
    result: result as ItemResult,
  };
}

function profileIn(text: string): Profile {
  const outcome = parseProfile(parsed(text) ?? 'gold');
  return outcome.ok ? outcome.profile : goldProfile;
}

function actionsIn(text: string | null): ActionCounts | null {
  const found = text === null ? null : parsed(text);
  return typeof found === 'object' ? (found as ActionCounts | null) : null;
}

/** Null for what is no JSON, as when a person wrote over it: the hash tells that. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
}

function countIn(value: CellValue | null): number {
  return typeof value === 'number' ? value : 0;
}
