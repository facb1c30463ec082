/**
 * How a sheet of ours is found again whatever it was renamed to: a hidden defined name whose formula is the area we
 * wrote. The one place that knows its spelling (worksheets §3).
 */
import { formatReference, parseReference } from '../address';
import type { Area } from '../address';
import type { OwnSheet } from '../snapshot';

const PREFIX = '_COPC_';
const CELLS_PREFIX = '_COPCcells_';
const CHARTS_PREFIX = '_COPCcharts_';
const PARTS_PREFIX = '_COPCparts_';
const KINDS = [
  'summary',
  'actions',
  'live',
  'assessment',
  'audit',
  'gaps',
  'readiness',
  'vendors',
  'accuracy',
] as const;

export interface Marker {
  readonly own: OwnSheet;
  readonly sheet: string;
  readonly area: Area;
}

/** The defined name of a sheet of ours: `markerName('snapshot-2024-03-31')` is `'_COPC_snapshot_2024_03_31'`. */
export function markerName(own: OwnSheet): string {
  return PREFIX + own.replaceAll('-', '_');
}

/**
 * The second hidden name, which keeps exactly which cells are ours, where the marker keeps one rectangle around them:
 * `cellsName('summary')` is `'_COPCcells_summary'`.
 */
export function cellsName(own: OwnSheet): string {
  return CELLS_PREFIX + own.replaceAll('-', '_');
}

/** The third hidden name, which lists our charts (`own-charts.ts`): `chartsName('summary')` is `'_COPCcharts_summary'`. */
export function chartsName(own: OwnSheet): string {
  return CHARTS_PREFIX + own.replaceAll('-', '_');
}

/**
 * The fourth hidden name, which lists our merges, tables and conditional formats (`own-parts.ts`): `partsName('summary')`
 * is `'_COPCparts_summary'`.
 */
export function partsName(own: OwnSheet): string {
  return PARTS_PREFIX + own.replaceAll('-', '_');
}

/** True for a defined name of ours, whether or not its sheet is still there: `isOwnName('_COPCcells_gaps')`. */
export function isOwnName(name: string): boolean {
  return [PREFIX, CELLS_PREFIX, CHARTS_PREFIX, PARTS_PREFIX].some((prefix) =>
    name.toLowerCase().startsWith(prefix.toLowerCase()),
  );
}

/** What a marker's formula says: `markerFormula('COPC Summary', area)` is `"'COPC Summary'!$A$1:$J$60"`. */
export function markerFormula(sheet: string, area: Area): string {
  return formatReference({ sheet, area });
}

/** The sheet of ours a defined name marks, or null: `ownSheetOf('_copc_gaps')` is `'gaps'`, as Excel ignores case. */
export function ownSheetOf(name: string): OwnSheet | null {
  if (!name.toLowerCase().startsWith(PREFIX.toLowerCase())) return null;
  const rest = name.slice(PREFIX.length).toLowerCase();
  const kind = KINDS.find((known) => known === rest);
  if (kind !== undefined) return kind;
  const date = /^snapshot_([0-9a-z_]+)$/.exec(rest)?.[1];
  return date === undefined ? null : `snapshot-${date.replaceAll('_', '-')}`;
}

/** Reads a defined name and its formula as a marker; null for any other name and for one whose sheet is gone (`#REF!`). */
export function parseMarker(name: string, formula: string): Marker | null {
  const own = ownSheetOf(name);
  if (own === null) return null;
  const reference = parseReference(formula.trim().replace(/^=/, ''));
  if (reference === null || reference.sheet === null) return null;
  return { own, sheet: reference.sheet, area: reference.area };
}
