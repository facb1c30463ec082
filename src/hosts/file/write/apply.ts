/**
 * Writes a plan into a workbook without losing anything: parts nobody touched are copied as the bytes they are, touched
 * ones only grow (worksheets §3, §4). Attributes derived from content (counts, `dimension`, `spans`) follow it.
 */
import type { Adjustment, ApplyResult } from '../../../workbook/host';
import type { WorkbookPlan } from '../../../workbook/plan';
import { placePlans, renamedTo, renamesOf, sameName } from '../../../workbook/plan-targets';
import type { PlacedPlan } from '../../../workbook/plan-targets';
import { WorkbookProblem } from '../../../workbook/problem';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import type { Codec } from '../zip/codec';
import type { WorkbookPackage } from '../package/package';
import { openZip } from '../zip/zip';
import type { ZipArchive } from '../zip/zip';
import { leaveCalcChain } from './calc-chain';
import { emptyWorkbook, snapshotPlan, ownSheetXml } from './new-workbook';
import { PackageDraft } from '../package/package-draft';
import { selfCheck } from './self-check';
import { fitSheetName } from '../../../workbook/names';
import { patchSheet } from './sheet-patcher';
import type { PatchContext, PatchTarget } from './sheet-patcher';
import { StyleBook } from './style-book';
import { WorkbookDraft } from '../package/workbook-draft';
import type { DraftSheet } from '../package/workbook-draft';
import { writeZip } from '../zip/zip-writer';

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
  const places = placesIn(workbook, plan);
  const context = contextOf(draft, workbook, places);
  const sheetsAdded: string[] = [];
  const sheetsRefreshed: string[] = [];
  let cellsWritten = 0;
  for (const placed of places) {
    const { plan: sheet, name } = placed;
    const isNew = placed.sheet === null;
    const target = place(context, placed);
    const { cellsWritten: count, written } = patchSheet(context, sheet, target);
    cellsWritten += count;
    if (sheet.target.kind === 'existing') continue;
    // A sheet written in place keeps the names it got when it was made: Excel moves them with the cells.
    if (sheet.target.kind === 'own' && target.ours !== null) {
      const origin = { top: 0, left: 0, bottom: 0, right: 0 };
      workbook.mark(sheet.target.own, name, written?.box ?? origin, written?.cells ?? []);
    }
    (isNew ? sheetsAdded : sheetsRefreshed).push(name);
    context.adjustments.push(...renamedTo(placed));
  }
  const bytes = finish(draft, context, codec, original);
  return { bytes, result: { sheetsAdded, sheetsRefreshed, cellsWritten, adjustments: context.adjustments } };
}

type Placed = PlacedPlan<DraftSheet>;

/** Which sheet each plan goes to, settled first, as charts and formulas of one may point to another. */
function placesIn(workbook: WorkbookDraft, plan: WorkbookPlan): readonly Placed[] {
  const sheets = workbook.sheets();
  return placePlans(plan, sheets, (own) => {
    const marker = workbook.own(own)?.marker.sheet;
    return marker === undefined ? undefined : sheets.find(({ name }) => sameName(name, marker));
  });
}

function place({ draft, workbook }: PatchContext, { plan, name, sheet }: Placed): PatchTarget {
  const { target } = plan;
  const nowhere = { top: 0, left: 0, bottom: 0, right: 0 };
  if (sheet === null) {
    const { part } = workbook.addSheet(name, ownSheetXml(plan));
    return { part, name, ours: target.kind === 'own' ? { box: nowhere, cells: [] } : null };
  }
  if (!sheet.isWorksheet) throw new WorkbookProblem('not-a-worksheet', { sheet: name });
  if (target.kind !== 'own' || target.inPlace === true) return { part: sheet.part, name, ours: null };
  const own = workbook.own(target.own);
  leaveCalcChain(draft, sheet.sheetId, own?.cells ?? []);
  return { part: sheet.part, name, ours: { box: own?.marker.area ?? nowhere, cells: own?.cells ?? [] } };
}

function contextOf(draft: PackageDraft, workbook: WorkbookDraft, placed: readonly Placed[] = []) {
  let styles: StyleBook | null = null;
  const adjustments: Adjustment[] = [];
  const context: PatchContext = {
    draft,
    workbook,
    styles: () => (styles ??= StyleBook.of(draft)),
    renames: renamesOf(placed),
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
