/**
 * Writes a plan into a workbook without losing anything: parts nobody touched are copied as the bytes they are, touched
 * ones only grow (worksheets §3, §4). Attributes derived from content (counts, `dimension`, `spans`) follow it.
 */
import type { Adjustment, ApplyResult } from '../../../workbook/host';
import type { SheetPlan, WorkbookPlan } from '../../../workbook/plan';
import { WorkbookProblem } from '../../../workbook/problem';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { Codec } from '../codec';
import type { WorkbookPackage } from '../package';
import { openZip } from '../zip';
import type { ZipArchive } from '../zip';
import { leaveCalcChain } from './calc-chain';
import { emptyWorkbook, snapshotPlan } from './new-workbook';
import { ownSheetXml } from './own-sheet-xml';
import { PackageDraft } from './package-draft';
import { selfCheck } from './self-check';
import { fitSheetName } from '../../../workbook/sheet-names';
import { patchSheet } from './sheet-patcher';
import type { PatchContext, PatchTarget } from './sheet-patcher';
import { StyleBook } from './style-book';
import { WorkbookDraft } from './workbook-draft';
import { writeZip } from './zip-writer';

export interface PatchedWorkbook {
  readonly bytes: Uint8Array;
  readonly result: ApplyResult;
}

/**
 * Applies a plan to a workbook; the package is not changed.
 * @throws WorkbookProblem `cell-occupied` (with `sheet`, `cell`, `count`), `no-such-sheet`, `not-a-worksheet`,
 * `protected-sheet`, `protected-workbook`, `invalid-plan`, `damaged-xml`, `damaged-workbook`, `self-check-failed`
 * @example patchWorkbook(openPackage(bytes, nodeCodec), plan, nodeCodec).result.sheetsAdded // ['COPC Summary']
 */
export function patchWorkbook(pkg: WorkbookPackage, plan: WorkbookPlan, codec: Codec): PatchedWorkbook {
  return patch(pkg.archive, pkg.workbookPart, plan, codec, pkg.bytes);
}

/**
 * A new workbook with the plan's sheets.
 * @param first a sheet to be written as data before them (what a CSV held); the plan may name it as an existing sheet.
 * @throws WorkbookProblem as `patchWorkbook`; `invalid-plan` when there would be no sheet at all
 */
export function newWorkbook(plan: WorkbookPlan, codec: Codec, first?: SheetSnapshot): PatchedWorkbook {
  if (first === undefined && plan.sheets.length === 0) {
    throw new WorkbookProblem('invalid-plan', { why: 'a workbook without sheets' });
  }
  const empty = emptyWorkbook(codec);
  if (first === undefined)
    return patch(openZip(empty.bytes, codec), empty.workbookPart, plan, codec, empty.bytes);
  const draft = new PackageDraft(openZip(empty.bytes, codec), empty.workbookPart);
  const context = contextOf(draft, new WorkbookDraft(draft));
  const data = snapshotPlan(first);
  const name = fitSheetName(first.name, []);
  const added = context.workbook.addSheet(name, ownSheetXml(data));
  patchSheet(context, data, { part: added.part, name, ours: null });
  const dataBook = finish(draft, context, codec);
  const rest = patch(openZip(dataBook, codec), empty.workbookPart, plan, codec, dataBook);
  const adjustments = [
    ...(name === first.name ? [] : [renamed(first.name, name)]),
    ...rest.result.adjustments,
  ];
  return { bytes: rest.bytes, result: { ...rest.result, adjustments } };
}

function patch(
  archive: ZipArchive,
  workbookPart: string,
  plan: WorkbookPlan,
  codec: Codec,
  original: Uint8Array,
): PatchedWorkbook {
  const draft = new PackageDraft(archive, workbookPart);
  const workbook = new WorkbookDraft(draft);
  const targets = targetsOf(workbook, plan);
  const context = contextOf(draft, workbook, targets);
  const sheetsAdded: string[] = [];
  const sheetsRefreshed: string[] = [];
  let cellsWritten = 0;
  for (const { sheet, name, isNew } of targets) {
    const target = place(context, sheet, name, isNew);
    const { cellsWritten: count, written } = patchSheet(context, sheet, target);
    cellsWritten += count;
    if (sheet.target.kind === 'existing') continue;
    // A sheet written in place keeps the names it got when it was made: Excel moves them with the cells.
    if (sheet.target.kind === 'own' && target.ours !== null) {
      const origin = { top: 0, left: 0, bottom: 0, right: 0 };
      workbook.mark(sheet.target.own, name, written?.box ?? origin, written?.cells ?? []);
    }
    (isNew ? sheetsAdded : sheetsRefreshed).push(name);
    if (isNew && name !== sheet.target.name) context.adjustments.push(renamed(sheet.target.name, name));
  }
  const bytes = finish(draft, context, codec, original);
  return { bytes, result: { sheetsAdded, sheetsRefreshed, cellsWritten, adjustments: context.adjustments } };
}

