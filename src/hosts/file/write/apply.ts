/**
 * Writes a plan into a workbook without losing anything: parts nobody touched are copied as the bytes they are, touched
 * ones only grow (worksheets §3, §4). Attributes derived from content (counts, `dimension`, `spans`) follow it.
 */
import type { Adjustment, ApplyResult } from '../../../workbook/host';
import type { WorkbookPlan } from '../../../workbook/plan/plan';
import { isOwnName } from '../../../workbook/own/markers';
import { sameName } from '../../../workbook/names';
import { namesToWrite } from '../../../workbook/own/own-sheets';
import type { BookName } from '../../../workbook/own/own-sheets';
import { renamesOf, targetsOf } from '../../../workbook/plan/plan-targets';
import type { SheetTarget } from '../../../workbook/plan/plan-targets';
import { countCells } from '../../../workbook/plan/planned-rows';
import { plannedSheet } from '../../../workbook/plan/planned-sheet';
import { WorkbookProblem } from '../../../workbook/problem';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { Codec } from '../zip/codec';
import type { WorkbookPackage } from '../package/package';
import { openZip } from '../zip/zip';
import type { ZipArchive } from '../zip/zip';
import { leaveCalcChain } from './calc-chain';
import { emptyWorkbook, snapshotPlan, ownSheetXml } from './new-workbook';
import { writeMemory } from '../package/memory';
import { PackageDraft } from '../package/package-draft';
import { selfCheck } from './self-check';
import { fitSheetName } from '../../../workbook/names';
import { patchSheet } from './sheet-patcher';
import type { PatchContext } from './sheet-patcher';
import { SheetDraft } from './sheet-draft';
import { isProtected } from './sheet-layout';
import { StyleBook } from './styles/style-book';
import type { PackageSheet, WorkbookPart } from '../package/workbook-part';
import { writeZip } from '../zip/zip-writer';

/** What a workbook shall remember, as plain data. */
export interface Memory {
  readonly remembered: unknown;
  /** All hidden names of ours there shall be, where they are to be others. */
  readonly hiddenNames?: readonly BookName[];
}

export interface PatchedWorkbook {
  readonly bytes: Uint8Array;
  readonly result: ApplyResult;
}

/**
 * Applies a plan to a workbook; the package is not changed.
 * @param memory what the workbook shall remember from now on; left out: as it was
 * @throws WorkbookProblem `cell-occupied` (with `sheet`, `cell`, `count`), `no-such-sheet`, `not-a-worksheet`,
 * `protected-sheet`, `protected-workbook`, `invalid-plan`, `damaged-xml`, `damaged-workbook`, `self-check-failed`
 * @example patchWorkbook(openPackage(bytes, nodeCodec), plan, nodeCodec).result.sheetsAdded // ['COPC Summary']
 */
export function patchWorkbook(
  pkg: WorkbookPackage,
  plan: WorkbookPlan,
  codec: Codec,
  memory?: Memory,
): PatchedWorkbook {
  return patch(pkg.archive, pkg.workbookPart, plan, codec, pkg.bytes, memory);
}

/**
 * A new workbook with the plan's sheets.
 * @param first a sheet to be written as data before them (what a CSV held); the plan may name it as an existing sheet.
 * @throws WorkbookProblem as `patchWorkbook`; `invalid-plan` when there would be no sheet at all
 */
export function newWorkbook(
  plan: WorkbookPlan,
  codec: Codec,
  first?: SheetSnapshot,
  memory?: Memory,
): PatchedWorkbook {
  if (first === undefined && plan.sheets.length === 0) {
    throw new WorkbookProblem('invalid-plan', { why: 'a workbook without sheets' });
  }
  const empty = emptyWorkbook(codec);
  if (first === undefined)
    return patch(openZip(empty.bytes, codec), empty.workbookPart, plan, codec, empty.bytes, memory);
  const draft = new PackageDraft(openZip(empty.bytes, codec), empty.workbookPart);
  const context = contextOf(draft, draft.workbook(), { targets: [], adjustments: [] });
  const data = snapshotPlan(first);
  const name = fitSheetName(first.name, []);
  const added = context.workbook.addSheet(draft, name, ownSheetXml(data));
  const planned = plannedSheet(data, name, context.adjustments);
  const sheet = new SheetDraft(draft, added.part);
  patchSheet(context, sheet, { plan: data, name, ours: null, ...planned });
  const dataBook = finish(draft, context, codec);
  const rest = patch(openZip(dataBook, codec), empty.workbookPart, plan, codec, dataBook, memory);
  const adjustments = [
    ...(name === first.name ? [] : [renamed(first.name, name)]),
    ...context.adjustments,
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
  memory?: Memory,
): PatchedWorkbook {
  const draft = new PackageDraft(archive, workbookPart);
  const workbook = draft.workbook();
  const adjustments: Adjustment[] = [];
  const targets = targetsOf(
    plan,
    {
      sheets: openSheets(draft, workbook),
      names: workbook.bookNames(),
      isProtected: workbook.structureLocked,
    },
    adjustments,
  );
  const context = contextOf(draft, workbook, { targets, adjustments });
  const sheetsAdded: string[] = [];
  const sheetsRefreshed: string[] = [];
  let cellsWritten = 0;
  for (const target of targets) {
    const charts = patchSheet(context, sheetOf(context, target), target);
    cellsWritten += countCells(target.rows);
    for (const name of namesToWrite(target, charts)) workbook.setHiddenName(name);
    if (target.sheet === null) sheetsAdded.push(target.name);
    else if (target.plan.target.kind === 'own') sheetsRefreshed.push(target.name);
  }
  if (memory?.hiddenNames !== undefined) {
    const { hiddenNames } = memory;
    workbook.removeNames((name) => isOwnName(name) && !hiddenNames.some((one) => sameName(one.name, name)));
    for (const name of hiddenNames) workbook.setHiddenName(name);
  }
  if (memory !== undefined) writeMemory(draft, memory.remembered);
  const bytes = finish(draft, context, codec, original);
  return { bytes, result: { sheetsAdded, sheetsRefreshed, cellsWritten, adjustments } };
}

interface OpenSheet extends PackageSheet {
  readonly isProtected: boolean;
  /** The part, opened once: it may be a hundred megabytes. */
  readonly open: () => SheetDraft;
}

function openSheets(draft: PackageDraft, workbook: WorkbookPart): readonly OpenSheet[] {
  return workbook.sheets().map((sheet) => {
    let opened: SheetDraft | null = null;
    const open = (): SheetDraft => (opened ??= new SheetDraft(draft, sheet.part));
    return {
      ...sheet,
      open,
      get isProtected() {
        return isProtected(open().root);
      },
    };
  });
}

/** The target's sheet, made where there is none; what the workbook calculates of it is forgotten. */
function sheetOf(
  { draft, workbook }: PatchContext,
  { plan, name, sheet, ours }: SheetTarget<OpenSheet>,
): SheetDraft {
  if (sheet === null) return new SheetDraft(draft, workbook.addSheet(draft, name, ownSheetXml(plan)).part);
  if (ours !== null) leaveCalcChain(draft, sheet.sheetId, ours.cells);
  return sheet.open();
}

function contextOf(
  draft: PackageDraft,
  workbook: WorkbookPart,
  { targets, adjustments }: { targets: readonly SheetTarget<unknown>[]; adjustments: Adjustment[] },
) {
  let styles: StyleBook | null = null;
  const context: PatchContext = {
    draft,
    workbook,
    styles: () => (styles ??= StyleBook.of(draft)),
    renames: renamesOf(targets),
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
