/**
 * The one way into Excel: waits while a cell is being edited and says so after two seconds, keeps a request under
 * Excel's 5 MB, counts nothing, swallows nothing, and turns Office.js errors into problems.
 */
import type { Progress } from '../../../workbook/host';
import { WorkbookProblem } from '../../../workbook/problem';
import type { ProblemCode, ProblemDetails } from '../../../workbook/problem';
import { CELLS_A_REQUEST } from './areas';
import { causeOf } from './cause-of';
import { officeCode, problemOf } from './problem-of';

const MOST_BYTES = 3_500_000;

export class Outbox {
  private pending = 0;
  private queued = 0;

  /** @param total how many cells there are to write. */
  constructor(
    private readonly run: ExcelRun,
    private readonly total: number,
    private readonly progress: Progress,
  ) {}

  /** Called before something of about so many bytes is queued, with how many cells it writes. */
  async makeRoom(bytes: number, cells: number): Promise<void> {
    if (this.pending > 0 && this.pending + bytes > MOST_BYTES) await this.send();
    this.pending += bytes;
    this.queued += cells;
  }

  async send(): Promise<void> {
    await this.run.sync();
    this.pending = 0;
    this.progress(this.queued, this.total);
  }
}

/** How long Excel may take before the person is told that a cell may be in edit mode. */
const PATIENCE = 2000;

export interface Waiting {
  /** Called when Excel has not answered for two seconds, most often because a cell is being edited. */
  readonly onWaiting?: () => void;
  /** Called when it answers after that. */
  readonly onResumed?: () => void;
  /** Milliseconds until `onWaiting`; 2000 unless told. */
  readonly patience?: number;
}

export interface ExcelRun {
  readonly context: Excel.RequestContext;
  /** Sends what is queued. */
  sync(): Promise<void>;
  /** Called before so many cells are asked for: sends what is queued where the answer would grow too large. */
  makeRoom(cells: number): Promise<void>;
  /** False where an answer to several questions at once was too large: sizes are asked before contents. */
  readonly guesses: boolean;
}

export interface RunOptions {
  readonly waiting: Waiting;
  /** Sheets that have to be there; that of the details unless told. */
  readonly needed?: readonly string[];
  /** Facts for the sentence of a problem. */
  readonly details?: ProblemDetails;
  /** One step for Ctrl+Z; Excel refuses with `UndoNotSupported` where it can't. */
  readonly undoGroup?: boolean;
}

/** Thrown as it is, so that the writer can try once more without a group. */
const UNDO_NOT_SUPPORTED = 'UndoNotSupported';

/** What has to do with the person, or with the amount: without a group it would come again. */
const NOT_THE_GROUPS: ReadonlySet<ProblemCode> = new Set([
  'cell-being-edited',
  'protected-sheet',
  'protected-workbook',
  'access-denied',
  'payload-too-large',
  'connection-lost',
  // Something stayed behind, and is told.
  'write-interrupted',
  'refresh-incomplete',
]);

/** True for what Excel reported of a write as one step to undo, where the same write in several steps may go through. */
export function mayBeTheGroup(error: unknown): boolean {
  if (officeCode(error) === UNDO_NOT_SUPPORTED) return true;
  if (!(error instanceof WorkbookProblem) || NOT_THE_GROUPS.has(error.code)) return false;
  return officeCode(error.cause) !== null;
}

/**
 * @throws WorkbookProblem for every error of Excel but `UndoNotSupported`
 * @example await runExcel({ waiting: {} }, async ({ context, sync }) => { sheet.load('name'); await sync(); })
 */
export async function runExcel<T>(options: RunOptions, batch: (run: ExcelRun) => Promise<T>): Promise<T> {
  const group = options.undoGroup === true ? { mergeUndoGroup: true } : {};
  try {
    return await Excel.run({ delayForCellEdit: true, ...group }, (context) =>
      batch(runOf(context, () => withNotice(options.waiting, () => context.sync()))),
    );
  } catch (cause) {
    if (options.undoGroup === true && officeCode(cause) === UNDO_NOT_SUPPORTED) throw cause;
    throw await toThrow(cause, options);
  }
}

/** A run that asks by itself. */
function runOf(context: Excel.RequestContext, sync: () => Promise<void>): ExcelRun {
  let cells = 0;
  const send = async (): Promise<void> => {
    cells = 0;
    await sync();
  };
  return {
    context,
    sync: send,
    makeRoom: async (count) => {
      if (cells > 0 && cells + count > CELLS_A_REQUEST) await send();
      cells += count;
    },
    guesses: true,
  };
}

/** What to throw for what Excel reported. */
export function toThrow(cause: unknown, { details, needed }: RunOptions): Promise<unknown> {
  const { sheet } = details ?? {};
  return causeOf(problemOf(cause, details), needed ?? (typeof sheet === 'string' ? [sheet] : []));
}

export async function withNotice(waiting: Waiting, send: () => Promise<void>): Promise<void> {
  let told = false;
  const timer = setTimeout(() => {
    told = true;
    waiting.onWaiting?.();
  }, waiting.patience ?? PATIENCE);
  try {
    await send();
  } finally {
    clearTimeout(timer);
    if (told) waiting.onResumed?.();
  }
}