interface Target {
  readonly sheet: SheetPlan;
  /** The sheet's name in the workbook. */
  readonly name: string;
  readonly isNew: boolean;
}

/** Which sheet each plan goes to, settled first, as charts and formulas of one may point to another. */
function targetsOf(workbook: WorkbookDraft, plan: WorkbookPlan): readonly Target[] {
  const names = workbook.sheets().map(({ name }) => name);
  const seen = new Set<string>();
  return plan.sheets.map((sheet) => {
    const { target } = sheet;
    if (target.kind === 'existing') {
      const found =
        names.find((name) => name === target.name) ?? names.find((name) => sameName(name, target.name));
      if (found === undefined) throw new WorkbookProblem('no-such-sheet', { sheet: target.name });
      return { sheet, name: found, isNew: false };
    }
    if (target.kind === 'own') {
      if (seen.has(target.own))
        throw new WorkbookProblem('invalid-plan', { sheet: target.name, why: 'planned twice' });
      seen.add(target.own);
      const marker = workbook.own(target.own)?.marker.sheet;
      const found = marker === undefined ? undefined : names.find((name) => sameName(name, marker));
      if (found !== undefined) return { sheet, name: found, isNew: false };
    }
    const name = fitSheetName(target.name, names);
    names.push(name);
    return { sheet, name, isNew: true };
  });
}

function place(
  { draft, workbook }: PatchContext,
  sheet: SheetPlan,
  name: string,
  isNew: boolean,
): PatchTarget {
  const nowhere = { top: 0, left: 0, bottom: 0, right: 0 };
  if (isNew) {
    const { part } = workbook.addSheet(name, ownSheetXml(sheet));
    return { part, name, ours: sheet.target.kind === 'own' ? { box: nowhere, cells: [] } : null };
  }
  const found = workbook.sheets().find((one) => one.name === name);
  if (found === undefined) throw new WorkbookProblem('no-such-sheet', { sheet: name });
  if (!found.isWorksheet) throw new WorkbookProblem('not-a-worksheet', { sheet: name });
  if (sheet.target.kind !== 'own' || sheet.target.inPlace === true) {
    return { part: found.part, name, ours: null };
  }
  const own = workbook.own(sheet.target.own);
  leaveCalcChain(draft, found.sheetId, own?.cells ?? []);
  return { part: found.part, name, ours: { box: own?.marker.area ?? nowhere, cells: own?.cells ?? [] } };
}

function contextOf(draft: PackageDraft, workbook: WorkbookDraft, targets: readonly Target[] = []) {
  let styles: StyleBook | null = null;
  const renames = new Map<string, string>();
  for (const { sheet, name } of targets) {
    if (sheet.target.kind !== 'existing' && sheet.target.name !== name)
      renames.set(sheet.target.name.toLowerCase(), name);
  }
  const adjustments: Adjustment[] = [];
  const context: PatchContext = {
    draft,
    workbook,
    styles: () => (styles ??= StyleBook.of(draft)),
    renames,
    adjustments,
  };
  return { ...context, settle: () => styles?.settle() };
}

function finish(
  draft: PackageDraft,
  context: ReturnType<typeof contextOf>,
  codec: Codec,
  original?: Uint8Array,
): Uint8Array {
  context.settle();
  const changes = draft.changes();
  if (changes.size === 0 && original !== undefined) return original;
  const bytes = writeZip(draft.archive, changes, codec);
  selfCheck(draft.archive, bytes, changes, codec);
  return bytes;
}

function renamed(wanted: string, used: string): Adjustment {
  return { kind: 'sheet-renamed', wanted, used };
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
