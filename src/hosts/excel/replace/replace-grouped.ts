/** One replacing write: as one step for Ctrl+Z where Excel can, and put back whole when it fails half-way. */
import type { CellChange, Replaced } from '../../../workbook/formula-host';
import { WorkbookProblem } from '../../../workbook/problem';
import { officeCode } from '../office/problem-of';
import type { Progress } from '../../../workbook/host';
import { placeOf, replaceCells, takeBackReplaced } from './replace-cells';
import type { ReplacedBlock } from './replace-cells';
import { mayBeTheGroup, runExcel } from '../office/run';
import type { ExcelRun, Waiting } from '../office/run';
import type { ExcelSheet } from '../read/structure';
import type { TakenBack } from '../write/take-back';

export interface ReplaceOptions {
  readonly undoGroup: boolean;
  /** The sheets as they were listed last. */
  readonly listed: readonly ExcelSheet[];
  readonly waiting: Waiting;
  readonly progress: Progress;
  /** Called when a write was interrupted and could not be put back: what takes the rest back. */
  readonly onInterrupted: (undo: (run: ExcelRun) => Promise<TakenBack>) => void;
}

export interface ReplacedOnce {
  readonly replaced: Replaced;
  readonly grouped: boolean;
  /** Null when nothing was written. */
  readonly undo: ((run: ExcelRun) => Promise<TakenBack>) | null;
}

/** @throws WorkbookProblem as `FormulaHost.replace`; `write-interrupted` when what was written could not be put back */
export async function replaceGrouped(
  changes: readonly CellChange[],
  options: ReplaceOptions,
): Promise<ReplacedOnce> {
  if (changes.length === 0) {
    return { replaced: { cellsWritten: 0, changedMeanwhile: [] }, grouped: options.undoGroup, undo: null };
  }
  if (options.undoGroup) {
    try {
      return { ...(await attempt(changes, options, true)), grouped: true };
    } catch (error) {
      if (!mayBeTheGroup(error)) throw error;
    }
  }
  return { ...(await attempt(changes, options, false)), grouped: false };
}

async function attempt(
  changes: readonly CellChange[],
  options: ReplaceOptions,
  undoGroup: boolean,
): Promise<Omit<ReplacedOnce, 'grouped'>> {
  const { waiting, progress, listed } = options;
  let blocks: readonly ReplacedBlock[] = [];
  const details = { sheet: changes[0]?.sheet ?? '' };
  try {
    const replaced = await runExcel({ waiting, details, undoGroup }, (run) =>
      replaceCells(run, changes, {
        listed,
        progress,
        onChecked: (checked) => {
          blocks = checked;
        },
      }),
    );
    return { replaced, undo: blocks.length === 0 ? null : (run) => takeBackReplaced(run, blocks) };
  } catch (cause) {
    if (blocks.length > 0) await putBack(blocks, cause, options);
    throw cause;
  }
}

async function putBack(
  blocks: readonly ReplacedBlock[],
  cause: unknown,
  { waiting, onInterrupted }: ReplaceOptions,
): Promise<void> {
  try {
    await runExcel({ waiting }, (run) => takeBackReplaced(run, blocks));
  } catch (error) {
    onInterrupted((run) => takeBackReplaced(run, blocks));
    const system = officeCode(error instanceof Error ? (error.cause ?? error) : error);
    throw new WorkbookProblem(
      'write-interrupted',
      { ...placeOf(blocks), ...(system === null ? {} : { system }) },
      { cause },
    );
  }
}
