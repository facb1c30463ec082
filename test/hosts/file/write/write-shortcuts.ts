/** Short ways to write a plan into a small book and look at the parts that come out. */
import { strFromU8, unzipSync } from 'fflate';
import { nodeCodec } from '../../../../src/hosts/file/zip/codec-node';
import { openPackage } from '../../../../src/hosts/file/package/package';
import { readerOf } from '../../../../src/hosts/file/read/workbook-reader';
import { patchWorkbook } from '../../../../src/hosts/file/write/apply';
import type { PatchedWorkbook } from '../../../../src/hosts/file/write/apply';
import { parseCell } from '../../../../src/workbook/address';
import { emptySheetPlan } from '../../../../src/workbook/plan/plan';
import type { PlannedCell, SheetPlan } from '../../../../src/workbook/plan/plan';
import type { OwnSheet, SheetSnapshot } from '../../../../src/workbook/snapshot';

export function apply(bytes: Uint8Array, ...sheets: readonly SheetPlan[]): PatchedWorkbook {
  return patchWorkbook(openPackage(bytes, nodeCodec), { sheets }, nodeCodec);
}

/** The text of a part; `''` when it isn't there. */
export function part(bytes: Uint8Array, name: string): string {
  const found = unzipSync(bytes)[name];
  return found === undefined ? '' : strFromU8(found);
}

export function partNames(bytes: Uint8Array): readonly string[] {
  return Object.keys(unzipSync(bytes));
}

export function read(bytes: Uint8Array, sheet: string): SheetSnapshot {
  return readerOf(openPackage(bytes, nodeCodec)).read(sheet);
}

type Values = readonly (readonly (PlannedCell['value'] | PlannedCell | null)[])[];

/** A plan for a manager's sheet: values from a cell on. */
export function beside(
  sheet: string,
  from: string,
  values: Values,
  more: Partial<SheetPlan> = {},
): SheetPlan {
  return {
    ...emptySheetPlan,
    target: { kind: 'existing', name: sheet },
    blocks: [block(from, values)],
    ...more,
  };
}

/** A plan for a sheet of ours. */
export function ours(values: Values, more: Partial<SheetPlan> = {}, own: OwnSheet = 'summary'): SheetPlan {
  const target = { kind: 'own', own, name: 'COPC Summary' } as const;
  return { ...emptySheetPlan, target, blocks: [block('A1', values)], ...more };
}

export function block(from: string, values: Values): SheetPlan['blocks'][number] {
  const { row, column } = parseCell(from) ?? { row: 0, column: 0 };
  const rows = values.map((line) =>
    line.map((value) => (value === null || typeof value === 'object' ? value : { value })),
  );
  return { row, column, rows };
}
